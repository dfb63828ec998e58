/** What an entry has to look like, and entries that stand where none can. */
import { lineOf } from './lines.ts';
import type { Mistake } from './mistake.ts';

export const ENTRY_EXPLAINED =
  'An entry is `- account: ACME Corporation`, below it `aliases:`, and below that each alias after a hyphen and a space.';
export const ADD_ALIASES = 'Add `aliases:`, and below it each alias on its own line after a hyphen and a space.';

/** What stands below an entry that fills a file alone. */
export const SECOND_ENTRY: Mistake = {
  message: 'A second entry begins here, and the first one is not written as part of a list.',
  hint: 'Put `- ` before the first `account:` too, and two spaces before every other line of the first entry.',
};

export const ENTRY_TOO_FAR: Mistake = {
  message: 'A new entry begins here, among the aliases of the one above.',
  hint: 'Move it to the left, with everything that belongs to it, until its hyphen stands in the column of those of the other entries.',
};

/** A list that begins behind an entry which fills the file alone. */
export function isSecondEntry(text: string, start: number): boolean {
  return (
    /^-[ \t]+account[ \t]*:/.test(lineOf(text, start)) &&
    !/^\s*-/m.test(text.slice(0, start).split(/^aliases *:/m, 1)[0] ?? '')
  );
}
