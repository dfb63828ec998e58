/** Finds rows that were copied from a spreadsheet or a CSV file into an alias file. */
import { problem, type ReadingProblem } from '../finding.ts';
import { quoted, shown } from '../shown.ts';
import type { SourceText } from '../source.ts';

/** Rows that stand together, by their first line and their last, both counted from 1. */
export interface PastedRows {
  readonly first: number;
  readonly last: number;
  readonly found: ReadingProblem;
}

interface Line {
  readonly text: string;
  readonly number: number;
  /** Where it begins. */
  readonly start: number;
  readonly cells: readonly string[];
}

/** A text that is longer is none that anybody pasted by hand, and the first rows say enough. */
const MOST_LINES = 20_000;

/**
 * The first rows of a table in a file that cannot be read: lines in the first column that are neither entries nor
 * comments, with cells between tabs, semicolons or commas. A comma alone may stand in a name, so there it takes two
 * rows of equally many cells, unless the file holds nothing else.
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
  const what = rows.length === 1 ? 'A row of a table stands here' : `${rows.length} rows of a table begin here`;
  const example = HEADING.test(first.cells[0] ?? '') ? second : first;
  const [account = '', alias = ''] = example?.cells ?? [];
  const written =
    account === '' || alias === ''
      ? 'Write `- account:` and the name of the account, below it `  aliases:`, and below that each alias on a line of its own, after a hyphen and a space.'
      : `With the account in the first cell and an alias in the second, write the lines ${[`- account: ${plain(account)}`, '  aliases:', `    - ${plain(alias)}`].map((line) => `\`${line}\``).join(', ')}; further aliases of the account follow below.`;
  return problem(
    'schema',
    source.place(first.start, first.start + first.text.length),
    `${what}, as a spreadsheet or a CSV file has them: ${shown(first.text)}. An alias file holds entries instead.`,
    `${written} For many rows there is the command \`import\`, which makes entries of a CSV or Excel file.`,
  );
}

const HEADING = /^(?:account|customer|company|name|alias|reference)(?:[ _]?(?:name|reference))?s?$/i;

/** A name as it can stand in a file; in quotes where it needs them. */
function plain(name: string): string {
  const short = name.slice(0, 60);
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .&,()/’-]*$/u.test(short) && !/^[\d.,]+$/.test(short) ? short : quoted(short);
}

/** The lines that say something, with their cells. */
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

/** What stands between tabs, or semicolons, or commas that are not in quotes. */
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
