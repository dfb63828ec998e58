/** The result of a match as data, and as the document of `match --json`. */
import type { MatchedName, NameResult } from '../../match/match-names.ts';
import type { CellProblem } from '../../tables/table.ts';
import { type RowProblem, TABLES_REPORT_VERSION, type TableReport, tableDocument } from '../tables/import-report.ts';

/** A cell or row that cannot be read as a name. */
export interface RejectedCell extends CellProblem {
  readonly file: string;
  readonly row: number;
}

/** The alias file with proposals, and its content in numbers. */
export interface ProposalsReport {
  /** `-` for standard output. */
  readonly path: string;
  /** Whether the file was written. It is not written if no proposal is sure. */
  readonly written: boolean;
  readonly sure: number;
  /** Likely proposals, written as comments. */
  readonly likely: number;
  /** Proposals that would break a rule, written as comments. */
  readonly breaking: number;
}

export type MatchResult = 'matched' | 'partial' | 'invalid' | 'failed';

export interface MatchReport {
  readonly result: MatchResult;
  readonly names: readonly MatchedName[];
  /** The display names of accounts whose names are identifiers. */
  readonly displays: ReadonlyMap<string, string>;
  readonly tables: readonly TableReport[];
  readonly rejected: readonly RejectedCell[];
  readonly proposals: ProposalsReport | undefined;
  /** The file with all results, if one was asked for. */
  readonly out: string | undefined;
  readonly failures: readonly { readonly code: string; readonly message: string; readonly hint: string }[];
  /** Errors in the alias files, which prevent the match. */
  readonly errors: readonly RowProblem[];
}

export const NO_MATCH: MatchReport = {
  result: 'failed',
  names: [],
  displays: new Map(),
  tables: [],
  rejected: [],
  proposals: undefined,
  out: undefined,
  failures: [],
  errors: [],
};

export function countResults(names: readonly MatchedName[]): Readonly<Record<NameResult, number>> {
  const counts = { account: 0, alias: 0, sure: 0, likely: 0, none: 0 };
  for (const { result } of names) counts[result]++;
  return counts;
}

/** The document that `match --json` prints (docs/matching.md, docs/match.schema.json). */
export function matchDocument(report: MatchReport): object {
  const { result, names, displays, tables, rejected, proposals, out, failures, errors } = report;
  return {
    version: TABLES_REPORT_VERSION,
    command: 'match',
    result,
    counts: { names: names.length, ...countResults(names) },
    names: names.map(({ name, result: band, account, score, reason, nearest }) => ({
      name,
      result: band,
      account: account ?? null,
      display: displays.get(account ?? '') ?? null,
      score: score === undefined ? null : Number(score.toFixed(2)),
      reason: reason ?? null,
      nearest: nearest.map((near) => ({
        account: near.account,
        display: displays.get(near.account) ?? null,
        compared: near.name,
        reason: near.reason ?? null,
        veto: near.veto ?? null,
      })),
    })),
    tables: tables.map(tableDocument),
    rejected,
    proposals: proposals ?? null,
    out: out ?? null,
    failures,
    errors,
  };
}
