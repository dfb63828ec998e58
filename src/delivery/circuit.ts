/** Decides whether the outcomes of some records show that the others would fail too. */
import type { Outcome, Stop } from './outcome.ts';
import type { RecordToSend } from './record.ts';
import { refusedHeadings, tripped } from './stops.ts';

export class Judge {
  readonly #proven: boolean;
  readonly #circuit = new Circuit();
  /** The outcomes before the first accepted record. */
  readonly #opening: Outcome[] = [];
  #accepted = false;

  /** @param proven whether this target ever accepted a record: then records that failed before say nothing about the headings */
  constructor(proven: boolean) {
    this.#proven = proven;
  }

  /** Takes a final outcome, and returns why delivery should stop, if it should. */
  take({ triedBefore = false }: RecordToSend, outcome: Outcome): Stop | undefined {
    this.#accepted ||= outcome.state === 'accepted';
    if (!this.#accepted && !(this.#proven && triedBefore)) this.#opening.push(outcome);
    const failing = this.#circuit.take(outcome, !triedBefore);
    return refusedHeadings(this.#opening, false) ?? (failing === undefined ? undefined : tripped(failing, outcome));
  }

  /** At the end, fewer records suffice to show that the headings are wrong. */
  atEnd(): Stop | undefined {
    return this.#accepted ? undefined : refusedHeadings(this.#opening, true);
  }
}

const IN_A_ROW = 10;
const WINDOW = 50;

/** Detects that continuing would only cause more failures of the same kind. */
export class Circuit {
  #row = 0;
  #way = '';
  readonly #recent: boolean[] = [];

  /**
   * Takes the next outcome and returns why delivery should stop, if it should: ten never-tried records in a row failed
   * in the same way, or half of the last fifty outcomes are failures.
   */
  take(outcome: Outcome, neverTried: boolean): string | undefined {
    const failed = outcome.state !== 'accepted';
    if (!failed) this.#row = 0;
    else if (neverTried) {
      const way = JSON.stringify([
        outcome.state,
        outcome.reason?.code,
        Object.keys(outcome.reason?.fields ?? {}).sort(),
      ]);
      this.#row = way === this.#way ? this.#row + 1 : 1;
      this.#way = way;
    }
    this.#recent.push(failed);
    if (this.#recent.length > WINDOW) this.#recent.shift();
    if (this.#row >= IN_A_ROW) return `${IN_A_ROW} records in a row failed in the same way.`;
    const failures = this.#recent.filter(Boolean).length;
    if (this.#recent.length === WINDOW && failures * 2 >= WINDOW)
      return `${failures} of the last ${WINDOW} records failed.`;
    return undefined;
  }
}
