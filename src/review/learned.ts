/** Pure: what an answer of GitHub tells the ledger, for later pushes and for its audit trail. */
import type { Explanation } from '../ledger/explain.ts';
import { originPairs, reviewNotes } from './held-back.ts';
import type { ReviewAnswer } from './review-answer.ts';

export interface Learned {
  readonly explanation: Omit<Explanation, 'time'>;
  readonly notes: readonly string[];
}

/**
 * @param answer nothing where GitHub has not answered yet
 * @param head the commit that is pushed
 */
export function learnedFrom(answer: ReviewAnswer | undefined, head: string): Learned {
  if (answer?.known) {
    const { review, unexplained, explained } = answer;
    const explanation = { origins: originPairs(review), explained: explained.commits, unexplained };
    return { explanation, notes: [...reviewNotes(review), ...lateNotes(answer)] };
  }
  if (answer?.passing === false) return { explanation: { origins: [], explained: [], unexplained: [] }, notes: [] };
  // Where GitHub does not answer for now, a later push asks about the newest commit at least.
  return {
    explanation: { origins: [], explained: [], unexplained: [head] },
    notes: ['Which pull requests brought these aliases was not known when this was written.'],
  };
}

/** The pull requests of what earlier pushes sent. */
export function lateNotes({ explained }: Extract<ReviewAnswer, { known: true }>): readonly string[] {
  return explained.pullRequests.map(({ pullRequest: { number, approvals, commits } }) => {
    const by = [...new Set(approvals.map((one) => one.by))].join(', ');
    const named = commits.filter((commit) => explained.commits.includes(commit)).map((commit) => commit.slice(0, 10));
    return `Known only now: pull request #${number} (${by === '' ? 'merged without an approval' : `approved by ${by}`}) brought ${named.join(', ')}, which an earlier push sent`;
  });
}
