/** Tells an outage of CustomerGauge from the trouble of single records. */
import type { AskedWaits } from './asked-waits.ts';
import { spreadFactor } from './backoff.ts';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** An outage that lasts longer ends the run. */
const LONGEST_SILENCE_MS = 3 * 60_000;

export interface OutageOptions {
  /** How many records may be under way at once. */
  readonly concurrency: number;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** What the API asked to wait for is no silence. */
  readonly waits: Pick<AskedWaits, 'totalMs'>;
}

/**
 * Tells an outage from the trouble of single records. After as many temporary failures in a row as may be under way at
 * once, the run sends one record at a time as a probe, with growing pauses, until one is answered for good.
 */
export class Outage {
  readonly #options: OutageOptions;
  #row = 0;
  #probing = false;
  #pauseMs = 0;
  #pausedAt = Number.NEGATIVE_INFINITY;
  #nextProbeAt = Number.NEGATIVE_INFINITY;
  /** When the first temporary failure since the last accepted record came, and what had been waited for until then. */
  #silent: { readonly since: number; readonly waitedMs: number } | undefined;

  constructor(options: OutageOptions) {
    this.#options = options;
  }

  /** Whether one record at a time may be under way. */
  get probing(): boolean {
    return this.#probing;
  }

  /** The next request may begin no earlier. */
  get nextProbeAt(): number {
    return this.#nextProbeAt;
  }

  /**
   * A request failed temporarily. Says whether the outage has lasted for so long that the run ends.
   * @param request.began when the request began
   * @param request.askedMs how long the API asks to wait now
   */
  failed({ began, now, askedMs }: { readonly began: number; readonly now: number; readonly askedMs: number }): boolean {
    const { concurrency, random, waits } = this.#options;
    this.#silent ??= { since: now, waitedMs: waits.totalMs };
    this.#row++;
    this.#probing ||= this.#row >= concurrency;
    if (!this.#probing) return false;
    const left = this.#silent.since + LONGEST_SILENCE_MS + waits.totalMs - this.#silent.waitedMs - now;
    if (left <= 0) return true;
    // What was under way before the last pause began says nothing about the time since.
    if (began <= this.#pausedAt) return false;
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, this.#pauseMs * 2));
    this.#pausedAt = now;
    this.#nextProbeAt =
      now + Math.max(askedMs, Math.min(LONGEST_PAUSE_MS, this.#pauseMs * spreadFactor(random()), left));
    return false;
  }

  /** A request was answered for good, whatever the answer says of its record. */
  answered(accepted: boolean): void {
    this.#row = 0;
    this.#probing = false;
    this.#pauseMs = 0;
    this.#nextProbeAt = Number.NEGATIVE_INFINITY;
    if (accepted) this.#silent = undefined;
  }
}
