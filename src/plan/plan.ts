import { type AliasPair, comparePairs, compareText, type LocatedPair, pairKey } from '../aliases/alias.ts';

/** An alias whose account changes: the new pair is sent, the old one stays in CustomerGauge until removed by hand. */
export interface Move extends LocatedPair {
  /** The account that the alias leaves. */
  readonly from: string;
}

/** An alias that an earlier push could not deliver, with what was said then. Filled by the ledger. */
export interface Retry extends LocatedPair {
  readonly reason: string;
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
 * What the files say minus what the base has. A pure function of the two sets of pairs: file names, their order, the
 * clock and the machine do not matter. Where a pair stands twice in the files, its first place by file and position counts.
 */
export function computePlan(desired: Iterable<LocatedPair>, base: Iterable<AliasPair>): Plan {
  const gone = new Map<string, AliasPair>();
  for (const pair of base) gone.set(pairKey(pair), pair);
  const fresh = new Map<string, LocatedPair>();
  const kept = new Set<string>();
  for (const pair of desired) {
    const key = pairKey(pair);
    if (kept.has(key)) continue;
    if (gone.delete(key)) {
      kept.add(key);
      continue;
    }
    const known = fresh.get(key);
    if (!known || standsBefore(pair, known)) fresh.set(key, pair);
  }

  const leaving = new Map<string, AliasPair[]>();
  const removed = [...gone.values()].sort(comparePairs);
  for (const pair of removed) {
    const same = leaving.get(pair.alias);
    if (same) same.push(pair);
    else leaving.set(pair.alias, [pair]);
  }
  const create: LocatedPair[] = [];
  const move: Move[] = [];
  const moved = new Set<AliasPair>();
  for (const pair of [...fresh.values()].sort(comparePairs)) {
    const old = leaving.get(pair.alias)?.shift();
    if (!old) {
      create.push(pair);
      continue;
    }
    moved.add(old);
    move.push({ ...pair, from: old.account });
  }
  const remove = removed.filter((pair) => !moved.has(pair)).map(({ account, alias }) => ({ account, alias }));
  return { create, move, retry: [], remove, unchanged: kept.size };
}

/** The pairs that a push of this plan sends: never-tried ones first, earlier failures last. */
export function pairsToSend(plan: Plan): readonly LocatedPair[] {
  return [...plan.create, ...plan.move, ...plan.retry];
}

/** Whether the plan holds anything that a reviewer should see. */
export function hasChanges(plan: Plan): boolean {
  return plan.create.length + plan.move.length > 0;
}

function standsBefore(a: LocatedPair, b: LocatedPair): boolean {
  return (compareText(a.source.file, b.source.file) || a.start - b.start) < 0;
}
