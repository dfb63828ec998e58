import { distance } from 'fastest-levenshtein';
import { commonness } from './common-words.ts';
import { isNumber } from './word-kinds.ts';

/** How two words are one: the same, one is short for the other, or one is a slip of the other. */
export type Sameness = 'equal' | 'abbreviation' | 'misspelt';

const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
const VOWELS = /[aeiouаеиоуыэюяєіїαεηιουω]/;

/** How a word of a name and one of an account are the same; undefined where they are not. */
export function sameness(asked: string, known: string): Sameness | undefined {
  if (asked === known) return 'equal';
  // What differs between numbers and between signs that stand for whole words is no slip.
  if (isNumber(asked) || isNumber(known) || !ALPHABETIC.test(asked) || !ALPHABETIC.test(known)) return undefined;
  if (isPlural(asked, known) || isPlural(known, asked)) return 'misspelt';
  const [short, long] = asked.length < known.length ? [asked, known] : [known, asked];
  if (isAbbreviation(short, long)) return 'abbreviation';
  return isSlip(asked, known) ? 'misspelt' : undefined;
}

function isPlural(one: string, several: string): boolean {
  return one.length >= 4 && several.length === one.length + 1 && several.endsWith('s') && several.startsWith(one);
}

/** Tech for technology, intl for international, spk for Sparkasse: how it begins, and after that consonants alone. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 2 || long.length - short.length < 2 || short[0] !== long[0]) return false;
  let same = 1;
  while (same < short.length && short[same] === long[same]) same++;
  if (same === short.length) return true;
  if (VOWELS.test(short.slice(same))) return false;
  let at = same;
  for (let place = same; place < long.length && at < short.length; place++) if (long[place] === short[at]) at++;
  return at === short.length;
}

/** A typing mistake: not in the first letter, and not what makes another word that companies have in their names. */
function isSlip(asked: string, known: string): boolean {
  if (asked[0] !== known[0] || commonness(asked) > 0) return false;
  return isNear(asked, known);
}

/** Whether two texts differ by one letter, or by two swapped ones; long ones by two letters. */
export function isNear(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 7 || Math.abs(a.length - b.length) > 2) return false;
  const edits = distance(a, b);
  return edits <= (length >= 11 ? 2 : 1) || (edits === 2 && isSwap(a, b));
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
