/** Why a list of accounts cannot be read, in sentences that quote only short headings of it. */
import type { Decoded } from '../aliases/reading/decode.ts';
import { codePoint, shown } from '../aliases/shown.ts';
import type { TableCode } from '../error.ts';
import type { TableProblem } from './table.ts';

export interface ListRefusal {
  readonly ok: false;
  readonly message: string;
  readonly hint: string;
}

/** Turns the problem of a table into a problem of the list. */
export function refusalOf({ code, message, hint }: TableProblem): ListRefusal {
  return { ok: false, message, hint: HINTS[code] ?? hint };
}

const OWN_FILE = 'Give a list of the accounts in CustomerGauge: one name per line, CSV, or an Excel workbook (.xlsx).';
const HINTS: Readonly<Partial<Record<TableCode, string>>> = {
  'yaml-file': OWN_FILE,
  'json-file': OWN_FILE,
  'xml-file': OWN_FILE,
  'empty-file': OWN_FILE,
};

export function undecodable({ why, problem }: Extract<Decoded, { ok: false }>): ListRefusal {
  if (why === 'utf-16') return { ok: false, message: problem.message, hint: problem.hint };
  if (why === 'not-utf-8') {
    const message = `This file is not saved as UTF-8: its line ${problem.place.line} cannot be read.`;
    return { ok: false, message, hint: 'Save the file again as UTF-8, and correct that line.' };
  }
  const hint = 'Get the file itself first, for example with `lfs: true` in the checkout step.';
  return { ok: false, message: 'This is only a Git LFS pointer, not the list itself.', hint };
}

export function noList(text: string, { index, 0: character }: RegExpExecArray): ListRefusal {
  const line = text.slice(0, index).split(/\r\n|\n|\r/).length;
  return {
    ok: false,
    message: `This is not a list of names: line ${line} contains a control character (${codePoint(character)}).`,
    hint: 'Give a text file with one account name per line, or a CSV file. If it is one, correct that line.',
  };
}

/** Uses only the beginning of the parser's message: the rest may quote the file. */
export function invalidCsv(cause: unknown): ListRefusal {
  const [what] = cause instanceof Error ? cause.message.split(':') : [];
  const { lines } = cause as { readonly lines?: unknown };
  const where = typeof lines === 'number' ? ` on line ${lines}` : '';
  return {
    ok: false,
    message: `This is not valid CSV: ${what ?? 'it cannot be read'}${where}.`,
    hint: 'Put names with a comma or a quote in double quotes, and close every quote. Or save the list again from a spreadsheet program.',
  };
}

/** Looks like a heading. Anything else may be private content and is not shown. */
const HEADING = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.()-]{0,29}$/u;
const MOST_HEADINGS = 10;

export function noAccountColumn(columns: readonly string[], accountField: string): ListRefusal {
  const headings = columns.filter((column) => HEADING.test(column)).slice(0, MOST_HEADINGS);
  const others = columns.length - headings.length;
  const listed = [...headings.map(shown), ...(others > 0 ? [`${others} more`] : [])].join(', ');
  return {
    ok: false,
    message: `It has no column for the account.${headings.length > 0 ? ` Its columns are ${listed}.` : ''}`,
    hint: `Rename the column with the account names to ${shown(accountField)} (the input \`account-field\`) or “Account”.`,
  };
}
