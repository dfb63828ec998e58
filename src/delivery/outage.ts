/** Distinguishes an outage of CustomerGauge from trouble with single records. */
import type { AskedWaits } from './asked-waits.ts';
import { spreadFactor } from './backoff.ts';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
/** An outage that lasts longer ends the run. */
const LONGEST_SILENCE_MS = 3 * 60_000;

export interface OutageOptions {
  /** How many records may be in flight at once. */
  readonly concurrency: number;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Waits that the API requested do not count as silence. */
  readonly waits: Pick<AskedWaits, 'totalMs'>;
}

/**
 * After as many temporary failures in a row as records may be in flight, the run sends one record at a time as a probe,
 * with growing pauses, until one gets a final answer.
 */
export class Outage {
  readonly #options: OutageOptions;
  #row = 0;
  #probing = false;
  #pauseMs = 0;
  #pausedAt = Number.NEGATIVE_INFINITY;
  #nextProbeAt = Number.NEGATIVE_INFINITY;
  /** The time of the first temporary failure since the last accepted record, and the requested waits until then. */
  #silent: { readonly since: number; readonly waitedMs: number } | undefined;

  constructor(options: OutageOptions) {
    this.#options = options;
  }

  /** Whether only one record at a time may be in flight. */
  get probing(): boolean {
    return this.#probing;
  }

  /** The earliest time for the next request. */
  get nextProbeAt(): number {
    return this.#nextProbeAt;
  }

  /**
   * A request failed temporarily. @returns whether the outage has lasted so long that the run must end
   * @param request.began when the request began
   * @param request.askedMs the wait that the API requests now
   */
  failed({ began, now, askedMs }: { readonly began: number; readonly now: number; readonly askedMs: number }): boolean {
    const { concurrency, random, waits } = this.#options;
    this.#silent ??= { since: now, waitedMs: waits.totalMs };
    this.#row++;
    this.#probing ||= this.#row >= concurrency;
    if (!this.#probing) return false;
    const left = this.#silent.since + LONGEST_SILENCE_MS + waits.totalMs - this.#silent.waitedMs - now;
    if (left <= 0) return true;
    // Requests from before the last pause say nothing about the time since.
    if (began <= this.#pausedAt) return false;
    this.#pauseMs = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, this.#pauseMs * 2));
    this.#pausedAt = now;
    this.#nextProbeAt =
      now + Math.max(askedMs, Math.min(LONGEST_PAUSE_MS, this.#pauseMs * spreadFactor(random()), left));
    return false;
  }

  /** A request got a final answer, whether or not its record was accepted. */
  answered(accepted: boolean): void {
    this.#row = 0;
    this.#probing = false;
    this.#pauseMs = 0;
    this.#nextProbeAt = Number.NEGATIVE_INFINITY;
    if (accepted) this.#silent = undefined;
  }
}
