import type { Repository } from '../../git/repository.ts';
import { branchOfEvent, refusePush } from '../../github/event.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Failure } from '../../report/report.ts';
import type { Run } from '../context.ts';
import { refuseLedger } from './binding.ts';
import { refuseFirstPush } from './first-push.ts';
import type { RunLedger } from './run-ledger.ts';

/** The same, in sentences. */
export async function foretellStop(
  run: Run,
  repository: Repository,
  about: { readonly runLedger: RunLedger; readonly plan: Plan },
): Promise<string | undefined> {
  const refused = await foretoldRefusal(run, repository, about);
  return refused && `A push would be stopped. ${refused.message} ${refused.hint}`;
}

/** Why the ledger would stop a push of this plan; of a pull request, the push of its merge. */
export async function foretoldRefusal(
  run: Run,
  repository: Repository,
  { runLedger, plan }: { readonly runLedger: RunLedger; readonly plan: Plan },
): Promise<Failure | undefined> {
  // Of a pull request that was closed nothing is pushed any more.
  if (run.trigger.kind === 'pull-request' && !run.trigger.open) return undefined;
  const pushed = asPushed(run, runLedger);
  return (
    (await refuseLedger(pushed, repository)) ?? (await refuseFirstPush(run, repository, { runLedger: pushed, plan }))
  );
}

/** The ledger as a push of this would use it. */
function asPushed({ trigger, settings }: Run, runLedger: RunLedger): RunLedger {
  const about = (branch: string | undefined): RunLedger => ({ ...runLedger, header: { ...runLedger.header, branch } });
  if (trigger.kind === 'pull-request') {
    const { baseBranch, defaultBranch } = trigger;
    return { ...about(baseBranch || undefined), onDefaultBranch: async () => baseBranch === defaultBranch };
  }
  // Where this branch never pushes, as one on a laptop that is to be merged, it does not matter that the ledger is about another.
  const pushes = trigger.kind !== 'none' && refusePush(trigger, settings.environmentExplicit) === undefined;
  return about(pushes ? branchOfEvent(trigger) : undefined);
}
