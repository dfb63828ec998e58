/** Whether the ledger would stop a push, said before there is one. */
import type { Repository } from '../../git/repository.ts';
import { branchOfEvent, refusePush } from '../../github/event.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Refusal } from '../stop.ts';
import { refuseLedger } from './binding.ts';
import { type AboutPush, refuseFirstPush } from './first-push.ts';
import type { RunLedger } from './run-ledger.ts';

/** Why the ledger would stop a push of this plan; of a pull request, the push of its merge. */
export async function forecastRefusal(
  about: AboutPush,
  repository: Repository,
  { runLedger, plan }: { readonly runLedger: RunLedger; readonly plan: Plan },
): Promise<Refusal | undefined> {
  // Of a pull request that was closed nothing is pushed any more.
  if (about.trigger.kind === 'pull-request' && !about.trigger.open) return undefined;
  const pushed = asPushed(about, runLedger);
  return (
    (await refuseLedger(pushed, repository)) ?? (await refuseFirstPush(about, repository, { runLedger: pushed, plan }))
  );
}

/** The ledger as a push of this would use it. */
function asPushed({ trigger, settings }: AboutPush, runLedger: RunLedger): RunLedger {
  const onBranch = (branch: string | undefined): RunLedger => ({
    ...runLedger,
    header: { ...runLedger.header, branch },
  });
  if (trigger.kind === 'pull-request') {
    const { baseBranch, defaultBranch } = trigger;
    return { ...onBranch(baseBranch || undefined), onDefaultBranch: async () => baseBranch === defaultBranch };
  }
  // Where this branch never pushes, as one on a laptop that is to be merged, it does not matter that the ledger is about another.
  const pushes = trigger.kind !== 'none' && refusePush(trigger, settings.environmentExplicit) === undefined;
  return onBranch(pushes ? branchOfEvent(trigger) : undefined);
}
