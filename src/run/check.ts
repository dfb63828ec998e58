import type { LocatedPair } from '../aliases/alias.ts';
import type { AliasEntry, AliasFile, ReadFile } from '../aliases/alias-file.ts';
import type { PairSet } from '../aliases/pair-set.ts';
import { readAliasFiles } from '../aliases/reading/read-files.ts';
import { count, countProblems, type RunReport } from '../report/report.ts';
import { type CheckedAliases, type CheckOptions, checkRead } from '../rules/check.ts';
import type { Problem } from '../rules/problem.ts';
import type { Run } from './context.ts';
import { readKnownAccounts } from './known-accounts-file.ts';

export interface Checked {
  readonly report: RunReport;
  readonly pairs: PairSet<LocatedPair>;
  /** What each file says, by the id of its blob. */
  readonly entries: ReadonlyMap<string, readonly AliasEntry[]>;
}

/** How this run checks alias files. @throws CodedError where it cannot */
export async function checkOptions(run: Run): Promise<CheckOptions> {
  return { severities: run.settings.rules, known: await readKnownAccounts(run) };
}

/** Reads all alias files, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
export async function checkFiles(
  run: Run,
  report: RunReport,
  files: readonly AliasFile[],
  named?: ReadonlySet<string>,
): Promise<Checked> {
  const [read, options] = [await readAliasFiles(files), await checkOptions(run)];
  return showChecked(run, report, { read, found: checkRead(read, options), ...(named ? { named } : {}) });
}

/**
 * Shows all problems of files that were checked.
 * @param of.named the files that it is about, where that is not all of them: what is wrong elsewhere is not said
 */
export function showChecked(
  run: Run,
  empty: RunReport,
  of: {
    readonly read: readonly ReadFile[];
    readonly found: CheckedAliases;
    readonly named?: ReadonlySet<string>;
  },
): Checked {
  const { read, found, named } = of;
  const { problems: all, ...checked } = found;
  const problems = named ? all.filter((one) => concerns(one, named)) : all;
  run.show.problems(problems);
  const { errors, warnings } = countProblems(problems);
  const noted = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  const about = named ? read.filter(({ source }) => named.has(source.file)) : read;
  const files = about.length;
  const aliases = named ? about.reduce((sum, { entries }) => sum + countPairs(entries), 0) : checked.pairs.size;
  const report = { ...empty, problems, files, aliases };
  if (errors > 0) {
    const verdict = `${count(errors, 'error')}${noted} in the alias files. Nothing can be sent until ${errors === 1 ? 'it is' : 'they are'} fixed.`;
    return { report: { ...report, result: 'invalid', verdict }, ...checked };
  }
  const verdict = `${count(aliases, 'alias', 'aliases')} in ${count(files, 'file')}: valid${noted}.`;
  return { report: { ...report, result: 'valid', verdict }, ...checked };
}

function concerns({ place, related }: Problem, named: ReadonlySet<string>): boolean {
  return [place, ...related.map((other) => other.place)].some(({ file }) => named.has(file));
}

function countPairs(entries: readonly AliasEntry[]): number {
  return entries.reduce((sum, { pairs }) => sum + pairs.length, 0);
}
