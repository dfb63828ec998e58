/** The branch that a run is about. */
import type { Repository } from '../../git/repository.ts';
import { branchOfEvent, type Trigger } from '../../github/event.ts';
import { hasWithin } from '../../ledger/relate.ts';

/** The branch that a push is about: on GitHub the one that the event names, elsewhere the one that is checked out. */
export async function branchOf(trigger: Trigger, repository: Repository): Promise<string | undefined> {
  if (trigger.kind === 'none') return (await followedBranch(repository)) ?? repository.branch();
  return branchOfEvent(trigger);
}

/**
 * The remote's name for the checked-out branch: that of the branch which it follows, if the commit is on that. Before, it
 * may be one for a pull request, which git lets follow the branch that it was made from.
 */
async function followedBranch(repository: Repository): Promise<string | undefined> {
  const followed = await repository.upstream();
  if (followed === undefined || followed === (await repository.branch())) return followed;
  const name = `refs/heads/${followed}`;
  const tip = (await repository.tips([name])).get(name);
  return tip !== undefined && (await hasWithin(repository, tip, repository.head)) ? followed : undefined;
}

/** Whether a run of this branch is about the default branch; nothing where that cannot be told. */
export async function isAboutDefaultBranch(
  trigger: Trigger,
  repository: Repository,
  branch: string | undefined,
): Promise<boolean | undefined> {
  if ('ref' in trigger) return trigger.onDefaultBranch;
  const wanted = await repository.defaultBranch();
  return wanted === undefined || branch === undefined ? undefined : wanted === branch;
}
