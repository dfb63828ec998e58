/** `push`: checks, compares, plans, sends and records. A record that is not accepted fails the run at its end. */
import { readProxies } from '../../customergauge/proxy.ts';
import type { Repository } from '../../git/repository.ts';
import type { Ended } from '../../report/report.ts';
import { heldBack, heldFailure } from '../../review/held-back.ts';
import { beginReview } from '../../review/reviewing.ts';
import { checkCommit } from '../../run/check-commit.ts';
import { compare } from '../../run/compare.ts';
import type { Run } from '../../run/context.ts';
import { refuseLedger } from '../../run/ledger/binding.ts';
import { refuseFirstPush } from '../../run/ledger/first-push.ts';
import { noLedgerYet } from '../../run/ledger/missing.ts';
import type { Desired, RunLedger } from '../../run/ledger/run-ledger.ts';
import { type MadePlan, makePlan, planEnd, showPlan } from '../../run/make-plan.ts';
import { openRepositoryOf } from '../../run/open-repository.ts';
import { inputsEnd } from '../../run/perform.ts';
import { refuseCheckout, refuseEvent } from '../../run/permission.ts';
import { stopIf } from '../../run/stop.ts';
import { refuseUnasked, refuseUnconfirmed, willBeAsked } from './agreement.ts';
import { deliver } from './deliver-records.ts';
import { inTurn, pairsOf } from './queue.ts';
import { sendNothing } from './send-nothing.ts';
import { isSuperseded, supersededEnd } from './superseded.ts';
import { takeAnswer, takeFirstAnswer } from './take-review.ts';
import { pushEnd } from './verdict.ts';
import { ledgerReport } from './write-ledger.ts';

export async function push(run: Run): Promise<Ended> {
  const { settings, trigger, found } = run;
  stopIf(refuseEvent(run, 'push'));
  if ('missing' in settings.push && !settings.dryRun) return inputsEnd(settings.push.missing, 'missing');
  stopIf(refuseUnasked(run));
  // An unusable proxy is reported before anything is read.
  readProxies(run.env);
  await using repository = await openRepositoryOf(run);
  stopIf(await refuseCheckout(run, repository, 'push'));

  const checked = await checkCommit(run, repository);
  const compared = await compare(run, repository, checked);
  const planned = await makePlan({ checked, compared, trigger, maxNew: settings.maxNew }, repository);
  showPlan(run, planned);
  const { desired, runLedger } = checked;
  if (runLedger && (await isOvertaken(run, repository, { runLedger, desired, planned })))
    return supersededEnd(run, planned, runLedger.store.ledger);

  const pairs = pairsOf(planned.plan, settings);
  await using reviewing = beginReview(
    run,
    { repository, open: () => openRepositoryOf(run) },
    {
      pairs,
      ledger: runLedger?.store.ledger,
      base: runLedger ? undefined : planned.base.commit,
      head: repository.head,
      enforced: settings.requireReviewed,
    },
  );
  const sends = pairs.length > 0 && !planned.guard && !settings.dryRun;
  const answer = await reviewing.before(sends);
  const review = takeFirstAnswer(run, answer, { pairs, guard: planned.guard });
  if (settings.dryRun) {
    const { result, verdict } = planEnd(planned);
    return { result, verdict: `Dry run, nothing was sent: ${verdict}` };
  }

  const held = heldBack(review);
  const recorded = runLedger && { runLedger, desired, held, review };
  const records = runLedger ? inTurn(pairs, planned.plan, { ledger: runLedger.store.ledger, held }) : pairs;
  if (records.length === 0 || 'missing' in settings.push) return await sendNothing(run, { planned, recorded, answer });
  stopIf(await refuseUnconfirmed(run, records.length));
  try {
    const delivered = await deliver(run, settings.push, { records, recorded, reviewing });
    if (!delivered) return supersededEnd(run, planned, runLedger?.store.ledger);
    found({ delivery: delivered.delivery });
    return pushEnd(delivered.delivery, { unwritten: delivered.unwritten, held: heldFailure(held) });
  } finally {
    takeAnswer(run, await reviewing.end(), runLedger);
    if (runLedger) found({ ledger: ledgerReport(runLedger.store) });
  }
}

/**
 * Whether another push has taken over.
 * @throws CodedError if the ledger is bound to something else, or was lost
 */
async function isOvertaken(
  run: Run,
  repository: Repository,
  of: { readonly runLedger: RunLedger; readonly desired: Desired; readonly planned: MadePlan },
): Promise<boolean> {
  const { runLedger, desired, planned } = of;
  const { store } = runLedger;
  run.found({ ledger: { ref: store.ref, commit: store.commit } });
  stopIf(await refuseLedger(runLedger, repository));
  if (await isSuperseded(runLedger)) return true;
  stopIf(await refuseFirstPush(run, repository, { runLedger, pairs: desired.pairs, plan: planned.plan }));
  // Advice to `adopt` first helps only if nothing is sent now: after a successful push it would be wrong.
  const decides = run.settings.dryRun || planned.guard !== undefined || willBeAsked(run);
  if (!store.ledger && decides) run.show.notice(noLedgerYet(store.ref, await repository.remoteOfSeveral()));
  return false;
}
