/** `export`: writes the aliases of the working tree as CSV files that stay within the limits of CustomerGauge’s manual upload. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AliasPair, comparePairs } from '../aliases/alias.ts';
import { readAliasFiles } from '../aliases/reading/read-files.ts';
import { messageOf } from '../error.ts';
import { writeWhole } from '../files/replace.ts';
import { readWorktree } from '../files/worktree.ts';
import { ledgerEntries } from '../ledger/ledger.ts';
import type { Failure } from '../report/report.ts';
import { type ExportReport, exportCode, exportText, NO_EXPORT } from '../report/tables/export-report.ts';
import { fileError } from '../report/tables/import-report.ts';
import { checkRead } from '../rules/check.ts';
import type { LocalRun } from '../run/context.ts';
import { noAliasFiles } from '../run/folder-notices.ts';
import { openRunLedger } from '../run/ledger/run-ledger.ts';
import { type LocalEnd, type LocalRequest, pause } from '../run/local-command.ts';
import { openRepositoryOf } from '../run/open-repository.ts';
import { BYTE_ORDER_MARK, csvLine } from '../tables/csv.ts';

/** Checks the alias files, then writes their pairs as CSV files within CustomerGauge's size limits. */
export async function exportTables(run: LocalRun, { options }: LocalRequest): Promise<LocalEnd> {
  const { settings, cwd, signal } = run;
  const pending = options.pending === true;
  const out = typeof options.out === 'string' ? options.out : 'export';
  const report = { ...NO_EXPORT, pending };
  if (out === '' || (out === '-' && options.json === true)) return ended({ ...report, failures: [badOut(out)] });
  const files = readWorktree({ cwd, path: settings.path });
  const nothing = noAliasFiles(files, settings.path);
  if (nothing) return ended({ ...report, failures: [{ ...nothing, hint: 'Check `--path`.' }] });
  const read = await readAliasFiles(files ?? []);
  const { pairs: all, problems } = checkRead(read, { severities: settings.rules });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return ended({ ...report, result: 'invalid', errors: errors.map(fileError) });
  await pause(signal);

  const isWanted = pending ? await pendingPairs(run) : () => true;
  const pairs = [...all].filter(isWanted).sort(comparePairs);
  const headings = [settings.accountField, settings.aliasField] as const;
  const formulas = pairs.filter(({ account, alias }) => looksLikeFormula(account) || looksLikeFormula(alias));
  const found = {
    ...report,
    aliases: pairs.length,
    formulas: formulas.map(({ account, alias }) => ({ account, alias })),
  };
  const only = writeOnlyFile(cwd, options['only-file'], pairs);
  if (only) return ended({ ...found, failures: [only] });
  if (out === '-') {
    const [whole] = csvParts(pairs, {
      headings,
      mostRows: Number.POSITIVE_INFINITY,
      mostBytes: Number.POSITIVE_INFINITY,
    });
    const end = ended({ ...found, result: pairs.length === 0 ? 'unchanged' : 'exported' });
    return { ...end, output: whole?.text ?? '' };
  }
  if (pairs.length === 0) return ended({ ...found, result: 'unchanged' });
  return writeParts({ cwd, out, found }, csvParts(pairs, { headings }));
}

/** Writes the pairs in the format of `adopt --only`. No escaping is needed: valid names have no tabs or line breaks. */
function writeOnlyFile(cwd: string, file: string | true | undefined, pairs: readonly AliasPair[]): Failure | undefined {
  if (typeof file !== 'string') return undefined;
  const text = pairs.map(({ account, alias }) => `${account}\t${alias}\n`).join('');
  const why = writeWhole(resolve(cwd, file), Buffer.from(text));
  return why === undefined ? undefined : unwritten(file, why);
}

