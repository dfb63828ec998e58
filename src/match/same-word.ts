/** Whether two words are the same, a short form, or a typing mistake of each other. */
import { distance } from 'fastest-levenshtein';
import type { Word } from './word.ts';

/** How two words are one: the same, one is short for the other, or one is a slip of the other. */
export type Sameness = 'equal' | 'abbreviation' | 'misspelt';

const VOWELS = /[aeiouаеиоуыэюяєіїαεηιουω]/;

/** How a word of a name and one of an account are the same; undefined where they are not. */
export function sameness(asked: Word, known: Word): Sameness | undefined {
  if (asked === known) return 'equal';
  const [a, b] = [asked.text, known.text];
  // What differs between numbers, places and signs that stand for whole words is no slip.
  if (a[0] !== b[0] || !asked.spelt || !known.spelt) return undefined;
  if (isPlural(a, b) || isPlural(b, a)) return 'misspelt';
  if (a.length < b.length ? isAbbreviation(a, b) : isAbbreviation(b, a)) return 'abbreviation';
  // A typing mistake seldom makes a word that other companies have in their names.
  return asked.common === 0 && isNear(a, b) ? 'misspelt' : undefined;
}

function isPlural(one: string, several: string): boolean {
  return one.length >= 4 && several.length === one.length + 1 && several.endsWith('s') && several.startsWith(one);
}

/** Tech for technology, intl for international, spk for Sparkasse: how it begins, and after that consonants alone. */
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

/** Shorter words are too near to others. */
const SHORTEST = 7;
const LONG = 11;

/** Whether two words differ by one letter, or by two swapped ones; long ones by two letters. */
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
