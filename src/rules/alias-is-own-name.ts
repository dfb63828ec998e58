/** An alias that is its account's own name. */
import { type LocatedPair, placeOf } from '../aliases/alias.ts';
import type { AliasEntry } from '../aliases/alias-file.ts';
import { shown } from '../aliases/shown.ts';
import { type Found, found, type Rule } from './rule.ts';

export const ALIAS_IS_OWN_NAME = { id: 'alias-is-own-name', severity: 'warning' } as const satisfies Rule;

export function aliasIsOwnName(pair: LocatedPair, entry: AliasEntry): Found {
  const message = `The alias ${shown(pair.alias)} is the account’s own name. CustomerGauge knows that name already.`;
  return found(placeOf(pair), message, 'Delete the alias.', [
    { what: 'the account', place: entry.source.place(entry.start, entry.end) },
  ]);
}
