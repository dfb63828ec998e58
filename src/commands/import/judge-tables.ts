/** Decides for each row of the imported tables whether it is new, already present, or rejected. */
import { judgeRows, type RowFinding, type RowOrPlace } from '../../adding/judge-rows.ts';
import type { NewPair } from '../../adding/new-entries.ts';
import type { LocatedPair } from '../../aliases/alias.ts';
import type { ReadFile } from '../../aliases/alias-file.ts';
import { nfc } from '../../aliases/names/normal-form.ts';
import type { PairSet } from '../../aliases/pair-set.ts';
import type { RowProblem, Spot } from '../../report/tables/import-report.ts';
import type { CheckOptions } from '../../rules/check.ts';
import type { RejectedRow, TableRow } from '../../tables/table.ts';
import type { ColumnKey } from './import-options.ts';
import type { NamedTable } from './read-tables.ts';

/** A pair to be added, and the row that has it. */
export interface TakenPair extends NewPair {
  readonly table: NamedTable;
  readonly row: number;
}

export interface RejectedTableRow {
  readonly table: NamedTable;
  readonly row: RejectedRow<ColumnKey> | TableRow<ColumnKey>;
  readonly problems: readonly RowProblem[];
}

export interface JudgedTables {
  readonly taken: readonly TakenPair[];
  readonly present: number;
  readonly repeated: number;
  /** In the order of the tables and their rows. */
  readonly rejected: readonly RejectedTableRow[];
  readonly warnings: readonly RowProblem[];
}

interface Known {
  /** Files without errors, and what they say. */
  readonly read: readonly ReadFile[];
  readonly pairs: PairSet<LocatedPair>;
  readonly options: CheckOptions;
}

interface Candidate {
  readonly table: NamedTable;
  readonly row: TableRow<ColumnKey>;
  readonly pair: NewPair;
}

/** Checks the rows of all tables together, because rows of different tables may conflict. */
export async function judgeTables(tables: readonly NamedTable[], known: Known): Promise<JudgedTables> {
  const candidates = tables.flatMap((table) => table.table.rows.map((row) => candidate(table, row)));
  const judged = await judgeRows(
    candidates.map(({ pair }) => pair),
    known,
  );
  const rejected: RejectedTableRow[] = [];
  let present = judged.present.length;
  for (const table of tables) {
    for (const row of table.table.rejected) {
      // A cell that the table reader rejects may still name a pair that the files already have.
      if (row.names && known.pairs.has(pairOf(row.names))) present++;
      else
        rejected.push({
          table,
          row,
          problems: row.problems.map(({ code, cell, message, hint }) => {
            return {
              code,
              severity: 'error',
              at: { file: table.file, row: row.row, cell },
              message,
              hint,
              related: [],
            };
          }),
        });
    }
  }
  for (const [index, findings] of judged.rejected) {
    const { table, row } = candidates[index] as Candidate;
    rejected.push({ table, row, problems: findings.map((one) => rowProblem(one, candidates)) });
  }
  const order = new Map(tables.map((table, at) => [table, at]));
  rejected.sort((a, b) => (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0) || a.row.row - b.row.row);
  return {
    taken: judged.taken.map((index) => {
      const { table, row, pair } = candidates[index] as Candidate;
      return { ...pair, table, row: row.row };
    }),
    present,
    repeated: judged.repeated.length,
    rejected,
    warnings: judged.warnings.map((one) => rowProblem(one, candidates)),
  };
}

function candidate(table: NamedTable, row: TableRow<ColumnKey>): Candidate {
  const display = row.names.display?.text.trim();
  return { table, row, pair: { ...pairOf(row.names), ...(display ? { display } : {}) } };
}

/** Names are compared, sent and written in their normal form. */
function pairOf({ account, alias }: TableRow<ColumnKey>['names']): NewPair {
  return { account: nfc(account.text), alias: nfc(alias.text) };
}

function rowProblem(found: RowFinding, candidates: readonly Candidate[]): RowProblem {
  const { rule, severity, at, message, hint, related } = found;
  const others = related.map(({ what, at: other }) => ({ what, at: spotOf(other, candidates) }));
  return { code: rule, severity, at: spotOf(at, candidates), message, hint, related: others };
}

function spotOf(at: RowOrPlace, candidates: readonly Candidate[]): Spot {
  if (at.kind === 'file') return { file: at.place.file, line: at.place.line, column: at.place.column };
  const { table, row } = candidates[at.row] as Candidate;
  return { file: table.file, row: row.row, cell: row.names[at.name].cell };
}
