/** Finds tabs and odd spaces where YAML needs normal spaces. */
import { invisibleName } from '../../names/invisible.ts';
import { codePoint } from '../../shown.ts';
import { lineOf, startOfLine } from './lines.ts';
import type { Mistake } from './mistake.ts';

/** A tab in the indentation causes many different YAML errors, so it is reported whatever the error is. */
export function tab(text: string, start: number): Mistake | undefined {
  const lineStart = startOfLine(text, start);
  const [, spaces] = /^( *)\t/.exec(text.slice(lineStart, lineStart + 200)) ?? [];
  if (spaces === undefined) return undefined;
  const message = 'This line is indented with a tab, but YAML allows only spaces.';
  return { message, hint: 'Replace the tab with spaces.', at: lineStart + spaces.length };
}

/** A character that looks like a space but is not one for YAML. Text from web pages and word processors has them. */
export function oddSpace(text: string, start: number): Mistake | undefined {
  const lineStart = startOfLine(text, start);
  const line = lineOf(text, start);
  const found = /(?<=^[ -]*|:)[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/u.exec(line);
  if (found === null) return undefined;
  const what = `${invisibleName(found[0])} (${codePoint(found[0])})`;
  const at = lineStart + found.index;
  // A character without width cannot stand in for an indenting or separating space, so it is just deleted.
  if (/[\u200B\uFEFF]/.test(found[0]) && /^(?:.* )?$/.test(line.slice(0, found.index)))
    return {
      message: `There is ${what} here. Nobody can see it, and YAML does not allow it.`,
      hint: 'Delete it.',
      at,
    };
  const needed = {
    message: `There is ${what} where YAML needs a normal space.`,
    hint: 'Replace it with a normal space.',
    at,
  };
  // A fix is certain only after a colon or hyphen. At the start of a line, the number of spaces matters.
  return /[-:]$/.test(line.slice(0, found.index)) && !/[\u200B\uFEFF]/.test(found[0])
    ? { ...needed, fix: { start: at, end: at + 1, text: ' ' } }
    : needed;
}
