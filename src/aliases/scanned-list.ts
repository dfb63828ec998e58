/** A list of scanned pairs, stored as numbers. */
import type { LocatedPair } from './alias.ts';
import { type AccountRun, type PairList, runsInOrder } from './pair-list.ts';
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
    return this.#isOrdered ? this : new ScannedList(this.#rows, inOrder(this.#rows, this.#numbers, this.runs()), true);
  }

  byAccount(keyOf: (account: string) => string): ReadonlyMap<string, ScannedList> {
    const groups = new Map<string, number[]>();
    for (const { account, start, length } of this.runs()) {
      const key = keyOf(account);
      const group = groups.get(key) ?? [];
      if (group.length === 0) groups.set(key, group);
      for (let at = start; at < start + length; at++) group.push(this.#numbers[at] as number);
    }
    const list = (own: readonly number[]) => new ScannedList(this.#rows, Uint32Array.from(own), this.#isOrdered);
    return new Map(Array.from(groups, ([key, own]) => [key, list(own)]));
  }

  *runs(): Generator<AccountRun> {
    const numbers = this.#numbers;
    for (let start = 0; start < numbers.length; ) {
      const first = numbers[start] as number;
      const account = this.#rows.account(first);
      let end = start + 1;
      while (end < numbers.length && this.#isOf(account, first, numbers[end] as number)) end++;
      yield { account, start, length: end - start };
      start = end;
    }
  }

  #isOf(account: string, first: number, number: number): boolean {
    return this.#rows.isSameEntry(first, number) || this.#rows.account(number) === account;
  }

  *[Symbol.iterator](): Generator<LocatedPair> {
    for (const number of this.#numbers) yield this.#rows.pair(number);
  }
}

/** The numbers of the pairs by account, then alias, by UTF-16 code units. */
function inOrder(
  rows: ScannedRows,
  numbers: Uint32Array<ArrayBuffer>,
  runs: Iterable<AccountRun>,
): Uint32Array<ArrayBuffer> {
  const ordered = new Uint32Array(numbers.length);
  let length = 0;
  for (const own of runsInOrder(runs)) {
    const begin = length;
    for (const run of own)
      for (let at = run.start; at < run.start + run.length; at++) ordered[length++] = numbers[at] as number;
    orderByAlias(rows, ordered.subarray(begin, length));
  }
  return ordered;
}

function orderByAlias(rows: ScannedRows, numbers: Uint32Array): void {
  for (let at = 1; at < numbers.length; at++) {
    if (rows.compareAliases(numbers[at - 1] as number, numbers[at] as number) <= 0) continue;
    numbers.sort((one, other) => rows.compareAliases(one, other));
    return;
  }
}
