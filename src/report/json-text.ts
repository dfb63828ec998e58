/** Writes documents as JSON in parts, so that one with a million records is never in memory as a whole. */

/** Characters in each part of a list, approximately. */
const PART = 64 * 1024;

type Redact = (text: string) => string;

/**
 * Writes a document as `JSON.stringify` with an indent of two does, in parts. Lists may be any iterables: entries are
 * made while they are written.
 * @param redact removes secrets from every string value. The syntax of JSON is not changed, whatever the secret is
 */
export function jsonText(document: unknown, redact: Redact = (text) => text): Iterable<string> {
  return valueText(document, '', redact);
}

function* valueText(value: unknown, indent: string, redact: Redact): Generator<string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) yield wholeText(value, indent, redact);
  else if (Symbol.iterator in value) yield* listText(value as Iterable<unknown>, indent, redact);
  else yield* objectText(value, indent, redact);
}

function* listText(list: Iterable<unknown>, indent: string, redact: Redact): Generator<string> {
  const inner = `${indent}  `;
  const flat = new FlatObjects(inner, redact);
  let part = '';
  let before = '[';
  for (const entry of list) {
    part += `${before}\n${inner}${flat.text(entry) ?? wholeText(entry, inner, redact)}`;
    before = ',';
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield before === '[' ? '[]' : `${part}\n${indent}]`;
}

function* objectText(object: object, indent: string, redact: Redact): Generator<string> {
  const inner = `${indent}  `;
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}\n${inner}${JSON.stringify(key)}: `;
    yield* valueText(value, inner, redact);
    before = ',';
  }
  yield before === '{' ? '{}' : `\n${indent}}`;
}

function wholeText(value: unknown, indent: string, redact: Redact): string {
  const clean = (_key: string, one: unknown): unknown => (typeof one === 'string' ? redact(one) : one);
  // Line feeds in the text are only layout, because within a value they are escaped.
  return JSON.stringify(value, clean, 2).replaceAll('\n', `\n${indent}`);
}

/** Writes objects of texts and numbers, of which a list may have a million, several times faster than `JSON.stringify`. */
class FlatObjects {
  readonly #indent: string;
  readonly #redact: Redact;
  /** The text before the value of each key, and the latest value as text: neighbours often share an account or a file. */
  readonly #keys = new Map<string, { readonly before: string; value?: string; text: string }>();

  constructor(indent: string, redact: Redact) {
    this.#indent = indent;
    this.#redact = redact;
  }

  /** Gives the text of `wholeText`; `undefined` for anything but such an object. */
  text(value: unknown): string | undefined {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return undefined;
    const object = value as Readonly<Record<string, unknown>>;
    let text = '';
    for (const key of Object.keys(object)) {
      const one = object[key];
      if (typeof one !== 'string' && typeof one !== 'number' && one !== null) return undefined;
      text += (text === '' ? '{' : ',') + this.#line(key, one);
    }
    return text === '' ? '{}' : `${text}\n${this.#indent}}`;
  }

  #line(key: string, value: string | number | null): string {
    let known = this.#keys.get(key);
    if (known === undefined) {
      known = { before: `\n${this.#indent}  ${JSON.stringify(key)}: `, text: '' };
      this.#keys.set(key, known);
    }
    if (typeof value !== 'string') return `${known.before}${value}`;
    if (value !== known.value) {
      known.value = value;
      known.text = JSON.stringify(this.#redact(value));
    }
    return known.before + known.text;
  }
}
