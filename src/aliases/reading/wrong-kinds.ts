/** Reports parts of a file that are of the wrong kind: a map in the place of a text, a text in the place of a list. */
import { type Fix, problem, type ReadingProblem, withFix } from '../finding.ts';
import { quoted, shown } from '../shown.ts';
import type { SourceText } from '../source.ts';
import { ENTRY_EXPLAINED, ENTRY_TOO_FAR, NO_ALIAS, SECOND_ENTRY, WRITE_ALIASES } from './mistakes/entries.ts';
import { missingSpaces } from './mistakes/hyphens.ts';
import { meantKey } from './mistakes/meant-key.ts';
import { inDoubleQuotes, nameLine } from './mistakes/name-line.ts';
import { oddMark } from './mistakes/odd-mark.ts';
import type { MapShape, Shape } from './shape.ts';

/** A part of the file that is of the wrong kind, such as a list in the place of a text. */
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
      `Delete the hyphen, or write an entry after it. ${ENTRY_EXPLAINED}`,
    );
  }
  const message = `This is ${shape.kind === 'list' ? 'a list' : 'text'}, but an entry with \`account\` and \`aliases\` is needed here.`;
  return problem('schema', at, message, ENTRY_EXPLAINED);
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
