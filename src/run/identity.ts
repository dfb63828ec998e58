/** The names by which the ledger knows a run and the person who started it. */
import { randomUUID } from 'node:crypto';
import { login, personName, repositoryName, runNumber, serverAddress } from '../ledger/checked.ts';
import type { Run } from './context.ts';

/** How the ledger names this run and the person behind it. */
export interface Identity {
  /** The URL of the run on GitHub, else a unique text. */
  readonly run: string;
  /**
   * Marks this process's lines in the ledger. Jobs and steps of one workflow run share its URL, but none of them knows
   * the outcome of another's records. The fragment makes the mark unique, and it still works as a link.
   */
  readonly mark: string;
  readonly actor: string;
}

/** @param userName the name in git's configuration, used if the environment names nobody */
export function identityOf({ env, secrets }: Pick<Run, 'env' | 'secrets'>, userName: string | undefined): Identity {
  const { name, isLink } = runNameIn(env);
  const run = secrets.redact(name);
  return {
    run,
    mark: isLink ? `${run}#${randomUUID().slice(0, 8)}` : run,
    actor: secrets.redact(actorName(env, userName)),
  };
}

/** The URL of the run on GitHub, else a unique text. */
export function runName(env: Run['env']): string {
  return runNameIn(env).name;
}

function runNameIn(env: Run['env']): { readonly name: string; readonly isLink: boolean } {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT } = env;
  const server = serverAddress(GITHUB_SERVER_URL || 'https://github.com');
  const repository = repositoryName(GITHUB_REPOSITORY);
  const id = runNumber(GITHUB_RUN_ID);
  if (server && repository && id) {
    const attempt = runNumber(GITHUB_RUN_ATTEMPT) ?? '1';
    return { name: `${server}/${repository}/actions/runs/${id}/attempts/${attempt}`, isLink: true };
  }
  return { name: `${id ? `run ${id}` : 'command line'} ${randomUUID().slice(0, 8)}`, isLink: false };
}

/** The person behind this run: who started it on GitHub, else git's author name, else the user of the machine. */
export function actorName(env: Run['env'], userName?: string): string {
  const { GITHUB_TRIGGERING_ACTOR, GITHUB_ACTOR, GIT_AUTHOR_NAME, USER, USERNAME } = env;
  return (
    login(GITHUB_TRIGGERING_ACTOR) ??
    login(GITHUB_ACTOR) ??
    [GIT_AUTHOR_NAME, userName, USER, USERNAME].map((name) => personName(name)).find(Boolean) ??
    'unknown'
  );
}
