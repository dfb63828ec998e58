/** Keeps the nearest few of many texts. */

/** A text near the one that is searched for. */
export interface Near {
  /** Its position in the list. */
  readonly at: number;
  /** 1 if both have the same grams. */
  readonly cosine: number;
}

/** Keeps the nearest few texts, sorted. It can be reused for many searches. */
export class Best {
  #most = 0;
  #count = 0;
  #at = new Int32Array(0);
  #cosines = new Float64Array(0);

  /** Clears it for a new search. @param most how many texts to keep */
  start(most: number): void {
    this.#most = most;
    this.#count = 0;
    if (most <= this.#at.length) return;
    this.#at = new Int32Array(most);
    this.#cosines = new Float64Array(most);
  }

  /** The cosine of the last one; 0 while there are fewer than `most`. */
  get least(): number {
    return this.#count < this.#most ? 0 : (this.#cosines[this.#most - 1] as number);
  }

  found(): readonly Near[] {
    const found: Near[] = [];
    for (let place = 0; place < this.#count; place++)
      found.push({ at: this.#at[place] as number, cosine: this.#cosines[place] as number });
    return found;
  }

  /** Adds a text if it is near enough. Equally near texts are sorted by their positions. */
  add(at: number, cosine: number): void {
    const places = this.#at;
    const cosines = this.#cosines;
    let place = this.#count;
    if (place === this.#most) {
      const last = cosines[place - 1] as number;
      if (cosine < last || (cosine === last && at > (places[place - 1] as number))) return;
      place--;
    } else this.#count++;
    for (; place > 0; place--) {
      const before = cosines[place - 1] as number;
      if (before > cosine || (before === cosine && (places[place - 1] as number) < at)) break;
      cosines[place] = before;
      places[place] = places[place - 1] as number;
    }
    cosines[place] = cosine;
    places[place] = at;
  }
}
