/** `push`: checks, compares, plans, sends and records. A record that is not accepted fails the run at its end. */
import type { PairList } from '../../aliases/pair-list.ts';
import { readProxies } from '../../customergauge/proxy.ts';
import { toldToStop } from '../../git/git.ts';
import type { Repository } from '../../git/repository.ts';
import type { GuardRefusal } from '../../plan/guard.ts';
import { count, type Ended } from '../../report/report.ts';
import type { ReviewReport } from '../../report/review-report.ts';
import { heldBack, heldFailure } from '../../review/held-back.ts';
import { latePullRequests } from '../../review/learned.ts';
import type { ReviewAnswer } from '../../review/review-answer.ts';
import { beginReview } from '../../review/reviewing.ts';
import { checkCommit } from '../../run/check-commit.ts';
import { compare } from '../../run/compare.ts';
import { typedBy } from '../../run/confirm.ts';
import type { Run } from '../../run/context.ts';
import { refuseLedger } from '../../run/ledger/binding.ts';
import { noLedgerYet, refuseFirstPush } from '../../run/ledger/first-push.ts';
import type { Desired, RunLedger } from '../../run/ledger/run-ledger.ts';
import { type MadePlan, makePlan, planEnd, showPlan } from '../../run/make-plan.ts';
import { openRepositoryOf } from '../../run/open-repository.ts';
import { inputsEnd } from '../../run/perform.ts';
import { refuseCheckout, refuseEvent } from '../../run/permission.ts';
import { type Refusal, stopIf } from '../../run/stop.ts';
import { deliverRecords, sendNothing } from './deliver-records.ts';
import { inTurn, pairsOfShard, Queue } from './queue.ts';
import { isSuperseded, supersededEnd } from './superseded.ts';
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

  const pairs = pairsOfShard(planned.plan, settings);
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
  const records = runLedger ? inTurn(pairs, planned.plan, { ledger: runLedger.store.ledger, held }) : new Queue(pairs);
  if (records.length === 0 || 'missing' in settings.push) return await sendNothing(run, { planned, recorded, answer });
  stopIf(await refuseUnconfirmed(run, records.length));
  try {
    const delivered = await deliverRecords(run, settings.push, { records, recorded, reviewing });
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
  const decides =
    run.settings.dryRun || planned.guard !== undefined || (run.person?.ask !== undefined && !run.person.agreed);
  if (!store.ledger && decides) run.show.notice(noLedgerYet(store.ref, await repository.remoteOfSeveral()));
  return false;
}

/** Refuses to send without a terminal to ask at, unless `--yes` was given. */
function refuseUnasked({ person, settings }: Pick<Run, 'person' | 'settings'>): Refusal | undefined {
  if (!person || person.agreed || person.ask || settings.dryRun) return undefined;
  return {
    code: 'no-terminal',
    message: 'Nothing was sent: without a terminal there is nobody to confirm the plan.',
    hint: 'Look at it with `plan` or `push --dry-run`, and add `--yes` to send it.',
  };
}

async function refuseUnconfirmed(run: Pick<Run, 'person' | 'signal'>, records: number): Promise<Refusal | undefined> {
  if (!run.person?.ask || run.person.agreed) return undefined;
  const sending = `Send ${count(records, 'alias', 'aliases')} to CustomerGauge, which cannot take them back?`;
  const typed = await typedBy(run, `${sending} Type yes: `);
  if (typed.toLowerCase() === 'yes') return undefined;
  return { code: 'confirm', message: 'Nothing was sent: it was not confirmed.', hint: '' };
}

type ReviewedRun = Pick<Run, 'settings' | 'github' | 'signal' | 'show' | 'found'>;

/**
 * Takes the answer that is known before anything is sent.
 * @throws CodedError if the plan is too large, or if `require-reviewed` is on and GitHub does not say what was approved
 */
function takeFirstAnswer(
  run: ReviewedRun,
  answer: ReviewAnswer | undefined,
  { pairs, guard }: { readonly pairs: PairList; readonly guard: GuardRefusal | undefined },
): ReviewReport | undefined {
  // A run that was told to stop did not wait for GitHub.
  if (run.signal.aborted) throw toldToStop();
  const review = answer?.known ? answer.review : undefined;
  if (pairs.length > 0) run.found({ review });
  stopIf(guard && { code: 'max-new', ...guard });
  takeUnknown(run, answer);
  return review;
}

/** Takes the final answer, which is also about what earlier pushes sent. */
function takeAnswer(run: ReviewedRun, answer: ReviewAnswer | undefined, runLedger: RunLedger | undefined): void {
  if (!answer?.known) takeUnknown(run, answer);
  else run.found({ review: answer.review, late: runLedger ? latePullRequests(answer, runLedger.store.ledger) : [] });
}

/** A missing answer is only a notice, unless `require-reviewed` is on. */
function takeUnknown({ settings, github, signal, show }: ReviewedRun, answer: ReviewAnswer | undefined): void {
  if (answer === undefined || answer.known) return;
  stopIf(settings.requireReviewed ? answer.why : undefined);
  if (github && !signal.aborted) show.notice(`${answer.why.message} ${answer.why.hint}`);
}
