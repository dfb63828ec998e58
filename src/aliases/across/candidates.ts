import type { AliasEntry } from '../alias-file.ts';
import { Hashes } from './name-hash.ts';

/** A name of an account: its own, or one of its aliases. */
export interface NameOfAccount {
  readonly text: string;
  readonly what: 'account name' | 'alias';
  readonly entry: AliasEntry;
  readonly start: number;
  readonly end: number;
}

/** A name with the numbers that stand for its keys. */
interface Suspect extends NameOfAccount {
  readonly folded: number;
  readonly looked: number;
}

/**
 * The few names that may look like one of another account, in the order of the entries. Telling them from the many by
 * numbers alone is what makes the comparison of a million names affordable.
 */
export function lookAlikeCandidates(entries: readonly AliasEntry[]): readonly NameOfAccount[] {
  const hashes = hashesOf(entries);
  const suspects = suspectsAmong(entries, hashes, repeatedAmong(hashes));
  const owners = new Map<number, string | typeof SEVERAL>();
  for (const { folded, looked, entry } of suspects) {
    for (const hash of folded === looked ? [folded] : [folded, looked]) {
      const owner = owners.get(hash) ?? entry.account;
      owners.set(hash, owner === entry.account ? owner : SEVERAL);
    }
  }
  return suspects.filter(({ folded, looked }) => owners.get(folded) === SEVERAL || owners.get(looked) === SEVERAL);
}

const SEVERAL = Symbol('several accounts');

/** Two numbers for each name: the account's own before its aliases, entry by entry. */
function hashesOf(entries: readonly AliasEntry[]): Int32Array {
  const numbers = new Int32Array(2 * entries.reduce((sum, { pairs }) => sum + pairs.length + 1, 0));
  const hashes = new Hashes();
  let at = 0;
  const add = (text: string): void => {
    hashes.take(text);
    numbers[at++] = hashes.folded;
    numbers[at++] = hashes.looked;
  };
  for (const { account, pairs } of entries) {
    add(account);
    for (const { alias } of pairs) add(alias);
  }
  return numbers;
}

/** One bit for each of many more numbers than there are names: small enough to stay near the processor. */
function repeatedAmong(hashes: Int32Array): (hash: number) => boolean {
  const shift = 32 - Math.min(28, Math.ceil(Math.log2(hashes.length + 1)) + 4);
  const once = new Int32Array(2 ** (32 - shift - 5) + 1);
  const again = new Int32Array(once.length);
  const add = (hash: number): void => {
    const bit = scattered(hash) >>> shift;
    const mask = 1 << (bit & 31);
    const word = bit >>> 5;
    if ((once[word] as number) & mask) again[word] = (again[word] as number) | mask;
    else once[word] = (once[word] as number) | mask;
  };
  for (let at = 0; at < hashes.length; at += 2) {
    const folded = hashes[at] as number;
    const looked = hashes[at + 1] as number;
    add(folded);
    if (looked !== folded) add(looked);
  }
  return (hash) => {
    const bit = scattered(hash) >>> shift;
    return ((again[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  };
}

/** Brings what differs in the low bits of a hash into the high ones. */
function scattered(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}

function suspectsAmong(
  entries: readonly AliasEntry[],
  hashes: Int32Array,
  repeated: (hash: number) => boolean,
): readonly Suspect[] {
  const suspects: Suspect[] = [];
  let at = 0;
  for (const entry of entries) {
    for (let index = -1; index < entry.pairs.length; index++) {
      const folded = hashes[at++] as number;
      const looked = hashes[at++] as number;
      if (!repeated(folded) && (looked === folded || !repeated(looked))) continue;
      const pair = entry.pairs[index];
      const { start, end } = pair ?? entry;
      const what = pair === undefined ? 'account name' : 'alias';
      suspects.push({ text: pair?.alias ?? entry.account, what, entry, start, end, folded, looked });
    }
  }
  return suspects;
}
