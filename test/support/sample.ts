/** Sizes of long tests: `npm test` runs a fixed sample; `npm run soak` runs everything, with random numbers. */
const WHOLE = process.env.SOAK === 'true';

/** For fast-check: so many runs in a soak, else a tenth of them, but at least `least`. */
export function tries(whole: number, least = 100): { readonly numRuns: number; readonly seed?: number } {
  return WHOLE ? { numRuns: whole } : { numRuns: Math.min(whole, Math.max(least, Math.ceil(whole / 10))), seed: 2026 };
}

/** All of a list in a soak, else every nth, beginning with the first. */
export function everyNth<T>(list: readonly T[], nth: number): readonly T[] {
  return WHOLE ? list : list.filter((_, at) => at % nth === 0);
}

/** How many of something there are in a soak, and in a sample. */
export function amount(whole: number, sample: number): number {
  return WHOLE ? whole : sample;
}
