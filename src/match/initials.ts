import type { NameParts } from './name.ts';
import { isFiller } from './word-kinds.ts';

/** Two letters are short for too many names. */
const FEWEST = 3;
const MOST = 6;

/** The words that people write for the first letters of a name: with and without small words, and with the legal form's. */
export function initialsOf({ core, form }: NameParts): readonly string[] {
  if (core.length < 2 || core.length > MOST + 4) return [];
  const plain = letters(core.filter((word) => !isFiller(word)));
  const found = new Set([plain, letters(core)]);
  if (form !== '') found.add(plain + form.charAt(0));
  return [...found].filter((one) => one.length >= FEWEST && one.length <= MOST);
}

function letters(words: readonly string[]): string {
  return words.map((word) => word[0]).join('');
}

const CAPITALS = /^\P{Ll}*\p{Lu}\P{Ll}*$/u;

/** The one word of a name that is written like initials: IBM, I.B.M. Ltd. */
export function writtenInitials({ core: [word = '', ...others], text }: NameParts): string | undefined {
  if (others.length > 0 || word.length < FEWEST || word.length > MOST) return undefined;
  return CAPITALS.test(text.trim().replace(/\s.*$/u, '')) ? word : undefined;
}
