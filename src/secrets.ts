/** Shorter values are no secrets: hiding every “ab” would only make a log unreadable. */
const SHORTEST = 4;

/** Knows what must never be shown, and takes it out of any text. */
export class Secrets {
  #forms: readonly string[] = [];

  add(value: string): void {
    const forms = new Set([...this.#forms, ...secretForms(value)]);
    // The longest first, so that no part of a longer form stays behind.
    this.#forms = [...forms].sort((a, b) => b.length - a.length);
  }

  /** The text with every known secret, in any of its forms, replaced by `***`. */
  redact(text: string): string {
    let clean = text;
    for (const form of this.#forms) if (clean.includes(form)) clean = clean.replaceAll(form, '***');
    return clean;
  }
}

/**
 * Every form in which a secret may turn up: as it is, line by line, URL-encoded, as JSON, and in base64; and each of them
 * with `\/` for `/`, as PHP writes JSON.
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
      base64.replace(/=+$/, ''),
      Buffer.from(text).toString('base64url'),
    ];
  });
  const escaped = forms.map((one) => one.replaceAll('/', '\\/'));
  return [...new Set([...forms, ...escaped])].filter((one) => one.length >= SHORTEST);
}
