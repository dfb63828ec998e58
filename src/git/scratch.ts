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
 * Everything that is fetched or written goes here, and is deleted with it, so the user's repository (objects, refs, configuration,
 * shallow, FETCH_HEAD) stays exactly as it was.
 */
export interface Scratch extends AsyncDisposable {
  readonly folder: string;
  /** Runs git here, without the network. */
  run(args: readonly string[], options?: GitOptions): Promise<GitAnswer>;
  /** Runs git here with what it needs to reach the remote, which is called `origin`. */
  runRemote(args: readonly string[], config?: readonly ConfigEntry[], options?: GitOptions): Promise<GitAnswer>;
  /** Lets git read the objects of other repositories too. Folders are quoted as git requires in a list. */
  borrow(folders: readonly string[]): void;
  /** Keeps a commit that is here under a ref. */
  keep(commit: string): void;
}

/**
 * @param from.cwd the root of the user's working tree: relative remote URLs start there
 * @param from.transport see `transportConfig`
 */
export async function openScratch(from: {
  readonly cwd: string;
  readonly env: Environment;
  /** Added only for a process that talks to the remote. */
  readonly remoteEnv: Environment;
  readonly objectFormat: string;
  readonly transport: readonly ConfigEntry[];
  /** The user's `safe.directory`, for a remote that is a folder on this machine. */
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
      // Written by hand, like the rest of a new repository, to save a process.
      mkdirSync(join(folder, 'refs/kept'), { recursive: true });
      writeFileSync(join(folder, 'refs/kept/head'), `${commit}\n`);
    },
    [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Creates an empty repository. @throws CodedError if that fails; then nothing is left behind */
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
 * Replaces the user's global configuration. For a remote that is a folder, git starts a program that takes
 * `safe.directory` only from there.
 */
function globalFile(safe: readonly string[]): string {
  const quoted = safe.map((one) => `"${one.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`);
  return ['[safe]', ...quoted.map((one) => `\tdirectory = ${one}`), ''].join('\n');
}

/** Leaves written objects in their pack: unpacking them would start another process. */
const ONE_PACK = '[fastimport]\n\tunpackLimit = 0\n';

/** Written by hand, because `git init` takes longer and would copy the user's templates. */
function configFile(objectFormat: string): string {
  const head = objectFormat === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
  const version = objectFormat === 'sha1' ? 0 : 1;
  return `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${head}[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n${ONE_PACK}`;
}

/**
 * The user's configuration comes only through `transportConfig`. If git also read it from the user's files, each
 * persisted header would be sent twice.
 */
function scratchEnvironment(env: Environment, folder: string): Environment {
  const kept: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(env)) if (!isLocal(name)) kept[name] = value;
  return { ...kept, GIT_DIR: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: join(folder, GLOBAL) };
}

/** `git rev-parse --local-env-vars` lists these variables, which would tie git to the user's repository. */
function isLocal(name: string): boolean {
  return /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|NAMESPACE|QUARANTINE_PATH|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_(KEY|VALUE)_\d+)$/.test(
    name,
  );
}
