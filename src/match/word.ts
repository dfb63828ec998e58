/** Knows the properties of folded words. */
import { COMMON_WORDS } from './common-words.generated.ts';
import { isFormWord } from './legal-forms.ts';
import { beginsPlace, isFiller, isGeneric, isNumber, isPlace } from './word-kinds.ts';

export interface Word {
  readonly text: string;
  /** How many company names contain it: from 0 for few to 5 for very many. */
  readonly common: number;
  /** Whether it distinguishes companies: it is no filler, no group word and no legal form. */
  readonly distinctive: boolean;
  readonly filler: boolean;
  readonly generic: boolean;
  /** Whether it contains a number or is a numeral. */
  readonly number: boolean;
  readonly place: boolean;
  /** Whether it is the first word of a place of several words. */
  readonly beginsPlace: boolean;
  /** Whether it may be abbreviated or misspelt: it has only letters of an alphabet, and is no place. */
  readonly spelt: boolean;
}

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** Cleared when it is full. */
const cache = new Map<string, Word>();
const MOST_KEPT = 50_000;

export function wordOf(text: string): Word {
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size >= MOST_KEPT) cache.clear();
  const [filler, generic, number, place] = [isFiller(text), isGeneric(text), isNumber(text), isPlace(text)];
  const word: Word = {
    text,
    common: LEVELS.get(text) ?? 0,
    distinctive: !filler && !generic && !isFormWord(text),
    filler,
    generic,
    number,
    place,
    beginsPlace: beginsPlace(text),
    spelt: !number && !place && ALPHABETIC.test(text),
  };
  cache.set(text, word);
  return word;
}

const LEVELS: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap((words, level) => words.split(' ').map((word): [string, number] => [word, level + 1])),
);
