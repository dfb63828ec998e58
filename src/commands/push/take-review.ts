/** Applies GitHub's answer about the pull requests that a push's aliases come from. */
import type { AliasPair } from '../../aliases/alias.ts';
import { toldToStop } from '../../git/git.ts';
import type { GuardRefusal } from '../../plan/guard.ts';
import type { ReviewReport } from '../../report/report.ts';
import { latePullRequests } from '../../review/late-pull-requests.ts';
import type { ReviewAnswer } from '../../review/review-answer.ts';
import type { Run } from '../../run/context.ts';
import type { RunLedger } from '../../run/ledger/run-ledger.ts';
import { stopIf } from '../../run/stop.ts';

type ReviewedRun = Pick<Run, 'settings' | 'github' | 'signal' | 'show' | 'found'>;

/**
 * Takes the answer that is known before anything is sent.
 * @throws CodedError if the plan is too large, or if `require-reviewed` is on and GitHub does not say what was approved
 */
export function takeFirstAnswer(
  run: ReviewedRun,
  answer: ReviewAnswer | undefined,
  { pairs, guard }: { readonly pairs: readonly AliasPair[]; readonly guard: GuardRefusal | undefined },
): ReviewReport | undefined {
  // A run that was told to stop did not wait for GitHub.
  if (run.signal.aborted) throw toldToStop();
  const review = answer?.known ? answer.review : undefined;
  if (pairs.length > 0) run.found({ review });
  stopIf(guard && { code: 'max-new', ...guard });
  takeUnknown(run, answer);
  return review;
}

/** Takes the final answer, which is also about what earlier pushes sent. */
export function takeAnswer(run: ReviewedRun, answer: ReviewAnswer | undefined, runLedger: RunLedger | undefined): void {
  if (!answer?.known) takeUnknown(run, answer);
  else run.found({ review: answer.review, late: runLedger ? latePullRequests(answer, runLedger.store.ledger) : [] });
}

/** A missing answer is only a notice, unless `require-reviewed` is on. */
function takeUnknown({ settings, github, signal, show }: ReviewedRun, answer: ReviewAnswer | undefined): void {
  if (answer === undefined || answer.known) return;
  stopIf(settings.requireReviewed ? answer.why : undefined);
  if (github && !signal.aborted) show.notice(`${answer.why.message} ${answer.why.hint}`);
}
