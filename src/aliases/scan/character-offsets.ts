/** Converts offsets in the bytes of a file to offsets in its text. */

/** Converts byte offsets to offsets in UTF-16 code units. Fast if each offset is near the previous one. */
export class CharacterOffsets {
  readonly #bytes: Uint8Array;
  #at: number;
  #units = 0;

  /** @param bytes valid UTF-8. A byte order mark is not part of the text */
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

/** The offset of the text: after the byte order mark, if there is one. */
export function startOf(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

/** The code units of a character, counted at its first byte. */
function unitsOf(byte: number): number {
  if ((byte & 0xc0) === 0x80) return 0;
  return byte < 0xf0 ? 1 : 2;
}
