/** Which release runs: the file that `npm pack` wrote, else what git says about the checkout. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Release } from '../../init/pin.ts';
import { git } from './repository.ts';

/** Lies beside `dist/` in the npm package. */
const RELEASE_FILE = '../release.json';

/** @param folder where the running program is. Whatever cannot be found out is left out. */
export async function runningRelease(folder: string): Promise<Release> {
  try {
    const { repository, commit } = JSON.parse(readFileSync(join(folder, RELEASE_FILE), 'utf8'));
    return { repository, commit };
  } catch {
    return checkedOut(folder);
  }
}

async function checkedOut(folder: string): Promise<Release> {
  // An installed package may lie inside the user's own repository: its commit is another one.
  if ((await git(folder, 'ls-files', '--', 'cli.js')) === '') return {};
  const [commit, address] = [await git(folder, 'rev-parse', 'HEAD'), await git(folder, 'remote', 'get-url', 'origin')];
  const repository = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address)?.[1];
  return { commit, ...(repository === undefined ? {} : { repository }) };
}
