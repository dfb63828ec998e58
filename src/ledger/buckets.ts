/** All files of `pending/` or `removed/`, changed without copying the unchanged ones. */
import type { AliasPair } from '../aliases/alias.ts';
import { groupedPairs, type PairList } from '../aliases/pair-list.ts';
import { type Bucket, BucketDraft } from './bucket.ts';
import { type Buckets, bucketOf } from './ledger.ts';

/** Changes buckets without touching the original. Only buckets that change are copied. */
export class BucketsDraft<T extends object> {
  readonly #before: Buckets<T>;
  readonly #changed = new Map<string, BucketDraft<T>>();

  constructor(before: Buckets<T>) {
    this.#before = before;
  }

  get(pair: AliasPair): T | undefined {
    if (this.#before.size === 0 && this.#changed.size === 0) return undefined;
    const name = bucketOf(pair.account);
    return (this.#changed.get(name) ?? this.#before.get(name))?.get(pair);
  }

  set(pair: AliasPair, known: T): void {
    this.#own(bucketOf(pair.account)).set(pair, known);
  }

  /** Sets many pairs, in any order, each once. Pairs for which `knownOf` returns `undefined` are left out. */
  setAll(pairs: PairList, knownOf: (pair: AliasPair) => T | undefined): void {
    for (const [name, own] of groupedPairs(pairs, bucketOf)) this.#own(name).setAll(own, knownOf);
  }

  delete(pair: AliasPair): void {
    if (this.get(pair) !== undefined) this.#own(bucketOf(pair.account)).delete(pair);
  }

  /** The result; the original itself if nothing changed. */
  done(): Buckets<T> {
    if (this.#changed.size === 0) return this.#before;
    const after = new Map<string, Bucket<T>>(this.#before);
    for (const [name, bucket] of this.#changed) {
      if (bucket.size > 0) after.set(name, bucket);
      else after.delete(name);
    }
    return after;
  }

  #own(name: string): BucketDraft<T> {
    const known = this.#changed.get(name);
    if (known) return known;
    const own = new BucketDraft(this.#before.get(name));
    this.#changed.set(name, own);
    return own;
  }
}
