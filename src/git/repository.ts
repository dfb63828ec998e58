import { cpSync, existsSync, lstatSync, realpathSync } from 'node:fs';
import { delimiter, join, relative, resolve } from 'node:path';
import { CodedError, hasCode } from '../error.ts';
import { BlobReader } from './blobs.ts';
import { gitEnvironment, type HoldsSecret, tokenVariables } from './environment.ts';
import { gitTooOld, lineBreakInPath } from './failure.ts';
import { type Environment, type GitAnswer, type GitOptions, type GitPlace, git, gitText } from './git.ts';
import { zeroSeparated } from './path-text.ts';
import { openScratch, type Scratch } from './scratch.ts';
import { rememberTips, type Tips } from './tips.ts';
import {
  type ConfigEntry,
  parseConfig,
  pickRemote,
  REMOTE,
  remoteNames,
  secretsOf,
  type TokenCredentials,
  transportConfig,
  upstreamOf,
  userNameIn,
} from './transport.ts';

/** One entry of a commit's tree below a folder. */
export interface TreeEntry {
  readonly kind: 'file' | 'symlink' | 'submodule';
  readonly id: string;
  /** Relative to the listed folder, with forward slashes. */
  readonly path: string;
  /** Whether the path is UTF-8; where it is not, `path` only shows it. */
  readonly utf8: boolean;
}

/** What lies at a path of a commit. */
export type Folder =
  | { readonly kind: 'folder'; readonly entries: readonly TreeEntry[] }
  | { readonly kind: 'missing' }
  | {
      readonly kind: 'no-folder';
      readonly what: 'file' | 'symlink' | 'submodule';
      /** How many folders further down the path would lead: 0 where it is at its end. */
      readonly above: number;
    };

