import { Hashes } from '../across/name-hash.ts';
import type { AliasEntry } from '../alias-file.ts';

/**
 * A file in which no rule found anything when it was checked together with all others. Until a name that it shares with
 * another file comes or goes, it need not be read again.
 */
export interface SettledFile {
  /** How many aliases it holds. */
  readonly aliases: number;
  /** The numbers of its names, each once, ascending. */
  readonly names: Int32Array;
}

/** What is kept of a file that was found settled. */
export function settledFile(entries: readonly AliasEntry[]): SettledFile {
  let aliases = 0;
  for (const { pairs } of entries) aliases += pairs.length;
  const names = new Set<number>();
  addNames(names, entries);
  return { aliases, names: Int32Array.from(names).sort() };
}

/** Adds the numbers of all names of some entries: the accounts’ own and their aliases. */
export function addNames(names: Set<number>, entries: readonly AliasEntry[]): void {
  for (const { account, pairs } of entries) {
    addWithParts(names, account);
    for (const { alias } of pairs) addWithParts(names, alias);
  }
}

/** What stands between commas may be names of their own, if they are names elsewhere. */
function addWithParts(names: Set<number>, name: string): void {
  addName(names, name);
  if (COMMA.test(name)) for (const part of name.split(COMMA)) addName(names, part.trim());
}

const COMMA = /[,，、،]/;

const HASHES = new Hashes();

/** Adds the numbers of a name. Names that are equal or look alike share one; any others hardly ever do. */
export function addName(names: Set<number>, name: string): void {
  HASHES.take(name);
  names.add(HASHES.folded);
  names.add(HASHES.looked);
}
