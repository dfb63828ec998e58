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
export class BucketDraft<T> implements Bucket<T> {
  readonly #pairs: AliasPair[] = [];
  readonly #known: T[] = [];

  constructor(before?: Bucket<T>) {
    for (const [pair, known] of before ?? []) {
      this.#pairs.push(pair);
      this.#known.push(known);
    }
  }

  get size(): number {
    return this.#pairs.length;
  }

  get(pair: AliasPair): T | undefined {
    const at = this.#placeOf(pair);
    return this.#isAt(at, pair) ? this.#known[at] : undefined;
  }

  set(pair: AliasPair, known: T): void {
    const at = this.#placeOf(pair);
    if (this.#isAt(at, pair)) this.#known[at] = known;
    else {
      this.#pairs.splice(at, 0, pair);
      this.#known.splice(at, 0, known);
    }
  }

  delete(pair: AliasPair): void {
    const at = this.#placeOf(pair);
    if (!this.#isAt(at, pair)) return;
    this.#pairs.splice(at, 1);
    this.#known.splice(at, 1);
  }

  *[Symbol.iterator](): Generator<readonly [AliasPair, T]> {
    for (const [at, pair] of this.#pairs.entries()) yield [pair, this.#known[at] as T];
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
