/** What the environment says of the machine and the workflow that a run is part of. The faces read it once. */
export interface Host {
  /** Where GitHub is. */
  readonly serverUrl: string;
  /** The commit of the event; nothing outside GitHub. */
  readonly sha: string | undefined;
  /** The folder that a workflow checks out into. */
  readonly workspace: string | undefined;
  readonly onGitHub: boolean;
  /** Whether this is some CI system, where nobody sits. */
  readonly ci: boolean;
  /** Whether somebody wants to see where a mistake of ours happened. */
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
