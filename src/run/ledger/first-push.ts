/** A push without a ledger, or with one of no branch: somebody may have to say that all of it is meant. */
import { readLeniently } from '../../aliases/lenient.ts';
import { PairSet, type Pairs } from '../../aliases/pair-set.ts';
import { hasCode } from '../../error.ts';
import { listCommit, scanListed } from '../../files/commit.ts';
import { isCommitId } from '../../git/commit-id.ts';
import type { Repository } from '../../git/repository.ts';
import type { Trigger } from '../../github/event.ts';
import type { Settings } from '../../inputs/settings.ts';
import { type Plan, pairsToSend } from '../../plan/plan.ts';
import { count } from '../../report/report.ts';
import { wrongNumber } from '../confirm.ts';
import type { Refusal } from '../stop.ts';
import { RESTORE_PAGE } from './missing.ts';
import type { RunLedger } from './run-ledger.ts';

/** What a push is about. */
export interface AboutPush {
  readonly trigger: Trigger;
  readonly settings: Pick<Settings, 'confirm' | 'environment' | 'environmentExplicit' | 'path'>;
}

/** Why this push must be confirmed first, unless it is: by the number of aliases that it would send. */
export async function refuseFirstPush(
  about: AboutPush,
  repository: Repository,
  { runLedger, plan }: { readonly runLedger: RunLedger; readonly plan: Plan },
): Promise<Refusal | undefined> {
  const { confirm } = about.settings;
  const sends = pairsToSend(plan).length;
  if (confirm === sends) return undefined;
  const refused =
    (await refuseUnbound(about, runLedger, sends)) ?? (await refuseLost(about, repository, { runLedger, plan, sends }));
  return refused && confirm !== undefined ? wrongNumber(confirm, sends) : refused;
}

/** On GitHub nothing is sent off the default branch before a person has bound the environment to that branch. */
async function refuseUnbound(
  { trigger, settings }: AboutPush,
  { store: { ledger, ref }, header: { branch }, onDefaultBranch }: RunLedger,
  sends: number,
): Promise<Refusal | undefined> {
  if (trigger.kind === 'none' || branch === undefined || ledger?.branch !== undefined) return undefined;
  if ((await onDefaultBranch()) !== false) return undefined;
  return {
    code: 'confirm',
    message: `No push was made to the environment \`${settings.environment}\` from \`${branch}\` yet, which is not the default branch: the ledger \`${ref}\` is ${ledger ? 'about no branch' : 'not there'}.`,
    hint: `If the environment is to belong to this branch from now on, run again with \`confirm: ${sends}\`, which sends ${sends}.`,
  };
}

/** The ledger may have been lost: then nearly everything would be sent again. */
async function refuseLost(
  about: AboutPush,
  repository: Repository,
  { runLedger, plan, sends }: { readonly runLedger: RunLedger; readonly plan: Plan; readonly sends: number },
): Promise<Refusal | undefined> {
  const { ledger, ref } = runLedger.store;
  if (ledger || sends === 0) return undefined;
  const before = await pairsBefore(about, repository);
  const added = before ? pairsToSend(plan).filter((pair) => !before.has(pair)).length : 0;
  if (added === sends) return undefined;
  const would = `A push would send ${count(sends, 'alias', 'aliases')}`;
  return {
    code: 'ledger-missing',
    message: before
      ? `There is no ledger \`${ref}\`, but there were alias files before this change. ${would}, and this change brought ${added} of them.`
      : `There is no ledger \`${ref}\`, and the commit before this one cannot be read. ${would}.`,
    hint: [
      'Which of these is true?',
      `Only if nothing was ever sent from this repository, run again with \`confirm: ${sends}\`, which sends all ${sends}.`,
      `If the ledger was deleted, restore it: see ${RESTORE_PAGE}.`,
      'If CustomerGauge has these aliases already, run `adopt`.',
    ].join(' '),
  };
}

/** The pairs of the commit before this change, none where it had no alias files; nothing where it cannot be read. */
async function pairsBefore({ trigger, settings }: AboutPush, repository: Repository): Promise<Pairs | undefined> {
  const [first, second] = await repository.parents(repository.head);
  // What is checked out for a pull request is its merge, whose first parent is the branch, or a commit of its own.
  const said =
    trigger.kind === 'push' ? trigger.before : 'baseSha' in trigger && second === undefined ? trigger.baseSha : '';
  const wanted = [isCommitId(said) && !/^0+$/.test(said) ? said : undefined, first].filter((id) => id !== undefined);
  for (const commit of wanted) {
    if (!(await isReadable(repository, commit))) continue;
    return readLeniently(await scanListed(repository, (await listCommit(repository, commit, settings.path)) ?? []))
      .pairs;
  }
  return wanted.length === 0 ? new PairSet() : undefined;
}

/** Makes sure that a commit can be read, if the server gives it: a force-push may have taken it away. */
async function isReadable(repository: Repository, commit: string): Promise<boolean> {
  try {
    await repository.bring(commit);
    return true;
  } catch (error) {
    if (hasCode(error, 'not-on-server', 'not-given')) return false;
    throw error;
  }
}
