/** `import`: turns tables of accounts and aliases into alias files, or merges them into existing ones. */
import { addPairs, type FileChange } from '../../adding/add-pairs.ts';
import { entriesText, groupByAccount } from '../../adding/new-entries.ts';
import { compareText, pairKey } from '../../aliases/alias.ts';
import type { AliasFile, ReadFile } from '../../aliases/alias-file.ts';
import { readAliasFiles } from '../../aliases/reading/read-files.ts';
import { readWorktree } from '../../files/worktree.ts';
import {
  type AddedPair,
  fileError,
  type ImportReport,
  importDocument,
  NO_IMPORT,
  type RejectedPair,
  type TableReport,
} from '../../report/tables/import-report.ts';
import { importText } from '../../report/tables/import-text.ts';
import { checkRead } from '../../rules/check.ts';
import { readKnownAccounts } from '../../run/check-files.ts';
import type { LocalRun } from '../../run/context.ts';
import { type LocalEnd, type LocalRequest, pause } from '../../run/local-command.ts';
import { type ImportOptions, readImportOptions } from './import-options.ts';
import { type JudgedTables, judgeTables, type RejectedTableRow } from './judge-tables.ts';
import { type NamedTable, readTables } from './read-tables.ts';
import { rejectedText, writeFiles, writeRejected } from './write-files.ts';

/** Above this number of rows an import takes long enough to show its progress. */
const MANY_ROWS = 10_000;

/** Reads the tables, checks every row with the rules, and writes the rows that pass. */
export async function importTables(run: LocalRun, request: LocalRequest): Promise<LocalEnd> {
  const asked = readImportOptions(request, run);
  if (!asked.ok) return ended({ ...NO_IMPORT, failures: asked.failures });
  const { options } = asked;
  const { tables, failures } = await readTables(run, options);
  const report = { ...NO_IMPORT, dryRun: options.dryRun, tables: tables.map(tableReport) };
  if (failures.length > 0) return ended({ ...report, failures });
  const rows = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
  // A log has no progress bar, and the check is one long step.
  if (rows > MANY_ROWS && !options.json) run.show.notice(`Checking ${rows} rows against all rules.`);
  const tell = tellWork(request.work, rows);

  tell(0, 'reading alias files');
  const files = readWorktree({ cwd: run.cwd, path: run.settings.path }) ?? [];
  const read = files.length === 0 ? [] : await readAliasFiles(files);
  const checking = { severities: run.settings.rules, known: await readKnownAccounts(run) };
  const { pairs, problems } = checkRead(read, checking);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return ended({ ...report, result: 'invalid', errors: errors.map(fileError) });
  await pause(run.signal);

  tell(1, `checking ${rows} rows against all rules`);
  const judged = await judgeTables(tables, { read, pairs, options: checking });
  await pause(run.signal);
  tell(2, 'finding the entries that they belong to');
  const added = await addPairs(withContents(files, read), { pairs: judged.taken, into: options.into });
  if (!added.ok)
    return ended({
      ...report,
      failures: [
        {
          code: 'into-no-list',
          message: `${options.into} cannot take new accounts: it has a single entry, or its layout does not allow adding at its end.`,
          hint: 'Name another file with `--into`, or write its entry as a list: `- account:` with the rest indented below.',
        },
      ],
    });
  tell(3, 'writing');
  const end = await finish(run, { options, report, tables, judged, changed: added.changed });
  tell(STEPS, 'done');
  return end;
}

async function finish(
  run: LocalRun,
  of: {
    readonly options: ImportOptions;
    readonly report: ImportReport;
    readonly tables: readonly NamedTable[];
    readonly judged: JudgedTables;
    readonly changed: readonly FileChange[];
  },
): Promise<LocalEnd> {
  const { options, report, tables, judged, changed } = of;
  const { dryRun, rejected, json } = options;
  const table = rejected === undefined ? undefined : rejectedText(tables, judged.rejected);
  // The rejected rows are written first: if that fails, nothing is imported and no row is lost.
  if (rejected !== undefined && rejected !== '-' && table !== undefined) {
    const failure = writeRejected(run.cwd, rejected, table);
    if (failure) return ended({ ...report, failures: [failure] });
  }
  const { written, failures } = dryRun ? { written: changed, failures: [] } : await writeFiles(run, changed);
  const rows = rowsReport(judged, written);
  const end = ended({ ...report, ...rows, failures, result: resultOf({ ...report, ...rows, failures }) });
  if (rejected === '-' && table !== undefined) return { ...end, output: table };
  return dryRun && !json
    ? { ...end, output: entriesText([...groupByAccount(judged.taken).values()]).replaceAll('##[', '#\\x23[') }
    : end;
}

function resultOf({ failures, rejected, added, dryRun }: ImportReport): ImportReport['result'] {
  if (failures.length > 0) return 'failed';
  if (rejected.length > 0) return 'partial';
  if (added.length === 0) return 'unchanged';
  return dryRun ? 'planned' : 'imported';
}

function ended(report: ImportReport): LocalEnd {
  return {
    code: { imported: 0, unchanged: 0, planned: 0, failed: 1, invalid: 2, partial: 3 }[report.result] as 0 | 1 | 2 | 3,
    lines: importText(report),
    document: importDocument(report),
  };
}

/** Pairs each file with its content, sorted by path. */
function withContents(
  files: readonly AliasFile[],
  read: readonly ReadFile[],
): readonly { readonly file: AliasFile; readonly read: ReadFile }[] {
  return files
    .flatMap((file, at) => {
      const one = read[at];
      return one === undefined ? [] : [{ file, read: one }];
    })
    .sort((a, b) => compareText(a.file.path, b.file.path));
}

const STEPS = 4;

/** Reports progress, but only for a large import. */
function tellWork(work: LocalRequest['work'], rows: number): (done: number, what: string) => void {
  if (rows <= MANY_ROWS) return () => undefined;
  return (done, what) => work({ done, total: STEPS, what });
}

function tableReport({ file, table }: NamedTable): TableReport {
  const { format, columns, notes, rows, rejected } = table;
  return { file, format, columns, notes, rows: rows.length + rejected.length };
}

/** Reports every row, given the files that were changed or would be. */
function rowsReport(
  judged: JudgedTables,
  changed: readonly FileChange[],
): Pick<ImportReport, 'added' | 'present' | 'repeated' | 'rejected' | 'warnings' | 'files'> {
  const places = new Map(changed.flatMap(({ path, added }) => added.map((pair) => [pairKey(pair), path])));
  const added = judged.taken.flatMap(({ account, alias, table, row }): readonly AddedPair[] => {
    const file = places.get(pairKey({ account, alias }));
    return file === undefined ? [] : [{ account, alias, file, table: table.file, row }];
  });
  return {
    added,
    present: judged.present,
    repeated: judged.repeated,
    rejected: judged.rejected.map(rejectedPair),
    warnings: judged.warnings,
    files: changed.map((file) => ({
      path: file.path,
      created: file.before === undefined,
      added: file.added.length,
    })),
  };
}

function rejectedPair({ table: { file, table }, row, problems }: RejectedTableRow): RejectedPair {
  const shown = (key: 'account' | 'alias'): string =>
    row.names?.[key].text ?? row.cells[table.columns[key]?.index ?? -1] ?? '';
  return { table: file, row: row.row, account: shown('account'), alias: shown('alias'), problems };
}
