import { distance } from 'fastest-levenshtein';
import { compareText } from '../alias.ts';
import { keysOf } from './fold.ts';

const MOST = 3;

/** Names with keys of one length, and for each key three numbers that few other keys are near. */
interface Bucket {
  readonly names: string[];
  readonly keys: string[];
  readonly prints: number[];
}

/** Finds among many names those that somebody may have meant who made a typing mistake, or wrote other case or accents. */
export class NearNames {
  readonly #byLength = new Map<number, Bucket>();
  readonly #byKey = new Map<string, string[]>();

  constructor(names: ReadonlySet<string>) {
    for (const name of names) {
      const key = keysOf(name).folded;
      const same = this.#byKey.get(key);
      if (same !== undefined) same.push(name);
      else this.#byKey.set(key, [name]);
      const bucket = this.#byLength.get(key.length) ?? { names: [], keys: [], prints: [] };
      this.#byLength.set(key.length, bucket);
      bucket.names.push(name);
      bucket.keys.push(key);
      bucket.prints.push(...printOf(key));
    }
  }

  /** The nearest names, at most three: those that are equal but for case, accents and the like, or else those a few letters away. */
  near(name: string): readonly string[] {
    const key = keysOf(name).folded;
    const found = (this.#byKey.get(key) ?? this.#fewEditsAway(key)).map((one) => ({
      one,
      edits: distance(key, keysOf(one).folded),
      all: distance(name, one),
    }));
    found.sort((a, b) => a.edits - b.edits || a.all - b.all || compareText(a.one, b.one));
    return found.slice(0, MOST).map(({ one }) => one);
  }

  #fewEditsAway(key: string): readonly string[] {
    const limit = key.length < 4 ? 1 : key.length < 12 ? 2 : 3;
    const [letters, some, others] = printOf(key);
    const found: string[] = [];
    for (let length = key.length - limit; length <= key.length + limit; length++) {
      const bucket = this.#byLength.get(length);
      if (bucket === undefined) continue;
      const { names, keys, prints } = bucket;
      for (let at = 0, print = 0; at < names.length; at++, print += 3) {
        // An edit brings in one letter at most and takes away one; of pairs of letters, two.
        if (bitsIn((prints[print] as number) ^ letters) > 2 * limit) continue;
        const pairs = bitsIn((prints[print + 1] as number) ^ some) + bitsIn((prints[print + 2] as number) ^ others);
        if (pairs > 4 * limit) continue;
        const edits = distance(key, keys[at] as string);
        if (edits <= limit && edits < key.length) found.push(names[at] as string);
      }
    }
    return found;
  }
}

type Print = readonly [letters: number, somePairs: number, otherPairs: number];

/** Which letters, and which pairs of letters, a key has: a bit stands for all that share it. */
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
