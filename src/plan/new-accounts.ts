/** Pure: accounts that a push would name for the first time. A typing mistake may create one that nobody wants. */
import { meantNames } from '../aliases/across/meant-names.ts';
import { type AliasPair, compareText, type LocatedPair, type NameRange } from '../aliases/alias.ts';
import { type PairList, runsOf } from '../aliases/pair-list.ts';
import { PairSet, type Pairs } from '../aliases/pair-set.ts';
import { type Known, type Plan, pairsToSend } from './plan.ts';

/** An account that a push would name for the first time. */
export interface NewAccount {
  readonly account: string;
  /** How many aliases it would get. */
  readonly aliases: number;
  /** The place of the account's name in the entry of the first of them. */
  readonly name: NameRange;
  /** The known account that was probably meant, if one is close enough. */
  readonly nearest: string | undefined;
}

/** The account names that are known already. */
export interface KnownNames extends Pick<Known, 'accepted' | 'left'> {
  /** The names in the `known-accounts` list, if there is one. */
  readonly listed: ReadonlySet<string> | undefined;
}

/**
 * Finds the accounts that a push would send, but that no accepted alias names and the `known-accounts` list lacks. They are
 * ordered by name. An account whose aliases are about to leave the files is known, but is never suggested as the one meant.
 * @param accountOf gives the place of the account's name in the entry of a pair
 */
export function newAccounts(
  plan: Plan,
  { accepted, left = [], listed }: KnownNames,
  accountOf: (pair: LocatedPair) => NameRange,
): readonly NewAccount[] {
  const pairs = pairsToSend(plan);
  const sent = sentOf(pairs);
  if (sent.size === 0) return [];
  const gone = new Set<string>();
  for (const { account, state } of left) if (state !== 'unanswered') gone.add(account);
  const fresh = [...sent.keys()]
    .filter((account) => !gone.has(account) && !listed?.has(account) && !isNamed(account, accepted))
    .sort();
  if (fresh.length === 0) return [];
  const leaving = new PairSet<AliasPair>(plan.remove);
  for (const { from, alias } of plan.move) leaving.add({ account: from, alias });
  const fewer = new Set(leaving.accounts());
  const staying = new Set<string>(listed);
  for (const account of accepted.accounts()) {
    if (staying.has(account)) continue;
    if (!fewer.has(account) || [...accepted.pairsOf(account)].some((pair) => !leaving.has(pair))) staying.add(account);
  }
  const meant = staying.size === 0 ? new Map<string, string>() : meantNames(fresh, staying);
  return fresh.map((account) => {
    const { aliases, first } = sent.get(account) as Sent;
    return { account, aliases, name: accountOf(pairs.at(first) as LocatedPair), nearest: meant.get(account) };
  });
}

/** The aliases of one account that a push would send. */
interface Sent {
  readonly aliases: number;
  /** The pair with the first alias by UTF-16 code units, in the list of pairs to send. */
  readonly first: number;
}

function sentOf(pairs: PairList<LocatedPair>): ReadonlyMap<string, Sent> {
  const sent = new Map<string, Sent>();
  for (const { account, start, length } of runsOf(pairs)) {
    const known = sent.get(account);
    if (known === undefined) sent.set(account, { aliases: length, first: start });
    else {
      const [one, other] = [pairs.at(known.first), pairs.at(start)];
      const isEarlier = one !== undefined && other !== undefined && compareText(other.alias, one.alias) < 0;
      sent.set(account, { aliases: known.aliases + length, first: isEarlier ? start : known.first });
    }
  }
  return sent;
}

function isNamed(account: string, pairs: Pairs): boolean {
  for (const _ of pairs.pairsOf(account)) return true;
  return false;
}
