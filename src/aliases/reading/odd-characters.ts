/** Characters at which readers disagree where a line ends, and controls that no reader expects outside a name. */

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

/** YAML 1.1 ends a line at the first three, and some readers of YAML 1.2 at CR alone; git and the others go on. */
const LINE_END = String.raw`\r+(?!\n)|[\u0085\u2028\u2029]+`;
/** What no YAML file may hold: controls but the tab, and what is no character. */
const CONTROLS = String.raw`\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF`;
const ODD = new RegExp(`(${LINE_END})|[${CONTROLS}]+`, 'g');

/** CR CR LF: a program wrote CRLF for each LF of a file that had CRLF already. */
const DOUBLED_END = /\r{2,}\n/g;

export function oddCharacters(text: string): readonly OddCharacter[] {
  return Array.from(text.matchAll(ODD), ({ 0: found, 1: lineEnd, index }) => {
    return { start: index, end: index + found.length, kind: lineEnd === undefined ? 'control' : 'line-end' };
  });
}

/** Whether readers disagree about the lines of a text. */
export function holdsLineEnd(text: string): boolean {
  return ANY_LINE_END.test(text);
}

const ANY_LINE_END = new RegExp(LINE_END);

/** The text as it would be read without controls that stand alone on their line, such as a form feed between two entries. */
export function withoutLoneControls(text: string): string {
  return text.replace(NOTHING_SEEN, (line) => line.replace(/[^ \t]/g, ' '));
}

const NOTHING_SEEN = new RegExp(`^[ \\t${CONTROLS}]+$`, 'gm');

/** One problem for a file whose lines end with CR CR LF; nothing else that is said of it would be the cause. */
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
      `${lines} with CR CR LF: some program made CRLF of the LF in CRLF, and other programs see an empty line after each.`,
      'Save the file again with line ends of the kind LF or CRLF.',
    ),
    { source, start, end, text: text.slice(start, end).replace(DOUBLED_END, '\r\n') },
  );
}

/** What is said of these characters: the first of a line stands for the line. */
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
      'A line ends here with CR alone, as on very old Macs: some programs begin a new line here, others read on.',
      'Delete what stands at this place and press Enter; or save the file again with line ends of the kind LF or CRLF.',
    );
  }
  return problem(
    'yaml-syntax',
    place,
    `There is ${what(character)} here, which nobody can see: some programs begin a new line at it, others read on.`,
    'Delete it; if a new line should begin here, press Enter.',
  );
}

function control(source: SourceText, { start, end }: OddCharacter): ReadingProblem {
  const { text } = source;
  const more = end - start > 1 ? `, and ${end - start - 1} more behind it` : '';
  const message = `There is ${what(text.charAt(start))} here${more}, which nobody can see and which YAML does not allow.`;
  const found = problem('yaml-syntax', source.lines.place(start, end), message, 'Delete it.');
  const fix: Fix = { source, start, end, text: '' };
  return isBetween(text, start, end) ? withFix(found, fix) : found;
}

/** Whether nothing is lost with it: it stands alone on its line, or in a line that is a comment. */
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
