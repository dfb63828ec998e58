/** Asks GitHub where aliases come from before sending, for `require-reviewed: enforce`. */
import type { LocatedPair } from '../aliases/alias.ts';
import { askAgain, type Clock } from '../clock.ts';
import type { Repository } from '../git/repository.ts';
import { count } from '../report/report.ts';
import { originOf } from './origins.ts';
import { type AskedGitHub, answered, openSearch, type ReviewAnswer } from './review-answer.ts';
import type { ReviewQuestion } from './search.ts';

/** The pauses between requests before aliases are held back: a minute in total. */
const PAUSES_MS = [2_000, 4_000, 8_000, 16_000, 30_000];
/** GitHub certainly lists merges that are older than this. */
const FRESH_MS = 5 * 60_000;

export interface WaitingRun extends AskedGitHub {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly show: { readonly notice: (sentence: string) => void };
}

/**
 * Finds which of the aliases to send were in an approved commit. If aliases would be held back only because GitHub does
 * not list a merge yet, GitHub gets up to a minute.
 */
export function askBeforeSending(
  run: WaitingRun,
  repository: Repository,
  question: ReviewQuestion,
): Promise<ReviewAnswer> {
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
    await askAgain(PAUSES_MS, pause, async () => {
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
