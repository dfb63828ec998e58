/** The same alias under two accounts. */
import { type AliasPair, type LocatedPair, placeOf } from '../aliases/alias.ts';
import { shown } from '../aliases/shown.ts';
import { type Found, found, type Rule } from './rule.ts';

export const CONFLICTING_ALIAS = { id: 'conflicting-alias', severity: 'error' } as const satisfies Rule;

export function conflictingAlias(pair: LocatedPair, first: LocatedPair): Found {
  return found(
    placeOf(pair),
    conflictMessage(pair, first.account),
    'Delete it from the account that it does not belong to.',
    [{ what: `listed for ${shown(first.account)}`, place: placeOf(first) }],
  );
}

export function conflictMessage({ account, alias }: AliasPair, other: string): string {
  return `The alias ${shown(alias)} is listed for two accounts: ${shown(account)} here and ${shown(other)} elsewhere.`;
}
