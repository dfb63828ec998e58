/** The outcomes of records, and the reasons to end a delivery early. */
import type { Reason } from '../customergauge/reason.ts';
import type { RecordList, RecordToSend } from './record.ts';

/**
 * How a record ended. `accepted`: the API answered with success (never "verified": API.md). `rejected`: the API refused
 * this record. `unanswered`: sent, but whether it was processed is unknown. `unsent`: never processed.
 */
export type RecordState = 'accepted' | 'rejected' | 'unanswered' | 'unsent';

export interface Outcome {
  readonly pair: RecordToSend;
  readonly state: RecordState;
  /** How often it was sent. */
  readonly attempts: number;
  /** Present unless accepted. */
  readonly reason?: Reason;
}

/** Outcomes, in the order in which they came. */
export interface Outcomes extends Iterable<Outcome> {
  readonly length: number;
}

/** Collects outcomes. Most records are accepted at the first attempt, so for these only the index is kept. */
export class OutcomeList implements Outcomes {
  readonly #records: Pick<RecordList, 'length' | 'at'>;
  /** The index of each record, in the order of the outcomes. */
  readonly #ended: Uint32Array;
  /** All outcomes but these: accepted at the first attempt. By their place in the order. */
  readonly #others = new Map<number, Outcome>();
  #length = 0;

  constructor(records: Pick<RecordList, 'length' | 'at'>) {
    this.#records = records;
    this.#ended = new Uint32Array(records.length);
  }

  get length(): number {
    return this.#length;
  }

  add(outcome: Outcome): void {
    const { pair, state, attempts } = outcome;
    const at = this.#length++;
    if (state === 'accepted' && attempts === 1 && pair.index !== undefined) this.#ended[at] = pair.index;
    else this.#others.set(at, outcome);
  }

  *[Symbol.iterator](): Generator<Outcome> {
    for (let at = 0; at < this.#length; at++)
      yield this.#others.get(at) ?? {
        pair: this.#records.at(this.#ended[at] as number) as RecordToSend,
        state: 'accepted',
        attempts: 1,
      };
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
  /** One sentence about what happened. */
  readonly message: string;
  /** The next step, with the inputs to check. */
  readonly hint: string;
  /** Names of the inputs to check, most likely first. */
  readonly inputs: readonly string[];
  /** The code of the reason whose hint is in `hint`. */
  readonly about?: string;
  /** ISO 8601. A run before then would be refused. */
  readonly runAgainAt?: string;
}
