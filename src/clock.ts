/** Time as an argument, so that a test need not wait for it, and how long to wait before asking again. */

export interface Clock {
  /** Milliseconds on a scale that never goes back. */
  now(): number;
  /** Milliseconds since the epoch. */
  epoch(): number;
  /** Waits, or ends early when the signal aborts; either way it just returns. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The current time as ledger and report write it. */
export function timeText({ epoch }: Pick<Clock, 'epoch'>): string {
  return new Date(epoch()).toISOString();
}

/** The wait before a repetition (1 is the first): it doubles up to a maximum. Callers add jitter. */
export function doubledMs(repetition: number, { firstMs, longestMs }: { firstMs: number; longestMs: number }): number {
  return Math.min(longestMs, firstMs * 2 ** Math.min(repetition - 1, 30));
}

/** Asks again after each pause, until the answer is there. @param ask returns whether it is */
export async function askAgain(
  pausesMs: readonly number[],
  sleep: (milliseconds: number) => Promise<void>,
  ask: () => Promise<boolean>,
): Promise<void> {
  for (const pause of pausesMs) {
    await sleep(pause);
    if (await ask()) return;
  }
}
