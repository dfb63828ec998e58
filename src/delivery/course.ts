/** A record and its attempts until it has an outcome. */
import type { AliasPair } from '../aliases/alias.ts';
import type { Reason } from '../customergauge/reason.ts';
import type { Outcome } from './outcome.ts';

export interface RecordToSend extends AliasPair {
  /** It failed in an earlier push, so another failure says nothing about this push. */
  readonly triedBefore?: boolean;
  /** An earlier push sent it and got no clear answer, so it may exist. */
  readonly mayExist?: boolean;
}

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

export function begin(record: RecordToSend): Course {
  return { record, attempts: 0, uncertain: false, answered: false, reason: STOPPED };
}

/** The outcome of a record that is not tried any more. */
export function givenUp({ record, attempts, uncertain, reason }: Course): Outcome {
  return { pair: record, state: uncertain ? 'unanswered' : 'unsent', attempts, reason };
}
