/** The wait before the next attempt. */
import { doubledMs } from '../clock.ts';

const FIRST_MS = 1000;
const LONGEST_MS = 30_000;

/**
 * The wait of one record before its next attempt (1 is the first repetition). It doubles, is never less than three
 * quarters of a step, and is spread so that records that failed together are not repeated together.
 * @param random a number from 0 up to 1
 */
export function backoffMs(repetition: number, random: number): number {
  return Math.min(
    LONGEST_MS,
    doubledMs(repetition, { firstMs: FIRST_MS, longestMs: LONGEST_MS * 2 }) * spreadFactor(random),
  );
}

/** A factor from three quarters up to five quarters. */
export function spreadFactor(random: number): number {
  return 0.75 + random / 2;
}
