/** Names of different accounts that people would mistake for each other. */
import { lookAlikeCandidates, type NameOfAccount as Name } from '../aliases/across/candidates.ts';
import { keysOf } from '../aliases/across/fold.ts';
import { differenceBetween } from '../aliases/across/name-difference.ts';
import type { AliasEntry } from '../aliases/alias-file.ts';
import { visiblePart } from '../aliases/names/invisible.ts';
import { shown } from '../aliases/shown.ts';
import type { Place } from '../aliases/source.ts';
import { type Found, found, type Rule } from './rule.ts';

export const LOOKS_ALIKE = { id: 'looks-alike', severity: 'warning' } as const satisfies Rule;

/**
 * Finds names of different accounts that differ only in case, accents, white space, punctuation, the stored form of
 * characters, or look-alike letters of another alphabet. Each is reported once, with the earliest name that it looks
 * like. Exactly equal names are for other rules.
 */
export function findLookAlikes(entries: readonly AliasEntry[]): readonly Found[] {
  const groups = new Map<string, Group>();
  const problems: Found[] = [];
  for (const name of lookAlikeCandidates(entries)) {
    const { folded, looked } = keysOf(name.text);
    const same = note(groups, folded, name);
    const earlier = looked === folded ? same : (note(groups, looked, name) ?? same);
    if (earlier !== undefined) problems.push(alike(name, earlier));
  }
  return problems;
}

/** Names with the same key: the first, the first of another account, and all texts. */
interface Group {
  readonly first: Name;
  other?: Name;
  readonly texts: Set<string>;
}

/** Adds a name to its group. Returns the earliest look-alike of another account, but only if the text is new. */
function note(groups: Map<string, Group>, key: string, name: Name): Name | undefined {
  const group = groups.get(key);
  if (group === undefined) {
    groups.set(key, { first: name, texts: new Set([visiblePart(name.text)]) });
    return undefined;
  }
  const { first, texts } = group;
  const own = first.entry.account === name.entry.account;
  if (!own) group.other ??= name;
  // Stray white space and invisible characters are reported by other rules.
  const text = visiblePart(name.text);
  if (texts.has(text)) return undefined;
  texts.add(text);
  return own ? group.other : first;
}

function alike(name: Name, earlier: Name): Found {
  const message = `The ${described(name)} looks like the ${described(earlier)}: ${differenceBetween(name.text, earlier.text)}`;
  const hint =
    'If both are the same account, keep one of the two with all aliases. If not, write the names so that people can tell them apart.';
  return found(placeOf(name), message, hint, [
    { what: `the ${earlier.what} ${shown(earlier.text)}`, place: placeOf(earlier) },
  ]);
}

function described({ what, text, entry }: Name): string {
  return what === 'alias'
    ? `alias ${shown(text)} of the account ${shown(entry.account)}`
    : `account name ${shown(text)}`;
}

function placeOf({ entry, start, end }: Name): Place {
  return entry.source.place(start, end);
}
