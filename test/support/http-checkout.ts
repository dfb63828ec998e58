/** Checkouts over HTTP as the versions of `actions/checkout` leave them. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { basic, type GitServer } from './git-server.ts';
import { GIT_ENV, type TestRepository } from './repository.ts';

/** The place where a checkout keeps its credentials: none, `.git/config` (v1 to v5), or a file beside it (v6). */
export type Persisted = 'none' | 'config' | 'include';

/** Does what actions/checkout does, including what it leaves behind. */
export async function checkOutOverHttp(
  repository: TestRepository,
  server: GitServer,
  { commit, token, persisted }: { readonly commit: string; readonly token: string; readonly persisted: Persisted },
): Promise<string> {
  const folder = join(repository.folder, 'checkout');
  const git = (...args: readonly string[]) => promisify(execFile)('git', [...args], { cwd: folder, env: GIT_ENV });
  const header = `http.${server.origin}/.extraheader`;
  repository.run(repository.folder, 'init', '--quiet', folder);
  await git('remote', 'add', 'origin', server.url());
  await git('config', header, `AUTHORIZATION: ${basic(token)}`);
  await git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `+${commit}:refs/remotes/origin/main`);
  await git('checkout', '--quiet', '--force', '-B', 'main', 'refs/remotes/origin/main');
  if (persisted !== 'config') await git('config', '--unset-all', header);
  if (persisted === 'include') {
    const file = join(repository.folder, 'git-credentials-5cd2f7a8.config');
    await git('config', '--file', file, header, `AUTHORIZATION: ${basic(token)}`);
    await git('config', `includeIf.gitdir:${folder}/.git.path`, file);
    await git('config', `includeIf.gitdir:${folder}/.git/worktrees/*.path`, file);
    await git('config', 'includeIf.gitdir:/github/workspace/.git.path', '/github/runner_temp/git-credentials.config');
  }
  return folder;
}
