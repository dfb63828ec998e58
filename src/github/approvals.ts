/** Decides which approvals of a pull request count. */
import { textAt } from '../json-value.ts';

/** An approval of one state of a pull request. */
export interface Approval {
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
