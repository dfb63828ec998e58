import type { Best } from './best.ts';

/** What a gram of the query brings to each text that has it, but for the text's norm. */
export interface Term {
  readonly gram: number;
  readonly weight: number;
}

/** So many texts have numbers of two bytes, and their sums fit into a processor's cache. */
export const SEGMENT_SIZE = 1 << 16;

/** Scratch of one search, for all segments: what was summed up by text. */
const sums = new Float32Array(SEGMENT_SIZE);

/** Some of the texts of an index, with where each gram occurs in them. */
export class GramSegment {
  /** The place of its first text in the list. */
  readonly #first: number;
  /** For each gram where its postings begin: the texts that have it, each as often as it has it. */
  readonly #starts: Int32Array;
  readonly #postings: Uint16Array;
  /** For each text one through the length of its weights. */
  readonly #scales: Float32Array;

  /**
   * @param grams those of its texts, one text after the other
   * @param of.lengths how many each text has
   */
  constructor(
    grams: Int32Array,
    of: { readonly first: number; readonly lengths: readonly number[]; readonly idf: Float64Array },
  ) {
    const { first, lengths, idf } = of;
    this.#first = first;
    this.#starts = startsOf(grams, idf.length);
    this.#postings = new Uint16Array(grams.length);
    this.#scales = new Float32Array(lengths.length);
    const next = this.#starts.slice();
    let end = 0;
    for (const [at, length] of lengths.entries()) {
      // In order, so that equal grams stand side by side.
      const own = grams.subarray(end, end + length).sort();
      end += length;
      let sum = 0;
      let times = 0;
      for (let place = 0; place < length; place++) {
        const gram = own[place] as number;
        const slot = next[gram] as number;
        next[gram] = slot + 1;
        this.#postings[slot] = at;
        times = place > 0 && own[place - 1] === gram ? times + 1 : 1;
        // The squares of one, two, three times a weight grow by one, three, five squares of it.
        sum += (2 * times - 1) * (idf[gram] as number) ** 2;
      }
      this.#scales[at] = 1 / (Math.sqrt(sum) || 1);
    }
  }

  /** Adds the nearest of its texts to the best so far. */
  search(terms: readonly Term[], best: Best): void {
    for (const term of terms) this.#add(term);
    const scales = this.#scales;
    let { least } = best;
    // Going through all texts is faster than noting which were met.
    for (let one = 0; one < scales.length; one++) {
      const cosine = (sums[one] as number) * (scales[one] as number);
      if (cosine <= least) continue;
      best.add(this.#first + one, cosine);
      least = best.least;
    }
    sums.fill(0, 0, scales.length);
  }

  /** Adds what one gram brings to all texts that have it. */
  #add({ gram, weight }: Term): void {
    const postings = this.#postings;
    const end = this.#starts[gram + 1] as number;
    for (let at = this.#starts[gram] as number; at < end; at++) {
      const one = postings[at] as number;
      sums[one] = (sums[one] as number) + weight;
    }
  }
}

/** Where the postings of each gram begin. */
function startsOf(grams: Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const gram of grams) (starts[gram + 1] as number)++;
  for (let gram = 0; gram < size; gram++) (starts[gram + 1] as number) += starts[gram] as number;
  return starts;
}
