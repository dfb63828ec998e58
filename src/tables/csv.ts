/** CSV: which delimiter a text has, and how a line is written. */
import type { CodedError, TableCode } from '../error.ts';
import { type Csv, styleOf } from './csv-grid.ts';
import type { Cell } from './grid.ts';
import { findHeader, MOST_TITLE_ROWS, noColumn, type TableHeader } from './header.ts';
import { DELIMITERS, type Delimiter, tableError, type WantedColumn } from './table.ts';

/** How a CSV file is to be read. */
export interface CsvStyle<Key extends string> {
  /** Undefined if the table has one column only. */
  readonly delimiter: Delimiter | undefined;
  /** Undefined if no row has the wanted headings. */
  readonly header: TableHeader<Key> | undefined;
}

/** A first line that tells Excel the delimiter. Excel does not show or count it. */
const SEP = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i;

/** The text without the line `sep=`, and the delimiter that it names. */
export function withoutSep(text: string): { readonly text: string; readonly sep: Delimiter | undefined } {
  const found = SEP.exec(text);
  if (found === null) return { text, sep: undefined };
  return { text: text.slice(found[0].length), sep: DELIMITERS.find((one) => one === found[1]) };
}

/**
 * Finds the delimiter: the one with which a row has the wanted headings.
 * @throws CodedError if that is true for several delimiters, or a heading occurs twice
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

/** In characters: the header is usually within this part. The whole text is searched only if it is not. */
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
    throw tableError(
      'several-delimiters',
      `Row ${first} has the headings both with ${split.map(({ delimiter }) => delimiterName(delimiter)).join(' and with ')} between columns.`,
      'Set the right one, for example `--delimiter ";"`.',
    );
  const [best] = split;
  if (best) return best;
  const [single] = earliest;
  return single && { delimiter: given, header: single.header };
}

/** The error for a text without the wanted headings. It shows the columns for the delimiter that gives the most. */
export function noCsvColumn(csv: Csv, text: string, wanted: readonly WantedColumn<string>[]): CodedError<TableCode> {
  const tried = DELIMITERS.map((delimiter) => firstRows(csv, text, delimiter));
  const width = (rows: readonly (readonly Cell[])[]): number => Math.max(0, ...rows.map((row) => row.length));
  return noColumn(
    tried.reduce((a, b) => (width(b) > width(a) ? b : a)),
    wanted,
  );
}

/** Whether a text without the wanted headings is still a table: all rows have the same number of cells, more than one. */
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
    // Errors after the header are reported when the whole text is read.
  }
  return rows;
}

/** Excel reads a CSV file as UTF-8 only if it begins with this. */
export const BYTE_ORDER_MARK = '\ufeff';

/** One line of a CSV file (RFC 4180). Cells with white space at an end are quoted, because some programs would remove it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string): string {
  return /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
