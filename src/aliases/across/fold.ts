/** The keys by which names are compared. */
import { BETWEEN_DIGITS, FOLD, type FoldTable, LOOK, SPACES } from './fold-table.ts';

/**
 * The keys of a name ignore what people ignore when they compare names: case, accents, white space, punctuation, and
 * how a character is stored. Two names look alike if at least one of their keys is equal.
 */
export interface Keys {
  /** Character by character. */
  readonly folded: string;
  /** As above, with letters that look like Latin ones replaced by these. */
  readonly looked: string;
}

/** The keys of a name. If it has no letters, digits or symbols, its keys are the name without white space. */
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
