import { restMs } from './backoff.ts';
import type { Clock } from './clock.ts';

/** At its slowest, a pace is this share of what the inputs allow. */
const SLOWEST = 1 / 64;
/** What one accepted record gives back. */
const RECOVERY = 0.01;

export interface PaceOptions {
  readonly concurrency: number;
  readonly requestsPerSecond: number | undefined;
  readonly clock: Clock;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
}

/**
 * Decides when the next request may go: so many at a time, so many a second. When the API asks for a slower pace
 * (429, 503) both halve, once for all requests that were under way together; accepted records bring them back slowly.
 */
export class Pace {
  readonly #options: PaceOptions;
  readonly #waiting: (() => void)[] = [];
  #share = 1;
  #inFlight = 0;
  #nextAt = Number.NEGATIVE_INFINITY;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #slowedAt = Number.NEGATIVE_INFINITY;

  constructor(options: PaceOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#wake(Number.POSITIVE_INFINITY), { once: true });
  }

  /** How many may be under way now. */
  get limit(): number {
    return Math.max(1, Math.floor(this.#options.concurrency * this.#share));
  }

  /** Waits for a turn. Gives the time at which it began, or nothing when all waiting was ended. */
  async enter(): Promise<number | undefined> {
    const { clock, signal, requestsPerSecond } = this.#options;
    while (!signal.aborted) {
      const now = clock.now();
      const readyAt = Math.max(this.#pausedUntil, requestsPerSecond ? this.#nextAt : Number.NEGATIVE_INFINITY);
      if (this.#inFlight >= this.limit) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      else if (now < readyAt) await clock.sleep(readyAt - now, signal);
      else {
        this.#inFlight++;
        if (requestsPerSecond) this.#nextAt = Math.max(now, this.#nextAt) + 1000 / (requestsPerSecond * this.#share);
        return now;
      }
    }
    return undefined;
  }

  /** Gives the turn back. */
  leave(): void {
    this.#inFlight--;
    this.#wake(1);
  }

  /** A record was accepted: the pace recovers a little. */
  recover(): void {
    if (this.#share === 1) return;
    const before = this.limit;
    this.#share = Math.min(1, this.#share + RECOVERY);
    this.#wake(this.limit - before);
  }

  /**
   * The API asked for a slower pace, and perhaps for a pause.
   * @param began when the turn of the request began that was answered so
   */
  slowDown(began: number, retryAfterMs: number | undefined): void {
    const now = this.#options.clock.now();
    this.#pausedUntil = Math.max(this.#pausedUntil, now + restMs(retryAfterMs));
    if (began < this.#slowedAt) return;
    this.#share = Math.max(SLOWEST, this.#share / 2);
    this.#slowedAt = now;
  }

  #wake(count: number): void {
    for (const resolve of this.#waiting.splice(0, count)) resolve();
  }
}
