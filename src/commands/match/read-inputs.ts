/** Reads what `match` works on: names, accounts and rejected names. */
import { nfc } from '../../aliases/names/normal-form.ts';
import { systemCode } from '../../error.ts';
import { readGiven } from '../../files/given.ts';
import type { KnownName } from '../../match/account-index.ts';
import { readRejected } from '../../match/rejected.ts';
import type { RejectedCell } from '../../report/match/match-report.ts';
import type { Failure } from '../../report/report.ts';
import type { TableReport } from '../../report/tables/import-report.ts';
import type { LocalRun } from '../../run/context.ts';
import type { Table, WantedColumn } from '../../tables/table.ts';
import { readTableFile } from '../import/read-tables.ts';
import type { MatchOptions } from './match-options.ts';

/** The names, the accounts to match them with, or why they cannot be read. */
export interface MatchInputs {
  readonly names: readonly string[];
  readonly accounts: readonly KnownName[];
  readonly rejected: ReadonlyMap<string, ReadonlySet<string>>;
  readonly tables: readonly TableReport[];
  /** Cells that cannot be read as a name. */
  readonly cells: readonly RejectedCell[];
  readonly failures: readonly Failure[];
}

/** Headings that are tried for the column of names when the user gives no `--column`. */
const NAME_HEADINGS: readonly string[] = [
  'Company',
  'Company Name',
  'Account',
  'Account Name',
  'Customer',
  'Customer Name',
  'Organisation',
  'Organization',
  'Organisation Name',
  'Organization Name',
  'Client',
  'Client Name',
  'Alias',
];

/** Reads names, accounts and rejected names, and reports all that is wrong with them at once. */
export async function readMatchInputs(run: LocalRun, options: MatchOptions): Promise<MatchInputs> {
  const { settings } = run;
  const named = options.names.kind === 'one' ? undefined : await readNames(run, options.names);
  const accountColumn = { key: 'account', heading: settings.accountField, option: '--account-field' } as const;
  const { displayColumn } = options;
  const shown = { key: 'display', heading: displayColumn ?? '', option: '--display-column' } as const;
  const accounts =
    displayColumn === undefined
      ? await readOne<'account'>(run, options.accounts, [accountColumn])
      : await readOne<'account' | 'display'>(run, options.accounts, [accountColumn, shown]);
  const rejected = await readRejectedFile(run, options.not);
  const parts = [named, accounts, rejected].filter((part) => part !== undefined);
  const names =
    options.names.kind === 'one' ? [options.names.name] : (named?.rows.map(({ names: row }) => row.name.text) ?? []);
  const known = accounts.rows.map(({ names: row }): KnownName => {
    const account = cleaned(row.account.text);
    const display = 'display' in row ? (row.display as { readonly text: string }).text : account;
    return { account, name: cleaned(display) };
  });
  const failures = parts.flatMap((part) => part.failures);
  if (failures.length === 0 && names.length === 0) failures.push(nothingIn('names', options.names));
  if (failures.length === 0 && known.length === 0) failures.push(nothingIn('accounts', options.accounts));
  return {
    names: names.map(cleaned),
    accounts: displayColumn === undefined ? known : oneDisplayEach(known),
    rejected: rejected.rejected,
    tables: [named, accounts].flatMap((part) => (part?.table === undefined ? [] : [part.table])),
    cells: [named, accounts].flatMap((part) => part?.cells ?? []),
    failures,
  };
}

/** Keeps one display name an account: the first by code units, so that the order of the rows does not matter. */
function oneDisplayEach(known: readonly KnownName[]): readonly KnownName[] {
  const first = new Map<string, KnownName>();
  for (const one of known) {
    const other = first.get(one.account);
    if (other === undefined || one.name < other.name) first.set(one.account, one);
  }
  return [...first.values()];
}

/** White space at the ends of a cell is not part of the name. */
function cleaned(text: string): string {
  return nfc(text.trim());
}

function nothingIn(what: string, source: unknown): Failure {
  const file = typeof source === 'string' ? source : 'the file';
  return {
    code: `no-${what}`,
    message: `There are no ${what} in ${file}.`,
    hint: 'Check that it is the right file and column.',
  };
}

interface ReadPart<Key extends string> {
  readonly rows: Table<Key>['rows'];
  readonly table: TableReport | undefined;
  readonly cells: readonly RejectedCell[];
  readonly failures: readonly Failure[];
}

function readNames(
  run: LocalRun,
  { file, column }: Extract<MatchOptions['names'], { kind: 'file' }>,
): Promise<ReadPart<'name'>> {
  const heading = column ?? 'Name';
  const also = column === undefined ? [run.settings.accountField, ...NAME_HEADINGS] : [];
  return readOne<'name'>(run, file, [{ key: 'name', heading, also, option: '--column' }], column === undefined);
}

async function readOne<Key extends 'name' | 'account' | 'display'>(
  run: LocalRun,
  file: string,
  columns: readonly WantedColumn<Key>[],
  list = columns.length === 1,
): Promise<ReadPart<Key>> {
  const result = await readTableFile<Key>(run, { file, columns, list });
  if (!result.ok) {
    const { code, message, hint } = result.problem;
    return {
      rows: [],
      table: undefined,
      cells: [],
      failures: [{ code, message: `${file} cannot be used. ${message}`, hint }],
    };
  }
  const { format, columns: found, notes, rows, rejected } = result.table;
  const table: TableReport = { file, format, columns: found, notes, rows: rows.length + rejected.length };
  const cells = rejected.flatMap(({ row, problems }) => problems.map((problem) => ({ file, row, ...problem })));
  return { rows, table, cells, failures: [] };
}

async function readRejectedFile(
  { cwd, host }: LocalRun,
  { file, named }: MatchOptions['not'],
): Promise<Pick<MatchInputs, 'rejected' | 'failures'>> {
  const nothing = { rejected: new Map<string, ReadonlySet<string>>(), failures: [] };
  const given = await readGiven({ file, cwd, workspace: host.workspace });
  if (!given.ok) {
    const missing = systemCode(given.cause) === 'ENOENT';
    if (missing && !named) return nothing;
    const message = missing
      ? `There is no file ${file}.`
      : `${file} cannot be read${given.why === '' ? '' : `: ${given.why}`}.`;
    return {
      ...nothing,
      failures: [{ code: 'unreadable', message, hint: 'Check `--not` and whether you may read the file.' }],
    };
  }
  const read = readRejected(given.bytes);
  if (read.ok) return { rejected: read.rejected, failures: [] };
  const failures = read.problems.map(({ line, message, hint }) => ({
    code: 'not-aliases',
    message: `${file}:${line} ${message}`,
    hint,
  }));
  return { ...nothing, failures };
}
