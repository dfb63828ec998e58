/** The hints that a push shows for records that were not accepted. */
import type { Reason } from '../../customergauge/reason.ts';
import type { DeliveryReport, Failure } from '../../report/report.ts';

/** At most this many hints are shown: these are enough to start with. */
const MOST = 3;

/** Lists each hint once, by the code that it belongs to. A reason that stopped the whole push is left out, because it is shown already. */
export function adviceOf({ outcomes, stop }: Pick<DeliveryReport, 'outcomes' | 'stop'>): readonly Failure[] {
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
