/** Compares two words: they may be equal, one may abbreviate the other, or one may be misspelt. */
import { distance } from 'fastest-levenshtein';
import type { Word } from './word.ts';

export type Sameness = 'equal' | 'abbreviation' | 'misspelt';

const VOWELS = /[aeiouаеиоуыэюяєіїαεηιουω]/;

/** Compares a word of a name with a word of an account. Undefined if they do not match. */
export function sameness(asked: Word, known: Word): Sameness | undefined {
  if (asked === known) return 'equal';
  const [a, b] = [asked.text, known.text];
  // A difference between numbers, places or ideographs is never a typing mistake.
  if (a[0] !== b[0] || !asked.spelt || !known.spelt) return undefined;
  if (isPlural(a, b) || isPlural(b, a)) return 'misspelt';
  if (a.length < b.length ? isAbbreviation(a, b) : isAbbreviation(b, a)) return 'abbreviation';
  // A typing mistake rarely results in a word that other company names contain.
  return asked.common === 0 && isNear(a, b) ? 'misspelt' : undefined;
}

function isPlural(one: string, several: string): boolean {
  return one.length >= 4 && several.length === one.length + 1 && several.endsWith('s') && several.startsWith(one);
}

/** Abbreviations are the beginning of a word, or its beginning and some later consonants: tech, intl, spk (Sparkasse). */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 2 || long.length - short.length < 2) return false;
  let same = 1;
  while (same < short.length && short[same] === long[same]) same++;
  if (same === short.length) return true;
  if (VOWELS.test(short.slice(same))) return false;
  let at = same;
  for (let place = same; place < long.length && at < short.length; place++) if (long[place] === short[at]) at++;
  return at === short.length;
}

/** Too many shorter words differ by one letter only. */
const SHORTEST = 7;
const LONG = 11;

/** Whether two words differ by one letter or two swapped letters, or long words by two letters. */
function isNear(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < SHORTEST || Math.abs(a.length - b.length) > 2) return false;
  const edits = distance(a, b);
  return edits <= (length >= LONG ? 2 : 1) || (edits === 2 && isSwap(a, b));
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
