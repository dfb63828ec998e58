import { type AliasPair, comparePairs, type LocatedPair } from '../aliases/alias.ts';
import { PairSet } from '../aliases/pair-set.ts';
import type { RecordToSend } from '../delivery/deliver.ts';
import { bucketOf } from '../ledger/ledger.ts';
import { type Plan, pairsToSend } from '../plan/plan.ts';
import type { Settings } from '../settings.ts';
import { type Books, neverTried } from './books.ts';

/** The pairs that this run is about: all that the plan sends, or those of its shard. */
export function pairsOf(plan: Plan, { shard }: Pick<Settings, 'shard'>): readonly LocatedPair[] {
  const pairs = pairsToSend(plan);
  return shard
    ? pairs.filter(({ account }) => Number.parseInt(bucketOf(account), 16) % shard.of === shard.part - 1)
    : pairs;
}

/** What this run sends: never-tried pairs first, earlier failures last. */
export function recordsOf(
  plan: Plan,
  settings: Pick<Settings, 'shard'>,
  { books, held }: { readonly books: Books | undefined; readonly held: ReadonlyMap<AliasPair, string> },
): readonly RecordToSend[] {
  const pairs = pairsOf(plan, settings);
  if (!books) return pairs;
  const left = new PairSet(held.keys());
  const retries = new Set<AliasPair>(plan.retry);
  const fresh: RecordToSend[] = [];
  const tried: RecordToSend[] = [];
  for (const pair of pairs) {
    if (left.has(pair)) continue;
    if (retries.has(pair) && !neverTried(books.store.ledger, pair)) tried.push({ ...pair, triedBefore: true });
    else fresh.push(pair);
  }
  return [...byBucket(fresh), ...byBucket(tried)];
}

/** Bucket by bucket, as the ledger is kept: a checkpoint rewrites the buckets that it touches. */
function byBucket(records: readonly RecordToSend[]): readonly RecordToSend[] {
  const buckets = Map.groupBy(records, ({ account }) => bucketOf(account));
  return [...buckets.keys()].sort().flatMap((name) => buckets.get(name)?.sort(comparePairs) ?? []);
}
