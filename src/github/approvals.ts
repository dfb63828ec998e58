/** Which approvals of a pull request count. */
import { textAt } from '../json-value.ts';

/** Somebody's word that a state of a pull request is right. */
export interface Approval {
  readonly by: string;
  /** What was looked at: the head of the pull request at that moment. */
  readonly commit: string;
}

const VERDICTS: readonly string[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

/**
 * The approvals that stand: the latest verdict of each person other than the author. A remark without a verdict changes
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
 * Whether somebody's approval counts, by GitHub's answer about their permission: that of people who may write, as in
 * GitHub's own branch protection. A review's `author_association` does not tell: to the token of a job, members who
 * keep their membership private (which is how it starts) look like strangers.
 */
export function mayApprove(permission: unknown): boolean {
  return ['admin', 'maintain', 'write'].includes(textAt(permission, 'permission'));
}
