import { openRepository, type Repository, type RepositoryOptions } from '../git/repository.ts';
import type { Run } from './context.ts';

/** The repository that the run stands in. The caller disposes of it. */
export function openRepositoryOf({ settings, cwd, env, host, signal, secrets }: Run): Promise<Repository> {
  const credentials = settings.githubToken ? { token: settings.githubToken, serverUrl: host.serverUrl } : undefined;
  const holdsSecret: RepositoryOptions['holdsSecret'] = (value, how) => secrets.isIn(value, how);
  return openRepository({ cwd, path: settings.path, env, credentials, signal, holdsSecret });
}
