/** How sets of pairs differ. Sets that share most of their pairs are stored as such, so that the shared pairs are never visited. */
import type { AliasPair, LocatedPair } from './alias.ts';
import { joinedPairs, type PairList } from './pair-list.ts';
import { PairSet, type Pairs } from './pair-set.ts';
import type { ScannedPairs } from './scanned-pairs.ts';

/** The pairs that are in the first set but not in the second. */
export function difference<T extends AliasPair>(one: Pairs<T>, other: Pairs): PairList<T> {
  if ((one as Pairs) === other) return [];
  if (other instanceof Lessened) {
    const left = Array.from(other.gone).flatMap((pair) => one.get(pair) ?? []);
    return joinedPairs(difference(one, other.base), left);
  }
  if (one instanceof Lessened) return difference<T>(one.base, other).filter((pair) => !one.gone.has(pair));
  if (other instanceof OlderPairs && (other.newer as Pairs) === one)
    return other.added() as PairList<AliasPair> as PairList<T>;
  if (one instanceof OlderPairs && one.newer === other) return one.removed() as PairList<AliasPair> as PairList<T>;
  if (one.lacking) return one.lacking(other);
  const only: T[] = [];
  for (const pair of one) if (!other.has(pair)) only.push(pair);
  return only;
}

/** The pairs without some of them. */
export function without(pairs: Pairs, gone: Iterable<AliasPair>): Pairs {
  const left = new PairSet<AliasPair>();
  for (const pair of gone) if (pairs.has(pair)) left.add(pair);
  if (left.size === 0) return pairs;
  if (!(pairs instanceof Lessened)) return new Lessened(pairs, left);
  for (const pair of pairs.gone) left.add(pair);
  return new Lessened(pairs.base, left);
}

/** Pairs without a few of them. */
class Lessened<T extends AliasPair> implements Pairs<T> {
  readonly base: Pairs<T>;
  /** Pairs of the base. */
  readonly gone: PairSet<AliasPair>;

  constructor(base: Pairs<T>, gone: PairSet<AliasPair>) {
    this.base = base;
    this.gone = gone;
  }

  get size(): number {
    return this.base.size - this.gone.size;
  }

  has(pair: AliasPair): boolean {
    return this.base.has(pair) && !this.gone.has(pair);
  }

  get(pair: AliasPair): T | undefined {
    return this.gone.has(pair) ? undefined : this.base.get(pair);
  }

  *pairsOf(account: string): Generator<T> {
    for (const pair of this.base.pairsOf(account)) if (!this.gone.has(pair)) yield pair;
  }

  *accounts(): Generator<string> {
    const fewer = new Set(this.gone.accounts());
    for (const account of this.base.accounts())
      if (!fewer.has(account) || !this.pairsOf(account).next().done) yield account;
  }

  *[Symbol.iterator](): Generator<T> {
    for (const pair of this.base) if (!this.gone.has(pair)) yield pair;
  }
}

/** The pairs of an older commit. The files that a newer commit has too are not read again, and are not compared. */
export class OlderPairs implements Pairs {
  readonly newer: ScannedPairs;
  /** The files that both have. */
  readonly #both: ScannedPairs;
  /** The files that only the newer commit has. */
  readonly #came: ScannedPairs;
  /** The files that only the older commit has. */
  readonly #left: ScannedPairs;
  #added: PairList<LocatedPair> | undefined;
  #removed: PairList<LocatedPair> | undefined;

  /** @param files those of the newer commit that the older one has too, and the others of the older one */
  constructor(newer: ScannedPairs, files: { readonly both: ReadonlySet<string>; readonly left: ScannedPairs }) {
    const byWhere = Map.groupBy(newer.files, ({ file: { id } }) => id !== undefined && files.both.has(id));
    this.newer = newer;
    this.#both = newer.in(byWhere.get(true) ?? []);
    this.#came = newer.in(byWhere.get(false) ?? []);
    this.#left = files.left;
  }

  /** The pairs that only the newer commit has. */
  added(): PairList<LocatedPair> {
    this.#added ??= this.#findAdded();
    return this.#added;
  }

  #findAdded(): PairList<LocatedPair> {
    const came = difference(this.#came, this.#left);
    // A pair that occurs twice may be in a file that both have, too.
    return this.newer.repeats ? came.filter((pair) => !this.#both.has(pair)) : came;
  }

  /** The pairs that only the older commit has. */
  removed(): PairList<LocatedPair> {
    this.#removed ??= difference(this.#left, this.#came).filter((pair) => !this.#both.has(pair));
    return this.#removed;
  }

  get size(): number {
    return this.newer.size - this.added().length + this.removed().length;
  }

  has(pair: AliasPair): boolean {
    return this.#left.has(pair) || this.#both.has(pair);
  }

  get(pair: AliasPair): AliasPair | undefined {
    return this.#both.get(pair) ?? this.#left.get(pair);
  }

  *pairsOf(account: string): Generator<AliasPair> {
    yield* this.#both.pairsOf(account);
    for (const pair of this.#left.pairsOf(account)) if (!this.#isInBoth(pair)) yield pair;
  }

  *accounts(): Generator<string> {
    yield* this.#both.accounts();
    yield* this.#left.accounts();
  }

  *[Symbol.iterator](): Generator<AliasPair> {
    yield* this.#both;
    for (const pair of this.#left) if (!this.#isInBoth(pair)) yield pair;
  }

  /** The files that only one commit has are few as a rule, so these are searched first. */
  #isInBoth(pair: AliasPair): boolean {
    return (this.newer.repeats || !this.#came.has(pair)) && this.#both.has(pair);
  }
}
