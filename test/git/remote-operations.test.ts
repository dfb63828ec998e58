/** How often a push asks the git server: each time is a connection of its own, and on a runner some tenths of a second. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scene } from '../support/scene.ts';

type Run = (env: Readonly<Record<string, string>>) => ReturnType<Scene['run']>;

/** What a push that ends well asks the remote for, in order: git's own record of the processes that were started. */
async function asked(scene: Scene, run: Run): Promise<readonly string[]> {
  const trace = join(scene.repository.folder, 'trace');
  const report = await run({ GIT_TRACE2_EVENT: trace });
  expect(report.result, report.verdict).toBe('pushed');
  const lines = readFileSync(trace, 'utf8').split('\n').filter(Boolean);
  return lines
    .map((line): { event: string; sid: string; argv: readonly string[] } => JSON.parse(line))
    .filter(({ event, sid }) => event === 'start' && !sid.includes('/'))
    .map(({ argv }) => argv[1] ?? '')
    .filter((command) => ['fetch', 'ls-remote', 'push', 'clone'].includes(command));
}

/** The ledger, the tip of the branch, the opening record, the closing one. */
const FOUR = ['fetch', 'ls-remote', 'push', 'push'];

describe('a push of one alias asks the git server four times', () => {
  it.each<[string, readonly string[]]>([
    ['where one is added', ['Acme Inc', 'Acme Ltd', 'Acme Co']],
    ['where another is removed', ['Acme Inc', 'Acme Co']],
  ])('on GitHub, %s', async (_what, names) => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ Acme: ['Acme Inc', 'Acme Ltd'] }));
    const edit = scene.repository.commit({ Acme: names });
    expect(await asked(scene, (env) => scene.run(edit, {}, { env }))).toEqual(FOUR);
  });

  it.each<[string, Readonly<Record<string, string>>, readonly string[], readonly string[]]>([
    ['on a computer', {}, ['checkout', '-q', 'main'], FOUR],
    [
      'on a branch that follows one of another name',
      {},
      ['checkout', '-q', '-b', 'mine', 'origin/main'],
      ['ls-remote', 'fetch', 'push', 'push'],
    ],
    [
      'on another CI system',
      { CI: 'true' },
      ['checkout', '-q', '--detach', 'origin/main'],
      ['ls-remote', 'fetch', 'push', 'push'],
    ],
  ])('%s', async (_where, world, checkout, expected) => {
    await using scene = await Scene.open();
    const { repository } = scene;
    await scene.run(repository.commit({ Acme: ['Acme Inc', 'Acme Ltd'] }));
    repository.commit({ Acme: ['Acme Inc', 'Acme Co'] });
    const clone = join(repository.folder, 'clone');
    repository.run(repository.folder, 'clone', '-q', repository.url, clone);
    repository.run(clone, ...checkout);
    expect(await asked(scene, (env) => scene.runIn(clone, {}, { ...env, ...world }))).toEqual(expected);
  });
});
