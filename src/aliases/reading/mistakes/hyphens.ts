/** Finds list items whose hyphen has no space after it, or does not line up with the hyphens above. */
import type { Edit } from '../../finding.ts';
import { lineOf, startOfLine } from './lines.ts';
import type { LocatedMistake } from './mistake.ts';

/** Explains what is wrong with the hyphen at the start of the line that contains an offset. */
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
    message: 'A space is missing after the hyphen at the start of this line.',
    hint: `Write \`- ${shortened(rest)}\`, with a space.`,
    at,
    ...(isPlainName(rest) || /^(?:account|aliases) *:/.test(rest)
      ? { fix: { start: at + 1, end: at + 1, text: ' ' } }
      : {}),
  };
}

/** Whether YAML reads a text after a hyphen and a space as exactly this text. */
function isPlainName(text: string): boolean {
  return /^[\p{L}\p{N}]/u.test(text) && !/: | #|:$/.test(text);
}

/** Adds the missing spaces if YAML reads all lines of a list as one text. Undefined if a line is anything but such an item. */
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
  const message = `The hyphen of this ${what} is in column ${at - start + 1}, but the hyphen of the ${what} above is in column ${above.indent + 1}.`;
  if (isEntry) {
    const side = above.indent < at - start ? 'left' : 'right';
    const hint = `Move the whole entry, including its aliases, to the ${side} until the hyphens line up.`;
    return { message, hint, at };
  }
  const hint = 'Put the hyphens of all aliases of an entry in the same column.';
  return { message, hint, at, ...(above.isNext ? { fix: { start, end: at, text: ' '.repeat(above.indent) } } : {}) };
}

const ENTRY = /^ *-[ \t]+(?:account|aliases) *:/;
/** How many lines are searched for the item above. */
const MOST_LINES = 50;

/** The nearest item of the same kind above a line, and whether it is on the line directly above. */
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
