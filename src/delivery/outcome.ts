/** How a record can end, and why a delivery can end early. */
import type { AliasPair } from '../aliases/alias.ts';
import type { Reason } from '../customergauge/reason.ts';

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

/** How records ended, in the order in which they did. */
export interface Outcomes extends Iterable<Outcome> {
  readonly length: number;
}

/** Outcomes as they come. Nearly all are accepted at the first attempt, and of these the record alone is kept. */
export class OutcomeList implements Outcomes {
  readonly #ended: (AliasPair | Outcome)[];
  #length = 0;

  /** @param records how many will end */
  constructor(records: number) {
    this.#ended = new Array(records);
  }

  get length(): number {
    return this.#length;
  }

  add(outcome: Outcome): void {
    const { pair, state, attempts } = outcome;
    this.#ended[this.#length++] = state === 'accepted' && attempts === 1 ? pair : outcome;
  }

  *[Symbol.iterator](): Generator<Outcome> {
    for (let at = 0; at < this.#length; at++) {
      const one = this.#ended[at] as AliasPair | Outcome;
      yield 'attempts' in one ? one : { pair: one, state: 'accepted', attempts: 1 };
    }
  }
}

/** Why delivery ended before every record was tried. */
export interface Stop {
  readonly kind:
    | 'wrong-target'
    | 'circuit'
    | 'unreachable'
    | 'asked-to-wait'
    | 'interrupted'
    | 'superseded'
    | 'ledger'
    | 'internal';
  /** What happened, one sentence. */
  readonly message: string;
  /** What to do next, naming the inputs to check. */
  readonly hint: string;
  /** Names of the inputs to check, most likely first. */
  readonly inputs: readonly string[];
  /** Code of the reason whose hint is in `hint`. */
  readonly about?: string;
  /** ISO 8601: a run before that would be refused. */
  readonly runAgainAt?: string;
}
