/** Decides when the next request may begin. */
import type { Clock } from '../clock.ts';
import { spreadFactor } from './backoff.ts';
import type { Outage } from './outage.ts';
import { Rate } from './rate.ts';

/** The pause if the API does not say how long to wait. It doubles until a record is accepted. */
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;

export interface PaceOptions {
  readonly concurrency: number;
  readonly requestsPerSecond: number | undefined;
  readonly outage: Outage;
  readonly clock: Clock;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
}

/**
 * Limits requests in flight and requests per second. When the API asks for a slower pace (429, 503), all requests pause
 * and their rate is lowered, once for all that were in flight together. Accepted records raise it again. So the rate
 * settles at what the API accepts, and about one request in ten is refused.
 */
export class Pace {
  readonly #options: PaceOptions;
  readonly #rate: Rate;
  readonly #waiting: (() => void)[] = [];
  #inFlight = 0;
  #nextAt = Number.NEGATIVE_INFINITY;
  #pauseMs = FIRST_PAUSE_MS;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #slowedAt = Number.NEGATIVE_INFINITY;

  constructor(options: PaceOptions) {
    this.#options = options;
    this.#rate = new Rate(options.requestsPerSecond);
    options.signal.addEventListener('abort', () => this.#wake(Number.POSITIVE_INFINITY), { once: true });
  }

  /** Waits for a turn. @returns the time at which it began; `undefined` if all waiting was ended */
  async enter(): Promise<number | undefined> {
    const { clock, signal, outage } = this.#options;
    // Whether it waits for the rate; `undefined` if also for something else.
    let bound: boolean | undefined = false;
    while (!signal.aborted) {
      const now = clock.now();
      const readyAt = Math.max(this.#pausedUntil, this.#nextAt, outage.nextProbeAt);
      if (this.#inFlight >= this.#limit) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      else if (now < readyAt) {
        if (readyAt > this.#nextAt) bound = undefined;
        else if (bound === false) bound = true;
        await clock.sleep(readyAt - now, signal);
      } else {
        this.#inFlight++;
        this.#rate.sent(now, bound);
        this.#nextAt = Math.max(now, this.#nextAt) + 1000 / this.#rate.perSecond;
        return now;
      }
    }
    return undefined;
  }

  /** Ends the turn. An outage may be over by now, so several requests may be in flight again. */
  leave(): void {
    this.#inFlight--;
    this.#wake(this.#limit - this.#inFlight);
  }

  /**
   * A record was accepted: the rate recovers a little.
   * @param began when the turn of its request began
   */
  recover(began: number): void {
    this.#pauseMs = FIRST_PAUSE_MS;
    if (began > this.#slowedAt) this.#rate.accepted();
  }

  /**
   * The API asked for a slower pace, and perhaps said for how long to pause.
   * @param began when the turn of that request began
   */
  slowDown(began: number, askedMs: number | undefined): void {
    const { clock, random } = this.#options;
    const now = clock.now();
    if (askedMs !== undefined) this.#pausedUntil = Math.max(this.#pausedUntil, now + askedMs);
    if (began <= this.#slowedAt) {
      this.#rate.refused();
      return;
    }
    this.#slowedAt = now;
    this.#rate.lower(now, askedMs);
    if (askedMs !== undefined) return;
    this.#pausedUntil = Math.max(this.#pausedUntil, now + this.#pauseMs * spreadFactor(random()));
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2);
  }

  get #limit(): number {
    return this.#options.outage.probing ? 1 : this.#options.concurrency;
  }

  #wake(count: number): void {
    for (const resolve of this.#waiting.splice(0, Math.max(0, count))) resolve();
  }
}
