/** Reads a table from CSV, XLSX or a list, whatever its encoding, delimiter and layout. */
import { shown } from '../aliases/shown.ts';
import { hasCode, TABLE_CODES } from '../error.ts';
import { csvStyle, looksLikeTable, noCsvColumn, withoutSep } from './csv.ts';
import { csvGrid } from './csv-grid.ts';
import { decodeText } from './decode-text.ts';
import { fileKind, refuseOtherText } from './file-kind.ts';
import type { Grid } from './grid.ts';
import { columnLetters } from './grid.ts';
import type { TableHeader } from './header.ts';
import { sortRows } from './rows.ts';
import {
  type Table,
  type TableFormat,
  type TableNote,
  type TableResult,
  type TableWishes,
  tableError,
  type WantedColumn,
} from './table.ts';

/**
 * Reads a table: CSV in any usual encoding with any usual delimiter, XLSX, or a list with one name per line. Returns the rows
 * whose wanted cells all contain text, and the problems of the other rows. The result also says which encoding, delimiter,
 * sheet and header were used. Never throws because of a file's content.
 */
export async function readTable<Key extends string>(
  bytes: Uint8Array,
  wishes: TableWishes<Key>,
): Promise<TableResult<Key>> {
  try {
    const kind = fileKind(bytes, wishes.file);
    return { ok: true, table: kind === 'xlsx' ? await readXlsx(bytes, wishes) : await readText(bytes, wishes) };
  } catch (error) {
    if (hasCode(error, ...TABLE_CODES)) {
      const { code, message, hint } = error;
      return { ok: false, problem: { code, message, hint } };
    }
    throw error;
  }
}

async function readXlsx<Key extends string>(bytes: Uint8Array, wishes: TableWishes<Key>): Promise<Table<Key>> {
  refuseOption('--delimiter', wishes.delimiter, 'a workbook, which has no delimiter');
  refuseOption('--encoding', wishes.encoding, 'a workbook, whose encoding is known');
  const { list = false, sheet, columns: wanted } = wishes;
  const { readWorkbook } = await import('./xlsx.ts');
  const { name, grid, header, others } = await readWorkbook(bytes, { wanted, sheet, list });
  const notes: TableNote[] = [];
  if (others.length > 0 && sheet === undefined)
    notes.push({ code: 'other-sheets', message: `Other sheets are not read: ${others.map(shown).join(', ')}.` });
  if (header === undefined) return listTable(grid, wishes, { kind: 'list', sheet: name, headerRow: 0 });
  const format = { kind: 'xlsx', sheet: name, headerRow: header.row } as const;
  return tableOf(grid, { wanted, header, format, notes: [...notes, ...hiddenNotes(grid, header)] });
}

async function readText<Key extends string>(bytes: Uint8Array, wishes: TableWishes<Key>): Promise<Table<Key>> {
  refuseOption('--sheet', wishes.sheet, 'a text file, which has no sheets');
  const { text: all, encoding } = decodeText(bytes, wishes.encoding);
  refuseOtherText(all, wishes.file);
  const { text, sep } = withoutSep(all);
  if (text.trim() === '') throw tableError('empty-file', 'The file is empty.', 'Save the table again.');
  const csv = await import('csv-parse/sync');
  const { columns: wanted, list = false, file } = wishes;
  const { delimiter, header } = csvStyle(csv, text, { wanted, delimiter: wishes.delimiter ?? sep });
  const notes = encoding.why === 'fallback' ? [fallbackNote(text)] : [];
  if (header === undefined) {
    const isCsv = /\.[ct]sv$/i.test(file);
    const isList =
      list && delimiter === undefined && !/^[^\r\n]*\t/.test(text) && !(isCsv && looksLikeTable(csv, text));
    if (!isList) throw noCsvColumn(csv, text, wanted);
    const grid = isCsv ? csvGrid(csv, text, undefined) : { rows: text.split(/\r\n|\n|\r/).map((line) => [line]) };
    return listTable(grid, wishes, { kind: 'list', encoding, headerRow: 0 }, notes);
  }
  const format: TableFormat = {
    kind: 'csv',
    encoding,
    ...(delimiter === undefined ? {} : { delimiter }),
    headerRow: header.row,
  };
  return tableOf(csvGrid(csv, text, delimiter), { wanted, header, format, notes });
}

function tableOf<Key extends string>(
  grid: Grid,
  of: {
    readonly wanted: readonly WantedColumn<Key>[];
    readonly header: TableHeader<Key>;
    readonly format: TableFormat;
    readonly notes: readonly TableNote[];
  },
): Table<Key> {
  const { wanted, header, format, notes } = of;
  const { row, headings, columns } = header;
  const title: TableNote[] =
    row === 1 ? [] : [{ code: 'title-rows', message: `The header is in row ${row}. The rows above it are not read.` }];
  const sorted = sortRows(grid, { header, wanted, strict: format.kind === 'csv' });
  return { format, headings, columns, ...sorted, notes: [...title, ...notes] };
}

/** A list with one name per line and no header, as a table with the one required column. */
function listTable<Key extends string>(
  grid: Grid,
  { columns: wanted }: TableWishes<Key>,
  format: TableFormat,
  notes: readonly TableNote[] = [],
): Table<Key> {
  const [first] = wanted.filter(({ optional }) => !optional);
  if (first === undefined) throw new Error('A list needs one required column.');
  const columns = { [first.key]: { index: 0, letter: 'A', heading: '' } } as TableHeader<Key>['columns'];
  const header: TableHeader<Key> = { row: 0, headings: [''], columns };
  const note: TableNote = { code: 'no-header', message: 'It has no heading, so every line is read as a name.' };
  const sorted = sortRows(grid, { header, wanted, strict: true });
  return { format, headings: [], columns, ...sorted, notes: [...notes, note] };
}

function refuseOption(option: string, value: string | undefined, what: string): void {
  if (value === undefined) return;
  throw tableError('option', `\`${option}\` is set, but this is ${what}.`, `Leave \`${option}\` out.`);
}

/** Shows a name with special letters, so that the user can see whether the guess is right. */
function fallbackNote(text: string): TableNote {
  const [example] = /[^\r\n;,\t|"]*[^\p{ASCII}\r\n;,\t|"][^\r\n;,\t|"]*/u.exec(text) ?? [];
  const seen = example === undefined ? '' : `, such as ${shown(example.trim())}`;
  const message = `It is not UTF-8, so it is read as Windows-1252. Check a name with special letters${seen}. If it is wrong, set the encoding with \`--encoding\`.`;
  return { code: 'encoding', message };
}

const MOST_SHOWN = 10;

/** Mentions hidden rows and columns, because people who look at the sheet do not see them. */
function hiddenNotes(grid: Grid, { row: headerRow, columns }: TableHeader<string>): readonly TableNote[] {
  const notes: TableNote[] = [];
  const rows = (grid.hiddenRows ?? []).filter((row) => row > headerRow && row <= grid.rows.length);
  if (rows.length > 0) {
    const more = rows.length > MOST_SHOWN ? ` and ${rows.length - MOST_SHOWN} more` : '';
    const message = `Hidden rows are read like all others: ${rows.slice(0, MOST_SHOWN).join(', ')}${more}.`;
    notes.push({ code: 'hidden-rows', message });
  }
  const used = Object.values(columns).flatMap((column) => (column ? [column.index] : []));
  const hidden = used.filter((index) => grid.hiddenColumns?.includes(index));
  if (hidden.length > 0)
    notes.push({
      code: 'hidden-column',
      message: `Column ${hidden.map(columnLetters).join(', ')} is hidden in the sheet.`,
    });
  return notes;
}
