const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/** A run has better things to do than to sleep for hours. */
const LONGEST_REST_MS = 5 * 60_000;

/** How long a run waits at a time that was asked to wait so long. */
export function restMs(retryAfterMs: number | undefined): number {
  return Math.min(retryAfterMs ?? 0, LONGEST_REST_MS);
}

/**
 * How long to wait before a repetition (1 is the first): doubling, with full jitter so that many records do not come
 * back at once, and never less than what the API asked for, within reason.
 * @param random a number from 0 up to 1
 */
export function backoffMs(repetition: number, random: number, retryAfterMs: number | undefined): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** (repetition - 1));
  return restMs(retryAfterMs) + most * random;
}
