import type { CsvError, Options } from 'csv-parse/sync';
import { type Cell, columnLetters, type Grid, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './grid.ts';
import { findHeader, type Header, MOST_TITLE_ROWS, noColumn } from './header.ts';
import { DELIMITERS, type Delimiter, TableError, type WantedColumn } from './table.ts';

/** How a CSV file is to be read. */
export interface CsvStyle<Key extends string> {
  /** Nothing where the table has one column only. */
  readonly delimiter: Delimiter | undefined;
  /** Nothing where no row has the wanted headings. */
  readonly header: Header<Key> | undefined;
}

type Csv = typeof import('csv-parse/sync');

/** A row that is longer is no row: a quote was never closed. Far above a row of the longest cells that anybody has. */
const LONGEST_ROW = 4 * 1024 * 1024;

/** Stands for no delimiter: a table of one column has none, and its names may hold any. */
const NONE = '\u001f';

/** A line that tells Excel the delimiter. Excel does not show it, nor count it. */
const SEP = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i;

/** The text without the line `sep=`, and the delimiter that it names. */
export function withoutSep(text: string): { readonly text: string; readonly sep: Delimiter | undefined } {
  const found = SEP.exec(text);
  if (found === null) return { text, sep: undefined };
  return { text: text.slice(found[0].length), sep: DELIMITERS.find((one) => one === found[1]) };
}

/**
 * Finds the delimiter: the one under which a row has the wanted headings.
 * @throws TableError where none or several do
 */
export function csvStyle<Key extends string>(
  csv: Csv,
  text: string,
  of: { readonly wanted: readonly WantedColumn<Key>[]; readonly delimiter: Delimiter | undefined },
): CsvStyle<Key> {
  return (
    styleIn(csv, text.slice(0, HEAD), of) ??
    (text.length > HEAD ? styleIn(csv, text, of) : undefined) ?? { delimiter: of.delimiter, header: undefined }
  );
}

/** Where the header stands as a rule, in characters. */
const HEAD = 32 * 1024;

function styleIn<Key extends string>(
  csv: Csv,
  text: string,
  of: { readonly wanted: readonly WantedColumn<Key>[]; readonly delimiter: Delimiter | undefined },
): CsvStyle<Key> | undefined {
  const { wanted, delimiter: given } = of;
  const tried = (given === undefined ? DELIMITERS : [given]).map((delimiter) => {
    const rows = firstRows(csv, text, delimiter);
    return { delimiter, rows, header: findHeader(rows, wanted) };
  });
  const found = tried.flatMap(({ delimiter, header }) => (header === undefined ? [] : [{ delimiter, header }]));
  const first = Math.min(...found.map(({ header }) => header.row));
  const earliest = found.filter(({ header }) => header.row === first);
  const split = earliest.filter(({ header }) => header.headings.length > 1);
  if (split.length > 1)
    throw new TableError(
      'several-delimiters',
      `Row ${first} has the headings both with ${split.map(({ delimiter }) => delimiterName(delimiter)).join(' and with ')} between columns.`,
      'Say which one it is, for instance `--delimiter ";"`.',
    );
  const [best] = split;
  if (best) return best;
  const [single] = earliest;
  return single && { delimiter: given, header: single.header };
}

/** The problem of a text in which no row has the wanted headings, told under the delimiter that makes the most of it. */
export function noCsvColumn(csv: Csv, text: string, wanted: readonly WantedColumn<string>[]): TableError {
  const tried = DELIMITERS.map((delimiter) => firstRows(csv, text, delimiter));
  const width = (rows: readonly (readonly Cell[])[]): number => Math.max(0, ...rows.map((row) => row.length));
  return noColumn(
    tried.reduce((a, b) => (width(b) > width(a) ? b : a)),
    wanted,
  );
}

/** Whether a text without the wanted headings is a table all the same: its rows have equally many cells, and more than one. */
export function looksLikeTable(csv: Csv, text: string): boolean {
  return DELIMITERS.some((delimiter) => {
    const rows = firstRows(csv, text, delimiter).filter((row) => row.some((cell) => cell !== ''));
    const [first] = rows;
    return first !== undefined && first.length > 1 && rows.every((row) => row.length === first.length);
  });
}

export function delimiterName(delimiter: Delimiter): string {
  return { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab', '|': 'a vertical bar' }[delimiter];
}

function firstRows(csv: Csv, text: string, delimiter: Delimiter): readonly (readonly string[])[] {
  const rows: string[][] = [];
  try {
    csv.parse(text, {
      ...styleOf(delimiter),
      relax_quotes: true,
      to: MOST_TITLE_ROWS,
      on_record: (row: string[]) => {
        rows.push(row);
        return null;
      },
    });
  } catch {
    // What is wrong behind the header is told when all of it is read.
  }
  return rows;
}

/**
 * All rows of a CSV text. A cell with quotes in the wrong place is marked, not guessed.
 * @throws TableError where the text is not CSV
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
  const rows: string[][] = [];
  const count = counter();
  try {
    csv.parse(text, {
      ...styleOf(delimiter),
      on_record: (row: string[]) => {
        count(row.length);
        rows.push(row);
        return null;
      },
    });
    return rows;
  } catch (cause) {
    if (cause instanceof TableError) throw cause;
    return undefined;
  }
}

/** Ends the reading of a text that holds more than a spreadsheet can, before it fills the memory. */
function counter(): (width: number) => void {
  let rows = 0;
  let cells = 0;
  return (width) => {
    rows++;
    cells += width;
    if (width > MOST_COLUMNS)
      throw new TableError(
        'too-large',
        `Row ${rows} has more than ${MOST_COLUMNS} columns (${columnLetters(MOST_COLUMNS - 1)}), more than a spreadsheet can have.`,
        'Export the table again, with the columns that are needed.',
      );
    if (rows > MOST_ROWS || cells > MOST_CELLS)
      throw new TableError(
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
    if (cause instanceof TableError) throw cause;
    throw notCsv(cause, rows.length + 1);
  }
  return rows;
}

/** A quote in the middle of a cell is only a quote; behind one at its beginning programs do not agree. */
function quoteCell(text: string): Cell {
  return text.startsWith('"') ? { kind: 'quote', text } : text;
}

function notCsv(cause: unknown, row: number): TableError {
  const code = (cause as Partial<CsvError> | undefined)?.code;
  const unclosed = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
  return new TableError(
    'not-csv',
    unclosed
      ? `Row ${row} has a quote (") that is never closed, so where the row ends is not known.`
      : `Row ${row} cannot be read as CSV.`,
    `Look at row ${row}: a cell that holds a quote is written in quotes, and each quote in it twice. Saving the table anew from a spreadsheet program does that.`,
    { cause },
  );
}

function styleOf(delimiter: Delimiter | undefined): Options {
  return {
    delimiter: delimiter ?? NONE,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: LONGEST_ROW,
  };
}
