/** Applies the rules about pairs in one pass, because there may be a million pairs. */
import type { KnownAccounts } from '../../aliases/across/known-accounts.ts';
import type { LocatedPair } from '../../aliases/alias.ts';
import type { AliasEntry } from '../../aliases/alias-file.ts';
import { PairSet } from '../../aliases/pair-set.ts';
import { ALIAS_IS_ACCOUNT, aliasIsAccount, aliasIsKnownAccount } from '../alias-is-account.ts';
import { ALIAS_IS_OWN_NAME, aliasIsOwnName } from '../alias-is-own-name.ts';
import type { RuleId } from '../all-rules.ts';
import { CONFLICTING_ALIAS, conflictingAlias } from '../conflicting-alias.ts';
import { DUPLICATE_ALIAS, duplicateAlias } from '../duplicate-alias.ts';
import type { RuleFinding } from '../problem.ts';
import type { Found } from '../rule.ts';

export interface CheckedPairs {
  /** Each pair once, at its first place. */
  readonly pairs: PairSet<LocatedPair>;
  /** The first entry of each account, by its name. */
  readonly accounts: ReadonlyMap<string, AliasEntry>;
  readonly found: readonly RuleFinding[];
}

/**
 * Applies the rules about pairs. If two pairs contradict each other, the later one is reported and names the earlier
 * one. So `entries` must be sorted by file path and line.
 */
export function checkPairs(entries: readonly AliasEntry[], known?: KnownAccounts): CheckedPairs {
  const accounts = new Map<string, AliasEntry>();
  for (const entry of entries) if (!accounts.has(entry.account)) accounts.set(entry.account, entry);

  const pairs = new PairSet<LocatedPair>();
  const all: RuleFinding[] = [];
  const add = (rule: RuleId, found: Found): void => {
    all.push({ rule, ...found });
  };
  for (const entry of entries) {
    for (const pair of entry.pairs) {
      const same = pairs.add(pair);
      if (same !== undefined) {
        add(DUPLICATE_ALIAS.id, duplicateAlias(pair, same));
        continue;
      }
      if (pair.alias === pair.account) {
        add(ALIAS_IS_OWN_NAME.id, aliasIsOwnName(pair, entry));
        continue;
      }
      const other = pairs.firstOf(pair.alias);
      // If the alias is the other account's own name, `alias-is-account` reports it.
      if (other !== undefined && other !== pair && other.alias !== other.account)
        add(CONFLICTING_ALIAS.id, conflictingAlias(pair, other));
      const account = accounts.get(pair.alias);
      if (account !== undefined) add(ALIAS_IS_ACCOUNT.id, aliasIsAccount(pair, account));
      else if (known?.names.has(pair.alias)) add(ALIAS_IS_ACCOUNT.id, aliasIsKnownAccount(pair));
    }
  }
  return { pairs, accounts, found: all };
}
