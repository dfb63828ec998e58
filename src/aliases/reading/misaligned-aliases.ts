/** Finds an `aliases:` that does not line up with its `account:`. */
import type { Edit } from './name-line.ts';

export interface Misaligned {
  readonly message: string;
  readonly hint: string;
  /** Offset of the first character of the line that is not a space. */
  readonly at: number;
  readonly fix?: Edit;
}

/**
 * Explains an `aliases:` that does not line up with the `account:` above it. The parser's error can be on either line: it
 * reads an `aliases:` too far to the right as part of the account's name.
 * @param offset on either of the two lines
 */
export function misalignedAliases(text: string, offset: number): Misaligned | undefined {
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
    // `lastIndexOf` treats a negative position as 0, so it would find a line feed at the start of the text again.
    start = start < 2 ? 0 : text.lastIndexOf('\n', start - 2) + 1;
    const line = lineAt(text, start);
    if (!/^\s*(?:#|$)/.test(line)) return ACCOUNT.test(line) ? start : undefined;
  }
  return undefined;
}

function lineAt(text: string, start: number): string {
  return text.slice(start, start + 300).split('\n', 1)[0] ?? '';
}
