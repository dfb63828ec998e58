/** Reads the tables that the user names on the command line. */
import { systemCode } from '../../error.ts';
import { readGiven } from '../../files/given.ts';
import type { Failure } from '../../report/report.ts';
import type { LocalRun } from '../../run/context.ts';
import { pause } from '../../run/local-command.ts';
import { readTable } from '../../tables/read-table.ts';
import type { Table, TableResult, TableWishes } from '../../tables/table.ts';
import type { ColumnKey, ImportOptions } from './import-options.ts';

/** A table with the name of its file, as the user gave it. */
export interface NamedTable {
  readonly file: string;
  readonly table: Table<ColumnKey>;
}

export interface ReadTables {
  readonly tables: readonly NamedTable[];
  readonly failures: readonly Failure[];
}

/** Reads all tables, and reports each one that cannot be read. */
export async function readTables(run: LocalRun, options: ImportOptions): Promise<ReadTables> {
  const tables: NamedTable[] = [];
  const failures: Failure[] = [];
  for (const file of options.files) {
    await pause(run.signal);
    const { columns, delimiter, encoding, sheet } = options;
    const result = await readTableFile(run, { file, columns, delimiter, encoding, sheet });
    if (result.ok) tables.push({ file, table: result.table });
    else {
      const { code, message, hint } = result.problem;
      failures.push({ code, message: `${file} cannot be imported. ${message}`, hint });
    }
  }
  return { tables, failures };
}

/** Reads one table. Used by `match` too. */
export async function readTableFile<Key extends string>(
  { cwd, host }: LocalRun,
  wishes: TableWishes<Key>,
): Promise<TableResult<Key> | { readonly ok: false; readonly problem: Failure }> {
  const given = await readGiven({ file: wishes.file, cwd, workspace: host.workspace });
  return given.ok ? readTable(given.bytes, wishes) : { ok: false, problem: unread(given) };
}

function unread({ why, cause }: { readonly why: string; readonly cause?: unknown }): Failure {
  if (why !== '')
    return {
      code: 'unreadable',
      message: `It was not read: ${why}.`,
      hint: 'Name the table itself, with the columns that are needed.',
    };
  const missing = systemCode(cause) === 'ENOENT';
  return {
    code: 'unreadable',
    message: missing ? 'There is no such file.' : 'The file cannot be read.',
    hint: 'Check its path and whether you may read it.',
  };
}
