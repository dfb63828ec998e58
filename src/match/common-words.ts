/** How common a word is in company names. */
import { COMMON_WORDS } from './common-words.generated.ts';

const LEVELS: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap((words, level) => words.split(' ').map((word): [string, number] => [word, level + 1])),
);

/** How many companies have a word in their names: 0 for few, up to 5 for very many. */
export function commonness(word: string): number {
  return LEVELS.get(word) ?? 0;
}
