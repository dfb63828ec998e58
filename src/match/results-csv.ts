/** Writes the results of a match as CSV. */
import { csvLine } from '../tables/csv.ts';
import type { MatchedName } from './match-names.ts';

const COLUMNS = ['name', 'result', 'account', 'score', 'reason', 'nearest-1', 'nearest-2', 'nearest-3'] as const;

/** All results as CSV, one line per name. Without an account, `reason` says why the nearest one is not proposed. */
export function resultsCsv(matched: readonly MatchedName[]): string {
  return [COLUMNS, ...matched.map(cellsOf)].map(csvLine).join('');
}

function cellsOf({ name, result, account = '', score, reason, nearest }: MatchedName): readonly string[] {
  const near = [0, 1, 2].map((at) => nearest[at]?.account ?? '');
  const veto = nearest[0]?.veto;
  const why = reason ?? (veto === undefined ? '' : `veto-${veto}`);
  return [name, result, account, scoreText(score), why, ...near];
}

export function scoreText(score: number | undefined): string {
  return score === undefined ? '' : score.toFixed(2);
}
