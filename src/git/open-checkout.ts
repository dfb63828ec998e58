/** The user’s checkout: its commit, configuration and branch, which files are not committed, and the environment that git sees. */
import { existsSync } from 'node:fs';
import { CodedError } from '../error.ts';
import { type FoundRepository, findRepository } from './find-repository.ts';
import { type Environment, type GitPlace, git, gitText, type RunGit } from './git.ts';
import { zeroSeparated } from './path-text.ts';
import {
  type ConfigEntry,
  parseConfig,
  pickRemote,
  remoteNames,
  type TokenCredentials,
  upstreamOf,
  userNameIn,
} from './transport.ts';

export interface CheckoutOptions {
  readonly cwd: string;
  /** The alias folder, relative to `cwd`. */
  readonly path: string;
  readonly env: Environment;
  readonly credentials: TokenCredentials | undefined;
  /** Recognises values that no process may get in its environment; `github-token` always counts. */
  readonly holdsSecret?: HoldsSecret;
}

/** Facts about a checkout that need no remote. */
export interface Checkout {
  /** The checked-out commit. */
  readonly head: string;
  /** The alias folder, relative to the root of the repository; empty for the root itself. */
  readonly folder: string;
  /** Whether the clone has only a part of its history. */
  readonly shallow: boolean;
  /** The name of the person who commits here, from git's configuration (`author.name`, `user.name`). */
  readonly userName: string | undefined;
  /** The branch that is checked out; `undefined` on a detached HEAD. */
  branch(): Promise<string | undefined>;
  /** The upstream of the checked-out branch, if it is configured. */
  upstream(): Promise<string | undefined>;
  /** The name of the remote, if there are several. */
  remoteOfSeveral(): Promise<string | undefined>;
}

/** A checkout with what the adapters of this folder need to run git in it. */
export interface OpenCheckout extends Checkout {
  readonly found: FoundRepository;
  readonly config: readonly ConfigEntry[];
  /** Whether the clone lacks files (`--filter`). */
  readonly partial: boolean;
  /** Runs git on the checkout alone: never a server, and no object that we fetched. */
  readonly alone: GitPlace;
}

/** @throws CodedError if git, the repository or its first commit is missing, or git refuses to read it */
export async function openCheckout({
  cwd,
  path,
  env,
  credentials,
  holdsSecret,
}: CheckoutOptions): Promise<OpenCheckout> {
  const clean = gitEnvironment(env, (value, how) => {
    return value.trim() === credentials?.token || (holdsSecret?.(value, how) ?? false);
  });
  const found = await findRepository({ cwd, path, env: clean }, credentials ? [credentials.token] : []);
  const { inside, top, folder, head } = found;
  if (head === undefined) {
    throw new CodedError({
      code: 'no-commit',
      message: 'The repository has no commit yet.',
      hint: 'Commit the alias files first.',
    });
  }
  const config = parseConfig((await git(inside, ['config', '--list', '-z'])).stdout);
  // Without these variables, git would fetch the missing files of a partial clone, one by one, without the token, into it.
  const alone = { ...inside, cwd: top, env: { ...inside.env, GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none' } };
  let checkedOut: Promise<string | undefined> | undefined;
  const branch = (): Promise<string | undefined> => {
    checkedOut ??= branchIn(alone);
    return checkedOut;
  };
  return {
    found,
    config,
    partial: config.some(({ key }) => /^(extensions\.partialclone|remote\..+\.promisor)$/s.test(key)),
    alone,
    head,
    folder,
    shallow: existsSync(found.shallowFile),
    userName: userNameIn(config),
    branch,
    upstream: async () => {
      const followed = upstreamOf(config, await branch());
      return followed.remote !== undefined && remoteNames(config).has(followed.remote) ? followed.branch : undefined;
    },
    remoteOfSeveral: async () => (remoteNames(config).size > 1 ? pickRemote(config, await branch()) : undefined),
  };
}

async function branchIn(place: GitPlace): Promise<string | undefined> {
  // The full name, because a tag may have the branch's short name.
  const ref = await gitText(place, ['symbolic-ref', '--quiet', 'HEAD'], { answers: [1] });
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1];
}

export async function uncommittedIn(git: RunGit, folder: string): Promise<readonly string[]> {
  // fsmonitor can be any program that the repository's configuration names. Reading must not start it.
  const args = ['-c', 'core.fsmonitor=false', 'status', '--porcelain=v1', '-z', '--no-renames'];
  const all = ['--untracked-files=all', '--ignore-submodules=all', '--', folder === '' ? '.' : folder];
  const { exit, stdout } = await git([...args, ...all], { answers: [128] });
  const prefix = folder === '' ? '' : `${folder}/`;
  const changed = exit === 0 ? zeroSeparated(stdout) : [];
  return changed.map(({ text }) => text.slice('XY '.length + prefix.length));
}

/**
 * The environment of git, and so of every hook, credential helper and ssh: the user's, without our own inputs, the
 * runner's tokens and anything else that contains a secret of this run.
 * @param holdsSecret whether the value of a variable is or contains a secret
 */
export function gitEnvironment(env: Environment, holdsSecret: HoldsSecret): Environment {
  return kept(env, (name, value) => !OURS.test(name) && !holdsSecret(value, { whole: NEEDED.test(name) }));
}

/**
 * The variables that hold `github-token`, where git's helpers look for it (`gh auth git-credential` in GITHUB_TOKEN). Only
 * for a git process that talks to the remote over HTTP.
 */
export function tokenVariables(env: Environment, token: string | undefined): Environment {
  return kept(env, (name, value) => token !== undefined && value.trim() === token && !OURS.test(name));
}

/** @param how.whole count a value only if it is exactly the secret */
type HoldsSecret = (value: string, how: { readonly whole: boolean }) => boolean;

/** Inputs of the action and of the command line, and the runner's own tokens. */
const OURS = /^(?:INPUT_|CUSTOMERGAUGE_|ACTIONS_.*TOKEN)/i;

/** Git needs these, even if part of a value looks like a secret: folders, addresses, configuration. */
const NEEDED =
  /^(?:GIT_.*|SSH_.*|XDG_.*|(?:https?|all|no)_proxy|PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TMP|TEMP|RUNNER_TEMP)$/i;

function kept(env: Environment, isKept: (name: string, value: string) => boolean): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== undefined && isKept(name, value)));
}
