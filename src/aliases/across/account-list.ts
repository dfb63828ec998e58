import type { Options } from 'csv-parse/sync';
import { nfc } from '../names/normal-form.ts';
import { decode } from '../reading/decode.ts';
import { shown } from '../shown.ts';
import type { KnownAccounts } from './known-accounts.ts';

export type AccountList =
  | { readonly ok: true; readonly known: KnownAccounts }
  | { readonly ok: false; readonly message: string; readonly mend: string };

type Refusal = Extract<AccountList, { readonly ok: false }>;

/** Columns that hold the account where none is named like the input `account-field`. */
const HEADINGS: readonly string[] = ['account', 'account name', 'name'];

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads the list of known accounts: one name a line, or CSV with a header. It is CSV if a column of its first line has the
 * heading of the account, or if its name ends in .csv or .tsv. Blank lines do not count.
 */
export async function readAccountList(
  bytes: Uint8Array,
  { file, accountField }: { readonly file: string; readonly accountField: string },
): Promise<AccountList> {
  const decoded = decode({ path: file, bytes });
  if (!decoded.ok) return { ok: false, message: decoded.problem.message, mend: decoded.problem.mend };
  const { text } = decoded.source;
  const csv = await import('csv-parse/sync');
  const firstOf = (delimiter: string): readonly string[] => {
    try {
      return csv.parse(text, { ...STYLE, delimiter, to: 1 })[0] ?? [];
    } catch {
      return [];
    }
  };
  const headers = DELIMITERS.map((delimiter) => ({ delimiter, columns: firstOf(delimiter) }));
  const named = headers.find(({ columns }) => columnOf(columns, accountField) !== -1);
  const widest = headers.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
  if (!isTable(named?.columns ?? [], file)) return listOf(file, text.split(/\r\n|\n|\r/));
  const { delimiter, columns } = named ?? widest;
  let column = columnOf(columns, accountField);
  if (column === -1 && columns.length > 1) return noColumn(columns, accountField);
  // A single column may have no header: then its first line is a name, and no harm is done if it is none.
  const headed = column !== -1;
  column = Math.max(0, column);
  try {
    const rows: string[][] = csv.parse(text, { ...STYLE, delimiter });
    return listOf(
      file,
      rows.slice(headed ? 1 : 0).map((row) => row[column] ?? ''),
    );
  } catch (cause) {
    return {
      ok: false,
      message: `This is not valid CSV: ${cause instanceof Error ? cause.message : String(cause)}.`,
      mend: 'Give every line as many columns as the first has, and put a name with a comma in double quotes.',
    };
  }
}

/** Whether a comma separates columns; in a plain list of names it is part of a name. */
function isTable(columns: readonly string[], file: string): boolean {
  return columns.length > 1 || /\.[ct]sv$/i.test(file);
}

const STYLE: Options = { relax_quotes: true, skip_empty_lines: true, skip_records_with_empty_values: true, trim: true };

/** The column of the account: the one named so by the input, else one with a usual heading. */
function columnOf(columns: readonly string[], accountField: string): number {
  const exact = columns.indexOf(accountField);
  if (exact !== -1) return exact;
  for (const heading of HEADINGS) {
    const at = columns.findIndex((one) => one.toLowerCase() === heading);
    if (at !== -1) return at;
  }
  return -1;
}

function noColumn(columns: readonly string[], accountField: string): Refusal {
  return {
    ok: false,
    message: `It has no column for the account; its columns are ${columns.slice(0, 20).map(shown).join(', ')}.`,
    mend: `Call the column with the names ${shown(accountField)}, as the input \`account-field\` says, or “Account”.`,
  };
}

function listOf(file: string, names: readonly string[]): AccountList {
  const known = new Set(names.map((name) => nfc(name.trim())));
  known.delete('');
  if (known.size > 0) return { ok: true, known: { file, names: known } };
  return { ok: false, message: 'It holds no name.', mend: 'Write one account name a line, or leave the input out.' };
}
