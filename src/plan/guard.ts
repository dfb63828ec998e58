/** Pure: the limit on how much one push may send. */
import type { Plan } from './plan.ts';

/** Why a push of this plan would be stopped before anything is sent. */
export interface GuardRefusal {
  readonly message: string;
  readonly hint: string;
}

/**
 * Applies `max-new`: more new aliases (`create + move`) than the limit are probably a mistake. Retries don't count.
 * @param maxNew 0 for no limit
 */
export function guardPlan(plan: Plan, maxNew: number): GuardRefusal | undefined {
  const count = plan.create.length + plan.move.length;
  if (maxNew === 0 || count <= maxNew) return undefined;
  return {
    message: `This would send ${count} aliases at once, and \`max-new\` allows ${maxNew}. CustomerGauge cannot take an alias back.`,
    hint: `If all ${count} are meant: after merging, open Actions, choose this workflow, click “Run workflow” and enter ${count} for \`max-new\` (0 is no limit). On the command line it is \`--max-new ${count}\`.`,
  };
}
