import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { runProgram } from './support/program.ts';
import { TestRepository } from './support/repository.ts';

const REF = 'refs/customergauge/production';
/** More than may be ahead of the ledger: sending waits for the write that is interrupted. */
const RECORDS = 1600;

describe('Ctrl-C on a terminal, which git gets too', () => {
  it('in the middle of a write of the ledger loses nothing: whatever was sent is written down', async () => {
    using repository = new TestRepository();
    const names = Array.from({ length: RECORDS }, (_, at) => [`Account ${at}`, [`Alias ${at}`]] as const);
    repository.commit(Object.fromEntries(names));
    // The second and third write are hit: the hook belongs to the group that the program leads.
    const hook =
      'n=$(($(cat writes 2>/dev/null || echo 0) + 1)); echo $n >writes; case $n in 2 | 3) kill -INT 0; sleep 1 ;; esac';
    writeFileSync(join(repository.remote, 'hooks/pre-receive'), `#!/bin/sh\n${hook}\n`, { mode: 0o755 });
    await using sandbox = await startSandbox();
    const [id = '', secret = ''] = Object.entries(sandbox.clients)[0] ?? [];
    const push = () =>
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
        group: true,
      });
    const stopped = await push();
    expect(stopped.code, stopped.all).toBe(3);
    expect(stopped.all).toContain('The run was told to stop.');
    const sent = sandbox.records().length;
    const waiting = repository.run(repository.remote, 'grep', '-h', '', REF, '--', 'pending').split('\n');
    expect(waiting.filter((line) => line.includes('"state":"unsent"'))).toHaveLength(RECORDS - sent);
    const healed = await push();
    expect(healed.code, healed.all).toBe(0);
    expect(sandbox.records()).toHaveLength(RECORDS);
  }, 60_000);
});
