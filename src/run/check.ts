import type { LocatedPair } from '../aliases/alias.ts';
import type { AliasEntry, AliasFile, ReadFile } from '../aliases/alias-file.ts';
import type { PairSet } from '../aliases/pair-set.ts';
import { readAliasFiles } from '../aliases/reading/read-files.ts';
import { scanAliasFiles } from '../aliases/reading/scan-files.ts';
import { count, countProblems, type RunReport } from '../report/report.ts';
import { type CheckedAliases, type CheckOptions, checkRead, checkScanned, countAliases } from '../rules/check.ts';
import { RULES_LOOK } from '../rules/checking/quick-look.ts';
import type { Problem } from '../rules/problem.ts';
import type { Run } from './context.ts';
import { readKnownAccounts } from './known-accounts-file.ts';

export interface Checked {
  readonly report: RunReport;
  readonly pairs: PairSet<LocatedPair>;
  /** What each file says, by the id of its blob. */
  readonly entries: ReadonlyMap<string, readonly AliasEntry[]>;
}

/** How this run checks alias files. @throws KnownAccountsError where it cannot */
export async function checkOptions(run: Run): Promise<CheckOptions> {
  return { severities: run.settings.rules, known: await readKnownAccounts(run) };
}

/** Reads all alias files, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
export async function checkFiles(run: Run, report: RunReport, files: readonly AliasFile[]): Promise<Checked> {
  const [read, options] = [await readAliasFiles(files), await checkOptions(run)];
  return showChecked(run, report, { read, found: checkRead(read, options) });
}

/**
 * The same for who does not need the pairs: what no rule has to see never becomes text.
 * @param named the files that it is about, where that is not all of them: what is wrong elsewhere is not said
 */
export async function reportFiles(
  run: Run,
  report: RunReport,
  files: readonly AliasFile[],
  named?: ReadonlySet<string>,
): Promise<RunReport> {
  const [scanned, options] = [await scanAliasFiles(files, RULES_LOOK), await checkOptions(run)];
  const { aliases, problems } = checkScanned(scanned, options);
  if (!named) return showProblems(run, { ...report, problems, files: files.length, aliases });
  const about = scanned.files.filter(({ file }) => named.has(file.path));
  return showProblems(run, {
    ...report,
    problems: problems.filter((one) => concerns(one, named)),
    files: about.length,
    aliases: about.reduce((sum, file) => sum + countAliases(scanned, file), 0),
  });
}

/** Shows all problems of files that were checked. */
export function showChecked(
  run: Run,
  empty: RunReport,
  of: {
    readonly read: readonly ReadFile[];
    readonly found: CheckedAliases;
  },
): Checked {
  const { read, found } = of;
  const { problems, ...checked } = found;
  const counted = { files: read.length, aliases: checked.pairs.size };
  return { report: showProblems(run, { ...empty, problems, ...counted }), ...checked };
}

/** Shows the problems of a report, and says what they come to. */
function showProblems(run: Run, report: RunReport): RunReport {
  const { problems, files = 0, aliases = 0 } = report;
  run.show.problems(problems);
  const { errors, warnings } = countProblems(problems);
  const noted = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  if (errors > 0) {
    const verdict = `${count(errors, 'error')}${noted} in the alias files. Nothing can be sent until ${errors === 1 ? 'it is' : 'they are'} fixed.`;
    return { ...report, result: 'invalid', verdict };
  }
  const verdict = `${count(aliases, 'alias', 'aliases')} in ${count(files, 'file')}: valid${noted}.`;
  return { ...report, result: 'valid', verdict };
}

function concerns({ place, related }: Problem, named: ReadonlySet<string>): boolean {
  return [place, ...related.map((other) => other.place)].some(({ file }) => named.has(file));
}
