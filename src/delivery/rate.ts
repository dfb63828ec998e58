/** Adjusts the rate of requests to what the API accepts. */

/** The rate is multiplied by this when the API asks for a slower pace … */
const SLOWED = 0.8;
/** … and by this if the last time was not enough, because fewer than `ENOUGH` records were accepted since. */
const SLOWED_AGAIN = 0.5;
const ENOUGH = 4;
/** It recovers slowly at first: by a quarter after 12 accepted records, sixfold after 33 (times the caution). */
const RECOVERY = 25;
const MOST_CAUTION = 10;
/** So many accepted records, followed by so long a requested wait, show the rate that the API accepts in the long run. */
const TELLING = 12;
const TELLING_MS = 5000;
/** Requests per second that are tried at least, while it is unknown how many the API accepts. */
const FIRST_RATE = 5;
/** The lowest rate, in requests per second. */
const SLOWEST = 1 / 30;

/** The number of requests per second: as many as the inputs allow, until the API asks for fewer. */
export class Rate {
  readonly #most: number;
  readonly #sent = new LastSecond();
  /** The rate right after it was lowered; unlimited until then. */
  #lowered = Number.POSITIVE_INFINITY;
  /** When requests began at this rate. */
  #since: number | undefined;
  #accepted = 0;
  /** A factor by which it recovers more slowly. */
  #caution = 1;
  /** While the rate is still being found, refusals are expected. */
  #finding = true;
  /** Whether requests have to wait for the rate. */
  #bound = false;

  /** @param most requests per second that the inputs allow */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  get perSecond(): number {
    return Math.min(this.#most, this.#lowered * Math.exp((this.#accepted / (RECOVERY * this.#caution)) ** 2));
  }

  /**
   * A request begins.
   * @param bound whether it had to wait for the rate; `undefined` if it waited for something else
   */
  sent(now: number, bound: boolean | undefined): void {
    this.#since ??= now;
    this.#sent.add(now);
    this.#bound = bound ?? this.#bound;
  }

  /** A record sent since the rate was lowered was accepted. */
  accepted(): void {
    this.#accepted++;
  }

  /** Another request that was in flight when the rate was lowered was refused: there were too many at once. */
  refused(): void {
    if (!this.#finding) this.#caution = Math.min(MOST_CAUTION, this.#caution + 1);
  }

  /** The API asks for a slower pace, and perhaps to wait. */
  lower(now: number, askedMs: number | undefined): void {
    const known = this.#lowered !== Number.POSITIVE_INFINITY;
    const accepted = this.#accepted;
    // If nothing was accepted since, the pause was too short, not the rate too high.
    if (known && accepted === 0) return;
    // If no request had to wait for the rate, requests were slower than the rate.
    const went = this.#bound ? this.perSecond : Math.min(this.perSecond, this.#sent.count(now));
    const enough = accepted >= ENOUGH;
    const factor = known && !enough ? SLOWED_AGAIN : SLOWED;
    const telling = askedMs !== undefined && askedMs >= TELLING_MS && accepted >= TELLING;
    const taken = telling ? (accepted * 1000) / (now - (this.#since ?? now) + askedMs) : Number.POSITIVE_INFINITY;
    this.#lowered = Math.max(SLOWEST, Math.min((known ? went : Math.max(FIRST_RATE, went)) * factor, taken));
    this.#caution = telling ? Math.min(MOST_CAUTION, accepted / TELLING) : Math.max(1, this.#caution / 2);
    this.#finding = !known || !enough;
    this.#accepted = 0;
    this.#since = undefined;
  }
}

/** Estimates how many requests began in the last second, counting a share of the whole second before. */
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
