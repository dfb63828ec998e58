import { type AliasPair, type LocatedPair, pairKey, sortedPairs } from '../aliases/alias.ts';
import { difference, type Pairs } from '../aliases/pair-set.ts';

/** An alias whose account changes: the new pair is sent, the old one stays in CustomerGauge until removed by hand. */
export interface Move extends LocatedPair {
  /** The account that the alias leaves. */
  readonly from: string;
}

/** An alias that an earlier push could not deliver, with what was said then. */
export interface Retry extends LocatedPair {
  readonly reason: string;
}

/** What is known of CustomerGauge before a push. */
export interface Known {
  /** Pairs that were accepted, or that stand for that where no ledger is kept. */
  readonly accepted: Pairs;
  /** Pairs that earlier pushes could not deliver: why, by key. */
  readonly pending?: ReadonlyMap<string, string>;
  /** Pairs that left the files earlier and still exist: an alias of theirs that comes to another account is a move. */
  readonly left?: Iterable<AliasPair & { readonly state?: 'accepted' | 'unanswered' }>;
}

/** What a push would do. The five parts are disjoint, and each list is ordered by account, then alias. */
export interface Plan {
  readonly create: readonly LocatedPair[];
  readonly move: readonly Move[];
  readonly retry: readonly Retry[];
  /** Accepted once and no longer in the files. The API cannot delete (API.md), so this list is for a person. */
  readonly remove: readonly AliasPair[];
  readonly unchanged: number;
}

/**
 * What the files say minus what was accepted. A pure function of sets of pairs: file names, their order, the clock and
 * the machine do not matter.
 */
export function computePlan(desired: Pairs<LocatedPair>, { accepted, pending, left = [] }: Known): Plan {
  const fresh = sortedPairs(difference(desired, accepted));
  const removed = sortedPairs(difference(accepted, desired));
  const leaving = new Map<string, AliasPair[]>();
  for (const pair of [...removed, ...sortedPairs(left)]) {
    const same = leaving.get(pair.alias);
    if (same) same.push(pair);
    else leaving.set(pair.alias, [pair]);
  }
  const create: LocatedPair[] = [];
  const move: Move[] = [];
  const retry: Retry[] = [];
  const moved = new Set<AliasPair>();
  for (const pair of fresh) {
    const reason = pending?.get(pairKey(pair));
    if (reason !== undefined) {
      retry.push({ ...pair, reason });
      continue;
    }
    const old = leaving.get(pair.alias)?.find((one) => one.account !== pair.account && !moved.has(one));
    if (!old) {
      create.push(pair);
      continue;
    }
    moved.add(old);
    move.push({ ...pair, from: old.account });
  }
  const remove = removed.filter((pair) => !moved.has(pair)).map(({ account, alias }) => ({ account, alias }));
  return { create, move, retry, remove, unchanged: desired.size - fresh.length };
}

/** The same to send, with nothing left to a person: said where what left the files may well be in newer ones. */
export function withoutRemovals(plan: Plan): Plan {
  const create = sortedPairs([...plan.create, ...plan.move.map(({ from: _, ...pair }) => pair)]);
  return { ...plan, create, move: [], remove: [] };
}

/** The pairs that a push of this plan sends: never-tried ones first, earlier failures last. */
export function pairsToSend(plan: Plan): readonly LocatedPair[] {
  return [...plan.create, ...plan.move, ...plan.retry];
}

/** Whether the plan holds anything that a reviewer should see. */
export function hasChanges(plan: Plan): boolean {
  return plan.create.length + plan.move.length > 0;
}
