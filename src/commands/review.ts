import { type LocatedPair, pairKey } from '../aliases/alias.ts';
import { GitError } from '../git/failure.ts';
import type { Repository } from '../git/repository.ts';
import { type GitHubApi, GitHubFailure } from '../github/api.ts';
import { type MergedPullRequest, mergedPullRequests } from '../github/merged.ts';
import { entryOf, type Ledger, type Origin } from '../ledger/ledger.ts';
import type { Failure, MergedReport, Provenance, ReviewReport } from '../report/report.ts';
import { type Brought, readBrought } from './brought.ts';
import type { Run } from './run.ts';

/** More commits than this, and more requests, are not worth a push's time: one request a commit. */
const MOST_COMMITS = 200;

export interface ReviewQuestion {
  /** What is about to be sent. */
  readonly pairs: readonly LocatedPair[];
  /** What earlier pushes found out. */
  readonly ledger: Ledger | undefined;
  /** The commit that the plan compares with where no ledger is kept. */
  readonly base: string | undefined;
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
    return { known: false, why: { code: 'review-unknown', message, hint: readPermission(error) } };
  }
}

const NO_GITHUB: Failure = {
  code: 'review-unknown',
  message: 'Which pull requests brought these aliases can only be asked on GitHub, for a branch and with a token.',
  hint: 'Push in a workflow on GitHub with `github-token`, or set `require-reviewed: off`.',
};

function readPermission(error: GitHubFailure | GitError): string {
  if (error instanceof GitHubFailure && error.code === 'permission')
    return 'Give the job the permission to read pull requests: `permissions: { pull-requests: read }`, or `write`, which the comment needs.';
  return error.hint;
}

async function find(
  { settings, env }: Run,
  repository: Repository,
  { pairs, ledger, base, branch, api }: ReviewQuestion & { readonly branch: string; readonly api: GitHubApi },
): Promise<ReviewReport> {
  const enforced = settings.requireReviewed;
  const origins = new Map(pairs.map((pair) => [pair, originOf(pair, ledger)]));
  const settled = (origin: Origin | undefined): origin is Origin => origin !== undefined && isSettled(origin, enforced);
  const open = pairs.filter((pair) => !settled(origins.get(pair)));
  const gaps: string[] = [];
  const sources: Brought[] = [];
  let left = open;
  const inRange = new Set<number>();
  const sourcesOf = (pair: LocatedPair): readonly Brought[] =>
    sources.filter(({ pullRequest: { number } }) => inRange.has(number) || origins.get(pair)?.pull === number);
  const ask = async (commits: readonly string[], ranged: boolean): Promise<void> => {
    if (left.length === 0 || commits.length === 0) return;
    const { pullRequests } = await mergedPullRequests(api, commits, { branch, limit: MOST_COMMITS });
    if (ranged) for (const { number } of pullRequests) inRange.add(number);
    const seen = new Set(sources.map(({ pullRequest }) => pullRequest.number));
    const fresh = pullRequests.filter(({ number }) => !seen.has(number));
    sources.push(...(await readBrought(repository, fresh, { formerFolder: ledger?.path ?? repository.folder, gaps })));
    left = left.filter((pair) => !sourcesOf(pair).some(({ approvedBy }) => approvedBy.has(pairKey(pair))));
  };

  // Pull requests that are known already may have been approved meanwhile.
  await ask([...new Set(open.flatMap((pair) => origins.get(pair)?.commit ?? []))], false);
  const since = new Set(left.map((pair) => sinceOf(pair, ledger, base)));
  if (left.length > 0) {
    const range = since.has(undefined) ? [] : [...since].filter((commit) => commit !== undefined);
    const { line, others, complete } = await repository.commitsSince(repository.head, {
      since: range,
      most: MOST_COMMITS,
    });
    await ask(line, true);
    await ask(others.slice(0, Math.max(0, MOST_COMMITS - line.length)), true);
    if (!complete && left.length > 0)
      gaps.push(`Only the last ${MOST_COMMITS} commits of the branch were looked at for pull requests.`);
  }

  const link = (number: number): string =>
    `${env.GITHUB_SERVER_URL || 'https://github.com'}/${api.owner}/${api.repo}/pull/${number}`;
  const provenance = pairs.map((pair): Provenance => {
    const known = origins.get(pair);
    const found = sourcesOf(pair).some(({ brought }) => brought.has(pairKey(pair)));
    const still = known && enforced ? { ...known, approvedBy: [] } : known;
    return still && !found ? remembered(pair, still, link) : foundOut(pair, sourcesOf(pair), gaps.length > 0);
  });
  return {
    reviewed: provenance.filter(({ how }) => how === 'approved'),
    unreviewed: provenance.filter(({ how }) => how !== 'approved'),
    enforced,
    gaps,
  };
}

function originOf(pair: LocatedPair, ledger: Ledger | undefined): Origin | undefined {
  return ledger && entryOf(ledger.pending, pair)?.origin;
}

/** Whether there is nothing more to find out: what nobody approved may be approved, or brought again, meanwhile. */
function isSettled({ approvedBy }: Origin, enforced: boolean): boolean {
  return approvedBy.length > 0 && !enforced;
}

/** The commit after which a pair came to the files: of one that waits, the ledger says so; of others, its source. */
function sinceOf(pair: LocatedPair, ledger: Ledger | undefined, base: string | undefined): string | undefined {
  if (!ledger) return base;
  const waiting = entryOf(ledger.pending, pair);
  // Of one whose origin is known, only what came since the last push can say more.
  return waiting && !waiting.origin ? waiting.since : ledger.source.commit;
}

function remembered(
  pair: LocatedPair,
  { pull, commit, approvedBy }: Origin,
  link: (number: number) => string,
): Provenance {
  if (pull === undefined) return { ...pair, how: 'direct', pullRequest: undefined, commit };
  const pullRequest: MergedReport = { number: pull, url: link(pull), title: '', author: '', approvedBy };
  return { ...pair, how: approvedBy.length > 0 ? 'approved' : 'unapproved', pullRequest, commit };
}

function foundOut(pair: LocatedPair, sources: readonly Brought[], incomplete: boolean): Provenance {
  const key = pairKey(pair);
  const bringing = sources.filter(({ brought }) => brought.has(key));
  const approving = bringing.find(({ approvedBy }) => approvedBy.has(key));
  const source = approving ?? bringing[0];
  if (!source) return { ...pair, how: incomplete ? 'unknown' : 'direct', pullRequest: undefined, commit: undefined };
  const approvedBy = source.approvedBy.get(key) ?? [];
  const pullRequest = { ...merged(source.pullRequest), approvedBy };
  const others = source.pullRequest.approvals.length > 0 ? 'after-approval' : 'unapproved';
  return { ...pair, how: approving ? 'approved' : others, pullRequest, commit: source.pullRequest.commits.at(-1) };
}

function merged({ number, url, title, author, approvals }: MergedPullRequest): MergedReport {
  return { number, url, title, author, approvedBy: approvals.map(({ by }) => by) };
}
