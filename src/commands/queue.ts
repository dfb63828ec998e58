import { type AliasPair, type LocatedPair, pairKey } from '../aliases/alias.ts';
import type { RecordToSend } from '../delivery/deliver.ts';
import { bucketOf } from '../ledger/ledger.ts';
import { compareDelivery } from '../plan/order.ts';
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

/** What this run sends: never-tried pairs first, earlier failures last, and bucket by bucket, as the ledger is kept. */
export function recordsOf(
  plan: Plan,
  settings: Pick<Settings, 'shard'>,
  { books, held }: { readonly books: Books | undefined; readonly held: ReadonlyMap<AliasPair, string> },
): readonly RecordToSend[] {
  const pairs = pairsOf(plan, settings);
  if (!books) return pairs;
  const retries = new Set(plan.retry.map(pairKey));
  const heldKeys = new Set(Array.from(held.keys(), pairKey));
  return pairs
    .filter((pair) => heldKeys.size === 0 || !heldKeys.has(pairKey(pair)))
    .map((pair) => {
      const triedBefore = retries.has(pairKey(pair)) && !neverTried(books.store.ledger, pair);
      return { account: pair.account, alias: pair.alias, bucket: bucketOf(pair.account), triedBefore };
    })
    .sort(compareDelivery);
}
