import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync, inflateSync } from 'node:zlib';

/** Git without the configuration of the person who runs the tests. */
export const GIT_ENV = {
  PATH: process.env.PATH,
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: join(import.meta.dirname, 'git.config'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.com',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.com',
};

/** Serves any commit by its id, also without files, as GitHub does; and runs no maintenance after a push. */
const SERVER =
  '\tfsync = none\n[uploadpack]\n\tallowAnySHA1InWant = true\n\tallowFilter = true\n[receive]\n\tautoGC = false\n';
const REMOTE = (url: string) => `[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;

/**
 * A temporary repository with a bare remote that, like GitHub, serves any commit by its id. It is a real git repository, but
 * some files are written directly, as git would write them, to save processes.
 */
export class TestRepository implements Disposable {
  readonly folder = mkdtempSync(join(tmpdir(), 'aliases-test-'));
  readonly work = join(this.folder, 'work');
  readonly remote = join(this.folder, 'remote.git');
  readonly url = pathToFileURL(this.remote).href;
  /** How long ago commits are made, in seconds. */
  age = 0;

  constructor() {
    initialize(this.remote, { bare: true, config: SERVER });
    initialize(join(this.work, '.git'), { bare: false, config: REMOTE(this.url) });
  }

  run(cwd: string, ...args: readonly string[]): string {
    const date = Math.floor(Date.now() / 1000) - this.age;
    const env = this.age === 0 ? GIT_ENV : { ...GIT_ENV, GIT_COMMITTER_DATE: `${date} +0000` };
    return execFileSync('git', args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  }

  git(...args: readonly string[]): string {
    return this.run(this.work, ...args);
  }

  /** A name may have bytes that are not UTF-8: characters up to ÿ are then written as bytes. */
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
    return this.#publish();
  }

  /** Does a force-push of the current branch. Returns its commit. */
  #publish(): string {
    const head = readFileSync(join(this.work, '.git/HEAD'), 'utf8').replace('ref: refs/heads/', '').trim();
    const commit = this.tip(head);
    this.push(commit, `refs/heads/${head}`);
    writeRef(join(this.work, '.git'), `refs/remotes/origin/${head}`, commit);
    return commit;
  }

  /** The newest local commit of a branch. */
  tip(branch = 'main'): string {
    return readFileSync(join(this.work, '.git/refs/heads', branch), 'utf8').trim();
  }

  /** A merge commit of two commits, on no branch; none if they are merged already. */
  merged(base: string, head: string): string {
    if (this.git('rev-list', '--max-count=1', `${base}..${head}`) === '') return base;
    const tree = this.git('merge-tree', '--write-tree', base, head);
    return this.git('commit-tree', '-p', base, '-p', head, '-m', `Merge ${head}`, tree);
  }

  /** Sets a ref of the remote to a commit, as a force-push does. */
  push(commit: string, ref: string): void {
    linkMissing(join(this.work, '.git/objects'), join(this.remote, 'objects'));
    writeRef(this.remote, ref, commit);
  }

  #nothing: string | undefined;

  /** An empty commit that the server serves by its id, as the state of a branch before everything was pushed. */
  get nothing(): string {
    if (this.#nothing === undefined) {
      const tree = writeObject(this.remote, 'tree', '');
      const who = 'Ada <ada@example.com> 1700000000 +0000';
      this.#nothing = writeObject(
        this.remote,
        'commit',
        `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\nNothing yet\n`,
      );
    }
    return this.#nothing;
  }

  /** A checkout as actions/checkout makes it by default: one commit, detached, nothing else. */
  shallowCheckout(commit: string, name = 'checkout'): string {
    const folder = join(this.folder, name);
    initialize(join(folder, '.git'), { bare: false, config: REMOTE(this.url) });
    if (!this.#fetch(commit, folder)) this.run(folder, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit);
    this.run(folder, 'checkout', '--quiet', '--detach', commit);
    return folder;
  }

  /** Makes the result of fetching one commit alone. Works only if nothing was packed. */
  #fetch(commit: string, folder: string): boolean {
    const lines = this.run(this.remote, 'rev-list', '--objects', '--no-walk', commit).split('\n');
    const files = lines.map((line) => join('objects', line.slice(0, 2), line.slice(2, 40)));
    if (!files.every((file) => existsSync(join(this.remote, file)))) return false;
    const own = join(folder, '.git');
    for (const file of files) {
      mkdirSync(dirname(join(own, file)), { recursive: true });
      linkSync(join(this.remote, file), join(own, file));
    }
    const [first = ''] = files;
    const isFirst = !inflateSync(readFileSync(join(own, first))).includes('\nparent ');
    if (!isFirst) writeFileSync(join(own, 'shallow'), `${commit}\n`);
    return true;
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Writes the files of `git init`, without a process. */
function initialize(folder: string, { bare, config }: { readonly bare: boolean; readonly config: string }): void {
  for (const part of ['hooks', 'info', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  const core = `[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = ${bare}\n`;
  writeFileSync(join(folder, 'config'), core + config);
}

function writeObject(repository: string, kind: 'tree' | 'commit', content: string): string {
  const whole = `${kind} ${Buffer.byteLength(content)}\0${content}`;
  const id = createHash('sha1').update(whole).digest('hex');
  const folder = join(repository, 'objects', id.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, id.slice(2)), deflateSync(whole));
  return id;
}

function writeRef(repository: string, ref: string, commit: string): void {
  mkdirSync(dirname(join(repository, ref)), { recursive: true });
  writeFileSync(join(repository, ref), `${commit}\n`);
}

/** Copies all objects of a repository to another one. */
function linkMissing(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === 'info') continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(target, { recursive: true });
      linkMissing(source, target);
    } else if (!existsSync(target)) linkSync(source, target);
  }
}
