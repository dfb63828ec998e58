/** What of the environment git and the programs that it starts may see. */
import type { Environment } from './git.ts';

/**
 * The environment that git starts with, and with it every hook, credential helper and ssh: the user's, without this
 * product's own inputs, the runner's tokens and whatever else holds a secret of this run.
 * @param holdsSecret whether the value of a variable is a secret or has one in it
 */
export function gitEnvironment(env: Environment, holdsSecret: HoldsSecret): Environment {
  return kept(env, (name, value) => !OURS.test(name) && !holdsSecret(value, { whole: NEEDED.test(name) }));
}

/**
 * The variables that hold `github-token`, as git's helpers look for it (`gh auth git-credential` in GITHUB_TOKEN): only
 * for a git process that talks to the remote over HTTP.
 */
export function tokenVariables(env: Environment, token: string | undefined): Environment {
  return kept(env, (name, value) => token !== undefined && value.trim() === token && !OURS.test(name));
}

/** @param how.whole only a value that is nothing but the secret counts */
export type HoldsSecret = (value: string, how: { readonly whole: boolean }) => boolean;

/** Inputs of the action and of the command line, and the runner's own tokens. */
const OURS = /^(?:INPUT_|CUSTOMERGAUGE_|ACTIONS_.*TOKEN)/i;

/** What git cannot do without, although a part of it may be spelt like a secret: a folder, an address, its configuration. */
const NEEDED =
  /^(?:GIT_.*|SSH_.*|XDG_.*|(?:https?|all|no)_proxy|PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TMP|TEMP|RUNNER_TEMP)$/i;

function kept(env: Environment, isKept: (name: string, value: string) => boolean): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== undefined && isKept(name, value)));
}
