import { type LocatedPair, pairKey } from '../aliases/alias.ts';
import { pairsBrought } from '../files/brought.ts';
import { GitError } from '../git/failure.ts';
import type { Repository } from '../git/repository.ts';
import { type GitHubApi, GitHubFailure } from '../github/api.ts';
import { type MergedPullRequest, mergedPullRequests } from '../github/merged.ts';
import type { Failure, MergedReport, Provenance, ReviewReport } from '../report/report.ts';
import { cameWith } from '../report/sections.ts';
import { reviewSentence } from '../report/sentences.ts';
import type { Run } from './run.ts';

/** More commits than this, and more requests, are not worth a push's time: one request a commit. */
const MOST_COMMITS = 200;

export interface ReviewQuestion {
  /** What is about to be sent. */
  readonly pairs: readonly LocatedPair[];
  /** Commits that were looked at before: what came after any of them is looked at now. None: as far back as it goes. */
  readonly since: readonly string[];
  readonly branch: string | undefined;
}

/** The review of a push, or why there is none. */
export type ReviewAnswer =
  | { readonly known: true; readonly review: ReviewReport }
  | { readonly known: false; readonly why: Failure };

/**
 * Finds out which of the aliases that are about to be sent stood in a commit that somebody approved. Everything is
 * derived from the pull requests' own commits and GitHub's record of reviews; a comment, which anyone with write access
 * may edit, plays no part.
 */
export async function reviewOf(run: Run, repository: Repository, question: ReviewQuestion): Promise<ReviewAnswer> {
  const { branch } = question;
  const api = run.github;
  if (!api || branch === undefined) return { known: false, why: NO_GITHUB };
  try {
    return { known: true, review: await find(run, repository, { ...question, branch, api }) };
  } catch (error) {
    if (!(error instanceof GitHubFailure || error instanceof GitError)) throw error;
    const message = `GitHub does not say which pull requests brought these aliases. ${error.message}`;
    return { known: false, why: { code: 'review-unknown', message, mend: readPermission(error) } };
  }
}

/** What people can do about aliases that are held back. */
export const HELD_MEND =
  'Have somebody approve the pull request, even after its merge, and push again; or push once with `require-reviewed: off`.';

/** What must not be sent, and why. Empty unless reviews are required. */
export function heldBack({ enforced, unreviewed }: ReviewReport): ReadonlyMap<LocatedPair, string> {
  return new Map(enforced ? unreviewed.map((pair) => [pair, `Held back: ${cameWith(pair)}.`]) : []);
}

/** The most aliases that one commit of the ledger names; the report has them all. */
const MOST_NAMED = 100;

/** Where the aliases of a push come from, for the ledger's audit trail. */
export function reviewNotes(review: ReviewReport | undefined): readonly string[] {
  if (!review) return [];
  const { unreviewed } = review;
  const named = unreviewed.slice(0, MOST_NAMED).map((pair) => {
    return `${JSON.stringify(pair.alias)} of ${JSON.stringify(pair.account)}: ${cameWith(pair)}`;
  });
  const more = unreviewed.length > MOST_NAMED ? [`and ${unreviewed.length - MOST_NAMED} more`] : [];
  return [reviewSentence(review), ...review.gaps, ...named, ...more];
}

const NO_GITHUB: Failure = {
  code: 'review-unknown',
  message: 'Which pull requests brought these aliases can only be asked on GitHub, for a branch and with a token.',
  mend: 'Push in a workflow on GitHub with `github-token`, or set `require-reviewed: off`.',
};

function readPermission(error: GitHubFailure | GitError): string {
  if (error instanceof GitHubFailure && error.code === 'permission')
    return 'Give the job the permission to read pull requests: `permissions: { pull-requests: read }`, or `write`, which the comment needs.';
  return error.mend;
}

async function find(
  { settings }: Run,
  repository: Repository,
  { pairs, since, branch, api }: ReviewQuestion & { readonly branch: string; readonly api: GitHubApi },
): Promise<ReviewReport> {
  const { commits, complete } = await commitsSince(repository, since);
  const { pullRequests, notLookedAt } = await mergedPullRequests(api, commits, { branch, limit: MOST_COMMITS });
  const gaps: string[] = [];
  if (!complete || notLookedAt.length > 0)
    gaps.push(`Only the last ${MOST_COMMITS} commits of \`${branch}\` were looked at for pull requests.`);

  const sources: Source[] = [];
  for (const one of pullRequests) sources.push(await sourceOf(repository, one, gaps));
  const provenance = pairs.map((pair): Provenance & { readonly approved: boolean } => {
    const key = pairKey(pair);
    const approving = sources.find(({ approved }) => approved.has(key));
    const bringing = approving ?? sources.find(({ brought }) => brought.has(key));
    return { ...pair, pullRequest: bringing?.merged, approved: approving !== undefined };
  });
  return {
    reviewed: provenance.filter(({ approved }) => approved),
    unreviewed: provenance.filter(({ approved }) => !approved),
    enforced: settings.requireReviewed,
    gaps,
  };
}

/** The branch's own commits after the ones that were looked at before, newest first. */
async function commitsSince(
  repository: Repository,
  since: readonly string[],
): Promise<{ readonly commits: readonly string[]; readonly complete: boolean }> {
  const line = await repository.firstParents(repository.head, MOST_COMMITS + 1);
  const ends = since.map((commit) => line.indexOf(commit));
  const end = ends.includes(-1) || ends.length === 0 ? -1 : Math.max(...ends);
  if (end !== -1) return { commits: line.slice(0, end), complete: true };
  return { commits: line.slice(0, MOST_COMMITS), complete: line.length <= MOST_COMMITS && since.length === 0 };
}

const COMMIT_ID = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

function notACommit(id: string): GitError {
  const message = `GitHub's answer names ${JSON.stringify(id)}, which is no commit.`;
  return new GitError({ code: 'not-on-server', message, mend: 'Run this again.' });
}

interface Source {
  readonly merged: MergedReport;
  /** Pairs, by key, of the commits that somebody approved. */
  readonly approved: ReadonlySet<string>;
  /** Pairs, by key, of what was merged. */
  readonly brought: ReadonlySet<string>;
}

/** What a pull request brought, as far as its commits can still be read. */
async function sourceOf(repository: Repository, one: MergedPullRequest, gaps: string[]): Promise<Source> {
  const read = async (commit: string): Promise<ReadonlySet<string>> => {
    try {
      for (const id of [commit, one.mergeCommitSha]) if (!COMMIT_ID.test(id)) throw notACommit(id);
      const [before] = await parentsOf(repository, one.mergeCommitSha);
      const base = before && (await repository.mergeBase(commit, before));
      return await pairsBrought(repository, { commit, base });
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
      gaps.push(`A commit of pull request #${one.number} cannot be read (\`${commit}\`). ${error.message}`);
      return new Set();
    }
  };
  const commits = new Map<string, ReadonlySet<string>>();
  for (const commit of [one.headSha, ...one.approvals.map((approval) => approval.commit)])
    if (!commits.has(commit)) commits.set(commit, await read(commit));
  const approved = one.approvals.flatMap(({ commit }) => [...(commits.get(commit) ?? [])]);
  const { number, url, title, author } = one;
  return {
    merged: { number, url, title, author, approvedBy: one.approvals.map(({ by }) => by) },
    approved: new Set(approved),
    brought: commits.get(one.headSha) ?? new Set(),
  };
}

async function parentsOf(repository: Repository, commit: string): Promise<readonly string[]> {
  if (!(await repository.has(commit))) await repository.fetchCommit(commit);
  return repository.parents(commit);
}
