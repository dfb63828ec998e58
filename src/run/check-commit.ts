/** The first step of a plan and a push: reads and checks the alias files of the checked-out commit. */
import type { AliasEntry } from '../aliases/alias-file.ts';
import type { ScannedFiles } from '../aliases/scan/scanned-files.ts';
import { ScannedPairs } from '../aliases/scanned-pairs.ts';
import { listCommit, scanListed } from '../files/commit.ts';
import { isAliasFile, shownPath } from '../files/folder.ts';
import { overlookedIn } from '../files/overlooked.ts';
import type { Repository } from '../git/repository.ts';
import { acceptedBy } from '../plan/known.ts';
import { count } from '../report/report.ts';
import { type CheckedScan, type CheckOptions, checkScanned } from '../rules/check.ts';
import { isErrorOnlyIfNew } from '../rules/checking/names.ts';
import { RULES_LOOK } from '../rules/checking/quick-look.ts';
import type { Problem } from '../rules/problem.ts';
import { addsOverlooked } from './adds-overlooked.ts';
import { checkOptions, showChecked, stopInvalid } from './check-files.ts';
import type { Run } from './context.ts';
import { noCommittedFiles, noteOverlooked } from './folder-notices.ts';
import { type Desired, desiredOf, findRunLedger, type OpenRunLedger, type RunLedger } from './ledger/run-ledger.ts';
import { shownFolder } from './shown-names.ts';
import type { Refusal } from './stop.ts';

export interface CheckedCommit {
  readonly desired: Desired;
  readonly problems: readonly Problem[];
  /** Entries that were read in full; these include all with a problem. */
  readonly entries: readonly AliasEntry[];
  /** The names in the list `known-accounts`, if there is one. */
  readonly listed: ReadonlySet<string> | undefined;
  /** Set if there are no alias files. */
  readonly nothing: Refusal | undefined;
  /** The ledger of the run; `undefined` if `base` keeps none. */
  readonly runLedger: RunLedger | undefined;
}

/**
 * Reads the alias files of the checked-out commit, and shows all problems.
 * @throws CodedError if a file is not valid, or the ledger cannot be read
 */
export async function checkCommit(run: Run, repository: Repository): Promise<CheckedCommit> {
  const over = new AbortController();
  const fetching = repository.until(AbortSignal.any([run.signal, over.signal]));
  // The ledger is fetched while the files are scanned.
  const finding = run.settings.base === 'ledger' ? findRunLedger(run, fetching) : undefined;
  // Taken up at once, because a failure that nobody waits for yet would end the process.
  const fetched = Promise.allSettled([finding]);
  try {
    return await checkWith(run, repository, { finding, fetched, stop: () => over.abort() });
  } catch (error) {
    // A slow git server must not hold up an error that is known.
    over.abort();
    await fetched;
    throw error;
  }
}

async function checkWith(
  run: Run,
  repository: Repository,
  ledger: {
    readonly finding: Promise<OpenRunLedger> | undefined;
    /** Resolves when the fetch has ended in any way. */
    readonly fetched: Promise<unknown>;
    readonly stop: () => void;
  },
): Promise<CheckedCommit> {
  const { settings, trigger } = run;
  const { finding, fetched, stop } = ledger;
  const path = shownFolder(run, repository);
  const [files, overlooked] = await Promise.all([
    listCommit(repository, repository.head, path),
    overlookedIn(repository, repository.head, path),
  ]);
  const noted = noteOverlooked(run, overlooked);
  // Git looks for changes while the files are scanned.
  const looking = repository.uncommitted();
  // Taken up at once, because a failure that nobody waits for yet would end the process.
  looking.catch(() => undefined);
  let scanned: ScannedFiles;
  let options: CheckOptions;
  let found: CheckedScan;
  try {
    scanned = await scanListed(repository, files ?? [], RULES_LOOK);
    options = await checkOptions(run);
    found = checkScanned(scanned, options);
  } finally {
    noteUncommitted(run, await looking);
  }
  const desired = await desiredOf(repository, new ScannedPairs(scanned, { size: found.aliases }));
  let runLedger: RunLedger | undefined;
  // Some rules are errors for new names only; the ledger says which names CustomerGauge has already.
  if (found.problems.some(isErrorOnlyIfNew)) {
    // Problems in the files are reported before a problem with the ledger.
    const open = await finding?.catch(() => undefined);
    runLedger = await open?.(desired).catch(() => undefined);
    if (runLedger) found = checkScanned(scanned, { ...options, accepted: acceptedBy(runLedger.store.ledger) });
  }
  const checked = showChecked(run, { scanned, ...found });
  if (noted.length > 0) {
    if (checked.result === 'invalid') stop();
    // What follows may fetch a commit, and git cannot fetch into one repository twice at the same time.
    await fetched;
    run.found({ overlooks: await addsOverlooked(trigger, repository, { found: noted, path }) });
  }
  stopInvalid(checked);
  runLedger ??= await (await finding)?.(desired);
  return {
    desired,
    problems: found.problems,
    entries: found.seen.flatMap(({ entries }) => entries),
    listed: options.known?.names,
    nothing: await noCommittedFiles(files, settings.path, () => looking),
    runLedger,
  };
}

/** Warns about uncommitted changes in alias files: the user may expect them to be sent. */
function noteUncommitted({ settings, show }: Pick<Run, 'settings' | 'show'>, edited: readonly string[]): void {
  const files = edited.filter(isAliasFile).map((path) => `\`${shownPath(settings.path, path)}\``);
  if (files.length === 0) return;
  const named = `${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`;
  const have = `${count(files.length, 'alias file')} ${files.length === 1 ? 'has' : 'have'} changes that are not committed`;
  show.notice(`${have}, so they are not part of this plan: ${named}.`);
}
