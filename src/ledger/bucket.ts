import { type AliasPair, comparePairs } from '../aliases/alias.ts';

/** Pairs of one bucket with what is known of each, in the order of its file: by account, then alias. */
export interface Bucket<T> extends Iterable<readonly [AliasPair, T]> {
  readonly size: number;
  get(pair: AliasPair): T | undefined;
}

/**
 * A bucket that is being made. Two lists side by side hold it: a first push has hundreds of thousands of pairs that all
 * stand alike, and for each of them the lists take two references, to the pair as it was read and to what all share.
 */
export class BucketDraft<T extends object | number> implements Bucket<T> {
  #pairs: AliasPair[] = [];
  /** Nothing where a pair was taken away: closing the gap each time would take a large bucket apart far too slowly. */
  #known: (T | undefined)[] = [];
  #size = 0;

  constructor(before: Iterable<readonly [AliasPair, T]> = []) {
    for (const [pair, known] of before) this.#append(pair, known);
  }

  get size(): number {
    return this.#size;
  }

  get(pair: AliasPair): T | undefined {
    const at = this.#placeOf(pair);
    return this.#isAt(at, pair) ? this.#known[at] : undefined;
  }

  set(pair: AliasPair, known: T): void {
    const at = this.#placeOf(pair);
    if (!this.#isAt(at, pair)) {
      this.#pairs.splice(at, 0, pair);
      this.#known.splice(at, 0, undefined);
    }
    if (this.#known[at] === undefined) this.#size++;
    this.#known[at] = known;
  }

  /** The same for many pairs, in any order, the last word about a pair counting. */
  setAll(entries: Iterable<readonly [AliasPair, T]>): void {
    const before = [...this];
    const after = [...entries].sort(([one], [other]) => comparePairs(one, other));
    this.#pairs = [];
    this.#known = [];
    this.#size = 0;
    let at = 0;
    for (const [pair, known] of after) {
      for (let next = before[at]; next !== undefined && comparePairs(next[0], pair) <= 0; next = before[++at])
        if (comparePairs(next[0], pair) < 0) this.#append(...next);
      if (this.#isAt(this.#pairs.length - 1, pair)) this.#known[this.#pairs.length - 1] = known;
      else this.#append(pair, known);
    }
    for (const [pair, known] of before.slice(at)) this.#append(pair, known);
  }

  delete(pair: AliasPair): void {
    const at = this.#placeOf(pair);
    if (!this.#isAt(at, pair) || this.#known[at] === undefined) return;
    this.#known[at] = undefined;
    this.#size--;
  }

  *[Symbol.iterator](): Generator<readonly [AliasPair, T]> {
    for (const [at, pair] of this.#pairs.entries()) {
      const known = this.#known[at];
      if (known !== undefined) yield [pair, known];
    }
  }

  #append(pair: AliasPair, known: T): void {
    this.#pairs.push(pair);
    this.#known.push(known);
    this.#size++;
  }

  #isAt(at: number, pair: AliasPair): boolean {
    const there = this.#pairs[at];
    return there !== undefined && comparePairs(there, pair) === 0;
  }

  /** Where a pair stands, or would stand. */
  #placeOf(pair: AliasPair): number {
    let low = 0;
    let high = this.#pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comparePairs(this.#pairs[middle] as AliasPair, pair) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
