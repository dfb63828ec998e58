/** Runs of other commits, at the same time or late, and runs that share the work. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bucketOf } from '../../src/ledger/ledger.ts';
import { eventOf } from '../support/push-event.ts';
import { REF, Scene } from '../support/scene.ts';

describe('several runs', () => {
  it('of an earlier commit send nothing once a newer one was pushed, and end well', async () => {
    await using scene = await Scene.open();
    const first = scene.repository.commit({ A: ['x'] });
    const second = scene.repository.commit({ A: ['x', 'y'] });
    await scene.run(second);
    const before = scene.remote('rev-parse', REF);
    const late = await scene.run(first);
    expect(late.result).toBe('superseded');
    expect(late.verdict).toContain('a push of another commit');
    expect(scene.sent).toEqual(['A/x', 'A/y']);
    expect(scene.remote('rev-parse', REF)).toBe(before);
  });

  it('of the tip are never late: after a force-push, what the branch says counts', async () => {
    await using scene = await Scene.open();
    const first = scene.repository.commit({ A: ['x'] });
    await scene.run(first);
    await scene.run(scene.repository.commit({ A: ['x', 'y'] }));
    scene.repository.git('reset', '--quiet', '--hard', first);
    scene.repository.git('push', '--quiet', '--force', 'origin', 'HEAD:main');
    expect(await scene.run(first)).toMatchObject({ result: 'unchanged' });
    expect(JSON.parse(scene.ledger('ledger.json')).source).toBe(first);
    const status = await scene.run(first, { command: 'status' });
    expect(status.status?.removed).toMatchObject([{ account: 'A', alias: 'y' }]);
  });

  it('of a commit that a force-push took away send nothing, also where it was built on what is the tip again', async () => {
    await using scene = await Scene.open();
    const first = scene.repository.commit({ A: ['x'] });
    const dropped = scene.repository.commit({ A: ['x', 'y'] });
    scene.repository.git('reset', '--quiet', '--hard', first);
    scene.repository.git('push', '--quiet', '--force', 'origin', 'HEAD:main');
    await scene.run(first);
    const late = await scene.run(dropped);
    expect(late).toMatchObject({
      result: 'superseded',
      verdict: `Nothing was sent: a push of another commit (${first.slice(0, 10)}) has taken over. Aliases that only this commit has are sent once it is at the tip of its branch.`,
    });
    expect(scene.sent).toEqual(['A/x']);
  });
});

describe('a commit that the remote does not have yet', () => {
  /** Commits without pushing, in a clone of its own. */
  const commitIn = ({ repository }: Scene, folder: string, text: string): string => {
    writeFileSync(join(folder, 'aliases/generated.yaml'), text);
    repository.run(folder, 'add', '--all');
    repository.run(folder, 'commit', '--quiet', '--message', 'Generated');
    return repository.run(folder, 'rev-parse', 'HEAD');
  };
  const cloneOf = ({ repository }: Scene): string => {
    const folder = join(repository.folder, 'clone');
    repository.run(repository.folder, 'clone', '--quiet', repository.url, folder);
    return folder;
  };

  it('is sent where it builds on the tip of its branch, from a command line', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x'] }));
    const clone = cloneOf(scene);
    const ahead = commitIn(scene, clone, '- account: G\n  aliases: [g1]\n');
    expect(await scene.runIn(clone)).toMatchObject({ result: 'pushed' });
    expect(scene.sent).toEqual(['A/x', 'G/g1']);
    expect(JSON.parse(scene.ledger('ledger.json')).source).toBe(ahead);
  });

  it('is never sent on GitHub, where a job made it in its checkout: it was not merged', async () => {
    await using scene = await Scene.open();
    const tip = scene.repository.commit({ A: ['x'] });
    await scene.run(tip);
    const checkout = scene.repository.shallowCheckout(tip, 'checkout-of-a-job');
    commitIn(scene, checkout, '- account: G\n  aliases: [g1]\n');
    const env = { ...eventOf(scene.repository, tip), GITHUB_EVENT_NAME: 'schedule' };
    expect(await scene.runIn(checkout, {}, env)).toMatchObject({
      result: 'blocked',
      failures: [{ code: 'not-merged', hint: expect.stringContaining('must be merged first') }],
    });
    expect(scene.sent).toEqual(['A/x']);
  });

  it.each(['push', 'adopt'])('and that its branch went past is refused by %s, with what to do', async (command) => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x'] }));
    const clone = cloneOf(scene);
    const diverged = commitIn(scene, clone, '- account: G\n  aliases: [g1]\n');
    const tip = scene.repository.commit({ A: ['x', 'y'] });
    await scene.run(tip);
    const before = scene.remote('rev-parse', REF);
    const run = await scene.runIn(clone, { command });
    expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-branch' }] });
    expect(run.verdict).toContain(`commit ${diverged.slice(0, 10)} is not on the branch \`main\` of the remote`);
    expect(run.failures[0]?.hint).toContain('`git pull --rebase`, then `git push`');
    expect(scene.sent).toEqual(['A/x', 'A/y']);
    expect(scene.remote('rev-parse', REF)).toBe(before);
    scene.repository.run(clone, 'pull', '--quiet', '--rebase');
    expect(await scene.runIn(clone)).toMatchObject({ result: 'pushed' });
  });
});

