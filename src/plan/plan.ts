/** Pure: computes what a push would do. */
import { type AliasPair, type LocatedPair, pairKey } from '../aliases/alias.ts';
import { difference } from '../aliases/pair-difference.ts';
import { joinedPairs, type PairList, sortedPairs } from '../aliases/pair-list.ts';
import type { Pairs } from '../aliases/pair-set.ts';

/** An alias whose account changes: the new pair is sent, the old one stays in CustomerGauge until removed by hand. */
export interface Move extends LocatedPair {
  /** The account that the alias leaves. */
  readonly from: string;
}

/** Why an earlier push could not deliver a pair. */
export interface Waiting {
  readonly state: 'unanswered' | 'rejected' | 'unsent';
  /** The kind of reason, as a constant. */
  readonly code: string;
  /** For people. */
  readonly reason: string;
}

/** An alias that an earlier push could not deliver. */
export interface Retry extends LocatedPair, Waiting {}

/** The known state of CustomerGauge before a push. */
export interface Known {
  /** Pairs that were accepted. Without a ledger: the pairs of the base commit. */
  readonly accepted: Pairs;
  /** Why earlier pushes could not deliver a pair, by `pairKey`. */
  readonly pending?: ReadonlyMap<string, Waiting>;
  /** Pairs that left the files earlier and still exist. If such an alias appears under another account, that is a move. */
  readonly left?: Iterable<AliasPair & { readonly state?: 'accepted' | 'unanswered' }>;
}

/** The effect of a push. The five parts are disjoint, and each list is ordered by account, then alias. */
export interface Plan {
  /** On a first push these may be a million, so they are not objects until they are looked at. */
  readonly create: PairList<LocatedPair>;
  readonly move: readonly Move[];
  readonly retry: readonly Retry[];
  /** Accepted once and no longer in the files. CustomerGauge's API cannot delete, so a person has to. */
  readonly remove: readonly AliasPair[];
  readonly unchanged: number;
}

/**
 * The pairs of the files minus the accepted ones. A pure function of sets of pairs: it does not depend on file names, their
 * order, the clock or the machine.
 */
export function computePlan(desired: Pairs<LocatedPair>, { accepted, pending, left = [] }: Known): Plan {
  const fresh = sortedPairs(difference(desired, accepted));
  // These are told apart by identity, so they are objects from here on.
  const removed = [...sortedPairs(difference(accepted, desired))];
  const leaving = new Map<string, AliasPair[]>();
  for (const pair of [...removed, ...sortedPairs(left)]) {
    const same = leaving.get(pair.alias);
    if (same) same.push(pair);
    else leaving.set(pair.alias, [pair]);
  }
  const move: Move[] = [];
  const retry: Retry[] = [];
  const moved = new Set<AliasPair>();
  const isPlain = leaving.size === 0 && !pending?.size;
  const create = isPlain
    ? fresh
    : fresh.filter((pair) => {
        const waiting = pending?.get(pairKey(pair));
        if (waiting !== undefined) {
          retry.push({ ...pair, ...waiting });
          return false;
        }
        const old = leaving.get(pair.alias)?.find((one) => one.account !== pair.account && !moved.has(one));
        if (!old) return true;
        moved.add(old);
        move.push({ ...pair, from: old.account });
        return false;
      });
  const remove = removed.filter((pair) => !moved.has(pair)).map(({ account, alias }) => ({ account, alias }));
  return { create, move, retry, remove, unchanged: desired.size - fresh.length };
}

/**
 * Drops `remove`, and turns `move` into `create`. For an old checkout: aliases that its files lack may
 * be in newer ones, so nobody should be asked to delete it.
 */
export function withoutRemovals(plan: Plan): Plan {
  if (plan.move.length === 0) return { ...plan, remove: [] };
  const create = sortedPairs([...plan.create, ...plan.move.map(({ from: _, ...pair }) => pair)]);
  return { ...plan, create, move: [], remove: [] };
}

/** The pairs that a push of this plan sends: those never tried first, earlier failures last. */
export function pairsToSend({ create, move, retry }: Plan): PairList<LocatedPair> {
  return joinedPairs<LocatedPair>(create, move, retry);
}

/** Whether the plan has new aliases for a reviewer to look at. */
export function hasChanges(plan: Plan): boolean {
  return plan.create.length + plan.move.length > 0;
}
