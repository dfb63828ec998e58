/** How a push ends: its result, and the sentence that sums it up; also where a newer push has taken over. */
import type { Reason } from '../../customergauge/reason.ts';
import type { Stop } from '../../delivery/outcome.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { withoutRemovals } from '../../plan/plan.ts';
import {
  count,
  type DeliveryReport,
  type Ended,
  type Failure,
  type PlanReport,
  type RunReport,
} from '../../report/report.ts';
import { outcomeCounts } from '../../report/sentences.ts';
import type { Run } from '../../run/context.ts';
import type { RunLedger } from '../../run/ledger/run-ledger.ts';

/** The end of a delivery. A record that was not accepted is always reported, whatever failed after it. */
export function pushEnd(
  delivery: DeliveryReport,
  { unwritten, held }: { readonly unwritten: readonly Failure[]; readonly held: readonly Failure[] },
): Pick<RunReport, 'result' | 'verdict' | 'failures'> {
  const { counts, stop, outcomes, dropped } = delivery;
  const total = outcomes.length;
  const complete = counts.accepted === total;
  // A stop that came after the last record stopped nothing.
  const stops = stop && !(complete && (stop.kind === 'interrupted' || stop.kind === 'ledger'));
  const stopped: readonly Failure[] = stops ? [{ code: stop.kind, message: stop.message, hint: stop.hint }] : [];
  const failures = [...stopped, ...unwritten, ...held, ...adviceOf(delivery)];
  const elsewhere = dropped > 0 ? ` ${count(dropped, 'more was', 'more were')} accepted by another run meanwhile.` : '';
  if (complete && failures.length === 0) {
    const verdict = `${count(total, 'alias was', 'aliases were')} accepted by CustomerGauge.${elsewhere}`;
    return { result: 'pushed', verdict, failures };
  }
  if (stop?.kind === 'superseded' && counts.accepted + counts.unsent === total && unwritten.length === 0) {
    const verdict = `${count(counts.accepted, 'alias was', 'aliases were')} accepted before a push of another commit took over, which sends the rest as far as its files have it.`;
    return { result: 'superseded', verdict, failures: [] };
  }
  if (complete && unwritten.length > 0) {
    const sent =
      total > 0 ? `${count(total, 'alias was', 'aliases were')} accepted by CustomerGauge` : 'Nothing was sent';
    const verdict = `${sent}, but the ledger could not be written.${elsewhere}`;
    return { result: total > 0 ? 'partial' : 'failed', verdict, failures };
  }
  const some = counts.accepted > 0;
  const verdict = `${some ? 'Not every alias was accepted' : 'No alias was accepted'}: ${outcomeCounts(delivery)}${elsewhere}`;
  return { result: some ? 'partial' : 'failed', verdict, failures };
}

/** At most this many hints are shown: these are enough to start with. */
const MOST = 3;

/** Lists each hint once, by the code that it belongs to. A reason that stopped the whole push is left out, because it is shown already. */
function adviceOf({ outcomes, stop }: Pick<DeliveryReport, 'outcomes' | 'stop'>): readonly Failure[] {
  const byCode = new Map<string, { readonly reason: Reason; readonly hint: string; readonly count: number }>();
  for (const { reason } of outcomes) {
    if (!reason?.hint || reason.code === stop?.about) continue;
    const code = reason.remedy ?? reason.code;
    const known = byCode.get(code) ?? { reason, hint: reason.hint, count: 0 };
    byCode.set(code, { ...known, count: known.count + 1 });
  }
  return Array.from(byCode.values(), ({ reason, hint, count }) => {
    const more = count > 1 ? ` (${count} aliases)` : '';
    return { code: reason.code, message: `${reason.message}${more}`, hint };
  }).slice(0, MOST);
}

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
