/** A git repository with a remote, made without starting git where possible. */
import { execFileSync } from 'node:child_process';
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
import {
  addAll,
  checkOut,
  contentOf,
  isAncestor,
  objectFile,
  parentsOf,
  treeOf,
  writeCommit,
  writeIndex,
  writeObject,
  writeTree,
} from './loose-objects.ts';

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

  /** Commits whatever is in the working tree on the current branch, and pushes by force. Returns the commit's id. */
  commitAll(): string {
    const git = join(this.work, '.git');
    const head = readFileSync(join(git, 'HEAD'), 'utf8').replace('ref: refs/heads/', '').trim();
    const files = addAll(git, this.work);
    const before = existsSync(join(git, 'refs/heads', head)) ? [this.tip(head)] : [];
    if (files === undefined || existsSync(join(git, 'packed-refs')) || existsSync(join(git, 'MERGE_HEAD'))) {
      this.git('add', '--all');
      this.git('commit', '--quiet', '--allow-empty', '--message', 'A change');
    } else {
      writeIndex(git, this.work, files);
      const tree = writeTree(git, files);
      writeRef(git, `refs/heads/${head}`, writeCommit(git, tree, before, 'A change', this));
    }
    const commit = this.tip(head);
    this.push(commit, `refs/heads/${head}`);
    writeRef(git, `refs/remotes/origin/${head}`, commit);
    return commit;
  }

  /** Commits files on a branch of its own, which starts at the tip of `main`; the working tree stays as it is. */
  commitAside(branch: string, texts: Readonly<Record<string, string>>): string {
    const git = join(this.work, '.git');
    const base = this.tip();
    const old = contentOf(git, base)?.files ?? [];
    const changed = Object.entries(texts).map(([file, text]) => {
      const path = Buffer.from(file).toString('latin1');
      return { path, mode: '100644' as const, id: writeObject(git, 'blob', text) };
    });
    const paths = new Set(changed.map(({ path }) => path));
    const tree = writeTree(git, [...old.filter(({ path }) => !paths.has(path)), ...changed]);
    const commit = writeCommit(git, tree, [base], 'A change', this);
    writeRef(git, `refs/heads/${branch}`, commit);
    return commit;
  }

  /** The newest local commit of a branch. */
  tip(branch = 'main'): string {
    return readFileSync(join(this.work, '.git/refs/heads', branch), 'utf8').trim();
  }

  /** A merge commit of two commits, on no branch; none if they are merged already. */
  merged(base: string, head: string): string {
    const git = join(this.work, '.git');
    if (isAncestor(git, head, base) ?? this.git('rev-list', '--max-count=1', `${base}..${head}`) === '') return base;
    const tree = isAncestor(git, base, head) ? treeOf(git, head) : undefined;
    return writeCommit(
      git,
      tree ?? this.git('merge-tree', '--write-tree', base, head),
      [base, head],
      `Merge ${head}`,
      this,
    );
  }

  /** Sets a ref of the remote to a commit, as a force-push does. */
  push(commit: string, ref: string): void {
    linkMissing(join(this.work, '.git/objects'), join(this.remote, 'objects'));
    writeRef(this.remote, ref, commit);
  }

  #nothing: string | undefined;

  /** An empty commit that the server serves by its id, as the state of a branch before everything was pushed. */
  get nothing(): string {
    this.#nothing ??= writeCommit(this.remote, writeTree(this.remote, []), [], 'Nothing yet');
    return this.#nothing;
  }

  /** A checkout as actions/checkout makes it by default: one commit, detached, nothing else. */
  shallowCheckout(commit: string, name = 'checkout'): string {
    const folder = join(this.folder, name);
    const git = join(folder, '.git');
    initialize(git, { bare: false, config: REMOTE(this.url) });
    const content = contentOf(this.remote, commit);
    if (content === undefined) {
      this.run(folder, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit);
      this.run(folder, 'checkout', '--quiet', '--detach', commit);
      return folder;
    }
    for (const id of content.objects) linkOnce(objectFile(this.remote, id), objectFile(git, id));
    checkOut(git, folder, content.files);
    writeIndex(git, folder, content.files);
    writeFileSync(join(git, 'HEAD'), `${commit}\n`);
    if (parentsOf(git, commit)?.length) writeFileSync(join(git, 'shallow'), `${commit}\n`);
    return folder;
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

function writeRef(repository: string, ref: string, commit: string): void {
  mkdirSync(dirname(join(repository, ref)), { recursive: true });
  writeFileSync(join(repository, ref), `${commit}\n`);
}

/** Copies all objects of a repository to another one. */
function linkMissing(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.name === 'info') continue;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkMissing(source, target);
    else linkOnce(source, target);
  }
}

function linkOnce(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  linkSync(from, to);
}
