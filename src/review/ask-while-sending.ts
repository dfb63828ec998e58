import { askAgain } from '../clock.ts';
import type { Explanation } from '../ledger/explain.ts';
import type { Failure } from '../report/report.ts';
import type { Run } from '../run/context.ts';
import { failureOf } from '../run/failure-of.ts';
import { openRepositoryOf } from '../run/open-repository.ts';
import { originPairs, reviewNotes } from './held-back.ts';
import { answered, answerOf, openInquiry, type ReviewAnswer, type ReviewQuestion } from './review.ts';
import type { Inquiry } from './search.ts';

/** What was found out of where aliases come from: for the ledger, and for its audit trail. */
export interface Learned {
  readonly explanation: Omit<Explanation, 'time'>;
  readonly notes: readonly string[];
}

/** Asks GitHub where aliases come from, while they are sent. */
export interface Asking extends AsyncDisposable {
  /** The first answer, be it that GitHub does not say. */
  first(): Promise<ReviewAnswer>;
  /** Waits a little for the first answer: what the ledger's last entry says should not miss it by a second. */
  soon(): Promise<void>;
  /** What is known by now. */
  known(): Learned;
  /** Asks a last time, where that may tell more. */
  end(): Promise<ReviewAnswer>;
}

/** While records are sent; what GitHub does not know two minutes after a merge is left to later pushes. */
const PAUSES_MS = [2_000, 3_000, 5_000, 10_000, 20_000, 40_000, 40_000];
const SOON_MS = 5_000;

/** Begins to ask. Nothing that is sent waits for it, and whatever goes wrong here, the push does not. */
export function askBeside(run: Run, question: ReviewQuestion): Asking {
  const ending = new AbortController();
  const stopped = AbortSignal.any([ending.signal, run.signal]);
  const began = Promise.withResolvers<ReviewAnswer>();
  let latest: ReviewAnswer | undefined;
  const learn = (answer: ReviewAnswer): ReviewAnswer => {
    latest = answer;
    began.resolve(answer);
    return answer;
  };
  const work = async (): Promise<ReviewAnswer> => {
    // Its own stores for what is fetched: the ledger is written at the same time.
    await using repository = await openRepositoryOf(run);
    const inquiry = openInquiry(run, repository, question);
    const round = async (): Promise<Inquiry | undefined> => {
      await inquiry?.round();
      return inquiry;
    };
    learn(await answered(round));
    if (!inquiry || !latest?.known) return learn(latest ?? (await answered(round)));
    const isDone = (): boolean => !inquiry.isOpen || stopped.aborted;
    const pause = (milliseconds: number): Promise<void> => run.clock.sleep(milliseconds, stopped);
    if (!isDone())
      await askAgain(PAUSES_MS, pause, async () => {
        if (run.signal.aborted) return true;
        // An answer that was had is not lost with a later one that fails.
        const again = await answered(round);
        if (again.known) learn(again);
        return !again.known || isDone();
      });
    return learn(answerOf(inquiry));
  };
  const asked = work().catch((error: unknown) => learn({ known: false, why: unexpected(error), passing: true }));
  return {
    first: () => began.promise,
    soon: async () => {
      const enough = new AbortController();
      await Promise.race([began.promise, run.clock.sleep(SOON_MS, AbortSignal.any([enough.signal, run.signal]))]);
      enough.abort();
    },
    known: () => learnedFrom(latest, question),
    end: () => {
      ending.abort();
      return asked;
    },
    [Symbol.asyncDispose]: async () => {
      ending.abort();
      await asked;
    },
  };
}

/** The same where everything was asked before anything is sent: what the opening record says is not said again. */
export function askedBefore(
  answer: ReviewAnswer | undefined,
  question: ReviewQuestion,
): Pick<Asking, 'soon' | 'known'> | undefined {
  if (!answer?.known) return undefined;
  const { explanation } = learnedFrom(answer, question);
  return { soon: async () => {}, known: () => ({ explanation, notes: lateNotes(answer) }) };
}

/** What an answer tells the ledger. */
export function learnedFrom(answer: ReviewAnswer | undefined, { head }: ReviewQuestion): Learned {
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
function lateNotes({ explained }: Extract<ReviewAnswer, { known: true }>): readonly string[] {
  return explained.pullRequests.map(({ pullRequest: { number, approvals, commits } }) => {
    const by = [...new Set(approvals.map((one) => one.by))].join(', ');
    const named = commits.filter((commit) => explained.commits.includes(commit)).map((commit) => commit.slice(0, 10));
    return `Known only now: pull request #${number} (${by === '' ? 'merged without an approval' : `approved by ${by}`}) brought ${named.join(', ')}, which an earlier push sent`;
  });
}

function unexpected(error: unknown): Failure {
  const { message, hint } = failureOf(error);
  return {
    code: 'review-unknown',
    message: `GitHub could not be asked where these aliases come from. ${message}`,
    hint,
  };
}
