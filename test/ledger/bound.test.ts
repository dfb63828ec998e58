/** What a ledger is bound to, and one that is damaged, newer or gone. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bucketOf } from '../../src/ledger/ledger.ts';
import { REF, Scene } from '../support/scene.ts';

/** The variables of a push to a branch of a repository with this default branch. */
function onBranch({ repository }: Scene, branch: string, defaultBranch: string) {
  const file = join(repository.folder, `on-${branch}-beside-${defaultBranch}.json`);
  writeFileSync(file, JSON.stringify({ before: repository.nothing, repository: { default_branch: defaultBranch } }));
  return { GITHUB_REF: `refs/heads/${branch}`, GITHUB_EVENT_PATH: file };
}

describe('a ledger that is about something else', () => {
  const blocked = async (scene: Scene, commit: string, inputs: Readonly<Record<string, string>>, env = {}) => {
    const before = scene.remote('rev-parse', REF);
    const requests = scene.recordRequests;
    const run = await scene.run(commit, inputs, { env });
    expect(run.result).toBe('blocked');
    expect(scene.recordRequests).toBe(requests);
    expect(scene.remote('rev-parse', REF)).toBe(before);
    return [run.verdict, ...run.failures.map(({ hint }) => hint)].join(' ');
  };

  it('stops a push to another target, and says which input differs and what the choice is', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x'] }));
    const next = scene.repository.commit({ A: ['x', 'y'] });
    const said = await blocked(scene, next, { configuration: 'another' });
    expect(said).toContain('`configuration` was ');
    expect(said).toContain('another `environment`');
    expect(said).toContain('`adopt`');
    const plan = await scene.run(next, { command: 'plan', configuration: 'another' });
    expect(plan.result).toBe('planned');
    expect(plan.notices.join()).toContain('A push would be stopped.');
    for (const [input, value] of [
      ['records-url', 'http://127.0.0.1:1/records/'],
      ['account-field', 'Company'],
      ['alias-field', 'Name'],
    ] as const)
      expect(await blocked(scene, next, { [input]: value })).toContain(
        `than the earlier pushes in the ledger \`refs/customergauge/production\`: \`${input}\` was "`,
      );
    const elsewhere = await scene.run(next, { command: 'auto' }, { env: { GITHUB_REF: 'refs/heads/feature' } });
    expect(elsewhere).toMatchObject({ command: 'plan', result: 'planned' });
    // A branch that never pushes need not adopt anything.
    expect(elsewhere.notices.join()).not.toContain('A push would be stopped.');
    const quiet = await scene.run(next, { command: 'plan', configuration: '' });
    expect(quiet.notices.join()).toContain('The target was not compared');
    const secretless = { 'client-id': '', 'client-secret': '', configuration: 'another' };
    const known = await scene.run(next, { command: 'plan', ...secretless });
    expect(known.notices.join()).toContain('`configuration` was ');
    expect(await scene.confirmed(next, { command: 'adopt', ...secretless })).toMatchObject({
      verdict: '1 alias counts as accepted from now on, and the ledger is bound to something else; nothing was sent.',
    });
    expect(await scene.run(next, { configuration: 'another' })).toMatchObject({ result: 'unchanged' });
  });

  it('stops a push of another folder while the old one exists, and follows when it was renamed', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x'] }));
    scene.repository.write('other/all.yaml', '- account: A\n  aliases: [x]\n');
    const both = scene.repository.commitAll();
    expect(await blocked(scene, both, { path: 'other' })).toContain(
      'the folder `aliases`, which still has its alias files',
    );
    scene.repository.git('rm', '-rq', 'aliases');
    const renamed = scene.repository.commitAll();
    expect(await scene.run(renamed, { path: 'other' })).toMatchObject({ result: 'unchanged' });
    expect(JSON.parse(scene.ledger('ledger.json')).path).toBe('other');
  });

  it('goes along with a folder that was moved out of or into the root, although the root still exists', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    await scene.run(repository.commit({ A: ['x'], B: ['y'] }, 'customers.yaml'), { path: '.' });
    repository.git('rm', '-q', 'customers.yaml');
    repository.write('mkdocs.yml', 'site: no alias file of the ledger\n');
    const moved = repository.commit({ A: ['x'], B: ['y', 'new'] }, 'aliases/customers.yaml');
    const plan = await scene.run(moved, { command: 'plan' });
    expect(plan.notices.join()).not.toContain('A push would be stopped');
    expect(await scene.run(moved)).toMatchObject({ result: 'pushed' });
    expect(scene.sent).toEqual(['A/x', 'B/y', 'B/new']);
    repository.git('rm', '-q', 'mkdocs.yml');
    repository.git('mv', 'aliases/customers.yaml', 'customers.yaml');
    expect(await scene.run(repository.commitAll(), { path: '.' })).toMatchObject({ result: 'unchanged' });
    // What stayed behind under another name is still there.
    repository.git('mv', 'customers.yaml', 'renamed.yaml');
    const both = repository.commit({ A: ['x'] }, 'aliases/other.yaml');
    expect(await blocked(scene, both, {})).toContain('the folder `.`, which still has its alias files');
  });

  it('stops a push of another branch', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    await scene.run(commit);
    scene.repository.git('push', '--quiet', 'origin', 'HEAD:refs/heads/side');
    const env = { GITHUB_REF: 'refs/heads/side' };
    expect(await blocked(scene, commit, { environment: 'production' }, env)).toContain(
      'bound to the branch `main`, but this run is for `side`',
    );
  });

  it('says so to a push from a laptop, and not to a plan there of what is to be merged', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x'] }));
    scene.repository.git('checkout', '--quiet', '-b', 'change');
    scene.repository.write('aliases/more.yaml', '- account: B\n  aliases: [y]\n');
    scene.repository.git('add', '--all');
    scene.repository.git('commit', '--quiet', '--message', 'More');
    const plan = await scene.runIn(scene.repository.work, { command: 'plan' });
    expect(plan).toMatchObject({ result: 'planned', verdict: '1 alias to create, 1 unchanged.' });
    expect(plan.notices.join()).not.toContain('adopt');
    expect(await scene.runIn(scene.repository.work, { command: 'push' })).toMatchObject({
      result: 'blocked',
      verdict: expect.stringContaining('bound to the branch `main`, but this run is for `change`'),
      failures: [{ hint: expect.stringContaining('push from there') }],
    });
  });

  it('goes along with a branch that was renamed: what waits is sent, and nothing need be adopted', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x'] }));
    const commit = scene.repository.commit({ A: ['x', 'y'] });
    scene.remote('branch', '--move', 'main', 'trunk');
    expect(await scene.run(commit, {}, { env: onBranch(scene, 'trunk', 'trunk') })).toMatchObject({ result: 'pushed' });
    expect(JSON.parse(scene.ledger('ledger.json')).branch).toBe('trunk');
    expect(scene.sent).toEqual(['A/x', 'A/y']);
  });

  it.each([
    ['foreign', (scene: Scene) => scene.repository.git('push', '-q', '-f', 'origin', `HEAD:${REF}`), 'something other'],
    ['a file', (scene: Scene) => pushFile(scene), 'something other'],
    ['a tag of a ledger', (scene: Scene) => pushTag(scene), 'something other'],
    ['damaged', (scene: Scene) => scene.tamper('ledger.json', '{"format":'), 'damaged: `ledger.json`'],
    ['damaged', (scene: Scene) => scene.tamper('pending/00.ndjson', 'x\n'), 'damaged: `pending/00.ndjson`, line 1'],
    ['newer', (scene: Scene) => scene.tamper('ledger.json', '{"format":9,"reader":1}'), 'written by a newer version'],
  ])('is refused and never overwritten when it is %s', async (_what, spoil, words) => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x'] }));
    const next = scene.repository.commit({ A: ['x', 'y'] });
    spoil(scene);
    expect(await blocked(scene, next, {})).toContain(words);
  });

  it.each([
    ['is taken away', (scene: Scene) => scene.tamper('source', undefined)],
    ['is a file', (scene: Scene) => scene.tamper('source', 'no folder')],
  ])('is not taken for an empty one when its folder of alias files %s', async (_what, spoil) => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x', 'y'] });
    await scene.run(commit);
    spoil(scene);
    const plan = await scene.run(commit, { command: 'plan' });
    expect(plan).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-damaged' }] });
    expect(plan.verdict).toContain('damaged: `source` is not what this action writes');
    expect(await blocked(scene, commit, {})).toContain('damaged: `source`');
  });

  it('is refused when what waits, or was removed, became a file: it would pass for nothing', async () => {
    for (const folder of ['pending', 'removed']) {
      await using scene = await Scene.open();
      const commit = scene.repository.commit({ A: ['x', 'y'] });
      await scene.run(commit);
      scene.tamper(folder, 'no folder');
      expect(await blocked(scene, commit, {})).toContain(`damaged: \`${folder}\``);
    }
  });

  it('is refused when a line in it waits for a pair that its files do not hold, and the pair is named', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ ACME: ['x', 'y'] });
    await scene.run(commit);
    const line = { account: 'ACME', alias: 'typo', state: 'unsent', reason: 'By hand.', run: '', time: '' };
    const file = `pending/${bucketOf('ACME')}.ndjson`;
    scene.tamper(file, `${JSON.stringify(line)}\n`);
    const said = await blocked(scene, commit, {});
    expect(said).toContain(`\`${file}\` has a line for "typo" of "ACME", which no file in \`source/\` has`);
    const plan = await scene.run(commit, { command: 'plan' });
    expect(plan).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-damaged' }] });
  });

  it('is made by the first push, which does not then advise to `adopt` what it has just sent', async () => {
    await using scene = await Scene.open();
    const run = await scene.run(scene.repository.commit({ A: ['x'] }));
    expect(run).toMatchObject({ result: 'pushed', ledger: { commit: scene.remote('rev-parse', REF) } });
    expect(run.notices.join()).not.toContain('adopt');
    expect(run.notices.join()).not.toContain('There is no ledger');
  });

  it('is not about to be missed: a deleted one is said, with how to restore it', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    await scene.run(commit);
    scene.remote('update-ref', '-d', REF);
    const plan = await scene.run(commit, { command: 'plan' });
    expect(plan.notices.join()).toContain(`There is no ledger \`${REF}\` yet`);
    expect(plan.notices.join()).toContain('`adopt`');
    expect(plan.notices.join()).toContain('`docs/situations.md#the-ledger-is-gone`');
    expect(plan.notices.join()).not.toContain('git push');
  });
});

/** Makes the ref point to a file instead of a commit. */
function pushFile({ repository }: Scene): void {
  writeFileSync(join(repository.folder, 'file'), 'no ledger');
  const id = repository.git('hash-object', '-w', join(repository.folder, 'file'));
  repository.git('push', '--quiet', '--force', 'origin', `${id}:${REF}`);
}

/** Makes the ref point to an annotated tag of the ledger's commit. */
function pushTag({ repository }: Scene): void {
  repository.git('fetch', '--quiet', 'origin', REF);
  repository.git('tag', '--annotate', '--message', 'Kept', 'kept', 'FETCH_HEAD');
  repository.git('push', '--quiet', '--force', 'origin', `refs/tags/kept:${REF}`);
}
