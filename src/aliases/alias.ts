/** The pair of account and alias, its key and its order. */
import type { Place, SourceLines } from './source.ts';

/**
 * An alias is identified by the pair (account, alias), both NFC-normalised. Its file and position do not matter.
 */
export interface AliasPair {
  readonly account: string;
  readonly alias: string;
}

/** The range of a name in its file, quotes included. */
export interface NameRange {
  readonly source: SourceLines;
  /** Character offsets in `source`: UTF-16 code units from 0, the end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** An alias pair with the position of the alias in its file. */
export interface LocatedPair extends AliasPair, NameRange {}

/** A key that only equal pairs share, whatever characters they contain. */
export function pairKey(pair: AliasPair): string {
  return `${pair.account.length}:${pair.account}${pair.alias}`;
}

/** Compares pairs by account, then alias, by UTF-16 code units, so that the order does not depend on the locale. */
export function comparePairs(a: AliasPair, b: AliasPair): number {
  return compareText(a.account, b.account) || compareText(a.alias, b.alias);
}

/** Sorts many pairs by `comparePairs`. Sorts the accounts first, which is faster because most pairs share theirs. */
export function sortedPairs<T extends AliasPair>(pairs: Iterable<T>): readonly T[] {
  const all = Array.isArray(pairs) ? (pairs as readonly T[]) : [...pairs];
  if (all.every((pair, at) => at === 0 || comparePairs(all[at - 1] as T, pair) <= 0)) return all;
  const byAccount = new Map<string, T[]>();
  let current: T[] = [];
  for (const pair of all) {
    if (pair.account !== current[0]?.account) {
      current = byAccount.get(pair.account) ?? [];
      byAccount.set(pair.account, current);
    }
    current.push(pair);
  }
  // Without a comparison function, `sort` orders by UTF-16 code units and is several times faster.
  const accounts = [...byAccount.keys()].sort();
  const sorted: T[] = [];
  for (const account of accounts) {
    const own = byAccount.get(account) as T[];
    own.sort((one, other) => compareText(one.alias, other.alias));
    for (const pair of own) sorted.push(pair);
  }
  return sorted;
}

/** Compares texts by UTF-16 code units, independent of the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The place of a name; for a pair, of its alias. */
export function placeOf({ source, start, end }: NameRange): Place {
  return source.place(start, end);
}
