/** The first step of a plan and a push: what the alias files of the checked-out commit say, checked. */
import type { AliasEntry } from '../aliases/alias-file.ts';
import { listCommit, scanListed } from '../files/commit.ts';
import { isAliasFile, shownPath } from '../files/folder.ts';
import { overlookedIn } from '../files/overlooked.ts';
import type { Repository } from '../git/repository.ts';
import { acceptedBy } from '../plan/known.ts';
import { count } from '../report/report.ts';
import { checkScanned } from '../rules/check.ts';
import { stopsOnlyWhatIsNew } from '../rules/checking/names.ts';
import { RULES_LOOK } from '../rules/checking/quick-look.ts';
import type { Problem } from '../rules/problem.ts';
import { checkOptions, pairsOf, showChecked, stopInvalid } from './check-files.ts';
import type { Run } from './context.ts';
import { type Desired, desiredOf, openRunLedger, type RunLedger } from './ledger/run-ledger.ts';
import { noCommittedFiles } from './no-alias-files.ts';
import { bringsOverlooked, noteOverlooked } from './note-overlooked.ts';
import { shownFolder } from './shown-names.ts';
import type { Refusal } from './stop.ts';

export interface CheckedCommit {
  readonly desired: Desired;
  readonly problems: readonly Problem[];
  /** Those that a problem is about are among them. */
  readonly entries: readonly AliasEntry[];
  /** The names of the list `known-accounts`, where there is one. */
  readonly listed: ReadonlySet<string> | undefined;
  /** Why there is nothing to read, if there is nothing. */
  readonly nothing: Refusal | undefined;
  /** The ledger of the run, where one is kept. */
  readonly runLedger: RunLedger | undefined;
}

/**
 * Reads the alias files of the checked-out commit, and shows all problems.
 * @throws CodedError where a file is not valid, or the ledger cannot be read
 */
export async function checkCommit(run: Run, repository: Repository): Promise<CheckedCommit> {
  const { settings, trigger } = run;
  const path = shownFolder(run, repository);
  const [files, edited, overlooked] = await Promise.all([
    listCommit(repository, repository.head, path),
    repository.uncommitted(),
    overlookedIn(repository, repository.head, path),
  ]);
  noteUncommitted(run, edited);
  const noted = noteOverlooked(run, overlooked);
  run.found({ overlooks: await bringsOverlooked(trigger, repository, { found: noted, path }) });

  const options = await checkOptions(run);
  const scanned = await scanListed(repository, files ?? [], RULES_LOOK);
  let found = checkScanned(scanned, options);
  const desired = await desiredOf(repository, pairsOf(scanned, found));
  const keepsLedger = settings.base === 'ledger';
  let runLedger: RunLedger | undefined;
  // What CustomerGauge has already is not stopped by what only stops new names.
  if (keepsLedger && found.problems.some(stopsOnlyWhatIsNew)) {
    // What is wrong in the files is said before what is wrong with the ledger.
    runLedger = await openRunLedger(run, repository, desired).catch(() => undefined);
    if (runLedger) found = checkScanned(scanned, { ...options, accepted: acceptedBy(runLedger.store.ledger) });
  }
  stopInvalid(showChecked(run, { scanned, ...found }));
  if (keepsLedger) runLedger ??= await openRunLedger(run, repository, desired);
  return {
    desired,
    problems: found.problems,
    entries: found.seen.flatMap(({ entries }) => entries),
    listed: options.known?.names,
    nothing: await noCommittedFiles(files, settings.path, async () => edited),
    runLedger,
  };
}

/** Says which alias files have edits that are not committed: they may be what somebody means to push. */
function noteUncommitted({ settings, show }: Pick<Run, 'settings' | 'show'>, edited: readonly string[]): void {
  const files = edited.filter(isAliasFile).map((path) => `\`${shownPath(settings.path, path)}\``);
  if (files.length === 0) return;
  const named = `${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`;
  const have = `${count(files.length, 'alias file')} ${files.length === 1 ? 'has' : 'have'} changes that are not committed`;
  show.notice(`${have}, so they are not part of this plan: ${named}.`);
}
