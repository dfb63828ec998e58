import { meantNames } from '../aliases/across/meant-names.ts';
import { type AliasPair, compareText, type LocatedPair } from '../aliases/alias.ts';
import { PairSet, type Pairs } from '../aliases/pair-set.ts';
import { type Known, type Plan, pairsToSend } from './plan.ts';

/** An account that a push would name for the first time: a typing mistake there may create one that nobody wants. */
export interface NewAccount {
  readonly account: string;
  /** How many aliases it would get. */
  readonly aliases: number;
  /** The first of them. */
  readonly first: LocatedPair;
  /** The known account that was probably meant. */
  readonly nearest: string | undefined;
}

/** What tells known accounts from new ones, beside what a plan is made from. */
export interface KnownNames extends Pick<Known, 'accepted' | 'left'> {
  /** The names of the list `known-accounts`, where there is one. */
  readonly listed: ReadonlySet<string> | undefined;
}

/**
 * The accounts of what a push would send that no accepted alias names yet, and that the list of known accounts does not
 * have, by name. Names that are about to leave the files make an account known, but nobody is told that they were meant.
 */
export function newAccounts(plan: Plan, { accepted, left = [], listed }: KnownNames): readonly NewAccount[] {
  const sent = Map.groupBy(pairsToSend(plan), ({ account }) => account);
  if (sent.size === 0) return [];
  const gone = new Set<string>();
  for (const { account, state } of left) if (state !== 'unanswered') gone.add(account);
  const fresh = [...sent.keys()]
    .filter((account) => !gone.has(account) && !listed?.has(account) && !isNamed(account, accepted))
    .sort(compareText);
  if (fresh.length === 0) return [];
  const leaving = new PairSet<AliasPair>(plan.remove);
  for (const { from, alias } of plan.move) leaving.add({ account: from, alias });
  const fewer = new Set(leaving.accounts());
  const staying = new Set<string>(listed);
  for (const account of accepted.accounts()) {
    if (staying.has(account)) continue;
    if (!fewer.has(account) || [...accepted.pairsOf(account)].some((pair) => !leaving.has(pair))) staying.add(account);
  }
  const meant = meantNames(fresh, staying);
  return fresh.map((account) => {
    const pairs = sent.get(account) as LocatedPair[];
    const first = pairs.reduce((one, other) => (compareText(other.alias, one.alias) < 0 ? other : one));
    return { account, aliases: pairs.length, first, nearest: meant.get(account) };
  });
}

/** Whether any of these pairs is of an account. */
function isNamed(account: string, pairs: Pairs): boolean {
  for (const _ of pairs.pairsOf(account)) return true;
  return false;
}
