/** An account that is missing from the list of known accounts. */
import { hiddenDifference } from '../aliases/across/hidden-difference.ts';
import type { KnownAccounts } from '../aliases/across/known-accounts.ts';
import { NearNames } from '../aliases/across/near-names.ts';
import type { AliasEntry } from '../aliases/alias-file.ts';
import { shown } from '../aliases/shown.ts';
import { type Found, found, type Rule } from './rule.ts';

export const UNKNOWN_ACCOUNT = { id: 'unknown-account', severity: 'error' } as const satisfies Rule;

/**
 * Finds every entry of an unknown account, with the known names that may be meant.
 * @param meant gives the name without characters that other rules report, so that one mistake gives one problem
 */
export function unknownAccounts(
  entries: readonly AliasEntry[],
  { known, meant }: { readonly known: KnownAccounts; readonly meant: (account: string) => string },
): readonly Found[] {
  const problems: Found[] = [];
  const near = new Map<string, readonly string[]>();
  let index: NearNames | undefined;
  for (const { account, source, start, end } of entries) {
    if (known.names.has(account) || known.names.has(meant(account))) continue;
    index ??= new NearNames(known.names);
    const names = near.get(account) ?? index.near(account);
    near.set(account, names);
    const message = `The account ${shown(account)} is not in the list of known accounts ${shown(known.file)}.`;
    problems.push(found(source.place(start, end), message, hintFor(account, names)));
  }
  return problems;
}

function hintFor(account: string, names: readonly string[]): string {
  if (names.length === 0)
    return 'Write the name exactly as CustomerGauge has it. If the account is new, add it to that file.';
  const shownNames = names.map((name) => {
    const hidden = hiddenDifference(account, name, { here: 'here', there: 'in the list' });
    return hidden === undefined ? shown(name) : `${shown(name)} (${hidden})`;
  });
  const meant = names.length === 1 ? shownNames[0] : `${shownNames.slice(0, -1).join(', ')} or ${shownNames.at(-1)}`;
  return `Did you mean ${meant}? If the account is new, add it to that file.`;
}
