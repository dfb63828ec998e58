/** Knows what must never be shown, and removes it from any text. */
import { SecretParts } from './secret-parts.ts';

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
