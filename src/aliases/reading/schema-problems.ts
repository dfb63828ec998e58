/** Turns objections of the JSON Schema into problems that people understand. */
import { problem, type ReadingProblem } from '../finding.ts';
import { type SchemaError, validate } from '../schema.generated.js';
import type { SourceText } from '../source.ts';
import { keyProblems } from './key-problems.ts';
import { ADD_ALIASES, ENTRY_EXPLAINED } from './mistakes/entries.ts';
import { asJson, field, type Shape } from './shape.ts';
import { wrongKind } from './wrong-kinds.ts';

/** What the JSON Schema objects to, each at the part of the file that it is about, one problem for one mistake. */
export function schemaProblems(source: SourceText, root: Shape | undefined): readonly ReadingProblem[] {
  if (root === undefined) {
    return [
      problem(
        'schema',
        source.place(0, 0),
        'This file holds no entry.',
        `Write one, or delete the file. ${ENTRY_EXPLAINED}`,
      ),
    ];
  }
  if (validate(asJson(root))) return [];
  const problems: ReadingProblem[] = [];
  const said = new Set<string>();
  for (const error of validate.errors ?? []) {
    // All keys of one entry are looked at together, and both kinds of file object to what is neither.
    const about = `${KEYS_ARE_WRONG.has(error.keyword) ? 'keys' : error.keyword} ${error.instancePath}`;
    if (said.has(about)) continue;
    said.add(about);
    for (const found of problemsOf(source, root, error)) problems.push(found);
  }
  return problems;
}

const KEYS_ARE_WRONG: ReadonlySet<string> = new Set(['required', 'additionalProperties']);

function problemsOf(source: SourceText, root: Shape, error: SchemaError): readonly ReadingProblem[] {
  // Entry or list: the schema objects for the one that the file is not, too.
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
      if (path.length > 0)
        return [problem('schema', at, '`aliases` holds no alias.', `${ADD_ALIASES} Or delete the entry.`)];
      return [problem('schema', at, 'This list holds no entry.', `Write one, or delete the file. ${ENTRY_EXPLAINED}`)];
    }
    case 'type':
      return [wrongKind({ source, root, shape, path, at })];
    default:
      return [
        problem(
          'schema',
          at,
          `This is not what the schema allows here: it ${error.message ?? 'is wrong'}.`,
          ENTRY_EXPLAINED,
        ),
      ];
  }
}

/** The parts of a JSON pointer. */
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
