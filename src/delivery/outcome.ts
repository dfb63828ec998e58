import type { AliasPair } from '../aliases/alias.ts';
import type { Reason } from '../customergauge/answer.ts';

/**
 * How a record ended. `accepted`: the API answered with success (never "verified": API.md). `rejected`: the API refused
 * this record. `unanswered`: sent, but whether it was processed is unknown. `unsent`: never processed.
 */
export type RecordState = 'accepted' | 'rejected' | 'unanswered' | 'unsent';

/** What became of one alias pair in this run. */
export interface Outcome {
  readonly pair: AliasPair;
  readonly state: RecordState;
  /** How often it was handed to the API. */
  readonly attempts: number;
  /** Present unless accepted. */
  readonly reason?: Reason;
}

/** Why delivery ended before every record was tried. */
export interface Stop {
  readonly kind: 'wrong-target' | 'circuit' | 'unreachable' | 'interrupted' | 'superseded' | 'ledger';
  /** What happened, one sentence. */
  readonly message: string;
  /** What to do next, naming the inputs to check. */
  readonly mend: string;
  /** Names of the inputs to check, most likely first. */
  readonly inputs: readonly string[];
}
