/** Finds characters at which some programs start a new line and others do not, and control characters outside names. */
import { type Fix, problem, type ReadingProblem, withFix } from '../finding.ts';
import { invisibleName } from '../names/invisible.ts';
import { codePoint } from '../shown.ts';
import type { SourceText } from '../source.ts';
import { capped } from './capped.ts';

export interface OddCharacter {
  readonly start: number;
  readonly end: number;
  readonly kind: 'line-end' | 'control';
}

/** YAML 1.1 ends lines at U+0085, U+2028 and U+2029, some YAML 1.2 parsers also at a lone CR. Git and other parsers do not. */
const LINE_END = String.raw`\r+(?!\n)|[\u0085\u2028\u2029]+`;
/** Not allowed in YAML: control characters except the tab, and code points that are not characters. */
const CONTROLS = String.raw`\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF`;
const ODD = new RegExp(`(${LINE_END})|[${CONTROLS}]+`, 'g');

/** A program converted LF to CRLF in a file that already had CRLF. */
const DOUBLED_END = /\r{2,}\n/g;

export function oddCharacters(text: string): readonly OddCharacter[] {
  return Array.from(text.matchAll(ODD), ({ 0: found, 1: lineEnd, index }) => {
    return { start: index, end: index + found.length, kind: lineEnd === undefined ? 'control' : 'line-end' };
  });
}

/** Whether programs disagree about the lines of a text. */
export function holdsLineEnd(text: string): boolean {
  return ANY_LINE_END.test(text);
}

const ANY_LINE_END = new RegExp(LINE_END);

/** Replaces control characters that are alone on their line, such as a form feed between entries, so the rest can be read. */
export function withoutLoneControls(text: string): string {
  return text.replace(NOTHING_SEEN, (line) => line.replace(/[^ \t]/g, ' '));
}

const NOTHING_SEEN = new RegExp(`^[ \\t${CONTROLS}]+$`, 'gm');

/** One problem for a file whose lines end with CR CR LF. All its other problems are consequences. */
export function doubledLineEnds(source: SourceText): ReadingProblem | undefined {
  const { text } = source;
  const ends = [...text.matchAll(DOUBLED_END)];
  const [first] = ends;
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const lines = ends.length === 1 ? 'A line of this file ends' : `${ends.length} lines of this file end`;
  const start = first.index;
  const end = last.index + last[0].length;
  return withFix(
    problem(
      'yaml-syntax',
      source.placeOnLine(start, start + 1),
      `${lines} with CR CR LF: a program converted the line endings twice. Other programs see an empty line after each.`,
      'Save the file again with LF or CRLF line endings.',
    ),
    { source, start, end, text: text.slice(start, end).replace(DOUBLED_END, '\r\n') },
  );
}

/** Reports the first of these characters on each line. */
export function oddCharacterProblems(source: SourceText, odd: readonly OddCharacter[]): readonly ReadingProblem[] {
  const lines = new Map<number, OddCharacter>();
  for (const one of odd) {
    const { line } = source.lines.position(one.start);
    if (!lines.has(line)) lines.set(line, one);
  }
  return capped([...lines.values()], (one) => (one.kind === 'line-end' ? lineEnd(source, one) : control(source, one)));
}

function lineEnd(source: SourceText, { start, end }: OddCharacter): ReadingProblem {
  const { text } = source;
  const character = text.charAt(start);
  const place = source.lines.place(start, end);
  if (character === '\r') {
    return problem(
      'yaml-syntax',
      place,
      'There is a carriage return (CR) without a line feed here. Some programs start a new line at it, others do not.',
      'Delete the invisible character here and press Enter, or save the file again with LF or CRLF line endings.',
    );
  }
  return problem(
    'yaml-syntax',
    place,
    `There is ${what(character)} here. Nobody can see it, and some programs start a new line at it, others do not.`,
    'Delete it. If a new line should start here, press Enter.',
  );
}

function control(source: SourceText, { start, end }: OddCharacter): ReadingProblem {
  const { text } = source;
  const [more, it] = end - start > 1 ? [`, followed by ${end - start - 1} more`, 'them'] : ['', 'it'];
  const message = `There is ${what(text.charAt(start))} here${more}. Nobody can see ${it}, and YAML does not allow ${it}.`;
  const found = problem('yaml-syntax', source.lines.place(start, end), message, `Delete ${it}.`);
  const fix: Fix = { source, start, end, text: '' };
  return isBetween(text, start, end) ? withFix(found, fix) : found;
}

/** Whether it can be deleted safely, because it is alone on its line or in a comment. */
function isBetween(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const lineFeed = text.indexOf('\n', end);
  const after = text.slice(end, lineFeed === -1 ? text.length : lineFeed);
  return /^[ \t]*#/.test(before) || (ALONE.test(before) && ALONE.test(after));
}

const ALONE = new RegExp(`^[ \\t\\r${CONTROLS}]*$`);

function what(character: string): string {
  return `${invisibleName(character)} (${codePoint(character)})`;
}
