/** What an entry looks like, and entries in the wrong place. */
import { lineOf } from './lines.ts';
import type { Mistake } from './mistake.ts';

export const ENTRY_EXPLAINED =
  'An entry is `- account: ACME Corporation`, then `aliases:` on the next line, two spaces in, then each alias on its own line after a hyphen and a space.';
export const NO_ALIAS = '`aliases` is empty.';
export const WRITE_ALIASES =
  'Write each alias on its own line below `aliases:`, after a hyphen and a space, or delete the entry. Delete `[]`, if it is there.';

/** For a file with one entry that is not a list, and another entry below it. */
export const SECOND_ENTRY: Mistake = {
  message: 'A second entry starts here, but the first entry is not in a list.',
  hint: 'Put `- ` before the first `account:`, and two spaces before every other line of the first entry.',
};

export const ENTRY_TOO_FAR: Mistake = {
  message: 'A new entry starts here, but it is indented like an alias of the entry above.',
  hint: 'Move the whole entry to the left until its hyphen lines up with the hyphens of the other entries.',
};

export const TOO_DEEP: Mistake = {
  message: 'This file is nested too deeply to be read.',
  hint: 'A file may only contain entries with `account` and `aliases`. Delete everything else.',
};

/** Whether a list starts after an entry that is not in a list. */
export function isSecondEntry(text: string, start: number): boolean {
  return (
    /^-[ \t]+account[ \t]*:/.test(lineOf(text, start)) &&
    !/^\s*-/m.test(text.slice(0, start).split(/^aliases *:/m, 1)[0] ?? '')
  );
}
