import { renameSync } from 'node:fs';
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
