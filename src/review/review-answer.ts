import { type Clock, timeText } from '../clock.ts';
import { type CodedError, GIT_CODES, GITHUB_CODES, hasCode } from '../error.ts';
import type { Repository } from '../git/repository.ts';
import type { GitHubApi } from '../github/api.ts';
import { branchOfEvent, type Trigger } from '../github/event.ts';
import { stillUnexplained } from '../ledger/explain.ts';
import type { Failure } from '../report/report.ts';
import type { ReviewReport } from '../report/review-report.ts';
import type { PullRequestPairs } from './pull-request-pairs.ts';
import { PullRequestSearch, type ReviewQuestion } from './search.ts';

/** The origin of the aliases of a push, or why it is not known. */
export type ReviewAnswer =
  | {
      readonly known: true;
      readonly review: ReviewReport;
      /** Commits that may have added pairs without a known pull request. */
      readonly unexplained: readonly string[];
      /** Commits of earlier pushes whose pull request is known only now, and these pull requests. */
      readonly explained: { readonly commits: readonly string[]; readonly pullRequests: readonly PullRequestPairs[] };
    }
  | {
      readonly known: false;
      readonly why: Failure & { readonly code: 'review-unknown' };
      /** Whether the reason may disappear by itself, so that asking later can help. */
      readonly passing: boolean;
    };

/** The part of a run that asking GitHub needs. */
export interface AskedGitHub {
  readonly github: GitHubApi | undefined;
  readonly trigger: Trigger;
  readonly host: { readonly serverUrl: string };
  readonly clock: Pick<Clock, 'epoch'>;
}

/** Whether there is something to ask and a way to ask it. */
export function hasQuestion(
  { github, clock }: Pick<AskedGitHub, 'github' | 'clock'>,
  { pairs, ledger, enforced }: ReviewQuestion,
): boolean {
  if (pairs.length > 0) return github !== undefined || enforced;
  return github !== undefined && stillUnexplained(ledger, timeText(clock)).length > 0;
}

/** The search for a question; `undefined` if GitHub cannot be asked. */
export function openSearch(
  { github: api, trigger, host, clock }: AskedGitHub,
  repository: Repository,
  question: ReviewQuestion,
): PullRequestSearch | undefined {
  const branch = branchOfEvent(trigger);
  if (!api || branch === undefined) return undefined;
  return new PullRequestSearch({
    ...question,
    repository,
    api,
    branch,
    unexplained: stillUnexplained(question.ledger, timeText(clock)),
    link: (number) => `${host.serverUrl}/${api.owner}/${api.repo}/pull/${number}`,
  });
}

/** The result of a search, or why it failed. */
export async function answered(search: () => Promise<PullRequestSearch | undefined>): Promise<ReviewAnswer> {
  try {
    const done = await search();
    return done ? answerSoFar(done) : { known: false, why: NO_GITHUB, passing: false };
  } catch (error) {
    if (!hasCode(error, ...GITHUB_CODES, ...GIT_CODES)) throw error;
    const message = `GitHub does not say which pull requests added these aliases. ${error.message}`;
    const passing = hasCode(error, 'github-outage', 'github-unreachable', 'github-rate-limit');
    return { known: false, why: { code: 'review-unknown', message, hint: readPermission(error) }, passing };
  }
}

export function answerSoFar({ review, unexplained, explained }: PullRequestSearch): ReviewAnswer {
  return { known: true, review, unexplained, explained };
}

const NO_GITHUB = {
  code: 'review-unknown',
  message:
    'It is unknown which pull requests added these aliases: this needs a run on GitHub, on a branch, with a token.',
  hint: 'Push in a workflow on GitHub with `github-token`, or set `require-reviewed: off`.',
} as const;

function readPermission(error: CodedError): string {
  if (hasCode(error, 'github-permission'))
    return 'Give the job the permission to read pull requests: `permissions: { pull-requests: read }`, or `write`, which the comment needs.';
  return error.hint;
}
