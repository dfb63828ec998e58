/** What a gram of the query brings to each text that has it, but for the text's norm. */
export interface Term {
  readonly gram: number;
  readonly weight: number;
}

/** What is searched for: the grams of a text, of which those that few texts have are looked up first. */
export interface GramQuery {
  readonly terms: readonly Term[];
  /** For each term the most that it and all behind it can bring to the cosine of any text: the length of their weights. */
  readonly rest: Float64Array;
  /** The weights by gram; 0 for those that the query has not. */
  readonly weights: Float64Array;
}

/** Makes queries of one index. Each is good until the next one is made, for they share the table of weights. */
export class GramQueries {
  readonly #size: number;
  readonly #idf: Float64Array;
  readonly #weights: Float64Array;
  #last: readonly Term[] = [];

  /** @param size how many texts there are */
  constructor(size: number, idf: Float64Array) {
    this.#size = size;
    this.#idf = idf;
    this.#weights = new Float64Array(idf.length);
  }

  /** @param grams those of a text, -1 for each that no text of the index has; they are sorted */
  of(grams: Int32Array): GramQuery {
    for (const { gram } of this.#last) this.#weights[gram] = 0;
    const terms = this.#terms(grams);
    for (const { gram, weight } of terms) this.#weights[gram] = weight;
    const idf = (gram: number): number => this.#idf[gram] as number;
    const rareFirst = [...terms].sort((a, b) => idf(b.gram) - idf(a.gram));
    this.#last = terms;
    const rest = new Float64Array(terms.length + 1);
    let squares = 0;
    for (let at = terms.length - 1; at >= 0; at--) {
      const { gram, weight } = rareFirst[at] as Term;
      squares += (weight / idf(gram)) ** 2;
      rest[at] = Math.sqrt(squares);
    }
    return { terms: rareFirst, rest, weights: this.#weights };
  }

  #terms(grams: Int32Array): readonly Term[] {
    grams.sort();
    const counts: { readonly gram: number; count: number }[] = [];
    for (const gram of grams) {
      const last = counts.at(-1);
      if (last?.gram === gram) last.count++;
      else counts.push({ gram, count: 1 });
    }
    // Runs that no text has are as rare as can be.
    const rarest = Math.log(1 + this.#size) + 1;
    const idf = (gram: number): number => (gram < 0 ? rarest : (this.#idf[gram] as number));
    const squares = counts.map(({ gram, count }) => (gram < 0 ? count : count * count) * idf(gram) ** 2);
    const norm = Math.sqrt(squares.reduce((sum, square) => sum + square, 0)) || 1;
    return counts
      .filter(({ gram }) => gram >= 0)
      .map(({ gram, count }) => ({ gram, weight: (count * idf(gram) ** 2) / norm }));
  }
}
