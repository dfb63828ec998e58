import type { AliasPair } from '../aliases/alias.ts';
import { readLeniently } from '../aliases/lenient.ts';
import { PairSet, type Pairs } from '../aliases/pair-set.ts';
import { findBase } from '../base/find-base.ts';
import { behindTheLedger, mergeSendsNothing, notTheMerge } from '../base/out-of-date.ts';
import { pairsProposed } from '../base/pull-request-base.ts';
import { listCommit, scanListed } from '../files/commit.ts';
import { isAliasFile, shownPath } from '../files/folder.ts';
import { overlookedIn } from '../files/overlooked.ts';
import type { Repository } from '../git/repository.ts';
import { planDigest } from '../plan/digest.ts';
import { guardPlan } from '../plan/guard.ts';
import { newAccounts } from '../plan/new-accounts.ts';
import { computePlan, hasChanges, type Known, pairsToSend, withoutRemovals } from '../plan/plan.ts';
import { pairsInDoubt } from '../report/doubtful.ts';
import { type BaseReport, count, type RunReport } from '../report/report.ts';
import { planVerdict } from '../report/sentences.ts';
import { checkScanned } from '../rules/check.ts';
import { stopsOnlyWhatIsNew } from '../rules/checking/names.ts';
import { RULES_LOOK } from '../rules/checking/quick-look.ts';
import { checkOptions, pairsOf, showChecked } from '../run/check.ts';
import { emptyReport, failedReport, type Run } from '../run/context.ts';
import { foretellStop } from '../run/ledger/forecast.ts';
import {
  acceptedBy,
  type Desired,
  desiredOf,
  firstRun,
  knownFrom,
  noLedgerYet,
  openRunLedger,
  type RunLedger,
} from '../run/ledger/run-ledger.ts';
import { noAliasFiles } from '../run/no-alias-files.ts';
import { bringsOverlooked, noteOverlooked } from '../run/note-overlooked.ts';
import { openRepositoryOf } from '../run/open-repository.ts';
import { shownFolder } from '../run/shown-names.ts';

/** A plan with what a push goes on from. */
export interface Planned {
  readonly report: RunReport;
  /** Present when a push can go on from the report. */
  readonly desired?: Desired;
  /** Present when the plan is made from the ledger. */
  readonly runLedger?: RunLedger;
}

/** Checks the alias files of the checked-out commit and shows what a push would send. Needs no secret. */
export async function plan(run: Run): Promise<RunReport> {
  await using repository = await openRepositoryOf(run);
  const { report, runLedger } = await planCommit(run, 'plan', repository);
  const { planned } = report;
  if (!planned) return report;
  if (runLedger?.store.ledger?.target && !runLedger.header.target)
    run.show.notice(
      'The target was not compared with the ledger’s, because this run does not know it: give it `region` and `configuration`, which are no secrets.',
    );
  const unmerged = mergeSendsNothing(run);
  const refused =
    runLedger && !unmerged ? await foretellStop(run, repository, { runLedger, plan: planned.plan }) : undefined;
  const said =
    refused ??
    (runLedger && !runLedger.store.ledger
      ? `${
          run.trigger.kind === 'pull-request' && pairsToSend(planned.plan).length > 0
            ? firstRun(pairsToSend(planned.plan).length)
            : noLedgerYet(runLedger.store.ref, await repository.remoteOfSeveral())
        } ${BEFORE_THE_FIRST}`
      : undefined);
  if (said) run.show.notice(said);
  if (pairsToSend(planned.plan).length === 0) return report;
  if (unmerged) run.show.notice(unmerged);
  const brought = await pairsProposed(run, repository, runLedger?.store.ledger);
  return { ...report, planned: { ...planned, idle: refused ?? unmerged, brought } };
}

const BEFORE_THE_FIRST =
  'Before the first push, run the command `doctor`: it checks secrets, network and permissions, and sends no record.';

