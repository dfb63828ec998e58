/** The result of an import as data for its report. */
import type { FileChange } from '../../adding/add-pairs.ts';
import { pairKey } from '../../aliases/alias.ts';
import type { AddedPair, ImportReport, RejectedPair, TableReport } from '../../report/tables/import-report.ts';
import type { JudgedTables, RejectedTableRow } from './judge-tables.ts';
import type { NamedTable } from './read-tables.ts';

export function tableReport({ file, table }: NamedTable): TableReport {
  const { format, columns, notes, rows, rejected } = table;
  return { file, format, columns, notes, rows: rows.length + rejected.length };
}

/** Reports every row, given the files that were changed or would be. */
export function rowsReport(
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
