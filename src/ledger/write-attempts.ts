/** How often and how long one write of the ledger is tried again. */
import { doubledMs } from '../clock.ts';

/** How long other writers may be faster. The ledger moves on meanwhile, so a count would only say how slow this run is. */
export const LONGEST_CROWD_MINUTES = 15;
/** A refusal is not a conflict if nobody else moved the ref. */
const MOST_REFUSALS = 3;
/** How long to wait for temporary trouble to pass. Before the first record, less would be lost. */
const PATIENCE_MS = 60_000;
const PATIENCE_BEFORE_SENDING_MS = 30_000;
/** Whoever has lost more often tries again sooner. */
const CROWD_PAUSE_MS = 400;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5000;
/** A run that was told to stop has little time left. */
const HASTY_PAUSE_MS = 500;

/** Time as arguments, so that a test need not wait for it. */
export interface AttemptOptions {
  /** Ends early, without an error, when the signal aborts. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Milliseconds on a scale that never goes back. */
  readonly now: () => number;
  /** Aborts when the run is told to stop. */
  readonly signal: AbortSignal;
  /** Aborts a little later. Until then, outcomes can still be recorded. */
  readonly deadline: AbortSignal;
}

export class Attempts {
  readonly #options: AttemptOptions;
  readonly #nothingSent: boolean;
  #made = 0;
  #conflicts = 0;
  #crowdedSince: number | undefined;
  /** Whether the last attempt failed because another writer was faster. */
  #lost = false;
  #refusals = 0;
  #troubleSince: number | undefined;

  constructor(options: AttemptOptions, nothingSent: boolean) {
    this.#options = options;
    this.#nothingSent = nothingSent;
  }

  /** How long other writers have been faster. */
  get crowdedMs(): number {
    return this.#crowdedSince === undefined ? 0 : this.#options.now() - this.#crowdedSince;
  }

  /** Another writer was faster. @returns whether to go on */
  conflict(): boolean {
    this.#crowdedSince ??= this.#options.now();
    this.#troubleSince = undefined;
    this.#made = 0;
    this.#lost = true;
    this.#conflicts++;
    return this.crowdedMs < LONGEST_CROWD_MINUTES * 60_000;
  }

  /** The server refused. @returns whether to go on */
  refusal(): boolean {
    this.#lost = false;
    return ++this.#refusals < MOST_REFUSALS;
  }

  /** There is temporary trouble. @returns whether to go on */
  trouble(): boolean {
    const now = this.#options.now();
    this.#troubleSince ??= now;
    this.#lost = false;
    return now - this.#troubleSince < (this.#nothingSent ? PATIENCE_BEFORE_SENDING_MS : PATIENCE_MS);
  }

  /**
   * Doubles, with full jitter, so that writers do not retry at the same time. Short while other writers are faster: one of
   * them always succeeds. Short, too, once the run was told to stop.
   */
  async pause(): Promise<void> {
    const { sleep, random, signal, deadline } = this.#options;
    const longest = signal.aborted ? HASTY_PAUSE_MS : LONGEST_PAUSE_MS;
    const most = this.#lost
      ? CROWD_PAUSE_MS / this.#conflicts
      : doubledMs(++this.#made, { firstMs: FIRST_PAUSE_MS, longestMs: longest });
    await sleep(random() * most, signal.aborted && !this.#nothingSent ? deadline : signal);
  }
}
