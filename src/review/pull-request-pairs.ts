import { CodedError, GIT_CODES, type GitCode, hasCode } from '../error.ts';
import { pairsBrought } from '../files/pairs-brought.ts';
import { isCommitId } from '../git/commit-id.ts';
import type { Repository } from '../git/repository.ts';
import type { MergedPullRequest } from '../github/merged-pull-requests.ts';

/** What a merged pull request brought, as its own commits show it. */
export interface Brought {
  readonly pullRequest: MergedPullRequest;
  /** Pairs, by key, of what was merged. */
  readonly brought: ReadonlySet<string>;
  /** Of those, the ones that stood in an approved commit, with the people who approved it. */
  readonly approvedBy: ReadonlyMap<string, readonly string[]>;
}

export interface BroughtOptions {
  /** The alias folder as the ledger knows it. */
  readonly formerFolder: string;
  /** Takes a sentence for each commit that cannot be read. */
  readonly gaps: string[];
}

/**
 * Reads what pull requests brought. A commit that cannot be read any more brings nothing, and a sentence in `gaps` says
 * so: nothing counts as approved that could not be looked at.
 */
export async function readBrought(
  repository: Repository,
  pullRequests: readonly MergedPullRequest[],
  options: BroughtOptions,
): Promise<readonly Brought[]> {
  const all: Brought[] = [];
  for (const one of pullRequests) {
    const merged = await commitPairs(repository, one, one.headSha, options);
    const approvedBy = new Map<string, readonly string[]>();
    for (const { by, commit } of one.approvals) {
      const looked = commit === one.headSha ? merged : await commitPairs(repository, one, commit, options);
      // What was approved once and taken out before the merge was not brought by this pull request.
      for (const key of looked) if (merged.has(key)) approvedBy.set(key, [...(approvedBy.get(key) ?? []), by]);
    }
    all.push({ pullRequest: one, brought: merged, approvedBy });
  }
  return all;
}

/** The pairs of one commit of a pull request that its target branch did not have. */
async function commitPairs(
  repository: Repository,
  { number, commits }: MergedPullRequest,
  commit: string,
  { formerFolder, gaps }: BroughtOptions,
): Promise<ReadonlySet<string>> {
  try {
    // The oldest commit that the branch got from it; the one before that is the branch without it, however it was merged.
    const oldest = commits.at(-1) ?? '';
    for (const id of [commit, oldest]) if (!isCommitId(id)) throw notACommit(id);
    await repository.bring(oldest);
    const [before] = await repository.parents(oldest);
    const base = before === undefined ? undefined : await repository.mergeBase(commit, before);
    return await pairsBrought(repository, { commit, base, formerFolder });
  } catch (error) {
    if (!hasCode(error, ...GIT_CODES)) throw error;
    gaps.push(`A commit of pull request #${number} cannot be read (\`${commit.slice(0, 40)}\`). ${error.message}`);
    return new Set();
  }
}

function notACommit(id: string): CodedError<GitCode> {
  const message = `GitHub's answer names ${JSON.stringify(id.slice(0, 50))}, which is no commit.`;
  return new CodedError({ code: 'not-on-server', message, hint: 'Run this again.' });
}
