/** The same alias under two accounts. */
import { type LocatedPair, placeOf } from '../aliases/alias.ts';
import { shown } from '../aliases/shown.ts';
import { type Found, found, type Rule } from './rule.ts';

export const CONFLICTING_ALIAS = { id: 'conflicting-alias', severity: 'error' } as const satisfies Rule;

export function conflictingAlias(pair: LocatedPair, first: LocatedPair): Found {
  const message = `The alias ${shown(pair.alias)} stands for two accounts: ${shown(pair.account)} here, and ${shown(first.account)} elsewhere.`;
  return found(placeOf(pair), message, 'Delete it from the account that it does not belong to.', [
    { what: `the one of ${shown(first.account)}`, place: placeOf(first) },
  ]);
}
