import type { LocatedPair } from '../aliases/alias.ts';
import { readProxies } from '../customergauge/proxy.ts';
import { ToldToStop } from '../git/git.ts';
import type { Repository } from '../git/repository.ts';
import { refusePush } from '../github/event.ts';
import type { RunReport } from '../report/report.ts';
import type { Settings } from '../settings.ts';
import { type Books, refuseBooks } from './books.ts';
import { bringUpToDate, deliverPlainly, deliverWithBooks, holdAll, ledgerReport, supersededReport } from './deliver.ts';
import { heldBack } from './held.ts';
import { openRepositoryOf } from './open.ts';
import { planCommit } from './plan.ts';
import { pairsOf, recordsOf } from './queue.ts';
import { type ReviewAnswer, reviewOf } from './review.ts';
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
  const answer = await askReview(run, repository, { pairs, books, base: planned.planned.base.commit });
  // Told to stop, nobody waited for GitHub's answers.
  if (run.signal.aborted) throw new ToldToStop();
  const review = answer?.known ? answer.review : undefined;
  const reviewed = { ...planned, review };
  if (guard) return failedReport(reviewed, { code: 'max-new', message: guard.message, hint: guard.hint }, 'blocked');
  if (answer && !answer.known) {
    if (settings.requireReviewed) return failedReport(planned, answer.why, 'blocked');
    if (run.github) run.show.notice(`${answer.why.message} ${answer.why.hint}`);
  }
  if (settings.dryRun) return { ...reviewed, verdict: `Dry run, nothing was sent: ${planned.verdict}` };

  const held = heldBack(review);
  const records = recordsOf(plan, settings, { books, held });
  if (books && records.length === 0 && held.size > 0) return await holdAll({ held, desired, books, planned: reviewed });
  if (records.length === 0 || 'missing' in settings.push) {
    // A ledger that says nothing yet would hide that there was none.
    const says = books && (books.store.ledger !== undefined || desired.pairs.size > 0);
    if (says) await bringUpToDate({ books, desired, held, review });
    return nothingToSend({ ...reviewed, ledger: ledgerReport(books) }, settings);
  }
  return books
    ? await deliverWithBooks(run, settings.push, { records, held, desired, books, planned: reviewed })
    : await deliverPlainly(run, settings.push, records, reviewed);
}

/** Which pull requests brought what is about to be sent; not asked where nothing is, or where nobody can be asked. */
async function askReview(
  run: Run,
  repository: Repository,
  about: {
    readonly pairs: readonly LocatedPair[];
    readonly books: Books | undefined;
    readonly base: string | undefined;
  },
): Promise<ReviewAnswer | undefined> {
  const { pairs, books, base } = about;
  if (pairs.length === 0 || (!run.github && !run.settings.requireReviewed)) return undefined;
  const { trigger } = run;
  const branch = 'ref' in trigger ? /^refs\/heads\/(.+)$/s.exec(trigger.ref)?.[1] : undefined;
  return reviewOf(run, repository, { pairs, ledger: books?.store.ledger, base: books ? undefined : base, branch });
}

function nothingToSend(report: RunReport, { shard }: Settings): RunReport {
  const where = shard ? ` in the shard ${shard.part}/${shard.of}; of all shards together` : '';
  return { ...report, result: 'unchanged', verdict: `Nothing to send${where}: ${report.verdict}` };
}
