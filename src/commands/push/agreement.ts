/** Whether the person at the command line agrees to what is sent: CustomerGauge cannot take it back. */
import { count } from '../../report/report.ts';
import { typedBy } from '../../run/confirm.ts';
import type { Run } from '../../run/context.ts';
import type { Refusal } from '../../run/stop.ts';

/** Why a command line without a terminal sends nothing: nobody can be asked there, and nobody agreed when it was started. */
export function refuseUnasked({ person, settings }: Pick<Run, 'person' | 'settings'>): Refusal | undefined {
  if (!person || person.agreed || person.ask || settings.dryRun) return undefined;
  return {
    code: 'no-terminal',
    message: 'Nothing was sent: without a terminal nobody can be asked whether the plan is meant.',
    hint: 'Look at it with `plan` or `push --dry-run`, and add `--yes` to send it.',
  };
}

/** Whether a person sees the plan before anything is sent. */
export function willBeAsked({ person }: Pick<Run, 'person'>): boolean {
  return person?.ask !== undefined && !person.agreed;
}

/** Asks the person at the terminal, who has just seen the plan. */
export async function refuseUnconfirmed(
  run: Pick<Run, 'person' | 'signal'>,
  records: number,
): Promise<Refusal | undefined> {
  if (!run.person?.ask || run.person.agreed) return undefined;
  const sending = `Send ${count(records, 'alias', 'aliases')} to CustomerGauge, which cannot take them back?`;
  const typed = await typedBy(run, `${sending} Type yes: `);
  if (typed.toLowerCase() === 'yes') return undefined;
  return { code: 'confirm', message: 'Nothing was sent: it was not confirmed.', hint: '' };
}
