/** Which release is running: from git in a checkout, else from the file that `npm pack` wrote into the package. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Release, repositoryOf } from '../../init/pin.ts';
import type { AskGit } from './ask-git.ts';

/** In the npm package, beside `dist/`. A checkout may have a stale one from an older commit. */
const RELEASE_FILE = '../release.json';

/**
 * Finds the commit and repository; a part that cannot be found is left out.
 * @param dist the folder of the running program
 * @param manifest package.json, which names the repository
 */
export async function runningRelease(
  git: AskGit,
  dist: string,
  manifest: { readonly version: string; readonly repository: { readonly url: string } },
): Promise<Release> {
  const { commit, tagged, repository = repositoryOf(manifest.repository.url) } = await foundOut(git, dist, manifest);
  return {
    ...(commit === undefined ? {} : { commit, tagged: tagged === true }),
    ...(repository === undefined ? {} : { repository }),
  };
}

async function foundOut(git: AskGit, dist: string, { version }: { readonly version: string }): Promise<Release> {
  // An installed package may be inside the user's own repository, whose commit says nothing about the package.
  const isCheckout =
    (await git(dist, 'rev-parse', '--show-prefix')) === 'dist/' && (await git(dist, 'ls-files', '--', 'cli.js')) !== '';
  if (!isCheckout) return packed(dist);
  const repository = repositoryOf(await git(dist, 'remote', 'get-url', 'origin'));
  const tags = (await git(dist, 'tag', '--points-at', 'HEAD')).split('\n');
  const commit = await git(dist, 'rev-parse', 'HEAD');
  return { commit, tagged: tags.includes(`v${version}`), ...(repository === undefined ? {} : { repository }) };
}

function packed(dist: string): Release {
  try {
    const { repository, commit, tagged } = JSON.parse(readFileSync(join(dist, RELEASE_FILE), 'utf8'));
    return { repository, commit, tagged };
  } catch {
    return {};
  }
}
