import type { Plan } from './plan.ts';

/** Why a push of this plan would be stopped before anything is sent. */
export interface GuardRefusal {
  readonly message: string;
  readonly hint: string;
}

/** `max-new`: a larger `create + move` than the limit is probably a mistake. Retries don't count; 0 is no limit. */
export function guardPlan(plan: Plan, maxNew: number): GuardRefusal | undefined {
  const count = plan.create.length + plan.move.length;
  if (maxNew === 0 || count <= maxNew) return undefined;
  return {
    message: `This would send ${count} aliases at once, and \`max-new\` allows ${maxNew}. CustomerGauge cannot take an alias back.`,
    hint: `If all ${count} are meant: after merging, open Actions, choose this workflow, click “Run workflow” and enter ${count} for \`max-new\` (0 is no limit). On the command line it is \`--max-new ${count}\`.`,
  };
}
