/** One attempt to hand over a record. */
import type { AliasPair } from '../aliases/alias.ts';
import type { Reason } from '../customergauge/reason.ts';
import type { FinalAnswer } from '../customergauge/record-answer.ts';
import { type Course, givenUp } from './course.ts';
import type { Outcome } from './outcome.ts';

/** An answer which shows that no record can get through. */
export type Wall = Extract<FinalAnswer, { kind: 'wrong-target' | 'no-token' }>;

/** What one attempt came to: the end of its record, or a failure that may pass. */
export type Attempted =
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly wall?: Wall }
  | { readonly kind: 'failed'; readonly answer: Extract<FinalAnswer, { kind: 'retryable' }> };

/** Hands a record over once. Notes in its course what that has shown. */
export async function attempt(course: Course, send: (pair: AliasPair) => Promise<FinalAnswer>): Promise<Attempted> {
  course.attempts++;
  const answer = await send(course.record);
  if ('reason' in answer && answer.reason.status !== undefined) course.answered = true;
  switch (answer.kind) {
    case 'accepted':
      return ended({ pair: course.record, state: 'accepted', attempts: course.attempts });
    case 'rejected':
      return ended(
        course.uncertain ? givenUp({ ...course, reason: afterLoss(answer.reason) }) : rejected(course, answer),
      );
    case 'wrong-target':
      course.uncertain ||= answer.mayExist === true;
      break;
    case 'unclear':
      course.uncertain = true;
      break;
    case 'no-token':
      if (!answer.sent) course.attempts--;
      break;
    case 'aborted':
      // It never left.
      if (answer.processed === 'no') course.attempts--;
      course.uncertain ||= answer.processed === 'unknown';
      break;
    case 'retryable':
      course.uncertain ||= answer.processed === 'unknown';
      course.reason = answer.reason;
      return { kind: 'failed', answer };
  }
  course.reason = answer.reason;
  return ended(givenUp(course), answer.kind === 'wrong-target' || answer.kind === 'no-token' ? answer : undefined);
}

function ended(outcome: Outcome, wall?: Wall): Attempted {
  return { kind: 'ended', outcome, ...(wall ? { wall } : {}) };
}

function rejected({ record, attempts }: Course, { reason }: Extract<FinalAnswer, { kind: 'rejected' }>): Outcome {
  const why = record.mayExist ? { ...reason, hint: MAY_EXIST } : reason;
  return { pair: record, state: 'rejected', attempts, reason: why };
}

function afterLoss(reason: Reason): Reason {
  const message = `${reason.message} An earlier answer for it was lost, so it may exist already.`;
  return { ...reason, message, hint: MAY_EXIST };
}

/** What ends the row of pushes that are red because of an alias that CustomerGauge has already. */
const MAY_EXIST =
  'It may be in CustomerGauge already, from a push whose answer was lost, and be refused for that: look it up in Data → Rest APIs → Request History. If it is there, run `adopt` with `only` naming it, which records it as accepted.';
