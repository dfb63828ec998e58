import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment, GitAnswer, GitOptions, GitPlace } from './git.ts';
import { git } from './git.ts';
import type { ConfigEntry } from './transport.ts';
import { configEnvironment } from './transport.ts';

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
  /** Lets git read the objects of another repository too. */
  borrow(objects: string): void;
}

/**
 * @param from.cwd the root of the user's working tree: relative remote URLs start there
 * @param from.transport see `transportConfig`
 */
export async function openScratch(from: {
  readonly cwd: string;
  readonly env: Environment;
  readonly objectFormat: string;
  readonly transport: readonly ConfigEntry[];
  readonly secrets: readonly string[];
}): Promise<Scratch> {
  const folder = await mkdtemp(join(from.env.RUNNER_TEMP || tmpdir(), 'customergauge-aliases-'));
  for (const part of ['objects/info', 'objects/pack', 'refs']) mkdirSync(join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(join(folder, 'config'), configFile(from.objectFormat));

  const env = scratchEnvironment(from.env, folder);
  const place: GitPlace = { cwd: from.cwd, env, secrets: from.secrets };
  return {
    folder,
    run: (args, options) => git(place, args, options),
    runRemote: (args, config = [], options = {}) =>
      git({ ...place, env: { ...env, ...configEnvironment([...from.transport, ...config]) } }, args, options),
    borrow: (objects) => writeFileSync(join(folder, 'objects/info/alternates'), `${objects}\n`),
    [Symbol.asyncDispose]: async () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** Written by hand, since starting `git init` takes longer than all of it and would copy the user's templates. */
function configFile(objectFormat: string): string {
  const head = objectFormat === 'sha1' ? '' : `[extensions]\n\tobjectFormat = ${objectFormat}\n`;
  const version = objectFormat === 'sha1' ? 0 : 1;
  return `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${head}[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n`;
}

/**
 * The user's configuration arrives through `transportConfig` alone: read a second time from the user's files, each
 * persisted header would be sent twice.
 */
function scratchEnvironment(env: Environment, folder: string): Environment {
  const kept: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(env)) if (!isLocal(name)) kept[name] = value;
  const none = process.platform === 'win32' ? 'NUL' : '/dev/null';
  return { ...kept, GIT_DIR: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: none };
}

/** What `git rev-parse --local-env-vars` lists: it ties git to the user's repository. */
function isLocal(name: string): boolean {
  return /^GIT_(DIR|COMMON_DIR|WORK_TREE|IMPLICIT_WORK_TREE|INDEX_FILE|PREFIX|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|SHALLOW_FILE|GRAFT_FILE|REPLACE_REF_BASE|NAMESPACE|QUARANTINE_PATH|CONFIG|CONFIG_PARAMETERS|CONFIG_COUNT|CONFIG_(KEY|VALUE)_\d+)$/.test(
    name,
  );
}
