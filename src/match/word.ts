/** A folded word and what is known about it. */
import { COMMON_WORDS } from './common-words.generated.ts';
import { isFormWord } from './legal-forms.ts';
import { beginsPlace, isFiller, isGeneric, isNumber, isPlace } from './word-kinds.ts';

/** A folded word with its properties. Equal words are the same object. */
export interface Word {
  readonly text: string;
  /** How many companies have it in their names: 0 for few, up to 5 for very many. */
  readonly common: number;
  /**
   * Whether it tells one company from another: no small word, none that companies of one group share, no legal form.
   */
  readonly telling: boolean;
  readonly filler: boolean;
  readonly generic: boolean;
  /** Whether it is a number, has one in it, or counts. */
  readonly number: boolean;
  readonly place: boolean;
  /** Whether it is the first word of a place that has several. */
  readonly beginsPlace: boolean;
  /** Whether it may be shortened or misspelt: letters of an alphabet alone, and no place. */
  readonly spelt: boolean;
}

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** A cache of words; cleared when it is too large. */
const met = new Map<string, Word>();
const MOST_KEPT = 50_000;

export function wordOf(text: string): Word {
  const known = met.get(text);
  if (known !== undefined) return known;
  if (met.size >= MOST_KEPT) met.clear();
  const [filler, generic, number, place] = [isFiller(text), isGeneric(text), isNumber(text), isPlace(text)];
  const word: Word = {
    text,
    common: LEVELS.get(text) ?? 0,
    telling: !filler && !generic && !isFormWord(text),
    filler,
    generic,
    number,
    place,
    beginsPlace: beginsPlace(text),
    spelt: !number && !place && ALPHABETIC.test(text),
  };
  met.set(text, word);
  return word;
}

const LEVELS: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap((words, level) => words.split(' ').map((word): [string, number] => [word, level + 1])),
);
