/** The pairs that an open pull request adds to its target branch. */
import { GIT_CODES, hasCode } from '../error.ts';
import { pairsAdded } from '../files/pairs-added.ts';
import type { Repository } from '../git/repository.ts';
import type { Trigger } from '../github/event.ts';
import type { Ledger } from '../ledger/ledger.ts';

/**
 * The pairs, by key, that an open pull request adds to its target branch. `undefined` if these are all that is new to the
 * ledger, because the target branch itself was pushed last, or if it cannot be known.
 */
export async function pairsProposed(
  trigger: Trigger,
  repository: Repository,
  ledger: Ledger | undefined,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const base = await baseOfPullRequest(trigger, repository);
    if (base === undefined || base === ledger?.source.commit) return undefined;
    return await pairsAdded(repository, { commit: repository.head, base, formerFolder: repository.folder });
  } catch (error) {
    // This only decides how the plan is shown, not what is sent.
    if (hasCode(error, ...GIT_CODES)) return undefined;
    throw error;
  }
}

/** The commit of the target branch that an open pull request is compared with; `undefined` if it cannot be known. */
export async function baseOfPullRequest(trigger: Trigger, repository: Repository): Promise<string | undefined> {
  if (trigger.kind !== 'pull-request' || !trigger.open) return undefined;
  const { head } = repository;
  const [first, ...others] = await repository.parents(head);
  const merged = others.includes(trigger.headSha) ? first : undefined;
  const own = head === trigger.headSha && trigger.baseSha !== '';
  return own ? repository.mergeBase(head, trigger.baseSha) : merged;
}
