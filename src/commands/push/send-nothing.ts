/** A push with nothing to send, or with nothing that was approved: it only updates the ledger. */
import type { Ended } from '../../report/report.ts';
import { heldFailure } from '../../review/held-back.ts';
import { latePullRequests } from '../../review/late-pull-requests.ts';
import { learnedFrom } from '../../review/learned.ts';
import type { ReviewAnswer } from '../../review/review-answer.ts';
import type { Run } from '../../run/context.ts';
import { type MadePlan, planEnd } from '../../run/make-plan.ts';
import { stopIf } from '../../run/stop.ts';
import { NOTHING_DELIVERED, withHeld } from './deliver-records.ts';
import { supersededEnd } from './superseded.ts';
import { ledgerReport, type Recorded, recordNothingSent } from './write-ledger.ts';

export async function sendNothing(
  { settings, found }: Pick<Run, 'settings' | 'found'>,
  of: {
    readonly planned: MadePlan;
    readonly recorded: Recorded | undefined;
    readonly answer: ReviewAnswer | undefined;
  },
): Promise<Ended> {
  const { planned, recorded, answer } = of;
  const { shard } = settings;
  const where = shard ? ` in the shard ${shard.part}/${shard.of}; of all shards together` : '';
  const nothing: Ended = { result: 'unchanged', verdict: `Nothing to send${where}: ${planEnd(planned).verdict}` };
  if (!recorded) return nothing;
  const { runLedger, desired, held } = recorded;
  const { store } = runLedger;
  const learned = answer && learnedFrom(answer, desired.commit);
  // An empty ledger would hide that there was none, and with it the advice to adopt.
  const says = store.ledger !== undefined || desired.pairs.size > 0;
  const written = says ? await recordNothingSent(recorded, learned) : undefined;
  found({ ledger: ledgerReport(store) });
  if (held.size === 0) {
    found({ late: answer ? latePullRequests(answer, store.ledger) : [] });
    return nothing;
  }
  if (written === 'superseded') return supersededEnd({ found }, planned, store.ledger);
  found({ delivery: withHeld(NOTHING_DELIVERED, held) });
  for (const failure of heldFailure(held)) stopIf({ ...failure, message: `Nothing was sent. ${failure.message}` });
  return nothing;
}
