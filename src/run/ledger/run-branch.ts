/** Finds the branch that a run belongs to. */
import type { Repository } from '../../git/repository.ts';
import { branchOfEvent, type Trigger } from '../../github/event.ts';
import { hasWithin } from '../../ledger/relate.ts';

/** The branch of a push: on GitHub from the event, elsewhere the one that is checked out. */
export async function branchOf(trigger: Trigger, repository: Repository): Promise<string | undefined> {
  if (trigger.kind === 'none') return (await followedBranch(repository)) ?? repository.branch();
  return branchOfEvent(trigger);
}

/**
 * The upstream of the checked-out branch, if the commit is on it. Otherwise the branch may be for a pull request: git
 * can set the branch that it was made from as its upstream.
 */
async function followedBranch(repository: Repository): Promise<string | undefined> {
  const followed = await repository.upstream();
  if (followed === undefined || followed === (await repository.branch())) return followed;
  const name = `refs/heads/${followed}`;
  const tip = (await repository.tips([name])).get(name);
  return tip !== undefined && (await hasWithin(repository, tip, repository.head)) ? followed : undefined;
}

/** Whether the run's branch is the default branch; `undefined` if that cannot be known. */
export async function isAboutDefaultBranch(
  trigger: Trigger,
  repository: Repository,
  branch: string | undefined,
): Promise<boolean | undefined> {
  if ('ref' in trigger) return trigger.onDefaultBranch;
  const wanted = await repository.defaultBranch();
  return wanted === undefined || branch === undefined ? undefined : wanted === branch;
}
