/** Pure: writes CSV that spreadsheet programs read back unchanged. */

/** Excel reads a CSV file as UTF-8 only if it begins with this. */
export const BYTE_ORDER_MARK = '\ufeff';

/** One line of a CSV file (RFC 4180). Cells with white space at an end are quoted, because some programs would remove it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: string): string {
  return /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
