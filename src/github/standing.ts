/** Compares a pull request's current state with the state that the run saw. */
import { textAt, valueAt } from '../json-value.ts';
import { type GitHubApi, unreadable } from './api.ts';

/** A pull request as the event that started the run describes it. */
export interface SeenPullRequest {
  readonly number: number;
  readonly headSha: string;
  /** Its target branch; empty if the event did not say. */
  readonly baseBranch: string;
}

/** `current`: open, with the head and base that the run saw. Anything else is for another run to report. */
export type PullRequestStanding = 'current' | 'merged' | 'closed' | 'other-head' | 'other-base';

const ROUTE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

/**
 * Gets the current state. A run may end, or be repeated, long after its event, so its findings may be about an older head,
 * or about changes that were merged since.
 *
 * @throws CodedError
 */
export async function standingOf(api: GitHubApi, seen: SeenPullRequest): Promise<PullRequestStanding> {
  const { data } = await api.request(ROUTE, { pull_number: seen.number });
  const state = textAt(data, 'state');
  if (state !== 'open' && state !== 'closed') throw unreadable(ROUTE);
  if (state === 'closed') return valueAt(data, 'merged') === true || textAt(data, 'merged_at') ? 'merged' : 'closed';
  if (textAt(data, 'head', 'sha') !== seen.headSha) return 'other-head';
  return seen.baseBranch !== '' && textAt(data, 'base', 'ref') !== seen.baseBranch ? 'other-base' : 'current';
}
