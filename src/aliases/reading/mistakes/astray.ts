/** Lines that begin in another column than the entry that they belong to. */
import { beginsLine, lineOf, startOfLine } from './lines.ts';
import type { LocatedMistake, Mistake } from './mistake.ts';

/**
 * The line `aliases:` below an `account:` that begins in another column. The parser objects elsewhere: further right, it
 * takes it for more of the account's name.
 * @param offset on the line of either of the two
 */
export function aliasesAstray(text: string, offset: number): LocatedMistake | undefined {
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
  const side = spaces.length > column ? 'further right' : 'further left';
  const by = Math.abs(spaces.length - column);
  return {
    message: `This line belongs to the entry above it, and begins ${by === 1 ? 'one column' : `${by} columns`} ${side} than \`account:\`.`,
    hint: `${spaces.length > column ? 'Delete' : 'Put'} spaces before \`aliases:\` until it begins in the same column as \`account:\` above it.`,
    at: start + spaces.length,
    ...(itemsStay(text, start, column) ? { fix: { start, end: start + spaces.length, text: ' '.repeat(column) } } : {}),
  };
}

const ACCOUNT = /^ *(?:- +)?account *:/;
/** An account with a name on its line, comments and empty lines, and `aliases:`. */
const PAIR = /^( *(?:- +)?)account *: [^\r\n:#]*[^\s:#][^\r\n:#]*\r?\n(?:[ \t\r]*(?:#[^\n]*)?\n)*( *)aliases(?= *:)/;

/** Whether the aliases below are still below it when it begins in that column. */
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

/** A line that begins an entry, or goes on with one, too far to the left for YAML to see what it belongs to. */
export function entryAstray(text: string, start: number): Mistake | undefined {
  if (!beginsLine(text, start)) return undefined;
  const key = /^ *(account|aliases)[ \t]*:/i.exec(lineOf(text, start))?.[1]?.toLowerCase();
  if (key === 'account') {
    return {
      message: 'A hyphen is missing at the beginning of this entry.',
      hint: 'Begin it with `- account:`, its hyphen in the column of those of the other entries, and `aliases:` in the column of `account:`.',
    };
  }
  if (key === undefined) return undefined;
  const astray = aliasesAstray(text, start);
  if (astray !== undefined) return astray;
  return {
    message: 'This line belongs to the entry above it, and is not indented so.',
    hint: 'Put spaces before `aliases:` until it begins in the same column as `account:` above it.',
  };
}
