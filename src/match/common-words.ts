/** Knows how common a word is in company names. */
import { COMMON_WORDS } from './common-words.generated.ts';

const LEVELS: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap((words, level) => words.split(' ').map((word): [string, number] => [word, level + 1])),
);

/** How many company names contain a word: from 0 for few to 5 for very many. */
export function commonness(word: string): number {
  return LEVELS.get(word) ?? 0;
}
