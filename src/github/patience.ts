/** When a failed request to GitHub is sent again. */
import { type CodedError, GITHUB_CODES, type GitHubCode, hasCode } from '../error.ts';

export interface Patience {
  sleep(milliseconds: number): Promise<void>;
}

/** Pauses between attempts: long enough for a short outage, and short enough not to hold up a run. */
const PAUSES = [1_000, 3_000];
/** GitHub's secondary limits often ask for a few seconds; a limit for the hour is not waited out. */
const LONGEST_WAIT_SECONDS = 10;

/**
 * Asks again where that may help: after an outage if the request may be repeated, and after a short rate limit, which
 * says that nothing was done. After a request of which no attempt was answered, later requests fail at once: each would
 * cost its whole time limit.
 */
export function patient({ sleep }: Patience): <T>(repeatable: boolean, ask: () => Promise<T>) => Promise<T> {
  let dead: CodedError<GitHubCode> | undefined;
  return async (repeatable, ask) => {
    for (let attempt = 0; ; attempt++) {
      if (dead) throw dead;
      try {
        return await ask();
      } catch (failure) {
        if (!hasCode(failure, ...GITHUB_CODES)) throw failure;
        const pause = PAUSES[attempt];
        if (pause === undefined) {
          if (failure.code === 'github-unreachable') dead = failure;
          throw failure;
        }
        const wait = waitBefore(failure, repeatable, pause);
        if (wait === undefined) throw failure;
        await sleep(wait);
      }
    }
  };
}

/** Milliseconds until the next attempt; nothing where there should be none. */
function waitBefore(failure: CodedError<GitHubCode>, repeatable: boolean, pause: number): number | undefined {
  if (hasCode(failure, 'github-outage', 'github-unreachable')) return repeatable ? pause : undefined;
  if (failure.code !== 'github-rate-limit' || failure.retryAfterSeconds === undefined) return undefined;
  return failure.retryAfterSeconds <= LONGEST_WAIT_SECONDS ? failure.retryAfterSeconds * 1000 : undefined;
}
