import { readProxies } from '../../customergauge/proxy.ts';
import { toldToStop } from '../../git/git.ts';
import type { Repository } from '../../git/repository.ts';
import type { Settings } from '../../inputs/settings.ts';
import { count, type Failure, type RunReport } from '../../report/report.ts';
import { askBeside, askedBefore, learnedFrom } from '../../review/ask-while-sending.ts';
import { heldBack } from '../../review/held-back.ts';
import { latePullRequests } from '../../review/late-pull-requests.ts';
import { hasQuestion, type ReviewAnswer, type ReviewQuestion, reviewOf } from '../../review/review.ts';
import { answerOf } from '../../run/confirm.ts';
import { emptyReport, failedReport, inputsReport, type Run } from '../../run/context.ts';
import { refuseLedger } from '../../run/ledger/binding.ts';
import { refuseFirstPush } from '../../run/ledger/first-push.ts';
import { type Desired, noLedgerYet, type RunLedger } from '../../run/ledger/run-ledger.ts';
import { openRepositoryOf } from '../../run/open-repository.ts';
import { refuseCheckout, refuseEvent } from '../../run/permission.ts';
import { planCommit } from '../plan.ts';
import {
  bringUpToDate,
  deliverPlainly,
  deliverWithLedger,
  holdAll,
  ledgerReport,
  supersededReport,
} from './deliver.ts';
import { pairsOf, recordsOf } from './queue.ts';

/** A report of a run that has a plan. */
type PlannedReport = RunReport & { readonly planned: NonNullable<RunReport['planned']> };

/** Checks, plans, guards, delivers, records. What is not accepted fails the run at its end. */
export async function push(run: Run): Promise<RunReport> {
  const { settings } = run;
  const empty = emptyReport(settings, 'push');
  const refused = refuseEvent(run, 'push');
  if (refused) return failedReport(empty, refused, 'blocked');
  if ('missing' in settings.push && !settings.dryRun)
    return { ...empty, ...inputsReport(settings.push.missing, 'missing') };
  const silent = refuseSilent(run);
  if (silent) return failedReport(empty, silent);

  // A proxy that cannot be used is said before anything is read.
  readProxies(run.env);

  await using repository = await openRepositoryOf(run);
  const unmerged = await refuseCheckout(run, repository, 'push');
  if (unmerged) return failedReport(empty, unmerged, 'blocked');
  const { report, desired, runLedger } = await planCommit(run, 'push', repository);
  const { planned } = report;
  if (!planned || !desired || report.result === 'failed') return report;
  return await pushPlanned(run, repository, { report: { ...report, planned }, desired, runLedger });
}

