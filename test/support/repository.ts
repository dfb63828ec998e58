import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Git without the configuration of whoever runs the tests. */
export const GIT_ENV = {
  PATH: process.env.PATH,
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/** A throw-away repository with a bare remote that, like GitHub, gives any commit by its id. */
export class TestRepository implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'aliases-test-'));
  readonly work = join(this.folder, 'work');
  readonly remote = join(this.folder, 'remote.git');
  readonly url = pathToFileURL(this.remote).href;
  /** How long ago commits are made, in seconds. */
  age = 0;

  constructor() {
    this.run(this.folder, 'init', '--quiet', '--bare', '--initial-branch=main', this.remote);
    this.run(this.remote, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    this.run(this.remote, 'config', 'uploadpack.allowFilter', 'true');
    this.run(this.folder, 'init', '--quiet', '--initial-branch=main', this.work);
    this.git('remote', 'add', 'origin', this.url);
  }

  run(cwd: string, ...args: readonly string[]): string {
    const date = Math.floor(Date.now() / 1000) - this.age;
    const env = this.age === 0 ? GIT_ENV : { ...GIT_ENV, GIT_COMMITTER_DATE: `${date} +0000` };
    return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  git(...args: readonly string[]): string {
    return this.run(this.work, ...args);
  }

  /** A name may hold what is no UTF-8: its characters up to ÿ are bytes then. */
  writeLatin1(file: string, text: string): void {
    const place = Buffer.concat([Buffer.from(`${this.work}/`), Buffer.from(file, 'latin1')]);
    mkdirSync(place.subarray(0, place.lastIndexOf('/')), { recursive: true });
    writeFileSync(place, text);
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.work, file)), { recursive: true });
    writeFileSync(join(this.work, file), text);
  }

  /** Writes one alias file with these pairs, commits it on the current branch and pushes. Returns the commit's id. */
  commit(aliases: Readonly<Record<string, readonly string[]>>, file = 'aliases/all.yaml'): string {
    const entries = Object.entries(aliases).map(
      ([account, names]) =>
        `- account: ${JSON.stringify(account)}\n  aliases:\n${names.map((one) => `    - ${JSON.stringify(one)}\n`).join('')}`,
    );
    this.write(file, entries.join(''));
    return this.commitAll();
  }

  commitAll(): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'A change');
    this.git('push', '--quiet', '--force', 'origin', 'HEAD');
    return this.git('rev-parse', 'HEAD');
  }

  #nothing: string | undefined;

  /** A commit without a file, which the server gives by its id: what a branch was at before somebody pushed all of it. */
  get nothing(): string {
    if (this.#nothing === undefined) {
      const tree = this.run(this.remote, 'hash-object', '-t', 'tree', '-w', '--stdin');
      this.#nothing = this.run(this.remote, 'commit-tree', '-m', 'Nothing yet', tree);
    }
    return this.#nothing;
  }

  /** What actions/checkout leaves by default: one commit, detached, nothing else. */
  shallowCheckout(commit: string, name = 'checkout'): string {
    const folder = join(this.folder, name);
    this.run(this.folder, 'init', '--quiet', folder);
    this.run(folder, 'remote', 'add', 'origin', this.url);
    this.run(folder, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit);
    this.run(folder, 'checkout', '--quiet', '--detach', commit);
    return folder;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
