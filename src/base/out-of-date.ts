/** Whether what is checked out is what a push would go by: sentences for people where it is not. */
import { GIT_CODES, hasCode } from '../error.ts';
import type { History } from '../git/history.ts';
import type { Objects } from '../git/objects.ts';
import type { Remote, Tips } from '../git/remote.ts';
import type { Trigger } from '../github/event.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** What is asked about commits. */
type Commits = Pick<Objects, 'parents'> &
  Pick<History, 'contains' | 'mergeBase'> &
  Pick<Remote, 'isOnRemote'> & { readonly head: string };

/**
 * Why the checked-out files are not what an open pull request would leave behind once merged: sentences for people, or
 * nothing where they are, or where nobody can tell. GitHub's merge commit is what `actions/checkout` takes by itself.
 */
export async function notTheMerge(trigger: Trigger, repository: Commits): Promise<string | undefined> {
  if (trigger.kind !== 'pull-request' || !trigger.open || trigger.headSha === '') return undefined;
  const { headSha, baseSha, event } = trigger;
  const { head } = repository;
  if (head !== headSha) {
    const parents = await repository.parents(head);
    if (parents.length > 1 && parents.includes(headSha)) return undefined;
    const hint =
      event === 'pull_request_target'
        ? 'Use the event `pull_request`, for which `actions/checkout` takes the merge commit.'
        : 'Leave out `ref` in `actions/checkout`, which then takes the merge commit. If the pull request has changed meanwhile, its newer run says better.';
    return `What is checked out is neither this pull request nor its merge commit, so a merge sends something else than this plan says. ${hint}`;
  }
  if (baseSha === '') return undefined;
  // Where git cannot say where they part, nobody is told anything.
  if ((await unlessUnknown(repository.mergeBase(head, baseSha), baseSha)) === baseSha) return undefined;
  return 'The pull request’s own commit is checked out, and its target branch has gone on since: what came there is missing here, so a merge may send something else than this plan says, and what it removes is not listed. Leave out `ref` in `actions/checkout`, which then takes the merge commit.';
}

/**
 * Why what seems to be gone from the checked-out files may well be on the ledger's branch: sentences for people, or nothing
 * where the files are as new as the ledger, or as its branch. Where git cannot tell, they count as older.
 */
export async function behindTheLedger(
  trigger: Trigger,
  repository: Commits,
  {
    ledger,
    branch,
    tips,
  }: { readonly ledger: Ledger | undefined; readonly branch: string | undefined; readonly tips: Tips },
): Promise<string | undefined> {
  if (!ledger) return undefined;
  const { commit: source } = ledger.source;
  const tip = await tipOf(tips, [ledger.branch, branch]);
  // A push would start from the branch's tip. What builds on the tip has everything that was pushed; a commit that a
  // force-push removed from the branch may still be on the remote.
  if (tip === repository.head) return undefined;
  if (
    tip !== undefined &&
    (await includes(repository, tip)) &&
    (await unlessUnknown(repository.isOnRemote(source), false))
  )
    return undefined;
  if (await includes(repository, source)) return undefined;
  const hint =
    trigger.kind === 'pull-request' || trigger.kind === 'merge-group'
      ? 'A run that is started again checks out what the first one did: a new commit on the pull request, or closing and reopening it, starts one on the newest merge commit.'
      : 'Bring it up to date with that branch, and plan again.';
  return `The ledger was brought to commit ${source.slice(0, 10)}, which what is checked out here does not have: aliases that came or went there are not seen. So a push may send something else than this plan says, and what it removes is not listed. ${hint}`;
}

/** The tip of the first of these branches that is on the remote; of the default branch where none is known. */
async function tipOf(tips: Tips, branches: readonly (string | undefined)[]): Promise<string | undefined> {
  const known = branches.filter((name) => name !== undefined);
  const names = known.length > 0 ? known.map((name) => `refs/heads/${name}`) : ['HEAD'];
  const there = await tips(names);
  return names.map((name) => there.get(name)).find((id) => id !== undefined);
}

/** Whether the checked-out commit is known to include another. */
async function includes(repository: Commits, other: string): Promise<boolean> {
  const { head } = repository;
  // Nothing has to be fetched where the commit itself says so.
  if ((await repository.parents(head)).includes(other)) return true;
  return unlessUnknown(repository.contains(head, other), false);
}

/** What git says, or something else where it cannot say. */
async function unlessUnknown<T>(said: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await said;
  } catch (error) {
    if (hasCode(error, ...GIT_CODES)) return otherwise;
    throw error;
  }
}

/** Why merging an open pull request would start no push that sends anything, however its files are: a sentence, or nothing. */
export function mergeSendsNothing(
  trigger: Trigger,
  settings: Pick<Settings, 'command' | 'environmentExplicit'>,
): string | undefined {
  if (trigger.kind !== 'pull-request' || !trigger.open) return undefined;
  const { baseBranch, defaultBranch } = trigger;
  // Whoever names the command and the environment may push from other branches, too.
  const may = settings.command !== 'auto' && settings.environmentExplicit;
  if (may || baseBranch === '' || defaultBranch === '' || baseBranch === defaultBranch) return undefined;
  return `This pull request is for \`${baseBranch}\`, and only what comes to the default branch \`${defaultBranch}\` is pushed.`;
}