async function pushPlanned(
  run: Run,
  repository: Repository,
  work: { readonly report: PlannedReport; readonly desired: Desired; readonly runLedger: RunLedger | undefined },
): Promise<RunReport> {
  const { settings } = run;
  const { report, desired, runLedger } = work;
  const { plan, guard, base } = report.planned;
  const stopped = runLedger && (await stopByLedger(run, repository, { report, runLedger }));
  if (stopped) return stopped;

  const pairs = pairsOf(plan, settings);
  const question: ReviewQuestion = {
    pairs,
    ledger: runLedger?.store.ledger,
    base: runLedger ? undefined : base.commit,
    head: repository.head,
  };
  const asks = hasQuestion(run, question);
  // Only where aliases may be held back does anything wait for what GitHub says.
  await using asking = asks && !settings.requireReviewed ? askBeside(run, question) : undefined;
  const sends = !guard && !settings.dryRun && pairs.length > 0;
  const answer = asking
    ? await (sends ? undefined : asking.first())
    : asks
      ? await reviewOf(run, repository, question)
      : undefined;
  // Told to stop, nobody waited for GitHub's answers.
  if (run.signal.aborted) throw toldToStop();
  const review = answer?.known ? answer.review : undefined;
  const reviewed = { ...report, review: pairs.length > 0 ? review : undefined };
  if (guard) return failedReport(reviewed, { code: 'max-new', message: guard.message, hint: guard.hint }, 'blocked');
  if (answer && !answer.known) {
    if (settings.requireReviewed) return failedReport(report, answer.why, 'blocked');
    sayUnknown(run, answer);
  }
  if (settings.dryRun) return { ...reviewed, verdict: `Dry run, nothing was sent: ${report.verdict}` };

  const held = heldBack(review);
  const learned = answer && learnedFrom(answer, question);
  const records = recordsOf(plan, settings, { runLedger, held });
  if (runLedger && records.length === 0 && held.size > 0)
    return await holdAll({ held, desired, runLedger, planned: reviewed, learned });
  if (records.length === 0 || 'missing' in settings.push) {
    // A ledger that says nothing yet would hide that there was none.
    const says = runLedger && (runLedger.store.ledger !== undefined || desired.pairs.size > 0);
    if (says) await bringUpToDate({ runLedger, desired, held, review, learned });
    const late = answer && runLedger ? latePullRequests(answer, runLedger.store.ledger) : [];
    return nothingToSend({ ...reviewed, late, ledger: ledgerReport(runLedger) }, settings);
  }
  const declined = await askToSend(run, records.length);
  if (declined) return failedReport(reviewed, declined, 'blocked');
  const sent = runLedger
    ? await deliverWithLedger(run, settings.push, {
        records,
        held,
        desired,
        runLedger,
        planned: reviewed,
        asking: asking ?? askedBefore(answer, question),
      })
    : await deliverPlainly(run, settings.push, records, reviewed);
  const known = (await asking?.end()) ?? answer;
  if (!known) return sent;
  if (!known.known) {
    if (asking) sayUnknown(run, known);
    return sent;
  }
  return { ...sent, review: known.review, late: runLedger ? latePullRequests(known, runLedger.store.ledger) : [] };
}

/** How the run ends where the ledger stands in its way: it is about something else, has gone on, or should be there. */
async function stopByLedger(
  run: Run,
  repository: Repository,
  { report, runLedger }: { readonly report: PlannedReport; readonly runLedger: RunLedger },
): Promise<RunReport | undefined> {
  const { ledger } = runLedger.store;
  const refused = await refuseLedger(runLedger, repository);
  if (refused) return failedReport(report, refused, 'blocked');
  if (ledger && (await runLedger.relate(ledger.source.commit)) === 'older') return supersededReport(report, runLedger);
  const first = await refuseFirstPush(run, repository, { runLedger, plan: report.planned.plan });
  if (first) return failedReport(report, first, 'blocked');
  if (!ledger) run.show.notice(noLedgerYet(runLedger.store.ref, await repository.remoteOfSeveral()));
  return undefined;
}

/** Why a command line without a terminal sends nothing: nobody can be asked there, and nobody agreed when it was started. */
function refuseSilent({ person, settings }: Run): Failure | undefined {
  if (!person || person.agreed || person.ask || settings.dryRun) return undefined;
  return {
    code: 'confirm',
    message: 'Nothing was sent: without a terminal nobody can be asked whether the plan is meant.',
    hint: 'Look at it with `plan` or `push --dry-run`, and add `--yes` to send it.',
  };
}

/** Asks the person at the terminal, who has just seen the plan. */
async function askToSend(run: Run, records: number): Promise<Failure | undefined> {
  const { person } = run;
  if (!person?.ask || person.agreed) return undefined;
  const sending = `Send ${count(records, 'alias', 'aliases')} to CustomerGauge, which cannot take them back?`;
  const typed = await answerOf(run, `${sending} Type yes: `);
  if (typed.toLowerCase() === 'yes') return undefined;
  return { code: 'confirm', message: 'Nothing was sent: it was not confirmed.', hint: '' };
}

/** Nothing is held back for it, so it is only a notice. */
function sayUnknown({ github, signal, show }: Run, { why }: Extract<ReviewAnswer, { known: false }>): void {
  if (github && !signal.aborted) show.notice(`${why.message} ${why.hint}`);
}

function nothingToSend(report: RunReport, { shard }: Settings): RunReport {
  const where = shard ? ` in the shard ${shard.part}/${shard.of}; of all shards together` : '';
  return { ...report, result: 'unchanged', verdict: `Nothing to send${where}: ${report.verdict}` };
}
