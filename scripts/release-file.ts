/**
 * Writes `release.json` for the npm package: the repository and commit it was made from, and whether that has the tag of the
 * version, so that `init` can pin a workflow to them. Unknown values are left out.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryOf } from '../src/init/pin.ts';
import { published } from './address.ts';

const root = join(import.meta.dirname, '..');

const git = (...args: readonly string[]): string | undefined => {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
};

const clean = git('status', '--porcelain') === '';
const repository =
  process.env.GITHUB_REPOSITORY ?? repositoryOf(git('remote', 'get-url', 'origin') ?? '') ?? published().address;
// With uncommitted changes no commit describes the package.
const commit = clean ? git('rev-parse', 'HEAD') : undefined;
const tagged = commit && git('tag', '--points-at', 'HEAD')?.split('\n').includes(`v${published().version}`);
writeFileSync(join(root, 'release.json'), `${JSON.stringify({ repository, commit, tagged }, undefined, 2)}\n`);
