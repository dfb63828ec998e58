import { GitError } from '../git/failure.ts';
import { findFolder, type Repository } from '../git/repository.ts';
import type { Run } from './run.ts';

/**
 * The alias folder from the root of its repository, `.` for the root itself: where the repository was checked out into a
 * folder of its own, the input `path` begins with that. The input as it is where there is no repository to ask.
 */
export async function folderOf({ settings, cwd, env }: Pick<Run, 'settings' | 'cwd' | 'env'>): Promise<string> {
  try {
    return (await findFolder({ cwd, path: settings.path, env })) || '.';
  } catch (error) {
    if (error instanceof GitError) return settings.path;
    throw error;
  }
}

/**
 * The folder by whose name people know the alias files: on GitHub from the root of the repository, as everything there
 * names files; on the command line from where the user stands.
 */
export function shownFolder({ trigger, settings }: Run, { folder }: Pick<Repository, 'folder'>): string {
  return trigger.kind === 'none' ? settings.path : folder || '.';
}
