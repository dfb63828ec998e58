/** Asks GitHub where the aliases of a push come from: before sending if that decides what is sent, else meanwhile. */
import type { LocatedPair } from '../aliases/alias.ts';
import { askAgain, type Clock } from '../clock.ts';
import type { Repository } from '../git/repository.ts';
import { failureOf } from '../report/failure-of.ts';
import { count } from '../report/report.ts';
import { type Learned, lateNotes, learnedFrom } from './learned.ts';
import { originOf } from './origins.ts';
import {
  type AskedGitHub,
  answered,
  answerSoFar,
  hasQuestion,
  openSearch,
  type ReviewAnswer,
} from './review-answer.ts';
import type { ReviewQuestion } from './search.ts';

export interface Reviewing extends AsyncDisposable {
  /**
   * The answer before sending; `undefined` if it does not decide what is sent.
   * @param sends whether the push will send anything
   */
  before(sends: boolean): Promise<ReviewAnswer | undefined>;
  /** Waits briefly for the first answer, so that the ledger's last entry can include it. */
  soon(): Promise<void>;
  /** The news for the ledger's last entry; `undefined` if there is nothing that its first does not have. */
  learned(): Learned | undefined;
  /** Asks a last time, if that may help. */
  end(): Promise<ReviewAnswer | undefined>;
}

export interface Repositories {
  readonly repository: Repository;
  /** Opens the same repository again, because fetching for a question must not interfere with writing the ledger. */
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

/** Asks everything before sending. The opening record then has the answer already. */
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

/** Asks while records are sent. What GitHub does not know two minutes after a merge is left to later pushes. */
const PAUSES_MS = [2_000, 3_000, 5_000, 10_000, 20_000, 40_000, 40_000];
const SOON_MS = 5_000;

/** Sending never waits for an answer, and a failure here never fails the push. */
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
        // A later failure must not discard an earlier answer.
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

/** The pauses between requests before aliases are held back: a minute in total. */
const PAUSES_BEFORE_MS = [2_000, 4_000, 8_000, 16_000, 30_000];
/** GitHub certainly lists merges that are older than this. */
const FRESH_MS = 5 * 60_000;

interface WaitingRun extends AskedGitHub {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly show: { readonly notice: (sentence: string) => void };
}

/**
 * Finds which of the aliases to send were in an approved commit. If aliases would be held back only because GitHub does
 * not list a merge yet, GitHub gets up to a minute.
 */
function askBeforeSending(run: WaitingRun, repository: Repository, question: ReviewQuestion): Promise<ReviewAnswer> {
  return answered(async () => {
    const search = openSearch(run, repository, question);
    if (!search) return undefined;
    await search.round();
    // Aliases for which an earlier push found nothing are looked up again, but not waited for.
    const isNew = (pair: LocatedPair): boolean => originOf(pair, question.ledger) === undefined;
    const waits = (): number => (search.unexplained.length > 0 ? search.unfound.filter(isNew).length : 0);
    if (waits() === 0 || !(await isFresh(run, repository))) return search;
    const them = waits() === 1 ? 'an alias' : count(waits(), 'alias', 'aliases');
    run.show.notice(
      `GitHub does not know yet which pull request added ${them} of this push. This run asks again for up to a minute before it holds anything back.`,
    );
    const pause = (milliseconds: number): Promise<void> => run.clock.sleep(milliseconds, run.signal);
    await askAgain(PAUSES_BEFORE_MS, pause, async () => {
      if (run.signal.aborted) return true;
      await search.round();
      return waits() === 0;
    });
    return search;
  });
}

/** Whether the push was recent, as far as the event tells. */
async function isFresh({ trigger, clock }: WaitingRun, repository: Repository): Promise<boolean> {
  const pushed = (trigger.kind === 'push' && trigger.pushedAt) || 0;
  return clock.epoch() - Math.max(pushed, await repository.committedAt(repository.head)) < FRESH_MS;
}
