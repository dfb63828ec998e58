import type { AliasPair } from '../aliases/alias.ts';
import type { FinalAnswer, Reason } from '../customergauge/answer.ts';
import { backoffMs } from './backoff.ts';
import type { Clock } from './clock.ts';
import type { Outcome } from './outcome.ts';
import type { Pace } from './pace.ts';

export interface AttemptOptions {
  readonly send: (pair: AliasPair, signal: AbortSignal) => Promise<FinalAnswer>;
  readonly retries: number;
  readonly pace: Pace;
  readonly clock: Clock;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** No new request is made once it aborts. */
  readonly stopped: AbortSignal;
  /** Requests under way are given up when it aborts. */
  readonly givenUp: AbortSignal;
  /** Called whenever the API asks to wait for so long. */
  readonly onRest?: (askedMs: number) => void;
}

export interface Attempted {
  readonly outcome: Outcome;
  /** The answer that showed that no record can get through. */
  readonly wall: Extract<FinalAnswer, { kind: 'wrong-target' | 'no-token' }> | undefined;
  /** Not one attempt reached a server. */
  readonly unreachable: boolean;
}

/** Why a record was left alone after delivery stopped. */
export const STOPPED: Reason = { code: 'stopped', message: 'Not tried, because the push stopped before its turn.' };

/** Sends one record, again and again while that may help, until its state is clear. */
export async function attempt(
  pair: AliasPair & { readonly mayExist?: boolean },
  options: AttemptOptions,
): Promise<Attempted> {
  const { send, retries, pace, clock, random, stopped, givenUp, onRest } = options;
  let attempts = 0;
  // Once an answer was lost the record may exist, and no later refusal can take that back.
  let lost = false;
  let reached = false;
  let last: Reason = STOPPED;
  const ended = (state: Outcome['state'], reason: Reason | undefined, wall?: Attempted['wall']): Attempted => ({
    outcome: { pair, state, attempts, ...(reason ? { reason } : {}) },
    wall,
    unreachable: !reached,
  });

  while (true) {
    const began = await pace.enter();
    if (began === undefined) return ended(lost ? 'unanswered' : 'unsent', last);
    attempts++;
    const answer = await send(pair, givenUp);
    pace.leave();
    if (!(answer.kind === 'retryable' && answer.unreachable)) reached = true;
    switch (answer.kind) {
      case 'accepted':
        pace.recover();
        return ended('accepted', undefined);
      case 'rejected':
        if (lost) return ended('unanswered', afterLoss(answer.reason));
        return ended('rejected', pair.mayExist ? { ...answer.reason, hint: MAY_EXIST } : answer.reason);
      case 'wrong-target':
        return ended(lost || answer.mayExist ? 'unanswered' : 'unsent', answer.reason, answer);
      case 'unclear':
        return ended('unanswered', answer.reason);
      case 'no-token':
        if (!answer.sent) attempts--;
        return ended(lost ? 'unanswered' : 'unsent', answer.reason, answer);
      case 'aborted':
        // It never left.
        if (answer.processed === 'no') attempts--;
        return ended(lost || answer.processed === 'unknown' ? 'unanswered' : 'unsent', answer.reason);
      case 'retryable':
        break;
    }
    last = answer.reason;
    lost ||= answer.processed === 'unknown';
    if (answer.slowDown) pace.slowDown(began, answer.retryAfterMs);
    if (attempts > retries) return ended(lost ? 'unanswered' : 'unsent', last);
    if (answer.retryAfterMs !== undefined) onRest?.(answer.retryAfterMs);
    await clock.sleep(backoffMs(attempts, random(), answer.retryAfterMs), stopped);
  }
}

function afterLoss(reason: Reason): Reason {
  const message = `${reason.message} An earlier answer for it was lost, so it may exist already.`;
  return { ...reason, message, hint: MAY_EXIST };
}

/** What ends the row of pushes that are red because of an alias that CustomerGauge has already. */
const MAY_EXIST =
  'It may be in CustomerGauge already, from a push whose answer was lost, and be refused for that: look it up in Data → Rest APIs → Request History. If it is there, run `adopt` with `only` naming it, which records it as accepted.';
