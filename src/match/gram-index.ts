/** Finds the texts that share most grams (three characters in a row) with another text. */
import { Best, type Near } from './best.ts';
import { QueryMaker } from './gram-query.ts';
import { GramSegment, MOST_TEXTS, type SegmentTexts } from './gram-segment.ts';
import { GramTable } from './gram-table.ts';

/** The least texts in a segment, unless there are fewer in all, and roughly the most segments. */
const LEAST_TEXTS = 1 << 12;
const MOST_SEGMENTS = 64;

/** A generous guess of the characters in a text. Unused array elements take no memory until they are written. */
const USUAL_LENGTH = 40;

/** A text to search for, and the number of results. */
export interface AskedText {
  readonly text: string;
  readonly most: number;
}

/**
 * Finds the nearest texts: those with the greatest cosine of their TF-IDF weights over all grams, with a space at both ends
 * of a text. The result is exact: a text is skipped only if its remaining grams cannot make it one of the nearest.
 */
export class GramIndex {
  readonly #table = new GramTable();
  readonly #queries: QueryMaker;
  readonly #segments: readonly GramSegment[];
  readonly #bests: Best[] = [];
  /** Memory that all searches reuse. */
  readonly #weights: Float64Array;

  /** @param textAt is called once for each text in order, so that the texts need not be kept */
  constructor(count: number, textAt: (at: number) => string) {
    let all = new Int32Array(count * USUAL_LENGTH);
    const begins = new Int32Array(count + 1);
    for (let at = 0; at < count; at++) {
      const text = textAt(at);
      const begin = begins[at] as number;
      if (begin + text.length > all.length) all = larger(all, begin + text.length);
      begins[at + 1] = this.#table.add(text, all, begin);
    }
    const grams = all.subarray(0, begins[count]);
    const { size } = this.#table;
    const idf = idfOf(grams, begins, size);
    this.#weights = new Float64Array(size);
    this.#queries = new QueryMaker(count, idf);
    const scales = scalesOf(grams, begins, idf);
    const places = greatestFirst(scales);
    const most = segmentSize(count, size, grams.length);
    this.#segments = Array.from({ length: Math.ceil(places.length / most) }, (_, at) => {
      const own = places.slice(at * most, (at + 1) * most);
      return new GramSegment(textsAt(own, { grams, begins, scales, size }), size);
    });
  }

  /** For each text the nearest texts, sorted by cosine, and equally near ones by their order in the list. */
  nearest(asked: readonly AskedText[]): readonly (readonly Near[])[] {
    const queries = this.#queries.of(
      asked.map(({ text }) => text),
      (text, into) => this.#table.find(text, into),
    );
    while (this.#bests.length < asked.length) this.#bests.push(new Best());
    for (const [at, { most }] of asked.entries()) (this.#bests[at] as Best).start(most);
    // Segment by segment, because then its data stays in the processor's cache for all texts.
    for (const segment of this.#segments)
      for (let at = 0; at < asked.length; at++) segment.search(queries, at, this.#bests[at] as Best, this.#weights);
    return asked.map((_, at) => (this.#bests[at] as Best).found());
  }
}

function larger(list: Int32Array, needed: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(Math.max(needed, Math.ceil(list.length * 1.5)));
  copy.set(list);
  return copy;
}

/** Small segments fit into the processor's cache, but each has a table of all grams, which must not outgrow its texts. */
function segmentSize(texts: number, grams: number, occurrences: number): number {
  let size = LEAST_TEXTS;
  const isSmall = (): boolean => texts / size > MOST_SEGMENTS || (texts / size) * grams > occurrences;
  while (size < MOST_TEXTS && isSmall()) size *= 2;
  return size;
}

/** The inverse document frequency of each gram: the fewer texts have it, the greater. */
function idfOf(grams: Int32Array, begins: Int32Array, size: number): Float64Array {
  const having = new Int32Array(size);
  const last = new Int32Array(size).fill(-1);
  const texts = begins.length - 1;
  for (let text = 0; text < texts; text++)
    for (let at = begins[text] as number; at < (begins[text + 1] as number); at++) {
      const gram = grams[at] as number;
      if (last[gram] === text) continue;
      last[gram] = text;
      (having[gram] as number)++;
    }
  return Float64Array.from(having, (count) => Math.log((1 + texts) / (1 + count)) + 1);
}

/** For each text, 1 divided by the length of its weights. Also sorts its grams, so that equal ones are adjacent. */
function scalesOf(grams: Int32Array, begins: Int32Array, idf: Float64Array): Float32Array {
  const scales = new Float32Array(begins.length - 1);
  for (let text = 0; text < scales.length; text++) {
    const begin = begins[text] as number;
    const end = begins[text + 1] as number;
    sortPart(grams, begin, end);
    let sum = 0;
    let times = 0;
    for (let at = begin; at < end; at++) {
      const gram = grams[at] as number;
      times = at > begin && grams[at - 1] === gram ? times + 1 : 1;
      // Turns the square of (times - 1) weights into the square of `times` weights.
      sum += (2 * times - 1) * (idf[gram] as number) ** 2;
    }
    scales[text] = 1 / (Math.sqrt(sum) || 1);
  }
  return scales;
}

/** For short texts, an insertion sort is the fastest. */
const SHORT = 64;

/** Sorts a part of a list in place. */
function sortPart(list: Int32Array, begin: number, end: number): void {
  if (end - begin > SHORT) {
    list.subarray(begin, end).sort();
    return;
  }
  for (let at = begin + 1; at < end; at++) {
    const one = list[at] as number;
    let place = at;
    for (; place > begin && (list[place - 1] as number) > one; place--) list[place] = list[place - 1] as number;
    list[place] = one;
  }
}

/** Sorts the positions of texts by scale, rounded. The keys are plain numbers, because a comparison function is slow. */
function greatestFirst(scales: Float32Array): Int32Array {
  const span = 2 ** 32;
  const keys = new Float64Array(scales.length);
  for (let at = 0; at < keys.length; at++) keys[at] = Math.round((1 - (scales[at] as number)) * 0xffff) * span + at;
  keys.sort();
  const places = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at++) places[at] = (keys[at] as number) % span;
  return places;
}

function textsAt(
  places: Int32Array,
  of: { readonly grams: Int32Array; readonly begins: Int32Array; readonly scales: Float32Array; readonly size: number },
): SegmentTexts {
  const begins = new Int32Array(places.length + 1);
  const length = (place: number): number => (of.begins[place + 1] as number) - (of.begins[place] as number);
  for (const [at, place] of places.entries()) begins[at + 1] = (begins[at] as number) + length(place);
  const total = begins[places.length] as number;
  const grams = of.size <= MOST_TEXTS ? new Uint16Array(total) : new Int32Array(total);
  let next = 0;
  for (const place of places)
    for (let from = of.begins[place] as number; from < (of.begins[place + 1] as number); from++)
      grams[next++] = of.grams[from] as number;
  return { places, grams, begins, scales: Float32Array.from(places, (place) => of.scales[place] as number) };
}
