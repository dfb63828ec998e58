import type { Repository } from '../git/repository.ts';
import { branchOfEvent, refusePush } from '../github/event.ts';
import type { Plan } from '../plan/plan.ts';
import type { Failure } from '../report/report.ts';
import { refuseBooks } from './binding.ts';
import type { Books } from './books.ts';
import { refuseFirstPush } from './first-push.ts';
import type { Run } from './run.ts';

/** The same, in sentences. */
export async function foretellStop(
  run: Run,
  repository: Repository,
  about: { readonly books: Books; readonly plan: Plan },
): Promise<string | undefined> {
  const refused = await foretoldRefusal(run, repository, about);
  return refused && `A push would be stopped. ${refused.message} ${refused.hint}`;
}

/** Why the ledger would stop a push of this plan; of a pull request, the push of its merge. */
export async function foretoldRefusal(
  run: Run,
  repository: Repository,
  { books, plan }: { readonly books: Books; readonly plan: Plan },
): Promise<Failure | undefined> {
  // Of a pull request that was closed nothing is pushed any more.
  if (run.trigger.kind === 'pull-request' && !run.trigger.open) return undefined;
  const pushed = asPushed(run, books);
  return (await refuseBooks(pushed, repository)) ?? (await refuseFirstPush(run, repository, { books: pushed, plan }));
}

/** The ledger as a push of this would use it. */
function asPushed({ trigger, settings }: Run, books: Books): Books {
  const about = (branch: string | undefined): Books => ({ ...books, header: { ...books.header, branch } });
  if (trigger.kind === 'pull-request') {
    const { baseBranch, defaultBranch } = trigger;
    return { ...about(baseBranch || undefined), onDefaultBranch: async () => baseBranch === defaultBranch };
  }
  // Where this branch never pushes, as one on a laptop that is to be merged, it does not matter that the ledger is about another.
  const pushes = trigger.kind !== 'none' && refusePush(trigger, settings.environmentExplicit) === undefined;
  return about(pushes ? branchOfEvent(trigger) : undefined);
}
