/** Turns errors of the JSON Schema into problems that people understand. */
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

const NO_ALIAS = '`aliases` is empty.';
const WRITE_ALIASES = 'Write each alias on its own line below it, after a hyphen and a space, or delete the entry.';
const ONLY_TWO = 'An entry may only have `account` and `aliases`. Delete the rest, or turn it into a comment with #.';
const ADD_ACCOUNT =
  'Add `account:` and the account’s name. If these aliases belong to the account above, move them to its `aliases`.';
const ADD_ALIASES = 'Add `aliases:` and, below it, each alias on its own line after a hyphen and a space.';

const ENTRY_TOO_FAR = {
  message: 'A new entry starts here, but it is indented like an alias of the entry above.',
  hint: 'Move the whole entry to the left until its hyphen lines up with the hyphens of the other entries.',
} as const;

const EXAMPLE =
  'An entry is `- account: ACME Corporation`, then `aliases:` on the next line, then each alias on its own line after a hyphen and a space.';

/** Returns one problem for each mistake, at the part of the file that it is about. */
export function schemaProblems(source: SourceText, root: Shape | undefined): readonly ReadingProblem[] {
  if (root === undefined) {
    return [
      problem('schema', source.place(0, 0), 'This file has no entries.', `Add one, or delete the file. ${EXAMPLE}`),
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
      return [problem('schema', at, 'This list has no entries.', `Add one, or delete the file. ${EXAMPLE}`)];
    }
    case 'type':
      return [wrongKind({ source, root, shape, path, at })];
    default:
      return [problem('schema', at, `The schema does not allow this: it ${error.message ?? 'is wrong'}.`, EXAMPLE)];
  }
}

/** A part of the file that is of the wrong kind, such as a list in the place of a text. */
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
      const message = `${what} is not text: YAML reads ${shown(written)} as a key and a value${because(written)}.`;
      // Punctuation alone is no name, so do not suggest to quote it.
      const hint = !/[\p{L}\p{N}]/u.test(written)
        ? 'Write the real name, or delete the line.'
        : /:\s*$/.test(written)
          ? `If the colon is part of the name, put the whole name in quotes: ${quoted(written.trim())}. If not, delete the colon.`
          : `If it is a name, put it in quotes: ${quoted(written.trim())}`;
      return withFix(problem('schema', at, message, hint), certainlyName(source, shape));
    }
    const message = `${what} must be text, but this is ${shape.kind === 'list' ? 'a list' : 'a map'}.`;
    return problem(
      'schema',
      at,
      message,
      last === 'account'
        ? 'Write one name after `account:`.'
        : 'Write one name after the hyphen. If it begins with [ or {, put it in quotes.',
    );
  }
  if (shape.kind === 'scalar' && shape.text === '' && shape.notation === 'plain' && path.length > 0) {
    return problem(
      'schema',
      at,
      'There is no entry after this hyphen.',
      `Delete the hyphen, or write an entry after it. ${EXAMPLE}`,
    );
  }
  const message = `This is ${shape.kind === 'list' ? 'a list' : 'text'}, but an entry with \`account\` and \`aliases\` is needed here.`;
  return problem('schema', at, message, EXAMPLE);
}

