/** Which records a push sends, and in which order. */
import { type AliasPair, comparePairs, type LocatedPair } from '../../aliases/alias.ts';
import { PairSet } from '../../aliases/pair-set.ts';
import { saysNothingSure } from '../../customergauge/unclear.ts';
import type { RecordToSend } from '../../delivery/outcome-of.ts';
import type { Settings } from '../../inputs/settings.ts';
import { bucketOf, type Ledger, ledgerEntry, type Pending, triedAt } from '../../ledger/ledger.ts';
import { type Plan, pairsToSend } from '../../plan/plan.ts';

/** The pairs that this run sends: all of the plan, or those of its shard. */
export function pairsOfShard(plan: Plan, { shard }: Pick<Settings, 'shard'>): readonly LocatedPair[] {
  const pairs = pairsToSend(plan);
  return shard
    ? pairs.filter(({ account }) => Number.parseInt(bucketOf(account), 16) % shard.of === shard.part - 1)
    : pairs;
}

/**
 * Orders the records: never-tried pairs first, then retries, the ones that have waited longest first. So every retry
 * gets its turn, even if runs stop early. There is one exception. While CustomerGauge has accepted nothing yet, a pair
 * whose last response was unclear goes before all others: otherwise each run would leave one more unclear pair.
 */
export function inTurn(
  pairs: readonly LocatedPair[],
  { retry }: Pick<Plan, 'retry'>,
  { ledger, held }: { readonly ledger: Ledger | undefined; readonly held: ReadonlyMap<AliasPair, string> },
): readonly RecordToSend[] {
  const left = new PairSet(held.keys());
  const retries = new Set<AliasPair>(retry);
  const entry = (pair: AliasPair): Pending | undefined =>
    ledger && retries.has(pair) ? ledgerEntry(ledger.pending, pair) : undefined;
  const neverAccepted = ledger !== undefined && ledger.target === undefined;
  const turn = (pair: AliasPair): string => {
    const known = entry(pair);
    if (neverAccepted && known && isUnclear(known)) return FIRST;
    // An empty string sorts before every time, so never-tried pairs come first.
    return (known && triedAt(known)) ?? '';
  };
  const turns = Map.groupBy<string, RecordToSend>(
    pairs.filter((pair) => !left.has(pair)),
    turn,
  );
  const sorted = [...turns.keys()].filter((one) => one !== FIRST).sort();
  return [FIRST, ...sorted].flatMap((one) => {
    const records = byBucket(turns.get(one) ?? []);
    if (one === '') return records;
    return records.map((record) => ({ ...record, triedBefore: true, mayExist: mayExist(entry(record)) }));
  });
}

const FIRST = 'first';

/** Whether the latest response for a pair arrived but was unclear. */
function isUnclear({ ended, latest }: Pending): boolean {
  const { state, code } = latest ?? ended ?? {};
  return state === 'unanswered' && code !== undefined && saysNothingSure(code);
}

/** Whether CustomerGauge may have a pair, because an earlier run sent it and got no clear response. */
function mayExist(entry: Pending | undefined): boolean {
  return entry?.sending !== undefined || entry?.ended?.state === 'unanswered';
}

/** Sorts by ledger bucket, so that a checkpoint rewrites few buckets. */
function byBucket(records: readonly RecordToSend[]): readonly RecordToSend[] {
  const buckets = Map.groupBy(records, ({ account }) => bucketOf(account));
  return [...buckets.keys()].sort().flatMap((name) => buckets.get(name)?.sort(comparePairs) ?? []);
}
