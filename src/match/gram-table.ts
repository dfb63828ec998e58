/** Numbers for runs of three characters: an open hash table, for there are many and a `Map` of them is slow and large. */
export class GramTable {
  #first = new Int32Array(1 << 12);
  #third = new Int32Array(1 << 12);
  #ids = new Int32Array(1 << 12).fill(-1);
  #size = 0;

  /** How many different runs there are. */
  get size(): number {
    return this.#size;
  }

  /** The numbers of all runs of a text, with a space before and behind it. Unknown ones are taken in, or are -1. */
  gramsOf(text: string, takeIn: boolean): Int32Array {
    const grams = new Int32Array(text.length);
    let before = 32;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
      grams[at] = this.#find((before << 16) | code, after, takeIn);
      before = code;
    }
    return grams;
  }

  #find(first: number, third: number, takeIn: boolean): number {
    let place = this.#place(first, third);
    for (;;) {
      const id = this.#ids[place] as number;
      if (id < 0) break;
      if (this.#first[place] === first && this.#third[place] === third) return id;
      place = (place + 1) & (this.#ids.length - 1);
    }
    if (!takeIn) return -1;
    if (this.#size * 2 > this.#ids.length) {
      this.#grow();
      return this.#find(first, third, true);
    }
    this.#first[place] = first;
    this.#third[place] = third;
    this.#ids[place] = this.#size;
    return this.#size++;
  }

  #place(first: number, third: number): number {
    const mixed = Math.imul(first ^ Math.imul(third, 0x85ebca6b), 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & (this.#ids.length - 1);
  }

  #grow(): void {
    const [first, third, ids] = [this.#first, this.#third, this.#ids];
    this.#first = new Int32Array(ids.length * 2);
    this.#third = new Int32Array(ids.length * 2);
    this.#ids = new Int32Array(ids.length * 2).fill(-1);
    for (let at = 0; at < ids.length; at++) {
      if ((ids[at] as number) < 0) continue;
      let place = this.#place(first[at] as number, third[at] as number);
      while ((this.#ids[place] as number) >= 0) place = (place + 1) & (this.#ids.length - 1);
      this.#first[place] = first[at] as number;
      this.#third[place] = third[at] as number;
      this.#ids[place] = ids[at] as number;
    }
  }
}
