/** An alias that is another account's name. */
import { type LocatedPair, placeOf } from '../aliases/alias.ts';
import type { AliasEntry } from '../aliases/alias-file.ts';
import { shown } from '../aliases/shown.ts';
import { type Found, found, type Rule } from './rule.ts';

export const ALIAS_IS_ACCOUNT = { id: 'alias-is-account', severity: 'error' } as const satisfies Rule;

/** For an account that only `known-accounts` names: a warning, because the files do not contradict each other. */
export function aliasIsKnownAccount(pair: LocatedPair): Found {
  const message = `The alias ${shown(pair.alias)} of the account ${shown(pair.account)} is the name of another account in CustomerGauge.`;
  const hint = 'Merge the two accounts in CustomerGauge (Manage Accounts). That creates this alias automatically.';
  return { ...found(placeOf(pair), message, hint), severity: 'warning' };
}

/** Reported at the alias even if the account comes later in the files, because the alias must be removed. */
export function aliasIsAccount(pair: LocatedPair, account: AliasEntry): Found {
  const message = `The alias ${shown(pair.alias)} of the account ${shown(pair.account)} is the name of another account.`;
  const hint =
    'Delete the alias. If both are the same account, move the aliases of the other entry here instead, and delete that entry.';
  return found(placeOf(pair), message, hint, [
    { what: 'the account with this name', place: account.source.place(account.start, account.end) },
  ]);
}
