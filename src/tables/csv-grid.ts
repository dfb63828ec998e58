import type { CsvError, Options } from 'csv-parse/sync';
import { type CodedError, hasCode, TABLE_CODES, type TableCode } from '../error.ts';
import { type Cell, columnLetters, type Grid, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './grid.ts';
import { type Delimiter, tableError } from './table.ts';

/** The parser, which is loaded late. */
export type Csv = typeof import('csv-parse/sync');

/** A row that is longer is no row: a quote was never closed. Far above a row of the longest cells that anybody has. */
const LONGEST_ROW = 4 * 1024 * 1024;

/** Stands for no delimiter: a table of one column has none, and its names may hold any. */
const NONE = '\u001f';

/**
 * All rows of a CSV text. A cell with quotes in the wrong place is marked, not guessed.
 * @throws tableError where the text is not CSV
 */
export function csvGrid(csv: Csv, text: string, delimiter: Delimiter | undefined): Grid {
  return { rows: strictRows(csv, text, delimiter) ?? relaxedRows(csv, text, delimiter) };
}

/** Nothing where the quotes are not those of CSV. */
function strictRows(
  csv: Csv,
  text: string,
  delimiter: Delimiter | undefined,
): readonly (readonly Cell[])[] | undefined {
  try {
    // Only a text that may hold too much is counted while it is read, which takes longer.
    if (text.length > COUNTED) return countedRows(csv, text, delimiter);
    const rows = csv.parse(text, styleOf(delimiter));
    const count = counter();
    for (const row of rows) count(row.length);
    return rows;
  } catch (cause) {
    if (hasCode(cause, ...TABLE_CODES)) throw cause;
    return undefined;
  }
}

/** In characters: no more cells than these fit into the memory of anybody. */
const COUNTED = 8 * 1024 * 1024;

function countedRows(csv: Csv, text: string, delimiter: Delimiter | undefined): readonly (readonly Cell[])[] {
  const rows: string[][] = [];
  const count = counter();
  csv.parse(text, {
    ...styleOf(delimiter),
    on_record: (row: string[]) => {
      count(row.length);
      // The parser's own array has room for many more cells.
      rows.push(row.slice());
      return null;
    },
  });
  return rows;
}

/** Ends the reading of a text that holds more than a spreadsheet can, before it fills the memory. */
function counter(): (width: number) => void {
  let rows = 0;
  let cells = 0;
  return (width) => {
    rows++;
    cells += width;
    if (width > MOST_COLUMNS)
      throw tableError(
        'too-large',
        `Row ${rows} has more than ${MOST_COLUMNS} columns (${columnLetters(MOST_COLUMNS - 1)}), more than a spreadsheet can have.`,
        'Export the table again, with the columns that are needed.',
      );
    if (rows > MOST_ROWS || cells > MOST_CELLS)
      throw tableError(
        'too-large',
        `The table has more than ${MOST_ROWS} rows, or more than ${MOST_CELLS / 1_000_000} million cells.`,
        'Split it into several files, or leave out the columns that are not needed.',
      );
  };
}

/** The same, more slowly, for a text with quotes in wrong places: `"Acme" Inc` is no cell that all programs read alike. */
function relaxedRows(csv: Csv, text: string, delimiter: Delimiter | undefined): readonly (readonly Cell[])[] {
  const rows: (readonly Cell[])[] = [];
  const count = counter();
  try {
    csv.parse(text, {
      ...styleOf(delimiter),
      relax_quotes: true,
      raw: true,
      on_record: (found: unknown) => {
        const { raw, record } = found as { readonly raw: string; readonly record: readonly string[] };
        count(record.length);
        const misplaced = raw.includes('"') && strictRows(csv, raw, delimiter) === undefined;
        rows.push(misplaced ? record.map(quoteCell) : record);
        return null;
      },
    });
  } catch (cause) {
    if (hasCode(cause, ...TABLE_CODES)) throw cause;
    throw notCsv(cause, rows.length + 1);
  }
  return rows;
}

/** A quote in the middle of a cell is only a quote; behind one at its beginning programs do not agree. */
function quoteCell(text: string): Cell {
  return text.startsWith('"') ? { kind: 'quote', text } : text;
}

function notCsv(cause: unknown, row: number): CodedError<TableCode> {
  const code = (cause as Partial<CsvError> | undefined)?.code;
  const unclosed = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
  return tableError(
    'not-csv',
    unclosed
      ? `Row ${row} has a quote (") that is never closed, so where the row ends is not known.`
      : `Row ${row} cannot be read as CSV.`,
    `Look at row ${row}: a cell that holds a quote is written in quotes, and each quote in it twice. Saving the table anew from a spreadsheet program does that.`,
    cause,
  );
}

/** How all CSV is parsed. */
export function styleOf(delimiter: Delimiter | undefined): Options {
  return {
    delimiter: delimiter ?? NONE,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
  };
}
