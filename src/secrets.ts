/** Knows what must never be shown, also cut short, and removes it from any text. */

/** Shorter values are not hidden: without every “ab”, a log would be unreadable. */
const SHORTEST = 4;
/** A shorter secret may be part of another text by chance. */
const SHORTEST_INSIDE = 16;

export class Secrets {
  #forms: readonly string[] = [];
  #parts = new SecretParts([]);
  /** Also has values that may be shown, but are passed to no other program. */
  #withheld: ReadonlySet<string> = new Set();

  add(value: string): void {
    this.withhold(value);
    const forms = new Set([...this.#forms, ...secretForms(value)]);
    // The longest first, so that no part of a longer form remains.
    this.#forms = [...forms].sort((a, b) => b.length - a.length);
    this.#parts = new SecretParts(this.#forms);
  }

  /** Keeps a value that may be shown from every program that is started. */
  withhold(value: string): void {
    this.#withheld = new Set([...this.#withheld, ...secretForms(value)]);
  }

  /** The text with every known secret, in any of its forms, and every long part of one, replaced by `***`. */
  redact(text: string): string {
    let clean = text;
    for (const form of this.#forms) if (clean.includes(form)) clean = clean.replaceAll(form, '***');
    return this.#parts.hide(clean);
  }

  /**
   * Whether a value is or contains a secret.
   * @param how.whole count a value only if it is exactly the secret
   */
  isIn(value: string, { whole }: { readonly whole: boolean }): boolean {
    if (this.#withheld.has(value.trim())) return true;
    return !whole && [...this.#withheld].some((form) => form.length >= SHORTEST_INSIDE && value.includes(form));
  }
}

/**
 * Every form in which a secret may appear: as it is, line by line, URL-encoded, as JSON, and in base64, alone or after
 * other text; and each of them with `\/` for `/`, as PHP writes JSON.
 */
export function secretForms(value: string): readonly string[] {
  const plain = value.trim();
  if (plain.length < SHORTEST) return [];
  const whole = plain.includes('\n') ? [plain, ...plain.split(/\r?\n/).map((line) => line.trim())] : [plain];
  const forms = whole.flatMap((text) => {
    const url = encodeURIComponent(text);
    const form = new URLSearchParams([['', text]]).toString().slice(1);
    const base64 = Buffer.from(text).toString('base64');
    return [
      text,
      JSON.stringify(text).slice(1, -1),
      ...[url, form].flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]),
      base64,
      // A text that was cut off may have kept one of two.
      base64.replace(/=$/, ''),
      base64.replace(/=+$/, ''),
      Buffer.from(text).toString('base64url'),
      ...base64Behind(text),
    ];
  });
  const escaped = forms.map((one) => one.replaceAll('/', '\\/'));
  return [...new Set([...forms, ...escaped])].filter((one) => one.length >= SHORTEST);
}

/**
 * The forms of a secret inside the base64 of a longer text, such as `user:secret` in a header. Base64 encodes three
 * bytes at a time, so there are three forms, one for each offset.
 */
function base64Behind(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  return ['base64', 'base64url'].flatMap((encoding) =>
    [0, 1, 2].map((before) => {
      const all = Buffer.concat([Buffer.alloc(before), bytes])
        .toString(encoding as BufferEncoding)
        .replace(/=+$/, '');
      // The first and the last character may also depend on neighbouring bytes.
      const last = (before + bytes.length) % 3 === 0 ? all.length : all.length - 1;
      const own = all.slice(Math.ceil((before * 8) / 6), last);
      return own.length >= SHORTEST_INSIDE ? own : '';
    }),
  );
}

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
class SecretParts {
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
