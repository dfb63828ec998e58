/** What adopt, status and forget make of one ledger. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REF, Scene } from '../../support/scene.ts';

describe('adopt, status and forget', () => {
  it('take up another folder of the commit that was pushed already', async () => {
    await using scene = await Scene.open();
    scene.repository.write('other/all.yaml', '- account: B\n  aliases: [y]\n');
    const commit = scene.repository.commit({ A: ['x'] });
    await scene.run(commit);
    expect(await scene.confirmed(commit, { command: 'adopt', path: 'other' })).toMatchObject({ result: 'adopted' });
    expect(await scene.run(commit, { path: 'other' })).toMatchObject({ result: 'unchanged' });
    expect(scene.remote('rev-parse', `${REF}:source`)).toBe(scene.remote('rev-parse', `${commit}:other`));
    expect(scene.sent).toEqual(['A/x']);
    const { status } = await scene.run(commit, { command: 'status', path: 'other' });
    expect(status).toMatchObject({ accepted: 1, pending: [], removed: [{ account: 'A', alias: 'x' }] });
  });

  it('take what is in CustomerGauge already, show it, and drop what somebody deleted there', async () => {
    await using scene = await Scene.open();
    const none = await scene.run(scene.repository.commit({ A: ['x', 'y', 'z'] }), { command: 'status' });
    expect(none).toMatchObject({ result: 'reported', verdict: expect.stringContaining('There is no ledger') });
    const commit = scene.repository.commit({ A: ['x', 'y', 'z'] });
    const adopted = await scene.confirmed(commit, { command: 'adopt' });
    expect(adopted).toMatchObject({
      result: 'adopted',
      verdict: expect.stringContaining('3 aliases count as accepted'),
    });
    expect(await scene.run(commit, { command: 'adopt' })).toMatchObject({
      verdict: expect.stringContaining('Nothing to adopt'),
    });
    expect(await scene.run(commit)).toMatchObject({ result: 'unchanged' });
    expect(scene.sandbox.requests()).toEqual([]);

    const removed = scene.repository.commit({ A: ['x'] });
    await scene.run(removed);
    const status = await scene.run(removed, { command: 'status' });
    expect(status.status).toMatchObject({
      accepted: 1,
      last: { title: 'push: nothing to send', actor: 'ada', run: expect.stringContaining('/actions/runs/') },
      removed: [{ alias: 'y' }, { alias: 'z' }],
    });
    const only = join(scene.repository.folder, 'only.tsv');
    writeFileSync(only, 'A\ty\n');
    expect(await scene.confirmed(removed, { command: 'forget', only })).toMatchObject({
      result: 'forgotten',
      verdict: '1 removed alias was forgotten; 1 left.',
    });
    const again = await scene.run(removed, { command: 'forget', only });
    expect(again).toMatchObject({
      result: 'failed',
      verdict: `Line 1 of \`${only}\`: the ledger has no such removed alias. Nothing was forgotten.`,
    });
    writeFileSync(only, 'A y\n');
    expect(await scene.run(removed, { command: 'forget', only })).toMatchObject({
      verdict: expect.stringContaining('Line 1 of'),
    });
    await scene.confirmed(removed, { command: 'forget' });
    expect((await scene.run(removed, { command: 'status' })).status?.removed).toEqual([]);
  });

  it('forget what a file names, as a spreadsheet writes it too, and say where nothing is to be forgotten', async () => {
    await using scene = await Scene.open();
    const names = { 'Acme, Inc.': ['A, Ltd', 'A "X"'], B: ['y', '"z"'], C: ['kept'] };
    await scene.run(scene.repository.commit(names));
    const left = scene.repository.commit({ C: ['kept'] });
    expect(await scene.run(left, { command: 'forget' })).toMatchObject({
      result: 'forgotten',
      verdict: expect.stringContaining('Nothing to forget: the ledger has no removed aliases.'),
    });
    await scene.run(left);
    const only = join(scene.repository.folder, 'only.tsv');
    writeFileSync(only, '"Acme, Inc."\tA, Ltd\t\r"Acme, Inc."\t"A ""X"""\t\r\rB\t"z"\r');
    expect(await scene.confirmed(left, { command: 'forget', only })).toMatchObject({
      verdict: '3 removed aliases were forgotten; 1 left.',
    });
    writeFileSync(only, Buffer.from('\ufeffB\ty\n', 'utf16le'));
    expect(await scene.run(left, { command: 'forget', only })).toMatchObject({
      result: 'failed',
      verdict: expect.stringContaining('saved as UTF-16'),
    });
    const { status } = await scene.run(left, { command: 'status' });
    expect(status?.removed).toMatchObject([{ account: 'B', alias: 'y' }]);
  });

  it('adopt nothing while something is wrong in the files', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['Same'], B: ['Same'] });
    const run = await scene.run(commit, { command: 'adopt' });
    expect(run).toMatchObject({
      result: 'invalid',
      problems: expect.arrayContaining([expect.objectContaining({ rule: 'conflicting-alias' })]),
    });
    expect(scene.remote('for-each-ref', 'refs/customergauge')).toBe('');
  });

  it('adopt from a checkout of which nobody knows the branch, and the next push brings it', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    const folder = scene.repository.shallowCheckout(commit, 'detached');
    expect(await scene.runIn(folder, { command: 'adopt', confirm: '1' })).toMatchObject({ result: 'adopted' });
    expect(JSON.parse(scene.ledger('ledger.json')).branch).toBeNull();
    const next = scene.repository.commit({ A: ['x', 'y'] });
    expect(await scene.run(next)).toMatchObject({ result: 'pushed' });
    expect(JSON.parse(scene.ledger('ledger.json')).branch).toBe('main');
    expect(scene.sent).toEqual(['A/y']);
  });

  it('forget nothing where there is no ledger, and find a name however its letters are composed', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'], Café: ['Crème'] });
    expect(await scene.run(commit, { command: 'forget' })).toMatchObject({
      result: 'failed',
      verdict: expect.stringContaining(`There is no ledger \`${REF}\` yet`),
    });
    expect(scene.remote('for-each-ref', 'refs/customergauge')).toBe('');
    await scene.run(commit);
    const left = scene.repository.commit({ A: ['x'] });
    await scene.run(left);
    const only = join(scene.repository.folder, 'only.tsv');
    writeFileSync(only, 'Café\tCrème\n'.normalize('NFD'));
    expect(await scene.confirmed(left, { command: 'forget', only })).toMatchObject({
      verdict: '1 removed alias was forgotten; 0 left.',
    });
  });

  it('say in a dry run what they would do, and write nothing', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x', 'y'] });
    const dry = { 'dry-run': 'true' };
    expect(await scene.run(commit, { command: 'adopt', ...dry })).toMatchObject({
      result: 'planned',
      verdict: 'Dry run, nothing was written: 2 aliases would count as accepted from now on.',
    });
    expect(scene.remote('for-each-ref', 'refs/customergauge')).toBe('');
    await scene.confirmed(commit, { command: 'adopt' });
    const removed = scene.repository.commit({ A: ['x'] });
    await scene.run(removed);
    const before = scene.remote('rev-parse', REF);
    expect(await scene.run(removed, { command: 'forget', ...dry })).toMatchObject({
      result: 'planned',
      verdict: 'Dry run, nothing was written: 1 removed alias would be forgotten; 0 left.',
    });
    expect(scene.remote('rev-parse', REF)).toBe(before);
  });

  it('are still recommended to whoever brings the first aliases to a repository that was pushed without any', async () => {
    await using scene = await Scene.open();
    scene.repository.write('README.md', 'Aliases will come.\n');
    expect(await scene.run(scene.repository.commitAll())).toMatchObject({ result: 'unchanged' });
    const plan = await scene.run(scene.repository.commit({ A: ['x'] }), { command: 'plan' });
    expect(plan.notices.join()).toContain('run the command `adopt` first');
  });

  it('do not undo the changes of newer commits, when an old run of adopt is repeated', async () => {
    await using scene = await Scene.open();
    const first = scene.repository.commit({ A: ['x'] });
    await scene.confirmed(first, { command: 'adopt' });
    const second = scene.repository.commit({ A: ['x', 'y'] });
    await scene.run(second);
    expect(await scene.run(first, { command: 'adopt' })).toMatchObject({
      result: 'adopted',
      verdict: `Nothing to adopt: the ledger \`${REF}\` has 1 alias of these files as accepted.`,
    });
    expect(JSON.parse(scene.ledger('ledger.json')).source).toBe(second);
    expect(await scene.run(second)).toMatchObject({ result: 'unchanged' });
    expect(scene.sent).toEqual(['A/y']);
  });

  it.each(['adopt', 'forget', 'push'])('%s runs on GitHub only where code was merged', async (command) => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    const run = await scene.run(commit, { command }, { env: { GITHUB_EVENT_NAME: 'pull_request' } });
    expect(run.result).toBe('blocked');
    expect(scene.remote('for-each-ref', 'refs/customergauge')).toBe('');
  });

  it('keep a ledger per environment, and on a branch where the host wants that', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    await scene.confirmed(commit, { command: 'adopt', environment: 'staging' });
    await scene.confirmed(commit, { command: 'adopt', 'ledger-ref': 'books/cg' });
    expect(scene.remote('for-each-ref', '--format=%(refname)').split('\n')).toEqual([
      'refs/customergauge/staging',
      'refs/heads/books/cg',
      'refs/heads/main',
    ]);
  });
});
