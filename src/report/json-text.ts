/**
 * A document as the text that `JSON.stringify` makes of it, two spaces a level, in parts that end between two values.
 * Its lists may be any iterables: entries are made as they are written, so that the document of hundreds of thousands
 * of records is never in memory as a whole.
 */
export function* jsonText(document: unknown, indent = ''): Generator<string> {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) yield whole(document, indent);
  else if (Symbol.iterator in document) yield* listText(document as Iterable<unknown>, indent);
  else yield* objectText(document, indent);
}

function* listText(list: Iterable<unknown>, indent: string): Generator<string> {
  const inner = `${indent}  `;
  let before = '[';
  for (const entry of list) {
    yield `${before}\n${inner}${whole(entry, inner)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : `\n${indent}]`;
}

function* objectText(object: object, indent: string): Generator<string> {
  const inner = `${indent}  `;
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}\n${inner}${JSON.stringify(key)}: `;
    yield* jsonText(value, inner);
    before = ',';
  }
  yield before === '{' ? '{}' : `\n${indent}}`;
}

/** The line feeds of the text are those of its layout: within a value they are escaped. */
function whole(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
}
