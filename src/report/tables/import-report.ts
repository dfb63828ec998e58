/** The result of an import as data, and as the document of `import --json`. */
import type { AliasPair } from '../../aliases/alias.ts';
import type { Severity } from '../../aliases/finding.ts';
import type { Problem } from '../../rules/problem.ts';
import type { FoundColumn, TableFormat, TableNote } from '../../tables/table.ts';

export type ImportResult = 'imported' | 'unchanged' | 'planned' | 'partial' | 'invalid' | 'failed';

/** A cell or row of a table, or a place in an alias file. */
export type Spot =
  | { readonly file: string; readonly row: number; readonly cell: string }
  | { readonly file: string; readonly line: number; readonly column: number };

/** An error or warning about a row. */
export interface RowProblem extends ProblemText {
  /** The id of a rule, or the code of a problem with a cell. */
  readonly code: string;
  readonly severity: Severity;
  readonly at: Spot;
  readonly related: readonly { readonly what: string; readonly at: Spot }[];
}

interface ProblemText {
  readonly message: string;
  readonly hint: string;
}

/** How one table was read. */
export interface TableReport {
  readonly file: string;
  readonly format: TableFormat;
  readonly columns: Readonly<Partial<Record<'account' | 'alias' | 'display' | 'name', FoundColumn>>>;
  readonly notes: readonly TableNote[];
  /** The number of rows that are not empty. */
  readonly rows: number;
}

export interface AddedPair extends AliasPair {
  /** The alias file that the pair was added to. */
  readonly file: string;
  readonly table: string;
  readonly row: number;
}

export interface RejectedPair {
  readonly table: string;
  readonly row: number;
  /** The text of the cells, unchanged. */
  readonly account: string;
  readonly alias: string;
  readonly problems: readonly RowProblem[];
}

/** Everything that an import did, or would do. */
export interface ImportReport {
  readonly result: ImportResult;
  readonly dryRun: boolean;
  readonly tables: readonly TableReport[];
  readonly added: readonly AddedPair[];
  /** The number of rows whose pair the files had already. */
  readonly present: number;
  /** The number of rows that repeat an earlier row. */
  readonly repeated: number;
  readonly rejected: readonly RejectedPair[];
  readonly warnings: readonly RowProblem[];
  readonly files: readonly { readonly path: string; readonly created: boolean; readonly added: number }[];
  readonly failures: readonly (ProblemText & { readonly code: string })[];
  /** Errors in the alias files, which prevent the import. */
  readonly errors: readonly RowProblem[];
}

export const NO_IMPORT: ImportReport = {
  result: 'failed',
  dryRun: false,
  tables: [],
  added: [],
  present: 0,
  repeated: 0,
  rejected: [],
  warnings: [],
  files: [],
  failures: [],
  errors: [],
};

/** The version of the documents of `import`, `export` and `match`. It grows when a change could mislead a reader. */
export const TABLES_REPORT_VERSION = 1;

/** The document that `import --json` prints (docs/tables.md). */
export function importDocument(report: ImportReport): object {
  const { tables, ...rest } = report;
  return { version: TABLES_REPORT_VERSION, command: 'import', ...rest, tables: tables.map(tableDocument) };
}

export function tableDocument({ format, columns, ...table }: TableReport): object {
  return {
    ...table,
    kind: format.kind,
    encoding: format.encoding?.name ?? null,
    delimiter: format.delimiter ?? null,
    sheet: format.sheet ?? null,
    headerRow: format.headerRow,
    columns: Object.fromEntries(
      Object.entries(columns).map(([key, column]) => [key, { letter: column.letter, heading: column.heading }]),
    ),
  };
}

/** Turns a problem in an alias file into the format of a row's problem. */
export function fileError({ rule, severity, place, message, hint, related }: Problem): RowProblem {
  const spot = ({ file, line, column }: Problem['place']) => ({ file, line, column });
  const others = related.map(({ what, place: other }) => ({ what, at: spot(other) }));
  return { code: rule, severity, at: spot(place), message, hint, related: others };
}
