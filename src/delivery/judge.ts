/** Whether what became of some records shows that the others would end so, too. */
import type { Outcome, Stop } from './outcome.ts';
import type { RecordToSend } from './outcome-of.ts';
import { refusedHeadings, tripped } from './stops.ts';

export class Judge {
  readonly #proven: boolean;
  readonly #circuit = new Circuit();
  /** What became of records before the first that was accepted. */
  readonly #opening: Outcome[] = [];
  #accepted = false;

  /** @param proven whether this target ever accepted a record: then one that was refused before says nothing about the headings */
  constructor(proven: boolean) {
    this.#proven = proven;
  }

  /** Takes an outcome for good, and says why delivery should stop, if it should. */
  take({ triedBefore = false }: RecordToSend, outcome: Outcome): Stop | undefined {
    this.#accepted ||= outcome.state === 'accepted';
    if (!this.#accepted && !(this.#proven && triedBefore)) this.#opening.push(outcome);
    const failing = this.#circuit.take(outcome, !triedBefore);
    return refusedHeadings(this.#opening, false) ?? (failing === undefined ? undefined : tripped(failing, outcome));
  }

  /** Fewer records than it takes to stop may still show that the headings are wrong. */
  atEnd(): Stop | undefined {
    return this.#accepted ? undefined : refusedHeadings(this.#opening, true);
  }
}

const IN_A_ROW = 10;
const WINDOW = 50;

/** Notices that going on would only make more failures of the same kind. */
export class Circuit {
  #row = 0;
  #way = '';
  readonly #recent: boolean[] = [];

  /**
   * Takes the next outcome and says why delivery should stop, if it should: ten never-tried records in a row that fail
   * in one way, or half of the last fifty outcomes failing.
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
