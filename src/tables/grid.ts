/** Pure: cells, rows and columns, and how spreadsheets name them. */

/** The content of a cell that is not text. */
export interface OddCell {
  readonly kind: 'number' | 'date' | 'boolean' | 'error' | 'quote';
  /** As close as possible to what the sheet shows. */
  readonly text: string;
}

/** A cell: its text ('' if it is empty), or its other content. */
export type Cell = string | OddCell;

/** All cells of one sheet or CSV file, row by row. Rows may have different lengths. */
export interface Grid {
  readonly rows: readonly (readonly Cell[])[];
  /** Merged ranges. Only the first cell of a range has content. */
  readonly merged?: readonly Range[];
  readonly hiddenRows?: readonly number[];
  /** Counted from 0. */
  readonly hiddenColumns?: readonly number[];
}

/** A rectangle of cells. Rows count from 1, columns from 0; both ends are included. */
export interface Range {
  readonly name: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Excel's limits for rows, columns, and characters in a cell. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
export const LONGEST_CELL = 32_767;

/** Far more than any list of accounts needs, and still small enough for memory. */
export const MOST_CELLS = 20_000_000;

export function cellText(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.text : (cell ?? '');
}

/** Whether all cells of a row are blank. */
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

/** The index of a column, counted from 0, from its letters. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A cell as a spreadsheet names it: `B7`. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}
