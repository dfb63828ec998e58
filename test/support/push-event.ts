/** What a job for a push to the default branch is given: its inputs and its event. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import type { TestRepository } from './repository.ts';

export function inputsFor(sandbox: Sandbox): Readonly<Record<string, string>> {
  const [clientId = '', clientSecret = ''] = Object.entries(sandbox.clients)[0] ?? [];
  return {
    'auth-url': sandbox.authUrl,
    'records-url': sandbox.recordsUrl,
    configuration: sandbox.mapping.configuration,
    'client-id': clientId,
    'client-secret': clientSecret,
    command: 'push',
    'allow-empty': 'true',
  };
}

/** GitHub's event of a push. @param before the commit that the branch was at, all zeros for a new branch */
export function pushPayload(before: string, after: string, branch = 'main') {
  return { ref: `refs/heads/${branch}`, before, after, repository: { default_branch: 'main' } };
}

/** The environment of a job for a push to the default branch. */
export function eventOf(repository: TestRepository, commit: string): Readonly<Record<string, string>> {
  const file = join(repository.folder, `event-${commit}.json`);
  const payload = pushPayload(repository.nothing, commit);
  writeFileSync(file, JSON.stringify(payload));
  return {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: file,
    GITHUB_REF: payload.ref,
    GITHUB_SHA: commit,
    GITHUB_ACTOR: 'ada',
    GITHUB_REPOSITORY: 'ada/aliases',
    GITHUB_RUN_ID: String(++runIds),
  };
}

let runIds = 0;
