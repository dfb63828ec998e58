/** Time as an argument, so that a test need not wait for it. */
export interface Clock {
  /** Milliseconds on a scale that never goes back. */
  now(): number;
  /** Milliseconds since the epoch. */
  epoch(): number;
  /** Waits, or ends early when the signal aborts; either way it just returns. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** What time it is, as a ledger and a report write it. */
export function timeText({ epoch }: Pick<Clock, 'epoch'>): string {
  return new Date(epoch()).toISOString();
}
