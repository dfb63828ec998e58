/** One segment of the index, with the texts that contain each run. */
import type { Best } from './best.ts';
import type { GramQueries } from './gram-query.ts';

/** So many texts at most have numbers of two bytes. */
export const MOST_TEXTS = 1 << 16;

/** Scratch of one search, for all segments: what was summed up by text, in whole units. */
const sums = new Int32Array(MOST_TEXTS);

/** The greatest sum has about so many units: what is lost by rounding, always upwards, is nothing beside it. */
const MOST_UNITS = 1 << 30;

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

  /**
   * Adds the nearest of its texts to the best so far.
   * @param table zeros by gram, which are zeros again afterwards
   */
  search({ grams, weights, rest, begins }: GramQueries, asked: number, best: Best, table: Float64Array): void {
    const begin = begins[asked] as number;
    const end = begins[asked + 1] as number;
    const starts = this.#starts;
    const postings = this.#postings;
    const timesOf = this.#times;
    const scale = this.#scale;
    // How many of the terms, the rarest first, are needed: no text that has none of those that are `met` can have the cosine
    // that is needed, and those that are not `summed` up bring little, `more` at most.
    let reached = best.least;
    const needed = reached - SLACK;
    const enough = needed / scale;
    let met = end;
    let summed = met;
    let more = 0;
    let left = 0;
    while (met > begin) {
      left += (weights[met - 1] as number) * (timesOf[grams[met - 1] as number] as number);
      if (left >= enough && (rest[met - 1] as number) >= needed) break;
      met--;
      if (left >= enough * SMALL) continue;
      summed = met;
      more = left;
    }
    if (met === begin) return;
    let most = 0;
    for (let term = begin; term < summed; term++)
      most += (weights[term] as number) * (timesOf[grams[term] as number] as number);
    if (most === 0) return;
    const units = MOST_UNITS / most;
    for (let term = begin; term < summed; term++) {
      const gram = grams[term] as number;
      const weight = Math.ceil((weights[term] as number) * units);
      const last = starts[gram + 1] as number;
      for (let at = starts[gram] as number; at < last; at++) {
        const one = postings[at] as number;
        sums[one] = (sums[one] as number) + weight;
      }
    }
    const { scales, places } = this.#texts;
    let least = leastOf(reached, scale, more, units);
    let isSet = false;
    for (let term = begin; term < met; term++) {
      const gram = grams[term] as number;
      const last = starts[gram + 1] as number;
      for (let at = starts[gram] as number; at < last; at++) {
        const one = postings[at] as number;
        const sum = sums[one] as number;
        if (sum <= least) continue;
        // It may come again.
        sums[one] = -1;
        if ((sum / units + more) * (scales[one] as number) + SLACK < reached) continue;
        if (!isSet) for (let at = begin; at < end; at++) table[grams[at] as number] = weights[at] as number;
        isSet = true;
        best.add(places[one] as number, this.#cosine(table, one));
        reached = best.least;
        least = leastOf(reached, scale, more, units);
      }
    }
    if (isSet) for (let at = begin; at < end; at++) table[grams[at] as number] = 0;
    sums.fill(0, 0, scales.length);
  }

  /** The cosine of one text, summed up in the order of its grams whatever was looked up. */
  #cosine(table: Float64Array, one: number): number {
    const { grams, begins, scales } = this.#texts;
    const end = begins[one + 1] as number;
    let sum = 0;
    for (let at = begins[one] as number; at < end; at++) {
      const weight = table[grams[at] as number] as number;
      if (weight !== 0) sum = Math.fround(sum + weight);
    }
    return sum * (scales[one] as number);
  }
}

/** What a text of the greatest scale needs at least of the terms that are summed up; those of others need more. */
function leastOf(least: number, scale: number, more: number, units: number): number {
  return Math.floor(Math.max(0, (least - SLACK) / scale - more) * units);
}

/** Where the postings of each gram begin. */
function startsOf(grams: Uint16Array | Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const gram of grams) (starts[gram + 1] as number)++;
  for (let gram = 0; gram < size; gram++) (starts[gram + 1] as number) += starts[gram] as number;
  return starts;
}
