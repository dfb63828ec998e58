/** The machine of a run: its clock, random numbers, and facts from environment variables. Only the faces read them. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../clock.ts';

/** Facts about the machine and the workflow from environment variables, read once at the start. */
export interface Host {
  /** GitHub's address; another one on GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** The commit of the event; `undefined` outside GitHub. */
  readonly sha: string | undefined;
  /** The folder that the workflow checks out into. */
  readonly workspace: string | undefined;
  readonly onGitHub: boolean;
  /** Whether this is a CI system. */
  readonly ci: boolean;
  /** Whether to show the stack of an unexpected error. */
  readonly debug: boolean;
}

export function readHost(env: Readonly<Record<string, string | undefined>>): Host {
  return {
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
    sha: env.GITHUB_SHA || undefined,
    workspace: env.GITHUB_WORKSPACE || undefined,
    onGitHub: Boolean(env.GITHUB_EVENT_NAME),
    ci: /^(true|1)$/i.test(env.CI ?? ''),
    debug: env.RUNNER_DEBUG === '1' || env.DEBUG !== undefined,
  };
}

export const SYSTEM_CLOCK: Clock = {
  // `performance` would have to be loaded first.
  now: () => process.uptime() * 1000,
  epoch: () => Date.now(),
  sleep: (milliseconds, signal) => wait(milliseconds, undefined, { signal }).catch(() => undefined),
};

/** The real clock and random numbers. Only the faces use them; all other code gets them as arguments. */
export const SYSTEM = { clock: SYSTEM_CLOCK, random: Math.random } as const;
