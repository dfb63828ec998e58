/** Parts of a file that are of another kind than belongs there: a map for a text, a text for a list. */
import { type Fix, problem, type ReadingProblem, withFix } from '../finding.ts';
import { quoted, shown } from '../shown.ts';
import type { SourceText } from '../source.ts';
import { ENTRY_EXPLAINED, ENTRY_TOO_FAR, SECOND_ENTRY } from './mistakes/entries.ts';
import { missingSpaces } from './mistakes/hyphens.ts';
import { meantKey } from './mistakes/meant-key.ts';
import { inDoubleQuotes, nameLine } from './mistakes/name-line.ts';
import { oddMark } from './mistakes/odd-mark.ts';
import type { MapShape, Shape } from './shape.ts';

/** A part of the file that is not of the kind that belongs there. */
interface WrongPart {
  readonly source: SourceText;
  readonly root: Shape;
  readonly shape: Shape;
  readonly path: readonly string[];
  readonly at: ReadingProblem['place'];
}

export function wrongKind(part: WrongPart): ReadingProblem {
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
      `Delete the hyphen, or write an entry after it. ${ENTRY_EXPLAINED}`,
    );
  }
  const message = `This is ${shape.kind === 'list' ? 'a list' : 'a text'}, where an entry with \`account\` and \`aliases\` belongs.`;
  return problem('schema', at, message, ENTRY_EXPLAINED);
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
