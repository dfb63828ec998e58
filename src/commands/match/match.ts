/** `match`: finds the account that each name of a list belongs to. */
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type JudgedRows, judgeRows } from '../../adding/judge-rows.ts';
import { compareText, type LocatedPair } from '../../aliases/alias.ts';
import type { ReadFile } from '../../aliases/alias-file.ts';
import { nfc } from '../../aliases/names/normal-form.ts';
import type { PairSet } from '../../aliases/pair-set.ts';
import { readAliasFiles } from '../../aliases/reading/read-files.ts';
import { messageOf } from '../../error.ts';
import { createFile, writeWhole } from '../../files/replace.ts';
import { readWorktree } from '../../files/worktree.ts';
import { type MatchedName, NameMatcher } from '../../match/match-names.ts';
import { isEntry, type Proposal, proposalsFile } from '../../match/proposals.ts';
import { resultsCsv } from '../../match/results-csv.ts';
import { type MatchReport, matchDocument, NO_MATCH, type ProposalsReport } from '../../report/match/match-report.ts';
import { matchText } from '../../report/match/match-text.ts';
import type { Failure } from '../../report/report.ts';
import { fileError } from '../../report/tables/import-report.ts';
import { type CheckOptions, checkRead } from '../../rules/check.ts';
import { checkOptions } from '../../run/check-files.ts';
import type { LocalRun } from '../../run/context.ts';
import { type LocalEnd, type LocalRequest, pause } from '../../run/local-command.ts';
import { type MatchOptions, readMatchOptions } from './match-options.ts';
import { type MatchInputs, readMatchInputs } from './read-inputs.ts';

/** Reads names and accounts, matches them, and writes the results. Only `--into` writes an alias file. */
export async function matchTables(run: LocalRun, request: LocalRequest): Promise<LocalEnd> {
  const asked = readMatchOptions(request, run);
  if (!asked.ok) return ended({ ...NO_MATCH, failures: asked.failures });
  const { options } = asked;
  const inputs = await readMatchInputs(run, options);
  const { tables, cells: rejected } = inputs;
  const report = { ...NO_MATCH, tables, rejected };
  if (inputs.failures.length > 0) return ended({ ...report, failures: inputs.failures });
  await pause(run.signal);

  const read = await readAliasFiles(readWorktree({ cwd: run.cwd, path: run.settings.path }) ?? []);
  const checking = await checkOptions(run);
  const { pairs, problems } = checkRead(read, checking);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return ended({ ...report, result: 'invalid', errors: errors.map(fileError) });

  const aliases = new Map(Array.from(pairs, ({ alias, account }) => [alias, account]));
  const displays = new Map(
    options.displayColumn === undefined ? [] : inputs.accounts.map(({ account, name }) => [account, name]),
  );
  const names = await matchAll(run, request.work, { ...inputs, aliases });
  const found = { ...report, names, displays, result: rejected.length > 0 ? 'partial' : 'matched' } as const;
  return write(run, { options, found, files: { read, pairs, options: checking } });
}

/** How many names are matched between two checks for a signal to stop. */
const AT_ONCE = 1000;
/** Fewer accounts than this are read without showing progress. */
const MANY_ACCOUNTS = 50_000;

async function matchAll(
  { signal }: LocalRun,
  work: LocalRequest['work'],
  { names, accounts, rejected, aliases }: MatchInputs & { readonly aliases: ReadonlyMap<string, string> },
): Promise<readonly MatchedName[]> {
  const ordered = [...new Set([...names].map(nfc))].sort(compareText);
  const tell = (done: number, what: string): void => {
    if (ordered.length > AT_ONCE || accounts.length > MANY_ACCOUNTS) work({ done, total: ordered.length, what });
  };
  tell(0, `reading ${accounts.length} accounts`);
  const matcher = new NameMatcher({ accounts, aliases, rejected });
  const matched: MatchedName[] = [];
  for (let at = 0; at < ordered.length; at += AT_ONCE) {
    await pause(signal);
    tell(at, 'names matched');
    matched.push(...matcher.match(ordered.slice(at, at + AT_ONCE)));
  }
  tell(ordered.length, 'names matched');
  return matched;
}

