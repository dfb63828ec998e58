/** Decides when so many records fail that the run must stop. */
import type { Outcome } from './outcome.ts';

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
      const way = wayOf(outcome);
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

/** Failures count as the same if they have the same state, code and fields. */
function wayOf({ state, reason }: Outcome): string {
  return JSON.stringify([state, reason?.code, Object.keys(reason?.fields ?? {}).sort()]);
}
