/** Writes the files of an import. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileChange } from '../../adding/add-pairs.ts';
import { messageOf } from '../../error.ts';
import { createFile, replaceFile, writeWhole } from '../../files/replace.ts';
import { visible } from '../../report/neutral.ts';
import type { Failure } from '../../report/report.ts';
import type { RowProblem } from '../../report/tables/import-report.ts';
import { spotText } from '../../report/tables/import-text.ts';
import type { LocalRun } from '../../run/context.ts';
import { pause } from '../../run/local-command.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../tables/csv.ts';
import type { RejectedTableRow } from './judge-tables.ts';
import type { NamedTable } from './read-tables.ts';

export interface WrittenFiles {
  readonly written: readonly FileChange[];
  readonly failures: readonly Failure[];
}

/**
 * Writes the changed files one by one, each in one step. If this is interrupted, every file has its old or its new
 * content, and a second run finishes the work.
 */
export async function writeFiles({ cwd, signal }: LocalRun, changed: readonly FileChange[]): Promise<WrittenFiles> {
  const written: FileChange[] = [];
  const failures: Failure[] = [];
  for (const file of changed) {
    await pause(signal);
    const why = writeOne(cwd, file);
    if (why === undefined) written.push(file);
    else
      failures.push({
        code: 'unwritten',
        message: `${file.path} was not changed: ${why}.`,
        hint: 'Check that you may write it, and run this again.',
      });
  }
  return { written, failures };
}

function writeOne(cwd: string, { path, before, after }: FileChange): string | undefined {
  if (before !== undefined) return replaceFile({ cwd, path, before, after });
  try {
    mkdirSync(dirname(resolve(cwd, path)), { recursive: true });
  } catch (cause) {
    return messageOf(cause);
  }
  return createFile({ cwd, path, content: after });
}

/** Writes the rejected rows to the file that the user named. */
export function writeRejected(cwd: string, file: string, text: string): Failure | undefined {
  const why = writeWhole(resolve(cwd, file), Buffer.from(text));
  if (why === undefined) return undefined;
  return {
    code: 'unwritten',
    message: `${file} could not be written, so nothing was imported: ${why}.`,
    hint: 'Name a file in an existing folder that you may write to.',
  };
}

/** The last column, which says why the row was rejected. */
const REASON = 'reason';

/**
 * Writes the rejected rows as CSV, with the columns of their table and the reason. Several tables share columns with
 * the same heading. A reason column from an earlier import is left out.
 */
export function rejectedText(tables: readonly NamedTable[], rejected: readonly RejectedTableRow[]): string {
  const keys: string[] = [];
  const headings: string[] = [];
  for (const { table } of tables) {
    for (const [index, key] of columnKeys(table.headings).entries()) {
      if (keys.includes(key) || (index === table.headings.length - 1 && table.headings[index] === REASON)) continue;
      keys.push(key);
      headings.push(table.headings[index] ?? '');
    }
  }
  const extra = rejected.reduce(
    (most, { table, row }) => Math.max(most, row.cells.length - table.table.headings.length),
    0,
  );
  const blanks = Array.from({ length: extra }, () => '');
  const rows = rejected.map(({ table: { table }, row: { cells }, problems }) => {
    const own = columnKeys(table.headings);
    const placed = keys.map((key) => cells[own.indexOf(key)] ?? '');
    const beyond = blanks.map((_, at) => cells[table.headings.length + at] ?? '');
    return csvLine([...placed, ...beyond, reasonOf(problems)]);
  });
  return `${BYTE_ORDER_MARK}${csvLine([...headings, ...blanks, REASON])}${rows.join('')}`;
}

/** A key for each column. Columns with the same heading get different keys. */
function columnKeys(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const times = seen.get(heading) ?? 0;
    seen.set(heading, times + 1);
    return `${times}:${heading}`;
  });
}

/** All problems of a row, as the text of one cell. */
function reasonOf(problems: readonly RowProblem[]): string {
  return problems
    .flatMap(({ message, related, hint }) => [
      message,
      ...related.map(({ what, at }) => `(${what}: ${spotText(at)})`),
      ...(hint === '' ? [] : [hint]),
    ])
    .map(visible)
    .join(' ');
}
