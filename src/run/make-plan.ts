/** The third step of a plan and a push: the plan, with all that people should know about it. */
import { behindTheLedger } from '../base/out-of-date.ts';
import type { Repository } from '../git/repository.ts';
import type { Trigger } from '../github/event.ts';
import { planDigest } from '../plan/digest.ts';
import { guardPlan } from '../plan/guard.ts';
import { newAccounts } from '../plan/new-accounts.ts';
import { computePlan, hasChanges, type Plan, pairsToSend, withoutRemovals } from '../plan/plan.ts';
import { pairsInDoubt } from '../report/pairs-in-doubt.ts';
import type { Ended, PlanReport } from '../report/report.ts';
import { planVerdict } from '../report/sentences.ts';
import type { CheckedCommit } from './check-commit.ts';
import type { Compared } from './compare.ts';
import type { Show } from './context.ts';
import type { RunLedger } from './ledger/run-ledger.ts';

/** A plan, and whether anything changed. Doubtful removals are left out of the plan but count as changes. */
export interface MadePlan extends PlanReport {
  readonly changed: boolean;
}

/** @param of.caution why the plan may be out of date; if left out, this is checked against the ledger */
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
  // In an outdated plan an alias may only seem to be gone, so nobody should remove it by hand.
  const plan = caution ? withoutRemovals(full) : full;
  const { pairs } = checked.desired;
  const accounts = newAccounts(full, { ...known, listed: checked.listed }, (pair) => pairs.accountOf(pair));
  const mistaken = new Set(accounts.filter(({ nearest }) => nearest !== undefined).map(({ account }) => account));
  const doubtful = pairsInDoubt(checked.problems, checked.entries);
  if (mistaken.size > 0) for (const pair of pairsToSend(plan)) if (mistaken.has(pair.account)) doubtful.add(pair);
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

/** Shows the plan, after the warning that it may be out of date. */
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

/** The end of a run that only makes a plan. */
export function planEnd(planned: MadePlan): Ended {
  return { result: planned.changed ? 'planned' : 'unchanged', verdict: planVerdict(planned) };
}
