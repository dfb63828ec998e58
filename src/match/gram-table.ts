/** Numbers the grams (three characters in a row) of texts. It is a hash table, because a `Map` is too slow and too large. */
export class GramTable {
  #first = new Int32Array(1 << 12);
  #third = new Int32Array(1 << 12);
  #ids = new Int32Array(1 << 12).fill(-1);
  #size = 0;

  /** The number of different grams. */
  get size(): number {
    return this.#size;
  }

  /** Adds all grams of a text, with a space at both ends. Writes their numbers at `start`, and returns where they end. */
  add(text: string, grams: Int32Array, start: number): number {
    // Each character is the middle of one gram, so there are at most as many new grams as characters.
    while ((this.#size + text.length) * 2 > this.#ids.length) this.#grow();
    let before = 32;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const first = (before << 16) | code;
      const third = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
      const place = this.#find(first, third);
      if ((this.#ids[place] as number) < 0) {
        this.#first[place] = first;
        this.#third[place] = third;
        this.#ids[place] = this.#size++;
      }
      grams[start + at] = this.#ids[place] as number;
      before = code;
    }
    return start + text.length;
  }

  /** Like `add`, but writes -1 for unknown grams instead of adding them. */
  find(text: string, grams: Int32Array): void {
    let before = 32;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const third = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
      grams[at] = this.#ids[this.#find((before << 16) | code, third)] as number;
      before = code;
    }
  }

  /** The slot of a gram, or the free slot for it. */
  #find(first: number, third: number): number {
    const last = this.#ids.length - 1;
    const mixed = Math.imul(first ^ Math.imul(third, 0x85ebca6b), 0x9e3779b1);
    let place = (mixed ^ (mixed >>> 15)) & last;
    while ((this.#ids[place] as number) >= 0) {
      if (this.#first[place] === first && this.#third[place] === third) break;
      place = (place + 1) & last;
    }
    return place;
  }

  #grow(): void {
    const [first, third, ids] = [this.#first, this.#third, this.#ids];
    this.#first = new Int32Array(ids.length * 2);
    this.#third = new Int32Array(ids.length * 2);
    this.#ids = new Int32Array(ids.length * 2).fill(-1);
    for (let at = 0; at < ids.length; at++) {
      if ((ids[at] as number) < 0) continue;
      const place = this.#find(first[at] as number, third[at] as number);
      this.#first[place] = first[at] as number;
      this.#third[place] = third[at] as number;
      this.#ids[place] = ids[at] as number;
    }
  }
}
