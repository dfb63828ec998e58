/** Finds the positions of texts in a list by hash. */

const START = 0x811c9dc5;

/** Continues an FNV-1a hash, so that a text can be hashed part by part. */
export function hashInto(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at++) next = Math.imul(next ^ text.charCodeAt(at), 0x01000193);
  return next;
}

/** Mixes the high bits of a hash into the low ones, which choose a slot. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

function hashOf(text: string): number {
  return spread(hashInto(START, text));
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
