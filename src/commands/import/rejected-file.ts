/** The CSV file of rejected rows, which the user corrects and imports again. */
import { visible } from '../../report/neutral.ts';
import type { RowProblem } from '../../report/tables/import-report.ts';
import { spotText } from '../../report/tables/import-text.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../tables/write-csv.ts';
import type { RejectedTableRow } from './judge-tables.ts';
import type { NamedTable } from './read-tables.ts';

/** The last column, which says why the row was rejected. */
const REASON = 'reason';

/**
 * Writes the rejected rows as CSV, with the columns of their table and the reason. Several tables share columns with
 * the same heading. A reason column from an earlier import is left out.
 */
export function rejectedText(tables: readonly NamedTable[], rejected: readonly RejectedTableRow[]): string {
  const keys: string[] = [];
  const headings: string[] = [];
  for (const { table } of tables) {
    for (const [index, key] of columnKeys(table.headings).entries()) {
      if (keys.includes(key) || isReason(table.headings, index)) continue;
      keys.push(key);
      headings.push(table.headings[index] ?? '');
    }
  }
  const extra = rejected.reduce(
    (most, { table, row }) => Math.max(most, row.cells.length - table.table.headings.length),
    0,
  );
  const blanks = Array.from({ length: extra }, () => '');
  const rows = rejected.map(({ table: { table }, row: { cells }, problems }) => {
    const own = columnKeys(table.headings);
    const placed = keys.map((key) => cells[own.indexOf(key)] ?? '');
    const beyond = blanks.map((_, at) => cells[table.headings.length + at] ?? '');
    return csvLine([...placed, ...beyond, reasonOf(problems)]);
  });
  return `${BYTE_ORDER_MARK}${csvLine([...headings, ...blanks, REASON])}${rows.join('')}`;
}

/** A key for each column. Columns with the same heading get different keys. */
function columnKeys(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const times = seen.get(heading) ?? 0;
    seen.set(heading, times + 1);
    return `${times}:${heading}`;
  });
}

/** Whether a column is the reason column of an earlier import. */
function isReason(headings: readonly string[], index: number): boolean {
  return index === headings.length - 1 && headings[index] === REASON;
}

/** All problems of a row, as the text of one cell. */
function reasonOf(problems: readonly RowProblem[]): string {
  return problems
    .flatMap(({ message, related, hint }) => [
      message,
      ...related.map(({ what, at }) => `(${what}: ${spotText(at)})`),
      ...(hint === '' ? [] : [hint]),
    ])
    .map(visible)
    .join(' ');
}
