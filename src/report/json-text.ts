/**
 * Writes a document as `JSON.stringify` with an indent of two does, in parts. Lists may be any iterables: entries are
 * made while they are written, so that a document with hundreds of thousands of records is never in memory as a whole.
 * @param redact removes secrets from every string value. The syntax of JSON is not changed, whatever the secret is
 */
export function jsonText(document: unknown, redact: (text: string) => string = (text) => text): Iterable<string> {
  const clean = (_key: string, value: unknown): unknown => (typeof value === 'string' ? redact(value) : value);
  // Line feeds in the text are only layout, because within a value they are escaped.
  const whole: Whole = (value, indent) => JSON.stringify(value, clean, 2).replaceAll('\n', `\n${indent}`);
  return valueText(document, '', whole);
}

/** Writes a value in one piece. */
type Whole = (value: unknown, indent: string) => string;

function* valueText(value: unknown, indent: string, whole: Whole): Generator<string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) yield whole(value, indent);
  else if (Symbol.iterator in value) yield* listText(value as Iterable<unknown>, indent, whole);
  else yield* objectText(value, indent, whole);
}

function* listText(list: Iterable<unknown>, indent: string, whole: Whole): Generator<string> {
  const inner = `${indent}  `;
  let before = '[';
  for (const entry of list) {
    yield `${before}\n${inner}${whole(entry, inner)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : `\n${indent}]`;
}

function* objectText(object: object, indent: string, whole: Whole): Generator<string> {
  const inner = `${indent}  `;
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}\n${inner}${JSON.stringify(key)}: `;
    yield* valueText(value, inner, whole);
    before = ',';
  }
  yield before === '{' ? '{}' : `\n${indent}}`;
}
