/** Checks that the checked-out commit is the one that the event is about. */

import { notTheMerge } from '../../base/out-of-date.ts';
import type { Repository } from '../../git/repository.ts';
import type { CheckReport } from '../../report/checks.ts';
import type { Run } from '../../run/context.ts';
import { refuseCheckout } from '../../run/permission.ts';
import { failed, passed } from './results.ts';

/** @param pushes whether this event may push; only then must the commit be merged */
export async function checkCheckout(run: Run, repository: Repository, pushes: boolean): Promise<CheckReport> {
  const caution = await notTheMerge(run.trigger, repository);
  if (caution !== undefined)
    return failed('checkout', 'The plan would not be about the merge of this pull request.', caution);
  const refused = pushes ? await refuseCheckout(run, repository, 'push') : undefined;
  if (refused) return failed('checkout', refused.message, refused.hint);
  const depth = repository.shallow ? 'The clone is shallow, which is enough.' : 'The clone has its full history.';
  return passed('checkout', `Commit \`${repository.head.slice(0, 10)}\` is checked out. ${depth}`);
}
