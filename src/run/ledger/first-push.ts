/** Whether a first push may go ahead, and the messages about a ledger that does not exist, or no longer exists. */
import { difference } from '../../aliases/pair-difference.ts';
import { PairSet, type Pairs } from '../../aliases/pair-set.ts';
import type { ScannedPairs } from '../../aliases/scanned-pairs.ts';
import { hasCode } from '../../error.ts';
import { listCommit } from '../../files/commit.ts';
import { readPairs } from '../../files/known-pairs.ts';
import { isCommitId } from '../../git/commit-id.ts';
import type { Repository } from '../../git/repository.ts';
import type { Trigger } from '../../github/event.ts';
import type { Settings } from '../../inputs/settings.ts';
import { type Plan, pairsToSend } from '../../plan/plan.ts';
import { count } from '../../report/report.ts';
import { wrongNumber } from '../confirm.ts';
import type { Refusal } from '../stop.ts';
import type { RunLedger } from './run-ledger.ts';

/** The part of a run that says what a push would do. */
export interface AboutPush {
  readonly trigger: Trigger;
  readonly settings: Pick<Settings, 'confirm' | 'environment' | 'environmentExplicit' | 'path'>;
}

/** The alias files, what a push of them would send, and the ledger that does not know them yet. */
export interface FirstPush {
  readonly runLedger: RunLedger;
  readonly pairs: ScannedPairs;
  readonly plan: Plan;
}

/** Asks for `confirm: N` before a first push; N is the number of aliases that it would send. */
export async function refuseFirstPush(
  about: AboutPush,
  repository: Repository,
  { runLedger, pairs, plan }: FirstPush,
): Promise<Refusal | undefined> {
  const { confirm } = about.settings;
  const sends = pairsToSend(plan).length;
  if (confirm === sends) return undefined;
  const refused =
    (await refuseUnbound(about, runLedger, sends)) ??
    (await refuseLost(about, repository, { runLedger, pairs, sends }));
  return refused && confirm !== undefined ? wrongNumber(confirm, sends) : refused;
}

/** On GitHub, a branch other than the default one may push only after a person has bound the environment to it. */
async function refuseUnbound(
  { trigger, settings }: AboutPush,
  { store: { ledger, ref }, header: { branch }, onDefaultBranch }: RunLedger,
  sends: number,
): Promise<Refusal | undefined> {
  if (trigger.kind === 'none' || branch === undefined || ledger?.branch !== undefined) return undefined;
  if ((await onDefaultBranch()) !== false) return undefined;
  return {
    code: 'confirm',
    message: `There was no push to the environment \`${settings.environment}\` from \`${branch}\` yet, and it is not the default branch: the ledger \`${ref}\` ${ledger ? 'is bound to no branch' : 'does not exist'}.`,
    hint: `To bind the environment to this branch, run again with \`confirm: ${sends}\`. This sends ${sends}.`,
  };
}

/** A missing ledger may have been deleted. Then a push would send nearly everything again. */
async function refuseLost(
  about: AboutPush,
  repository: Repository,
  { runLedger, pairs, sends }: Pick<FirstPush, 'runLedger' | 'pairs'> & { readonly sends: number },
): Promise<Refusal | undefined> {
  const { ledger, ref } = runLedger.store;
  if (ledger || sends === 0) return undefined;
  const before = await pairsBefore(about, repository, pairs);
  // Without a ledger, everything in the files is sent.
  const added = before ? difference(pairs, before).length : 0;
  if (added === sends) return undefined;
  const would = `A push would send ${count(sends, 'alias', 'aliases')}`;
  return {
    code: 'ledger-missing',
    message: before
      ? `There is no ledger \`${ref}\`, but there were alias files before this change. ${would}, but this change added only ${added} of them.`
      : `There is no ledger \`${ref}\`, and the commit before this one cannot be read. ${would}.`,
    hint: [
      'Which of these is true?',
      `Only if nothing was ever sent from this repository, run again with \`confirm: ${sends}\`, which sends all ${sends}.`,
      `If the ledger was deleted, restore it: see ${RESTORE_PAGE}.`,
      'If CustomerGauge has these aliases already, run `adopt`.',
    ].join(' '),
  };
}

/** The pairs in the commit before this change; `undefined` if that commit cannot be read. */
async function pairsBefore(
  { trigger, settings }: AboutPush,
  repository: Repository,
  pairs: ScannedPairs,
): Promise<Pairs | undefined> {
  const [first, second] = await repository.parents(repository.head);
  // The checkout of a pull request is its merge commit, whose first parent is the base branch, or the head itself.
  const said =
    trigger.kind === 'push' ? trigger.before : 'baseSha' in trigger && second === undefined ? trigger.baseSha : '';
  const wanted = [isCommitId(said) && !/^0+$/.test(said) ? said : undefined, first].filter((id) => id !== undefined);
  for (const commit of wanted) {
    if (!(await isReadable(repository, commit))) continue;
    return readPairs(repository, (await listCommit(repository, commit, settings.path)) ?? [], pairs);
  }
  return wanted.length === 0 ? new PairSet() : undefined;
}

/** Fetches a commit if needed. After a force-push the server may not have it any more. */
async function isReadable(repository: Repository, commit: string): Promise<boolean> {
  try {
    await repository.bring(commit);
    return true;
  } catch (error) {
    if (hasCode(error, 'not-on-server', 'not-given')) return false;
    throw error;
  }
}

/** A page (`PAGES` in report/links.ts) instead of commands: many readers edit files in the browser and have no git. */
const RESTORE_PAGE = '`docs/situations.md#the-ledger-is-gone`';

/** For a pull request whose merge would be the first push. */
export function firstRun(aliases: number): string {
  const all = aliases === 1 ? 'the alias counts' : `all ${aliases} aliases count`;
  return `First run: ${all} as new, because nothing is recorded as sent from this repository. Already in CustomerGauge? A merge sends them again, unless \`adopt\` comes first: see \`docs/setup.md#5-first-merge\`. If there were pushes before, the ledger was deleted. To restore it, see ${RESTORE_PAGE}.`;
}

/**
 * For a plan that starts from an empty ledger.
 * @param remote the remote that was searched, if there are several
 */
export function noLedgerYet(ref: string, remote: string | undefined): string {
  const where = remote === undefined ? '' : ` on the remote \`${remote}\``;
  return `There is no ledger \`${ref}\` yet${where}, so every alias counts as new. If CustomerGauge has them already, run the command \`adopt\` first. If the ledger was deleted, restore it: see ${RESTORE_PAGE}.`;
}
