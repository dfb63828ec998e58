/** Counts names that start with the same words. */
import { hashInto, mixBits } from './text-table.ts';

const FIRST_START = 0x811c9dc5;
const SECOND_START = 0x2545f491;

/** Counts, for each beginning, the names that have more words. It stores two hashes of a beginning instead of its words. */
export class BeginCounts {
  #first = new Int32Array(1 << 10);
  #second = new Int32Array(1 << 10);
  #counts = new Int32Array(1 << 10);
  #size = 0;

  /** Counts all beginnings of a name. */
  add(words: readonly string[]): void {
    let [begun, alsoBegun] = [FIRST_START, SECOND_START];
    for (let at = 0; at + 1 < words.length; at++) {
      const word = words[at] as string;
      begun = hashWord(begun, word);
      alsoBegun = hashWord(alsoBegun, word);
      if (this.#size * 2 > this.#counts.length) this.#grow();
      const first = mixBits(begun);
      const second = mixBits(alsoBegun);
      const slot = this.#slot(first, second);
      if (this.#counts[slot] === 0) this.#size++;
      this.#first[slot] = first;
      this.#second[slot] = second;
      (this.#counts[slot] as number)++;
    }
  }

  /** The number of names that begin with these words and have more. */
  count(words: readonly string[]): number {
    const hashFrom = (start: number): number => mixBits(words.reduce(hashWord, start));
    return this.#counts[this.#slot(hashFrom(FIRST_START), hashFrom(SECOND_START))] as number;
  }

  /** The slot of two hashes, or the free slot for them. */
  #slot(first: number, second: number): number {
    const last = this.#counts.length - 1;
    let slot = first & last;
    while (this.#counts[slot] !== 0 && (this.#first[slot] !== first || this.#second[slot] !== second))
      slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [first, second, counts] = [this.#first, this.#second, this.#counts];
    this.#first = new Int32Array(counts.length * 2);
    this.#second = new Int32Array(counts.length * 2);
    this.#counts = new Int32Array(counts.length * 2);
    for (let at = 0; at < counts.length; at++) {
      if (counts[at] === 0) continue;
      const slot = this.#slot(first[at] as number, second[at] as number);
      this.#first[slot] = first[at] as number;
      this.#second[slot] = second[at] as number;
      this.#counts[slot] = counts[at] as number;
    }
  }
}

function hashWord(hash: number, word: string): number {
  return hashInto(hashInto(hash, ' '), word);
}
