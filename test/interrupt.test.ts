import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { runProgram } from './support/program.ts';
import { TestRepository } from './support/repository.ts';

const REF = 'refs/customergauge/production';
/** More than may be ahead of the ledger: sending waits for the write that is interrupted. */
const RECORDS = 1600;

/** A push of everything by the command line, as a process. */
async function open(repository: TestRepository) {
  const sandbox = await startSandbox();
  const [id = '', secret = ''] = Object.entries(sandbox.clients)[0] ?? [];
  const push = (how: { readonly group?: boolean; readonly read?: boolean }) =>
    runProgram('cli.js', {
      args: [
        'push',
        '--max-new=0',
        `--auth-url=${sandbox.authUrl}`,
        `--records-url=${sandbox.recordsUrl}`,
        `--configuration=${sandbox.mapping.configuration}`,
      ],
      cwd: repository.work,
      env: { CUSTOMERGAUGE_CLIENT_ID: id, CUSTOMERGAUGE_CLIENT_SECRET: secret },
      ...how,
    });
  return { sandbox, push, [Symbol.asyncDispose]: () => sandbox.close() };
}

const commitMany = (repository: TestRepository, count: number): string =>
  repository.commit(Object.fromEntries(Array.from({ length: count }, (_, at) => [`Account ${at}`, [`Alias ${at}`]])));

describe('Ctrl-C on a terminal, which git gets too', () => {
  it('in the middle of a write of the ledger loses nothing: whatever was sent is written down', async () => {
    using repository = new TestRepository();
    commitMany(repository, RECORDS);
    // The second and third write are hit: the hook belongs to the group that the program leads.
    const hook =
      'n=$(($(cat writes 2>/dev/null || echo 0) + 1)); echo $n >writes; case $n in 2 | 3) kill -INT 0; sleep 1 ;; esac';
    writeFileSync(join(repository.remote, 'hooks/pre-receive'), `#!/bin/sh\n${hook}\n`, { mode: 0o755 });
    await using scene = await open(repository);
    const { sandbox, push } = scene;
    const stopped = await push({ group: true });
    expect(stopped.code, stopped.all).toBe(3);
    expect(stopped.all).toContain('The run was told to stop.');
    const sent = sandbox.records().length;
    const waiting = repository.run(repository.remote, 'grep', '-h', '', REF, '--', 'pending').split('\n');
    expect(waiting.filter((line) => line.includes('"state":"unsent"'))).toHaveLength(RECORDS - sent);
    const healed = await push({ group: true });
    expect(healed.code, healed.all).toBe(0);
    expect(sandbox.records()).toHaveLength(RECORDS);
  }, 60_000);
});

describe('a reader that stops reading, as `head` does', () => {
  it('stops no push: everything is sent and written down', async () => {
    using repository = new TestRepository();
    const commit = commitMany(repository, 40);
    await using scene = await open(repository);
    expect(await scene.push({ read: false })).toMatchObject({ code: 0, signal: null });
    expect(scene.sandbox.records()).toHaveLength(40);
    expect(repository.run(repository.remote, 'ls-tree', '--name-only', REF)).toBe('ledger.json\nsettled\nsource');
    expect(repository.run(repository.remote, 'show', `${REF}:ledger.json`)).toContain(commit);
  });
});
