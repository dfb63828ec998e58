/** Repositories with generated alias files for benches. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DatasetOptions, writeDataset } from '../dataset.ts';
import type { Served } from './serve.ts';
import { dist, type NodeRun } from './side-by-side.ts';

/** A repository with alias files, and the remote that it was pushed to. */
export interface Written {
  readonly author: string;
  readonly remote: string;
}

/** Runs git with a fixed author. */
export function git(cwd: string, ...args: readonly string[]): string {
  const me = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', '-c', 'gc.auto=0'];
  return execFileSync('git', [...me, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** Creates a repository: an empty first commit, then one with the aliases, pushed to a remote next to it. */
export function writeRepository(folder: string, dataset: DatasetOptions): Written {
  const author = join(folder, 'author');
  const remote = join(folder, 'remote.git');
  mkdirSync(author);
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  git(remote, 'config', 'uploadpack.allowFilter', 'true');
  git(author, 'init', '--quiet', '--initial-branch=main');
  git(author, 'remote', 'add', 'origin', pathToFileURL(remote).href);
  git(author, 'commit', '--quiet', '--allow-empty', '-m', 'Nothing yet');
  writeDataset(join(author, 'aliases'), dataset);
  commitAndPush(author);
  return { author, remote };
}

export function commitAndPush(author: string): void {
  git(author, 'add', '--all');
  git(author, 'commit', '--quiet', '-m', 'Aliases');
  git(author, 'push', '--quiet', 'origin', 'main');
}

/** A clone as actions/checkout makes it: only the newest commit, in one pack. */
export function checkOut(folder: string, { remote }: Written, depth = 1): string {
  const checkout = join(folder, 'checkout');
  git(folder, 'clone', '--quiet', `--depth=${depth}`, pathToFileURL(remote).href, checkout);
  return checkout;
}

/** Pushes everything with the command line, as a process. */
export function pushRun(cwd: string, server: Served, more: readonly string[]): NodeRun {
  const target = [
    `--auth-url=${server.authUrl}`,
    `--records-url=${server.recordsUrl}`,
    `--configuration=${server.configuration}`,
  ];
  return {
    cwd,
    args: [dist('cli.js'), 'push', '--yes', '--max-new=0', '--concurrency=16', ...target, ...more],
    env: { ...server.env, CUSTOMERGAUGE_CLIENT_ID: 'sandbox-client', CUSTOMERGAUGE_CLIENT_SECRET: 'sandbox-secret' },
  };
}
