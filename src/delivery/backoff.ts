const FIRST_MS = 500;
const LONGEST_MS = 30_000;

/**
 * How long to wait before a repetition (1 is the first): doubling, with full jitter so that many records do not come
 * back at once, and never less than what the API asked for.
 * @param random a number from 0 up to 1
 */
export function backoffMs(repetition: number, random: number, retryAfterMs: number | undefined): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** (repetition - 1));
  return (retryAfterMs ?? 0) + most * random;
}
