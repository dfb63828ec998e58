/** The names of folders and files as people see them on GitHub or at the command line. */
import { GIT_CODES, hasCode } from '../error.ts';
import { shownPath } from '../files/folder.ts';
import type { Repository } from '../git/repository.ts';
import type { Trigger } from '../github/event.ts';
import type { World } from './context.ts';

/**
 * The alias folder relative to the root of its repository; `.` is the root. It differs from `path` if the repository
 * was checked out into a subfolder. Without a repository it is `path` itself.
 */
export async function folderOf(path: string, { cwd, env }: Pick<World, 'cwd' | 'env'>): Promise<string> {
  // Few runs without a repository of their own ask for it.
  const { findRepository } = await import('../git/find-repository.ts');
  try {
    return (await findRepository({ cwd, path, env })).folder || '.';
  } catch (error) {
    if (hasCode(error, ...GIT_CODES)) return path;
    throw error;
  }
}

/**
 * The name of the alias folder for people: on GitHub relative to the root of the repository, on the command line
 * relative to the current folder.
 */
export function shownFolder(
  { trigger, settings }: { readonly trigger: Trigger; readonly settings: { readonly path: string } },
  { folder }: Pick<Repository, 'folder'>,
): string {
  return trigger.kind === 'none' ? settings.path : folder || '.';
}

/** Turns names relative to the current folder into names relative to the root of the repository. */
export async function namesFromRoot(
  path: string,
  { cwd, env, host }: Pick<World, 'cwd' | 'env' | 'host'>,
): Promise<(file: string) => string> {
  // On GitHub the names are relative to the root already.
  if (host.onGitHub) return (file) => file;
  const folder = await folderOf(path, { cwd, env });
  const inside = `${path}/`;
  return (file) => shownPath(folder, file.startsWith(inside) ? file.slice(inside.length) : file);
}
