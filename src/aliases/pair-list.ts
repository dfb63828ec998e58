/** Lists of pairs that need not all be objects in memory. */
import { type AliasPair, comparePairs, compareText } from './alias.ts';
import { firstAtLeast } from './binary-search.ts';

/**
 * A list of pairs. Of a million scanned pairs, each is made only when it is looked at, so looking twice may give two
 * equal objects. Arrays are such lists too.
 */
export interface PairList<T extends AliasPair = AliasPair> extends Iterable<T> {
  readonly length: number;
  at(index: number): T | undefined;
  /** The pairs that are wanted, in the same order. Each is asked about once. */
  filter(isWanted: (pair: T) => boolean): PairList<T>;
  /** The same pairs by account, then alias, if there is a fast way to order them. */
  ordered?(): PairList<T>;
  /** The pairs by a key of their account, in the same order, if there is a fast way to group them. */
  byAccount?(keyOf: (account: string) => string): ReadonlyMap<string, PairList<T>>;
  /** See `runsOf`, if there is a fast way to find them. */
  runs?(): Iterable<AccountRun>;
}

/** Pairs of one account that follow each other in a list. */
export interface AccountRun {
  readonly account: string;
  /** The index of the first. */
  readonly start: number;
  readonly length: number;
}

/** The runs of a list, in its order. An account of an ordered list has only one. */
export function runsOf<T extends AliasPair>(pairs: PairList<T>): Iterable<AccountRun> {
  return pairs.runs?.() ?? runsByText(pairs);
}

function* runsByText(pairs: PairList): Generator<AccountRun> {
  let account: string | undefined;
  let start = 0;
  let end = 0;
  for (const pair of pairs) {
    if (account !== undefined && pair.account !== account) {
      yield { account, start, length: end - start };
      start = end;
    }
    account = pair.account;
    end++;
  }
  if (account !== undefined) yield { account, start, length: end - start };
}

/**
 * The runs of each account, in the order of the accounts. To sort pairs, sorting accounts first is faster, because most pairs
 * share theirs with the one before.
 */
export function* runsInOrder(runs: Iterable<AccountRun>): Generator<readonly AccountRun[]> {
  const byAccount = new Map<string, AccountRun | AccountRun[]>();
  for (const run of runs) {
    const known = byAccount.get(run.account);
    // Few accounts have a second run.
    byAccount.set(run.account, known === undefined ? run : [known, run].flat());
  }
  // Without a comparison function, `sort` orders by UTF-16 code units and is several times faster.
  for (const account of [...byAccount.keys()].sort())
    yield [byAccount.get(account) as AccountRun | AccountRun[]].flat();
}

/** Sorts many pairs by `comparePairs`. */
export function sortedPairs<T extends AliasPair>(pairs: Iterable<T> | PairList<T>): PairList<T> {
  if ('ordered' in pairs && pairs.ordered) return pairs.ordered();
  const all = Array.isArray(pairs) ? (pairs as readonly T[]) : [...pairs];
  const sorted: T[] = [];
  for (const runs of runsInOrder(runsOf(all))) {
    const own = runs.flatMap(({ start, length }) => all.slice(start, start + length));
    for (const pair of own.sort((one, other) => compareText(one.alias, other.alias))) sorted.push(pair);
  }
  return sorted;
}

/** The pairs by a key of their account. The keys are in the order in which they first occur. */
export function groupedPairs<T extends AliasPair>(
  pairs: Iterable<T> | PairList<T>,
  keyOf: (account: string) => string,
): ReadonlyMap<string, PairList<T>> {
  if ('byAccount' in pairs && pairs.byAccount) return pairs.byAccount(keyOf);
  return Map.groupBy(pairs, ({ account }) => keyOf(account));
}

/** Lists one after the other, without copying them. */
export function joinedPairs<T extends AliasPair>(...lists: readonly PairList<T>[]): PairList<T> {
  const parts = lists.filter(({ length }) => length > 0);
  return parts.length === 1 ? (parts[0] as PairList<T>) : new Joined(parts);
}

/** The pairs of several ordered lists, by account, then alias. */
export function* mergedPairs<T extends AliasPair>(...lists: readonly PairList<T>[]): Generator<T> {
  const waiting = lists.flatMap((list) => {
    const pairs = list[Symbol.iterator]();
    const { value, done } = pairs.next();
    return done ? [] : [{ pairs, first: value as T }];
  });
  for (let least = waiting[0]; least !== undefined; least = waiting[0]) {
    for (const other of waiting) if (comparePairs(other.first, least.first) < 0) least = other;
    yield least.first;
    const { value, done } = least.pairs.next();
    if (done) waiting.splice(waiting.indexOf(least), 1);
    else least.first = value;
  }
}

class Joined<T extends AliasPair> implements PairList<T> {
  readonly length: number;
  readonly #parts: readonly PairList<T>[];
  /** The index at which each part begins. */
  readonly #starts: readonly number[];

  constructor(parts: readonly PairList<T>[]) {
    this.#parts = parts;
    let length = 0;
    this.#starts = parts.map((part) => {
      length += part.length;
      return length - part.length;
    });
    this.length = length;
  }

  at(index: number): T | undefined {
    const place = index < 0 ? index + this.length : index;
    if (place < 0) return undefined;
    const part = firstAtLeast(this.#starts.length, (at) => this.#starts[at] as number, place + 1) - 1;
    return this.#parts[part]?.at(place - (this.#starts[part] as number));
  }

  filter(isWanted: (pair: T) => boolean): PairList<T> {
    return joinedPairs(...this.#parts.map((part) => part.filter(isWanted)));
  }

  byAccount(keyOf: (account: string) => string): ReadonlyMap<string, PairList<T>> {
    const groups = new Map<string, PairList<T>[]>();
    for (const part of this.#parts) {
      for (const [key, list] of groupedPairs(part, keyOf)) {
        const known = groups.get(key);
        if (known) known.push(list);
        else groups.set(key, [list]);
      }
    }
    return new Map(Array.from(groups, ([key, lists]) => [key, joinedPairs(...lists)]));
  }

  /** The last run of a part and the first of the next may be of one account. */
  *runs(): Generator<AccountRun> {
    for (const [at, part] of this.#parts.entries())
      for (const run of runsOf(part)) yield { ...run, start: run.start + (this.#starts[at] as number) };
  }

  *[Symbol.iterator](): Generator<T> {
    for (const part of this.#parts) yield* part;
  }
}
