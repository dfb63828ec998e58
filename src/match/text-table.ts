/** Many texts as bytes, each once, in order and by number. */
const START = 0x811c9dc5;

/** Takes more text into a number (FNV-1a), so that a text can be taken in part by part. */
export function takeInto(hash: number, text: string): number {
  let taken = hash;
  for (let at = 0; at < text.length; at++) taken = Math.imul(taken ^ text.charCodeAt(at), 0x01000193);
  return taken;
}

/** Spreads what differs over the lower bits, which choose a slot. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** A number for a text, the same for equal ones. */
function hashOf(text: string): number {
  return spread(takeInto(START, text));
}

/**
 * Maps a text to its positions in a list. Only a hash of each text is kept, to save memory, so the caller has to check
 * the results.
 */
export class TextTable {
  readonly #first: Int32Array;
  readonly #last: Int32Array;
  /** By entry: its place in the list, and the next entry of the same number. */
  #places: Int32Array;
  #next: Int32Array;
  #size = 0;

  /** @param expected about how many entries there will be */
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

  /** The places of a text and maybe of others, in the order in which they came. */
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

/** So many characters are in one number, each of one byte; beside them 21 bits say where the text stands. */
const TAKEN = 4;
const MOST_CODE = 255;
const PLACES = 2 ** 21;

/** Fewer texts are put in order sooner by comparing them. */
const FEW = 32;

/**
 * The places of texts in order by UTF-16 code units, equal ones by `compareEqual`.
 * @param compareEqual compares two texts by their places
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

  /** Puts texts in order that are equal in all characters before `from`. */
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
    // Characters that one byte cannot tell apart, or texts that end here.
    if (part.length <= FEW || !isExact(key)) part.sort(compare);
    else order(part, from + TAKEN);
  }
}

/** The characters from some place on as one number, in the same order. Nothing is told behind one that is too large for a byte. */
function keyOf(text: string, from: number): number {
  let key = 0;
  let isTold = true;
  for (let at = from; at < from + TAKEN; at++) {
    const code: number = isTold && at < text.length ? text.charCodeAt(at) : 0;
    isTold &&= code < MOST_CODE;
    key = key * 256 + Math.min(code, MOST_CODE);
  }
  return key;
}

/** Whether texts with this number are equal in all its characters, and go on. */
function isExact(key: number): boolean {
  for (let left = key, at = 0; at < TAKEN; at++, left = Math.floor(left / 256)) {
    const code = left % 256;
    if (code === 0 || code === MOST_CODE) return false;
  }
  return true;
}
