import { once } from 'node:events';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scene } from '../support/scene.ts';

describe('the ledger is fetched while the alias files are read, and', () => {
  it.each(['aliases/all.yaml', 'aliases/table.csv'])(
    'a mistake in the files is reported although the remote is away, with a change of %s',
    async (file) => {
      await using scene = await Scene.open();
      const { repository } = scene;
      repository.commit({ ACME: ['Acme'] });
      repository.write('aliases/all.yaml', '- account: ACME\n  aliases: [a, a]\n');
      repository.write(file, file.endsWith('.csv') ? 'a,b\n' : '- account: ACME\n  aliases: [b, b]\n');
      const folder = repository.shallowCheckout(repository.commitAll());
      renameSync(repository.remote, `${repository.remote}-away`);
      const report = await scene.runIn(folder, { command: 'plan' });
      expect(report.result).toBe('invalid');
      expect(report.problems.map(({ rule }) => rule)).toEqual(['duplicate-alias']);
    },
  );

  // Git itself gives up on a silent server after two minutes.
  it('a mistake in the files ends the run although the git server never answers', { timeout: 90_000 }, async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1');
    await once(server, 'listening');
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.write('aliases/all.yaml', '- account: ACME\n  aliases: [a, a]\n');
    repository.write('aliases/table.csv', 'a,b\n');
    const folder = repository.shallowCheckout(repository.commitAll());
    const { port } = server.address() as AddressInfo;
    repository.run(folder, 'remote', 'set-url', 'origin', `http://127.0.0.1:${port}/aliases.git`);
    const report = await scene.runIn(folder, { command: 'plan' });
    server.close();
    expect(report.result).toBe('invalid');
    expect(report.problems.map(({ rule }) => rule)).toEqual(['duplicate-alias']);
    expect(report.notices.join()).toContain('aliases/table.csv');
  });

  it('a list of known accounts that cannot be read hides no notice about the files', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.write('aliases/table.csv', 'a,b\n');
    const folder = repository.shallowCheckout(repository.commit({ ACME: ['Acme'] }));
    writeFileSync(join(folder, 'aliases/more.yaml'), '- account: B\n  aliases: [b]\n');
    const report = await scene.runIn(folder, { command: 'plan', 'known-accounts': 'nowhere.txt' });
    expect(report.result).toBe('failed');
    expect(report.notices.join()).toContain('aliases/table.csv');
    expect(report.notices.join()).toContain('aliases/more.yaml');
  });

  it('git that fails to find uncommitted changes while it still reads the files ends the run with the reason', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    const folder = repository.shallowCheckout(repository.commit({ ACME: ['Acme'] }));
    const programs = join(repository.folder, 'programs');
    mkdirSync(programs);
    const { PATH } = process.env;
    const failing = 'case "$*" in *" status "*) exit 3 ;; "cat-file --batch") sleep 0.5 ;; esac';
    const script = `#!/bin/sh\n${failing}\nPATH='${PATH}' exec git "$@"\n`;
    writeFileSync(join(programs, 'git'), script, { mode: 0o755 });
    const report = await scene.runIn(folder, { command: 'plan' }, { PATH: `${programs}:${PATH}` });
    expect(report.result).toBe('failed');
    expect(report.failures.map(({ message }) => message)).toEqual([expect.stringContaining('git status')]);
  });

  it('a ledger that cannot be read stops the run once the files are found valid', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    const folder = repository.shallowCheckout(repository.commit({ ACME: ['Acme'] }));
    renameSync(repository.remote, `${repository.remote}-away`);
    const report = await scene.runIn(folder, { command: 'plan' });
    expect(report.result).toBe('failed');
    expect(report.problems).toEqual([]);
    expect(report.plan).toBeNull();
  });
});
