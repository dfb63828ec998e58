/** How a push ends: its result, and the sentence that sums it up. */
import type { Reason } from '../../customergauge/reason.ts';
import { count, type DeliveryReport, type Failure, type RunReport } from '../../report/report.ts';
import { outcomeCounts } from '../../report/sentences.ts';

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
