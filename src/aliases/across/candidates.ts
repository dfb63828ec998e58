/** Selects the few names that may look like a name of another account, by their hashes. */
import type { AliasEntry } from '../alias-file.ts';
import { Hashes } from './name-hash.ts';
import { Repeats } from './repeats.ts';

/** A name of an account: its own, or one of its aliases. */
export interface NameOfAccount {
  readonly text: string;
  readonly what: 'account name' | 'alias';
  readonly entry: AliasEntry;
  readonly start: number;
  readonly end: number;
}

/** A name with the hashes of its keys. */
interface Suspect extends NameOfAccount {
  readonly folded: number;
  readonly looked: number;
}

/**
 * The few names that may look like one of another account, in the order of the entries. A million names are affordable
 * only because most of them are excluded by their hashes alone.
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

/** Two hashes for each name. In each entry, the account comes before its aliases. */
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

function repeatedAmong(hashes: Int32Array): Repeats {
  const repeats = new Repeats(hashes.length);
  for (let at = 0; at < hashes.length; at += 2) {
    const folded = hashes[at] as number;
    const looked = hashes[at + 1] as number;
    repeats.add(folded);
    if (looked !== folded) repeats.add(looked);
  }
  return repeats;
}

function suspectsAmong(entries: readonly AliasEntry[], hashes: Int32Array, repeats: Repeats): readonly Suspect[] {
  const suspects: Suspect[] = [];
  let at = 0;
  for (const entry of entries) {
    for (let index = -1; index < entry.pairs.length; index++) {
      const folded = hashes[at++] as number;
      const looked = hashes[at++] as number;
      if (!repeats.isRepeated(folded) && (looked === folded || !repeats.isRepeated(looked))) continue;
      const pair = entry.pairs[index];
      const { start, end } = pair ?? entry;
      const what = pair === undefined ? 'account name' : 'alias';
      suspects.push({ text: pair?.alias ?? entry.account, what, entry, start, end, folded, looked });
    }
  }
  return suspects;
}
