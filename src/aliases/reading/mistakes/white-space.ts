/** Tabs and odd spaces where YAML needs common spaces. */
import { invisibleName } from '../../names/invisible.ts';
import { codePoint } from '../../shown.ts';
import { lineOf, startOfLine } from './lines.ts';
import type { Mistake } from './mistake.ts';

/** A tab before the text of a line confuses YAML in many ways, and whatever it says, the tab is the mistake. */
export function tab(text: string, start: number): Mistake | undefined {
  const lineStart = startOfLine(text, start);
  const [, spaces] = /^( *)\t/.exec(text.slice(lineStart, lineStart + 200)) ?? [];
  if (spaces === undefined) return undefined;
  const message = 'This line is indented with a tab, and YAML allows only spaces.';
  return { message, hint: 'Replace the tab by spaces.', at: lineStart + spaces.length };
}

/** Pasted from a web page or a word processor: looks like a space, is none to YAML. */
export function oddSpace(text: string, start: number): Mistake | undefined {
  const lineStart = startOfLine(text, start);
  const line = lineOf(text, start);
  const found = /(?<=^[ -]*|:)[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/u.exec(line);
  if (found === null) return undefined;
  const what = `${invisibleName(found[0])} (${codePoint(found[0])})`;
  const at = lineStart + found.index;
  // What has no width indents nothing and separates nothing.
  if (/[\u200B\uFEFF]/.test(found[0]) && /^(?:.* )?$/.test(line.slice(0, found.index)))
    return {
      message: `There is ${what} here, which nobody can see and which YAML does not expect.`,
      hint: 'Delete it.',
      at,
    };
  const needed = {
    message: `There is ${what} where YAML needs a common space.`,
    hint: 'Delete it and type a space.',
    at,
  };
  // Behind the colon or the hyphen one space is one space; at the beginning of a line their number counts.
  return /[-:]$/.test(line.slice(0, found.index)) && !/[\u200B\uFEFF]/.test(found[0])
    ? { ...needed, fix: { start: at, end: at + 1, text: ' ' } }
    : needed;
}
