import type { AliasPair, LocatedPair } from '../aliases/alias.ts';
import { readLeniently } from '../aliases/lenient.ts';
import type { PairSet } from '../aliases/pair-set.ts';
import { findBase } from '../base/find.ts';
import { readCommit } from '../files/commit.ts';
import type { Repository } from '../git/repository.ts';
import { planDigest } from '../plan/digest.ts';
import { guardPlan } from '../plan/guard.ts';
import { computePlan, hasChanges, type Known } from '../plan/plan.ts';
import { type BaseReport, count, type RunReport } from '../report/report.ts';
import { planSentence } from '../report/sentences.ts';
import { type Books, type Desired, desiredOf, knownFrom, noLedgerYet, openBooks, refuseBooks } from './books.ts';
import { checkFolder } from './check.ts';
import { noAliasFiles } from './folder.ts';
import { openRepositoryOf } from './open.ts';
import { emptyReport, failedReport, type Run } from './run.ts';

/** A plan with what a push goes on from. */
export interface Planned {
  readonly report: RunReport;
  /** Present when the report has a plan. */
  readonly desired?: Desired;
  /** Present when the plan is made from the ledger. */
  readonly books?: Books;
}

/** Checks the alias files of the checked-out commit and shows what a push would send. Needs no secret. */
export async function plan(run: Run): Promise<RunReport> {
  await using repository = await openRepositoryOf(run);
  const { report, books } = await planCommit(run, 'plan', repository);
  if (books && report.planned) {
    const refused = await refuseBooks(books, repository);
    if (refused) run.show.notice(`A push would be stopped. ${refused.message} ${refused.mend}`);
    if (books.store.ledger?.target && !books.header.target)
      run.show.notice('The target was not compared with the ledger’s, because this run does not know it.');
  }
  return report;
}

/** Problems, then the plan. The report is `planned` or `unchanged`, unless something stands in the way. */
export async function planCommit(run: Run, command: 'plan' | 'push', repository: Repository): Promise<Planned> {
  const { settings, show } = run;
  const folder = await readCommit(repository, repository.head, settings.path);
  const { report, ...read } = await checkFolder(run, emptyReport(settings, command), folder);
  if (report.result === 'invalid') return { report };

  const desired = await desiredOf(repository, read);
  const { base, known, books, had } = await findKnown(run, repository, desired);
  const nothing = noAliasFiles(folder, settings.path);
  if (nothing && had > 0 && !settings.allowEmpty) {
    const lost = `${nothing.message} What it is compared with has ${count(had, 'alias', 'aliases')} there.`;
    return { report: failedReport(report, { ...nothing, message: lost }) };
  }
  if (nothing) show.notice(`${nothing.message} There is nothing to send.`);

  const planned = planReport(run, repository.head, desired.pairs, known, base);
  show.plan(planned);
  const { plan } = planned;
  const changed = hasChanges(plan) || plan.retry.length + plan.remove.length > 0;
  const result = changed ? 'planned' : 'unchanged';
  const ledger = books && { ref: books.store.ref, commit: books.store.commit };
  return {
    report: { ...report, result, verdict: planSentence(planned), planned, ledger },
    desired,
    ...(books ? { books } : {}),
  };
}

function planReport(run: Run, commit: string, pairs: PairSet<LocatedPair>, known: Known, base: BaseReport) {
  const { maxNew } = run.settings;
  const plan = computePlan(pairs, known);
  return { plan, digest: planDigest(plan), base, commit, maxNew, guard: guardPlan(plan, maxNew) };
}

interface Comparison {
  readonly base: BaseReport;
  readonly known: Known;
  readonly books?: Books;
  /** How many aliases the base has. */
  readonly had: number;
}

/** What the files are compared with: the ledger, or a commit where the user wants no ledger. */
async function findKnown(run: Run, repository: Repository, desired: Desired): Promise<Comparison> {
  const { settings, show, trigger } = run;
  if (settings.base !== 'ledger') {
    const base = await findBase(repository, settings.base, trigger);
    const accepted = await readBase(run, repository, base.commit);
    return { base, known: { accepted }, had: accepted.length };
  }
  const books = await openBooks(run, repository, desired);
  const { ledger, ref, commit } = books.store;
  if (!ledger) show.notice(noLedgerYet(ref));
  const why = ledger
    ? `the ledger \`${ref}\`, which was brought to commit ${ledger.source.commit.slice(0, 10)}.`
    : 'no aliases at all: there is no ledger yet.';
  return { base: { commit, why }, known: knownFrom(ledger), books, had: ledger?.source.pairs.size ?? 0 };
}

/** The aliases of a commit. Its old mistakes must not block their mending, so what cannot be read is only a notice. */
async function readBase(run: Run, repository: Repository, commit: string | undefined): Promise<readonly AliasPair[]> {
  if (commit === undefined) return [];
  const folder = await readCommit(repository, commit, run.settings.path);
  const { pairs, warnings } = await readLeniently(folder.found ? folder.files : []);
  for (const warning of warnings) run.show.notice(`In the base: ${warning}`);
  return pairs;
}
