/** Finds the merged pull requests that added commits to a branch, and which of their approvals count. */
import { hasCode } from '../error.ts';
import { numberAt, textAt } from '../json-value.ts';
import { type GitHubApi, listAll } from './api.ts';

/** A pull request that was merged into the branch. */
export interface MergedPullRequest {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  /** '' if the account no longer exists. */
  readonly author: string;
  /** The merged commit of the pull request. */
  readonly headSha: string;
  readonly approvals: readonly Approval[];
  /** Those of the given commits that it added, in the given order. */
  readonly commits: readonly string[];
}

export interface MergedPullRequests {
  /** In the order of the first commit of each. */
  readonly pullRequests: readonly MergedPullRequest[];
  /**
   * Commits for which GitHub lists no merged pull request: pushed directly, or merged so recently that GitHub does not list
   * it yet.
   */
  readonly unknown: readonly string[];
}

export interface MergedOptions {
  /** The branch they were merged into, such as `main`. */
  readonly branch: string;
  /** The most commits to look up: one request each, and one or more for each pull request. */
  readonly limit?: number;
}

const AT_A_TIME = 4;

/**
 * Finds the merged pull requests that added these commits, with their valid approvals.
 *
 * @param commits of the branch, the newest first
 * @throws CodedError if one request fails: an incomplete answer would call reviewed commits unreviewed
 */
export async function mergedPullRequests(
  api: GitHubApi,
  commits: readonly string[],
  { branch, limit = 200 }: MergedOptions,
): Promise<MergedPullRequests> {
  const known = [...new Set(commits)];
  const found = await mergedByCommit(api, known.slice(0, limit), branch);
  const reviewed = await fewAtATime(byNumber(found), async (one) => {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    const reviews = await listAll(api, route, { pull_number: one.number });
    return { ...one, approvals: standingApprovals(reviews, one.author) };
  });
  const people = [...new Set(reviewed.flatMap(({ approvals }) => approvals.map(({ by }) => by)))];
  const counting = new Set(await insidersAmong(api, people));
  const pullRequests = reviewed.map((one) => ({
    ...one,
    approvals: one.approvals.filter(({ by }) => counting.has(by)),
  }));
  return {
    pullRequests,
    unknown: found.filter(({ merged }) => merged.length === 0).map(({ commit }) => commit),
  };
}

type Merged = Omit<MergedPullRequest, 'approvals' | 'commits'>;

/** The numbers of the merged pull requests that added these commits. @throws CodedError */
export async function numbersMerged(
  api: GitHubApi,
  commits: readonly string[],
  branch: string,
): Promise<readonly number[]> {
  return byNumber(await mergedByCommit(api, commits, branch)).map(({ number }) => number);
}

function mergedByCommit(
  api: GitHubApi,
  commits: readonly string[],
  branch: string,
): Promise<readonly { readonly commit: string; readonly merged: readonly Merged[] }[]> {
  const into = { branch, repository: `${api.owner}/${api.repo}` };
  return fewAtATime(commits, async (commit) => ({
    commit,
    merged: mergedInto(await pullRequestsOf(api, commit), into),
  }));
}

/** Selects the pull requests that were merged into this branch of this repository. */
export function mergedInto(
  pullRequests: readonly unknown[],
  { branch, repository }: { readonly branch: string; readonly repository: string },
): readonly Merged[] {
  return pullRequests.flatMap((one) => {
    const number = numberAt(one, 'number');
    const baseRef = textAt(one, 'base', 'ref');
    const into = textAt(one, 'base', 'repo', 'full_name');
    if (number === undefined || textAt(one, 'merged_at') === '' || baseRef !== branch) return [];
    if (into.toLowerCase() !== repository.toLowerCase()) return [];
    return [
      {
        number,
        url: textAt(one, 'html_url'),
        title: textAt(one, 'title'),
        author: textAt(one, 'user', 'login'),
        headSha: textAt(one, 'head', 'sha'),
      },
    ];
  });
}

function byNumber(
  found: readonly { readonly commit: string; readonly merged: readonly Merged[] }[],
): readonly (Merged & { readonly commits: readonly string[] })[] {
  const all = new Map<number, Merged & { readonly commits: string[] }>();
  for (const { commit, merged } of found) {
    for (const one of merged) {
      const known = all.get(one.number);
      if (known) known.commits.push(commit);
      else all.set(one.number, { ...one, commits: [commit] });
    }
  }
  return [...all.values()];
}

async function pullRequestsOf(api: GitHubApi, commit: string): Promise<readonly unknown[]> {
  try {
    return await listAll(api, 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', { commit_sha: commit });
  } catch (failure) {
    // “No commit found for SHA”: GitHub does not know it, so no pull request added it.
    if (hasCode(failure, 'github-invalid')) return [];
    throw failure;
  }
}

async function insidersAmong(api: GitHubApi, people: readonly string[]): Promise<readonly string[]> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  const asked = await fewAtATime(people, async (username) => {
    try {
      return { username, counts: mayApprove((await api.request(route, { username })).data) };
    } catch (failure) {
      // The account no longer exists.
      if (hasCode(failure, 'github-not-found')) return { username, counts: false };
      throw failure;
    }
  });
  return asked.filter(({ counts }) => counts).map(({ username }) => username);
}

/** Keeps the order, with a few requests in flight at any time. The first failure ends it. */
async function fewAtATime<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = new Array(items.length);
  // A failing worker closes the queue, so the others stop.
  const queue = items.entries().map((entry) => entry);
  const worker = async (): Promise<void> => {
    for (const [at, item] of queue) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return results;
}

/** An approval of one state of a pull request. */
interface Approval {
  readonly by: string;
  /** The approved commit: the head of the pull request at that moment. */
  readonly commit: string;
}

const VERDICTS: readonly string[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

/**
 * The valid approvals: the latest verdict of each person other than the author. A comment without a verdict changes
 * nothing.
 *
 * @param reviews as GitHub lists them, in chronological order
 */
export function standingApprovals(reviews: readonly unknown[], author: string): readonly Approval[] {
  const latest = new Map<string, { readonly state: string; readonly approval: Approval }>();
  for (const review of reviews) {
    const state = textAt(review, 'state');
    const by = textAt(review, 'user', 'login');
    if (!VERDICTS.includes(state) || !isSomebodyElse(review, by, author)) continue;
    latest.set(by.toLowerCase(), { state, approval: { by, commit: textAt(review, 'commit_id') } });
  }
  return [...latest.values()]
    .filter(({ state, approval }) => state === 'APPROVED' && approval.commit !== '')
    .map(({ approval }) => approval);
}

function isSomebodyElse(review: unknown, by: string, author: string): boolean {
  if (by === '' || textAt(review, 'user', 'type') !== 'User' || by.endsWith('[bot]')) return false;
  return by.toLowerCase() !== author.toLowerCase();
}

/**
 * Whether a person's approval counts, given GitHub's answer about their permission: only people who may write count, as in
 * GitHub's own branch protection. A review's `author_association` is not enough: for the token of a job, members with
 * a private membership (the default) look like strangers.
 */
export function mayApprove(permission: unknown): boolean {
  return ['admin', 'maintain', 'write'].includes(textAt(permission, 'permission'));
}
