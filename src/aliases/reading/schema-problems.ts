/** Turns objections of the JSON Schema into problems that people understand. */
import { type Fix, problem, type ReadingProblem, withFix } from '../problem.ts';
import { type SchemaError, validate } from '../schema.generated.js';
import { quoted, shown } from '../shown.ts';
import type { SourceText } from '../source.ts';
import { missingSpaces } from './hyphens.ts';
import { KEYS, meantKey, oddCharacterOf } from './meant-key.ts';
import { inDoubleQuotes, nameLine } from './name-line.ts';
import { oddMark } from './odd-mark.ts';
import { asJson, type Field, field, type MapShape, type Shape } from './shape.ts';
import { SECOND_ENTRY } from './yaml-errors.ts';

const NO_ALIAS = '`aliases` holds no alias.';
const ONLY_TWO = 'An entry holds `account` and `aliases` only: delete the rest, or make it a comment with #.';
const ADD_ACCOUNT =
  'Add `account:` and the account’s name; if these are more aliases of the account above, indent them as its own are.';
const ADD_ALIASES = 'Add `aliases:`, and below it each alias on its own line after a hyphen and a space.';

const ENTRY_TOO_FAR = {
  message: 'A new entry begins here, among the aliases of the one above.',
  hint: 'Move it to the left, with everything that belongs to it, until its hyphen stands in the column of those of the other entries.',
} as const;

const EXAMPLE =
  'An entry is `- account: ACME Corporation`, below it `aliases:`, and below that each alias after a hyphen and a space.';

/** What the JSON Schema objects to, each at the part of the file that it is about, one problem for one mistake. */
export function schemaProblems(source: SourceText, root: Shape | undefined): readonly ReadingProblem[] {
  if (root === undefined) {
    return [
      problem('schema', source.place(0, 0), 'This file holds no entry.', `Write one, or delete the file. ${EXAMPLE}`),
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
      if (path.length > 0) return [problem('schema', at, NO_ALIAS, `${ADD_ALIASES} Or delete the entry.`)];
      return [problem('schema', at, 'This list holds no entry.', `Write one, or delete the file. ${EXAMPLE}`)];
    }
    case 'type':
      return [wrongKind({ source, root, shape, path, at })];
    default:
      return [
        problem('schema', at, `This is not what the schema allows here: it ${error.message ?? 'is wrong'}.`, EXAMPLE),
      ];
  }
}

/** A part of the file that is not of the kind that belongs there. */
interface WrongPart {
  readonly source: SourceText;
  readonly root: Shape;
  readonly shape: Shape;
  readonly path: readonly string[];
  readonly at: ReadingProblem['place'];
}

function wrongKind(part: WrongPart): ReadingProblem {
  const { source, root, shape, path, at } = part;
  const last = path.at(-1);
  if (last === 'aliases') return aliasesNotAList(part);
  if (path.at(-2) === 'aliases' && shape.kind === 'map' && shape.byKey.has('account')) {
    const { message, hint } = root.kind === 'map' ? SECOND_ENTRY : ENTRY_TOO_FAR;
    return problem('schema', at, message, hint);
  }
  if (last === 'account' || path.at(-2) === 'aliases') {
    const what = last === 'account' ? 'The account name' : 'This alias';
    const written =
      at.endColumn > at.column && at.endLine === at.line
        ? source.text.slice(shape.start, shape.end).split(/\r?\n/, 1)[0]
        : '';
    if (shape.kind === 'map' && written) {
      const message = `${what} is not a text: YAML reads ${shown(written)} as a key and its value${because(written)}.`;
      // Nobody is called by punctuation alone.
      const hint = !/[\p{L}\p{N}]/u.test(written)
        ? 'Write the name that belongs here, or delete the line.'
        : /:\s*$/.test(written)
          ? `If the colon belongs to the name, put all of it in quotes: ${quoted(written.trim())}. If not, delete the colon.`
          : `If it is a name, put it in quotes: ${quoted(written.trim())}`;
      return withFix(problem('schema', at, message, hint), certainlyName(source, shape));
    }
    const message = `${what} is not a text but ${shape.kind === 'list' ? 'a list' : 'a map'}.`;
    return problem(
      'schema',
      at,
      message,
      last === 'account'
        ? 'Write one name after `account:`.'
        : 'Write one name after the hyphen; if it begins with [ or {, put it in quotes.',
    );
  }
  if (shape.kind === 'scalar' && shape.text === '' && shape.notation === 'plain' && path.length > 0) {
    return problem(
      'schema',
      at,
      'No entry follows this hyphen.',
      `Delete the hyphen, or write an entry after it. ${EXAMPLE}`,
    );
  }
  const message = `This is ${shape.kind === 'list' ? 'a list' : 'a text'}, where an entry with \`account\` and \`aliases\` belongs.`;
  return problem('schema', at, message, EXAMPLE);
}

