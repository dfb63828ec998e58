import type { Options } from 'csv-parse/sync';
import { nfc } from '../names/normal-form.ts';
import { type Decoded, decode } from '../reading/decode.ts';
import { codePoint, shown } from '../shown.ts';
import type { KnownAccounts } from './known-accounts.ts';

export type AccountList =
  | { readonly ok: true; readonly known: KnownAccounts }
  | { readonly ok: false; readonly message: string; readonly hint: string };

type Refusal = Extract<AccountList, { readonly ok: false }>;

/** Columns that hold the account where none is named like the input `account-field`. */
const HEADINGS: readonly string[] = ['account', 'account name', 'name'];

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads the list of known accounts: one name a line, or CSV with a header. It is CSV if a column of its first line has the
 * heading of the account, or if its name ends in .csv or .tsv. Blank lines do not count. What is wrong with it is said without
 * quoting more than short headings: it may be another file than was meant, and nobody's business.
 */
export async function readAccountList(
  bytes: Uint8Array,
  { file, accountField }: { readonly file: string; readonly accountField: string },
): Promise<AccountList> {
  const decoded = decode({ path: file, bytes });
  // Excel for Mac ends lines with CR alone: here they are lines all the same.
  if (!decoded.ok && decoded.why !== 'line-ends') return undecodable(decoded);
  const { text } = decoded.source;
  const control = CONTROL.exec(text);
  if (control) return noList(text, control);
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
    return invalidCsv(cause);
  }
}

/** What no text holds; a list may have been exported with tabs and with line breaks of any kind in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;

function undecodable({ why, problem }: Extract<Decoded, { ok: false }>): Refusal {
  if (why === 'utf-16') return { ok: false, message: problem.message, hint: problem.hint };
  if (why === 'not-utf-8') {
    const message = `This file is not saved as UTF-8: its line ${problem.place.line} cannot be read.`;
    return { ok: false, message, hint: 'Save the file again with the encoding UTF-8, and write that line anew.' };
  }
  const hint = 'Fetch the file itself before this runs, for instance with `lfs: true` at the checkout.';
  return { ok: false, message: 'This is no list of names, only a pointer: Git LFS keeps it elsewhere.', hint };
}

function noList(text: string, { index, 0: character }: RegExpExecArray): Refusal {
  const line = text.slice(0, index).split(/\r\n|\n|\r/).length;
  return {
    ok: false,
    message: `This is no list of names: its line ${line} holds a control character (${codePoint(character)}).`,
    hint: 'Name a text file with one account name a line, or CSV; if it is one, write that line anew.',
  };
}

/** The parser's own sentence may quote the file behind its first words. */
function invalidCsv(cause: unknown): Refusal {
  const [what] = cause instanceof Error ? cause.message.split(':') : [];
  const { lines } = cause as { readonly lines?: unknown };
  const where = typeof lines === 'number' ? ` on line ${lines}` : '';
  return {
    ok: false,
    message: `This is not valid CSV: ${what ?? 'it cannot be read'}${where}.`,
    hint: 'Give every line as many columns as the first has, and put a name with a comma in double quotes.',
  };
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

/** A heading, and nothing that only stands where one is expected. */
const HEADING = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.()-]{0,29}$/u;
const MOST_HEADINGS = 10;

function noColumn(columns: readonly string[], accountField: string): Refusal {
  const headings = columns.filter((column) => HEADING.test(column)).slice(0, MOST_HEADINGS);
  const others = columns.length - headings.length;
  const listed = [...headings.map(shown), ...(others > 0 ? [`${others} more`] : [])].join(', ');
  return {
    ok: false,
    message: `It has no column for the account${headings.length > 0 ? `; its columns are ${listed}` : ''}.`,
    hint: `Call the column with the names ${shown(accountField)}, as the input \`account-field\` says, or “Account”.`,
  };
}

function listOf(file: string, names: readonly string[]): AccountList {
  const known = new Set(names.map((name) => nfc(name.trim())));
  known.delete('');
  if (known.size > 0) return { ok: true, known: { file, names: known } };
  return { ok: false, message: 'It holds no name.', hint: 'Write one account name a line, or leave the input out.' };
}
