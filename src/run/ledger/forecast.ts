/** Predicts on a plan whether the ledger would stop the push. */
import type { Repository } from '../../git/repository.ts';
import { branchOfEvent, refusePush } from '../../github/event.ts';
import type { Refusal } from '../stop.ts';
import { refuseLedger } from './binding.ts';
import { type AboutPush, type FirstPush, refuseFirstPush } from './first-push.ts';
import type { RunLedger } from './run-ledger.ts';

/** Why the ledger would stop the push of this plan. On a pull request that is the push after the merge. */
export async function forecastRefusal(
  about: AboutPush,
  repository: Repository,
  { runLedger, ...push }: FirstPush,
): Promise<Refusal | undefined> {
  // A closed pull request is never pushed.
  if (about.trigger.kind === 'pull-request' && !about.trigger.open) return undefined;
  const pushed = asPushed(about, runLedger);
  return (
    (await refuseLedger(pushed, repository)) ??
    (await refuseFirstPush(about, repository, { runLedger: pushed, ...push }))
  );
}

/** The ledger as the push would use it: with the branch that the push runs on. */
function asPushed({ trigger, settings }: AboutPush, runLedger: RunLedger): RunLedger {
  const onBranch = (branch: string | undefined): RunLedger => ({
    ...runLedger,
    header: { ...runLedger.header, branch },
  });
  if (trigger.kind === 'pull-request') {
    const { baseBranch, defaultBranch } = trigger;
    return { ...onBranch(baseBranch || undefined), onDefaultBranch: async () => baseBranch === defaultBranch };
  }
  // A branch that never pushes, such as a feature branch on a laptop, may differ from the ledger's.
  const pushes = trigger.kind !== 'none' && refusePush(trigger, settings.environmentExplicit) === undefined;
  return onBranch(pushes ? branchOfEvent(trigger) : undefined);
}