/** The user's repository, read only: what has to be fetched goes to a store of our own that vanishes on disposal. */
export interface Repository extends AsyncDisposable {
  /** The checked-out commit. */
  readonly head: string;
  /** The alias folder as the repository knows it; empty for its root. */
  readonly folder: string;
  readonly shallow: boolean;
  /** Whether a commit and its files can be read. */
  has(commit: string): Promise<boolean>;
  /** Parents as the commit itself names them, which a shallow clone hides. */
  parents(commit: string): Promise<readonly string[]>;
  /** When a commit that is here was made, in milliseconds since 1970: by a merge on the server, the moment of the merge. */
  committedAt(commit: string): Promise<number>;
  /** The commit that a revision names here, or nothing. */
  resolve(revision: string): Promise<string | undefined>;
  list(commit: string, folder: string): Promise<Folder>;
  /** The names of the folders that lie directly in a folder of a commit. */
  subfolders(commit: string, folder: string): Promise<readonly string[]>;
  /** Contents in the order of `ids`. */
  read(ids: readonly string[]): Promise<readonly Buffer[]>;
  /** Brings a missing commit with its files, nothing else. @throws CodedError when the server does not give it */
  fetchCommit(id: string): Promise<void>;
  /** The commit of a branch or tag on the remote, or nothing. */
  remoteCommit(name: string): Promise<string | undefined>;
  /** The best common ancestor, or nothing for unrelated histories. */
  mergeBase(one: string, other: string): Promise<string | undefined>;
  /**
   * Whether a commit is another one or has it in its history.
   * @throws CodedError where only the remote can tell, and does not
   */
  contains(commit: string, other: string): Promise<boolean>;
  /** Whether the remote has a commit, be it on no branch any more. */
  isOnRemote(commit: string): Promise<boolean>;
  /** Who commits here, as git's own configuration says (`author.name`, `user.name`). */
  readonly userName: string | undefined;
  /** The branch that is checked out, or nothing where a commit is. */
  branch(): Promise<string | undefined>;
  /** The branch of the remote that the checked-out one follows, where the configuration says so. */
  upstream(): Promise<string | undefined>;
  /** The name of the remote where there are others beside it. */
  remoteOfSeveral(): Promise<string | undefined>;
  /** Files of the alias folder that differ from the checked-out commit, by their path below it; nothing where git cannot say. */
  uncommitted(): Promise<readonly string[]>;
  /** The tree of a folder in a commit, or nothing where it has no such folder. */
  tree(commit: string, folder: string): Promise<string | undefined>;
  /** The refs of the remote among these full names, `HEAD` being one, and what they point to. */
  remoteRefs(names: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The same of branches, as they were when this was first asked: a run asks once about each. */
  readonly tips: Tips;
  /** Our own store beside the user's repository, which reads the user's objects too; what it holds can be read here. */
  store(): Promise<Scratch>;
  /** What lies between some earlier commits and a later one; a shallow clone has as much as is asked for fetched. */
  commitsSince(commit: string, range: CommitRange): Promise<CommitsSince>;
  /** A store with the history of these refs or commits, as `refs/history/0` and so on, without a single file. */
  history(names: readonly string[]): Promise<Scratch>;
  /** From here on it is this signal that ends git: what has to be written gets its chance although the run is told to stop. */
  seeThrough(until: AbortSignal): void;
}

export interface CommitRange {
  /** Where to stop: what these have is left out. None: as far back as it goes. */
  readonly since: readonly string[];
  /** How many commits at the most. */
  readonly most: number;
}

export interface CommitsSince {
  /** The later commit and its first parents, newest first. */
  readonly line: readonly string[];
  /** Those that came in by merges, newest first. */
  readonly others: readonly string[];
  /** Whether these are all that lie between. */
  readonly complete: boolean;
}

/** Fetches commits without their files. */
const PARTIAL: readonly ConfigEntry[] = [{ key: `remote.${REMOTE}.promisor`, value: 'true' }];

export interface RepositoryOptions {
  /** Where the user stands. */
  readonly cwd: string;
  /** The alias folder, relative to `cwd`. */
  readonly path: string;
  readonly env: Environment;
  readonly credentials: TokenCredentials | undefined;
  /** What no process that is started here may have in its environment; `github-token` is among it in any case. */
  readonly holdsSecret?: HoldsSecret;
  /** Ends git, until `seeThrough`. */
  readonly signal?: AbortSignal;
}

/** @throws CodedError when git or the repository is missing or refuses to be read */
export async function openRepository(options: RepositoryOptions): Promise<Repository> {
  const { cwd, path, credentials } = options;
  let { signal } = options;
  const start = deepestFolder(cwd, path);
  const secrets = credentials ? [credentials.token] : [];
  const env = gitEnvironment(options.env, (value, how) => {
    return value.trim() === credentials?.token || (options.holdsSecret?.(value, how) ?? false);
  });
  const { inside, top, objects, shallowFile } = await findRepository({ cwd: resolve(cwd), env, secrets }, start);
  const objectFormat = await gitText(inside, ['rev-parse', '--show-object-format']);
  const folder = folderIn(top, { start, cwd, path });
  const head = await gitText(inside, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}'], { answers: [1] });
  if (head === '') {
    throw new CodedError({
      code: 'no-commit',
      message: 'The repository has no commit yet.',
      hint: 'Commit the alias files first.',
    });
  }
  const shallow = existsSync(shallowFile);
  const entries = parseConfig((await git(inside, ['config', '--list', '-z'])).stdout);
  const partial = entries.some(({ key }) => /^(extensions\.partialclone|remote\..+\.promisor)$/s.test(key));

  // Reading never talks to a server: of a partial clone git would fetch file by file, without the token, into the clone.
  const alone: GitPlace = {
    ...inside,
    cwd: top,
    env: { ...inside.env, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' },
  };
  let reading = alone;
  const lent = listed(env.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? '');
  const run = (args: readonly string[], options?: GitOptions) => git(reading, args, { ...options, signal });
  /** As `run`, with nothing but what the user's repository has: of the history of a commit in our store, all is cut off. */
  const runAlone = (args: readonly string[], options?: GitOptions) => git(alone, args, { ...options, signal });
  const isHere = (commit: string): Promise<boolean> => hasCommit(runAlone, commit);
  let checkedOut: Promise<string | undefined> | undefined;
  const branch = (): Promise<string | undefined> => {
    checkedOut ??= branchIn(alone);
    return checkedOut;
  };
  const stack = new AsyncDisposableStack();
  let remoteSetup: Promise<Parameters<typeof openScratch>[0]> | undefined;
  const newScratch = async (): Promise<Scratch> => {
    remoteSetup ??= branch().then((name) =>
      transport(inside, entries, {
        top,
        objectFormat,
        credentials,
        remote: pickRemote(entries, name),
        tokens: tokenVariables(options.env, credentials?.token),
      }),
    );
    const scratch = stack.use(await openScratch(await remoteSetup));
    return {
      ...scratch,
      run: (args, options) => scratch.run(args, { ...options, signal }),
      runRemote: (args, config, options) => scratch.runRemote(args, config, { ...options, signal }),
    };
  };
  let opened: Promise<Scratch> | undefined;
  const store = (): Promise<Scratch> => {
    opened ??= openStore();
    return opened;
  };
  const openStore = async (): Promise<Scratch> => {
    const scratch = await newScratch();
    if (partial) await fetchHead(scratch, head);
    else {
      scratch.borrow([objects, ...lent.map((one) => (one.startsWith('"') ? one : resolve(top, one)))]);
      if (shallow) cpSync(shallowFile, join(scratch.folder, 'shallow'));
      // Without a ref git would not tell the server what is here already, and would be sent all of it again.
      await scratch.run(['update-ref', 'refs/kept/head', head]);
    }
    const own = inList(join(scratch.folder, 'objects'));
    reading = {
      ...reading,
      env: { ...alone.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: [...lent, own].join(delimiter) },
    };
    return scratch;
  };
  /** Before files are read: those that a partial clone left out are fetched at once. */
  const ready = async (): Promise<void> => {
    if (partial) await store();
  };

  const repository: Repository = {
    head,
    folder,
    shallow,
    userName: userNameIn(entries),
    tips: rememberTips((names) => repository.remoteRefs(names)),
    has: async (commit) => {
      // A commit that a partial clone has may lack its files; what was fetched to our store has them all.
      return hasCommit(partial ? (await store()).run : run, commit);
    },
    parents: async (commit) => {
      const raw = (await run(['cat-file', 'commit', commit])).stdout.toString('utf8');
      const header = raw.split('\n\n', 1)[0] ?? '';
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id ?? '');
    },
    committedAt: async (commit) => {
      const raw = (await run(['cat-file', 'commit', commit])).stdout.toString('utf8');
      return Number(/^committer .* (\d+) [+-]\d+$/m.exec(raw)?.[1] ?? 0) * 1000;
    },
    resolve: async (revision) => {
      const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
      const { exit, stdout } = await run(args, { answers: [1, 128] });
      return exit === 0 ? stdout.toString('utf8').trim() : undefined;
    },
    list: async (commit, path) => {
      await ready();
      if (path !== '') {
        const parts = path.split('/');
        const way = [...parts];
        let entry: ParsedEntry | undefined;
        while (entry === undefined && way.length > 0) {
          const args = ['ls-tree', '-z', '--full-tree', commit, '--', way.join('/')];
          [entry] = parseTree((await run(args)).stdout);
          if (entry === undefined) way.pop();
        }
        const above = parts.length - way.length;
        if (entry && entry.kind !== 'tree') return { kind: 'no-folder', what: entry.kind, above };
        if (above > 0) return { kind: 'missing' };
      }
      const entries = parseTree(
        (await run(['ls-tree', '-r', '-z', '--full-tree', path === '' ? commit : `${commit}:${path}`])).stdout,
      );
      return { kind: 'folder', entries: entries.filter((entry): entry is TreeEntry => entry.kind !== 'tree') };
    },
    subfolders: async (commit, path) => {
      await ready();
      const tree = path === '' ? commit : `${commit}:${path}`;
      return zeroSeparated((await run(['ls-tree', '-d', '-z', '--name-only', '--full-tree', tree])).stdout).map(
        ({ text }) => text,
      );
    },
    read: async (ids) => {
      if (ids.length === 0) return [];
      await ready();
      const reader = new BlobReader();
      await run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n`, onOutput: (chunk) => reader.take(chunk) });
      return reader.blobs(ids);
    },
    fetchCommit: async (id) => {
      await (await store()).runRemote([
        'fetch',
        '--quiet',
        '--no-tags',
        '--depth=1',
        REMOTE,
        `+${id}:refs/fetched/${id}`,
      ]);
    },
    remoteCommit: async (name) => {
      const refs = /^refs\//.test(name) ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, `refs/tags/${name}^{}`];
      const { stdout } = await (await newScratch()).runRemote(['ls-remote', '--quiet', REMOTE, ...refs]);
      const lines = stdout.toString('utf8').split('\n').filter(Boolean);
      const found = new Map(lines.map((line) => line.split('\t').reverse() as [string, string]));
      return found.get(`refs/tags/${name}^{}`) ?? refs.map((ref) => found.get(ref)).find(Boolean);
    },
    mergeBase: async (one, other) => {
      if (!shallow && (await isHere(one)) && (await isHere(other))) {
        const { stdout } = await runAlone(['merge-base', one, other], { answers: [1] });
        return stdout.toString('utf8').trim() || undefined;
      }
      const history = await repository.history([one, other]);
      const { stdout } = await history.run(['merge-base', 'refs/history/0', 'refs/history/1'], { answers: [1] });
      return stdout.toString('utf8').trim() || undefined;
    },
    contains: async (commit, other) => {
      if (commit === other) return true;
      const here = await runAlone(['merge-base', '--is-ancestor', other, commit], { answers: [1, 128] });
      if (here.exit === 0) return true;
      // A shallow clone hides history; any other has all of the history of what it has.
      if (!shallow && (await isHere(commit))) return false;
      return (await repository.mergeBase(commit, other)) === other;
    },
    isOnRemote: async (commit) => {
      const args = ['fetch', '--quiet', '--no-tags', '--depth=1', '--filter=tree:0', REMOTE];
      try {
        await (await newScratch()).runRemote([...args, `+${commit}:refs/asked/0`], PARTIAL);
        return true;
      } catch (error) {
        if (hasCode(error, 'not-on-server')) return false;
        throw error;
      }
    },
    branch,
    upstream: async () => {
      const followed = upstreamOf(entries, await branch());
      return followed.remote !== undefined && remoteNames(entries).has(followed.remote) ? followed.branch : undefined;
    },
    remoteOfSeveral: async () => (remoteNames(entries).size > 1 ? pickRemote(entries, await branch()) : undefined),
    uncommitted: async () => {
      const args = [
        'status',
        '--porcelain=v1',
        '-z',
        '--no-renames',
        '--untracked-files=all',
        '--ignore-submodules=all',
      ];
      // Looking must start no program that the repository's configuration names.
      const quiet = ['-c', 'core.fsmonitor=false', ...args, '--', folder === '' ? '.' : folder];
      const { exit, stdout } = await runAlone(quiet, { answers: [128] });
      const prefix = folder === '' ? '' : `${folder}/`;
      const changed = exit === 0 ? zeroSeparated(stdout) : [];
      return changed.map(({ text }) => text.slice(3 + prefix.length));
    },
    tree: async (commit, path) => {
      if (path !== '') {
        const { stdout } = await run(['ls-tree', '-z', '--full-tree', commit, '--', path], { answers: [128] });
        const [entry] = parseTree(stdout);
        return entry?.kind === 'tree' ? entry.id : undefined;
      }
      const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{tree}`];
      const { exit, stdout } = await run(args, { answers: [1, 128] });
      return exit === 0 ? stdout.toString('utf8').trim() : undefined;
    },
    remoteRefs: async (names) => {
      const { stdout } = await (await store()).runRemote(['ls-remote', '--quiet', REMOTE, ...names]);
      const found = new Map<string, string>();
      for (const line of stdout.toString('utf8').split('\n')) {
        const [id, ref] = line.split('\t');
        // Git compares the end of names: `refs/heads/x` would find `refs/old/refs/heads/x` too.
        if (id && ref && names.includes(ref)) found.set(ref, id);
      }
      return found;
    },
    commitsSince: async (commit, { since, most }) => {
      let ask = run;
      if (shallow) {
        const recent = await newScratch();
        const depth = [`--depth=${most + 1}`, '--filter=tree:0'];
        await recent.runRemote(
          ['fetch', '--quiet', '--no-tags', ...depth, REMOTE, `+${commit}:refs/recent/0`],
          PARTIAL,
        );
        ask = (args, options) => recent.run(args, options);
      }
      const here = await Promise.all(since.map((id) => hasCommit(ask, id)));
      const list = async (...more: readonly string[]): Promise<readonly string[]> =>
        linesOf((await ask(['rev-list', `--max-count=${most + 1}`, commit, ...more])).stdout);
      // What is not here cannot be left out, so without it nothing is. Of several, each stands for a range of its own.
      const ends = since.length > 0 && here.every(Boolean) ? since.map((id) => [`^${id}`]) : [[]];
      const all = new Set<string>();
      for (const end of ends) for (const id of await list(...end)) all.add(id);
      const first = new Set(await list('--first-parent'));
      const line = [...first].filter((id) => all.has(id));
      const others = [...all].filter((id) => !first.has(id));
      return { line: line.slice(0, most), others: others.slice(0, most), complete: all.size <= most };
    },
    store,
    history: async (names) => {
      const history = await newScratch();
      const wanted = names.map((name, index) => `+${name}:refs/history/${index}`);
      await history.runRemote(['fetch', '--quiet', '--no-tags', '--filter=tree:0', REMOTE, ...wanted], PARTIAL);
      return history;
    },
    seeThrough: (until) => {
      signal = until;
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
  return repository;
}

/** The alias folder as its repository knows it; empty for the root. @throws CodedError as `openRepository` does */
export async function findFolder({ cwd, path, env }: Pick<RepositoryOptions, 'cwd' | 'path' | 'env'>): Promise<string> {
  const start = deepestFolder(cwd, path);
  const { top } = await findRepository({ cwd: resolve(cwd), env, secrets: [] }, start);
  return folderIn(top, { start, cwd, path });
}

/** A folder below `cwd` from the root of the repository. @throws CodedError where it lies outside */
function folderIn(
  top: string,
  { start, cwd, path }: { readonly start: string; readonly cwd: string; readonly path: string },
): string {
  const below = relative(start, resolve(cwd, path));
  const folder = relative(realpathSync(top), join(realpathSync(start), below)).replaceAll('\\', '/');
  if (folder !== '..' && !folder.startsWith('../')) return folder;
  throw new CodedError({
    code: 'path-outside',
    message: `The folder ${path} lies outside the repository.`,
    hint: 'Set `path` to a folder inside it.',
  });
}

interface Found {
  /** Where git is run to be asked about the repository. */
  readonly inside: GitPlace;
  readonly top: string;
  readonly objects: string;
  readonly shallowFile: string;
}

/**
 * The repository that the alias folder is in: not always that of the folder where the user stands, as where the checkout
 * is below that.
 */
async function findRepository(here: GitPlace, start: string): Promise<Found> {
  const find = async (inside: GitPlace): Promise<Found> => {
    const asked = ['--path-format=absolute', '--show-toplevel', '--git-path', 'objects', '--git-path', 'shallow'];
    const [top = '', objects = '', shallowFile = ''] = await pathsOf(inside, asked, 3);
    return { inside, top, objects, shallowFile };
  };
  if (here.env.GIT_DIR) {
    // As in a hook. Git takes the folder that it is run in for the root of the working tree then, unless it is told.
    const asked = ['--path-format=absolute', '--git-dir', '--show-toplevel'];
    const [GIT_DIR, GIT_WORK_TREE] = await pathsOf(here, asked, 2);
    return find({ ...here, cwd: start, env: { ...here.env, GIT_DIR, GIT_WORK_TREE } });
  }
  try {
    return await find({ ...here, cwd: start });
  } catch (error) {
    // Git looks in the folder that it is run in, but not up to it from one below where GIT_CEILING_DIRECTORIES names it.
    const missing = hasCode(error, 'not-a-repository');
    if (!missing || start === here.cwd || !here.env.GIT_CEILING_DIRECTORIES) throw error;
    return find(here);
  }
}

/** What `git rev-parse` says of some paths. @throws CodedError where it says something else */
async function pathsOf(place: GitPlace, asked: readonly string[], wanted: number): Promise<readonly string[]> {
  const paths = (await gitText(place, ['rev-parse', ...asked])).split(/\r?\n/);
  // A git that does not know an option repeats it.
  if (paths[0]?.startsWith('--')) throw gitTooOld((await gitText(place, ['--version'])).replace('git version ', ''));
  if (paths.length !== wanted) throw lineBreakInPath();
  return paths;
}

/**
 * The checked-out commit with all of its files, from the remote. A partial clone must not lend its objects: git would
 * tell the server that all of the commit's history is here, and never be sent what is not.
 */
async function fetchHead(scratch: Scratch, head: string): Promise<void> {
  try {
    await scratch.runRemote(['fetch', '--quiet', '--no-tags', '--depth=1', REMOTE, `+${head}:refs/kept/head`]);
  } catch (cause) {
    if (!hasCode(cause, 'not-on-server')) throw cause;
    throw new CodedError({
      code: 'not-pushed',
      message: `This is a partial clone, so files are read from the server, but the checked-out commit ${head.slice(0, 10)} is not there.`,
      hint: 'Push the commit first with `git push`, or clone without `--filter`.',
      cause,
    });
  }
}

/** Whether a commit is where this asks. */
async function hasCommit(
  ask: (args: readonly string[], options?: GitOptions) => Promise<GitAnswer>,
  commit: string,
): Promise<boolean> {
  return (await ask(['cat-file', '-e', `${commit}^{commit}`], { answers: [1, 128] })).exit === 0;
}

/** The branch that is checked out; nothing on a detached HEAD. */
async function branchIn(place: GitPlace): Promise<string | undefined> {
  // A short name would be another one where a tag is called like the branch.
  const ref = await gitText(place, ['symbolic-ref', '--quiet', 'HEAD'], { answers: [1] });
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}

async function transport(
  inside: GitPlace,
  entries: readonly ConfigEntry[],
  of: {
    readonly top: string;
    readonly objectFormat: string;
    readonly credentials: TokenCredentials | undefined;
    readonly remote: string;
    readonly tokens: Environment;
  },
): Promise<Parameters<typeof openScratch>[0]> {
  const { top, objectFormat, credentials, remote, tokens } = of;
  const pushUrl = (await gitText(inside, ['remote', 'get-url', '--push', remote])).split('\n', 1)[0] ?? '';
  // Where the ledger is written it must be read. Some people set an address that leads nowhere, so that nothing is pushed.
  const leadsSomewhere = pushUrl.includes(':') || existsSync(resolve(top, pushUrl));
  const url = leadsSomewhere ? pushUrl : await gitText(inside, ['ls-remote', '--get-url', remote]);
  // Git takes nothing but an address here; a remote may as well be a folder or `host:folder`.
  const overHttp = /^https?:/i.test(url);
  const persistedHeader = overHttp
    ? await gitText(inside, ['config', '--get-urlmatch', 'http.extraheader', url], { answers: [1] })
    : '';
  return {
    cwd: top,
    env: inside.env,
    remoteEnv: overHttp ? tokens : {},
    objectFormat,
    safe: entries.some(({ key }) => key === 'safe.directory') ? await safeDirectories(inside) : [],
    secrets: [...inside.secrets, ...secretsOf(entries, credentials)],
    transport: transportConfig({ entries, remote, url, pushUrl, persistedHeader, credentials }),
  };
}

/** The paths of such a list as they stand there; one in quotes may hold what separates them. */
function listed(list: string): readonly string[] {
  const path = new RegExp(`"(?:\\\\.|[^"\\\\])*"|[^${delimiter}]+`, 'g');
  return list.match(path) ?? [];
}

/** A path as one of a list of paths; git takes quotes in such a list as C does. */
function inList(path: string): string {
  return path.includes(delimiter) ? `"${path.replace(/[\\"]/g, '\\$&')}"` : path;
}

/** The values of `safe.directory` that git believes: a repository cannot call itself safe. */
async function safeDirectories(inside: GitPlace): Promise<readonly string[]> {
  const listed = ['config', '--show-scope', '-z', '--get-all', 'safe.directory'];
  const parts = (await gitText(inside, listed)).split('\0');
  return parts.filter((_, index) => index % 2 === 1 && /^(system|global|command)$/.test(parts[index - 1] ?? ''));
}

/** The deepest folder on the way to the alias folder that exists; the alias folder itself may be gone, or be a link. */
function deepestFolder(cwd: string, path: string): string {
  let folder = resolve(cwd);
  for (const part of path.split('/')) {
    const next = join(folder, part);
    if (!lstatSync(next, { throwIfNoEntry: false })?.isDirectory()) break;
    folder = next;
  }
  return folder;
}

function linesOf(output: Buffer): readonly string[] {
  return output.toString('latin1').split('\n').filter(Boolean);
}

interface ParsedEntry extends Omit<TreeEntry, 'kind'> {
  readonly kind: TreeEntry['kind'] | 'tree';
}

function parseTree(output: Buffer): readonly ParsedEntry[] {
  return zeroSeparated(output).map(({ text, utf8 }) => {
    const tab = text.indexOf('\t');
    const [mode, , id = ''] = text.slice(0, tab).split(' ');
    const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : mode === '040000' ? 'tree' : 'file';
    return { kind, id, path: text.slice(tab + 1), utf8 };
  });
}
