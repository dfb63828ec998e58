/** Time as an argument. */
import { setTimeout as wait } from 'node:timers/promises';

/** Time as an argument, so that a test need not wait for it. */
export interface Clock {
  /** Milliseconds on a scale that never goes back. */
  now(): number;
  /** Milliseconds since the epoch. */
  epoch(): number;
  /** Waits, or ends early when the signal aborts; either way it just returns. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  epoch: () => Date.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
};
