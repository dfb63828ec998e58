/** How long a run leaves the ledger to others after each of its writes, so that slower ones get their turn, too. */

/** A run that sends up to 200 records a second never has to wait because of this. */
const LONGEST_REST_MS = 5000;

/** How one write went. */
export interface Landed {
  /** How long its last attempt took, from reading the ledger. Others need about as long. */
  readonly tookMs: number;
  /** How often another run was faster, although the ledger had just been read. */
  readonly lost: number;
  /** Whether another run wrote since this one did. */
  readonly shared: boolean;
}

/**
 * Whoever has just written the ledger need not read it first, and would always be faster than the others. So a run rests
 * after each write, for about as long as the others need for one write each.
 */
export class Rests {
  readonly #others: number;
  #restMs: number | undefined;
  #from = 0;
  #shared = false;

  /** @param writers how many runs are known to write this ledger at the same time */
  constructor(writers: number) {
    this.#others = writers - 1;
  }

  /** Whether others probably wrote since, so that the ledger is better read before it is written. */
  get shared(): boolean {
    return this.#shared;
  }

  landed({ tookMs, lost, shared }: Landed, now: number): void {
    this.#shared = shared;
    this.#from = now;
    // Others that begin at the same time are not seen before they have had a turn.
    if (shared || this.#restMs === undefined) this.#restMs = Math.min(LONGEST_REST_MS, (this.#others + lost) * tookMs);
    else this.#restMs /= 2;
  }

  /** Milliseconds until the next write should begin. */
  leftMs(now: number): number {
    return Math.max(0, Math.round(this.#from + (this.#restMs ?? 0) - now));
  }
}
