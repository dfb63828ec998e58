/** Items of a list whose hyphen has no space behind it, or stands in another column than the hyphens above it. */
import type { Edit } from '../../finding.ts';
import { lineOf, startOfLine } from './lines.ts';
import type { LocatedMistake } from './mistake.ts';

/** What is wrong with the hyphen that begins the line of an offset. */
export function hyphenMistake(text: string, offset: number): LocatedMistake | undefined {
  const start = startOfLine(text, offset);
  const line = lineOf(text, start);
  const at = start + indentOf(line);
  if (MISSING_SPACE.test(line)) return missingSpace(line, at);
  return /^ *- /.test(line) ? anotherColumn(text, { line, start, at }) : undefined;
}

const MISSING_SPACE = /^ *-(?=[\p{L}\p{N}"'])/u;

function missingSpace(line: string, at: number): LocatedMistake {
  const rest = line.slice(indentOf(line) + 1);
  return {
    message: 'A space is missing behind the hyphen that begins this line.',
    hint: `Write \`- ${shortened(rest)}\`, with a space.`,
    at,
    ...(isPlainName(rest) || /^(?:account|aliases) *:/.test(rest)
      ? { fix: { start: at + 1, end: at + 1, text: ' ' } }
      : {}),
  };
}

/** Whether a text is the same name when it stands by itself behind a hyphen and a space. */
function isPlainName(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text) && !/: | #|:$/.test(text);
}

/**
 * Every line that lacks the space behind its hyphen, where YAML takes all of them for one text: the edits that make a
 * list of them. Nothing where a line is something else.
 */
export function missingSpaces(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): Edit | undefined {
  const lines = text.slice(start, end).split('\n');
  if (!lines.every((line) => MISSING_SPACE.test(line) && isPlainName(line.trim().slice(1)))) return undefined;
  return { start, end, text: lines.map((line) => line.replace(/^( *)-/, '$1- ')).join('\n') };
}

function anotherColumn(
  text: string,
  { line, start, at }: { readonly line: string; readonly start: number; readonly at: number },
): LocatedMistake | undefined {
  const isEntry = ENTRY.test(line);
  const above = itemAbove(text, start, isEntry);
  if (above === undefined || above.indent === at - start) return undefined;
  const what = isEntry ? 'entry' : 'alias';
  const message = `The hyphen of this ${what} stands in column ${at - start + 1}, and that of the ${what} above it in column ${above.indent + 1}.`;
  if (isEntry) {
    const side = above.indent < at - start ? 'left' : 'right';
    const hint = `Move the whole entry to the ${side}, \`aliases:\` and its aliases too, until the hyphens stand in one column.`;
    return { message, hint, at };
  }
  const hint = 'Put the hyphens of all aliases of an entry in one column.';
  return { message, hint, at, ...(above.isNext ? { fix: { start, end: at, text: ' '.repeat(above.indent) } } : {}) };
}

const ENTRY = /^ *-[ \t]+(?:account|aliases) *:/;
/** How many lines above are searched for the item. */
const MOST_LINES = 50;

/** The item of the same kind above a line, and whether it stands on the line before. */
function itemAbove(
  text: string,
  lineStart: number,
  isEntry: boolean,
): { readonly indent: number; readonly isNext: boolean } | undefined {
  let start = lineStart;
  for (let lines = 1; lines <= MOST_LINES && start > 0; lines++) {
    start = startOfLine(text, start - 1);
    const line = lineOf(text, start);
    if (ENTRY.test(line)) return isEntry ? { indent: indentOf(line), isNext: lines === 1 } : undefined;
    if (!isEntry && /^ *- /.test(line)) return { indent: indentOf(line), isNext: lines === 1 };
  }
  return undefined;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
