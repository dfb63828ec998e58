/** Checks whether the alias files are valid. */

import type { ScannedPairs } from '../../aliases/scanned-pairs.ts';
import { listCommit, scanListed } from '../../files/commit.ts';
import type { Repository } from '../../git/repository.ts';
import type { CheckReport } from '../../report/checks.ts';
import { count, countProblems } from '../../report/report.ts';
import { checkScanned } from '../../rules/check.ts';
import { RULES_LOOK } from '../../rules/checking/quick-look.ts';
import { checkedPairs, checkOptions } from '../../run/check-files.ts';
import type { Run } from '../../run/context.ts';
import { noCommittedFiles } from '../../run/no-alias-files.ts';
import { shownFolder } from '../../run/shown-names.ts';
import { failed, passed } from './results.ts';

/** The check, and the pairs of the checked-out commit; no pairs if the files are not valid. */
export interface JudgedAliases {
  readonly check: CheckReport;
  readonly pairs: ScannedPairs | undefined;
}

export async function judgeAliases(run: Run, repository: Repository): Promise<JudgedAliases> {
  const { settings } = run;
  const files = await listCommit(repository, repository.head, shownFolder(run, repository));
  const nothing = await noCommittedFiles(files, settings.path, () => repository.uncommitted());
  if (nothing && !settings.allowEmpty)
    return { check: failed('aliases', nothing.message, nothing.hint), pairs: undefined };
  const scanned = await scanListed(repository, files ?? [], RULES_LOOK);
  const found = checkScanned(scanned, await checkOptions(run));
  const { errors, warnings } = countProblems(found.problems);
  const size = `${count(found.aliases, 'alias', 'aliases')} in ${count(scanned.files.length, 'file')}`;
  if (errors > 0) {
    const message = `${count(errors, 'error')} in the alias files stop every plan and push.`;
    return {
      check: failed('aliases', message, 'The command `validate` shows where each one is and how to fix it.'),
      pairs: undefined,
    };
  }
  const noted = warnings > 0 ? `, ${count(warnings, 'warning')}` : '';
  return { check: passed('aliases', `${size}: valid${noted}.`), pairs: checkedPairs(scanned, found) };
}
