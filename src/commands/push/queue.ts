/** Which records a push sends, and in which order. */
import type { AliasPair, LocatedPair } from '../../aliases/alias.ts';
import { groupedPairs, joinedPairs, type PairList, sortedPairs } from '../../aliases/pair-list.ts';
import { PairSet } from '../../aliases/pair-set.ts';
import { saysNothingSure } from '../../customergauge/unclear.ts';
import type { RecordList, RecordToSend } from '../../delivery/record.ts';
import type { Settings } from '../../inputs/settings.ts';
import { bucketOf, type Ledger, ledgerEntry, type Pending, triedAt } from '../../ledger/ledger.ts';
import { type Plan, pairsToSend } from '../../plan/plan.ts';

/** The pairs that this run sends: all of the plan, or those of its shard. */
export function pairsOfShard(plan: Plan, { shard }: Pick<Settings, 'shard'>): PairList<LocatedPair> {
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
  pairs: PairList<LocatedPair>,
  { retry }: Pick<Plan, 'retry'>,
  { ledger, held }: { readonly ledger: Ledger | undefined; readonly held: ReadonlyMap<AliasPair, string> },
): RecordList {
  const retries = new PairSet<AliasPair>(ledger ? retry : []);
  const open = without(pairs, new PairSet(held.keys()));
  const entry = (pair: AliasPair): Pending | undefined => ledger && ledgerEntry(ledger.pending, pair);
  const neverAccepted = ledger !== undefined && ledger.target === undefined;
  const turn = (pair: AliasPair): string => {
    const known = entry(pair);
    if (neverAccepted && known && isUnclear(known)) return FIRST;
    return (known && triedAt(known)) ?? NEVER;
  };
  const turns = Map.groupBy(retries.size === 0 ? [] : open.filter((pair) => retries.has(pair)), turn);
  const tried = (one: string): PairList<RecordToSend> =>
    [...byBucket(turns.get(one) ?? [])].map(({ account, alias }) => {
      return { account, alias, triedBefore: true, mayExist: mayExist(entry({ account, alias })) };
    });
  const times = [...turns.keys()].filter((one) => one !== FIRST && one !== NEVER).sort();
  const fresh = joinedPairs<RecordToSend>(without(open, retries), turns.get(NEVER) ?? []);
  return new Queue(joinedPairs<RecordToSend>(tried(FIRST), byBucket(fresh), ...times.map(tried)));
}

/** Gives records the numbers by which their outcomes are remembered. */
export class Queue implements RecordList {
  readonly #records: PairList<RecordToSend>;

  constructor(records: PairList<RecordToSend>) {
    this.#records = records;
  }

  get length(): number {
    return this.#records.length;
  }

  at(index: number): RecordToSend | undefined {
    const record = this.#records.at(index);
    return record && numbered(record, index);
  }

  *[Symbol.iterator](): Generator<RecordToSend> {
    let index = 0;
    for (const record of this.#records) yield numbered(record, index++);
  }
}

function numbered({ account, alias, triedBefore, mayExist }: RecordToSend, index: number): RecordToSend {
  return { account, alias, triedBefore, mayExist, index };
}

const FIRST = 'first';
const NEVER = 'never';

function without(pairs: PairList<LocatedPair>, gone: PairSet<AliasPair>): PairList<LocatedPair> {
  return gone.size === 0 ? pairs : pairs.filter((pair) => !gone.has(pair));
}

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
function byBucket<T extends AliasPair>(records: PairList<T>): PairList<T> {
  const buckets = groupedPairs(records, bucketOf);
  return joinedPairs(...[...buckets.keys()].sort().map((name) => sortedPairs<T>(buckets.get(name) ?? [])));
}
