/** Finds the initials of names. */
import type { ParsedName } from './name.ts';
import { isFiller } from './word-kinds.ts';

/** Two letters are the initials of too many names. */
const FEWEST = 3;
const MOST = 6;

/** The initials that people use for a name: with and without fillers, and with the initial of the legal form. */
export function initialsOf({ core, form }: ParsedName): readonly string[] {
  if (core.length < 2 || core.length > MOST + 4) return NONE;
  if (core.length + (form === '' ? 0 : 1) < FEWEST) return NONE;
  let [plain, all] = ['', ''];
  for (const word of core) {
    all += word[0];
    if (!isFiller(word)) plain += word[0];
  }
  const found: string[] = [];
  for (const one of form === '' ? [plain, all] : [plain, all, plain + form.charAt(0)])
    if (one.length >= FEWEST && one.length <= MOST && !found.includes(one)) found.push(one);
  return found;
}

const NONE: readonly string[] = [];

const CAPITALS = /^\P{Ll}*\p{Lu}\P{Ll}*$/u;

/** The only word of a name, if it is written like initials: IBM, I.B.M. Ltd. */
export function writtenInitials({ core: [word = '', ...others], text }: ParsedName): string | undefined {
  if (others.length > 0 || word.length < FEWEST || word.length > MOST) return undefined;
  return CAPITALS.test(text.trim().replace(/\s.*$/u, '')) ? word : undefined;
}
