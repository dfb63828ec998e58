/** The pair of account and alias, its key and its order. */
import type { Place, SourceLines } from './source.ts';

/**
 * An alias is identified by the pair (account, alias), both NFC-normalised. Which file holds it, and where, means
 * nothing to CustomerGauge.
 */
export interface AliasPair {
  readonly account: string;
  readonly alias: string;
}

/** The characters of a file that a name takes up, quotes included. */
export interface Stretch {
  readonly source: SourceLines;
  /** Character offsets in `source`: UTF-16 code units from 0, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** An alias pair, and where its file has the alias. */
export interface LocatedPair extends AliasPair, Stretch {}

/** A key that is equal for equal pairs only, whatever characters they hold. */
export function pairKey(pair: AliasPair): string {
  return `${pair.account.length}:${pair.account}${pair.alias}`;
}

/** Orders pairs by account, then alias, by UTF-16 code units: the same on every machine and in every language. */
export function comparePairs(a: AliasPair, b: AliasPair): number {
  return compareText(a.account, b.account) || compareText(a.alias, b.alias);
}

/** Many pairs in that order, account by account: most pairs have that in common with others. */
export function sortedPairs<T extends AliasPair>(pairs: Iterable<T>): readonly T[] {
  const all = Array.isArray(pairs) ? (pairs as readonly T[]) : [...pairs];
  if (all.every((pair, at) => at === 0 || comparePairs(all[at - 1] as T, pair) <= 0)) return all;
  const byAccount = Map.groupBy(all, ({ account }) => account);
  // Without a function to compare by, texts are ordered by UTF-16 code units, and several times faster.
  const accounts = [...byAccount.keys()].sort();
  const sorted: T[] = [];
  for (const account of accounts) {
    const own = byAccount.get(account) as T[];
    own.sort((one, other) => compareText(one.alias, other.alias));
    for (const pair of own) sorted.push(pair);
  }
  return sorted;
}

/** Orders text by UTF-16 code units, independent of locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The place of a name (of a pair, its alias) with lines and columns, as people read it. */
export function placeOf({ source, start, end }: Stretch): Place {
  return source.place(start, end);
}
