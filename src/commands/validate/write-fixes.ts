/** `validate --fix`: writes the certain fixes into the working tree. */
import type { AliasFile } from '../../aliases/alias-file.ts';
import { replaceFile } from '../../files/replace.ts';
import { count, type Failure } from '../../report/report.ts';
import { fixAll } from '../../rules/fix/fix-all.ts';
import { checkOptions } from '../../run/check-files.ts';
import type { World } from '../../run/context.ts';
import type { GivenList } from '../../run/known-accounts-file.ts';

/**
 * Applies every certain fix whose rule is not off, and shows the number of fixes for each file.
 * @returns a failure for each file that could not be written
 */
export async function writeFixes(
  run: GivenList & Pick<World, 'cwd'>,
  files: readonly AliasFile[],
): Promise<readonly Failure[]> {
  const named = files.filter(({ misnamed }) => !misnamed);
  const fixed = await fixAll(named, await checkOptions(run));
  if (fixed.length === 0) run.show.notice('There is nothing that can be fixed without asking you.');
  const failures: Failure[] = [];
  for (const { path, before, after, fixes } of fixed) {
    const why = replaceFile({ cwd: run.cwd, path, before, after });
    if (why === undefined) run.show.notice(`${path}: ${count(fixes, 'place')} fixed.`);
    else
      failures.push({
        code: 'fix-unwritten',
        message: `${path} was not changed: ${why}.`,
        hint: 'Check that you may write it, and run this again.',
      });
  }
  return failures;
}
