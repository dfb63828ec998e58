/** Asks the person at the command line before sending, because CustomerGauge cannot undo it. */
import { count } from '../../report/report.ts';
import { typedBy } from '../../run/confirm.ts';
import type { Run } from '../../run/context.ts';
import type { Refusal } from '../../run/stop.ts';

/** Refuses to send without a terminal to ask at, unless `--yes` was given. */
export function refuseUnasked({ person, settings }: Pick<Run, 'person' | 'settings'>): Refusal | undefined {
  if (!person || person.agreed || person.ask || settings.dryRun) return undefined;
  return {
    code: 'no-terminal',
    message: 'Nothing was sent: without a terminal there is nobody to confirm the plan.',
    hint: 'Look at it with `plan` or `push --dry-run`, and add `--yes` to send it.',
  };
}

/** Whether a person sees the plan before anything is sent. */
export function willBeAsked({ person }: Pick<Run, 'person'>): boolean {
  return person?.ask !== undefined && !person.agreed;
}

/** Asks for confirmation after the plan was shown. */
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
