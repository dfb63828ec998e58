import { LOOK_ALIKES } from './look-alikes.generated.ts';

/**
 * What of a name counts when people compare it with another: not case, accents, white space and punctuation, nor how a
 * character is stored. Two names that are `alike` have an equal key of one kind or the other.
 */
export interface Keys {
  /** Character by character. */
  readonly folded: string;
  /** The same after each letter that looks like a Latin one has become that one. */
  readonly looked: string;
}

/** Marks that are accents, and what Arabic and Hebrew leave out as often as not; other scripts write vowels with marks, which tell words apart. */
const ACCENTS = String.raw`\u0300-\u036f\u0483-\u0487\u05b0-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u0655\u0670`;
export const ACCENTS_PATTERN = new RegExp(`[${ACCENTS}]`, 'gu');

const MARKS = new RegExp(`[${ACCENTS}\\p{Cc}\\p{Cf}\\p{Sk}\\p{Variation_Selector}™℠®©]`, 'gu');
/** Punctuation but for what people read as a word: AT&T is not ATT. */
const PUNCTUATION = /[\p{P}--[&@%#]]/gv;
const SEPARATORS = /^[[\p{P}\p{Z}\t\n\v\f\r\u0085]--[&@%#]]+$/v;
const SPACES = /[\p{Z}\s]/gu;

/** A separator counts only between two digits: 1-12 is not 11-2. */
const BETWEEN_DIGITS = ' ';

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

/** What remains of one character; a space where it separates words. */
function foldCharacter(character: string): string {
  if (SEPARATORS.test(character)) return BETWEEN_DIGITS;
  const bare = character.replace(MARKS, '').normalize('NFKD').replace(MARKS, '');
  const same = bare.toUpperCase().toLowerCase().normalize('NFKD').replace(MARKS, '').normalize('NFC');
  return SEPARATORS.test(same) ? BETWEEN_DIGITS : same.replace(PUNCTUATION, '').replace(SPACES, '');
}

/** The keys of a name. A name without letters, digits and symbols is compared without its white space only. */
export function keysOf(text: string): Keys {
  return { folded: keyOf(text, FOLD), looked: keyOf(text, LOOK) };
}

function keyOf(text: string, table: Table): string {
  let key = '';
  let separated = false;
  for (const character of text) {
    const folded = table.get(character);
    if (folded === BETWEEN_DIGITS) separated = true;
    if (folded === BETWEEN_DIGITS || folded === '') continue;
    if (separated && isDigit(key.charCodeAt(key.length - 1)) && isDigit(folded.charCodeAt(0))) key += BETWEEN_DIGITS;
    separated = false;
    key += folded;
  }
  return key === '' ? `\0${text.normalize('NFKC').replace(SPACES, '')}` : key;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

const UNKNOWN = 0;
const DROPPED = 1;
const SEPARATOR = 2;
const LONGER = 3;

/** What becomes of each character, worked out when it is first met. */
class Table {
  /** By code unit: one of the constants above, or the one code unit that remains. */
  readonly units = new Uint16Array(0x10000);
  readonly #longer = new Map<string, string>();
  readonly #fold: (character: string) => string;

  constructor(fold: (character: string) => string) {
    this.#fold = fold;
    this.units.fill(LONGER, 0xd800, 0xe000);
  }

  get(character: string): string {
    const known = this.#longer.get(character);
    if (known !== undefined) return known;
    const folded = this.#fold(character);
    this.#longer.set(character, folded);
    return folded;
  }

  /** The same as one number for a character of one code unit. */
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

const FOLD = new Table(foldCharacter);
const LOOK = new Table((character) => foldCharacter(latinOf(character) ?? character));

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const BETWEEN = BETWEEN_DIGITS.charCodeAt(0);

/** Numbers that are equal wherever the keys of two names are. Most names are told apart by them, at a fraction of the cost. */
export class Hashes {
  folded = 0;
  looked = 0;

  /** Takes the numbers of a name. */
  take(text: string): void {
    const folds = FOLD.units;
    const looks = LOOK.units;
    let folded = SEED;
    let looked = SEED;
    let last = 0;
    let separated = false;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      let unit = folds[code] as number;
      if (unit === UNKNOWN) unit = FOLD.unit(code);
      if (unit <= LONGER) {
        if (unit === LONGER) {
          this.#takeKeys(text);
          return;
        }
        separated ||= unit === SEPARATOR;
        continue;
      }
      if (separated) {
        separated = false;
        if (isDigit(last) && isDigit(unit)) {
          folded = Math.imul(folded ^ BETWEEN, PRIME);
          looked = Math.imul(looked ^ BETWEEN, PRIME);
        }
      }
      last = unit;
      folded = Math.imul(folded ^ unit, PRIME);
      if (code >= 0x80) {
        unit = looks[code] as number;
        if (unit === UNKNOWN) unit = LOOK.unit(code);
        if (unit <= LONGER) {
          this.#takeKeys(text);
          return;
        }
      }
      looked = Math.imul(looked ^ unit, PRIME);
    }
    if (last === 0) {
      this.#takeKeys(text);
      return;
    }
    this.folded = folded;
    this.looked = looked;
  }

  #takeKeys(text: string): void {
    const { folded, looked } = keysOf(text);
    this.folded = hashText(folded);
    this.looked = hashText(looked);
  }
}

function hashText(key: string): number {
  let value = SEED;
  for (let at = 0; at < key.length; at++) value = Math.imul(value ^ key.charCodeAt(at), PRIME);
  return value;
}
