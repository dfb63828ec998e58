/** The third step of a plan and a push: the files minus what was accepted, with all that people should know of it. */
import { behindTheLedger } from '../base/out-of-date.ts';
import type { Repository } from '../git/repository.ts';
import type { Trigger } from '../github/event.ts';
import { planDigest } from '../plan/digest.ts';
import { guardPlan } from '../plan/guard.ts';
import { newAccounts } from '../plan/new-accounts.ts';
import { computePlan, hasChanges, type Plan, pairsToSend, withoutRemovals } from '../plan/plan.ts';
import { pairsInDoubt } from '../report/doubtful.ts';
import type { Ended, PlanReport } from '../report/report.ts';
import { planVerdict } from '../report/sentences.ts';
import type { CheckedCommit } from './check-commit.ts';
import type { Compared } from './compare.ts';
import type { Show } from './context.ts';
import type { RunLedger } from './ledger/run-ledger.ts';

/** A plan, and whether it has anything to look at: removals that only seem to be such are left out of it, and count here. */
export interface MadePlan extends PlanReport {
  readonly changed: boolean;
}

/** @param of.caution why a merge may send something else; asked where it is left out, if there is anything to send */
export async function makePlan(
  of: {
    readonly checked: CheckedCommit;
    readonly compared: Compared;
    readonly trigger: Trigger;
    readonly maxNew: number;
    readonly caution?: string | undefined;
  },
  repository: Repository,
): Promise<MadePlan> {
  const { checked, compared, trigger, maxNew } = of;
  const { base, known } = compared;
  const full = computePlan(checked.desired.pairs, known);
  const caution = of.caution ?? (await outOfDate(full, { trigger, runLedger: checked.runLedger }, repository));
  // Nobody should remove by hand what only seems to be gone.
  const plan = caution ? withoutRemovals(full) : full;
  const { pairs } = checked.desired;
  const accounts = newAccounts(full, { ...known, listed: checked.listed }, (pair) => pairs.accountOf(pair));
  const mistaken = new Set(accounts.filter(({ nearest }) => nearest !== undefined).map(({ account }) => account));
  const doubtful = pairsInDoubt(checked.problems, checked.entries);
  for (const pair of pairsToSend(plan)) if (mistaken.has(pair.account)) doubtful.add(pair);
  return {
    plan,
    digest: planDigest(plan),
    newAccounts: accounts,
    base,
    commit: repository.head,
    maxNew,
    guard: guardPlan(plan, maxNew),
    caution,
    doubtful,
    changed: isChanged(full),
  };
}

/** What is out of date is said first. */
export function showPlan({ show }: { readonly show: Pick<Show, 'notice' | 'plan'> }, planned: PlanReport): void {
  if (planned.caution) show.notice(planned.caution);
  show.plan(planned);
}

function isChanged(plan: Plan): boolean {
  return hasChanges(plan) || plan.retry.length + plan.remove.length > 0;
}

async function outOfDate(
  plan: Plan,
  { trigger, runLedger }: { readonly trigger: Trigger; readonly runLedger: RunLedger | undefined },
  repository: Repository,
): Promise<string | undefined> {
  if (!runLedger || !isChanged(plan)) return undefined;
  const { store, header, tips } = runLedger;
  return behindTheLedger(trigger, repository, { ledger: store.ledger, branch: header.branch, tips });
}

/** How a run ends that made a plan and does no more. */
export function planEnd(planned: MadePlan): Ended {
  return { result: planned.changed ? 'planned' : 'unchanged', verdict: planVerdict(planned) };
}
