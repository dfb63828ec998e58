/** The input and the result of reading a table. */
import { CodedError, type TableCode } from '../error.ts';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

export type Delimiter = (typeof DELIMITERS)[number];

/** How a text was decoded, and why. */
export interface Encoding {
  /** The name that `TextDecoder` uses. */
  readonly name: string;
  readonly why: 'option' | 'mark' | 'valid' | 'zeros' | 'fallback';
}

/** A column that the caller needs. */
export interface WantedColumn<Key extends string> {
  /** The caller's name for it. */
  readonly key: Key;
  readonly heading: string;
  /** Other headings that are accepted if the table does not have `heading`. */
  readonly also?: readonly string[];
  /** The table may lack the column; its texts are then ''. */
  readonly optional?: boolean;
  /** Its cells may be empty, numbers or dates, because only people read them. */
  readonly loose?: boolean;
  /** The option that names another heading, for hints: `--account-column`. */
  readonly option?: string;
}

/** What to read, and how. */
export interface TableWishes<Key extends string> {
  /** The file's name, for messages. */
  readonly file: string;
  readonly columns: readonly WantedColumn<Key>[];
  /** Whether a file without these headings may be a list with one name per line. Needs exactly one required column. */
  readonly list?: boolean;
  readonly delimiter?: Delimiter | undefined;
  /** A label that `TextDecoder` knows, such as `windows-1252`. */
  readonly encoding?: string | undefined;
  readonly sheet?: string | undefined;
}

/** A name and its cell, such as `B7`. */
export interface LocatedText {
  readonly text: string;
  readonly cell: string;
}

/** Why a cell or its row is rejected. */
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
  /** The cell; the first one for a problem of the whole row. */
  readonly cell: string;
  readonly message: string;
  readonly hint: string;
}

/** A row whose wanted cells all contain text. */
export interface TableRow<Key extends string> {
  /** As a spreadsheet shows it: the first line of the sheet is row 1. */
  readonly row: number;
  readonly names: Readonly<Record<Key, LocatedText>>;
  /** All cells as text, in the order of the headings. */
  readonly cells: readonly string[];
}

/** A rejected row with all of its problems. */
export interface RejectedRow<Key extends string> {
  readonly row: number;
  /** The wanted cells; undefined if it is not certain which cells these are. */
  readonly names: Readonly<Record<Key, LocatedText>> | undefined;
  readonly cells: readonly string[];
  readonly problems: readonly CellProblem[];
}

/** Tells the user what was decided or skipped. */
export interface TableNote {
  readonly code: 'title-rows' | 'other-sheets' | 'hidden-rows' | 'hidden-column' | 'encoding' | 'no-header';
  readonly message: string;
}

/** How a file was read. Shown to the user. */
export interface TableFormat {
  readonly kind: 'csv' | 'xlsx' | 'list';
  /** For text files. */
  readonly encoding?: Encoding;
  /** For CSV files; undefined if there is one column only. */
  readonly delimiter?: Delimiter;
  /** For XLSX files. */
  readonly sheet?: string;
  /** The row of the header; 0 for a list, which has none. */
  readonly headerRow: number;
}

/** Where a wanted column was found. */
export interface FoundColumn {
  /** Counted from 0. */
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

/** Why a file cannot be read at all. */
export interface TableProblem {
  readonly code: TableCode;
  /** Does not contain the file's name. */
  readonly message: string;
  readonly hint: string;
}

export type TableResult<Key extends string> =
  | { readonly ok: true; readonly table: Table<Key> }
  | { readonly ok: false; readonly problem: TableProblem };

/** Thrown if a file cannot be read. `readTable` turns it into a result. */
export function tableError(code: TableCode, message: string, hint: string, cause?: unknown): CodedError<TableCode> {
  return new CodedError({ code, message, hint, cause });
}
