/** The same alias twice for one account. */
import { type LocatedPair, placeOf } from '../aliases/alias.ts';
import { shown } from '../aliases/shown.ts';
import { type Found, found, type Rule } from './rule.ts';

export const DUPLICATE_ALIAS = { id: 'duplicate-alias', severity: 'error' } as const satisfies Rule;

export function duplicateAlias(pair: LocatedPair, first: LocatedPair): Found {
  const message = `The alias ${shown(pair.alias)} is listed twice for the account ${shown(pair.account)}.`;
  return found(placeOf(pair), message, 'Delete one of the two.', [{ what: 'the first one', place: placeOf(first) }]);
}
