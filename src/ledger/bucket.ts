/** The pairs of one file of `pending/` or `removed/`. */
import { type AliasPair, comparePairs } from '../aliases/alias.ts';

/** The pairs of one bucket with their entries, in the order of its file: by account, then alias. */
export interface Bucket<T> extends Iterable<readonly [AliasPair, T]> {
  readonly size: number;
  get(pair: AliasPair): T | undefined;
}

/**
 * A bucket that is being built, as two parallel lists. A first push has hundreds of thousands of pairs with the same
 * entry, so each pair costs only two references: to the pair as it was read, and to the shared entry.
 */
export class BucketDraft<T extends object | number> implements Bucket<T> {
  /** Shared with the bucket that this one was copied from, until a pair is added. */
  #pairs: AliasPair[] = [];
  /** `undefined` for a deleted pair: moving the rest each time would be far too slow in a large bucket. */
  #known: (T | undefined)[] = [];
  #size = 0;
  #shares = false;

  constructor(before?: Bucket<T>) {
    if (before instanceof BucketDraft && before.#size > before.#known.length / 2) {
      this.#pairs = before.#pairs;
      this.#known = before.#known.slice();
      this.#size = before.#size;
      this.#shares = true;
    } else for (const [pair, known] of before ?? []) this.#append(pair, known);
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
      if (this.#shares) this.#pairs = this.#pairs.slice();
      this.#shares = false;
      this.#pairs.splice(at, 0, pair);
      this.#known.splice(at, 0, undefined);
    }
    if (this.#known[at] === undefined) this.#size++;
    this.#known[at] = known;
  }

  /** Sets many pairs, in any order, each once. Pairs for which `knownOf` returns `undefined` are left out. */
  setAll(pairs: Iterable<AliasPair>, knownOf: (pair: AliasPair) => T | undefined): void {
    const before = this.#size > 0 ? [...this] : [];
    const came = [...pairs].sort(comparePairs);
    this.#pairs = [];
    this.#known = [];
    this.#size = 0;
    this.#shares = false;
    let at = 0;
    for (const pair of came) {
      for (let next = before[at]; next !== undefined && comparePairs(next[0], pair) < 0; next = before[++at])
        this.#append(...next);
      const known = knownOf(pair);
      if (known === undefined) continue;
      const same = before[at];
      if (same !== undefined && comparePairs(same[0], pair) === 0) at++;
      this.#append(pair, known);
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

  /** The index at which a pair is, or would be. */
  #placeOf(pair: AliasPair): number {
    let low = 0;
    let high = this.#pairs.length;
    const last = this.#pairs[high - 1];
    // The lines of a file are in order, so most pairs are appended.
    if (last !== undefined && comparePairs(last, pair) < 0) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (comparePairs(this.#pairs[middle] as AliasPair, pair) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
