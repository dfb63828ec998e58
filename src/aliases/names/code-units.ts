/** Sets of characters by their code units, for a quick look at a text: several times faster than a pattern of many ranges. */
export class CodeUnits {
  readonly #others = new Uint8Array(0x10000).fill(1);

  /** @param ranges of two characters each, the first and the last */
  constructor(ranges: readonly string[]) {
    for (const range of ranges) this.#others.fill(0, range.charCodeAt(0), range.charCodeAt(1) + 1);
  }

  /** Whether all of a text is made of these. */
  make(text: string): boolean {
    const others = this.#others;
    for (let at = 0; at < text.length; at++) if (others[text.charCodeAt(at)] !== 0) return false;
    return true;
  }
}
