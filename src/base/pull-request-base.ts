/** What an open pull request adds to its target branch. */
import { GIT_CODES, hasCode } from '../error.ts';
import { pairsBrought } from '../files/pairs-brought.ts';
import type { Repository } from '../git/repository.ts';
import type { Trigger } from '../github/event.ts';
import type { Ledger } from '../ledger/ledger.ts';

/**
 * The pairs, by key, that an open pull request adds to its target branch. Nothing where that is all that is new to the
 * ledger, as where the last push was of the target branch as it is, and where it cannot be told.
 */
export async function pairsProposed(
  trigger: Trigger,
  repository: Repository,
  ledger: Ledger | undefined,
): Promise<ReadonlySet<string> | undefined> {
  try {
    const base = await baseOfPullRequest(trigger, repository);
    if (base === undefined || base === ledger?.source.commit) return undefined;
    return await pairsBrought(repository, { commit: repository.head, base, formerFolder: repository.folder });
  } catch (error) {
    // It only says which of them are new here; what is sent stays the same.
    if (hasCode(error, ...GIT_CODES)) return undefined;
    throw error;
  }
}

/** The commit of the target branch that an open pull request is compared with; nothing where that cannot be told. */
export async function baseOfPullRequest(trigger: Trigger, repository: Repository): Promise<string | undefined> {
  if (trigger.kind !== 'pull-request' || !trigger.open) return undefined;
  const { head } = repository;
  const [first, ...others] = await repository.parents(head);
  const merged = others.includes(trigger.headSha) ? first : undefined;
  const own = head === trigger.headSha && trigger.baseSha !== '';
  return own ? repository.mergeBase(head, trigger.baseSha) : merged;
}
