import { GitError } from '../git/failure.ts';
import type { Repository } from '../git/repository.ts';
import type { Relation } from './advance.ts';
import { readAudit } from './audit.ts';

export interface Standing {
  /** The commit of this run. */
  readonly head: string;
  /** The tip of its branch on the remote, where the branch is known and still there. */
  readonly tip: string | undefined;
  /** The commit that the ledger was brought to last. */
  readonly source: string;
  /** The ledger's own ref. */
  readonly ref: string;
}

/**
 * How this run's commit stands to the ledger's source. The tip of a branch is never older, whatever was pushed before:
 * after a force-push it is what people want. Any other commit is older where the ledger's source is that tip, was
 * brought past this commit earlier, or descends from it.
 */
export async function relate(repository: Repository, { head, tip, source, ref }: Standing): Promise<Relation> {
  if (source === head) return 'same';
  if (tip === head) return 'newer';
  if (tip === source) return 'older';
  if (await wasPassed(repository, ref, head)) return 'older';
  return (await descends(repository, source, head)) ? 'older' : 'newer';
}

/** Whether the ledger's history names this commit as an earlier source. */
async function wasPassed(repository: Repository, ref: string, head: string): Promise<boolean> {
  const history = await repository.history([ref]);
  const { stdout } = await history.run(['log', '-z', '--format=%B', 'refs/history/0']);
  return stdout
    .toString('utf8')
    .split('\0')
    .some((message) => readAudit(message).trailers.get('Source') === head);
}

async function descends(repository: Repository, source: string, head: string): Promise<boolean> {
  try {
    return (await repository.mergeBase(head, source)) === head;
  } catch (error) {
    // A commit that a force-push took from the server has no descendants there either. One that it only does not give may.
    if (error instanceof GitError && error.code === 'not-on-server') return false;
    throw error;
  }
}
