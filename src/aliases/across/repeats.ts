/** Which of many numbers may have come more than once: two bits for each of many more numbers than there are. */
export class Repeats {
  readonly #shift: number;
  readonly #once: Int32Array;
  readonly #again: Int32Array;

  /** @param expected how many numbers will come: enough bits that few of them share one, few enough to stay near the processor */
  constructor(expected: number) {
    this.#shift = 32 - Math.min(28, Math.ceil(Math.log2(expected + 1)) + 4);
    this.#once = new Int32Array(2 ** (32 - this.#shift - 5) + 1);
    this.#again = new Int32Array(this.#once.length);
  }

  add(number: number): void {
    const bit = scattered(number) >>> this.#shift;
    const mask = 1 << (bit & 31);
    const word = bit >>> 5;
    if ((this.#once[word] as number) & mask) this.#again[word] = (this.#again[word] as number) | mask;
    else this.#once[word] = (this.#once[word] as number) | mask;
  }

  /** Whether a number may have come at all. */
  has(number: number): boolean {
    return isSet(this.#once, scattered(number) >>> this.#shift);
  }

  /** Whether it may have come twice. Of others this is true only by chance. */
  isRepeated(number: number): boolean {
    return isSet(this.#again, scattered(number) >>> this.#shift);
  }
}

function isSet(bits: Int32Array, bit: number): boolean {
  return ((bits[bit >>> 5] as number) & (1 << (bit & 31))) !== 0;
}

/** Brings what differs in the low bits of a number into the high ones. */
function scattered(number: number): number {
  return Math.imul(number ^ (number >>> 15), 0x9e3779b1);
}