describe('adopt of a commit that is older than the ledger', () => {
  it('says what counts as accepted, and what the ledger only remembers', async () => {
    await using scene = await Scene.open();
    const first = scene.repository.commit({ A: ['x', 'gone'] });
    const second = scene.repository.commit({ A: ['x'] });
    await scene.run(second);
    const dry = await scene.run(first, { command: 'adopt', 'dry-run': 'true' });
    expect(dry.verdict).toContain('1 alias would count as accepted from now on');
    const { verdict } = await scene.confirmed(first, { command: 'adopt' });
    expect(verdict).toContain('1 alias counts as accepted from now on; nothing was sent.');
    expect(verdict).toContain(
      `The ledger stays at another commit (${second.slice(0, 10)}). \`status\` lists aliases that are missing there`,
    );
    const { status } = await scene.run(second, { command: 'status' });
    expect(status).toMatchObject({ accepted: 1, pending: [], removed: [{ alias: 'gone' }] });
  });
});

describe('a shard', () => {
  it('sends its own accounts and says what it has, with a ledger and without', async () => {
    await using scene = await Scene.open();
    scene.repository.commit({}, 'aliases/none.yaml');
    scene.repository.git('rm', '-q', 'aliases/none.yaml');
    scene.repository.commitAll();
    const commit = scene.repository.commit({ A: ['x'], B: ['y'], C: ['z'] });
    const base = scene.repository.git('rev-parse', 'HEAD^');
    for (const part of [1, 2, 3]) await scene.run(commit, { shard: `${part}/3`, base });
    expect([...scene.sent].sort()).toEqual(['A/x', 'B/y', 'C/z']);
    const whole = await scene.run(commit, { shard: '1/1' });
    expect(whole).toMatchObject({ result: 'pushed', delivery: { accepted: 3 } });
    const next = scene.repository.commit({ A: ['x', 'more'], B: ['y'], C: ['z'] });
    const results = [];
    for (const part of [1, 2, 3]) results.push(await scene.run(next, { shard: `${part}/3` }));
    expect(results.filter(({ result }) => result === 'pushed')).toHaveLength(1);
    const idle = results.find(({ result }) => result === 'unchanged');
    expect(idle?.verdict).toMatch(/^Nothing to send in the shard \d\/3; of all shards together: /);
    expect(scene.sent).toHaveLength(7);
  });
});

describe('shards at the same time', () => {
  it('write one ledger without losing an outcome', async () => {
    await using scene = await Scene.open();
    const aliases = (account: string): string[] => Array.from({ length: 600 }, (_, at) => `${account} ${at}`);
    const accounts = Array.from({ length: 12 }, (_, at) => `Account ${String.fromCharCode(65 + at)}`);
    const commit = scene.repository.commit(Object.fromEntries(accounts.map((one) => [one, aliases(one)])));
    const parts = [1, 2, 3, 4];
    const all = { 'max-new': '0', concurrency: '16' };
    const runs = await Promise.all(parts.map((part) => scene.run(commit, { ...all, shard: `${part}/4` })));
    expect(runs.map(({ result }) => result)).toEqual(parts.map(() => 'pushed'));
    expect(new Set(scene.sent).size).toBe(7200);
    expect(scene.sent).toHaveLength(7200);
    expect(scene.remote('ls-tree', '--name-only', REF).split('\n')).toEqual(['ledger.json', 'source']);
    expect(scene.remote('log', '--format=%s', REF).split('\n').length).toBeGreaterThan(8);
  }, 120_000);
});

describe('a shard that has no account', () => {
  it('sends nothing, and writes down what the other shards are to send', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    const idle = Number.parseInt(bucketOf('A'), 16) % 2 === 0 ? '2/2' : '1/2';
    expect(await scene.run(commit, { shard: idle })).toMatchObject({ result: 'unchanged' });
    expect(scene.ledger(`pending/${bucketOf('A')}.ndjson`)).toContain('It was not sent yet.');
    expect(scene.sent).toEqual([]);
  });
});
