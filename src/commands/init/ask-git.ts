/** Asks git about the repository that `init` writes to and the one that it runs from. */
import { GIT_CODES, hasCode } from '../../error.ts';
import { gitEnvironment } from '../../git/environment.ts';
import { gitText } from '../../git/git.ts';
import type { LocalRun } from '../../run/context.ts';

/** Runs git in a folder and gives its output; empty if git fails. @throws CodedError if git is not installed */
export type AskGit = (folder: string, ...args: readonly string[]) => Promise<string>;

/** Runs git without the secrets of this run in its environment. */
export function askingGit({ env, secrets }: LocalRun): AskGit {
  const clean = gitEnvironment(env, (value, how) => secrets.isIn(value, how));
  return async (folder, ...args) => {
    try {
      return await gitText({ cwd: folder, env: clean, secrets: [] }, args);
    } catch (error) {
      if (hasCode(error, ...GIT_CODES) && error.code !== 'git-missing') return '';
      throw error;
    }
  };
}

/** The top folder of the repository that contains a folder; `undefined` outside a repository. */
export async function rootOf(git: AskGit, folder: string): Promise<string | undefined> {
  return (await git(folder, 'rev-parse', '--show-toplevel')) || undefined;
}

/** The default branch as the clone knows it, else the branch that is checked out, else `main`. */
export async function defaultBranch(git: AskGit, folder: string): Promise<string> {
  const remote = await git(folder, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  if (remote.startsWith('origin/')) return remote.slice('origin/'.length);
  return (await git(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD')) || 'main';
}
