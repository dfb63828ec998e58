/** Checks alias files with the rules that the inputs set, and shows all problems at once. */
import type { ScannedFiles } from '../aliases/scan/scanned-files.ts';
import { ScannedPairs } from '../aliases/scanned-pairs.ts';
import { CodedError } from '../error.ts';
import type { Settings } from '../inputs/settings.ts';
import { count, countProblems, type Ended } from '../report/report.ts';
import { type CheckedScan, type CheckOptions, countAliases } from '../rules/check.ts';
import type { Problem } from '../rules/problem.ts';
import type { Run } from './context.ts';
import { type GivenList, readKnownAccounts } from './known-accounts-file.ts';

/** The rule severities and known accounts of a run. @throws CodedError if the known accounts cannot be read */
export async function checkOptions(
  run: GivenList & { readonly settings: Pick<Settings, 'rules'> },
): Promise<CheckOptions> {
  return { severities: run.settings.rules, known: await readKnownAccounts(run) };
}

/**
 * Shows all problems of the checked files, and counts files and aliases for the report.
 * @param checked.named only problems that concern these files are shown; `undefined` shows all
 * @returns the result `valid` or `invalid`
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

/** The pairs in the checked files. */
export function checkedPairs(scanned: ScannedFiles, { aliases }: Pick<CheckedScan, 'aliases'>): ScannedPairs {
  return new ScannedPairs(scanned, { size: aliases });
}

/** Ends the run if the files are not valid. */
export function stopInvalid({ result, verdict }: Ended): void {
  if (result === 'invalid') throw new CodedError({ code: 'invalid-files', message: verdict, hint: '' });
}

function concerns({ place, related }: Problem, named: ReadonlySet<string>): boolean {
  return [place, ...related.map((other) => other.place)].some(({ file }) => named.has(file));
}
