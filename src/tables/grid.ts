/** What a cell holds other than text. */
export interface OddCell {
  readonly kind: 'number' | 'date' | 'boolean' | 'error' | 'quote';
  /** As near as can be to what the sheet shows. */
  readonly text: string;
}

/** A cell: its text, '' where it is empty, or what it holds instead. */
export type Cell = string | OddCell;

/** All cells of one sheet or CSV file, row by row from the first line on; rows may have different lengths. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  /** Merged ranges, which hold their content in the first cell only. */
  readonly merged?: readonly Range[];
  readonly hiddenRows?: readonly number[];
  /** From 0. */
  readonly hiddenColumns?: readonly number[];
}

/** A rectangle of cells; rows from 1, columns from 0, both ends belong to it. */
export interface Range {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A spreadsheet has no more rows and columns, and no longer cell (Excel's limits). */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
export const LONGEST_CELL = 32_767;

/** Far more cells than any list of accounts, and not more than the memory holds. */
export const MOST_CELLS = 20_000_000;

export function cellText(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '');
}

/** Whether nothing stands in a row. */
export function isEmptyRow(row: readonly Cell[]): boolean {
  return row.every((cell) => typeof cell === 'string' && cell.trim() === '');
}

/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** The column of letters, from 0. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell as a spreadsheet names it: `B7`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
