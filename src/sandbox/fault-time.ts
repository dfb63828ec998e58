/** Reads faults that depend on time: limits and outages. */
import { faultTextError, parseFault } from './fault-words.ts';
import type { FaultPlan } from './faults.ts';

/** The fault during an outage, unless the text names one. */
const DEFAULT_OUTAGE = 'html502';

/**
 * Reads `limit(5)`, `limit(5,10)`, `outage(100,20000)` or `outage(100,20000,reset)`. Undefined for any other fault.
 * @throws CodedError `fault-text`
 */
export function parseTimed(item: string): Pick<FaultPlan, 'limit' | 'outage'> | undefined {
  const [, kind, inside = ''] = /^(limit|outage)\s*\((.*)\)$/s.exec(item) ?? [];
  if (kind === undefined) return undefined;
  const [first = '', second, ...rest] = inside.split(',').map((one) => one.trim());
  if (kind === 'limit') {
    const perSecond = numberOf(first);
    const burst = second === undefined ? Math.max(1, perSecond) : numberOf(second);
    if (perSecond > 0 && burst >= 1 && rest.length === 0) return { limit: { perSecond, burst } };
    throw faultTextError(
      item,
      'give the requests per second, and perhaps how many at once, as in "limit(5)" or "limit(5,10)"',
    );
  }
  const after = numberOf(first);
  const milliseconds = numberOf(second ?? '');
  if (Number.isInteger(after) && milliseconds >= 0)
    return { outage: { after, milliseconds, fault: parseFault(rest.join(',') || DEFAULT_OUTAGE) } };
  throw faultTextError(
    item,
    'give after how many requests, for how many milliseconds, and perhaps which fault, as in "outage(100,20000)" or "outage(100,20000,reset)"',
  );
}

function numberOf(text: string): number {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}
