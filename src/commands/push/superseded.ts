/** What a push does if a push of a newer commit has taken over (`ledger/commit-order.ts`). */
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
  // A pair that this commit lacks may be new in the newer one, so it must not be listed for removal by hand.
  found({ planned: { ...planned, plan: withoutRemovals(planned.plan) } });
  const verdict = `Nothing was sent: a push of another commit (${ledger?.source.commit.slice(0, 10)}) has taken over. Aliases that only this commit has are sent once it is at the tip of its branch.`;
  return { result: 'superseded', verdict };
}

/** The reason why sending stops when another push takes over. */
export const SUPERSEDED: Stop = {
  kind: 'superseded',
  message: 'A push of another commit has taken over.',
  hint: 'You need not do anything: that push sends what its files have.',
  inputs: [],
};
