import { GramTable } from './gram-table.ts';

/** A text near the one that was asked for. */
export interface Near {
  /** Its place in the list that the index was made of. */
  readonly at: number;
  /** Cosine of the two: 1 for the same grams. */
  readonly cosine: number;
}

/**
 * Finds the texts that share most with another: the cosine of their TF-IDF weights over all runs of three characters, a
 * space at either end counting as one. The nearest are exact. Parts that most texts have are looked at only for texts
 * that already are near enough: a text with nothing but those parts in common could not be among the nearest.
 */
export class GramIndex {
  readonly #table = new GramTable();
  readonly #size: number;
  /** For each gram where its postings begin. */
  readonly #starts: Int32Array;
  readonly #postings: Int32Array;
  readonly #weights: Float32Array;
  readonly #heaviest: Float32Array;
  readonly #idf: Float64Array;
  /** For each text where its grams begin; sorted, each once. */
  readonly #textStarts: Int32Array;
  readonly #grams: Int32Array;
  readonly #counts: Uint8Array;
  readonly #norms: Float64Array;
  /** Scratch of one search: sums by text, and what the query weighs by gram. */
  readonly #sums: Float32Array;
  readonly #asked: Float64Array;
  #touched: Int32Array;

  constructor(texts: readonly string[]) {
    this.#size = texts.length;
    this.#textStarts = new Int32Array(texts.length + 1);
    let grams = new Int32Array(1024);
    let counts = new Uint8Array(1024);
    let length = 0;
    for (const [at, text] of texts.entries()) {
      const found = this.#table.gramsOf(text, true);
      found.sort();
      if (length + found.length > grams.length) {
        grams = grown(grams, length + found.length, Int32Array);
        counts = grown(counts, grams.length / 2, Uint8Array);
      }
      for (const gram of found) {
        if (length > (this.#textStarts[at] as number) && grams[length - 1] === gram) {
          if ((counts[length - 1] as number) < 255) (counts[length - 1] as number)++;
        } else {
          grams[length] = gram;
          counts[length++] = 1;
        }
      }
      this.#textStarts[at + 1] = length;
    }
    this.#grams = grams.slice(0, length);
    this.#counts = counts.slice(0, length);
    const size = this.#table.size;
    const seen = new Int32Array(size);
    for (let at = 0; at < length; at++) (seen[this.#grams[at] as number] as number)++;
    this.#idf = Float64Array.from(seen, (count) => this.#idfOf(count));
    this.#norms = new Float64Array(this.#size);
    this.#starts = new Int32Array(size + 1);
    for (let gram = 0; gram < size; gram++)
      this.#starts[gram + 1] = (this.#starts[gram] as number) + (seen[gram] as number);
    this.#postings = new Int32Array(length);
    this.#weights = new Float32Array(length);
    this.#heaviest = new Float32Array(size);
    this.#post(this.#starts.slice(0, size));
    this.#sums = new Float32Array(this.#size);
    this.#asked = new Float64Array(size);
    this.#touched = new Int32Array(this.#size);
  }

  #idfOf(count: number): number {
    return Math.log((1 + this.#size) / (1 + count)) + 1;
  }

  #post(next: Int32Array): void {
    for (let text = 0; text < this.#size; text++) {
      const start = this.#textStarts[text] as number;
      const end = this.#textStarts[text + 1] as number;
      let sum = 0;
      for (let at = start; at < end; at++) {
        const weight = (this.#counts[at] as number) * (this.#idf[this.#grams[at] as number] as number);
        sum += weight * weight;
      }
      const norm = Math.sqrt(sum) || 1;
      this.#norms[text] = norm;
      for (let at = start; at < end; at++) {
        const gram = this.#grams[at] as number;
        const weight = ((this.#counts[at] as number) * (this.#idf[gram] as number)) / norm;
        const place = next[gram] as number;
        next[gram] = place + 1;
        this.#postings[place] = text;
        this.#weights[place] = weight;
        if (weight > (this.#heaviest[gram] as number)) this.#heaviest[gram] = weight;
      }
    }
  }

  /** The `most` nearest texts, the nearest first; equally near ones in the order of the list. */
  nearest(text: string, most: number): readonly Near[] {
    const terms = this.#terms(text);
    const sums = this.#sums;
    const touched = this.#touched;
    let count = 0;
    let least = 0;
    let done = 0;
    for (; done < terms.length; done++) {
      const { gram, weight, rest } = terms[done] as Term;
      const start = this.#starts[gram] as number;
      const end = this.#starts[gram + 1] as number;
      // Finding out how near the nearest are is worth it where it may save going through many texts.
      if (count >= most && end - start > count >> 1) {
        least = Math.max(least, nthLargest(sums, touched, { count, nth: most }));
        if (rest < least) break;
      }
      for (let at = start; at < end; at++) {
        const one = this.#postings[at] as number;
        if (sums[one] === 0) touched[count++] = one;
        (sums[one] as number) += weight * (this.#weights[at] as number);
      }
    }
    const found = this.#finish(terms.slice(done), { count, least, most });
    for (let at = 0; at < count; at++) sums[touched[at] as number] = 0;
    return found;
  }

  /** Adds what the remaining grams bring to the texts that may still be among the nearest. */
  #finish(
    terms: readonly Term[],
    { count, least, most }: { readonly count: number; readonly least: number; readonly most: number },
  ): readonly Near[] {
    const rest = terms[0]?.rest ?? 0;
    for (const { gram, weight } of terms) this.#asked[gram] = weight;
    const best = new Best(most);
    for (let at = 0; at < count; at++) {
      const one = this.#touched[at] as number;
      let sum = this.#sums[one] as number;
      if (sum + rest < Math.max(least, best.least)) continue;
      if (rest > 0) {
        const norm = this.#norms[one] as number;
        const end = this.#textStarts[one + 1] as number;
        for (let place = this.#textStarts[one] as number; place < end; place++) {
          const gram = this.#grams[place] as number;
          const weight = this.#asked[gram] as number;
          if (weight > 0) sum += (weight * (this.#counts[place] as number) * (this.#idf[gram] as number)) / norm;
        }
      }
      best.add(one, sum);
    }
    for (const { gram } of terms) this.#asked[gram] = 0;
    return best.found;
  }

  /** What the grams of a text weigh, the rarest first, each with the most that it and those behind it can bring. */
  #terms(text: string): readonly Term[] {
    const counts = new Map<number, number>();
    let unknown = 0;
    for (const gram of this.#table.gramsOf(text, false)) {
      if (gram < 0) unknown++;
      else counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    const missing = this.#idfOf(0);
    let sum = unknown * missing * missing;
    const terms: Term[] = [];
    for (const [gram, count] of counts) {
      const weight = count * (this.#idf[gram] as number);
      sum += weight * weight;
      terms.push({ gram, weight, rest: 0 });
    }
    const norm = Math.sqrt(sum) || 1;
    const bring = ({ gram, weight }: Term): number => weight * (this.#heaviest[gram] as number);
    terms.sort((a, b) => bring(b) - bring(a) || a.gram - b.gram);
    let rest = 0;
    for (const term of terms.reverse()) {
      term.weight /= norm;
      rest += bring(term);
      // A little more than exact, so that rounding loses nothing.
      term.rest = rest * 1.0001;
    }
    return terms.reverse();
  }
}

interface Term {
  readonly gram: number;
  weight: number;
  rest: number;
}

/** The best few of many, kept in order. */
class Best {
  readonly found: Near[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get least(): number {
    return this.found.length < this.#most ? 0 : (this.found.at(-1) as Near).cosine;
  }

  add(at: number, cosine: number): void {
    const { found } = this;
    let place = found.length;
    while (place > 0 && isBefore({ at, cosine }, found[place - 1] as Near)) place--;
    if (place === this.#most) return;
    found.splice(place, 0, { at, cosine });
    if (found.length > this.#most) found.pop();
  }
}

function isBefore(a: Near, b: Near): boolean {
  return a.cosine > b.cosine || (a.cosine === b.cosine && a.at < b.at);
}

/** The nth largest of the sums of the texts that were touched. */
function nthLargest(
  sums: Float32Array,
  touched: Int32Array,
  { count, nth }: { readonly count: number; readonly nth: number },
): number {
  const largest = new Float32Array(nth);
  for (let at = 0; at < count; at++) {
    const sum = sums[touched[at] as number] as number;
    if (sum <= (largest[nth - 1] as number)) continue;
    let place = nth - 1;
    while (place > 0 && (largest[place - 1] as number) < sum) {
      largest[place] = largest[place - 1] as number;
      place--;
    }
    largest[place] = sum;
  }
  return largest[nth - 1] as number;
}

function grown<T extends Int32Array | Uint8Array>(old: T, least: number, Kind: new (size: number) => T): T {
  const bigger = new Kind(Math.max(least, old.length) * 2);
  bigger.set(old);
  return bigger;
}
