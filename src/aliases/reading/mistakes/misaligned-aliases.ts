/** Finds an `account:` or `aliases:` that does not line up with the rest of its entry. */
import { beginsLine, lineOf, startOfLine } from './lines.ts';
import type { LocatedMistake, Mistake } from './mistake.ts';

/**
 * Explains an `aliases:` that does not line up with the `account:` above it. The parser's error can be on either line: it
 * reads an `aliases:` too far to the right as part of the account's name.
 * @param offset on either of the two lines
 */
export function misalignedAliases(text: string, offset: number): LocatedMistake | undefined {
  const lineStart = startOfLine(text, offset);
  const own = lineOf(text, lineStart);
  const from = ACCOUNT.test(own) ? lineStart : startOfLineBefore(text, lineStart);
  if (from === undefined) return undefined;
  const found = PAIR.exec(text.slice(from, from + 1000));
  if (found === null) return undefined;
  const [whole = '', before = '', spaces = ''] = found;
  const column = before.length;
  if (spaces.length === column) return undefined;
  const start = from + whole.length - 'aliases'.length - spaces.length;
  const [side, change] = spaces.length > column ? ['right', 'Delete'] : ['left', 'Add'];
  const by = Math.abs(spaces.length - column);
  return {
    message: `\`aliases:\` starts ${by === 1 ? 'one column' : `${by} columns`} further ${side} than \`account:\` above it, but must line up with it.`,
    hint: `${change} ${by === 1 ? 'one space' : `${by} spaces`} before \`aliases:\`.`,
    at: start + spaces.length,
    ...(itemsStay(text, start, column) ? { fix: { start, end: start + spaces.length, text: ' '.repeat(column) } } : {}),
  };
}

const ACCOUNT = /^ *(?:- +)?account *:/;
/** A line with `account:` and a name, then any comments and empty lines, then `aliases:`. */
const PAIR = /^( *(?:- +)?)account *: [^\r\n:#]*[^\s:#][^\r\n:#]*\r?\n(?:[ \t\r]*(?:#[^\n]*)?\n)*( *)aliases(?= *:)/;

/** Whether the aliases below are still indented enough once `aliases:` is moved to that column. */
function itemsStay(text: string, start: number, column: number): boolean {
  const rest = text.slice(text.indexOf('\n', start) + 1, start + 2000);
  const item = /^(?:[ \t\r]*(?:#[^\n]*)?\n)*( *)- /.exec(rest);
  return item !== null && (item[1] ?? '').length >= column;
}

function startOfLineBefore(text: string, lineStart: number): number | undefined {
  let start = lineStart;
  while (start > 0) {
    start = startOfLine(text, start - 1);
    const line = lineOf(text, start);
    if (!/^\s*(?:#|$)/.test(line)) return ACCOUNT.test(line) ? start : undefined;
  }
  return undefined;
}

/** Explains an `account:` or `aliases:` line that is too far to the left. */
export function misplacedKey(text: string, start: number): Mistake | undefined {
  if (!beginsLine(text, start)) return undefined;
  const key = /^ *(account|aliases)[ \t]*:/i.exec(lineOf(text, start))?.[1]?.toLowerCase();
  if (key === 'account') {
    return {
      message: 'A hyphen is missing at the beginning of this entry.',
      hint: 'Start it with `- account:`. Line up the hyphen with the hyphens of the other entries, and `aliases:` with `account:`.',
    };
  }
  if (key === undefined) return undefined;
  const misaligned = misalignedAliases(text, start);
  if (misaligned !== undefined) return misaligned;
  return {
    message: 'This line belongs to the entry above, but is not indented like it.',
    hint: 'Put spaces before `aliases:` until it lines up with `account:` above it.',
  };
}
