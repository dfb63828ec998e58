/**
 * Which of many numbers may have come more than once: two bits for each of many more numbers than there are, side by side, as
 * what takes time is the way to memory.
 */
export class Repeats {
  readonly #shift: number;
  readonly #pairs: Int32Array;

  /** @param expected how many numbers will come: enough bits that few of them share two, few enough to stay near the processor */
  constructor(expected: number) {
    this.#shift = 32 - Math.min(27, Math.max(4, Math.ceil(Math.log2(expected + 1)) + 4));
    this.#pairs = new Int32Array(2 ** (32 - this.#shift - 4));
  }

  add(number: number): void {
    const place = scattered(number) >>> this.#shift;
    const word = place >>> 4;
    const once = 1 << (2 * (place & 15));
    const bits = this.#pairs[word] as number;
    this.#pairs[word] = bits | ((bits & once) === 0 ? once : once << 1);
  }

  /** Whether a number may have come at all. */
  has(number: number): boolean {
    return (this.#of(number) & 1) !== 0;
  }

  /** Whether it may have come twice. Of others this is true only by chance. */
  isRepeated(number: number): boolean {
    return (this.#of(number) & 2) !== 0;
  }

  #of(number: number): number {
    const place = scattered(number) >>> this.#shift;
    return (this.#pairs[place >>> 4] as number) >>> (2 * (place & 15));
  }
}

/** Brings what differs in the low bits of a number into the high ones. */
function scattered(number: number): number {
  return Math.imul(number ^ (number >>> 15), 0x9e3779b1);
}
