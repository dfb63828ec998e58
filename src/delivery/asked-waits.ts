/** Limits how long `Retry-After` can make a run wait. */

/** A run that is asked for a longer wait ends, and says when to run again. */
const LONGEST_MS = 10 * 60_000;
/** A run also ends when its waits add up to more than this. */
const MOST_MS = 15 * 60_000;

/** Why a run does not wait: this `one` wait is too long, or `all` waits together are. */
export interface TooLong {
  readonly which: 'one' | 'all';
  /** The time from now until the API can be tried again. */
  readonly leftMs: number;
}

/** Adds up the waits of a run. Waits that overlap count once. */
export class AskedWaits {
  #until = Number.NEGATIVE_INFINITY;
  #total = 0;
  #refused: TooLong['which'] | undefined;

  /** The waits that were requested so far, including a current one, in milliseconds. */
  get totalMs(): number {
    return this.#total;
  }

  /**
   * Adds a wait. Returns why the run must not wait for it; from then on, it waits for none.
   * @param now milliseconds on a scale that never goes back
   */
  take(askedMs: number, now: number): TooLong | undefined {
    const until = now + askedMs;
    this.#total += Math.max(0, until - Math.max(now, this.#until));
    this.#until = Math.max(this.#until, until);
    if (askedMs > LONGEST_MS) this.#refused ??= 'one';
    else if (this.#total > MOST_MS) this.#refused ??= 'all';
    return this.#refused && { which: this.#refused, leftMs: this.#until - now };
  }
}
