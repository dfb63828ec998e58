/** The result of an import as text for people. */
import { delimiterName } from '../../tables/csv.ts';
import { inCurlyQuotes, visible } from '../neutral.ts';
import { count } from '../report.ts';
import type { ImportReport, RowProblem, Spot, TableReport } from './import-report.ts';

/** The most rows of one list in a terminal. `--rejected` and `--json` have all. */
const MOST = 200;

/** All lines: how the tables were read, and the result of their rows. */
export function importText(report: ImportReport): readonly string[] {
  const { rejected, warnings, errors, failures } = report;
  return [
    ...report.tables.flatMap(tableLines),
    ...textSection('Not imported', rejected, ({ problems }) => problems.flatMap((one) => problemLines(one, 'error'))),
    ...textSection('Warnings', warnings, (one) => problemLines(one, 'warning')),
    ...textSection('Errors in the alias files', errors, (one) => problemLines(one, 'error')),
    ...failures.flatMap(({ message, hint }) => [`error: ${visible(message)}`, ...(hint ? [`  ${visible(hint)}`] : [])]),
    ...report.files.map(({ path, created, added }) => fileLine(report.dryRun, path, created, added)),
    verdict(report),
  ];
}

/** How a table was read: format, encoding, delimiter, columns. */
export function tableLines({ file, format, columns, notes, rows }: TableReport): readonly string[] {
  const { kind, encoding, delimiter, sheet, headerRow } = format;
  const how = [
    kind === 'xlsx' ? 'XLSX' : kind === 'csv' ? 'CSV' : 'list',
    ...(encoding ? [`encoding ${encoding.name.toUpperCase().replace(/^WINDOWS/, 'Windows')}`] : []),
    ...(kind === 'csv'
      ? [`delimiter ${delimiter === undefined ? 'none' : delimiterName(delimiter).replace(/^a /, '')}`]
      : []),
    ...(sheet === undefined ? [] : [`sheet ${inCurlyQuotes(sheet)}`]),
    ...(headerRow > 0 ? [`header in row ${headerRow}`] : []),
    ...Object.entries(columns).map(
      ([key, column]) => `${key} in column ${column.letter} ${inCurlyQuotes(column.heading)}`,
    ),
  ];
  return [
    `${visible(file)}: ${count(rows, 'row')}; ${how.join(', ')}`,
    ...notes.map(({ message }) => `  note: ${visible(message)}`),
  ];
}

/** One list, cut to what a terminal can show. */
export function textSection<T>(
  title: string,
  list: readonly T[],
  lines: (one: T) => readonly string[],
): readonly string[] {
  if (list.length === 0) return [];
  const more = list.length > MOST ? [`… and ${list.length - MOST} more.`] : [];
  return ['', `${title} (${list.length})`, ...list.slice(0, MOST).flatMap(lines), ...more, ''];
}

export function problemLines({ code, at, message, hint, related }: RowProblem, severity: string): readonly string[] {
  return [
    `${spotText(at)} ${severity} ${code}`,
    `  ${visible(message)}`,
    ...related.map((other) => `  ${visible(other.what)}: ${spotText(other.at)}`),
    ...(hint ? [`  ${visible(hint)}`] : []),
  ];
}

/** `pairs.csv:B7`, or `aliases/a.yaml:3:7`. */
export function spotText(spot: Spot): string {
  return visible('cell' in spot ? `${spot.file}:${spot.cell}` : `${spot.file}:${spot.line}:${spot.column}`);
}

function fileLine(dryRun: boolean, path: string, created: boolean, added: number): string {
  const what = created ? (dryRun ? 'would be created' : 'created') : dryRun ? 'would be changed' : 'changed';
  return `${visible(path)}: ${what}, ${count(added, 'alias', 'aliases')} added`;
}

function verdict({ result, added, present, repeated, rejected, dryRun }: ImportReport): string {
  if (result === 'failed') return 'Nothing was imported.';
  if (result === 'invalid') return 'Nothing was imported. Fix the alias files first: `validate` shows what is wrong.';
  const parts = [
    `${count(added.length, 'alias', 'aliases')} ${dryRun ? 'would be added' : 'added'}`,
    `${present + repeated} already present`,
    ...(rejected.length > 0 ? [`${count(rejected.length, 'row')} not imported`] : []),
  ];
  return `${parts.join(', ')}.${dryRun ? ' Dry run: nothing was written.' : ''}`;
}
