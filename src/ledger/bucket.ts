/** The pairs of one file of `pending/` or `removed/`. */
import { type AliasPair, comparePairs } from '../aliases/alias.ts';
import { type PairList, sortedPairs } from '../aliases/pair-list.ts';

/** The pairs of one bucket with their entries, in the order of its file: by account, then alias. */
export interface Bucket<T> extends Iterable<readonly [AliasPair, T]> {
  readonly size: number;
  get(pair: AliasPair): T | undefined;
}

/**
 * A bucket that is being built, as two parallel lists. A first push has hundreds of thousands of pairs with the same
 * entry, so each pair costs only a reference to the shared entry and its place in a list of pairs.
 */
export class BucketDraft<T extends object | number> implements Bucket<T> {
  /** In order. It may be shared with the bucket that this one was copied from. */
  #pairs: PairList = [];
  /** The same pairs, if only this bucket has the list. */
  #own: AliasPair[] | undefined;
  /** `undefined` for a deleted pair: moving the rest each time would be far too slow in a large bucket. */
  #known: (T | undefined)[] = [];
  #size = 0;
  /** The latest place, because most pairs are asked about in order. */
  #latest = 0;

  constructor(before?: Bucket<T>) {
    if (before instanceof BucketDraft && before.#size > before.#known.length / 2) {
      this.#pairs = before.#pairs;
      this.#known = before.#known.slice();
      this.#size = before.#size;
    } else {
      const own: AliasPair[] = [];
      for (const [pair, known] of before ?? []) {
        own.push(pair);
        this.#known.push(known);
      }
      this.#pairs = own;
      this.#own = own;
      this.#size = own.length;
    }
  }

  get size(): number {
    return this.#size;
  }

  get(pair: AliasPair): T | undefined {
    const at = this.#placeOf(pair);
    return at < 0 ? undefined : this.#known[at];
  }

  set(pair: AliasPair, known: T): void {
    const at = this.#placeOf(pair);
    if (at < 0) this.#insert(~at, pair, known);
    else {
      if (this.#known[at] === undefined) this.#size++;
      this.#known[at] = known;
    }
  }

  /** Sets many pairs, in any order, each once. Pairs for which `knownOf` returns `undefined` are left out. */
  setAll(pairs: PairList, knownOf: (pair: AliasPair) => T | undefined): void {
    const came: T[] = [];
    const fresh = sortedPairs(pairs).filter((pair) => {
      const known = knownOf(pair);
      if (known !== undefined) came.push(known);
      return known !== undefined;
    });
    const [all, known] = this.#size === 0 ? [fresh, came] : merged([...this], fresh, came);
    this.#pairs = all;
    this.#own = undefined;
    this.#known = known;
    this.#size = known.length;
  }

  delete(pair: AliasPair): void {
    const at = this.#placeOf(pair);
    if (at < 0 || this.#known[at] === undefined) return;
    this.#known[at] = undefined;
    this.#size--;
  }

  *[Symbol.iterator](): Generator<readonly [AliasPair, T]> {
    for (const [at, known] of this.#known.entries())
      if (known !== undefined) yield [this.#pairs.at(at) as AliasPair, known];
  }

  #insert(at: number, pair: AliasPair, known: T): void {
    this.#own ??= [...this.#pairs];
    this.#own.splice(at, 0, pair);
    this.#pairs = this.#own;
    this.#known.splice(at, 0, known);
    this.#size++;
    this.#latest = at;
  }

  /** The index of a pair; if it is not there, the complement (`~`) of the index at which it would be. */
  #placeOf(pair: AliasPair): number {
    const { length } = this.#pairs;
    if (this.#isAt(this.#latest, pair)) return this.#latest;
    if (this.#isAt(this.#latest + 1, pair)) return ++this.#latest;
    // The lines of a file are in order, so pairs are often appended.
    if (length === 0 || this.#compareAt(length - 1, pair) < 0) return ~length;
    let low = 0;
    let high = length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const order = this.#compareAt(middle, pair);
      if (order === 0) {
        this.#latest = middle;
        return middle;
      }
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return ~low;
  }

  #isAt(at: number, { account, alias }: AliasPair): boolean {
    const there = this.#pairs.at(at);
    return there !== undefined && there.alias === alias && there.account === account;
  }

  #compareAt(at: number, pair: AliasPair): number {
    return comparePairs(this.#pairs.at(at) as AliasPair, pair);
  }
}

/** Adds pairs with their entries to others. All are in order, and a pair that is in both gets its new entry. */
function merged<T>(
  before: readonly (readonly [AliasPair, T])[],
  pairs: Iterable<AliasPair>,
  entries: readonly T[],
): [AliasPair[], T[]] {
  const all: AliasPair[] = [];
  const known: T[] = [];
  const add = (pair: AliasPair, entry: T): void => {
    all.push(pair);
    known.push(entry);
  };
  let at = 0;
  let next = 0;
  for (const pair of pairs) {
    for (let one = before[at]; one !== undefined && comparePairs(one[0], pair) < 0; one = before[++at]) add(...one);
    const same = before[at];
    if (same !== undefined && comparePairs(same[0], pair) === 0) at++;
    add(pair, entries[next++] as T);
  }
  for (const one of before.slice(at)) add(...one);
  return [all, known];
}
