/** Where the bytes of a file stand in its text. */

/** Offsets in a text, in UTF-16 code units, of offsets in its bytes; quick for offsets that are near the one before. */
export class CharacterOffsets {
  readonly #bytes: Uint8Array;
  #at: number;
  #units = 0;

  /** @param bytes valid UTF-8, with or without byte order mark, which the text does not have */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#at = startOf(bytes);
  }

  /** The offset in the text of the character that begins at an offset in the bytes. */
  of(offset: number): number {
    const bytes = this.#bytes;
    while (this.#at < offset) this.#units += unitsOf(bytes[this.#at++] as number);
    while (this.#at > offset) this.#units -= unitsOf(bytes[--this.#at] as number);
    return this.#units;
  }
}

/** Where the text begins: behind the byte order mark. */
export function startOf(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** A character counts with its first byte. */
function unitsOf(byte: number): number {
  if ((byte & 0xc0) === 0x80) return 0;
  return byte < 0xf0 ? 1 : 2;
}
