/** Our own git repositories, in which objects are fetched and written until the run ends. */
import { cpSync, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { CodedError, hasCode } from '../error.ts';
import { type Environment, type GitPlace, gitText } from './git.ts';
import { type OpenCheckout, tokenVariables } from './open-checkout.ts';
import { openScratch, type Scratch } from './scratch.ts';
import {
  type ConfigEntry,
  pickRemote,
  REMOTE,
  secretsOf,
  type TokenCredentials,
  transportConfig,
} from './transport.ts';

/** Fetches commits without their files. */
export const WITHOUT_FILES = {
  filter: '--filter=tree:0',
  config: [{ key: `remote.${REMOTE}.promisor`, value: 'true' }] as readonly ConfigEntry[],
};

export class Stores implements AsyncDisposable {
  readonly #checkout: OpenCheckout;
  readonly #env: Environment;
  readonly #credentials: TokenCredentials | undefined;
  readonly #stack = new AsyncDisposableStack();
  #setup: Promise<Parameters<typeof openScratch>[0]> | undefined;
  #main: Promise<Scratch> | undefined;
  #reading: GitPlace;

  /** @param options.env the user's whole environment */
  constructor(
    checkout: OpenCheckout,
    options: { readonly env: Environment; readonly credentials: TokenCredentials | undefined },
  ) {
    this.#checkout = checkout;
    this.#env = options.env;
    this.#credentials = options.credentials;
    this.#reading = checkout.alone;
  }

  /** Runs git on the checkout and, once it is open, on the main store too. */
  get reading(): GitPlace {
    return this.#reading;
  }

  /** The store of the run. It reads the user's objects too. */
  main(): Promise<Scratch> {
    this.#main ??= this.#openMain();
    return this.#main;
  }

  /** A repository for one question to the remote. It shares no objects, so it has only what is fetched. */
  async separate(): Promise<Scratch> {
    this.#setup ??= remoteSetup(this.#checkout, this.#env, this.#credentials);
    return this.#stack.use(await openScratch(await this.#setup));
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#stack.disposeAsync();
  }

  async #openMain(): Promise<Scratch> {
    const { found, alone, head, shallow, partial } = this.#checkout;
    const scratch = await this.separate();
    const lent = pathList(alone.env.GIT_ALTERNATE_OBJECT_DIRECTORIES ?? '');
    if (partial) await fetchHead(scratch, head);
    else {
      const others = lent.map((one) => (one.startsWith('"') ? one : resolve(found.top, one)));
      scratch.borrow([found.objects, ...others]);
      if (shallow) cpSync(found.shallowFile, join(scratch.folder, 'shallow'));
      // Git tells the server which refs it has. Without one, the server would send everything again.
      scratch.keep(head);
    }
    const own = inPathList(join(scratch.folder, 'objects'));
    const env = { ...alone.env, GIT_ALTERNATE_OBJECT_DIRECTORIES: [...lent, own].join(delimiter) };
    this.#reading = { ...alone, env };
    return scratch;
  }
}

/**
 * Fetches the checked-out commit with all of its files. A partial clone must not lend its objects: git would tell the
 * server that the whole commit is here, and the server would never send the files that are missing.
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

/** Our repositories need this to reach the user's remote as the user would. */
async function remoteSetup(
  { found, config, branch }: OpenCheckout,
  env: Environment,
  credentials: TokenCredentials | undefined,
): Promise<Parameters<typeof openScratch>[0]> {
  const { inside, top, objectFormat } = found;
  const remote = pickRemote(config, await branch());
  const pushUrl = (await gitText(inside, ['remote', 'get-url', '--push', remote])).split('\n', 1)[0] ?? '';
  // The ledger has to be read where it is written. Some people set a push address that leads nowhere, to prevent pushes.
  const leadsSomewhere = pushUrl.includes(':') || existsSync(resolve(top, pushUrl));
  const url = leadsSomewhere ? pushUrl : await gitText(inside, ['ls-remote', '--get-url', remote]);
  // A remote can be a folder or `host:folder` too, and git takes only an address here.
  const overHttp = /^https?:/i.test(url);
  const mayHaveHeader = overHttp && config.some(({ key }) => /^http\..*extraheader$/s.test(key));
  const persistedHeader = mayHaveHeader
    ? await gitText(inside, ['config', '--get-urlmatch', 'http.extraheader', url], { answers: [1] })
    : '';
  return {
    cwd: top,
    env: inside.env,
    remoteEnv: overHttp ? tokenVariables(env, credentials?.token) : {},
    objectFormat,
    safe: config.some(({ key }) => key === 'safe.directory') ? await safeDirectories(inside) : [],
    secrets: [...inside.secrets, ...secretsOf(config, credentials)],
    transport: transportConfig({ entries: config, remote, url, pushUrl, persistedHeader, credentials }),
  };
}

/** The values of `safe.directory` that git accepts: a repository cannot call itself safe. */
async function safeDirectories(inside: GitPlace): Promise<readonly string[]> {
  const listed = ['config', '--show-scope', '-z', '--get-all', 'safe.directory'];
  const parts = (await gitText(inside, listed)).split('\0');
  return parts.filter((_, index) => index % 2 === 1 && /^(system|global|command)$/.test(parts[index - 1] ?? ''));
}

/** The paths of a list in an environment variable, as written there: a quoted path may contain the separator. */
function pathList(list: string): readonly string[] {
  const path = new RegExp(`"(?:\\\\.|[^"\\\\])*"|[^${delimiter}]+`, 'g');
  return list.match(path) ?? [];
}

/** A path as it is written in such a list, where git reads quotes as C does. */
function inPathList(path: string): string {
  return path.includes(delimiter) ? `"${path.replace(/[\\"]/g, '\\$&')}"` : path;
}
