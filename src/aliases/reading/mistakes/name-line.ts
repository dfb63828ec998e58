/** Finds the name that fills a line, and puts it in double quotes, which every YAML parser reads the same. */
import type { Edit } from '../../finding.ts';
import { INVISIBLE } from '../../names/invisible.ts';
import { quoted } from '../../shown.ts';
import { startOfLine } from './lines.ts';

/** The text after the hyphen or after `account:`. */
export interface NameLine {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly what: 'account' | 'alias';
}

const LONGEST = 256;

/** The name on the line that contains an offset, if the line is an alias or an `account:`. */
export function nameLine(text: string, offset: number): NameLine | undefined {
  const lineStart = startOfLine(text, offset);
  const lineFeed = text.indexOf('\n', lineStart);
  const end = lineFeed === -1 ? text.length : lineFeed;
  if (end - lineStart > LONGEST * 2) return undefined;
  const line = text.slice(lineStart, end);
  const [, before = '', account] = /^( *(?:- +)?(account *: +)| *- +)/.exec(line) ?? [];
  const written = line.slice(before.length).trimEnd();
  if (before === '' || written === '' || written.length > LONGEST) return undefined;
  const start = lineStart + before.length;
  return { start, end: start + written.length, written, what: account === undefined ? 'alias' : 'account' };
}

/**
 * Puts the name in double quotes. Undefined if the rest of the line may not be exactly the name: because of a comment, a
 * name that continues on the next line, or invisible characters.
 */
export function inDoubleQuotes(text: string, name: NameLine, meant: string = name.written): Edit | undefined {
  if (/(?:^|\s)#|\t/.test(name.written) || INVISIBLE.test(name.written) || goesOn(text, name.end)) return undefined;
  return { start: name.start, end: name.end, text: quoted(meant) };
}

/** Whether the name may continue: the next line with text is no item, key or comment. */
function goesOn(text: string, from: number): boolean {
  const next = /\S.*/.exec(text.slice(text.indexOf('\n', from), text.indexOf('\n', from) + 2000))?.[0];
  if (next === undefined || text.indexOf('\n', from) === -1) return false;
  return !/^(?:-(?:\s|$)|#|\.\.\.|---|(?:account|aliases)\s*:)/.test(next);
}
