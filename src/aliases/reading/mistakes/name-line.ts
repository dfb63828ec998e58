/** A line of which a name fills the rest, and the one way to write that name which every reader takes for it. */

import type { Edit } from '../../finding.ts';
import { INVISIBLE } from '../../names/invisible.ts';
import { quoted } from '../../shown.ts';
import { startOfLine } from './lines.ts';

/** What stands behind the hyphen, or behind `account:`. */
export interface NameLine {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly what: 'account' | 'alias';
}

const LONGEST = 256;

/** The name on the line of an offset, where nothing but a name can stand there. */
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
 * The name in double quotes. Nothing where it is not certain that all of the line is the name: a comment may follow, the next
 * line may go on with it, or something in it cannot be seen.
 */
export function inDoubleQuotes(text: string, name: NameLine, meant: string = name.written): Edit | undefined {
  if (/(?:^|\s)#|\t/.test(name.written) || INVISIBLE.test(name.written) || goesOn(text, name.end)) return undefined;
  return { start: name.start, end: name.end, text: quoted(meant) };
}

/** Whether the next line that holds something is no item, no key and no comment. */
function goesOn(text: string, from: number): boolean {
  const next = /\S.*/.exec(text.slice(text.indexOf('\n', from), text.indexOf('\n', from) + 2000))?.[0];
  if (next === undefined || text.indexOf('\n', from) === -1) return false;
  return !/^(?:-(?:\s|$)|#|\.\.\.|---|(?:account|aliases)\s*:)/.test(next);
}
