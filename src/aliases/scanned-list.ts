/** A list of scanned pairs, stored as numbers. */
import { compareText, type LocatedPair } from './alias.ts';
import type { PairList } from './pair-list.ts';
import type { ScannedRows } from './scanned-rows.ts';

export class ScannedList implements PairList<LocatedPair> {
  readonly #rows: ScannedRows;
  /** The numbers of the pairs. Lists made from this one may share the memory, so it is never changed. */
  readonly #numbers: Uint32Array<ArrayBuffer>;
  readonly #isOrdered: boolean;

  constructor(rows: ScannedRows, numbers: Uint32Array<ArrayBuffer>, isOrdered = false) {
    this.#rows = rows;
    this.#numbers = numbers;
    this.#isOrdered = isOrdered;
  }

  get length(): number {
    return this.#numbers.length;
  }

  at(index: number): LocatedPair | undefined {
    const number = this.#numbers.at(index);
    return number === undefined ? undefined : this.#rows.pair(number);
  }

  filter(isWanted: (pair: LocatedPair) => boolean): ScannedList {
    const wanted = this.#numbers.filter((number) => isWanted(this.#rows.pair(number)));
    return wanted.length === this.length ? this : new ScannedList(this.#rows, wanted, this.#isOrdered);
  }

  ordered(): ScannedList {
    return this.#isOrdered ? this : new ScannedList(this.#rows, inOrder(this.#rows, this.#numbers), true);
  }

  byAccount(keyOf: (account: string) => string): ReadonlyMap<string, ScannedList> {
    const groups = new Map<string, number[]>();
    let account: string | undefined;
    let group: number[] = [];
    for (const number of this.#numbers) {
      const own = this.#rows.account(number);
      if (own !== account) {
        account = own;
        const key = keyOf(own);
        const known = groups.get(key);
        group = known ?? [];
        if (known === undefined) groups.set(key, group);
      }
      group.push(number);
    }
    const list = (own: readonly number[]) => new ScannedList(this.#rows, Uint32Array.from(own), this.#isOrdered);
    return new Map(Array.from(groups, ([key, own]) => [key, list(own)]));
  }

  *[Symbol.iterator](): Generator<LocatedPair> {
    for (const number of this.#numbers) yield this.#rows.pair(number);
  }
}

/**
 * The numbers of the pairs by account, then alias, by UTF-16 code units. Accounts are sorted first, because most pairs
 * share theirs with the one before.
 */
function inOrder(rows: ScannedRows, numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const runs = runsOf(rows, numbers);
  // Without a comparison function, `sort` orders by UTF-16 code units and is several times faster.
  const accounts = [...runs.first.keys()].sort();
  const ordered = new Uint32Array(numbers.length);
  let length = 0;
  for (const account of accounts) {
    const begin = length;
    for (let run = runs.first.get(account) as number; run !== NONE; run = runs.next[run] as number)
      for (let at = runs.starts[run] as number; at < (runs.starts[run + 1] as number); at++)
        ordered[length++] = numbers[at] as number;
    orderByAlias(rows, ordered.subarray(begin, length));
  }
  return ordered;
}

const NONE = -1;

/** Pairs of one account that follow each other. */
interface Runs {
  /** The index in the numbers at which each run begins, and at which the last one ends. */
  readonly starts: readonly number[];
  /** The first run of each account. */
  readonly first: ReadonlyMap<string, number>;
  /** The next run of the same account. */
  readonly next: readonly number[];
}

function runsOf(rows: ScannedRows, numbers: Uint32Array): Runs {
  const starts: number[] = [];
  const first = new Map<string, number>();
  const next: number[] = [];
  const last = new Map<string, number>();
  let current: string | undefined;
  for (let at = 0; at < numbers.length; at++) {
    const account = rows.account(numbers[at] as number);
    if (account === current) continue;
    current = account;
    const run = starts.length;
    const before = first.get(account);
    if (before === undefined) first.set(account, run);
    else {
      // Few accounts have a second run.
      next[last.get(account) ?? before] = run;
      last.set(account, run);
    }
    starts.push(at);
    next.push(NONE);
  }
  starts.push(numbers.length);
  return { starts, first, next };
}

function orderByAlias(rows: ScannedRows, numbers: Uint32Array): void {
  if (numbers.length < 2) return;
  const aliases = Array.from(numbers, (number) => ({ number, alias: rows.alias(number) }));
  if (aliases.every(({ alias }, at) => at === 0 || (aliases[at - 1]?.alias ?? '') <= alias)) return;
  aliases.sort((one, other) => compareText(one.alias, other.alias));
  numbers.set(aliases.map(({ number }) => number));
}
