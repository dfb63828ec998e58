/**
 * Texts to search for, as terms: grams with weights. The terms of all texts are in a few long arrays, because creating short
 * arrays takes longer than the search.
 */
export interface GramQueries {
  /** Where the terms of each text begin; at the end, where the last text ends. */
  readonly begins: Int32Array;
  /** The grams of each text that occur in the index, the rarest first. */
  readonly grams: Int32Array;
  /** How much each gram contributes to the cosine of a text that has it, before the text's norm is applied. */
  readonly weights: Float64Array;
  /** The most that each term and all later ones together can contribute to any cosine: the length of their weights. */
  readonly rest: Float64Array;
}

/** Makes queries for one index. They are valid until the next ones are made. */
export class QueryMaker {
  readonly #idf: Float64Array;
  readonly #rarest: number;
  #begins = new Int32Array(0);
  #grams = new Int32Array(0);
  #weights = new Float64Array(0);
  #rest = new Float64Array(0);

  /** @param size the number of texts in the index */
  constructor(size: number, idf: Float64Array) {
    this.#idf = idf;
    // The IDF of a gram that no text has.
    this.#rarest = Math.log(1 + size) + 1;
  }

  /** @param find writes the grams of a text into an array, and -1 for each that the index does not have */
  of(texts: readonly string[], find: (text: string, into: Int32Array) => void): GramQueries {
    const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
    const total = texts.reduce((sum, { length }) => sum + length, 0);
    if (texts.length >= this.#begins.length) this.#begins = new Int32Array(texts.length + 1);
    if (total > this.#grams.length) {
      this.#grams = new Int32Array(total);
      this.#weights = new Float64Array(total);
      this.#rest = new Float64Array(total);
    }
    const found = new Int32Array(longest);
    for (const [at, text] of texts.entries()) {
      const own = found.subarray(0, text.length);
      find(text, own);
      this.#begins[at + 1] = this.#weigh(own.sort(), this.#begins[at] as number);
    }
    return { begins: this.#begins, grams: this.#grams, weights: this.#weights, rest: this.#rest };
  }

  /** Writes the terms of one text at `begin`. Returns where they end. */
  #weigh(found: Int32Array, begin: number): number {
    let end = begin;
    let squares = 0;
    for (let at = 0, next = 0; at < found.length; at = next) {
      const gram = found[at] as number;
      while (next < found.length && found[next] === gram) next++;
      const count = next - at;
      const idf = gram < 0 ? this.#rarest : (this.#idf[gram] as number);
      squares += (gram < 0 ? count : count * count) * idf ** 2;
      if (gram >= 0) this.#place({ gram, weight: count * idf ** 2, idf }, begin, end++);
    }
    this.#scale(begin, end, Math.sqrt(squares) || 1);
    return end;
  }

  /** Inserts a term after all rarer ones. */
  #place(
    { gram, weight, idf }: { readonly gram: number; readonly weight: number; readonly idf: number },
    begin: number,
    end: number,
  ): void {
    const [grams, weights] = [this.#grams, this.#weights];
    let place = end;
    for (; place > begin && (this.#idf[grams[place - 1] as number] as number) < idf; place--) {
      grams[place] = grams[place - 1] as number;
      weights[place] = weights[place - 1] as number;
    }
    grams[place] = gram;
    weights[place] = weight;
  }

  #scale(begin: number, end: number, norm: number): void {
    let squares = 0;
    for (let at = end - 1; at >= begin; at--) {
      const weight = (this.#weights[at] as number) / norm;
      this.#weights[at] = weight;
      squares += (weight / (this.#idf[this.#grams[at] as number] as number)) ** 2;
      this.#rest[at] = Math.sqrt(squares);
    }
  }
}
