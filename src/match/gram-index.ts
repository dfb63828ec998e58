import { Best, type Near } from './best.ts';
import { GramSegment, SEGMENT_SIZE, type Term } from './gram-segment.ts';
import { GramTable } from './gram-table.ts';

/**
 * Finds the texts that share most with another: the cosine of their TF-IDF weights over all runs of three characters, a
 * space at either end counting as one. The nearest are exact. Bounds that leave texts out before all is summed up were
 * tried and cost more than they save: a sum is one read and one write in a part of memory that is small.
 */
export class GramIndex {
  readonly #table = new GramTable();
  readonly #size: number;
  readonly #idf: Float64Array;
  readonly #segments: readonly GramSegment[];

  constructor(texts: readonly string[]) {
    this.#size = texts.length;
    const grams = new Int32Array(texts.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    for (const text of texts) end = this.#table.takeIn(text, grams, end);
    this.#idf = idfOf(grams, texts, this.#table.size);
    const segments: GramSegment[] = [];
    let from = 0;
    for (let first = 0; first < texts.length; first += SEGMENT_SIZE) {
      const lengths = texts.slice(first, first + SEGMENT_SIZE).map(({ length }) => length);
      const to = lengths.reduce((sum, length) => sum + length, from);
      segments.push(new GramSegment(grams.subarray(from, to), { first, lengths, idf: this.#idf }));
      from = to;
    }
    this.#segments = segments;
  }

  /** The `most` nearest texts, the nearest first; equally near ones in the order of the list. */
  nearest(text: string, most: number): readonly Near[] {
    const terms = this.#terms(text);
    const best = new Best(most);
    for (const segment of this.#segments) segment.search(terms, best);
    return best.found;
  }

  /** The grams of a text with what each brings to a text that has it, in an order that depends on the texts alone. */
  #terms(text: string): readonly Term[] {
    const found = new Int32Array(text.length);
    this.#table.find(text, found);
    found.sort();
    const counts: { readonly gram: number; count: number }[] = [];
    for (const gram of found) {
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

/** How rare each gram is, by how many texts have it. */
function idfOf(grams: Int32Array, texts: readonly string[], size: number): Float64Array {
  const having = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  let at = 0;
  for (const [text, { length }] of texts.entries())
    for (const end = at + length; at < end; at++) {
      const gram = grams[at] as number;
      if (last[gram] === text) continue;
      last[gram] = text;
      (having[gram] as number)++;
    }
  return Float64Array.from(having, (count) => Math.log((1 + texts.length) / (1 + count)) + 1);
}
