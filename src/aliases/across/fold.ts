/** The keys by which names are compared. */
import { BETWEEN_DIGITS, FOLD, type FoldTable, LOOK, SPACES } from './fold-table.ts';

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

/** The keys of a name. A name without letters, digits and symbols is compared without its white space only. */
export function keysOf(text: string): Keys {
  return { folded: keyOf(text, FOLD), looked: keyOf(text, LOOK) };
}

function keyOf(text: string, table: FoldTable): string {
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

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
