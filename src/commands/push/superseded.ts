/** A run that came late: the ledger was brought to another commit, which has what is to be sent. */
import type { Stop } from '../../delivery/outcome.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { withoutRemovals } from '../../plan/plan.ts';
import type { Ended, PlanReport } from '../../report/report.ts';
import type { Run } from '../../run/context.ts';
import type { RunLedger } from '../../run/ledger/run-ledger.ts';

/** Whether another push took over before this one had begun. */
export async function isSuperseded({
  store,
  relate,
}: Pick<RunLedger, 'relate'> & { readonly store: Pick<RunLedger['store'], 'ledger'> }): Promise<boolean> {
  return store.ledger !== undefined && (await relate(store.ledger.source.commit)) === 'older';
}

export function supersededEnd({ found }: Pick<Run, 'found'>, planned: PlanReport, ledger: Ledger | undefined): Ended {
  // What this commit does not have may have come with the other one: nobody must remove it by hand.
  found({ planned: { ...planned, plan: withoutRemovals(planned.plan) } });
  const verdict = `Nothing was sent: a push of another commit (${ledger?.source.commit.slice(0, 10)}) has taken over. What only this one has is sent once it is at the tip of its branch.`;
  return { result: 'superseded', verdict };
}

/** Why sending ends where another push takes over meanwhile. */
export const SUPERSEDED: Stop = {
  kind: 'superseded',
  message: 'A push of another commit has taken over.',
  hint: 'Nothing is to be done: it sends what its files have.',
  inputs: [],
};
