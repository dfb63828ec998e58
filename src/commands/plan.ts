import type { AliasPair } from '../aliases/alias.ts';
import { readLeniently } from '../aliases/lenient.ts';
import { PairSet } from '../aliases/pair-set.ts';
import { findBase } from '../base/find.ts';
import { listCommit, readCommit } from '../files/commit.ts';
import type { Repository } from '../git/repository.ts';
import { refusePush } from '../github/event.ts';
import { planDigest } from '../plan/digest.ts';
import { guardPlan } from '../plan/guard.ts';
import { computePlan, hasChanges, type Known, pairsToSend, withoutRemovals } from '../plan/plan.ts';
import { type BaseReport, count, type RunReport } from '../report/report.ts';
import { planSentence } from '../report/sentences.ts';
import { checkRead, entriesById } from '../rules/check.ts';
import { stopsOnlyWhatIsNew } from '../rules/checking/names.ts';
import {
  acceptedBy,
  type Books,
  type Desired,
  desiredOf,
  findBooks,
  knownFrom,
  noLedgerYet,
  refuseBooks,
  withSettled,
} from './books.ts';
import { checkOptions, showChecked } from './check.ts';
import { noAliasFiles } from './folder.ts';
import { behindTheLedger, mergeSendsNothing, notTheMerge } from './merge.ts';
import { openRepositoryOf } from './open.ts';
import { emptyReport, failedReport, type Run } from './run.ts';
import { countAliases, readForPlan } from './unsettled.ts';

/** A plan with what a push goes on from. */
export interface Planned {
  readonly report: RunReport;
  /** Present when a push can go on from the report. */
  readonly desired?: Desired;
  /** Present when the plan is made from the ledger. */
  readonly books?: Books;
}

/** Checks the alias files of the checked-out commit and shows what a push would send. Needs no secret. */
export async function plan(run: Run): Promise<RunReport> {
  await using repository = await openRepositoryOf(run);
  const { report, books } = await planCommit(run, 'plan', repository);
  const { planned } = report;
  if (!planned) return report;
  const refused = books && (await refusalOf(run, books, repository));
  if (books?.store.ledger?.target && !books.header.target)
    run.show.notice(
      'The target was not compared with the ledger’s, because this run does not know it: give it `region` and `configuration`, which are no secrets.',
    );
  if (refused) run.show.notice(refused);
  if (pairsToSend(planned.plan).length === 0) return report;
  const unmerged = mergeSendsNothing(run);
  if (unmerged) run.show.notice(unmerged);
  return { ...report, planned: { ...planned, idle: refused ?? unmerged } };
}

/** Why a push of this would be stopped by the ledger, in a sentence. */
async function refusalOf(
  { trigger, settings }: Run,
  books: Books,
  repository: Repository,
): Promise<string | undefined> {
  // Where this branch never pushes, as one on a laptop that is to be merged, it does not matter that the ledger is about another.
  const pushes = trigger.kind !== 'none' && refusePush(trigger, settings.environmentExplicit) === undefined;
  const header = pushes ? books.header : { ...books.header, branch: undefined };
  const refused = await refuseBooks({ ...books, header }, repository);
  return refused && `A push would be stopped. ${refused.message} ${refused.hint}`;
}

