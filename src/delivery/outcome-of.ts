/** The outcome of a record, given the answer to its last attempt. */
import type { Reason } from '../customergauge/reason.ts';
import type { Answer } from '../customergauge/record-answer.ts';
import type { Outcome } from './outcome.ts';
import type { RecordToSend } from './record.ts';

/** A temporary failure. */
export type Passing = Extract<Answer, { kind: 'retryable' }>;

/** An answer that shows that no record can get through. */
export type Wall = Extract<Answer, { kind: 'wrong-target' | 'no-token' }>;

/** Notes an answer in the course of its record. */
export function note(course: Course, answer: Answer): void {
  if (answer.kind === 'accepted') return;
  if (answer.reason.status !== undefined) course.answered = true;
  if (answer.kind === 'rejected') return;
  course.reason = answer.reason;
  if (answer.kind === 'unclear') course.uncertain = true;
  else if (answer.kind === 'wrong-target') course.uncertain ||= answer.mayExist === true;
  else if (answer.kind !== 'no-token') course.uncertain ||= answer.processed === 'unknown';
  // The record was never sent.
  if ((answer.kind === 'no-token' && !answer.sent) || (answer.kind === 'aborted' && answer.processed === 'no'))
    course.attempts--;
}

/** The outcome of a record after `note`. */
export function outcomeOf(course: Course, answer: Exclude<Answer, Passing>): Outcome {
  if (answer.kind === 'accepted') return { pair: course.record, state: 'accepted', attempts: course.attempts };
  if (answer.kind !== 'rejected') return givenUp(course);
  return course.uncertain ? givenUp({ ...course, reason: afterLoss(answer.reason) }) : rejected(course, answer);
}

function rejected({ record, attempts }: Course, { reason }: Extract<Answer, { kind: 'rejected' }>): Outcome {
  const why = record.mayExist ? { ...reason, ...MAY_EXIST } : reason;
  return { pair: record, state: 'rejected', attempts, reason: why };
}

function afterLoss(reason: Reason): Reason {
  const message = `${reason.message} An earlier answer for it was lost, so it may exist already.`;
  return { ...reason, message, ...MAY_EXIST };
}

/** Without this, pushes would keep failing because of an alias that CustomerGauge has already. */
const MAY_EXIST = {
  remedy: 'may-exist',
  hint: 'CustomerGauge may refuse it because it has it already, from a push whose answer was lost: look it up in Data → Rest APIs → Request History. If it is there, run `adopt` and name it with `only`: then it counts as accepted.',
} as const;

/** A record, and what its attempts have shown so far. */
export interface Course {
  readonly record: RecordToSend;
  attempts: number;
  /** An answer was lost or unclear: the record may exist, and no later refusal changes that. */
  uncertain: boolean;
  /** A server answered at least once. */
  answered: boolean;
  /** Why it is not accepted yet. */
  reason: Reason;
}

/** The reason for a record that was not sent because delivery stopped. */
export const STOPPED: Reason = { code: 'stopped', message: 'Not tried, because the push stopped before its turn.' };

/** The outcome of a record that is not tried any more. */
export function givenUp({ record, attempts, uncertain, reason }: Course): Outcome {
  return { pair: record, state: uncertain ? 'unanswered' : 'unsent', attempts, reason };
}
