import type { Reason } from '../../customergauge/reason.ts';
import type { DeliveryReport, Failure } from '../../report/report.ts';

/** So many remedies are told; whoever has more kinds of trouble starts with these. */
const MOST = 3;

/** What helps against the reasons for which records were not accepted, each once, except what ended the push already says. */
export function adviceOf({ outcomes, stop }: Pick<DeliveryReport, 'outcomes' | 'stop'>): readonly Failure[] {
  const byHint = new Map<string, { readonly reason: Reason; readonly count: number }>();
  for (const { reason } of outcomes) {
    if (!reason?.hint || reason.code === stop?.about) continue;
    const known = byHint.get(reason.hint);
    byHint.set(reason.hint, { reason: known?.reason ?? reason, count: (known?.count ?? 0) + 1 });
  }
  return Array.from(byHint, ([hint, { reason, count }]) => {
    const more = count > 1 ? ` (${count} aliases)` : '';
    return { code: reason.code, message: `${reason.message}${more}`, hint };
  }).slice(0, MOST);
}