/** Quotes a name with a colon, such as `- Star Wars: Episode IV`, if the words before the colon cannot be meant as a key. */
function certainlyName(source: SourceText, map: MapShape): Fix | undefined {
  const [one, ...others] = map.fields;
  const name = nameLine(source.text, map.start);
  if (one === undefined || others.length > 0 || name?.start !== map.start || one.value.end > name.end) return undefined;
  if (one.value.kind !== 'scalar' || one.value.text === '' || meantKey(one.key) !== undefined) return undefined;
  // A lower-case word is probably a key that somebody invented, such as `note: …`.
  if (/^[a-z_-]+$/.test(one.key) || /["'[\]{}]/.test(name.written)) return undefined;
  const edit = inDoubleQuotes(source.text, name);
  return edit && { source, ...edit };
}

/** Why YAML reads a text as a map. */
function because(written: string): string {
  if (/:(?:\s|$)/.test(written)) return ', because of the colon';
  if (written.startsWith('{')) return ', because of the {';
  return written.startsWith('?') ? ', because of the question mark' : '';
}

function aliasesNotAList({ source, shape, at }: WrongPart): ReadingProblem {
  if (shape.kind === 'scalar' && shape.text === '') return problem('schema', at, NO_ALIAS, WRITE_ALIASES);
  const mark = shape.kind === 'scalar' ? oddMark(source.text, shape.start) : undefined;
  if (mark?.at === shape.start) return problem('schema', at, mark.message, mark.hint);
  const written = shape.kind === 'scalar' ? source.text.slice(shape.start, shape.end) : '';
  if (written.startsWith('-')) {
    const lineStart = source.text.lastIndexOf('\n', shape.start - 1) + 1;
    const spaces = missingSpaces(source.text, { start: lineStart, end: shape.end });
    const message = 'A space is missing after the hyphen, so YAML reads one text instead of a list.';
    const hint = `Put a space after the hyphen of each alias: \`- ${written.slice(1).split('\n', 1)[0]?.trim()}\`.`;
    return withFix(problem('schema', at, message, hint), spaces && { source, ...spaces });
  }
  const what = shape.kind === 'map' ? 'has keys of its own' : 'is a single text';
  const fix = asOneItem(source, shape);
  return withFix(
    problem(
      'schema',
      at,
      `\`aliases\` must be a list, even for a single alias. Here it ${what}.`,
      `Write each alias on its own line below \`aliases:\`, after a hyphen and a space${fix ? `: \`- ${written}\`` : '.'}`,
    ),
    fix,
  );
}

/** Turns a single name after `aliases:` into a list. A text that may contain several names gets no fix. */
function asOneItem(source: SourceText, { kind, start, end }: Shape): Fix | undefined {
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const [, before, spaces] = /^( *(?:- +)?)aliases:( +)$/.exec(source.text.slice(lineStart, start)) ?? [];
  const written = source.text.slice(start, end);
  if (kind !== 'scalar' || before === undefined || spaces === undefined) return undefined;
  if (!/^[\p{L}"'][^\r\n,;|/]*$/u.test(written)) return undefined;
  return { source, start: start - spaces.length, end, text: `\n${' '.repeat(before.length + 2)}- ${written}` };
}

/**
 * Everything that is wrong with the keys of an entry. If a key is missing because it is misspelt, only the misspelt key is
 * reported.
 */
function keyProblems(source: SourceText, map: MapShape): readonly ReadingProblem[] {
  const missing = new Set(KEYS.filter((key) => !map.byKey.has(key)));
  const unknown = [...map.byKey.values()].filter(({ key }) => !KEYS.includes(key));
  const entry = source.placeOnLine(map.start, map.end);
  const meanings = meaningsOf(unknown, missing);
  const wrapper = missing.size === KEYS.length ? unknown.find(({ value }) => containsEntries(value)) : undefined;
  if (wrapper !== undefined) return [wrapped(source, wrapper)];
  const anyMeant = unknown.some(({ key }) => meantKey(key) !== undefined);
  if (missing.size === KEYS.length && !anyMeant && meanings.size < KEYS.length) {
    return [problem('schema', entry, 'There is neither `account` nor `aliases` here.', EXAMPLE)];
  }
  const problems = unknown.map((one) => {
    const { key, keyStart, keyEnd } = one;
    const meant = meanings.get(key);
    const place = source.place(keyStart, keyEnd);
    if (meant === undefined || !missing.delete(meant))
      return problem('schema', place, `The key ${shown(key)} is unknown.`, ONLY_TWO);
    const odd = oddCharacterOf(key);
    const message = odd
      ? `The key ${shown(key)} contains ${odd}, so YAML does not read it as \`${meant}\`.`
      : `The key ${shown(key)} is unknown.`;
    const found = problem('schema', place, message, odd ? `Write \`${meant}\`.` : `Did you mean \`${meant}\`?`);
    return withFix(found, keyFix(source, one, { meant, unknown }));
  });
  if (missing.has('account')) problems.push(problem('schema', entry, 'This entry has no `account`.', ADD_ACCOUNT));
  if (missing.has('aliases')) problems.push(problem('schema', entry, 'This entry has no `aliases`.', ADD_ALIASES));
  return problems;
}

/** Corrects a key, but only if its name is close enough, its value is of the right kind, and no other key competes. */
function keyFix(
  source: SourceText,
  { key, keyStart, keyEnd, value }: Field,
  { meant, unknown }: { readonly meant: string; readonly unknown: readonly Field[] },
): Fix | undefined {
  const rivals = unknown.filter((one) => meantKey(one.key) === meant).length;
  const isRightKind = value.kind === (meant === 'aliases' ? 'list' : 'scalar');
  if (meantKey(key) !== meant || rivals > 1 || !isRightKind || /[\r\n]/.test(source.text.slice(keyStart, keyEnd)))
    return undefined;
  return { source, start: keyStart, end: keyEnd, text: meant };
}

/** Whether somebody wrote entries below a key, as if the key were a heading. */
function containsEntries(value: Shape): boolean {
  const entries = value.kind === 'list' ? value.items : [value];
  return entries.length > 0 && entries.every((one) => one.kind === 'map' && one.byKey.has('account'));
}

function wrapped(source: SourceText, { key, keyStart, keyEnd, value }: Field): ReadingProblem {
  const message = `The key ${shown(key)} is unknown. A file starts directly with its entries, without a heading.`;
  const hint = `Delete the key and its colon, and move the lines below to the left until \`${value.kind === 'list' ? '- ' : ''}account:\` starts in the first column.`;
  return problem('schema', source.place(keyStart, keyEnd), message, hint);
}

/** Maps unknown keys to the missing keys that were probably meant: by name, or because only this value is of the right kind. */
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
