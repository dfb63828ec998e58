/** Finds the account names in the rows of a CSV list. */
import type { ListRefusal } from './list-refusals.ts';

export interface ParsedRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

export interface ListRow {
  readonly cells: readonly string[];
  /** The line that it ends on. */
  readonly line: number;
  /** Whether there is an empty line above it. */
  readonly apart: boolean;
}

/** Names, and a sentence for each kind of line that was skipped. */
export interface FoundNames {
  readonly ok: true;
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

export function listRows(parsed: readonly ParsedRow[]): readonly ListRow[] {
  let before = 0;
  return parsed.map(({ record, info: { lines } }) => {
    const height = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 1);
    const apart = before > 0 && lines - height > before;
    before = lines;
    return { cells: record, line: lines, apart };
  });
}

/** Reads the accounts from the rows of a table. */
export function accountsIn(
  rows: readonly ListRow[],
  { column, width }: { readonly column: number; readonly width: number },
): FoundNames | ListRefusal {
  const long = rows.find(({ cells }) => cells.findLastIndex((cell) => cell !== '') >= width);
  if (long !== undefined) return tooLong(long, width);
  // Exported reports often end with an empty line and lines of text.
  const start = width > 1 ? rows.findLastIndex((row) => row.apart) : -1;
  const isFooter = start > 0 && rows.slice(start).every(isProse) && rows.slice(0, start).some((row) => !isProse(row));
  const body = isFooter ? firstLines(rows, start) : rows;
  const nameless = body.filter(({ cells }) => (cells[column] ?? '') === '');
  return {
    ok: true,
    names: body.map(({ cells }) => cells[column] ?? ''),
    notes: [
      ...passedOver(
        nameless.map(({ line }) => line),
        'no account',
      ),
      ...(body.length < rows.length
        ? [`The text below the table was skipped: ${lineNumbers(rows.slice(body.length).map(({ line }) => line))}.`]
        : []),
    ],
  };
}

/** Whether a line has a single cell: in a table with several columns that is text, not a row. */
function isProse({ cells }: ListRow): boolean {
  return cells.length === 1;
}

/** The rows without the blocks of text at the end. */
function firstLines(rows: readonly ListRow[], start: number): readonly ListRow[] {
  let end = start;
  for (let at = start - 1; at > 0 && isProse(rows[at] as ListRow); at--) if (rows[at]?.apart) end = at;
  return rows.slice(0, end);
}

const MOST_LINES = 5;

export function passedOver(lines: readonly number[], what: string): readonly string[] {
  if (lines.length === 0) return [];
  return [
    `${lines.length === 1 ? '1 row' : `${lines.length} rows`} with ${what} ${lines.length === 1 ? 'was' : 'were'} skipped: ${lineNumbers(lines)}.`,
  ];
}

function lineNumbers(lines: readonly number[]): string {
  const more = lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} more` : '';
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, MOST_LINES).join(', ')}${more}`;
}

/** A row with too many cells: probably a name contains the delimiter and is not in quotes. */
function tooLong({ cells, line }: ListRow, width: number): ListRefusal {
  return {
    ok: false,
    message: `Line ${line} has ${cells.length} cells, but the first line has ${width}, so it is not clear which cell is the account.`,
    hint: 'Put names that contain the separator in double quotes, or save the list again from a spreadsheet program.',
  };
}