/** A filter for pairs that are not accepted yet. Without a ledger that is every pair. */
async function pendingPairs(run: LocalRun): Promise<(pair: AliasPair) => boolean> {
  await using repository = await openRepositoryOf(run);
  const { ledger } = (await openRunLedger(run, repository)).store;
  if (ledger === undefined) return () => true;
  const waiting = new Set(
    Array.from(ledgerEntries(ledger.pending), ([pair]) => JSON.stringify([pair.account, pair.alias])),
  );
  const { pairs } = ledger.source;
  return (pair) => !pairs.has(pair) || waiting.has(JSON.stringify([pair.account, pair.alias]));
}

/** The names of exported files. An earlier export may have left more of them. */
const NAME = /^aliases-\d{3,}\.csv$/;

async function writeParts(
  { cwd, out, found }: { readonly cwd: string; readonly out: string; readonly found: ExportReport },
  parts: readonly Part[],
): Promise<LocalEnd> {
  const names = parts.map((_, at) => `aliases-${String(at + 1).padStart(3, '0')}.csv`);
  const folder = resolve(cwd, out);
  try {
    mkdirSync(folder, { recursive: true });
    const stale = readdirSync(folder).filter((name) => NAME.test(name) && !names.includes(name));
    if (stale.length > 0) return ended({ ...found, failures: [staleFiles(out, stale)] });
  } catch (cause) {
    return ended({ ...found, failures: [unwritten(out, messageOf(cause))] });
  }
  const files: { readonly path: string; readonly rows: number }[] = [];
  for (const [at, { text, rows }] of parts.entries()) {
    const path = join(out, names[at] ?? '');
    const why = writeWhole(join(folder, names[at] ?? ''), Buffer.from(text));
    if (why !== undefined) return ended({ ...found, files, failures: [unwritten(path, why)] });
    files.push({ path, rows });
  }
  return ended({ ...found, files, result: 'exported' });
}

function ended(report: ExportReport): LocalEnd {
  return {
    code: exportCode(report.result),
    lines: exportText(report),
    document: { version: 1, command: 'export', ...report },
  };
}

function badOut(out: string): Failure {
  const message = out === '' ? '`--out` is empty.' : 'Two things would go to standard output.';
  return { code: 'option', message, hint: 'Give `--out` a folder.' };
}

function unwritten(path: string, why: string): Failure {
  return {
    code: 'unwritten',
    message: `${path} could not be written: ${why}.`,
    hint: 'Check that you may write there, or name another place.',
  };
}

function staleFiles(out: string, stale: readonly string[]): Failure {
  return {
    code: 'stale-files',
    message: `${out} contains ${stale.slice(0, 3).join(', ')} of an earlier, larger export. They would look like part of this one.`,
    hint: 'Delete them, or name another folder with `--out`.',
  };
}

/** CustomerGauge's documented limits for one uploaded file. */
const MOST_ROWS_OF_UPLOAD = 5000;
const MOST_BYTES = 15 * 1024 * 1024;

interface Part {
  readonly text: string;
  /** Not counting the header. */
  readonly rows: number;
}

/** Writes pairs as CSV files, each with a header and within the limits on rows and bytes. */
export function csvParts(
  pairs: Iterable<AliasPair>,
  of: {
    readonly headings: readonly [account: string, alias: string];
    readonly mostRows?: number;
    readonly mostBytes?: number;
  },
): readonly Part[] {
  const { headings, mostRows = MOST_ROWS_OF_UPLOAD, mostBytes = MOST_BYTES } = of;
  const header = BYTE_ORDER_MARK + csvLine(headings);
  const headerBytes = Buffer.byteLength(header);
  const parts: Part[] = [];
  let lines: string[] = [];
  let bytes = headerBytes;
  const close = (): void => {
    if (lines.length > 0) parts.push({ text: header + lines.join(''), rows: lines.length });
    lines = [];
    bytes = headerBytes;
  };
  for (const { account, alias } of pairs) {
    const line = csvLine([account, alias]);
    const size = Buffer.byteLength(line);
    if (lines.length >= mostRows || bytes + size > mostBytes) close();
    lines.push(line);
    bytes += size;
  }
  close();
  return parts;
}

/** Whether a spreadsheet program would read a name as a formula. */
function looksLikeFormula(name: string): boolean {
  return /^[=+\-@\t\r]/.test(name);
}
