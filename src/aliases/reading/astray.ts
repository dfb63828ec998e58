/** Lines that begin in another column than the entry that they belong to. */
import type { Edit } from './name-line.ts';

export interface Astray {
  readonly message: string;
  readonly hint: string;
  /** Where the line begins to hold something. */
  readonly at: number;
  readonly fix?: Edit;
}

/**
 * The line `aliases:` below an `account:` that begins in another column. The parser objects elsewhere: further right, it
 * takes it for more of the account's name.
 * @param offset on the line of either of the two
 */
export function aliasesAstray(text: string, offset: number): Astray | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const own = lineAt(text, lineStart);
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
    // From before the beginning of a text, `lastIndexOf` looks at its beginning.
    start = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    const line = lineAt(text, start);
    if (!/^\s*(?:#|$)/.test(line)) return ACCOUNT.test(line) ? start : undefined;
  }
  return undefined;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, start + 300).split('\n', 1)[0] ?? '';
}
