/** Asks GitHub where aliases come from before any is sent, because that decides what may be sent. */

import type { LocatedPair } from '../aliases/alias.ts';
import { askAgain, type Clock } from '../clock.ts';
import type { Repository } from '../git/repository.ts';
import { count } from '../report/report.ts';
import { originOf } from './origins.ts';
import { type AskedGitHub, answered, openSearch, type ReviewAnswer, type ReviewQuestion } from './review-answer.ts';

/** Between the rounds of questions before aliases are held back: a minute in all. */
const PAUSES_MS = [2_000, 4_000, 8_000, 16_000, 30_000];
/** What was merged longer ago than this, GitHub knows of. */
const FRESH_MS = 5 * 60_000;

export interface WaitingRun extends AskedGitHub {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly show: { readonly notice: (sentence: string) => void };
}

/**
 * Finds out which of the aliases that are about to be sent stood in a commit that somebody approved. Where it is for that
 * alone that aliases would be held back, GitHub gets a minute to learn of a merge that it does not know yet.
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
    // What an earlier push asked about in vain is asked about again, but not waited for again.
    const isNew = (pair: LocatedPair): boolean => originOf(pair, question.ledger) === undefined;
    const waits = (): number => (search.unexplained.length > 0 ? search.unfound.filter(isNew).length : 0);
    if (waits() === 0 || !(await isFresh(run, repository))) return search;
    const them = waits() === 1 ? 'an alias' : count(waits(), 'alias', 'aliases');
    run.show.notice(
      `GitHub does not know yet which pull request brought ${them} of this push. It is asked again for up to a minute before anything is held back.`,
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

/** Whether the push was just now, as far as anybody can tell. */
async function isFresh({ trigger, clock }: WaitingRun, repository: Repository): Promise<boolean> {
  const pushed = (trigger.kind === 'push' && trigger.pushedAt) || 0;
  return clock.epoch() - Math.max(pushed, await repository.committedAt(repository.head)) < FRESH_MS;
}
