/** `push`: checks, compares, plans, sends and records. What is not accepted fails the run at its end. */
import { readProxies } from '../../customergauge/proxy.ts';
import { toldToStop } from '../../git/git.ts';
import type { Repository } from '../../git/repository.ts';
import type { Ended } from '../../report/report.ts';
import type { ReviewAnswer } from '../../review/answer.ts';
import { heldBack, heldFailure } from '../../review/held-back.ts';
import { latePullRequests } from '../../review/late-pull-requests.ts';
import { learnedFrom } from '../../review/learned.ts';
import { beginReview, type Reviewing } from '../../review/reviewing.ts';
import { type CheckedCommit, checkCommit } from '../../run/check-commit.ts';
import { compare } from '../../run/compare.ts';
import type { Run } from '../../run/context.ts';
import { refuseLedger } from '../../run/ledger/binding.ts';
import { refuseFirstPush } from '../../run/ledger/first-push.ts';
import { noLedgerYet } from '../../run/ledger/missing.ts';
import type { RunLedger } from '../../run/ledger/run-ledger.ts';
import { type MadePlan, makePlan, planEnd } from '../../run/make-plan.ts';
import { openRepositoryOf } from '../../run/open-repository.ts';
import { inputsEnd } from '../../run/perform.ts';
import { refuseCheckout, refuseEvent } from '../../run/permission.ts';
import { stopIf } from '../../run/stop.ts';
import { refuseUnasked, refuseUnconfirmed } from './agreement.ts';
import { deliverRecorded, NOTHING_DELIVERED, type RecordedDelivery, withHeld } from './deliver.ts';
import { inTurn, pairsOf } from './queue.ts';
import { ledgerReport, type Recorded, recordNothingSent } from './record.ts';
import { sendRecords } from './send.ts';
import { isSuperseded, supersededEnd } from './superseded.ts';
import { pushEnd } from './verdict.ts';

export async function push(run: Run): Promise<Ended> {
  const { settings, trigger, show } = run;
  stopIf(refuseEvent(run, 'push'));
  if ('missing' in settings.push && !settings.dryRun) return inputsEnd(settings.push.missing, 'missing');
  stopIf(refuseUnasked(run));
  // A proxy that cannot be used is said before anything is read.
  readProxies(run.env);

  await using repository = await openRepositoryOf(run);
  stopIf(await refuseCheckout(run, repository, 'push'));
  const checked = await checkCommit(run, repository);
  const compared = await compare(run, repository, checked);
  const planned = await makePlan({ checked, compared, trigger, maxNew: settings.maxNew }, repository);
  if (planned.caution) show.notice(planned.caution);
  show.plan(planned);

  const ended = await stopByLedger(run, repository, { planned, checked });
  if (ended) return ended;
  const { runLedger } = checked;
  await using reviewing = beginReview(
    run,
    { repository, open: () => openRepositoryOf(run) },
    {
      pairs: pairsOf(planned.plan, settings),
      ledger: runLedger?.store.ledger,
      base: runLedger ? undefined : planned.base.commit,
      head: repository.head,
      enforced: settings.requireReviewed,
    },
  );
  return await sendPlanned(run, { planned, checked, reviewing });
}

/** The ledger is about something else, was lost, or has gone on: then this push has nothing to send. */
async function stopByLedger(
  run: Run,
  repository: Repository,
  { planned, checked: { runLedger } }: { readonly planned: MadePlan; readonly checked: CheckedCommit },
): Promise<Ended | undefined> {
  if (!runLedger) return undefined;
  const { store } = runLedger;
  run.found({ ledger: { ref: store.ref, commit: store.commit } });
  stopIf(await refuseLedger(runLedger, repository));
  if (await isSuperseded(runLedger)) return supersededEnd(run, planned, store.ledger);
  stopIf(await refuseFirstPush(run, repository, { runLedger, plan: planned.plan }));
  if (!store.ledger) run.show.notice(noLedgerYet(store.ref, await repository.remoteOfSeveral()));
  return undefined;
}

interface Planned {
  readonly planned: MadePlan;
  readonly checked: CheckedCommit;
  readonly reviewing: Reviewing;
}

/** Sends what the plan says, as far as nothing holds it back. */
async function sendPlanned(run: Run, { planned, checked, reviewing }: Planned): Promise<Ended> {
  const { settings, found } = run;
  const { desired, runLedger } = checked;
  const pairs = pairsOf(planned.plan, settings);
  const answer = await reviewing.before(pairs.length > 0 && !planned.guard && !settings.dryRun);
  // Told to stop, nobody waited for GitHub's answers.
  if (run.signal.aborted) throw toldToStop();
  const review = answer?.known ? answer.review : undefined;
  if (pairs.length > 0) found({ review });
  stopIf(planned.guard && { code: 'max-new', ...planned.guard });
  takeUnknown(run, answer);
  const { result, verdict } = planEnd(planned);
  if (settings.dryRun) return { result, verdict: `Dry run, nothing was sent: ${verdict}` };

  const held = heldBack(review);
  const records = runLedger ? inTurn(pairs, planned.plan, { ledger: runLedger.store.ledger, held }) : pairs;
  const recorded = runLedger && { runLedger, desired, held, review };
  if (records.length === 0 || 'missing' in settings.push) return sendNothing(run, { planned, recorded, answer });
  stopIf(await refuseUnconfirmed(run, records.length));
  let delivered: RecordedDelivery | undefined;
  try {
    delivered = recorded
      ? await deliverRecorded(run, settings.push, { ...recorded, records, reviewing })
      : { delivery: await sendRecords(run, settings.push, { records, total: records.length }), unwritten: [] };
  } finally {
    takeReview(run, await reviewing.end(), runLedger);
  }
  if (runLedger) found({ ledger: ledgerReport(runLedger.store) });
  if (!delivered) return supersededEnd(run, planned, runLedger?.store.ledger);
  found({ delivery: delivered.delivery });
  return pushEnd(delivered.delivery, { unwritten: delivered.unwritten, held: heldFailure(held) });
}

/** Nothing is left to send, or nobody approved what is: the ledger says so. */
async function sendNothing(
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
  const nothing: Ended = {
    result: 'unchanged',
    verdict: `Nothing to send${where}: ${planEnd(planned).verdict}`,
  };
  if (!recorded) return nothing;
  const { runLedger, desired, held } = recorded;
  const { store } = runLedger;
  const learned = answer && learnedFrom(answer, desired.commit);
  // A ledger that says nothing yet would hide that there was none.
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

/** That GitHub does not say where aliases come from is only a notice, unless only what was approved is sent. */
function takeUnknown({ settings, github, signal, show }: Run, answer: ReviewAnswer | undefined): void {
  if (answer === undefined || answer.known) return;
  stopIf(settings.requireReviewed ? answer.why : undefined);
  if (github && !signal.aborted) show.notice(`${answer.why.message} ${answer.why.hint}`);
}

/** What GitHub said in the end. */
function takeReview(run: Run, answer: ReviewAnswer | undefined, runLedger: RunLedger | undefined): void {
  if (!answer?.known) takeUnknown(run, answer);
  else run.found({ review: answer.review, late: runLedger ? latePullRequests(answer, runLedger.store.ledger) : [] });
}
