/** Which release runs: what git says about a checkout, else the file that `npm pack` wrote into the package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Release, repositoryOf } from '../../init/pin.ts';
import type { AskGit } from './repository.ts';

/** Lies beside `dist/` in the npm package; in a checkout it may be left over from an older commit. */
const RELEASE_FILE = '../release.json';

/**
 * What cannot be found out is left out.
 * @param dist the folder of the running program @param published where package.json says that the action is
 */
export async function runningRelease(git: AskGit, dist: string, published: string): Promise<Release> {
  const { commit, repository = repositoryOf(published) } = await foundOut(git, dist);
  return { ...(commit === undefined ? {} : { commit }), ...(repository === undefined ? {} : { repository }) };
}

async function foundOut(git: AskGit, dist: string): Promise<Release> {
  // An installed package may lie inside the user's own repository: its commit is another one.
  const isCheckout =
    (await git(dist, 'rev-parse', '--show-prefix')) === 'dist/' && (await git(dist, 'ls-files', '--', 'cli.js')) !== '';
  if (!isCheckout) return packed(dist);
  const repository = repositoryOf(await git(dist, 'remote', 'get-url', 'origin'));
  return { commit: await git(dist, 'rev-parse', 'HEAD'), ...(repository === undefined ? {} : { repository }) };
}

function packed(dist: string): Release {
  try {
    const { repository, commit } = JSON.parse(readFileSync(join(dist, RELEASE_FILE), 'utf8'));
    return { repository, commit };
  } catch {
    return {};
  }
}
