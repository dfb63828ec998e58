/** Warns when a plan may be out of date, because the checkout is not what a push would use. */
import { GIT_CODES, hasCode } from '../error.ts';
import type { History } from '../git/history.ts';
import type { Objects } from '../git/objects.ts';
import type { Remote, Tips } from '../git/remote.ts';
import type { Trigger } from '../github/event.ts';
import type { Settings } from '../inputs/settings.ts';
import type { Ledger } from '../ledger/ledger.ts';

type Commits = Pick<Objects, 'parents'> &
  Pick<History, 'contains' | 'mergeBase'> &
  Pick<Remote, 'isOnRemote'> & { readonly head: string };

/**
 * Why the checked-out files are not the result of merging an open pull request; `undefined` if they are, or if nobody can
 * tell. By default, `actions/checkout` takes GitHub's merge commit.
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
        : 'Leave out `ref` in `actions/checkout`, which then takes the merge commit. If the pull request has changed since, its newer run has the right plan.';
    return `The checked-out commit is neither this pull request nor its merge commit, so a merge sends something other than this plan shows. ${hint}`;
  }
  if (baseSha === '') return undefined;
  // If git cannot find the merge base, there is no warning.
  if ((await unlessUnknown(repository.mergeBase(head, baseSha), baseSha)) === baseSha) return undefined;
  return 'The pull request’s own commit is checked out, and its target branch has changed since: those changes are missing here, so a merge may send something other than this plan shows, and removed aliases are not listed. Leave out `ref` in `actions/checkout`, which then takes the merge commit.';
}

/**
 * Why aliases that are missing from the checked-out files may still be on the ledger's branch; `undefined` if the files are
 * as new as the ledger or its branch. If git cannot tell, they count as older.
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
  // A commit that includes the branch's tip has everything that was pushed. The ledger's commit need only be on the
  // remote: a force-push may have removed it from the branch.
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
      ? 'Add a commit to the pull request, or close and reopen it: the new run uses the newest merge commit. Re-running this run uses the old one again.'
      : 'Merge the ledger’s branch into the checked-out one, and plan again.';
  return `The ledger is at commit ${source.slice(0, 10)}, which the checked-out commit does not include, so aliases that were added or removed there are missing here. A push may send something other than this plan shows, and removed aliases are not listed. ${hint}`;
}

/** The tip of the first of these branches that is on the remote, or of the default branch if none is known. */
async function tipOf(tips: Tips, branches: readonly (string | undefined)[]): Promise<string | undefined> {
  const known = branches.filter((name) => name !== undefined);
  const names = known.length > 0 ? known.map((name) => `refs/heads/${name}`) : ['HEAD'];
  const there = await tips(names);
  return names.map((name) => there.get(name)).find((id) => id !== undefined);
}

/** Whether the checked-out commit is known to include another. */
async function includes(repository: Commits, other: string): Promise<boolean> {
  const { head } = repository;
  // If the commit itself says so, nothing has to be fetched.
  if ((await repository.parents(head)).includes(other)) return true;
  return unlessUnknown(repository.contains(head, other), false);
}

/** Git's answer, or another value if git cannot tell. */
async function unlessUnknown<T>(said: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await said;
  } catch (error) {
    if (hasCode(error, ...GIT_CODES)) return otherwise;
    throw error;
  }
}

/** Why merging an open pull request would send nothing, whatever its files contain; `undefined` if it may send something. */
export function mergeSendsNothing(
  trigger: Trigger,
  settings: Pick<Settings, 'command' | 'environmentExplicit'>,
): string | undefined {
  if (trigger.kind !== 'pull-request' || !trigger.open) return undefined;
  const { baseBranch, defaultBranch } = trigger;
  // With an explicit command and environment, other branches may push too.
  const may = settings.command !== 'auto' && settings.environmentExplicit;
  if (may || baseBranch === '' || defaultBranch === '' || baseBranch === defaultBranch) return undefined;
  return `This pull request is for \`${baseBranch}\`, but aliases are sent only from the default branch \`${defaultBranch}\`.`;
}
