/** Asks GitHub where the aliases of a push come from: before they are sent where that decides, else while they are sent. */
import { askAgain } from '../clock.ts';
import type { Repository } from '../git/repository.ts';
import { failureOf } from '../report/failure-of.ts';
import { askBeforeSending, type WaitingRun } from './ask-before-sending.ts';
import { type Learned, lateNotes, learnedFrom } from './learned.ts';
import {
  answered,
  answerSoFar,
  hasQuestion,
  openSearch,
  type ReviewAnswer,
  type ReviewQuestion,
} from './review-answer.ts';

export interface Reviewing extends AsyncDisposable {
  /**
   * What is known before anything is sent; nothing where that does not decide anything.
   * @param sends whether anything is sent afterwards
   */
  before(sends: boolean): Promise<ReviewAnswer | undefined>;
  /** Waits a little for the first answer: what the ledger's last entry says should not miss it by a second. */
  soon(): Promise<void>;
  /** What the ledger's last entry says that its first did not; nothing where there is nothing to say. */
  learned(): Learned | undefined;
  /** Asks a last time, where that may tell more. */
  end(): Promise<ReviewAnswer | undefined>;
}

export interface Repositories {
  readonly repository: Repository;
  /** Opens the same repository once more: what is fetched for a question must not meet what is written meanwhile. */
  readonly open: () => Promise<Repository>;
}

export function beginReview(run: WaitingRun, at: Repositories, question: ReviewQuestion): Reviewing {
  if (!hasQuestion(run, question)) return NO_QUESTION;
  return question.enforced ? before(run, at, question) : beside(run, at, question);
}

const NO_QUESTION: Reviewing = {
  before: async () => undefined,
  soon: async () => {},
  learned: () => undefined,
  end: async () => undefined,
  [Symbol.asyncDispose]: async () => {},
};

/** Everything is asked before anything is sent, and what the opening record says is not said again. */
function before(run: WaitingRun, { repository }: Repositories, question: ReviewQuestion): Reviewing {
  let answer: ReviewAnswer | undefined;
  return {
    ...NO_QUESTION,
    before: async () => {
      answer = await askBeforeSending(run, repository, question);
      return answer;
    },
    learned: () => {
      if (!answer?.known) return undefined;
      return { explanation: learnedFrom(answer, question.head).explanation, notes: lateNotes(answer) };
    },
    end: async () => answer,
  };
}

/** While records are sent; what GitHub does not know two minutes after a merge is left to later pushes. */
const PAUSES_MS = [2_000, 3_000, 5_000, 10_000, 20_000, 40_000, 40_000];
const SOON_MS = 5_000;

/** Nothing that is sent waits for an answer, and whatever goes wrong here, the push does not. */
function beside(run: WaitingRun, { open }: Repositories, question: ReviewQuestion): Reviewing {
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
    await using repository = await open();
    const search = openSearch(run, repository, question);
    const round = async () => {
      await search?.round();
      return search;
    };
    learn(await answered(round));
    if (!search || !latest?.known) return learn(latest ?? (await answered(round)));
    const isDone = (): boolean => !search.isOpen || stopped.aborted;
    const pause = (milliseconds: number): Promise<void> => run.clock.sleep(milliseconds, stopped);
    if (!isDone())
      await askAgain(PAUSES_MS, pause, async () => {
        if (run.signal.aborted) return true;
        // An answer that was had is not lost with a later one that fails.
        const again = await answered(round);
        if (again.known) learn(again);
        return !again.known || isDone();
      });
    return learn(answerSoFar(search));
  };
  const asked = work().catch((error: unknown) => learn(unexpected(error)));
  const end = (): Promise<ReviewAnswer> => {
    ending.abort();
    return asked;
  };
  return {
    before: async (sends) => (sends ? undefined : began.promise),
    soon: async () => {
      const enough = new AbortController();
      await Promise.race([began.promise, run.clock.sleep(SOON_MS, AbortSignal.any([enough.signal, run.signal]))]);
      enough.abort();
    },
    learned: () => learnedFrom(latest, question.head),
    end,
    [Symbol.asyncDispose]: async () => {
      await end();
    },
  };
}

function unexpected(error: unknown): ReviewAnswer {
  const { message, hint } = failureOf(error);
  const said = `GitHub could not be asked where these aliases come from. ${message}`;
  return { known: false, why: { code: 'review-unknown', message: said, hint }, passing: true };
}