/** `- Star Wars: Episode IV`: a name, where the words before the colon are none that people take for a key. */
function certainlyName(source: SourceText, map: MapShape): Fix | undefined {
  const [one, ...others] = map.fields;
  const name = nameLine(source.text, map.start);
  if (one === undefined || others.length > 0 || name?.start !== map.start || one.value.end > name.end) return undefined;
  if (one.value.kind !== 'scalar' || one.value.text === '' || meantKey(one.key) !== undefined) return undefined;
  // Small letters alone are a key that somebody invented, such as `note: …`.
  if (/^[a-z_-]+$/.test(one.key) || /["'[\]{}]/.test(name.written)) return undefined;
  const edit = inDoubleQuotes(source.text, name);
  return edit && { source, ...edit };
}

/** What in a text makes a map of it. */
function because(written: string): string {
  if (/:(?:\s|$)/.test(written)) return ', because of the colon';
  if (written.startsWith('{')) return ', because of the {';
  return written.startsWith('?') ? ', because of the question mark' : '';
}

function aliasesNotAList({ source, shape, at }: WrongPart): ReadingProblem {
  if (shape.kind === 'scalar' && shape.text === '') {
    return problem(
      'schema',
      at,
      '`aliases` holds no alias.',
      'Write each alias on its own line below, after a hyphen and a space.',
    );
  }
  const mark = shape.kind === 'scalar' ? oddMark(source.text, shape.start) : undefined;
  if (mark?.at === shape.start) return problem('schema', at, mark.message, mark.hint);
  const written = shape.kind === 'scalar' ? source.text.slice(shape.start, shape.end) : '';
  if (written.startsWith('-')) {
    const lineStart = source.text.lastIndexOf('\n', shape.start - 1) + 1;
    const spaces = missingSpaces(source.text, { start: lineStart, end: shape.end });
    const message = 'A space is missing behind the hyphen, so YAML reads no list here but one text.';
    const hint = `Put a space behind the hyphen of each alias: \`- ${written.slice(1).split('\n', 1)[0]?.trim()}\`.`;
    return withFix(problem('schema', at, message, hint), spaces && { source, ...spaces });
  }
  const what = shape.kind === 'map' ? 'with keys of its own' : 'as one text';
  const fix = asOneItem(source, shape);
  return withFix(
    problem(
      'schema',
      at,
      `\`aliases\` is written ${what} here, and has to be a list, even for a single alias.`,
      `Write each alias on a line of its own below \`aliases:\`, after a hyphen and a space${fix ? `: \`- ${written}\`` : '.'}`,
    ),
    fix,
  );
}

/** A single name behind `aliases:` as the only item of a list. A text that may hold several names is left to people. */
function asOneItem(source: SourceText, { kind, start, end }: Shape): Fix | undefined {
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const [, before, spaces] = /^( *(?:- +)?)aliases:( +)$/.exec(source.text.slice(lineStart, start)) ?? [];
  const written = source.text.slice(start, end);
  if (kind !== 'scalar' || before === undefined || spaces === undefined) return undefined;
  if (!/^[\p{L}"'][^\r\n,;|/]*$/u.test(written)) return undefined;
  return { source, start: start - spaces.length, end, text: `\n${' '.repeat(before.length + 2)}- ${written}` };
}

/**
 * Everything that is wrong with the keys of an entry. A key that is missing because another is misspelt is one mistake,
 * reported at the misspelt one.
 */
function keyProblems(source: SourceText, map: MapShape): readonly ReadingProblem[] {
  const missing = new Set(KEYS.filter((key) => !map.byKey.has(key)));
  const unknown = [...map.byKey.values()].filter(({ key }) => !KEYS.includes(key));
  const entry = source.placeOnLine(map.start, map.end);
  const meanings = meaningsOf(unknown, missing);
  const wrapper = missing.size === KEYS.length ? unknown.find(({ value }) => holdsEntries(value)) : undefined;
  if (wrapper !== undefined) return [wrapped(source, wrapper)];
  const anyMeant = unknown.some(({ key }) => meantKey(key) !== undefined);
  if (missing.size === KEYS.length && !anyMeant && meanings.size < KEYS.length) {
    return [problem('schema', entry, 'This has neither `account` nor `aliases`.', EXAMPLE)];
  }
  const problems = unknown.map((one) => {
    const { key, keyStart, keyEnd } = one;
    const meant = meanings.get(key);
    const place = source.place(keyStart, keyEnd);
    if (meant === undefined || !missing.delete(meant))
      return problem('schema', place, `The key ${shown(key)} is unknown.`, ONLY_TWO);
    const odd = oddCharacterOf(key);
    const message = odd
      ? `The key ${shown(key)} has ${odd} in it, and so is another one than \`${meant}\`.`
      : `The key ${shown(key)} is unknown.`;
    const found = problem('schema', place, message, odd ? `Write \`${meant}\`.` : `Did you mean \`${meant}\`?`);
    return withFix(found, keyFix(source, one, { meant, unknown }));
  });
  if (missing.has('account')) problems.push(problem('schema', entry, 'This entry names no account.', ADD_ACCOUNT));
  if (missing.has('aliases')) problems.push(problem('schema', entry, 'This entry has no aliases.', ADD_ALIASES));
  return problems;
}

/** The right key, where nobody can have meant another: by its name, and because it holds what that key does. */
function keyFix(
  source: SourceText,
  { key, keyStart, keyEnd, value }: Field,
  { meant, unknown }: { readonly meant: string; readonly unknown: readonly Field[] },
): Fix | undefined {
  const rivals = unknown.filter((one) => meantKey(one.key) === meant).length;
  const holds = value.kind === (meant === 'aliases' ? 'list' : 'scalar');
  if (meantKey(key) !== meant || rivals > 1 || !holds || /[\r\n]/.test(source.text.slice(keyStart, keyEnd)))
    return undefined;
  return { source, start: keyStart, end: keyEnd, text: meant };
}

/** Whether entries stand below a key, as below a heading. */
function holdsEntries(value: Shape): boolean {
  const entries = value.kind === 'list' ? value.items : [value];
  return entries.length > 0 && entries.every((one) => one.kind === 'map' && one.byKey.has('account'));
}

function wrapped(source: SourceText, { key, keyStart, keyEnd, value }: Field): ReadingProblem {
  const message = `The key ${shown(key)} is unknown: a file holds the entries themselves, under no heading.`;
  const hint = `Delete it with its colon, and move the lines below it to the left, so that \`${value.kind === 'list' ? '- ' : ''}account:\` begins in the first column.`;
  return problem('schema', source.place(keyStart, keyEnd), message, hint);
}

/**
 * The missing key that each unknown one was meant to be: by its name, or because it alone holds what the missing one should,
 * a text or a list.
 */
function meaningsOf(unknown: readonly Field[], missing: ReadonlySet<string>): ReadonlyMap<string, string> {
  const meanings = new Map<string, string>();
  const unclear: Field[] = [];
  for (const one of unknown) {
    const meant = meantKey(one.key);
    if (meant === undefined) unclear.push(one);
    else if (missing.has(meant)) meanings.set(one.key, meant);
  }
  for (const key of missing) {
    if ([...meanings.values()].includes(key)) continue;
    const fitting = unclear.filter(({ key: name, value }) => name !== '<<' && fits(key, value));
    if (fitting.length === 1 && fitting[0] !== undefined) meanings.set(fitting[0].key, key);
  }
  return meanings;
}

function fits(key: string, value: Shape): boolean {
  if (value.kind === 'scalar') return key === 'account' || value.text === '';
  return value.kind === 'list' && key === 'aliases';
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
