/** What `init` has to know of the repository that it writes into. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The top folder of the repository that a folder is in, or nothing. */
export async function rootOf(folder: string): Promise<string | undefined> {
  return (await git(folder, 'rev-parse', '--show-toplevel')) || undefined;
}

/** The default branch as the clone knows it, else the branch that is checked out, else `main`. */
export async function defaultBranch(folder: string): Promise<string> {
  const remote = await git(folder, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  if (remote.startsWith('origin/')) return remote.slice('origin/'.length);
  return (await git(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD')) || 'main';
}

/** What git prints, or nothing where it fails. */
export async function git(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('git', ['-C', folder, ...args]).catch(() => ({ stdout: '' }));
  return stdout.trim();
}
