/** The state of aliases whose pull request was not known when an earlier push sent them. */
import { pairKey } from '../aliases/alias.ts';
import { entryOf, type Ledger } from '../ledger/ledger.ts';
import type { LatePullRequest } from '../report/report.ts';
import type { ReviewAnswer } from './review-answer.ts';

/** Counts accepted and pending aliases for each such pull request. */
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
      if (added.has(key)) count[entryOf(ledger.pending, pair) ? 'waiting' : 'accepted']++;
    }
  }
  return Array.from(
    counts,
    ([
      {
        pullRequest: { number },
      },
      count,
    ]) => ({ number, ...count }),
  );
}
