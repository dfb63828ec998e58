/** A record on its way to an outcome. */
import type { AliasPair } from '../aliases/alias.ts';
import type { Reason } from '../customergauge/reason.ts';
import type { Outcome } from './outcome.ts';

export interface RecordToSend extends AliasPair {
  /** Failed in an earlier push: it says nothing about the state of this one. */
  readonly triedBefore?: boolean;
  /** An earlier push sent it and got no clear answer, so it may exist already. */
  readonly mayExist?: boolean;
}

/** A record on its way to an outcome, and what its attempts have shown so far. */
export interface Course {
  readonly record: RecordToSend;
  attempts: number;
  /** An answer was lost or said nothing sure: the record may exist, and no later refusal can take that back. */
  uncertain: boolean;
  /** A server answered at least once. */
  answered: boolean;
  /** Why it is not accepted yet. */
  reason: Reason;
}

/** Why a record was left alone after delivery stopped. */
export const STOPPED: Reason = { code: 'stopped', message: 'Not tried, because the push stopped before its turn.' };

export function begin(record: RecordToSend): Course {
  return { record, attempts: 0, uncertain: false, answered: false, reason: STOPPED };
}

/** How a record ends that is not tried any more, with the last that is known of it. */
export function givenUp({ record, attempts, uncertain, reason }: Course): Outcome {
  return { pair: record, state: uncertain ? 'unanswered' : 'unsent', attempts, reason };
}
