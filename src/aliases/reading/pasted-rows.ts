/** Finds rows that were copied from a spreadsheet or a CSV file into an alias file. */
import { problem, type ReadingProblem } from '../finding.ts';
import { quoted, shown } from '../shown.ts';
import type { SourceText } from '../source.ts';

export interface PastedRows {
  /** The first and the last line, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly found: ReadingProblem;
}

interface Line {
  readonly text: string;
  readonly number: number;
  /** Offset of its first character. */
  readonly start: number;
  readonly cells: readonly string[];
}

/** Nobody pastes more lines by hand, and the first rows are enough to show the problem. */
const MOST_LINES = 20_000;

/**
 * Finds the first table rows in a file that cannot be read: lines that are not indented, are neither entries nor comments,
 * and have cells separated by tabs, semicolons or commas. A name may contain a comma or a semicolon, so these need two rows
 * with equally many cells, unless the file has nothing else.
 */
export function pastedRows(source: SourceText): PastedRows | undefined {
  const lines = linesOf(source.text);
  const isRow = ({ text }: Line): boolean => /^[^\s#\-[\]{}]/.test(text) && !/^["']?[\w ]+["']?:(?:\s|$)/.test(text);
  const at = lines.findIndex((line) => isRow(line) && line.cells.length > 1);
  if (at === -1) return undefined;
  let end = at + 1;
  while (end < lines.length && isRow(lines[end] as Line)) end++;
  const rows = lines.slice(at, end);
  const [first, second] = rows as [Line, Line | undefined];
  const isAll = rows.length === lines.length;
  const isTable = first.text.includes('\t') || isAll || second?.cells.length === first.cells.length;
  if (!isTable) return undefined;
  return { first: first.number, last: (rows.at(-1) ?? first).number, found: rowsProblem(source, rows) };
}

function rowsProblem(source: SourceText, rows: readonly Line[]): ReadingProblem {
  const [first, second] = rows as [Line, Line | undefined];
  const what = rows.length === 1 ? 'This line looks like a row' : `These ${rows.length} lines look like rows`;
  const example = HEADING.test(first.cells[0] ?? '') ? second : first;
  const [account = '', alias = ''] = example?.cells ?? [];
  const written =
    account === '' || alias === ''
      ? 'Write `- account:` and the account’s name, then `  aliases:` on the next line, then each alias on its own line after a hyphen and a space.'
      : `If the first cell is the account and the second an alias, write these lines: ${[`- account: ${plain(account)}`, '  aliases:', `    - ${plain(alias)}`].map((line) => `\`${line}\``).join(', ')}. Add more aliases of the account below.`;
  return problem(
    'schema',
    source.place(first.start, first.start + first.text.length),
    `${what} from a spreadsheet or CSV file: ${shown(first.text)}. An alias file needs entries instead.`,
    `${written} For many rows, use the command \`import\`: it turns a CSV or Excel file into entries.`,
  );
}

const HEADING = /^(?:account|customer|company|name|alias|reference)(?:[ _]?(?:name|reference))?s?$/i;

/** A name as it can be written in a file, with quotes if it needs them. */
function plain(name: string): string {
  const short = name.slice(0, 60);
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .&,()/’-]*$/u.test(short) && !/^[\d.,]+$/.test(short) ? short : quoted(short);
}

/** The lines that are neither empty nor comments. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  let number = 0;
  for (const whole of text.replace(/^\ufeff/, ' ').split('\n')) {
    number++;
    const line = whole.replace(/\r$/, '');
    if (line.trim() !== '' && !/^\s*#/.test(line)) lines.push({ text: line, number, start, cells: cellsOf(line) });
    if (number === MOST_LINES) break;
    start += whole.length + 1;
  }
  return lines;
}

/** Splits a line at tabs, semicolons or commas outside quotes: at the first of these that it contains. */
function cellsOf(line: string): readonly string[] {
  const delimiter = ['\t', ';', ','].find((one) => line.includes(one));
  if (delimiter === undefined || line.length > 2000) return [line];
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted;
    if (character === delimiter && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell].map((one) =>
    one
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  );
}
