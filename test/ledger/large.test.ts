/** The ledger of many aliases and files. */
import { describe, expect, it } from 'vitest';
import { amount } from '../support/sample.ts';
import { REF, Scene } from '../support/scene.ts';

describe('a ledger of many aliases', () => {
  it('costs the same few git objects for an edit, however large the folder is', async () => {
    const costs: number[] = [];
    for (const files of [5, amount(2000, 250)]) {
      await using scene = await Scene.open();
      for (let at = 0; at < files; at++)
        scene.repository.write(`aliases/${at}.yaml`, `- account: Account ${at}\n  aliases: [Alias ${at}]\n`);
      const first = await scene.run(scene.repository.commitAll(), { 'max-new': '0' });
      expect(first).toMatchObject({ result: 'pushed', delivery: { accepted: files } });
      const before = scene.remote('rev-parse', REF);
      const edit = scene.repository.commit({ New: ['alias'] }, 'aliases/0.yaml');
      await scene.run(edit);
      costs.push(scene.remote('rev-list', '--objects', REF, `^${before}`, `^${edit}`).split('\n').length);
    }
    expect(costs[1]).toBe(costs[0]);
  });

  it('is one ledger for four shards at once, which deliver thousands of aliases once each', async () => {
    await using scene = await Scene.open();
    const accounts = amount(2000, 400);
    const names = Array.from({ length: accounts }, (_, at) => [
      `Account ${at}`,
      Array.from({ length: 5 }, (_none, alias) => `Alias ${at}-${alias}`),
    ]);
    const commit = scene.repository.commit(Object.fromEntries(names));
    const shards = await Promise.all(
      [1, 2, 3, 4].map((part) => scene.run(commit, { shard: `${part}/4`, 'max-new': '0', concurrency: '16' })),
    );
    for (const { result, verdict } of shards) expect(result, verdict).toBe('pushed');
    expect(new Set(scene.sent).size).toBe(5 * accounts);
    expect(scene.sent).toHaveLength(5 * accounts);
    expect(scene.remote('ls-tree', '--name-only', REF)).toBe('ledger.json\nsource');
    expect(await scene.run(commit)).toMatchObject({ result: 'unchanged' });
  });
});
