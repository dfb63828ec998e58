/** Reads all cells of a CSV text, within limits, and marks cells with misplaced quotes. */
import type { CsvError, Options } from 'csv-parse/sync';
import { type CodedError, hasCode, TABLE_CODES, type TableCode } from '../error.ts';
import { type Cell, columnLetters, type Grid, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './grid.ts';
import { type Delimiter, tableError } from './table.ts';

/** The parser's module; it is loaded only when needed. */
export type Csv = typeof import('csv-parse/sync');

/** In bytes. A longer row means that a quote was never closed. */
const LONGEST_ROW = 4 * 1024 * 1024;

/** Used as delimiter for a table with one column, whose names may contain any real delimiter. */
const NONE = '\u001f';

/**
 * All rows of a CSV text. A cell with misplaced quotes is marked; its content is not guessed.
 * @param delimiter undefined for a table with one column
 * @throws CodedError if the text is not CSV
 */
export function csvGrid(csv: Csv, text: string, delimiter: Delimiter | undefined): Grid {
  return { rows: strictRows(csv, text, delimiter) ?? relaxedRows(csv, text, delimiter) };
}

/** The rows; undefined if there are misplaced quotes. */
function strictRows(
  csv: Csv,
  text: string,
  delimiter: Delimiter | undefined,
): readonly (readonly Cell[])[] | undefined {
  try {
    // Counting while parsing is slower, so it is done only for a text that may exceed the limits.
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

/** In characters. A shorter text cannot have too many cells for the memory. */
const COUNTED = 8 * 1024 * 1024;

function countedRows(csv: Csv, text: string, delimiter: Delimiter | undefined): readonly (readonly Cell[])[] {
  const rows: string[][] = [];
  const count = counter();
  csv.parse(text, {
    ...styleOf(delimiter),
    on_record: (row: string[]) => {
      count(row.length);
      // A copy, because the parser's own array reserves room for many more cells.
      rows.push(row.slice());
      return null;
    },
  });
  return rows;
}

/** Counts rows and cells, and throws before a text with more than a spreadsheet can hold fills the memory. */
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
        'Export the table again with only the columns that are needed.',
      );
    if (rows > MOST_ROWS || cells > MOST_CELLS)
      throw tableError(
        'too-large',
        `The table has more than ${MOST_ROWS} rows, or more than ${MOST_CELLS / 1_000_000} million cells.`,
        'Split it into several files, or leave out the columns that are not needed.',
      );
  };
}

/** Like `strictRows`, but slower, and marks cells with misplaced quotes: programs read `"Acme" Inc` differently. */
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
        rows.push(misplaced ? record.map((text) => (text.startsWith('"') ? { kind: 'quote', text } : text)) : record);
        return null;
      },
    });
  } catch (cause) {
    if (hasCode(cause, ...TABLE_CODES)) throw cause;
    throw notCsv(cause, rows.length + 1);
  }
  return rows;
}

function notCsv(cause: unknown, row: number): CodedError<TableCode> {
  const code = (cause as Partial<CsvError> | undefined)?.code;
  const unclosed = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
  return tableError(
    'not-csv',
    unclosed
      ? `Row ${row} has a quote (") that is never closed, so it is not clear where the row ends.`
      : `Row ${row} cannot be read as CSV.`,
    `In row ${row}, put each cell with a quote in quotes, and double every quote in it. Or save the table again from a spreadsheet program, which does that.`,
    cause,
  );
}

/** Options for parsing any CSV. @param delimiter undefined for a table with one column */
export function styleOf(delimiter: Delimiter | undefined): Options {
  return {
    delimiter: delimiter ?? NONE,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
  };
}
