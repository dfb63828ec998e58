import { GIT_CODES, hasCode } from '../error.ts';
import { belowFolder, shownPath } from '../files/folder.ts';
import { findRepository } from '../git/find-repository.ts';
import type { Repository } from '../git/repository.ts';
import type { Trigger } from '../github/event.ts';
import type { World } from './context.ts';

/**
 * The alias folder from the root of its repository, `.` for the root itself: where the repository was checked out into a
 * folder of its own, the input `path` begins with that. The input as it is where there is no repository to ask.
 */
export async function folderOf(path: string, { cwd, env }: Pick<World, 'cwd' | 'env'>): Promise<string> {
  try {
    return (await findRepository({ cwd, path, env })).folder || '.';
  } catch (error) {
    if (hasCode(error, ...GIT_CODES)) return path;
    throw error;
  }
}

/**
 * The folder by whose name people know the alias files: on GitHub from the root of the repository, as everything there
 * names files; on the command line from where the user stands.
 */
export function shownFolder(
  { trigger, settings }: { readonly trigger: Trigger; readonly settings: { readonly path: string } },
  { folder }: Pick<Repository, 'folder'>,
): string {
  return trigger.kind === 'none' ? settings.path : folder || '.';
}

/** Names files from the root of the repository that are named from where the user stands, for readers who are elsewhere. */
export async function namesFromRoot(
  path: string,
  { cwd, env, host }: Pick<World, 'cwd' | 'env' | 'host'>,
): Promise<(file: string) => string> {
  // On GitHub they are named so already.
  if (host.onGitHub) return (file) => file;
  const folder = await folderOf(path, { cwd, env });
  return (file) => shownPath(folder, path === '.' || file.startsWith(`${path}/`) ? belowFolder(path, file) : file);
}
