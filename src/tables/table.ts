/** The delimiters that a table may have. */
import { CodedError, type TableCode } from '../error.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** How a text was decoded, and why so. */
export interface Encoding {
  /** As `TextDecoder` calls it. */
  readonly name: string;
  readonly why: 'option' | 'mark' | 'valid' | 'zeros' | 'fallback';
}

/** A column that the caller needs, by the heading that its user expects. */
export interface WantedColumn<Key extends string> {
  /** How the caller calls it. */
  readonly key: Key;
  readonly heading: string;
  /** Headings that count where the table does not have the first one. */
  readonly also?: readonly string[];
  /** A table may lack the column; then its texts are ''. */
  readonly optional?: boolean;
  /** Its cells may be empty, and numbers and dates count as text: it says something for people only. */
  readonly loose?: boolean;
  /** The option that names another heading, for hints: `--account-column`. */
  readonly option?: string;
}

/** What the caller wants of a table. */
export interface TableWishes<Key extends string> {
  /** The file's name, for messages. */
  readonly file: string;
  readonly columns: readonly WantedColumn<Key>[];
  /** Whether a file without these headings is read as a list, one name a line, for the one column that is wanted. */
  readonly list?: boolean;
  readonly delimiter?: Delimiter | undefined;
  /** A label that `TextDecoder` knows, such as `windows-1252`. */
  readonly encoding?: string | undefined;
  readonly sheet?: string | undefined;
}

/** A name and the cell that it stands in, `B7`. */
export interface LocatedText {
  readonly text: string;
  readonly cell: string;
}

/** Why a cell, or its row, cannot be taken as it is. */
export type CellProblemCode =
  | 'empty-cell'
  | 'number-cell'
  | 'date-cell'
  | 'boolean-cell'
  | 'error-cell'
  | 'quote-cell'
  | 'long-cell'
  | 'ragged-row'
  | 'footer-row';

export interface CellProblem {
  readonly code: CellProblemCode;
  /** The cell; of a row as a whole its first one. */
  readonly cell: string;
  readonly message: string;
  readonly hint: string;
}

/** A row whose wanted cells all hold text. */
export interface TableRow<Key extends string> {
  /** As a spreadsheet shows it: the first line of the sheet is row 1. */
  readonly row: number;
  readonly names: Readonly<Record<Key, LocatedText>>;
  /** All cells as text, in the order of the headings. */
  readonly cells: readonly string[];
}

/** A row that is not taken, with everything that is wrong with it. */
export interface RejectedRow<Key extends string> {
  readonly row: number;
  /** What the wanted cells show, whatever it is; nothing where it is not certain which cells these are. */
  readonly names: Readonly<Record<Key, LocatedText>> | undefined;
  readonly cells: readonly string[];
  readonly problems: readonly CellProblem[];
}

/** Something that the reader decided or passed over, and that its user should know. */
export interface TableNote {
  readonly code: 'title-rows' | 'other-sheets' | 'hidden-rows' | 'hidden-column' | 'encoding' | 'no-header';
  readonly message: string;
}

/** How a file was read: all of it is shown to its user. */
export interface TableFormat {
  readonly kind: 'csv' | 'xlsx' | 'list';
  /** Of a text. */
  readonly encoding?: Encoding;
  /** Of a CSV file; nothing where it has one column only. */
  readonly delimiter?: Delimiter;
  /** Of an XLSX file. */
  readonly sheet?: string;
  /** The row of the header; 0 for a list, which has none. */
  readonly headerRow: number;
}

/** Where a wanted column was found. */
export interface FoundColumn {
  /** From 0. */
  readonly index: number;
  /** As a spreadsheet shows it: `B`. */
  readonly letter: string;
  readonly heading: string;
}

export interface Table<Key extends string> {
  readonly format: TableFormat;
  readonly headings: readonly string[];
  /** The wanted columns that the table has. */
  readonly columns: Readonly<Partial<Record<Key, FoundColumn>>>;
  readonly rows: readonly TableRow<Key>[];
  readonly rejected: readonly RejectedRow<Key>[];
  readonly notes: readonly TableNote[];
}

/** Why a file is not read at all. */
export interface TableProblem {
  readonly code: TableCode;
  /** What is wrong, without the file's name. */
  readonly message: string;
  /** What to do. */
  readonly hint: string;
}

export type TableResult<Key extends string> =
  | { readonly ok: true; readonly table: Table<Key> }
  | { readonly ok: false; readonly problem: TableProblem };

/** Ends the reading of a file; `readTable` makes a result of it. */
export function tableError(code: TableCode, message: string, hint: string, cause?: unknown): CodedError<TableCode> {
  return new CodedError({ code, message, hint, cause });
}
