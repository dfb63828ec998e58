/** An alias folder that is missing, empty or no folder. */
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/in-process.ts';
import { REF, Scene } from '../support/scene.ts';

describe('a missing or empty folder', () => {
  it('is told apart from one that only nobody has committed yet', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.write('README.md', 'Aliases will come.\n');
    repository.commitAll();
    repository.write('aliases/customers.yaml', '- account: A\n  aliases:\n    - x\n');
    const run = await scene.runIn(repository.work, { command: 'adopt', 'allow-empty': 'false' });
    expect(run.verdict).toContain('has no folder `aliases`; the working tree has one.');
    expect(run.failures[0]).toMatchObject({ code: 'folder-missing', hint: 'Commit it first (no push is needed).' });
    const checked = await runCommand(repository.work, ['doctor']);
    expect(checked.all).toContain('has no folder `aliases`; the working tree has one.');
  });

  it('is an error while the ledger has aliases, unless it is meant', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x'] }));
    scene.repository.git('rm', '-rq', 'aliases');
    const gone = scene.repository.commitAll();
    const run = await scene.run(gone, { 'allow-empty': 'false' });
    expect(run.result).toBe('failed');
    expect(run.verdict).toContain('There is no folder `aliases`.');
    expect(run.failures[0]?.hint).toContain('allow-empty: true');
    const meant = await scene.run(gone);
    expect(meant.result).toBe('unchanged');
    expect(meant.plan.remove).toEqual([{ account: 'A', alias: 'x' }]);
  });
});

describe('a file in the place of the alias folder', () => {
  it('is no folder: meant so, the ledger is emptied, and can be read', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x'] }));
    scene.repository.git('rm', '-rq', 'aliases');
    scene.repository.write('aliases', 'moved');
    const commit = scene.repository.commitAll();
    expect(await scene.run(commit)).toMatchObject({ result: 'unchanged', failures: [] });
    expect(scene.remote('ls-tree', '--name-only', REF).split('\n')).toEqual(['ledger.json', 'removed']);
    const { status } = await scene.run(commit, { command: 'status' });
    expect(status).toMatchObject({ accepted: 0, pending: [], removed: [{ account: 'A', alias: 'x' }] });
    expect(await scene.run(commit)).toMatchObject({ result: 'unchanged', failures: [] });
  });

  it('does not keep the folder from moving to another name', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x'] }));
    scene.repository.git('mv', 'aliases', 'names');
    scene.repository.write('aliases', 'See names/.');
    const commit = scene.repository.commitAll();
    expect(await scene.run(commit, { path: 'names' })).toMatchObject({ result: 'unchanged', failures: [] });
    expect(scene.sent).toEqual(['A/x']);
  });
});

it('a repository whose alias folder is its root can be emptied, and filled again', async () => {
  await using scene = await Scene.open();
  const { repository } = scene;
  repository.write('all.yaml', '- account: A\n  aliases: [x]\n');
  const root = { path: '.', 'allow-empty': 'true' };
  await scene.run(repository.commitAll(), root);
  repository.git('rm', '--quiet', 'all.yaml');
  expect(await scene.run(repository.commitAll(), root)).toMatchObject({ result: 'unchanged' });
  repository.write('all.yaml', '- account: A\n  aliases: [y]\n');
  expect(await scene.run(repository.commitAll(), root)).toMatchObject({ result: 'pushed' });
  expect(scene.sent).toEqual(['A/x', 'A/y']);
});
