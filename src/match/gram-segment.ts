/** One segment of the index: some of its texts, and which of them contain each gram. */
import type { Best } from './best.ts';
import type { GramQueries } from './gram-query.ts';

/** A text of a segment has a number of two bytes. */
export const MOST_TEXTS = 1 << 16;

/** Memory that all searches reuse: the sum of each text, in whole units. */
const sums = new Int32Array(MOST_TEXTS);

/** About the greatest sum in units. It is so large that rounding errors (always upwards) do not matter. */
const MOST_UNITS = 1 << 30;

/** Far more than the rounding error of a cosine. */
const SLACK = 1e-4;

/** If the last terms contribute less than this part of the needed sum, they are cheaper to look up in the remaining texts. */
const SMALL = 0.3;

/** Texts of an index. */
export interface SegmentTexts {
  /** Their positions in the list. */
  readonly places: Int32Array;
  /** The grams of all texts one after another, sorted within each text. */
  readonly grams: Uint16Array | Int32Array;
  /** Where the grams of each text begin; at the end, where the last text ends. */
  readonly begins: Int32Array;
  /** For each text, 1 divided by the length of its weights. */
  readonly scales: Float32Array;
}

/**
 * Some texts of an index with similar scales, because then the greatest scale gives a close limit of how much a gram can
 * contribute to the cosine of any of them.
 */
export class GramSegment {
  readonly #texts: SegmentTexts;
  /** Where the postings of each gram begin. */
  readonly #starts: Int32Array;
  /** For each gram the texts that contain it. A text is repeated for each occurrence. */
  readonly #postings: Uint16Array;
  /** For each gram the most occurrences in one text. */
  readonly #times: Uint16Array;
  /** The greatest scale of its texts. */
  readonly #scale: number;

  /** @param size the number of different grams */
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
   * Adds its nearest texts to the best so far.
   * @param table has a zero for each gram, also afterwards
   */
  search({ grams, weights, rest, begins }: GramQueries, asked: number, best: Best, table: Float64Array): void {
    const begin = begins[asked] as number;
    const end = begins[asked + 1] as number;
    const starts = this.#starts;
    const postings = this.#postings;
    const timesOf = this.#times;
    const scale = this.#scale;
    // Terms are sorted by rarity. A text without any of the terms before `met` cannot reach the needed cosine. Only the terms
    // before `summed` are summed up. The others contribute at most `more`.
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
        // A text with several of these terms is visited again, but must be added only once.
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

  /** The exact cosine of one text. Always summed up in the order of its grams, so the result does not depend on the search. */
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

/** The least sum that a text with the greatest scale needs. All other texts need more. */
function leastOf(least: number, scale: number, more: number, units: number): number {
  return Math.floor(Math.max(0, (least - SLACK) / scale - more) * units);
}

/** Where the postings of each gram begin; at the end, where the last ones end. */
function startsOf(grams: Uint16Array | Int32Array, size: number): Int32Array {
  const starts = new Int32Array(size + 1);
  for (const gram of grams) (starts[gram + 1] as number)++;
  for (let gram = 0; gram < size; gram++) (starts[gram + 1] as number) += starts[gram] as number;
  return starts;
}
