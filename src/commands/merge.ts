import { GitError } from '../git/failure.ts';
import type { Repository } from '../git/repository.ts';
import type { Run } from './run.ts';

/**
 * Why the checked-out files are not what an open pull request would leave behind once merged: sentences for people, or
 * nothing where they are, or where nobody can tell. GitHub's merge commit is what `actions/checkout` takes by itself.
 */
export async function notTheMerge({ trigger, settings }: Run, repository: Repository): Promise<string | undefined> {
  if (trigger.kind !== 'pull-request' || !trigger.open || trigger.headSha === '') return undefined;
  const { headSha, baseSha, event } = trigger;
  const { head } = repository;
  if (head !== headSha) {
    const parents = await repository.parents(head);
    if (parents.length > 1 && parents.includes(headSha)) return undefined;
    const mend =
      event === 'pull_request_target'
        ? 'Use the event `pull_request`, for which `actions/checkout` takes the merge commit.'
        : 'Leave out `ref` in `actions/checkout`, which then takes the merge commit. If the pull request has changed meanwhile, its newer run says better.';
    return `What is checked out is neither this pull request nor its merge commit, so a merge sends something else than this plan says. ${mend}`;
  }
  if (settings.base !== 'ledger' || baseSha === '') return undefined;
  if ((await parted(repository, baseSha)) === baseSha) return undefined;
  return 'The pull request’s own commit is checked out, and its target branch has gone on since: what came there is missing here, so a merge may send something else than this plan says, and what it removes is not listed. Leave out `ref` in `actions/checkout`, which then takes the merge commit.';
}

/** Why merging an open pull request would start no push that sends anything, however its files are: a sentence, or nothing. */
export function mergeSendsNothing({ trigger, settings }: Run): string | undefined {
  if (trigger.kind !== 'pull-request') return undefined;
  if (settings.dryRun) return '`dry-run` is on, so a push stops before it sends anything.';
  const { baseBranch, defaultBranch } = trigger;
  // Whoever names the command and the environment may push from other branches, too.
  const may = settings.command !== 'auto' && settings.environmentExplicit;
  if (may || baseBranch === '' || defaultBranch === '' || baseBranch === defaultBranch) return undefined;
  return `This pull request is for \`${baseBranch}\`, and only what comes to the default branch \`${defaultBranch}\` is pushed.`;
}

/** Where the checked-out commit and another part; the other itself where that cannot be found out. */
async function parted(repository: Repository, other: string): Promise<string | undefined> {
  try {
    return await repository.mergeBase(repository.head, other);
  } catch (error) {
    if (error instanceof GitError) return other;
    throw error;
  }
}
