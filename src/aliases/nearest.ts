/** Finds the word that a misspelt word most likely means. */
import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `word` most likely means: the one with the fewest single-letter edits, ignoring case. It needs at
 * most `limit` edits, and fewer than the word has letters.
 */
export function nearest(word: string, candidates: readonly string[], limit: number): string | undefined {
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least && edits < word.length) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}
