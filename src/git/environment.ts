/** The environment of git and of the programs that it starts. */
import type { Environment } from './git.ts';

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
export type HoldsSecret = (value: string, how: { readonly whole: boolean }) => boolean;

/** Inputs of the action and of the command line, and the runner's own tokens. */
const OURS = /^(?:INPUT_|CUSTOMERGAUGE_|ACTIONS_.*TOKEN)/i;

/** Git needs these, even if part of a value looks like a secret: folders, addresses, configuration. */
const NEEDED =
  /^(?:GIT_.*|SSH_.*|XDG_.*|(?:https?|all|no)_proxy|PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TMP|TEMP|RUNNER_TEMP)$/i;

function kept(env: Environment, isKept: (name: string, value: string) => boolean): Environment {
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== undefined && isKept(name, value)));
}
