/** Reads the sheet of a workbook that has the wanted columns. */
import { shown } from '../aliases/shown.ts';
import type { CodedError, TableCode } from '../error.ts';
import { type Cell, columnIndex, type Grid } from './grid.ts';
import { findHeader, noColumn, type TableHeader } from './header.ts';
import { tableError, type WantedColumn } from './table.ts';
import { damagedWorkbook } from './xlsx-archive.ts';
import { type SheetEntry, type SheetFacts, scanWorkbook } from './xlsx-scan.ts';

/** The sheet of a workbook that has the wanted columns. */
export interface ReadSheet<Key extends string> {
  readonly name: string;
  readonly grid: Grid;
  /** Undefined for a sheet that is a list without a header. */
  readonly header: TableHeader<Key> | undefined;
  /** The other sheets with content. */
  readonly others: readonly string[];
}

/** A number exactly as the file stores it (`1E+21`), because parsing it as a double could change how it looks. */
class StoredNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/**
 * Reads the sheet with the given name, or else the one sheet with the wanted columns.
 * @param of.list whether a single sheet with one column may be a list without a header
 * @throws CodedError if no sheet or several have the columns
 */
export async function readWorkbook<Key extends string>(
  bytes: Uint8Array,
  of: {
    readonly wanted: readonly WantedColumn<Key>[];
    readonly sheet: string | undefined;
    readonly list: boolean;
  },
): Promise<ReadSheet<Key>> {
  const entries = scanWorkbook(bytes);
  const grids = await readGrids(bytes, entries);
  const named = of.sheet === undefined ? undefined : sheetNamed(entries, of.sheet);
  const tried = entries.flatMap((entry) => {
    const grid = grids.get(entry.name);
    if (grid === undefined || (named ? entry !== named : grid.rows.length === 0)) return [];
    return [{ entry, grid, header: findHeader(grid.rows, of.wanted) }];
  });
  const found = tried.filter(({ header }) => header !== undefined);
  if (found.length > 1) throw severalSheets(found.map(({ entry }) => entry));
  const [best] = found;
  const [only] = tried;
  const others = (one: SheetEntry): readonly string[] =>
    entries.filter((entry) => entry !== one && (grids.get(entry.name)?.rows.length ?? 0) > 0).map(({ name }) => name);
  if (best) return { name: best.entry.name, grid: best.grid, header: best.header, others: others(best.entry) };
  if (only === undefined)
    throw tableError('empty-file', 'The workbook is empty.', 'Use the workbook that has the table.');
  if (of.list && tried.length === 1 && only.grid.rows.every((row) => row.length <= 1))
    return { name: only.entry.name, grid: only.grid, header: undefined, others: others(only.entry) };
  throw tried.length === 1
    ? noColumn(only.grid.rows, of.wanted, `The sheet ${shown(only.entry.name)}`)
    : noSheetWith(tried, of.wanted);
}

async function readGrids(bytes: Uint8Array, entries: readonly SheetEntry[]): Promise<ReadonlyMap<string, Grid>> {
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readXlsxFile(new Uint8Array(bytes).buffer, {
      trim: false,
      parseNumber: (text) => new StoredNumber(text),
    });
    return new Map(
      sheets.map(({ sheet, data }) => [sheet, gridOf(data ?? [], entries.find(({ name }) => name === sheet)?.facts)]),
    );
  } catch (cause) {
    throw damagedWorkbook(cause);
  }
}

function gridOf(data: readonly (readonly unknown[])[], facts: SheetFacts | undefined): Grid {
  const rows = data.map((row) => row.map(cellOf));
  if (facts === undefined) return { rows };
  // The parser treats these cells as empty, and drops the last rows if they have no other content.
  for (const [name, text] of facts.errors) {
    const { 1: letters = '', 2: digits = '' } = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
    if (digits === '') continue;
    while (rows.length < Number(digits)) rows.push([]);
    const row = rows[Number(digits) - 1] as Cell[];
    const index = columnIndex(letters);
    while (row.length < index) row.push('');
    row[index] = { kind: 'error', text };
  }
  const { merged, hiddenRows, hiddenColumns } = facts;
  return { rows, merged, hiddenRows, hiddenColumns };
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return value;
  if (value instanceof StoredNumber) return { kind: 'number', text: value.text };
  if (value instanceof Date) return { kind: 'date', text: dateText(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
  return '';
}

/** ISO 8601 in UTC, without the time if it is midnight. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '?';
  return date.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
}

function sheetNamed(entries: readonly SheetEntry[], name: string): SheetEntry {
  const loose = (text: string): string => text.trim().toLowerCase();
  const found =
    entries.find((entry) => entry.name === name) ?? entries.find((entry) => loose(entry.name) === loose(name));
  if (found) return found;
  throw tableError('no-sheet', `The workbook has no sheet ${shown(name)}.`, `Its sheets are ${list(entries)}.`);
}

function severalSheets(entries: readonly SheetEntry[]): CodedError<TableCode> {
  const [first] = entries;
  return tableError(
    'several-sheets',
    `These sheets all have the wanted columns: ${list(entries)}.`,
    `Set the right one, for example \`--sheet ${JSON.stringify(first?.name ?? '')}\`.`,
  );
}

function noSheetWith(
  tried: readonly { readonly entry: SheetEntry; readonly grid: Grid }[],
  wanted: readonly WantedColumn<string>[],
): CodedError<TableCode> {
  const [first] = tried;
  const { hint } = noColumn(first?.grid.rows ?? [], wanted);
  const each = tried.map(({ entry, grid }) => noColumn(grid.rows, wanted, `The sheet ${shown(entry.name)}`));
  return tableError('no-column', each.map(({ message }) => message).join(' '), hint);
}

function list(entries: readonly SheetEntry[]): string {
  return entries.map(({ name, hidden }) => `${shown(name)}${hidden ? ' (hidden)' : ''}`).join(', ');
}
