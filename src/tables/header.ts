/** Pure: finds the header of a table. */
import { shown } from '../aliases/shown.ts';
import type { CodedError, TableCode } from '../error.ts';
import { type Cell, cellText, columnLetters, isEmptyRow } from './grid.ts';
import { type FoundColumn, tableError, type WantedColumn } from './table.ts';

/** How many rows are searched for the header. Reports print titles, dates and filters above it. */
export const MOST_TITLE_ROWS = 50;

/** The header of a table: the first row with all required headings. */
export interface TableHeader<Key extends string> {
  /** Counted from 1; 0 for a list without a header. */
  readonly row: number;
  readonly headings: readonly string[];
  readonly columns: Readonly<Partial<Record<Key, FoundColumn>>>;
}

/** Undefined if no row has all required headings. @throws CodedError if the header has a wanted heading twice */
export function findHeader<Key extends string>(
  rows: readonly (readonly Cell[])[],
  wanted: readonly WantedColumn<Key>[],
): TableHeader<Key> | undefined {
  for (const [at, cells] of rows.slice(0, MOST_TITLE_ROWS).entries()) {
    const headings = cells.map(cellText);
    const found = wanted.map((column) => ({ column, indexes: indexesOf(headings, column) }));
    if (found.some(({ column, indexes }) => indexes.length === 0 && !column.optional)) continue;
    const columns: Partial<Record<Key, FoundColumn>> = {};
    for (const { column, indexes } of found) {
      const [index] = indexes;
      if (index === undefined) continue;
      if (indexes.length > 1) throw twice(headings, indexes, at + 1);
      columns[column.key] = { index, letter: columnLetters(index), heading: (headings[index] ?? '').trim() };
    }
    return { row: at + 1, headings, columns };
  }
  return undefined;
}

/** The columns with exactly the wanted heading, else with other case or white space, else with another usual heading. */
function indexesOf(headings: readonly string[], { heading, also = [] }: WantedColumn<string>): readonly number[] {
  const where = (fits: (one: string) => boolean) =>
    headings.flatMap((one, index) => (one !== '' && fits(one) ? [index] : []));
  const exact = where((one) => one === heading);
  if (exact.length > 0) return exact;
  for (const name of [heading, ...also]) {
    const found = where((one) => loose(one) === loose(name));
    if (found.length > 0) return found;
  }
  return [];
}

function loose(heading: string): string {
  return heading.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function twice(headings: readonly string[], indexes: readonly number[], row: number): CodedError<TableCode> {
  const letters = indexes.map(columnLetters).join(' and ');
  return tableError(
    'column-twice',
    `The columns ${letters} have the same heading ${shown((headings[indexes[0] ?? 0] ?? '').trim())} in row ${row}.`,
    'Rename or delete the wrong one.',
  );
}

const MOST_SHOWN = 12;

/** The error for a table without the wanted columns. It lists the columns that there are. */
export function noColumn(
  rows: readonly (readonly Cell[])[],
  wanted: readonly WantedColumn<string>[],
  where = '',
): CodedError<TableCode> {
  const needed = wanted.filter(({ optional }) => !optional);
  const at = rows.findIndex((row) => !isEmptyRow(row));
  const first = rows[at]?.map(cellText) ?? [];
  const headings = first.map((one) => one.trim()).filter((one) => one !== '');
  const missing = needed.filter((column) => indexesOf(first, column).length === 0);
  const names = (missing.length > 0 ? missing : needed).map(({ heading }) => shown(heading)).join(' and no column ');
  const more = headings.length > MOST_SHOWN ? `, and ${headings.length - MOST_SHOWN} more` : '';
  const has =
    headings.length === 0
      ? 'it contains no text'
      : `its row ${at + 1} has ${headings.slice(0, MOST_SHOWN).map(shown).join(', ')}${more}`;
  const options = missing.flatMap(({ option }) => (option === undefined ? [] : [`\`${option} "…"\``]));
  return tableError(
    'no-column',
    `${where === '' ? 'The table' : where} has no column ${names}: ${has}.`,
    `The table needs a row with the headings of its columns.${options.length > 0 ? ` If a column has another heading, set it with ${options.join(' ')}.` : ''}`,
  );
}
