/** Which of the two keys somebody meant who wrote another one, and what is odd about theirs. */
import { INVISIBLE, invisibleName } from '../../names/invisible.ts';
import { nearest } from '../../nearest.ts';
import { codePoint } from '../../shown.ts';

export const KEYS: readonly string[] = ['account', 'aliases'];

/** Words that people write for the two keys and that no count of letters would lead to them. */
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

/** The key that a key stands for: by its name, or by a few letters that differ. */
export function meantKey(key: string): string | undefined {
  const plain = plainKey(key);
  return SYNONYMS.get(plain) ?? nearest(plain, KEYS, 2);
}

/** A key as it reads: what cannot be seen and white space around it left out, in small Latin letters. */
function plainKey(key: string): string {
  const letters = Array.from(key.normalize('NFKC').toLowerCase(), (one) => LOOKS[one] ?? one);
  return letters
    .filter((one) => !INVISIBLE.test(one))
    .join('')
    .trim();
}

/** Names the first character of a key that nobody can tell from the right one. */
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
