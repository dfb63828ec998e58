import type { LocatedPair } from '../aliases/alias.ts';
import type { AliasEntry } from '../aliases/alias-file.ts';
import { checkAliases } from '../aliases/check.ts';
import type { PairSet } from '../aliases/pair-set.ts';
import type { AliasFolder } from '../files/folder.ts';
import { count, countProblems, type RunReport } from '../report/report.ts';
import { readKnownAccounts } from './known-accounts.ts';
import type { Run } from './run.ts';

export interface Checked {
  readonly report: RunReport;
  readonly pairs: PairSet<LocatedPair>;
  /** What each file says, by the id of its blob. */
  readonly entries: ReadonlyMap<string, readonly AliasEntry[]>;
}

/** Reads every alias file, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
export async function checkFolder(run: Run, report: RunReport, folder: AliasFolder): Promise<Checked> {
  const files = folder.found ? folder.files : [];
  const {
    set: pairs,
    entries,
    problems,
  } = await checkAliases(files, {
    severities: run.settings.rules,
    known: await readKnownAccounts(run),
  });
  run.show.problems(problems);
  const { errors, warnings } = countProblems(problems);
  const noted = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  const checked = { ...report, problems, files: files.length, aliases: pairs.size };
  if (errors > 0) {
    const verdict = `${count(errors, 'error')}${noted} in the alias files. Nothing can be sent until they are mended.`;
    return { report: { ...checked, result: 'invalid', verdict }, pairs, entries };
  }
  const read = `${count(pairs.size, 'alias', 'aliases')} in ${count(files.length, 'file')}`;
  return { report: { ...checked, result: 'valid', verdict: `${read}: valid${noted}.` }, pairs, entries };
}
