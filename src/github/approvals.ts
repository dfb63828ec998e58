import { isRecord, textAt } from './json.ts';

/** Somebody's word that a state of a pull request is right. */
export interface Approval {
  readonly by: string;
  /** What was looked at: the head of the pull request at that moment. */
  readonly commit: string;
}

/** Whose word counts: GitHub says of everybody how they belong to the repository. */
const INSIDERS: readonly string[] = ['OWNER', 'MEMBER', 'COLLABORATOR'];
const VERDICTS: readonly string[] = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

/**
 * The approvals that stand: the latest verdict of each reviewer, by people who belong to the repository and are not the
 * author. A remark without a verdict changes nothing.
 *
 * @param reviews as GitHub lists them, in chronological order
 */
export function standingApprovals(reviews: readonly unknown[], author: string): readonly Approval[] {
  const latest = new Map<string, { readonly state: string; readonly approval: Approval }>();
  for (const review of reviews) {
    const state = textAt(review, 'state');
    const by = textAt(review, 'user', 'login');
    if (!VERDICTS.includes(state) || by === '' || !mayApprove(review, by, author)) continue;
    latest.set(by.toLowerCase(), { state, approval: { by, commit: textAt(review, 'commit_id') } });
  }
  return [...latest.values()]
    .filter(({ state, approval }) => state === 'APPROVED' && approval.commit !== '')
    .map(({ approval }) => approval);
}

function mayApprove(review: unknown, by: string, author: string): boolean {
  if (!isRecord(review) || !INSIDERS.includes(textAt(review, 'author_association'))) return false;
  if (textAt(review, 'user', 'type') !== 'User' || by.endsWith('[bot]')) return false;
  return by.toLowerCase() !== author.toLowerCase();
}
