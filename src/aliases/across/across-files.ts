import { type LocatedPair, placeOf } from '../alias.ts';
import type { AliasEntry } from '../alias-file.ts';
import { PairSet } from '../pair-set.ts';
import { type Problem, problem } from '../problem.ts';
import { shown } from '../shown.ts';

export interface AcrossFiles {
  /** Each pair once, where it stands first. */
  readonly pairs: PairSet<LocatedPair>;
  readonly problems: readonly Problem[];
}

/**
 * The rules that look at all entries together. Of two that contradict each other the later one is reported and names the
 * earlier, so `entries` come in the order of their files' paths and of their lines.
 */
export function checkAcrossFiles(entries: readonly AliasEntry[]): AcrossFiles {
  const accounts = new Map<string, AliasEntry>();
  for (const entry of entries) if (!accounts.has(entry.account)) accounts.set(entry.account, entry);

  const pairs = new PairSet<LocatedPair>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    for (const pair of entry.pairs) {
      const same = pairs.add(pair);
      if (same !== undefined) {
        problems.push(duplicate(pair, same));
        continue;
      }
      if (pair.alias === pair.account) problems.push(ownName(pair, entry));
      else {
        const other = pairs.firstOf(pair.alias);
        // Where the alias is the other's own name, `alias-is-account` says it better.
        if (other !== undefined && other !== pair && other.alias !== other.account)
          problems.push(conflicting(pair, other));
        const account = accounts.get(pair.alias);
        if (account !== undefined) problems.push(isAccount(pair, account));
      }
    }
  }
  return { pairs, problems };
}

function duplicate(pair: LocatedPair, first: LocatedPair): Problem {
  const message = `The alias ${shown(pair.alias)} stands twice for the account ${shown(pair.account)}.`;
  return problem('duplicate-alias', placeOf(pair), message, 'Delete one of the two.', [
    { what: 'the first one', place: placeOf(first) },
  ]);
}

function conflicting(pair: LocatedPair, first: LocatedPair): Problem {
  const message = `The alias ${shown(pair.alias)} stands for two accounts: ${shown(pair.account)} here, and ${shown(first.account)} elsewhere.`;
  return problem(
    'conflicting-alias',
    placeOf(pair),
    message,
    'Delete it from the account that it does not belong to.',
    [{ what: `the one of ${shown(first.account)}`, place: placeOf(first) }],
  );
}

/** Reported at the alias even where the account comes later: it is the alias that has to go. */
function isAccount(pair: LocatedPair, account: AliasEntry): Problem {
  const message = `The alias ${shown(pair.alias)} of the account ${shown(pair.account)} is the name of another account.`;
  const hint =
    'Delete the alias, or, if both are one account, move the aliases of the other one here and delete its entry.';
  return problem('alias-is-account', placeOf(pair), message, hint, [
    { what: 'the account of that name', place: account.source.place(account.start, account.end) },
  ]);
}

function ownName(pair: LocatedPair, entry: AliasEntry): Problem {
  const message = `The alias ${shown(pair.alias)} is the account’s own name, which CustomerGauge knows already.`;
  return problem('alias-is-own-name', placeOf(pair), message, 'Delete the alias.', [
    { what: 'the account', place: entry.source.place(entry.start, entry.end) },
  ]);
}
