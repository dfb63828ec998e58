import { SecretParts } from './secret-parts.ts';

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
