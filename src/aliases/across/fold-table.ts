/** Reduces characters for the comparison of names: to lower case, without accents, and so on. */
import { LOOK_ALIKES } from './look-alikes.generated.ts';

/**
 * Accents, and the vowel marks that Arabic and Hebrew often leave out. In other scripts vowel marks distinguish words.
 */
const ACCENTS = String.raw`\u0300-\u036f\u0483-\u0487\u05b0-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u0655\u0670`;
export const ACCENTS_PATTERN = new RegExp(`[${ACCENTS}]`, 'gu');

const MARKS = new RegExp(`[${ACCENTS}\\p{Cc}\\p{Cf}\\p{Sk}\\p{Variation_Selector}™℠®©]`, 'gu');
/** Punctuation, except characters that people read as a word: AT&T is not ATT. */
const PUNCTUATION = /[\p{P}--[&@%#]]/gv;
const SEPARATORS = /^[[\p{P}\p{Z}\t\n\v\f\r\u0085]--[&@%#]]+$/v;
export const SPACES = /[\p{Z}\s]/gu;

/** A separator counts only between two digits: 1-12 is not 11-2. */
export const BETWEEN_DIGITS = ' ';

const LATIN: ReadonlyMap<string, string> = new Map(
  Array.from({ length: LOOK_ALIKES.length / 2 }, (_, at) => [
    LOOK_ALIKES.charAt(2 * at),
    LOOK_ALIKES.charAt(2 * at + 1),
  ]),
);

/** The Latin letter that a letter looks like. */
export function latinOf(letter: string): string | undefined {
  return LATIN.get(letter);
}

/** Chinese characters, Japanese letters and Korean syllables: they have no case, no accents and no second form. */
const SIMPLE = /^[\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]$/;

/** Reduces one character: to nothing, to one or more others, or to a space if it separates words. */
function foldCharacter(character: string): string {
  if (SIMPLE.test(character)) return character;
  if (SEPARATORS.test(character)) return BETWEEN_DIGITS;
  const bare = character.replace(MARKS, '').normalize('NFKD').replace(MARKS, '');
  const same = bare.toUpperCase().toLowerCase().normalize('NFKD').replace(MARKS, '').normalize('NFC');
  return SEPARATORS.test(same) ? BETWEEN_DIGITS : same.replace(PUNCTUATION, '').replace(SPACES, '');
}

export const UNKNOWN = 0;
const DROPPED = 1;
export const SEPARATOR = 2;
export const LONGER = 3;

/** Reduces characters, and remembers the results. */
export class FoldTable {
  /** For each code unit: the code unit that it is reduced to, or one of the constants above. */
  readonly units = new Uint16Array(0x10000);
  readonly #folded = new Map<string, string>();
  readonly #fold: (character: string) => string;

  constructor(fold: (character: string) => string) {
    this.#fold = fold;
    this.units.fill(LONGER, 0xd800, 0xe000);
  }

  get(character: string): string {
    const known = this.#folded.get(character);
    if (known !== undefined) return known;
    const folded = this.#fold(character);
    this.#folded.set(character, folded);
    return folded;
  }

  /** Like `get`, for a character of one code unit. Returns an element of `units`. */
  unit(code: number): number {
    const known = this.units[code] as number;
    if (known !== UNKNOWN) return known;
    const folded = this.get(String.fromCharCode(code));
    const unit =
      folded === ''
        ? DROPPED
        : folded === BETWEEN_DIGITS
          ? SEPARATOR
          : folded.length > 1
            ? LONGER
            : folded.charCodeAt(0);
    this.units[code] = unit;
    return unit;
  }
}

export const FOLD = new FoldTable(foldCharacter);
export const LOOK = new FoldTable((character) => FOLD.get(latinOf(character) ?? character));