/** Writes the requested files, each in one step. */
async function write(
  run: LocalRun,
  of: { readonly options: MatchOptions; readonly found: MatchReport; readonly files: AliasFiles },
): Promise<LocalEnd> {
  const { options, found, files } = of;
  const { into, out } = options;
  const failed = (failure: Failure): LocalEnd => ended({ ...found, result: 'failed', failures: [failure] });
  const proposals = into === undefined ? [] : await propose(found.names, { displays: found.displays, files });
  const text = into === undefined ? undefined : proposalsFile(proposals);
  await pause(run.signal);
  const table = out === undefined ? undefined : resultsCsv(found.names);
  if (out !== undefined && out !== '-') {
    const why = writeWhole(resolve(run.cwd, out), Buffer.from(table ?? ''));
    if (why !== undefined) return failed(unwritten(out, why));
  }
  if (into !== undefined && into !== '-' && text !== undefined) {
    const why = createNew(run.cwd, into, text);
    if (why !== undefined) return failed(unwritten(into, why));
  }
  const report = { ...found, out, proposals: into === undefined ? undefined : proposalsReport(into, text, proposals) };
  const output = out === '-' ? table : into === '-' ? (text ?? '') : undefined;
  return output === undefined ? ended(report) : { ...ended(report), output };
}

function createNew(cwd: string, path: string, text: string): string | undefined {
  try {
    mkdirSync(dirname(resolve(cwd, path)), { recursive: true });
  } catch (cause) {
    return messageOf(cause);
  }
  return createFile({ cwd, path, content: Buffer.from(text) });
}

function unwritten(file: string, why: string): Failure {
  return {
    code: 'unwritten',
    message: `${file} could not be written: ${why}.`,
    hint: 'Name a new file in a folder that you may write to. `--into` never changes an existing file.',
  };
}

function proposalsReport(path: string, text: string | undefined, proposals: readonly Proposal[]): ProposalsReport {
  const breaking = proposals.filter(({ breaks }) => breaks.length > 0).length;
  const sure = proposals.filter(isEntry).length;
  return { path, written: text !== undefined, sure, likely: proposals.length - sure - breaking, breaking };
}

function ended(report: MatchReport): LocalEnd {
  return {
    code: ({ matched: 0, failed: 1, invalid: 2, partial: 3 } as const)[report.result],
    lines: matchText(report),
    document: matchDocument(report),
  };
}

/** The alias files that proposals are added to. */
interface AliasFiles {
  readonly read: readonly ReadFile[];
  readonly pairs: PairSet<LocatedPair>;
  readonly options: CheckOptions;
}

/** Lists the proposals of both bands. Sure ones are checked first, because they become real entries. */
async function propose(
  matched: readonly MatchedName[],
  { displays, files }: { readonly displays: ReadonlyMap<string, string>; readonly files: AliasFiles },
): Promise<readonly Proposal[]> {
  const proposals = matched.flatMap(({ name, result, account, score, reason }): readonly Proposal[] => {
    if ((result !== 'sure' && result !== 'likely') || account === undefined || reason === undefined) return [];
    return [{ account, display: displays.get(account), name, band: result, score: score ?? 1, reason, breaks: [] }];
  });
  const sure = await judged(
    proposals.filter(({ band }) => band === 'sure'),
    [],
    files,
  );
  // Likely proposals are written as comments, so they must not make a sure one break a rule.
  const good = sure.filter(({ breaks }) => breaks.length === 0);
  const likely = await judged(
    proposals.filter(({ band }) => band === 'likely'),
    good,
    files,
  );
  return [...sure, ...likely];
}

/** Checks the proposals as if they and the others were merged. */
async function judged(
  proposals: readonly Proposal[],
  others: readonly Proposal[],
  files: AliasFiles,
): Promise<readonly Proposal[]> {
  if (proposals.length === 0) return [];
  const rows = [...proposals, ...others].map(({ account, name }) => ({ account, alias: name }));
  const found = rulesByRow(await judgeRows(rows, files));
  return proposals.map((one, row) => ({ ...one, breaks: [...(found.get(row) ?? [])].sort() }));
}

function rulesByRow({ rejected, warnings }: JudgedRows): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  const add = (row: number, rule: string): void => void found.set(row, (found.get(row) ?? new Set()).add(rule));
  for (const [row, findings] of rejected) for (const { rule } of findings) add(row, rule);
  for (const { rule, at, related } of warnings)
    for (const one of [at, ...related.map((other) => other.at)]) if (one.kind === 'row') add(one.row, rule);
  return found;
}
