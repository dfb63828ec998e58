/** Many texts as bytes, each once, in order and by number. */
const START = 0x811c9dc5;

/** Continues an FNV-1a hash, so that a text can be hashed part by part. */
export function hashInto(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at++) next = Math.imul(next ^ text.charCodeAt(at), 0x01000193);
  return next;
}

/** Mixes the high bits of a hash into the low ones, which choose a slot. */
export function mixBits(hash: number): number {
  return hash ^ (hash >>> 15);
}

function hashOf(text: string): number {
  return mixBits(hashInto(START, text));
}

/**
 * Maps a text to its positions in a list. Only a hash of each text is kept, to save memory, so the caller has to check
 * the results.
 */
export class TextTable {
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** For each entry: its position in the list, and the next entry in the same slot. */
  #places: Int32Array;
  #next: Int32Array;
  #size = 0;

  /** @param expected roughly the number of entries */
  constructor(expected: number) {
    const slots = 1 << Math.max(4, Math.ceil(Math.log2(expected + 1)));
    this.#first = new Int32Array(slots).fill(-1);
    this.#last = new Int32Array(slots).fill(-1);
    this.#places = new Int32Array(expected + 16);
    this.#next = new Int32Array(expected + 16);
  }

  add(text: string, place: number): void {
    if (text === '') return;
    if (this.#size === this.#places.length) this.#grow();
    const entry = this.#size++;
    this.#places[entry] = place;
    this.#next[entry] = -1;
    const slot = hashOf(text) & (this.#first.length - 1);
    const last = this.#last[slot] as number;
    if (last < 0) this.#first[slot] = entry;
    else this.#next[last] = entry;
    this.#last[slot] = entry;
  }

  /** The positions of a text, and possibly of other texts, in the order in which they were added. */
  *get(text: string): Iterable<number> {
    if (text === '') return;
    const slot = hashOf(text) & (this.#first.length - 1);
    for (let entry = this.#first[slot] as number; entry >= 0; entry = this.#next[entry] as number)
      yield this.#places[entry] as number;
  }

  #grow(): void {
    const size = this.#places.length * 2;
    const [places, next] = [this.#places, this.#next];
    this.#places = new Int32Array(size);
    this.#next = new Int32Array(size);
    this.#places.set(places);
    this.#next.set(next);
  }
}

/** One number holds this many characters, a byte each, and the position of the text in 21 bits. */
const TAKEN = 4;
const MOST_CODE = 255;
const PLACES = 2 ** 21;

/** For fewer texts, comparing them is faster. */
const FEW = 32;

/**
 * The positions of texts, sorted by UTF-16 code units.
 * @param compareEqual compares the positions of two equal texts
 */
export function textOrder(texts: readonly string[], compareEqual: (a: number, b: number) => number): Int32Array {
  const places = new Int32Array(texts.length);
  for (let at = 0; at < texts.length; at++) places[at] = at;
  const compare = (a: number, b: number): number => {
    const [one, other] = [texts[a] as string, texts[b] as string];
    return one < other ? -1 : one > other ? 1 : compareEqual(a, b);
  };
  order(places, 0);
  return places;

  /** Sorts texts that are equal in all characters before `from`. */
  function order(part: Int32Array, from: number): void {
    if (part.length <= FEW || part.length > PLACES) {
      part.sort(compare);
      return;
    }
    const before = part.slice();
    const keys = new Float64Array(part.length);
    for (let at = 0; at < part.length; at++) keys[at] = keyOf(texts[part[at] as number] as string, from) * PLACES + at;
    keys.sort();
    let begin = 0;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      part[at] = before[key % PLACES] as number;
      if (Math.floor(key / PLACES) === Math.floor((keys[at + 1] ?? -1) / PLACES)) continue;
      if (at > begin) orderAlike(part.subarray(begin, at + 1), from, Math.floor(key / PLACES));
      begin = at + 1;
    }
  }

  function orderAlike(part: Int32Array, from: number, key: number): void {
    // The key is the same, but the texts may differ in a character beyond one byte, or one of them ends here.
    if (part.length <= FEW || !isExact(key)) part.sort(compare);
    else order(part, from + TAKEN);
  }
}

/** Some characters as one number that sorts like them. It ends at the first character that does not fit into a byte. */
function keyOf(text: string, from: number): number {
  let key = 0;
  let fits = true;
  for (let at = from; at < from + TAKEN; at++) {
    const code: number = fits && at < text.length ? text.charCodeAt(at) : 0;
    fits &&= code < MOST_CODE;
    key = key * 256 + Math.min(code, MOST_CODE);
  }
  return key;
}

/** Whether all texts with this number have the same characters, and have more of them. */
function isExact(key: number): boolean {
  for (let left = key, at = 0; at < TAKEN; at++, left = Math.floor(left / 256)) {
    const code = left % 256;
    if (code === 0 || code === MOST_CODE) return false;
  }
  return true;
}
