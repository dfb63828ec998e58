import { type AliasPair, comparePairs, type LocatedPair } from '../aliases/alias.ts';
import { PairSet } from '../aliases/pair-set.ts';
import type { RecordToSend } from '../delivery/course.ts';
import { bucketOf, entryOf, triedAt } from '../ledger/ledger.ts';
import { type Plan, pairsToSend } from '../plan/plan.ts';
import type { Settings } from '../settings.ts';
import type { Books } from './books.ts';

/** The pairs that this run is about: all that the plan sends, or those of its shard. */
export function pairsOf(plan: Plan, { shard }: Pick<Settings, 'shard'>): readonly LocatedPair[] {
  const pairs = pairsToSend(plan);
  return shard
    ? pairs.filter(({ account }) => Number.parseInt(bucketOf(account), 16) % shard.of === shard.part - 1)
    : pairs;
}

/**
 * What this run sends: never-tried pairs first, then what an earlier run tried in vain. Of these the longest untried go
 * first, so that each gets its turn from run to run, however early a run has to stop.
 */
export function recordsOf(
  plan: Plan,
  settings: Pick<Settings, 'shard'>,
  { books, held }: { readonly books: Books | undefined; readonly held: ReadonlyMap<AliasPair, string> },
): readonly RecordToSend[] {
  const pairs = pairsOf(plan, settings);
  if (!books) return pairs;
  const left = new PairSet(held.keys());
  const retries = new Set<AliasPair>(plan.retry);
  /** Empty where it was never tried, and so before any time. */
  const lastTried = (pair: AliasPair): string => {
    const { ledger } = books.store;
    const entry = ledger && retries.has(pair) ? entryOf(ledger.pending, pair) : undefined;
    return (entry && triedAt(entry)) ?? '';
  };
  const times = Map.groupBy<string, RecordToSend>(
    pairs.filter((pair) => !left.has(pair)),
    lastTried,
  );
  return [...times.keys()].sort().flatMap((time) => {
    const records = byBucket(times.get(time) ?? []);
    return time === '' ? records : records.map((record) => ({ ...record, triedBefore: true }));
  });
}

/** Bucket by bucket, as the ledger is kept: a checkpoint rewrites the buckets that it touches. */
function byBucket(records: readonly RecordToSend[]): readonly RecordToSend[] {
  const buckets = Map.groupBy(records, ({ account }) => bucketOf(account));
  return [...buckets.keys()].sort().flatMap((name) => buckets.get(name)?.sort(comparePairs) ?? []);
}