/** Problems, then the plan. The report is `planned` or `unchanged`, unless something stands in the way. */
export async function planCommit(run: Run, command: 'plan' | 'push', repository: Repository): Promise<Planned> {
  const { settings, show } = run;
  const { path } = settings;
  const keepsBooks = settings.base === 'ledger';
  // Before anything is sent, all of it is looked at again; only a plan leaves files out that the ledger knows.
  const finding = keepsBooks && command === 'plan' ? findBooks(run, repository) : undefined;
  // What is wrong in the files is said before what is wrong with the ledger.
  const unread = (await finding?.catch(() => undefined))?.unread;
  const listed = await listCommit(repository, repository.head, path);
  const options = await checkOptions(run);
  const { read, gone, leftOut } = await readForPlan(run, repository, { listed: listed ?? [], ledger: unread, options });
  let found = checkRead(read, options);
  const desired = await desiredOf(repository, found);
  const mine = { ...desired, gone: entriesById(gone), leftOut: new Set(leftOut.map(({ id }) => id)) };
  const open = async (): Promise<Books> => (await (finding ?? findBooks(run, repository))).open(mine);
  let opened: Books | undefined;
  if (keepsBooks && found.problems.some(stopsOnlyWhatIsNew)) {
    // What is wrong in the files is said before what is wrong with the ledger.
    opened = await open().catch(() => undefined);
    if (opened) found = checkRead(read, { ...options, accepted: acceptedBy(opened.store.ledger) });
  }
  const checked = showChecked(run, emptyReport(settings, command), { read, options, found, leftOut });
  const { report } = checked;
  if (report.result === 'invalid') return { report };
  if (keepsBooks) opened ??= await open();
  const { base, known, books, had } = await compareWith(run, repository, opened);
  const nothing = noAliasFiles(listed, settings.path);
  if (nothing && had > 0 && !settings.allowEmpty) {
    const lost = `${nothing.message} What it is compared with has ${count(had, 'alias', 'aliases')} there.`;
    return { report: failedReport(report, { ...nothing, message: lost }) };
  }
  if (nothing)
    show.notice(`${nothing.message} There is nothing to send. If there should be, check the input \`path\`.`);

  const { maxNew } = settings;
  const full = computePlan(desired.pairs, { ...known, unread: countAliases(leftOut) });
  const caution =
    (command === 'plan' ? await notTheMerge(run, repository) : undefined) ??
    (books && full.remove.length + full.move.length > 0 ? await behindTheLedger(run, books, repository) : undefined);
  if (caution) show.notice(caution);
  // Nobody should remove by hand what only seems to be gone.
  const plan = caution ? withoutRemovals(full) : full;
  const guard = guardPlan(plan, maxNew);
  const planned = { plan, digest: planDigest(plan), base, commit: repository.head, maxNew, guard, caution };
  show.plan(planned);
  const changed = hasChanges(plan) || plan.retry.length + plan.remove.length > 0;
  const result = changed ? 'planned' : 'unchanged';
  const ledger = books && { ref: books.store.ref, commit: books.store.commit };
  return {
    report: { ...report, result, verdict: planSentence(planned), planned, ledger },
    ...(command === 'push' ? { desired: books ? withSettled(desired, checked, path) : desired } : {}),
    ...(books ? { books } : {}),
  };
}

interface Comparison {
  readonly base: BaseReport;
  readonly known: Known;
  readonly books?: Books;
  /** How many aliases the base has. */
  readonly had: number;
}

/** What the files are compared with: the ledger, or a commit where the user wants no ledger. */
async function compareWith(run: Run, repository: Repository, books: Books | undefined): Promise<Comparison> {
  const { settings, show, trigger } = run;
  if (!books) {
    const base = await findBase(repository, settings.base, trigger);
    const accepted = await readBase(run, repository, base.commit);
    return { base, known: { accepted }, had: accepted.size };
  }
  const { ledger, ref, commit } = books.store;
  if (!ledger) show.notice(noLedgerYet(ref, await repository.remoteOfSeveral()));
  const why = ledger
    ? `the ledger \`${ref}\`, which was brought to commit ${ledger.source.commit.slice(0, 10)}.`
    : 'no aliases at all: there is no ledger yet.';
  return { base: { commit, why }, known: knownFrom(ledger), books, had: ledger?.source.pairs.size ?? 0 };
}

/** The aliases of a commit. Its old mistakes must not block their fixing, so what cannot be read is only a notice. */
async function readBase(run: Run, repository: Repository, commit: string | undefined): Promise<PairSet<AliasPair>> {
  if (commit === undefined) return new PairSet();
  const files = await readCommit(repository, commit, run.settings.path);
  const { pairs, warnings } = await readLeniently(files ?? []);
  for (const warning of warnings) run.show.notice(`In the base: ${warning}`);
  return pairs;
}
