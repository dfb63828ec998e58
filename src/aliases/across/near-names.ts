/** Finds the known names that are a few letters away from a name. */
import { distance } from 'fastest-levenshtein';
import { compareText } from '../alias.ts';
import { keysOf } from './fold.ts';

const MOST = 3;

/** Longer names are not searched: the comparison is slow, and nobody would see the mistake. */
const LONGEST = 200;
/** With more unknown accounts than this, the list is probably the wrong one, and hints do not help. */
const MOST_SEARCHED = 300;
/** The most names that are compared letter by letter with one name. */
const MOST_COMPARED = 2000;
/** The most names that are sorted. If more are equally near, none stands out. */
const MOST_LISTED = 30;

/** The keys of one length. */
interface Bucket {
  readonly keys: string[];
  /** Three numbers for each key, see `printOf`. */
  readonly prints: number[];
}

interface NearKey {
  readonly key: string;
  readonly edits: number;
}

/**
 * Finds the known names that a name with a typing mistake, or with other case or accents, may mean. The work for each
 * name is bounded, and only the first names are searched for typing mistakes.
 */
export class NearNames {
  readonly #byLength = new Map<number, Bucket>();
  readonly #byKey = new Map<string, string[]>();
  #searched = 0;

  constructor(names: ReadonlySet<string>) {
    for (const name of names) {
      if (name.length > LONGEST) continue;
      const key = keysOf(name).folded;
      const same = this.#byKey.get(key);
      if (same !== undefined) {
        if (same.length < MOST_LISTED) same.push(name);
        continue;
      }
      this.#byKey.set(key, [name]);
      const bucket = this.#byLength.get(key.length) ?? { keys: [], prints: [] };
      this.#byLength.set(key.length, bucket);
      bucket.keys.push(key);
      bucket.prints.push(...printOf(key));
    }
  }

  /**
   * The nearest names, at most three: those that differ only in case, accents and the like, or else, for the first
   * `MOST_SEARCHED` names, those a few letters away.
   */
  near(name: string): readonly string[] {
    if (name.length > LONGEST) return [];
    const key = keysOf(name).folded;
    const keys = this.#byKey.has(key) ? [{ key, edits: 0 }] : this.#search(key);
    const found = keys
      .flatMap(({ key: one, edits }) => (this.#byKey.get(one) ?? []).map((near) => ({ near, edits })))
      .slice(0, MOST_LISTED)
      .map(({ near, edits }) => ({ near, edits, all: distance(name, near) }));
    found.sort((a, b) => a.edits - b.edits || a.all - b.all || compareText(a.near, b.near));
    return found.slice(0, MOST).map(({ near }) => near);
  }

  /** The keys a few edits away, the nearest first. */
  #search(key: string): readonly NearKey[] {
    if (key.length > LONGEST || ++this.#searched > MOST_SEARCHED) return [];
    const limit = key.length < 4 ? 1 : key.length < 12 ? 2 : 3;
    const print = printOf(key);
    const found: NearKey[] = [];
    let left = MOST_COMPARED;
    for (const longer of LENGTHS) {
      const bucket = this.#byLength.get(key.length + longer);
      if (bucket === undefined || Math.abs(longer) > limit) continue;
      const { keys, prints } = bucket;
      for (let at = 0; at < keys.length && left > 0; at++) {
        if (!mayBeNear(prints, at * 3, print, limit)) continue;
        left--;
        const one = keys[at] as string;
        const edits = distance(key, one);
        if (edits <= limit && edits < key.length) found.push({ key: one, edits });
      }
    }
    return found.sort((a, b) => a.edits - b.edits);
  }
}

/** The differences in length that a few edits can make, the likeliest first. */
const LENGTHS = [0, 1, -1, 2, -2, 3, -3];

function mayBeNear(prints: readonly number[], at: number, [letters, some, others]: Print, limit: number): boolean {
  // One edit adds and removes at most one letter, and at most two pairs of letters.
  if (bitsIn((prints[at] as number) ^ letters) > 2 * limit) return false;
  const pairs = bitsIn((prints[at + 1] as number) ^ some) + bitsIn((prints[at + 2] as number) ^ others);
  return pairs <= 4 * limit;
}

type Print = readonly [letters: number, somePairs: number, otherPairs: number];

/** Bit sets of the letters and the pairs of letters in a key. Several letters or pairs may share a bit. */
function printOf(key: string): Print {
  let letters = 0;
  let some = 0;
  let others = 0;
  let last = 0;
  for (let at = 0; at < key.length; at++) {
    const code = key.charCodeAt(at);
    letters |= 1 << (code & 31);
    const pair = Math.imul(last * 31 + code, 0x9e3779b1) >>> 26;
    if (pair < 32) some |= 1 << pair;
    else others |= 1 << (pair - 32);
    last = code;
  }
  return [letters, some, others];
}

function bitsIn(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
