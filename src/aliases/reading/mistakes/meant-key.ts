/** Guesses which of the two keys a misspelt key was meant to be. */
import { INVISIBLE, invisibleName } from '../../names/invisible.ts';
import { nearest } from '../../nearest.ts';
import { codePoint } from '../../shown.ts';

export const KEYS: readonly string[] = ['account', 'aliases'];

/** Words that people use for the two keys, but that are not spelt like them. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['name', 'account'],
  ['customer', 'account'],
  ['company', 'account'],
  ['account name', 'account'],
  ['account_name', 'account'],
  ['accountname', 'account'],
  ['names', 'aliases'],
  ['aka', 'aliases'],
]);

/** Letters of other alphabets that look like those of the keys. */
const LOOKS: Readonly<Record<string, string>> = {
  а: 'a',
  α: 'a',
  ɑ: 'a',
  с: 'c',
  ϲ: 'c',
  ο: 'o',
  о: 'o',
  օ: 'o',
  υ: 'u',
  ս: 'u',
  п: 'n',
  ո: 'n',
  т: 't',
  τ: 't',
  ӏ: 'l',
  і: 'i',
  ι: 'i',
  ı: 'i',
  е: 'e',
  ε: 'e',
  ѕ: 's',
};

/** The key that was meant: a synonym, or a word that differs in up to two letters. */
export function meantKey(key: string): string | undefined {
  const plain = plainKey(key);
  return SYNONYMS.get(plain) ?? nearest(plain, KEYS, 2);
}

/** A key as people see it: in lower-case Latin letters, without invisible characters. */
function plainKey(key: string): string {
  const letters = Array.from(key.normalize('NFKC').toLowerCase(), (one) => LOOKS[one] ?? one);
  return letters
    .filter((one) => !INVISIBLE.test(one))
    .join('')
    .trim();
}

/** Describes the first character of a key that only looks like the right one. */
export function oddCharacterOf(key: string): string | undefined {
  for (const one of key) {
    if (/[ -~]/.test(one)) continue;
    if (INVISIBLE.test(one) || /\s/.test(one)) return `${invisibleName(one)} (${codePoint(one)})`;
    if (LOOKS[one.toLowerCase()] !== undefined) return `a ${alphabetOf(one)} ${one} (${codePoint(one)})`;
    if (/^[ -~]$/.test(one.normalize('NFKC'))) return `a full-width ${one} (${codePoint(one)})`;
  }
  return undefined;
}

function alphabetOf(letter: string): string {
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic';
  if (/\p{Script=Greek}/u.test(letter)) return 'Greek';
  return /\p{Script=Armenian}/u.test(letter) ? 'Armenian' : 'special';
}
