/** An alias that is another account's name. */
import { type LocatedPair, placeOf } from '../aliases/alias.ts';
import type { AliasEntry } from '../aliases/alias-file.ts';
import { shown } from '../aliases/shown.ts';
import { type Found, found, type Rule } from './rule.ts';

export const ALIAS_IS_ACCOUNT = { id: 'alias-is-account', severity: 'error' } as const satisfies Rule;

/** The account is one that CustomerGauge has, and the files do not name. */
export function aliasIsKnownAccount(pair: LocatedPair): Found {
  const message = `The alias ${shown(pair.alias)} of the account ${shown(pair.account)} is the name of an account: CustomerGauge has an account of this name.`;
  const hint = 'Merge the two there (Manage Accounts); merging creates this alias by itself.';
  return { ...found(placeOf(pair), message, hint), severity: 'warning' };
}

/** Reported at the alias even where the account comes later: it is the alias that has to go. */
export function aliasIsAccount(pair: LocatedPair, account: AliasEntry): Found {
  const message = `The alias ${shown(pair.alias)} of the account ${shown(pair.account)} is the name of another account.`;
  const hint =
    'Delete the alias, or, if both are one account, move the aliases of the other one here and delete its entry.';
  return found(placeOf(pair), message, hint, [
    { what: 'the account of that name', place: account.source.place(account.start, account.end) },
  ]);
}
