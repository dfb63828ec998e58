/** Finds the known account that a misspelt name most likely means. */
import { compareText } from '../alias.ts';
import { keysOf } from './fold.ts';

/** Shorter words have too many real words one letter away. */
const SHORTEST_SLIP = 8;
/** If one letter of a word is wrong, at least this many letters at one end are right. */
const END = 3;
/** If more names than this differ only in one word, they are a series of names, not typing mistakes. */
const MOST_ALIKE = 100;

interface Asked {
  readonly name: string;
  readonly words: readonly string[];
}

/**
 * Maps each name to the known name that it most likely means: one that differs only in case, accents, white space and
 * punctuation, or else in a single letter of one long word. If several known names are equally near, there is no
 * result. Numbers and short words never count as typing mistakes.
 *
 * The known names are read once, so a million of them need no index.
 */
export function meantNames(names: Iterable<string>, known: Iterable<string>): ReadonlyMap<string, string> {
  const byKey = new Map<string, Asked[]>();
  const byWords = new Map<string, Asked[]>();
  for (const name of new Set(names)) {
    const asked = { name, words: wordsOf(name) };
    push(byKey, keysOf(name).folded, asked);
    for (const { key } of openWords(asked.words)) push(byWords, key, asked);
  }
  const equal = new Map<string, Set<string>>();
  const slips = new Map<string, Set<string>>();
  const firsts = new Set(Array.from(byKey.keys(), (key) => key[0]));
  for (const one of known) {
    // The first letter excludes nearly all names of a long list.
    if (isLetter(one.charCodeAt(0)) && !firsts.has(one[0]?.toLowerCase())) continue;
    const words = wordsOf(one);
    for (const { name } of byKey.get(keysOf(one).folded) ?? []) add(equal, name, one);
    for (const { key, at } of openWords(words))
      for (const asked of byWords.get(key) ?? [])
        if (isSlip(asked.words[at] ?? '', words[at] ?? '')) add(slips, asked.name, one);
  }
  const meant = new Map<string, string>();
  for (const name of [...new Set([...equal.keys(), ...slips.keys()])].sort(compareText)) {
    const [first, ...others] = equal.get(name) ?? slips.get(name) ?? [];
    if (first !== undefined && others.length === 0) meant.set(name, first);
  }
  return meant;
}

/** An English letter. In a key only its case changes. */
function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** The words of a name, without case, accents and punctuation. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/\s+/)
    .map((word) => keysOf(word).folded)
    .filter((word) => !word.startsWith('\0'));
}

/**
 * Two keys for each long word: the other words with its beginning, and with its end. If two names differ by one slip, one of
 * these keys is equal.
 */
function openWords(words: readonly string[]): readonly { readonly key: string; readonly at: number }[] {
  return words.flatMap((word, at) => {
    if (word.length < SHORTEST_SLIP - 1) return [];
    const others = `${at} ${words.toSpliced(at, 1).join(' ')}`;
    return [
      { key: `${others}<${word.slice(0, END)}`, at },
      { key: `${others}>${word.slice(-END)}`, at },
    ];
  });
}

/** In other scripts a single character may be a word, and many words differ by one stroke. */
const LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;

/** Whether one letter after the first is wrong, missing or extra, or two neighbouring letters are swapped. */
function isSlip(one: string, other: string): boolean {
  if (one === other || one[0] !== other[0] || Math.max(one.length, other.length) < SHORTEST_SLIP) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || !LETTERS.test(one) || !LETTERS.test(other)) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const rest = (text: string, from: number): string => text.slice(start + from);
  if (short.length < long.length) return rest(short, 0) === rest(long, 1);
  if (rest(short, 1) === rest(long, 1)) return true;
  return short[start] === long[start + 1] && short[start + 1] === long[start] && rest(short, 2) === rest(long, 2);
}

function push(lists: Map<string, Asked[]>, key: string, asked: Asked): void {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  if (list.length < MOST_ALIKE) list.push(asked);
}

function add(sets: Map<string, Set<string>>, name: string, known: string): void {
  if (name === known) return;
  sets.set(name, (sets.get(name) ?? new Set()).add(known));
}
