/** Reads the list of known accounts (`known-accounts`). */
import type { Options } from 'csv-parse/sync';
import type { KnownAccounts } from '../aliases/across/known-accounts.ts';
import { nfc } from '../aliases/names/normal-form.ts';
import { decode } from '../aliases/reading/decode.ts';
import { hasCode, TABLE_CODES } from '../error.ts';
import { accountsIn, listRows, type ParsedRow, passedOver } from './account-rows.ts';
import { withoutSep } from './csv.ts';
import { fileKind, refuseOtherText } from './file-kind.ts';
import { invalidCsv, type ListRefusal, noAccountColumn, noList, refusalOf, undecodable } from './list-refusals.ts';
import { readTable } from './read-table.ts';

export type AccountList =
  | {
      readonly ok: true;
      readonly known: KnownAccounts;
      /** A sentence for each kind of line that was skipped. */
      readonly notes: readonly string[];
    }
  | ListRefusal;

/** Other usual headings of the account column, if none equals `account-field`. */
const HEADINGS: readonly string[] = ['account', 'account name', 'name'];

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads the list of known accounts: one name per line, CSV with a header, or a workbook. Text is CSV if its first line has
 * the heading of the account column, or if the file's name ends in .csv or .tsv. Blank lines are skipped. Messages quote
 * only short headings, because somebody may have named a wrong file with private content.
 */
export async function readAccountList(bytes: Uint8Array, about: About): Promise<AccountList> {
  try {
    return fileKind(bytes, about.file) === 'xlsx' ? await readSheet(bytes, about) : await readText(bytes, about);
  } catch (error) {
    if (hasCode(error, ...TABLE_CODES)) return refusalOf(error);
    throw error;
  }
}

interface About {
  readonly file: string;
  readonly accountField: string;
}

async function readSheet(bytes: Uint8Array, { file, accountField }: About): Promise<AccountList> {
  const columns = [{ key: 'account', heading: accountField, also: HEADINGS } as const];
  const result = await readTable<'account'>(bytes, { file, columns, list: true });
  if (!result.ok) return refusalOf(result.problem);
  const { rows, rejected, notes } = result.table;
  const empty = rejected.filter(({ problems }) => problems.every(({ code }) => code === 'empty-cell'));
  const odd = rejected.filter((row) => !empty.includes(row)).map(({ row }) => row);
  return listOf(
    file,
    rows.map(({ names }) => names.account.text),
    [
      ...notes.map(({ message }) => message),
      ...passedOver(odd, 'a number, a date or an error instead of an account name'),
    ],
  );
}

async function readText(bytes: Uint8Array, { file, accountField }: About): Promise<AccountList> {
  const decoded = decode({ path: file, bytes });
  // Excel for Mac ends lines with CR only. In this list they count as lines.
  if (!decoded.ok && decoded.why !== 'line-ends') return undecodable(decoded);
  const { text: all } = decoded.source;
  const control = CONTROL.exec(all);
  if (control) return noList(all, control);
  if (!/^version https:\/\/git-lfs/.test(all)) refuseOtherText(all, file);
  const { text, sep } = withoutSep(all);
  const csv = await import('csv-parse/sync');
  const firstOf = (delimiter: string): readonly string[] => {
    try {
      return csv.parse(text, { ...STYLE, delimiter, to: 1 })[0] ?? [];
    } catch {
      return [];
    }
  };
  const headers = (sep === undefined ? DELIMITERS : [sep]).map((delimiter) => ({
    delimiter,
    columns: firstOf(delimiter),
  }));
  const named = headers.find(({ columns }) => columnOf(columns, accountField) !== -1);
  const widest = headers.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
  if (sep === undefined && !isTable(named?.columns ?? [], file)) return readLines(file, text.split(/\r\n|\n|\r/));
  const { delimiter, columns } = named ?? widest;
  const column = columnOf(columns, accountField);
  if (column === -1 && columns.length > 1) return noAccountColumn(columns, accountField);
  // A single column may have no header. Its first line is then read as a name, which is harmless if it is a heading.
  const headed = column !== -1;
  try {
    const rows = listRows(csv.parse(text, { ...STYLE, delimiter, info: true }) as unknown as readonly ParsedRow[]);
    const found = accountsIn(headed ? rows.slice(1) : rows, { column: Math.max(0, column), width: columns.length });
    return found.ok ? listOf(file, found.names, found.notes) : found;
  } catch (cause) {
    return invalidCsv(cause);
  }
}

/** Reads a list with one name per line. Quotes around a whole line were added by a program, so they are removed. */
function readLines(file: string, lines: readonly string[]): AccountList {
  let unquoted = 0;
  const names = lines.map((line) => {
    const [, inner] = /^\s*"((?:[^"]|"")*)"\s*$/.exec(line) ?? [];
    if (inner === undefined) return line;
    unquoted++;
    return inner.replaceAll('""', '"');
  });
  const have = unquoted === 1 ? '1 line has' : `${unquoted} lines have`;
  return listOf(file, names, unquoted === 0 ? [] : [`${have} quotes around the whole name. They were removed.`]);
}

/** Characters that text never contains. Tabs and all kinds of line breaks are allowed, because exports have them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;

/** Whether the text is a table. In a plain list a comma is part of a name. */
function isTable(columns: readonly string[], file: string): boolean {
  return columns.length > 1 || /\.[ct]sv$/i.test(file);
}

const STYLE: Options = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  trim: true,
};

/** The index of the account column: the one named in the input, else one with a usual heading; -1 if there is none. */
function columnOf(columns: readonly string[], accountField: string): number {
  const exact = columns.indexOf(accountField);
  if (exact !== -1) return exact;
  for (const heading of HEADINGS) {
    const at = columns.findIndex((one) => one.toLowerCase() === heading);
    if (at !== -1) return at;
  }
  return -1;
}

function listOf(file: string, names: readonly string[], notes: readonly string[]): AccountList {
  const known = new Set(names.map((name) => nfc(name.trim())));
  known.delete('');
  if (known.size > 0) return { ok: true, known: { file, names: known }, notes };
  return {
    ok: false,
    message: 'It contains no names.',
    hint: 'Write one account name per line, or leave the input out.',
  };
}
