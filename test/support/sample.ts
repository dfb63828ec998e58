/** How much of what could be tried without end is tried: a sample by `npm test`, the same each time; all, at random, by `npm run soak`. */
const WHOLE = process.env.SOAK === 'true';

/** For fast-check: so many runs in a soak, else a tenth of them, but no fewer than `least`. */
export function tries(whole: number, least = 100): { readonly numRuns: number; readonly seed?: number } {
  return WHOLE ? { numRuns: whole } : { numRuns: Math.min(whole, Math.max(least, Math.ceil(whole / 10))), seed: 2026 };
}

/** Every one of a list in a soak, else every nth, the first among them. */
export function everyNth<T>(list: readonly T[], nth: number): readonly T[] {
  return WHOLE ? list : list.filter((_, at) => at % nth === 0);
}

/** How many of something there are in a soak, and in a sample. */
export function amount(whole: number, sample: number): number {
  return WHOLE ? whole : sample;
}
