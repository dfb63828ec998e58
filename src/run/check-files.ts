/** Checks alias files with the rules, as the inputs set them, and shows all problems at once. */
import type { ScannedFiles } from '../aliases/scan/scanned-files.ts';
import { ScannedPairs } from '../aliases/scanned-pairs.ts';
import { CodedError } from '../error.ts';
import type { Settings } from '../inputs/settings.ts';
import { count, countProblems, type Ended } from '../report/report.ts';
import { type CheckedScan, type CheckOptions, countAliases } from '../rules/check.ts';
import type { Problem } from '../rules/problem.ts';
import type { Run } from './context.ts';
import { type GivenList, readKnownAccounts } from './known-accounts-file.ts';

/** How a run checks alias files. @throws CodedError where its list of known accounts cannot be used */
export async function checkOptions(
  run: GivenList & { readonly settings: Pick<Settings, 'rules'> },
): Promise<CheckOptions> {
  return { severities: run.settings.rules, known: await readKnownAccounts(run) };
}

/**
 * Shows all problems of files that were checked.
 * @param checked.named the files that it is about, where that is not all of them: what is wrong elsewhere is not said
 * @returns `valid` or `invalid`
 */
export function showChecked(
  { show, found }: Pick<Run, 'show' | 'found'>,
  checked: Pick<CheckedScan, 'aliases' | 'problems'> & {
    readonly scanned: ScannedFiles;
    readonly named?: ReadonlySet<string> | undefined;
  },
): Ended {
  const { scanned, named } = checked;
  const problems = named ? checked.problems.filter((one) => concerns(one, named)) : checked.problems;
  show.problems(problems);
  const about = named ? scanned.files.filter(({ file }) => named.has(file.path)) : scanned.files;
  const files = about.length;
  const aliases = named ? about.reduce((sum, file) => sum + countAliases(scanned, file), 0) : checked.aliases;
  found({ files, aliases });
  const { errors, warnings } = countProblems(problems);
  const noted = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  if (errors > 0) {
    const verdict = `${count(errors, 'error')}${noted} in the alias files. Nothing can be sent until ${errors === 1 ? 'it is' : 'they are'} fixed.`;
    return { result: 'invalid', verdict };
  }
  return {
    result: 'valid',
    verdict: `${count(aliases, 'alias', 'aliases')} in ${count(files, 'file')}: valid${noted}.`,
  };
}

/** The pairs of files that were checked. */
export function pairsOf(scanned: ScannedFiles, { aliases }: Pick<CheckedScan, 'aliases'>): ScannedPairs {
  return new ScannedPairs(scanned, { size: aliases });
}

/** Ends the run where files are not valid. */
export function stopInvalid({ result, verdict }: Ended): void {
  if (result === 'invalid') throw new CodedError({ code: 'invalid-files', message: verdict, hint: '' });
}

function concerns({ place, related }: Problem, named: ReadonlySet<string>): boolean {
  return [place, ...related.map((other) => other.place)].some(({ file }) => named.has(file));
}
