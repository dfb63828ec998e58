import { readGiven } from '../../files/given.ts';
import { readTable } from '../../tables/read-table.ts';
import type { Table, TableResult } from '../../tables/table.ts';
import { type LocalFailure, pause } from '../local.ts';
import type { Run } from '../run.ts';
import type { ColumnKey, ImportOptions } from './options.ts';

/** A table with the name of its file, as the user gave it. */
export interface NamedTable {
  readonly file: string;
  readonly table: Table<ColumnKey>;
}

export interface ReadTables {
  readonly tables: readonly NamedTable[];
  readonly failures: readonly LocalFailure[];
}

/** Reads all tables; each that cannot be read is told. */
export async function readTables(run: Run, options: ImportOptions): Promise<ReadTables> {
  const tables: NamedTable[] = [];
  const failures: LocalFailure[] = [];
  for (const file of options.files) {
    await pause(run.signal);
    const result = await readOne(run, file, options);
    if (result.ok) tables.push({ file, table: result.table });
    else {
      const { code, message, hint } = result.problem;
      failures.push({ code, message: `${file} cannot be imported. ${message}`, hint });
    }
  }
  return { tables, failures };
}

async function readOne(
  { cwd, env }: Run,
  file: string,
  { columns, delimiter, encoding, sheet }: ImportOptions,
): Promise<TableResult<ColumnKey> | { readonly ok: false; readonly problem: LocalFailure }> {
  const given = await readGiven({ file, cwd, workspace: env.GITHUB_WORKSPACE });
  if (!given.ok) return { ok: false, problem: unread(given) };
  return readTable(given.bytes, { file, columns, delimiter, encoding, sheet });
}

function unread({ why, cause }: { readonly why: string; readonly cause?: unknown }): LocalFailure {
  if (why !== '')
    return {
      code: 'unreadable',
      message: `It is not read: ${why}.`,
      hint: 'Name the table itself, with the columns that are needed.',
    };
  const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
  return {
    code: 'unreadable',
    message: missing ? 'There is no such file.' : 'The file cannot be read.',
    hint: 'Check its path and whether you may read it.',
  };
}
