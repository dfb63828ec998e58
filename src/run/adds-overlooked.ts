/** Whether a pull request adds files that look like alias files but are not read. */
import { baseOfPullRequest } from '../base/pull-request-base.ts';
import { GIT_CODES, hasCode } from '../error.ts';
import { type Overlooked, overlookedIn } from '../files/overlooked.ts';
import type { Repository } from '../git/repository.ts';
import type { Trigger } from '../github/event.ts';

/** Whether an open pull request adds some of these files itself, so that its comment should mention them. */
export async function addsOverlooked(
  trigger: Trigger,
  repository: Repository,
  { found, path }: { readonly found: readonly Overlooked[]; readonly path: string },
): Promise<boolean> {
  if (found.length === 0) return false;
  try {
    const base = await baseOfPullRequest(trigger, repository);
    if (base === undefined) return false;
    await repository.bring(base);
    const before = await overlookedIn(repository, base, path);
    const paths = new Set(before.map(({ path }) => path));
    return found.some(({ path }) => !paths.has(path));
  } catch (error) {
    // This only decides whether to start a comment; the notice is shown in any case.
    if (hasCode(error, ...GIT_CODES)) return false;
    throw error;
  }
}
