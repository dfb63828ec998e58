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

/** Compares texts by UTF-16 code units, independent of the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The place of a name; for a pair, of its alias. */
export function placeOf({ source, start, end }: NameRange): Place {
  return source.place(start, end);
}
