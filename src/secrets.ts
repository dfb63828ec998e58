/** Secrets that must not be shown, in all their forms and also cut short, and how they are taken out of a text. */

/** Shorter values are no secrets: hiding every “ab” would only make a log unreadable. */
const SHORTEST = 4;
/** A secret of fewer characters stands inside other texts by chance. */
const SHORTEST_INSIDE = 16;

/** Knows what must never be shown, and takes it out of any text. */
export class Secrets {
  #forms: readonly string[] = [];
  #parts = new SecretParts([]);
  /** With what may be shown, but is handed to no other program. */
  #withheld: ReadonlySet<string> = new Set();

  add(value: string): void {
    this.withhold(value);
    const forms = new Set([...this.#forms, ...secretForms(value)]);
    // The longest first, so that no part of a longer form stays behind.
    this.#forms = [...forms].sort((a, b) => b.length - a.length);
    this.#parts = new SecretParts(this.#forms);
  }

  /** Keeps a value from every program that is started, although it may be shown. */
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
   * Whether a value is a secret, or has one in it.
   * @param how.whole only a value that is nothing but the secret counts
   */
  isIn(value: string, { whole }: { readonly whole: boolean }): boolean {
    if (this.#withheld.has(value.trim())) return true;
    return !whole && [...this.#withheld].some((form) => form.length >= SHORTEST_INSIDE && value.includes(form));
  }
}

/**
 * Every form in which a secret may turn up: as it is, line by line, URL-encoded, as JSON, and in base64, alone or behind
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
      // A text that was cut short may have kept one of two.
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
 * What a secret is in the base64 of a longer text, as `user:secret` in a header: three characters stand for two or three
 * of its bytes, so that it looks otherwise for each place where it may begin.
 */
function base64Behind(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  return ['base64', 'base64url'].flatMap((encoding) =>
    [0, 1, 2].map((before) => {
      const all = Buffer.concat([Buffer.alloc(before), bytes])
        .toString(encoding as BufferEncoding)
        .replace(/=+$/, '');
      // The first and the last character may be made of other bytes, too.
      const last = (before + bytes.length) % 3 === 0 ? all.length : all.length - 1;
      const own = all.slice(Math.ceil((before * 8) / 6), last);
      return own.length >= SHORTEST_INSIDE ? own : '';
    }),
  );
}

/** A part is hidden that has two thirds of a secret, but no shorter one than this. */
const SHORTEST_PART = 16;
/** So many characters are enough of a secret of any length. */
const LONG_PART = 32;
/** What is looked up first: of every such part, a piece of this length begins at one of every `STEP` characters. */
const PIECE = 8;
const STEP = SHORTEST_PART - PIECE + 1;

/**
 * Finds secrets that were cut short. No ordinary word is as long as a part that is hidden, and a name that begins like a
 * secret made of words is much shorter than it. What it costs depends on the length of the text alone: one look-up for
 * every nine characters where there is nothing to hide.
 */
class SecretParts {
  readonly #pieces = new Set<string>();
  /** Every part of the length that suffices, by that length. */
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

  /** The text with `***` for each of those parts, as long as it goes on. */
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

  /** The part that holds the piece at a place, with all that follows of the secret. */
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
