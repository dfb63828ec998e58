/** The state of a GitHub repository: pull requests, comments, reviews. */
import { createHash } from 'node:crypto';
import { githubJudge } from './github-description.ts';

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

/** The account that the token of a job acts as. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

export function person(login: string): Account {
  return { login, id: Number.parseInt(createHash('sha256').update(login).digest('hex').slice(0, 8), 16), type: 'User' };
}

export interface Remark {
  readonly id: number;
  readonly by: Account;
  body: string;
}

/** A comment on a line of a file. */
export interface LineRemark extends Remark {
  readonly review: number;
  readonly path: string;
  readonly startLine: number | null;
  /** Null once a later push has changed its lines. */
  line: number | null;
  readonly answerTo?: number;
}

export interface Review {
  readonly id: number;
  readonly by: Account | null;
  readonly state: string;
  readonly commit: string;
  readonly body: string;
}

export interface ChangedFile {
  readonly filename: string;
  /** The id of the blob. */
  readonly sha: string;
  /** Left out if a file is too large, as on GitHub. */
  readonly patch?: string;
  readonly status?: string;
}

export interface PullRequest {
  readonly number: number;
  title: string;
  author: Account;
  headSha: string;
  baseRef: string;
  baseRepository: string;
  /** Whether it was closed without a merge. */
  closed: boolean;
  /** Null while it is open. */
  mergedAt: string | null;
  mergeCommitSha: string | null;
  /** The commits of the branch that it added, according to GitHub. */
  commits: string[];
  /** Commits for which GitHub does not list it yet, as for a minute after a merge. */
  forgotten: boolean;
  files: ChangedFile[];
  locked: boolean;
  readonly comments: Remark[];
  readonly lineComments: LineRemark[];
  readonly reviews: Review[];
}

export function newPullRequest(number: number, repository: string): PullRequest {
  return {
    number,
    title: `Change number ${number}`,
    author: person('author'),
    headSha: createHash('sha1').update(`head of ${number}`).digest('hex'),
    baseRef: 'main',
    baseRepository: repository,
    closed: false,
    mergedAt: null,
    mergeCommitSha: null,
    commits: [],
    forgotten: false,
    files: [],
    locked: false,
    comments: [],
    lineComments: [],
    reviews: [],
  };
}

const judge = await githubJudge();
const EXAMPLES = {
  comment: judge.example('issue-comment'),
  pull: judge.example('pull-request-simple-items')[0],
  wholePull: judge.example('pull-request'),
  permission: judge.example('repository-collaborator-permission-response-if-user-has-admin-permissions'),
  review: judge.example('pull-request-review'),
  file: judge.example('diff-entry-items')[0],
  lineComment: judge.example('pull-request-review-comment-items')[0],
};

// Everything else in an answer is GitHub's own example.
const user = (account: Account | null) => account && { ...EXAMPLES.comment.user, ...account };

export function commentJson(remark: Remark, number: number, repository: string) {
  const html_url = `https://github.com/${repository}/pull/${number}#issuecomment-${remark.id}`;
  return { ...EXAMPLES.comment, id: remark.id, body: remark.body, user: user(remark.by), html_url };
}

export function pullJson(pull: PullRequest, repository: string) {
  const { requested_teams: _, ...example } = EXAMPLES.pull;
  return {
    ...example,
    number: pull.number,
    html_url: `https://github.com/${repository}/pull/${pull.number}`,
    title: pull.title,
    user: user(pull.author),
    state: stateOf(pull),
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommitSha,
    head: { ...example.head, sha: pull.headSha },
    base: { ...example.base, ref: pull.baseRef, repo: { ...example.base.repo, full_name: pull.baseRepository } },
  };
}

/** A pull request requested by its number, about which GitHub says more. */
export function wholePullJson(pull: PullRequest, repository: string) {
  const { number, html_url, title, user, state, merged_at, merge_commit_sha } = pullJson(pull, repository);
  const example = EXAMPLES.wholePull;
  return {
    ...example,
    ...{ number, html_url, title, user, state, merged_at, merge_commit_sha },
    // GitHub's own example lacks a field of the teams.
    requested_teams: [],
    merged: merged_at !== null,
    head: { ...example.head, sha: pull.headSha },
    base: { ...example.base, ref: pull.baseRef, repo: { ...example.base.repo, full_name: pull.baseRepository } },
  };
}

const stateOf = ({ closed, mergedAt }: PullRequest): 'open' | 'closed' =>
  closed || mergedAt !== null ? 'closed' : 'open';

export function reviewJson(review: Review) {
  return {
    ...EXAMPLES.review,
    id: review.id,
    user: user(review.by),
    state: review.state,
    commit_id: review.commit,
    body: review.body,
    // The token of a job sees this for members with a private membership.
    author_association: 'CONTRIBUTOR',
  };
}

export function permissionJson(login: string, permission: string) {
  const account = { ...EXAMPLES.permission.user, login, role_name: permission };
  return { ...EXAMPLES.permission, permission, role_name: permission, user: account };
}

export function fileJson({ filename, sha, patch, status = 'modified' }: ChangedFile) {
  const { patch: _, ...example } = EXAMPLES.file;
  return { ...example, filename, sha, status, ...(patch === undefined ? {} : { patch }) };
}

export function lineCommentJson(remark: LineRemark, pull: PullRequest, repository: string) {
  const { in_reply_to_id: _, line: __, start_line: ___, ...example } = EXAMPLES.lineComment;
  return {
    ...example,
    id: remark.id,
    pull_request_review_id: remark.review,
    path: remark.path,
    // GitHub sends null for an outdated one, which its description does not allow. Both allow leaving it out.
    ...(remark.line === null ? {} : { line: remark.line, start_line: remark.startLine }),
    body: remark.body,
    user: user(remark.by),
    commit_id: pull.headSha,
    html_url: `https://github.com/${repository}/pull/${pull.number}#discussion_r${remark.id}`,
    ...(remark.answerTo === undefined ? {} : { in_reply_to_id: remark.answerTo }),
  };
}

/** The lines of the new file that a diff shows. Only these can have comments on GitHub. */
export function shownLines(patch: string): readonly ReadonlySet<number>[] {
  const hunks: Set<number>[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)?.[1];
    if (start !== undefined) {
      hunks.push(new Set());
      line = Number(start);
    } else if (/^[ +]/.test(text)) hunks.at(-1)?.add(line++);
  }
  return hunks;
}

/** A GitHub environment as the API lists it. */
export function environmentJson({ name, everyBranch }: { readonly name: string; readonly everyBranch: boolean }) {
  return {
    id: 161088068,
    node_id: 'MDExOkVudmlyb25tZW50MTYxMDg4MDY4',
    name,
    url: `https://api.github.com/repos/acme/aliases/environments/${name}`,
    html_url: `https://github.com/acme/aliases/deployments/activity_log?environments_filter=${name}`,
    created_at: '2026-11-23T22:00:40Z',
    updated_at: '2026-11-23T22:00:40Z',
    protection_rules: [],
    deployment_branch_policy: everyBranch ? null : { protected_branches: false, custom_branch_policies: true },
  };
}
