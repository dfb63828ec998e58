import { openRepository, type Repository } from '../git/repository.ts';
import type { Run } from './run.ts';

/** The repository that the run stands in. The caller disposes of it. */
export function openRepositoryOf({ settings, cwd, env, signal }: Run): Promise<Repository> {
  const credentials = settings.githubToken
    ? { token: settings.githubToken, serverUrl: env.GITHUB_SERVER_URL || 'https://github.com' }
    : undefined;
  return openRepository({ cwd, path: settings.path, env, credentials, signal });
}
