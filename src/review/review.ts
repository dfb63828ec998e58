import type { LocatedPair } from '../aliases/alias.ts';
import { askAgain, timeText } from '../clock.ts';
import { type CodedError, GIT_CODES, GITHUB_CODES, hasCode } from '../error.ts';
import type { Repository } from '../git/repository.ts';
import { stillUnexplained } from '../ledger/explain.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { count, type Failure, type ReviewReport } from '../report/report.ts';
import type { Run } from '../run/context.ts';
import { originOf } from './origins.ts';
import type { Brought } from './pull-request-pairs.ts';
import { Inquiry } from './search.ts';

export interface ReviewQuestion {
  /** What is about to be sent. */
  readonly pairs: readonly LocatedPair[];
  /** What earlier pushes found out. */
  readonly ledger: Ledger | undefined;
  /** The commit that the plan compares with where no ledger is kept. */
  readonly base: string | undefined;
  /** The commit that is pushed. */
  readonly head: string;
}

/** What is known of where the aliases of a push come from, or why nothing is. */
export type ReviewAnswer =
  | {
      readonly known: true;
      readonly review: ReviewReport;
      /** Commits that may have brought what no pull request is known of. */
      readonly unexplained: readonly string[];
      /** Commits of earlier pushes of which a pull request is known only now, and these pull requests. */
      readonly explained: { readonly commits: readonly string[]; readonly pullRequests: readonly Brought[] };
    }
  | {
      readonly known: false;
      readonly why: Failure;
      /** Whether asking later may help by itself. */
      readonly passing: boolean;
    };

/** Whether there is anything to ask GitHub, and anybody to ask. */
export function hasQuestion({ github, settings, clock }: Run, { pairs, ledger }: ReviewQuestion): boolean {
  if (pairs.length > 0) return github !== undefined || settings.requireReviewed;
  return github !== undefined && stillUnexplained(ledger, timeText(clock)).length > 0;
}

/** The inquiry that answers a question, before GitHub is asked; nothing where it cannot be asked at all. */
export function openInquiry(run: Run, repository: Repository, question: ReviewQuestion): Inquiry | undefined {
  const { github: api, trigger, settings, host } = run;
  const branch = 'ref' in trigger ? /^refs\/heads\/(.+)$/s.exec(trigger.ref)?.[1] : undefined;
  if (!api || branch === undefined) return undefined;
  return new Inquiry({
    ...question,
    repository,
    api,
    branch,
    unexplained: stillUnexplained(question.ledger, timeText(run.clock)),
    enforced: settings.requireReviewed,
    link: (number) => `${host.serverUrl}/${api.owner}/${api.repo}/pull/${number}`,
  });
}

/** Between the rounds of questions before aliases are held back: a minute in all. */
const PAUSES_MS = [2_000, 4_000, 8_000, 16_000, 30_000];
/** What was merged longer ago than this, GitHub knows of. */
const FRESH_MS = 5 * 60_000;

/**
 * Finds out which of the aliases that are about to be sent stood in a commit that somebody approved. Where it is for that
 * alone that aliases would be held back, GitHub gets a minute to learn of a merge that it does not know yet.
 */
export async function reviewOf(run: Run, repository: Repository, question: ReviewQuestion): Promise<ReviewAnswer> {
  return answered(async () => {
    const inquiry = openInquiry(run, repository, question);
    if (!inquiry) return undefined;
    await inquiry.round();
    // What an earlier push asked about in vain is asked about again, but not waited for again.
    const isNew = (pair: LocatedPair): boolean => originOf(pair, question.ledger) === undefined;
    const waits = (): number => (inquiry.unexplained.length > 0 ? inquiry.unfound.filter(isNew).length : 0);
    if (waits() === 0 || !(await isFresh(run, repository))) return inquiry;
    const them = waits() === 1 ? 'an alias' : count(waits(), 'alias', 'aliases');
    run.show.notice(
      `GitHub does not know yet which pull request brought ${them} of this push. It is asked again for up to a minute before anything is held back.`,
    );
    const pause = (milliseconds: number): Promise<void> => run.clock.sleep(milliseconds, run.signal);
    await askAgain(PAUSES_MS, pause, async () => {
      if (run.signal.aborted) return true;
      await inquiry.round();
      return waits() === 0;
    });
    return inquiry;
  });
}

/** Whether the push was just now, as far as anybody can tell. */
async function isFresh({ trigger, clock }: Run, repository: Repository): Promise<boolean> {
  const pushed = (trigger.kind === 'push' && trigger.pushedAt) || 0;
  return clock.epoch() - Math.max(pushed, await repository.committedAt(repository.head)) < FRESH_MS;
}

/** What an inquiry found out, or why it could not. */
export async function answered(inquire: () => Promise<Inquiry | undefined>): Promise<ReviewAnswer> {
  try {
    const inquiry = await inquire();
    if (!inquiry) return { known: false, why: NO_GITHUB, passing: false };
    return answerOf(inquiry);
  } catch (error) {
    if (!hasCode(error, ...GITHUB_CODES, ...GIT_CODES)) throw error;
    const message = `GitHub does not say which pull requests brought these aliases. ${error.message}`;
    const passing = hasCode(error, 'github-outage', 'github-unreachable', 'github-rate-limit');
    return { known: false, why: { code: 'review-unknown', message, hint: readPermission(error) }, passing };
  }
}

export function answerOf({ review, unexplained, explained }: Inquiry): ReviewAnswer {
  return { known: true, review, unexplained, explained };
}

const NO_GITHUB: Failure = {
  code: 'review-unknown',
  message: 'Which pull requests brought these aliases can only be asked on GitHub, for a branch and with a token.',
  hint: 'Push in a workflow on GitHub with `github-token`, or set `require-reviewed: off`.',
};

function readPermission(error: CodedError): string {
  if (error.code === 'github-permission')
    return 'Give the job the permission to read pull requests: `permissions: { pull-requests: read }`, or `write`, which the comment needs.';
  return error.hint;
}
