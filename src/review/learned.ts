/** Turns GitHub’s answer into ledger changes, for later pushes and the audit trail, and finds pull requests known only now. Pure. */
import { pairKey } from '../aliases/alias.ts';
import type { Explanation } from '../ledger/explain.ts';
import { type Ledger, ledgerEntry } from '../ledger/ledger.ts';
import type { LatePullRequest } from '../report/review-report.ts';
import { originPairs, reviewNotes } from './held-back.ts';
import type { ReviewAnswer } from './review-answer.ts';

export interface Learned {
  readonly explanation: Omit<Explanation, 'time'>;
  readonly notes: readonly string[];
}

/**
 * @param answer `undefined` if GitHub has not answered yet
 * @param head the pushed commit
 */
export function learnedFrom(answer: ReviewAnswer | undefined, head: string): Learned {
  if (answer?.known) {
    const { review, unexplained, explained } = answer;
    const explanation = { origins: originPairs(review), explained: explained.commits, unexplained };
    return { explanation, notes: [...reviewNotes(review), ...lateNotes(answer)] };
  }
  if (answer?.passing === false) return { explanation: { origins: [], explained: [], unexplained: [] }, notes: [] };
  // If GitHub does not answer now, a later push asks at least about the newest commit.
  return {
    explanation: { origins: [], explained: [], unexplained: [head] },
    notes: ['It was not known yet which pull requests added these aliases.'],
  };
}

/** The pull requests of aliases that earlier pushes sent. */
export function lateNotes({ explained }: Extract<ReviewAnswer, { known: true }>): readonly string[] {
  return explained.pullRequests.map(({ pullRequest: { number, approvals, commits } }) => {
    const by = [...new Set(approvals.map((one) => one.by))].join(', ');
    const named = commits.filter((commit) => explained.commits.includes(commit)).map((commit) => commit.slice(0, 10));
    return `Known only now: pull request #${number} (${by === '' ? 'merged without an approval' : `approved by ${by}`}) added ${named.join(', ')}, which an earlier push sent`;
  });
}

/** Counts accepted and pending aliases for each pull request that is known only now. */
export function latePullRequests(answer: ReviewAnswer, ledger: Ledger | undefined): readonly LatePullRequest[] {
  if (!answer.known || !ledger) return [];
  const { review, explained } = answer;
  // A pull request with aliases in this push gets a comment about these instead.
  const told = new Set([...review.reviewed, ...review.unreviewed].map(({ pullRequest }) => pullRequest?.number));
  const late = explained.pullRequests.filter(({ pullRequest }) => !told.has(pullRequest.number));
  if (late.length === 0) return [];
  const counts = new Map(late.map((one) => [one, { accepted: 0, waiting: 0 }]));
  for (const pair of ledger.source.pairs) {
    const key = pairKey(pair);
    for (const [{ added }, count] of counts) {
      if (added.has(key)) count[ledgerEntry(ledger.pending, pair) ? 'waiting' : 'accepted']++;
    }
  }
  return Array.from(counts, ([{ pullRequest }, count]) => ({ number: pullRequest.number, ...count }));
}
