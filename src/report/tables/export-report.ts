/** The result of an export as data and as text. */
import type { AliasPair } from '../../aliases/alias.ts';
import { inCurlyQuotes, visible } from '../neutral.ts';
import { count } from '../report.ts';
import type { RowProblem } from './import-report.ts';
import { problemLines, textSection } from './import-text.ts';

export interface ExportReport {
  readonly result: 'exported' | 'unchanged' | 'invalid' | 'failed';
  /** Whether only aliases that are not accepted yet were exported. */
  readonly pending: boolean;
  readonly aliases: number;
  readonly files: readonly { readonly path: string; readonly rows: number }[];
  /** Pairs with a name that a spreadsheet would read as a formula. */
  readonly formulas: readonly AliasPair[];
  readonly errors: readonly RowProblem[];
  readonly failures: readonly { readonly code: string; readonly message: string; readonly hint: string }[];
}

export const NO_EXPORT: ExportReport = {
  result: 'failed',
  pending: false,
  aliases: 0,
  files: [],
  formulas: [],
  errors: [],
  failures: [],
};

export function exportCode(result: ExportReport['result']): 0 | 1 | 2 {
  return { exported: 0, unchanged: 0, invalid: 2, failed: 1 }[result] as 0 | 1 | 2;
}

export function exportText(report: ExportReport): readonly string[] {
  const { formulas, errors, failures, files } = report;
  return [
    ...textSection(
      'Names that a spreadsheet program reads as formulas. Do not open and save these files with one',
      formulas,
      (one) => [`  ${inCurlyQuotes(one.account)}, ${inCurlyQuotes(one.alias)}`],
    ),
    ...textSection('Errors in the alias files', errors, (one) => problemLines(one, 'error')),
    ...failures.flatMap(({ message, hint }) => [`error: ${visible(message)}`, `  ${visible(hint)}`]),
    ...files.map(({ path, rows }) => `${visible(path)}: ${count(rows, 'alias', 'aliases')}`),
    verdict(report),
  ];
}

function verdict({ result, aliases, files, pending }: ExportReport): string {
  switch (result) {
    case 'failed':
      return 'Nothing was exported.';
    case 'invalid':
      return 'Nothing was exported. Fix the alias files first: `validate` shows what is wrong.';
    case 'unchanged':
      return pending ? 'Nothing is pending: CustomerGauge has accepted every alias.' : 'There is no alias to export.';
    default:
      return `${count(aliases, pending ? 'pending alias' : 'alias', pending ? 'pending aliases' : 'aliases')} in ${count(files.length, 'file')}.`;
  }
}
