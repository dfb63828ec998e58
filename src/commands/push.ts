import { readProxies } from '../customergauge/proxy.ts';
import { ToldToStop } from '../git/git.ts';
import { refusePush } from '../github/event.ts';
import type { RunReport } from '../report/report.ts';
import type { Settings } from '../settings.ts';
import { askBeside, askedBefore, learnedFrom } from './asking.ts';
import { refuseBooks } from './books.ts';
import { bringUpToDate, deliverPlainly, deliverWithBooks, holdAll, ledgerReport, supersededReport } from './deliver.ts';
import { heldBack } from './held.ts';
import { latePullRequests } from './late.ts';
import { openRepositoryOf } from './open.ts';
import { planCommit } from './plan.ts';
import { pairsOf, recordsOf } from './queue.ts';
import { hasQuestion, type ReviewAnswer, type ReviewQuestion, reviewOf } from './review.ts';
import { emptyReport, failedReport, inputsReport, type Run } from './run.ts';

/** Checks, plans, guards, delivers, records. What is not accepted fails the run at its end. */
export async function push(run: Run): Promise<RunReport> {
  const { settings, trigger } = run;
  const report = emptyReport(settings, 'push');
  const refusal = refusePush(trigger, settings.environmentExplicit);
  if (refusal) return failedReport(report, { code: 'permission', ...refusal }, 'blocked');
  if ('missing' in settings.push && !settings.dryRun)
    return { ...report, ...inputsReport(settings.push.missing, 'missing') };

  // A proxy that cannot be used is said before anything is read.
  readProxies(run.env);

  await using repository = await openRepositoryOf(run);
  const { report: planned, desired, books } = await planCommit(run, 'push', repository);
  if (!planned.planned || !desired || planned.result === 'failed') return planned;
  if (books?.store.ledger) {
    const refused = await refuseBooks(books, repository);
    if (refused) return failedReport(planned, refused, 'blocked');
    if ((await books.relate(books.store.ledger.source.commit)) === 'older') return supersededReport(planned, books);
  }
  const { plan, guard } = planned.planned;
  const pairs = pairsOf(plan, settings);
  const question: ReviewQuestion = {
    pairs,
    ledger: books?.store.ledger,
    base: books ? undefined : planned.planned.base.commit,
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
  if (run.signal.aborted) throw new ToldToStop();
  const review = answer?.known ? answer.review : undefined;
  const reviewed = { ...planned, review: pairs.length > 0 ? review : undefined };
  if (guard) return failedReport(reviewed, { code: 'max-new', message: guard.message, hint: guard.hint }, 'blocked');
  if (answer && !answer.known) {
    if (settings.requireReviewed) return failedReport(planned, answer.why, 'blocked');
    sayUnknown(run, answer);
  }
  if (settings.dryRun) return { ...reviewed, verdict: `Dry run, nothing was sent: ${planned.verdict}` };

  const held = heldBack(review);
  const learned = answer && learnedFrom(answer, question);
  const records = recordsOf(plan, settings, { books, held });
  if (books && records.length === 0 && held.size > 0)
    return await holdAll(run, { held, desired, books, planned: reviewed, learned });
  if (records.length === 0 || 'missing' in settings.push) {
    // A ledger that says nothing yet would hide that there was none.
    const says = books && (books.store.ledger !== undefined || desired.pairs.size > 0);
    if (says) await bringUpToDate(run, { books, desired, held, review, learned });
    const late = answer && books ? latePullRequests(answer, books.store.ledger) : [];
    return nothingToSend({ ...reviewed, late, ledger: ledgerReport(books) }, settings);
  }
  const sent = books
    ? await deliverWithBooks(run, settings.push, {
        records,
        held,
        desired,
        books,
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
  return { ...sent, review: known.review, late: books ? latePullRequests(known, books.store.ledger) : [] };
}

/** Nothing is held back for it, so it is only a notice. */
function sayUnknown({ github, signal, show }: Run, { why }: Extract<ReviewAnswer, { known: false }>): void {
  if (github && !signal.aborted) show.notice(`${why.message} ${why.hint}`);
}

function nothingToSend(report: RunReport, { shard }: Settings): RunReport {
  const where = shard ? ` in the shard ${shard.part}/${shard.of}; of all shards together` : '';
  return { ...report, result: 'unchanged', verdict: `Nothing to send${where}: ${report.verdict}` };
}
