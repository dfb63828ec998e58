/**
 * Which of many numbers may have come more than once: one bit for each of many more numbers than there are, and a smaller set
 * of bits for those that found their bit taken. What takes time is the way to memory, so the second is kept small.
 */
export class Repeats {
  readonly #once: Bits;
  readonly #again: Bits;

  /** @param expected how many numbers will come */
  constructor(expected: number) {
    const size = Math.ceil(Math.log2(expected + 1));
    this.#once = new Bits(size + 4);
    this.#again = new Bits(size + 2);
  }

  add(number: number): void {
    if (!this.#once.add(number)) this.#again.add(number);
  }

  /** Whether a number may have come at all. */
  has(number: number): boolean {
    return this.#once.has(number);
  }

  /** Whether it may have come twice. Of others this is true only by chance. */
  isRepeated(number: number): boolean {
    return this.#again.has(number);
  }
}

const FEWEST = 10;
const MOST = 28;

/** A set of numbers that may say of some that they are in it, although they are not. */
class Bits {
  readonly #shift: number;
  readonly #words: Int32Array;

  /** @param size the binary logarithm of the number of bits */
  constructor(size: number) {
    const bounded = Math.min(MOST, Math.max(FEWEST, size));
    this.#shift = 32 - bounded;
    this.#words = new Int32Array(2 ** (bounded - 5));
  }

  /** Returns whether the number is new. */
  add(number: number): boolean {
    const bit = scattered(number) >>> this.#shift;
    const mask = 1 << (bit & 31);
    const word = this.#words[bit >>> 5] as number;
    if ((word & mask) !== 0) return false;
    this.#words[bit >>> 5] = word | mask;
    return true;
  }

  has(number: number): boolean {
    const bit = scattered(number) >>> this.#shift;
    return ((this.#words[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
  }
}

/** Brings what differs in the low bits of a number into the high ones. */
function scattered(number: number): number {
  return Math.imul(number ^ (number >>> 15), 0x9e3779b1);
}
