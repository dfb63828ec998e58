/** Whether a run's commit is newer or older than the ledger's source. */
import { CodedError, hasCode } from '../error.ts';
import type { History } from '../git/history.ts';
import type { Remote } from '../git/remote.ts';
import type { CommitRelation } from './advance.ts';
import { readAudit } from './audit.ts';

export interface RelatedCommits {
  /** The commit of this run. */
  readonly head: string;
  /** Its branch, with its tip on the remote; `undefined` if the branch is unknown or not there. */
  readonly tip: { readonly branch: string; readonly commit: string } | undefined;
  /** The ledger's source. */
  readonly source: string;
  /** The ledger's own ref. */
  readonly ref: string;
}

/**
 * How this run's commit relates to the ledger's source. The tip of a branch is never older, whatever was pushed before:
 * after a force-push it is what people want. If the ledger's source is that tip, a commit that the remote has is older,
 * and one that it does not have yet is newer if it builds on the tip. Any other commit is older if the ledger's source
 * was moved past it earlier, or descends from it.
 * @throws CodedError for a commit that is neither on its branch nor builds on it
 */
export async function relateCommit(
  repository: Pick<History, 'contains' | 'messagesOf'> & Pick<Remote, 'isOnRemote'>,
  { head, tip, source, ref }: RelatedCommits,
): Promise<CommitRelation> {
  if (source === head) return 'same';
  if (tip?.commit === head) return 'newer';
  if (tip?.commit === source) {
    // A commit on the remote was the tip earlier, was removed by a force-push, or is on another branch.
    if (await mayBeOnRemote(repository, head)) return 'older';
    if (await hasWithin(repository, head, source)) return 'newer';
    throw new CodedError({
      code: 'ledger-branch',
      message: `The checked-out commit ${head.slice(0, 10)} is not on the branch \`${tip.branch}\` of the remote, which is at ${tip.commit.slice(0, 10)} and was pushed to CustomerGauge already.`,
      hint: 'Push it there first: `git pull --rebase`, then `git push`.',
    });
  }
  if (await wasPassed(repository, ref, head)) return 'older';
  return (await hasWithin(repository, source, head)) ? 'older' : 'newer';
}

/** Whether the remote has a commit. `true` if the server does not allow the question, because it has most commits. */
async function mayBeOnRemote(repository: Pick<Remote, 'isOnRemote'>, commit: string): Promise<boolean> {
  try {
    return await repository.isOnRemote(commit);
  } catch (error) {
    if (hasCode(error, 'not-given')) return true;
    throw error;
  }
}

/** Whether the ledger's history names this commit as an earlier source. */
async function wasPassed(history: Pick<History, 'messagesOf'>, ref: string, head: string): Promise<boolean> {
  const messages = await history.messagesOf(ref);
  return messages.some((message) => readAudit(message).trailers.get('Source') === head);
}

/**
 * Whether a commit has another in its history. `false` if the server no longer has one of them.
 * @throws CodedError if the server does not answer
 */
export async function hasWithin(history: Pick<History, 'contains'>, commit: string, other: string): Promise<boolean> {
  try {
    return await history.contains(commit, other);
  } catch (error) {
    // A commit that is gone from the server has no descendants there. One that cannot be fetched by its id may have some.
    if (hasCode(error, 'not-on-server')) return false;
    throw error;
  }
}
