import type { Best } from './best.ts';
import type { GramQuery, Term } from './gram-query.ts';

/** So many texts at most have numbers of two bytes. */
export const MOST_TEXTS = 1 << 16;

/** Scratch of one search, for all segments: what was summed up by text. */
const sums = new Float32Array(MOST_TEXTS);

/** Far more than what rounding makes of a cosine. */
const SLACK = 1e-4;

/** Terms that can bring less than this part of what is needed are cheaper to look up in the few texts that are left. */
const SMALL = 0.3;

/** Texts of an index. */
export interface SegmentTexts {
  /** Their places in the list. */
  readonly places: Int32Array;
  /** Their grams, one text after the other, each in order. */
  readonly grams: Uint16Array | Int32Array;
  /** Where the grams of each text begin, and where the last ones end. */
  readonly begins: Int32Array;
  /** For each text one through the length of its weights. */
  readonly scales: Float32Array;
}

/**
 * Some of the texts of an index, with where each gram occurs in them. Their weights are about equally long, which tells well
 * how much a gram can bring to any of them.
 */
export class GramSegment {
  readonly #texts: SegmentTexts;
  /** For each gram where its postings begin: the texts that have it, each as often as it has it. */
  readonly #starts: Int32Array;
  readonly #postings: Uint16Array;
  /** How often a text has each gram at most. */
  readonly #times: Uint16Array;
  /** The greatest scale of its texts. */
  readonly #scale: number;

  /** @param size how many grams there are */
  constructor(texts: SegmentTexts, size: number) {
    const { grams, begins, scales } = texts;
    this.#texts = texts;
    this.#starts = startsOf(grams, size);
    this.#postings = new Uint16Array(grams.length);
    this.#times = new Uint16Array(size);
    this.#scale = scales.reduce((most, scale) => Math.max(most, scale), 0);
    const next = this.#starts.slice();
    for (let one = 0; one < scales.length; one++) {
      let times = 0;
      const begin = begins[one] as number;
      for (let at = begin; at < (begins[one + 1] as number); at++) {
        const gram = grams[at] as number;
        const slot = next[gram] as number;
        next[gram] = slot + 1;
        this.#postings[slot] = one;
        times = at > begin && grams[at - 1] === gram ? times + 1 : 1;
        if (times > (this.#times[gram] as number)) this.#times[gram] = times;
      }
    }
  }

  /** Adds the nearest of its texts to the best so far. */
  search(query: GramQuery, best: Best): void {
    const { terms } = query;
    const { met, summed, more } = this.#plan(query, best.least - SLACK);
    for (let term = 0; term < summed; term++) this.#add(terms[term] as Term);
    let least = this.#leastSum(best, more);
    const { scales, places } = this.#texts;
    const postings = this.#postings;
    for (let term = 0; term < met; term++) {
      const { gram } = terms[term] as Term;
      const end = this.#starts[gram + 1] as number;
      for (let at = this.#starts[gram] as number; at < end; at++) {
        const one = postings[at] as number;
        const sum = sums[one] as number;
        if (sum <= least) continue;
        // It may come again.
        sums[one] = -1;
        if ((sum + more) * (scales[one] as number) + SLACK < best.least) continue;
        best.add(places[one] as number, this.#cosine(query, one));
        least = this.#leastSum(best, more);
      }
    }
    if (summed > 0) sums.fill(0, 0, this.#texts.scales.length);
  }

  /** What a text of the greatest scale needs at least of the terms that are summed up; those of others need more. */
  #leastSum({ least }: Best, more: number): number {
    return Math.max(0, (least - SLACK) / this.#scale - more);
  }

  /**
   * How many of the terms, the rarest first, are needed: no text that has none of those that are `met` can have the cosine
   * that is needed, and those that are not `summed` up bring little, `more` at most.
   */
  #plan(
    { terms, rest }: GramQuery,
    needed: number,
  ): { readonly met: number; readonly summed: number; readonly more: number } {
    const enough = needed / this.#scale;
    let more = 0;
    let left = 0;
    let [met, summed] = [terms.length, terms.length];
    while (met > 0) {
      const { gram, weight } = terms[met - 1] as Term;
      left += weight * (this.#times[gram] as number);
      if (left >= enough && (rest[met - 1] as number) >= needed) break;
      met--;
      if (left >= enough * SMALL) continue;
      summed = met;
      more = left;
    }
    return { met, summed, more };
  }

  /** The cosine of one text, summed up in the order of its grams whatever was looked up. */
  #cosine({ weights }: GramQuery, one: number): number {
    const { grams, begins, scales } = this.#texts;
    const end = begins[one + 1] as number;
    let sum = 0;
    for (let at = begins[one] as number; at < end; at++) {
      const weight = weights[grams[at] as number] as number;
      if (weight !== 0) sum = Math.fround(sum + weight);
    }
    return sum * (scales[one] as number);
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
function startsOf(grams: Uint16Array | Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const gram of grams) (starts[gram + 1] as number)++;
  for (let gram = 0; gram < size; gram++) (starts[gram + 1] as number) += starts[gram] as number;
  return starts;
}
