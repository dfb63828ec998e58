/** Whether a run's commit is newer or older than the commit that the ledger was brought to. */
import { CodedError, hasCode, type LedgerCode } from '../error.ts';
import type { History } from '../git/history.ts';
import type { Remote } from '../git/remote.ts';
import type { CommitRelation } from './advance.ts';
import { readAudit } from './audit.ts';

export interface RelatedCommits {
  /** The commit of this run. */
  readonly head: string;
  /** Its branch, and the tip of that on the remote; nothing where the branch is unknown or not there. */
  readonly tip: { readonly branch: string; readonly commit: string } | undefined;
  /** The commit that the ledger was brought to last. */
  readonly source: string;
  /** The ledger's own ref. */
  readonly ref: string;
}

/**
 * How this run's commit stands to the ledger's source. The tip of a branch is never older, whatever was pushed before:
 * after a force-push it is what people want. Where the ledger's source is that tip, a commit that the remote has is
 * older, and one that it does not have yet is newer if it builds on the tip. Any other commit is older where the
 * ledger's source was brought past it earlier, or descends from it.
 * @throws CodedError for a commit that is neither on its branch nor builds on it
 */
export async function relateCommit(
  repository: Pick<History, 'contains' | 'messagesOf'> & Pick<Remote, 'isOnRemote'>,
  { head, tip, source, ref }: RelatedCommits,
): Promise<CommitRelation> {
  if (source === head) return 'same';
  if (tip?.commit === head) return 'newer';
  if (tip?.commit === source) {
    // What the remote has was the tip once and was pushed past, or taken away by a force-push; or it is on another branch.
    if (await mayBeOnRemote(repository, head)) return 'older';
    if (await hasWithin(repository, head, source)) return 'newer';
    throw notOnBranch(head, tip);
  }
  if (await wasPassed(repository, ref, head)) return 'older';
  return (await hasWithin(repository, source, head)) ? 'older' : 'newer';
}

/** Whether the remote has a commit. Yes where the server gives out no commit by its id: most commits are there. */
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
 * Whether a commit has another in its history. No where the server no longer has one of them.
 * @throws CodedError when the server does not say
 */
export async function hasWithin(history: Pick<History, 'contains'>, commit: string, other: string): Promise<boolean> {
  try {
    return await history.contains(commit, other);
  } catch (error) {
    // A commit that is gone from the server has no descendants there. One that the server only does not give out may have.
    if (hasCode(error, 'not-on-server')) return false;
    throw error;
  }
}

function notOnBranch(head: string, { branch, commit }: NonNullable<RelatedCommits['tip']>): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-branch',
    message: `The checked-out commit ${head.slice(0, 10)} is not on the branch \`${branch}\` of the remote, which is at ${commit.slice(0, 10)} and was pushed to CustomerGauge already.`,
    hint: 'Bring it there first: `git pull --rebase`, then `git push`.',
  });
}
