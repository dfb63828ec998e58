/** A run that is asked to wait for longer ends, and says when to run again. */

const LONGEST_MS = 10 * 60_000;
/** A run also ends when its waits add up to more than this. */
const MOST_MS = 15 * 60_000;

/** Why a run does not wait: this `one` wait is too long, or `all` so far. */
export interface TooLong {
  readonly which: 'one' | 'all';
  /** From now until the API is to be asked again. */
  readonly leftMs: number;
}

/** Counts how long `Retry-After` makes a run wait. What several answers ask for at the same time is waited for once. */
export class AskedWaits {
  #until = Number.NEGATIVE_INFINITY;
  #total = 0;
  #refused: TooLong['which'] | undefined;

  /** Milliseconds that the run was asked to wait so far, and perhaps still waits. */
  get totalMs(): number {
    return this.#total;
  }

  /**
   * Takes note of a wait, and says where it is not to be waited for. From then on nothing is.
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
