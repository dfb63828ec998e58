import type { AliasPair } from '../aliases/alias.ts';
import { type Buckets, bucketOf } from './ledger.ts';

/** Changes buckets without touching the original: only buckets in which something changes are copied. */
export class BucketsDraft<T extends AliasPair> {
  readonly #before: Buckets<T>;
  readonly #changed = new Map<string, Map<string, T>>();

  constructor(before: Buckets<T>) {
    this.#before = before;
  }

  get(pair: AliasPair, key: string): T | undefined {
    if (this.#before.size === 0 && this.#changed.size === 0) return undefined;
    const name = bucketOf(pair.account);
    return (this.#changed.get(name) ?? this.#before.get(name))?.get(key);
  }

  set(key: string, entry: T): void {
    this.#own(bucketOf(entry.account)).set(key, entry);
  }

  delete(pair: AliasPair, key: string): void {
    if (this.get(pair, key) !== undefined) this.#own(bucketOf(pair.account)).delete(key);
  }

  /** The result; the original itself where nothing changed. */
  done(): Buckets<T> {
    if (this.#changed.size === 0) return this.#before;
    const after = new Map(this.#before);
    for (const [name, bucket] of this.#changed) {
      if (bucket.size > 0) after.set(name, bucket);
      else after.delete(name);
    }
    return after;
  }

  #own(name: string): Map<string, T> {
    const known = this.#changed.get(name);
    if (known) return known;
    const own = new Map(this.#before.get(name));
    this.#changed.set(name, own);
    return own;
  }
}
