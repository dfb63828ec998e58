import { spread } from './backoff.ts';
import type { Clock } from './clock.ts';
import type { Outage } from './outage.ts';

/** What is left of the rate when the API asks for a slower pace … */
const SLOWED = 0.8;
/** … and when lowering it the last time was not enough: fewer than `ENOUGH` records were accepted since. */
const SLOWED_AGAIN = 0.5;
const ENOUGH = 4;
/** It recovers slowly at first: by a quarter after 12 accepted records, sixfold after 33. */
const RECOVERY = 25;
/** Requests a second that are tried at least, while it is not known how many the API takes. */
const FIRST_RATE = 5;
/** Requests a second, at the slowest. */
const SLOWEST = 1 / 30;
/** How long everything pauses where the API does not say for how long; doubles until a record is accepted. */
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
 * Decides when the next request may go: so many at a time, so many a second. When the API asks for a slower pace
 * (429, 503), all requests pause and their rate is lowered, once for all that were under way together; accepted records
 * bring it back. So the rate settles at what the API takes, and fewer than one request in ten is refused.
 */
export class Pace {
  readonly #options: PaceOptions;
  readonly #sent = new LastSecond();
  readonly #waiting: (() => void)[] = [];
  #inFlight = 0;
  /** Requests a second right after it was lowered; without limit until then. */
  #lowered = Number.POSITIVE_INFINITY;
  /** Since then; what was refused at once counts while the rate is being found. */
  #accepted = 0;
  #refused = 0;
  /** Whether requests have to wait for the rate, and so go at it. */
  #bound = false;
  #nextAt = Number.NEGATIVE_INFINITY;
  #pauseMs = FIRST_PAUSE_MS;
  #pausedUntil = Number.NEGATIVE_INFINITY;
  #slowedAt = Number.NEGATIVE_INFINITY;

  constructor(options: PaceOptions) {
    this.#options = options;
    options.signal.addEventListener('abort', () => this.#wake(Number.POSITIVE_INFINITY), { once: true });
  }

  /** Waits for a turn. Gives the time at which it began, or nothing when all waiting was ended. */
  async enter(): Promise<number | undefined> {
    const { clock, signal, outage } = this.#options;
    let bound = false;
    let paused = false;
    while (!signal.aborted) {
      const now = clock.now();
      const readyAt = Math.max(this.#pausedUntil, this.#nextAt, outage.nextProbeAt);
      if (this.#inFlight >= this.#limit) await new Promise<void>((resolve) => this.#waiting.push(resolve));
      else if (now < readyAt) {
        if (readyAt === this.#nextAt) bound = true;
        else paused = true;
        await clock.sleep(readyAt - now, signal);
      } else {
        this.#inFlight++;
        if (!paused) this.#bound = bound;
        this.#sent.add(now);
        const rate = Math.min(this.#rate, this.#options.requestsPerSecond ?? Number.POSITIVE_INFINITY);
        this.#nextAt = Math.max(now, this.#nextAt) + 1000 / rate;
        return now;
      }
    }
    return undefined;
  }

  /** Gives the turn back. What it showed of an outage is known by now: more may be under way again. */
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
    if (began > this.#slowedAt) this.#accepted++;
  }

  /**
   * The API asked for a slower pace, and perhaps said for how long to pause.
   * @param began when the turn of the request began that was answered so
   */
  slowDown(began: number, askedMs: number | undefined): void {
    const { clock, random } = this.#options;
    const now = clock.now();
    if (askedMs !== undefined) this.#pausedUntil = Math.max(this.#pausedUntil, now + askedMs);
    if (began <= this.#slowedAt) {
      this.#refused++;
      return;
    }
    if (askedMs === undefined) {
      this.#pausedUntil = Math.max(this.#pausedUntil, now + this.#pauseMs * spread(random()));
      this.#pauseMs = Math.min(LONGEST_PAUSE_MS, this.#pauseMs * 2);
    }
    this.#slowedAt = now;
    const before = this.#accepted;
    const known = this.#lowered !== Number.POSITIVE_INFINITY;
    // Where nothing was accepted in between, it is the pause that was too short.
    if (known && before === 0) return;
    const rate = known ? this.#current(now) : Math.max(FIRST_RATE, this.#current(now));
    this.#accepted = 0;
    this.#refused = known && before >= ENOUGH ? 1 : Number.NEGATIVE_INFINITY;
    this.#lowered = Math.max(SLOWEST, rate * (known && before < ENOUGH ? SLOWED_AGAIN : SLOWED));
  }

  /** The rate at which requests went. One that nobody had to wait for does not tell. */
  #current(now: number): number {
    return this.#bound ? this.#rate : Math.min(this.#rate, this.#sent.count(now));
  }

  get #limit(): number {
    return this.#options.outage.probing ? 1 : this.#options.concurrency;
  }

  /** Requests a second. It recovers the more slowly, the more were refused at once. */
  get #rate(): number {
    return this.#lowered * Math.exp((this.#accepted / (RECOVERY * Math.max(1, this.#refused))) ** 2);
  }

  #wake(count: number): void {
    for (const resolve of this.#waiting.splice(0, Math.max(0, count))) resolve();
  }
}

/** How many requests began in the last second, nearly enough: of the whole second before, as much as still counts. */
class LastSecond {
  #second = 0;
  #now = 0;
  #before = 0;

  add(now: number): void {
    this.#turn(now);
    this.#now++;
  }

  count(now: number): number {
    this.#turn(now);
    return this.#now + this.#before * (1 - (now / 1000 - this.#second));
  }

  #turn(now: number): void {
    const second = Math.floor(now / 1000);
    if (second === this.#second) return;
    this.#before = second === this.#second + 1 ? this.#now : 0;
    this.#now = 0;
    this.#second = second;
  }
}
