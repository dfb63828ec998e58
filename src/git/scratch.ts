/** A bare git repository of our own in a temporary folder. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment, GitAnswer, GitOptions, GitPlace } from './git.ts';
import { git } from './git.ts';
import { noTemporaryFolder } from './git-errors.ts';
import type { ConfigEntry } from './transport.ts';
import { configEnvironment } from './transport.ts';

const GLOBAL = 'global-config';

/**
 * A bare git repository of our own in a temporary folder. What is fetched or written goes here and vanishes with it,
 * so the user's repository (objects, refs, configuration, shallow, FETCH_HEAD) is left exactly as it was.
 */
export interface Scratch extends AsyncDisposable {
  readonly folder: string;
  /** Runs git here; never touches the network. */
  run(args: readonly string[], options?: GitOptions): Promise<GitAnswer>;
  /** Runs git here with what it needs to reach the remote, which is called `origin`. */
  runRemote(args: readonly string[], config?: readonly ConfigEntry[], options?: GitOptions): Promise<GitAnswer>;
  /** Lets git read the objects of other repositories too; each folder as git wants it in a list of them. */
  borrow(folders: readonly string[]): void;
  /** Holds a commit that is here under a ref. */
  keep(commit: string): void;
}

/**
 * @param from.cwd the root of the user's working tree: relative remote URLs start there
 * @param from.transport see `transportConfig`
 */
export async function openScratch(from: {
  readonly cwd: string;
  readonly env: Environment;
  /** What only a process that talks to the remote has beside it. */
  readonly remoteEnv: Environment;
  readonly objectFormat: string;
  readonly transport: readonly ConfigEntry[];
  /** The user's `safe.directory`, for a remote that is a folder of this machine. */
  readonly safe: readonly string[];
  readonly secrets: readonly string[];
}): Promise<Scratch> {
  const folder = await newFolder(from.env.RUNNER_TEMP || tmpdir(), {
    HEAD: 'ref: refs/heads/none\n',
    config: configFile(from.objectFormat),
    [GLOBAL]: globalFile(from.safe),
  });
  const env = scratchEnvironment(from.env, folder);
  const place: GitPlace = { cwd: from.cwd, env, secrets: from.secrets };
  return {
    folder,
    run: (args, options) => git(place, args, options),
    runRemote: (args, config = [], options = {}) =>
      git(
        { ...place, env: { ...env, ...from.remoteEnv, ...configEnvironment([...from.transport, ...config]) } },
        args,
        options,
      ),
    borrow: (folders) => writeFileSync(join(folder, 'objects/info/alternates'), `${folders.join('\n')}\n`),
    keep: (commit) => {
      // By hand, as all of a new repository: it costs no process.
      mkdirSync(join(folder, 'refs/kept'), { recursive: true });
      writeFileSync(join(folder, 'refs/kept/head'), `${commit}\n`);
    },
    [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** The folder of an empty repository. @throws CodedError when it cannot be made; then nothing of it is left */
async function newFolder(parent: string, files: Readonly<Record<string, string>>): Promise<string> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(parent, 'customergauge-aliases-'));
    for (const part of ['objects/info', 'objects/pack', 'refs']) mkdirSync(join(folder, part), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return folder;
  } catch (cause) {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    throw noTemporaryFolder(parent, cause);
  }
}

/**
 * Replaces the user's global configuration: the program that git starts to read a remote in a folder takes
 * `safe.directory` from nowhere else.
 */
function globalFile(safe: readonly string[]): string {
  const quoted = safe.map((one) => `"${one.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`);
  return ['[safe]', ...quoted.map((one) => `\tdirectory = ${one}`), ''].join('\n');
}

/** What is written stays in the pack that it was written to: to take it apart, git starts another process. */
const ONE_PACK = '[fastimport]\n\tunpackLimit = 0\n';

/** Written by hand, since starting `git init` takes longer than all of it and would copy the user's templates. */
function configFile(objectFormat: string): string {
  const head = objectFormat === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
  const version = objectFormat === 'sha1' ? 0 : 1;
  return `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${head}[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n${ONE_PACK}`;
}

/**
 * The user's configuration arrives through `transportConfig` alone: read a second time from the user's files, each
 * persisted header would be sent twice.
 */
function scratchEnvironment(env: Environment, folder: string): Environment {
  const kept: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(env)) if (!isLocal(name)) kept[name] = value;
  return { ...kept, GIT_DIR: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: join(folder, GLOBAL) };
}

/** What `git rev-parse --local-env-vars` lists: it ties git to the user's repository. */
function isLocal(name: string): boolean {
  return /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|NAMESPACE|QUARANTINE_PATH|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_(KEY|VALUE)_\d+)$/.test(
    name,
  );
}
