/** Turns errors of the JSON Schema into problems that people understand. */
import { problem, type ReadingProblem } from '../finding.ts';
import { type SchemaError, validate } from '../schema.generated.js';
import type { SourceText } from '../source.ts';
import { keyProblems } from './key-problems.ts';
import { ENTRY_EXPLAINED, NO_ALIAS, WRITE_ALIASES } from './mistakes/entries.ts';
import { asJson, field, type Shape } from './shape.ts';
import { wrongKind } from './wrong-kinds.ts';

/** Returns one problem for each mistake, at the part of the file that it is about. */
export function schemaProblems(source: SourceText, root: Shape | undefined): readonly ReadingProblem[] {
  if (root === undefined) {
    return [
      problem(
        'schema',
        source.place(0, 0),
        'This file has no entries.',
        `Add one, or delete the file. ${ENTRY_EXPLAINED}`,
      ),
    ];
  }
  if (validate(asJson(root))) return [];
  const problems: ReadingProblem[] = [];
  const reported = new Set<string>();
  for (const error of validate.errors ?? []) {
    // `keyProblems` handles all keys of an entry at once, and ajv reports text twice: as not an entry, and as not a list.
    const about = `${KEYS_ARE_WRONG.has(error.keyword) ? 'keys' : error.keyword} ${error.instancePath}`;
    if (reported.has(about)) continue;
    reported.add(about);
    for (const found of problemsOf(source, root, error)) problems.push(found);
  }
  return problems;
}

const KEYS_ARE_WRONG: ReadonlySet<string> = new Set(['required', 'additionalProperties']);

function problemsOf(source: SourceText, root: Shape, error: SchemaError): readonly ReadingProblem[] {
  // A file is one entry or a list. For a file that is one of them, ajv also says that it is not the other.
  if (error.keyword === 'oneOf') return [];
  const path = pathOf(error.instancePath);
  if (error.keyword === 'type' && path.length === 0 && root.kind !== 'scalar') return [];
  const shape = shapeAt(root, path);
  const at = source.placeOnLine(shape.start, shape.end);
  switch (error.keyword) {
    case 'required':
    case 'additionalProperties':
      return shape.kind === 'map' ? keyProblems(source, shape) : [];
    case 'minItems': {
      if (path.length > 0) return [problem('schema', at, NO_ALIAS, WRITE_ALIASES)];
      return [problem('schema', at, 'This list has no entries.', `Add one, or delete the file. ${ENTRY_EXPLAINED}`)];
    }
    case 'type':
      return [wrongKind({ source, root, shape, path, at })];
    default:
      return [
        problem('schema', at, `The schema does not allow this: it ${error.message ?? 'is wrong'}.`, ENTRY_EXPLAINED),
      ];
  }
}

/** Splits a JSON pointer. */
function pathOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function shapeAt(root: Shape, path: readonly string[]): Shape {
  let shape = root;
  for (const part of path) {
    const next: Shape | undefined =
      shape.kind === 'list' ? shape.items[Number(part)] : shape.kind === 'map' ? field(shape, part) : undefined;
    if (next === undefined) return shape;
    shape = next;
  }
  return shape;
}
