/**
 * Finds numbers that may occur more than once. It has two bit sets: a large one for all numbers, and a small one for
 * numbers whose bit was set already. The second is small because memory access takes most of the time.
 */
export class Repeats {
  readonly #once: Bits;
  readonly #again: Bits;

  /**
   * @param expected the approximate count of numbers
   * @param mix numbers that are confused with one mix are told apart with the other
   */
  constructor(expected: number, mix = FIRST_MIX) {
    const size = Math.ceil(Math.log2(expected + 1));
    this.#once = new Bits(size + 3, mix);
    this.#again = new Bits(size + 1, mix);
  }

  add(number: number): void {
    if (!this.#once.add(number)) this.#again.add(number);
  }

  /** Whether a number may have been added. */
  has(number: number): boolean {
    return this.#once.has(number);
  }

  /** Whether a number may have been added twice. False positives are possible but rare. */
  isRepeated(number: number): boolean {
    return this.#again.has(number);
  }
}

/** Odd numbers, so that no two numbers become equal. */
const FIRST_MIX = 0x9e3779b1 | 0;
export const SECOND_MIX = 0x85ebca6b | 0;

const FEWEST = 10;
const MOST = 28;

/** A set of numbers with rare false positives. */
class Bits {
  readonly #shift: number;
  readonly #mix: number;
  readonly #words: Int32Array;

  /** @param size the binary logarithm of the number of bits */
  constructor(size: number, mix: number) {
    this.#mix = mix;
    const bounded = Math.min(MOST, Math.max(FEWEST, size));
    this.#shift = 32 - bounded;
    this.#words = new Int32Array(2 ** (bounded - 5));
  }

  /** Returns whether the number is new. */
  add(number: number): boolean {
    const bit = scattered(number, this.#mix) >>> this.#shift;
    const mask = 1 << (bit & 31);
    const word = this.#words[bit >>> 5] as number;
    if ((word & mask) !== 0) return false;
    this.#words[bit >>> 5] = word | mask;
    return true;
  }

  has(number: number): boolean {
    const bit = scattered(number, this.#mix) >>> this.#shift;
    return ((this.#words[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }
}

/** Mixes the low bits of a number into the high bits. */
function scattered(number: number, mix: number): number {
  return Math.imul(number ^ (number >>> 15), mix);
}
