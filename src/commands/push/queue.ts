/** Which records a push sends, and in which order. */
import { type AliasPair, comparePairs, type LocatedPair } from '../../aliases/alias.ts';
import { PairSet } from '../../aliases/pair-set.ts';
import { saysNothingSure } from '../../customergauge/unclear.ts';
import type { RecordToSend } from '../../delivery/course.ts';
import type { Settings } from '../../inputs/settings.ts';
import { bucketOf, entryOf, type Ledger, type Pending, triedAt } from '../../ledger/ledger.ts';
import { type Plan, pairsToSend } from '../../plan/plan.ts';

/** The pairs that this run is about: all that the plan sends, or those of its shard. */
export function pairsOf(plan: Plan, { shard }: Pick<Settings, 'shard'>): readonly LocatedPair[] {
  const pairs = pairsToSend(plan);
  return shard
    ? pairs.filter(({ account }) => Number.parseInt(bucketOf(account), 16) % shard.of === shard.part - 1)
    : pairs;
}

/**
 * What this run sends by its ledger: never-tried pairs first, then what an earlier run tried in vain. Of these the longest untried go
 * first, so that each gets its turn from run to run, however early a run has to stop. Where CustomerGauge never accepted
 * any and the answer to one said nothing sure, that one goes before all others: each run would leave another one behind.
 */
export function inTurn(
  pairs: readonly LocatedPair[],
  { retry }: Pick<Plan, 'retry'>,
  { ledger, held }: { readonly ledger: Ledger | undefined; readonly held: ReadonlyMap<AliasPair, string> },
): readonly RecordToSend[] {
  const left = new PairSet(held.keys());
  const retries = new Set<AliasPair>(retry);
  const entry = (pair: AliasPair): Pending | undefined =>
    ledger && retries.has(pair) ? entryOf(ledger.pending, pair) : undefined;
  const neverAccepted = ledger !== undefined && ledger.target === undefined;
  const turn = (pair: AliasPair): string => {
    const known = entry(pair);
    if (neverAccepted && known && isUnclear(known)) return FIRST;
    // Empty where it was never tried, and so before any time.
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

/** Whether the latest answer for it was received and said nothing sure. */
function isUnclear({ ended, latest }: Pending): boolean {
  const { state, code } = latest ?? ended ?? {};
  return state === 'unanswered' && code !== undefined && saysNothingSure(code);
}

/** Whether CustomerGauge may have it, for an earlier run sent it and got no clear answer. */
function mayExist(entry: Pending | undefined): boolean {
  return entry?.sending !== undefined || entry?.ended?.state === 'unanswered';
}

/** Bucket by bucket, as the ledger is kept: a checkpoint rewrites the buckets that it touches. */
function byBucket(records: readonly RecordToSend[]): readonly RecordToSend[] {
  const buckets = Map.groupBy(records, ({ account }) => bucketOf(account));
  return [...buckets.keys()].sort().flatMap((name) => buckets.get(name)?.sort(comparePairs) ?? []);
}
