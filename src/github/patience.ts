/** Decides when a failed request to GitHub is sent again. */
import { type CodedError, GITHUB_CODES, type GitHubCode, hasCode } from '../error.ts';

export interface Patience {
  sleep(milliseconds: number): Promise<void>;
}

/** Pauses between attempts: long enough for a short outage, and short enough not to delay a run. */
const PAUSES = [1_000, 3_000];
/** GitHub's secondary limits often ask for a few seconds. A run does not wait for an hourly limit. */
const LONGEST_WAIT_SECONDS = 10;

/**
 * Tries again if that may help: after an outage if the request may be repeated, and after a short rate limit, because
 * then nothing was done. If no attempt of a request was answered, later requests fail at once: each would take its whole
 * time limit.
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

/** Milliseconds until the next attempt; `undefined` if there should be none. */
function waitBefore(failure: CodedError<GitHubCode>, repeatable: boolean, pause: number): number | undefined {
  if (hasCode(failure, 'github-outage', 'github-unreachable')) return repeatable ? pause : undefined;
  if (failure.code !== 'github-rate-limit' || failure.retryAfterSeconds === undefined) return undefined;
  return failure.retryAfterSeconds <= LONGEST_WAIT_SECONDS ? failure.retryAfterSeconds * 1000 : undefined;
}
