/** Finds parts of secrets in a text. */

/** A part of a secret is hidden if it is two thirds of it, and at least this long. */
const SHORTEST_PART = 16;
/** A part of this length is hidden, however long the secret is. */
const LONG_PART = 32;
/** Pieces of this length are looked up first: every part contains one that begins at a multiple of `STEP`. */
const PIECE = 8;
const STEP = SHORTEST_PART - PIECE + 1;

/**
 * Finds secrets that were cut short. Parts are longer than ordinary words, so that names are not hidden by mistake. The
 * cost depends only on the length of the text: one look-up for every nine characters if there is nothing to hide.
 */
export class SecretParts {
  readonly #pieces = new Set<string>();
  /** All parts of the length that is hidden, by that length. */
  readonly #parts = new Map<number, Set<string>>();

  constructor(forms: readonly string[]) {
    for (const form of forms) {
      if (form.length < SHORTEST_PART) continue;
      const length = Math.min(Math.max(Math.ceil((form.length * 2) / 3), SHORTEST_PART), LONG_PART);
      const parts = this.#parts.get(length) ?? new Set();
      this.#parts.set(length, parts);
      for (let at = 0; at + length <= form.length; at++) parts.add(form.slice(at, at + length));
      for (let at = 0; at + PIECE <= form.length; at++) this.#pieces.add(form.slice(at, at + PIECE));
    }
  }

  /** Replaces each part, as far as the text continues like the secret, by `***`. */
  hide(text: string): string {
    if (this.#pieces.size === 0 || text.length < SHORTEST_PART) return text;
    let clean = '';
    let done = 0;
    for (let at = 0; at + PIECE <= text.length; at += STEP) {
      if (at < done || !this.#pieces.has(text.slice(at, at + PIECE))) continue;
      const part = this.#around(text, at, done);
      if (part === undefined) continue;
      clean += `${text.slice(done, part.start)}***`;
      done = part.end;
    }
    return done === 0 ? text : clean + text.slice(done);
  }

  /** The part that contains the piece at a place, with all that follows of the secret. */
  #around(text: string, at: number, from: number): { readonly start: number; readonly end: number } | undefined {
    let found: { start: number; end: number } | undefined;
    for (const [length, parts] of this.#parts) {
      let start = Math.max(from, at + PIECE - length);
      while (start <= at && !parts.has(text.slice(start, start + length))) start++;
      if (start > at) continue;
      let end = start + length;
      while (end < text.length && parts.has(text.slice(end + 1 - length, end + 1))) end++;
      found = { start: Math.min(start, found?.start ?? start), end: Math.max(end, found?.end ?? end) };
    }
    return found;
  }
}
