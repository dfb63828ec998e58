/** What is left of the rate when the API asks for a slower pace … */
const SLOWED = 0.8;
/** … and when lowering it the last time was not enough: fewer than `ENOUGH` records were accepted since. */
const SLOWED_AGAIN = 0.5;
const ENOUGH = 4;
/** It recovers slowly at first: by a quarter after 12 accepted records, sixfold after 33; times the caution. */
const RECOVERY = 25;
const MOST_CAUTION = 10;
/** So many records, and a wait of so long that the API asks for after them, tell what it takes in the long run. */
const TELLING = 12;
const TELLING_MS = 5000;
/** Requests a second that are tried at least, while it is not known how many the API takes. */
const FIRST_RATE = 5;
/** Requests a second, at the slowest. */
const SLOWEST = 1 / 30;

/** How many requests a second may go: as many as the inputs allow, until the API asks for fewer. */
export class Rate {
  readonly #most: number;
  readonly #sent = new LastSecond();
  /** Right after it was lowered; without limit until then. */
  #lowered = Number.POSITIVE_INFINITY;
  /** When requests began to go at it. */
  #since: number | undefined;
  #accepted = 0;
  /** How many times as slowly it recovers. */
  #caution = 1;
  /** While it is being found, too many at once are no surprise. */
  #finding = true;
  /** Whether requests have to wait for it, and so go at it. */
  #bound = false;

  /** @param most requests a second that the inputs allow */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  get perSecond(): number {
    return Math.min(this.#most, this.#lowered * Math.exp((this.#accepted / (RECOVERY * this.#caution)) ** 2));
  }

  /**
   * A request goes.
   * @param bound whether it had to wait for the rate; unknown where it waited for something else
   */
  sent(now: number, bound: boolean | undefined): void {
    this.#since ??= now;
    this.#sent.add(now);
    this.#bound = bound ?? this.#bound;
  }

  /** A record that went since the rate was lowered was accepted. */
  accepted(): void {
    this.#accepted++;
  }

  /** One more of the requests that were under way when the rate was lowered was refused: there were too many at once. */
  refused(): void {
    if (!this.#finding) this.#caution = Math.min(MOST_CAUTION, this.#caution + 1);
  }

  /** The API asks for a slower pace, and perhaps to wait. */
  lower(now: number, askedMs: number | undefined): void {
    const known = this.#lowered !== Number.POSITIVE_INFINITY;
    const accepted = this.#accepted;
    // Where nothing was accepted in between, it is the pause that was too short.
    if (known && accepted === 0) return;
    // A rate that nobody had to wait for does not tell how fast requests went.
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