/** Problems, then the plan. The report is `planned` or `unchanged`, unless something stands in the way. */
export async function planCommit(run: Run, command: 'plan' | 'push', repository: Repository): Promise<Planned> {
  const { settings, show } = run;
  const path = shownFolder(run, repository);
  const keepsLedger = settings.base === 'ledger';
  const [listed, edited, overlooked] = await Promise.all([
    listCommit(repository, repository.head, path),
    repository.uncommitted(),
    overlookedIn(repository, repository.head, path),
  ]);
  noteUncommitted(run, edited);
  const overlooks = await bringsOverlooked(run, repository, noteOverlooked(run, overlooked));
  const options = await checkOptions(run);
  const scanned = await scanListed(repository, listed ?? [], RULES_LOOK);
  let found = checkScanned(scanned, options);
  const desired = await desiredOf(repository, { pairs: pairsOf(scanned, found) });
  let opened: RunLedger | undefined;
  if (keepsLedger && found.problems.some(stopsOnlyWhatIsNew)) {
    // What is wrong in the files is said before what is wrong with the ledger.
    opened = await openRunLedger(run, repository, desired).catch(() => undefined);
    if (opened) found = checkScanned(scanned, { ...options, accepted: acceptedBy(opened.store.ledger) });
  }
  const report = showChecked(run, { ...emptyReport(settings, command), overlooks }, { scanned, found });
  if (report.result === 'invalid') return { report };
  if (keepsLedger) opened ??= await openRunLedger(run, repository, desired);
  const { base, known, runLedger, had } = await compareWith(run, repository, opened);
  const nothing = noAliasFiles(listed, settings.path);
  if (nothing && had > 0 && !settings.allowEmpty) {
    const lost = `${nothing.message} What it is compared with has ${count(had, 'alias', 'aliases')} there.`;
    return { report: failedReport(report, { ...nothing, message: lost }) };
  }
  if (nothing)
    show.notice(`${nothing.message} There is nothing to send. If there should be, check the input \`path\`.`);

  const { maxNew } = settings;
  const full = computePlan(desired.pairs, known);
  const changed = hasChanges(full) || full.retry.length + full.remove.length > 0;
  const caution =
    (command === 'plan' ? await notTheMerge(run, repository) : undefined) ??
    (runLedger && changed ? await behindTheLedger(run, runLedger, repository) : undefined);
  if (caution) show.notice(caution);
  // Nobody should remove by hand what only seems to be gone.
  const plan = caution ? withoutRemovals(full) : full;
  const guard = guardPlan(plan, maxNew);
  const about = { base, commit: repository.head, maxNew, guard, caution };
  const named = newAccounts(full, { ...known, listed: options.known?.names });
  const doubtful = pairsInDoubt(
    report.problems,
    found.seen.flatMap(({ entries }) => entries),
  );
  const mistaken = new Set(named.filter(({ nearest }) => nearest !== undefined).map(({ account }) => account));
  for (const pair of pairsToSend(plan)) if (mistaken.has(pair.account)) doubtful.add(pair);
  const planned = { plan, digest: planDigest(plan), newAccounts: named, ...about, doubtful };
  show.plan(planned);
  const result = changed ? 'planned' : 'unchanged';
  const ledger = runLedger && { ref: runLedger.store.ref, commit: runLedger.store.commit };
  return {
    report: { ...report, result, verdict: planVerdict(planned), planned, ledger },
    ...(command === 'push' ? { desired } : {}),
    ...(runLedger ? { runLedger } : {}),
  };
}

/** Says which alias files have edits that are not committed: they may be what somebody means to push. */
function noteUncommitted({ settings, show }: Run, edited: readonly string[]): void {
  const files = edited.filter(isAliasFile).map((path) => `\`${shownPath(settings.path, path)}\``);
  if (files.length === 0) return;
  const named = `${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`;
  const have = `${count(files.length, 'alias file')} ${files.length === 1 ? 'has' : 'have'} changes that are not committed`;
  show.notice(`${have}, so they are not part of this plan: ${named}.`);
}

interface Comparison {
  readonly base: BaseReport;
  readonly known: Known;
  readonly runLedger?: RunLedger;
  /** How many aliases the base has. */
  readonly had: number;
}

/** What the files are compared with: the ledger, or a commit where the user wants no ledger. */
async function compareWith(run: Run, repository: Repository, runLedger: RunLedger | undefined): Promise<Comparison> {
  const { settings, trigger } = run;
  if (!runLedger) {
    const base = await findBase(repository, settings.base, trigger);
    const accepted = await readBase(run, repository, base.commit);
    return { base, known: { accepted }, had: accepted.size };
  }
  const { ledger, ref, commit } = runLedger.store;
  const why = ledger
    ? `the ledger \`${ref}\`, which was brought to commit ${ledger.source.commit.slice(0, 10)}.`
    : 'no aliases at all: there is no ledger yet.';
  return { base: { commit, why }, known: knownFrom(ledger), runLedger, had: ledger?.source.pairs.size ?? 0 };
}

/** The aliases of a commit. Its old mistakes must not block their fixing, so what cannot be read is only a notice. */
async function readBase(run: Run, repository: Repository, commit: string | undefined): Promise<Pairs> {
  if (commit === undefined) return new PairSet<AliasPair>();
  const files = await listCommit(repository, commit, shownFolder(run, repository));
  const { pairs, warnings } = readLeniently(await scanListed(repository, files ?? []));
  for (const warning of warnings) run.show.notice(`In the base: ${warning}`);
  return pairs;
}
