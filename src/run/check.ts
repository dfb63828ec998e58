import type { AliasFile } from '../aliases/alias-file.ts';
import { scanAliasFiles } from '../aliases/reading/scan-files.ts';
import type { ScannedFiles } from '../aliases/scan/scanned-files.ts';
import { ScannedPairs } from '../aliases/scanned-pairs.ts';
import { count, countProblems, type RunReport } from '../report/report.ts';
import { type CheckedScan, type CheckOptions, checkScanned, countAliases } from '../rules/check.ts';
import { RULES_LOOK } from '../rules/checking/quick-look.ts';
import type { Problem } from '../rules/problem.ts';
import type { Run } from './context.ts';
import { readKnownAccounts } from './known-accounts-file.ts';

/** What was found in alias files of a commit, and their pairs. */
export interface Checked {
  readonly report: RunReport;
  readonly pairs: ScannedPairs;
}

/** How this run checks alias files. @throws KnownAccountsError where it cannot */
export async function checkOptions(run: Run): Promise<CheckOptions> {
  return { severities: run.settings.rules, known: await readKnownAccounts(run) };
}

/** Applies the rules to all alias files and shows all problems at once. The report is `valid` or `invalid`. */
export async function checkFiles(run: Run, report: RunReport, scanned: ScannedFiles): Promise<Checked> {
  const found = checkScanned(scanned, await checkOptions(run));
  return { report: showChecked(run, report, { scanned, found }), pairs: pairsOf(scanned, found) };
}

/** The pairs of files that were checked. */
export function pairsOf(scanned: ScannedFiles, { aliases }: CheckedScan): ScannedPairs {
  return new ScannedPairs(scanned, { size: aliases });
}

/**
 * The same for files that were not scanned yet.
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
  of: { readonly scanned: ScannedFiles; readonly found: CheckedScan },
): RunReport {
  const { scanned, found } = of;
  const { problems, aliases } = found;
  return showProblems(run, { ...empty, problems, files: scanned.files.length, aliases });
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
