/** The pairs that a merged pull request added, according to its own commits. */
import { CodedError, GIT_CODES, type GitCode, hasCode } from '../error.ts';
import { pairsAdded } from '../files/pairs-added.ts';
import { isCommitId } from '../git/commit-id.ts';
import type { Repository } from '../git/repository.ts';
import type { MergedPullRequest } from '../github/merged-pull-requests.ts';

export interface PullRequestPairs {
  readonly pullRequest: MergedPullRequest;
  /** The merged pairs, by key. */
  readonly added: ReadonlySet<string>;
  /** The pairs that were in an approved commit, with the people who approved it. */
  readonly approvedBy: ReadonlyMap<string, readonly string[]>;
}

export interface PullRequestPairsOptions {
  /** The alias folder as the ledger knows it. */
  readonly formerFolder: string;
  /** Collects one sentence for each commit that cannot be read. */
  readonly gaps: string[];
}

/**
 * Reads the pairs of pull requests. A commit that cannot be read adds nothing, and `gaps` gets a sentence about it: a
 * pair that was not seen never counts as approved.
 */
export async function readPullRequestPairs(
  repository: Repository,
  pullRequests: readonly MergedPullRequest[],
  options: PullRequestPairsOptions,
): Promise<readonly PullRequestPairs[]> {
  const all: PullRequestPairs[] = [];
  for (const one of pullRequests) {
    const merged = await commitPairs(repository, one, one.headSha, options);
    const approvedBy = new Map<string, readonly string[]>();
    for (const { by, commit } of one.approvals) {
      const looked = commit === one.headSha ? merged : await commitPairs(repository, one, commit, options);
      // A pair that was approved but removed before the merge does not come from this pull request.
      for (const key of looked) if (merged.has(key)) approvedBy.set(key, [...(approvedBy.get(key) ?? []), by]);
    }
    all.push({ pullRequest: one, added: merged, approvedBy });
  }
  return all;
}

/** The pairs of one commit of a pull request that the target branch did not have. */
async function commitPairs(
  repository: Repository,
  { number, commits }: MergedPullRequest,
  commit: string,
  { formerFolder, gaps }: PullRequestPairsOptions,
): Promise<ReadonlySet<string>> {
  try {
    // The parent of the oldest merged commit is the branch without this pull request, however it was merged.
    const oldest = commits.at(-1) ?? '';
    for (const id of [commit, oldest]) if (!isCommitId(id)) throw notACommit(id);
    await repository.bring(oldest);
    const [before] = await repository.parents(oldest);
    const base = before === undefined ? undefined : await repository.mergeBase(commit, before);
    return await pairsAdded(repository, { commit, base, formerFolder });
  } catch (error) {
    if (!hasCode(error, ...GIT_CODES)) throw error;
    gaps.push(`A commit of pull request #${number} cannot be read (\`${commit.slice(0, 40)}\`). ${error.message}`);
    return new Set();
  }
}

function notACommit(id: string): CodedError<GitCode> {
  const message = `GitHub's answer names ${JSON.stringify(id.slice(0, 50))}, which is not a commit.`;
  return new CodedError({ code: 'not-on-server', message, hint: 'Run this again.' });
}
