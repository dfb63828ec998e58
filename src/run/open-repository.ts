/** Opens the git repository of a run. */
import { openRepository, type Repository, type RepositoryOptions } from '../git/repository.ts';
import type { Settings } from '../inputs/settings.ts';
import type { World } from './context.ts';

/** The repository that contains `cwd`. The caller disposes of it. */
export function openRepositoryOf({
  settings,
  cwd,
  env,
  host,
  signal,
  secrets,
}: Pick<World, 'cwd' | 'env' | 'host' | 'signal' | 'secrets'> & {
  readonly settings: Pick<Settings, 'path' | 'githubToken'>;
}): Promise<Repository> {
  const credentials = settings.githubToken ? { token: settings.githubToken, serverUrl: host.serverUrl } : undefined;
  const holdsSecret: RepositoryOptions['holdsSecret'] = (value, how) => secrets.isIn(value, how);
  return openRepository({ cwd, path: settings.path, env, credentials, signal, holdsSecret });
}
