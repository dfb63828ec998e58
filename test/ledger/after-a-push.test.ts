/** What the ledger holds after a push, and what the next push makes of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bucketOf } from '../../src/ledger/ledger.ts';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { eventOf, inputsFor } from '../support/push-event.ts';
import { REF, Scene } from '../support/scene.ts';
import { told } from '../support/told.ts';

const refusing = (...aliases: readonly string[]): SandboxOptions => ({
  reject: ({ alias }) =>
    aliases.includes(alias) ? { status: 422, body: { errors: { 'record.Alias': ['Not this one.'] } } } : undefined,
});

describe('the ledger after a push', () => {
  it('holds the alias folder as it was committed, what was accepted, and who pushed what', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ ACME: ['a', 'b'] });
    const run = await scene.run(commit);
    expect(run).toMatchObject({ result: 'pushed', ledger: { ref: REF, commit: scene.remote('rev-parse', REF) } });
    expect(scene.remote('rev-parse', `${REF}:source`)).toBe(scene.remote('rev-parse', `${commit}:aliases`));
    expect(scene.remote('ls-tree', '-r', '--name-only', REF).split('\n')).toEqual(['ledger.json', 'source/all.yaml']);
    expect(JSON.parse(scene.ledger('ledger.json'))).toEqual({
      format: 1,
      reader: 1,
      source: commit,
      aliases: 2,
      path: 'aliases',
      branch: 'main',
      target: {
        records: scene.sandbox.recordsUrl,
        configuration: scene.sandbox.mapping.configuration,
        'account-field': 'Account Name',
        'alias-field': 'Alias',
      },
    });
    const log = scene.remote('log', '--format=%an: %s', REF);
    expect(log).toBe('ada: push: 2 of 2 accepted\nada: push: 2 to send');
    const last = scene.remote('log', '-1', '--format=%b', REF);
    expect(last).toMatch(/^Run: https:\/\/github\.com\/ada\/aliases\/actions\/runs\/\d+\/attempts\/1$/m);
    expect(last).toContain(`Source: ${commit}\nAccepted: 2\nRejected: 0\nUnanswered: 0\nUnsent: 0\nPending: 0`);
  });

  it('loses at the next write what earlier versions kept beside it to save time, and until then nobody looks at it', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x', 'y'] }));
    const line = { path: 'all.yaml', aliases: 1001, names: 'AAAAAA==' };
    scene.tamper(`settled/${bucketOf('all.yaml')}.ndjson`, `${JSON.stringify(line)}\n`);
    scene.tamper('settled/about.json', 'damaged');
    const edit = scene.repository.commit({ A: ['x', 'y', 'z'] });
    const planned = await scene.run(edit, { command: 'plan' });
    expect(planned).toMatchObject({ result: 'planned', plan: { create: [{ alias: 'z' }], unchanged: 2 } });
    expect(scene.remote('ls-tree', '--name-only', REF)).toBe('ledger.json\nsettled\nsource');
    expect(await scene.run(edit)).toMatchObject({ result: 'pushed' });
    expect(scene.remote('ls-tree', '--name-only', REF)).toBe('ledger.json\nsource');
    expect(scene.sent).toEqual(['A/x', 'A/y', 'A/z']);
  });

  it('says what the next push sends: nothing again, whatever became of file names', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x'] }));
    scene.repository.git('mv', 'aliases/all.yaml', 'aliases/renamed.yaml');
    const renamed = scene.repository.commitAll();
    expect(await scene.run(renamed)).toMatchObject({ result: 'unchanged', plan: { unchanged: 1 } });
    expect(JSON.parse(scene.ledger('ledger.json')).source).toBe(renamed);
    const before = scene.remote('rev-parse', REF);
    expect(await scene.run(renamed, {}, { env: { GITHUB_EVENT_NAME: 'schedule' } })).toMatchObject({
      result: 'unchanged',
    });
    expect(scene.remote('rev-parse', REF)).toBe(before);
    expect(scene.sent).toEqual(['A/x']);
    expect(scene.sandbox.tokensIssued).toBe(1);
  });

  it('keeps what was refused, in the words of the API, for the next push', async () => {
    const unwelcome = ['bad'];
    await using scene = await Scene.open({
      reject: (record) => refusing(...unwelcome).reject?.(record),
    });
    const commit = scene.repository.commit({ A: ['good', 'bad', 'fine'] });
    expect(await scene.run(commit)).toMatchObject({
      result: 'partial',
      delivery: { accepted: 2, rejected: 1 },
    });
    const [file = ''] = scene.remote('ls-tree', '-r', '--name-only', REF, 'pending/').split('\n');
    expect(JSON.parse(scene.ledger(file))).toMatchObject({
      account: 'A',
      alias: 'bad',
      state: 'rejected',
      reason: expect.stringContaining('Not this one.'),
      run: expect.stringContaining('/actions/runs/'),
    });
    const plan = await scene.run(commit, { command: 'plan' });
    const retry = [{ alias: 'bad', state: 'rejected', code: 'http-422' }];
    expect(plan.plan).toMatchObject({ create: [], retry, unchanged: 2 });
    expect(plan.plan.retry[0]?.reason).toContain('Not this one.');

    unwelcome.pop();
    const healed = await scene.run(commit, {}, { env: { GITHUB_EVENT_NAME: 'schedule' } });
    expect(healed).toMatchObject({ result: 'pushed', delivery: { accepted: 1 } });
    expect(scene.sent).toEqual(['A/fine', 'A/good', 'A/bad']);
  });

  it('has new aliases sent before those that were refused earlier', async () => {
    const unwelcome = ['bad'];
    await using scene = await Scene.open({ reject: (record) => refusing(...unwelcome).reject?.(record) });
    await scene.run(scene.repository.commit({ A: ['bad', 'good'] }));
    unwelcome.pop();
    await scene.run(scene.repository.commit({ A: ['bad', 'good', 'new'] }));
    expect(scene.sent).toEqual(['A/good', 'A/new', 'A/bad']);
  });

  it('says of one that a run has taken up and never ended that it may exist', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    await scene.run(commit);
    const taken = { account: 'A', alias: 'x', state: 'sending', run: 'run 9', time: '2026-01-01T00:00:00.000Z' };
    scene.tamper(`pending/${bucketOf('A')}.ndjson`, `${JSON.stringify(taken)}\n`);
    const reason =
      'a run started to send it and recorded no outcome; unless that run is still working, it may exist (run 9)';
    expect((await scene.run(commit, { command: 'status' })).status).toMatchObject({
      accepted: 0,
      pending: [{ account: 'A', alias: 'x', state: 'unanswered', reason, run: 'run 9', time: taken.time }],
    });
    const plan = await scene.run(commit, { command: 'plan' });
    expect(plan.plan).toMatchObject({
      create: [],
      retry: [{ alias: 'x', state: 'unanswered', code: 'sending', reason }],
    });
  });

  it('remembers removed aliases, flags one that comes to another account as a move, and sends one that comes back', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x', 'y'] }));
    const removal = await scene.run(scene.repository.commit({ A: ['y'] }));
    expect(removal.plan.remove).toEqual([{ account: 'A', alias: 'x' }]);
    const status = await scene.run(scene.repository.commit({ A: ['y'], B: ['x'] }), { command: 'status' });
    expect(status).toMatchObject({
      result: 'reported',
      status: { accepted: 1, pending: [], removed: [{ alias: 'x' }] },
    });
    const moved = await scene.run(scene.repository.commit({ A: ['y'], B: ['x'] }));
    expect(moved.plan.move).toMatchObject([{ account: 'B', alias: 'x', from: 'A' }]);
    await scene.run(scene.repository.commit({ A: ['x', 'y'] }));
    expect(scene.sent).toEqual(['A/x', 'A/y', 'B/x', 'A/x']);
  });

  it('gives the plan that a comparison of all files gives, whatever it shares with them', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    const entry = (account: string, ...aliases: readonly string[]) =>
      `- account: ${account}\n  aliases: [${aliases.join(', ')}]\n`;
    const rules = 'duplicate-alias: warning\nconflicting-alias: warning';
    const changes: readonly (() => void)[] = [
      () => {
        repository.write('aliases/a.yaml', entry('A', 'x', 'y'));
        repository.write('aliases/b.yaml', entry('B', 'z') + entry('A', 'y'));
        repository.write('aliases/same.yaml', entry('A', 'x', 'y'));
        repository.write('aliases/c/c.yml', entry('C', 'c1', 'c2'));
      },
      // A pair leaves one file and still stands in another.
      () => repository.write('aliases/a.yaml', entry('A', 'x', 'new')),
      () => repository.git('rm', '-q', 'aliases/same.yaml'),
      () => repository.git('mv', 'aliases/b.yaml', 'aliases/c/renamed.yaml'),
      () => repository.write('aliases/c/c.yml', entry('A', 'c1') + entry('C', 'c2')),
      () => repository.write('aliases/a.yaml', entry('A', 'new') + entry('B', 'x')),
    ];
    let pushed = '';
    for (const change of changes) {
      change();
      const commit = repository.commitAll();
      const plan = await scene.run(commit, { command: 'plan', rules });
      const full = pushed ? await scene.run(commit, { command: 'plan', rules, base: pushed }) : plan;
      expect(full.plan).toBeDefined();
      const parts = ({ plan: { create, move, retry, remove, unchanged, digest } }: typeof plan) => [
        create,
        move,
        retry,
        remove,
        unchanged,
        digest,
      ];
      expect(JSON.stringify(parts(plan))).toBe(JSON.stringify(parts(full)));
      expect(await scene.run(commit, { rules })).toMatchObject({ result: expect.stringMatching('pushed|unchanged') });
      pushed = commit;
    }
  });

  it('is written while the checkout is left exactly as it was', async () => {
    await using scene = await Scene.open();
    scene.repository.commit({}, 'notes.txt');
    const commit = scene.repository.commit({ A: ['x'] });
    const checkout = scene.repository.shallowCheckout(commit, 'watched');
    const state = () =>
      scene.repository.run(checkout, 'count-objects', '-v') +
      scene.repository.run(checkout, 'for-each-ref') +
      readFileSync(join(checkout, '.git/config'), 'utf8') +
      readFileSync(join(checkout, '.git/shallow'), 'utf8');
    const before = state();
    const env = eventOf(scene.repository, commit);
    await told({ checkout, env, inputs: inputsFor(scene.sandbox) });
    expect(scene.sent).toEqual(['A/x']);
    expect(state()).toBe(before);
  });

  it('is not touched by `base: last-commit`, and not by a plan, a dry run or a plan that is too large', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x', 'y'] });
    await scene.run(commit, { command: 'plan' });
    await scene.run(commit, { 'dry-run': 'true' });
    const large = await scene.run(commit, { 'max-new': '1' });
    expect(large).toMatchObject({ result: 'blocked' });
    // Whoever can still `adopt` hears of it.
    expect(large.notices.join()).toContain('run the command `adopt` first');
    expect(await scene.run(commit, { 'max-new': '1', 'dry-run': 'true' })).toMatchObject({ result: 'blocked' });
    await scene.run(commit, { base: 'last-commit' });
    expect(scene.remote('for-each-ref', 'refs/customergauge')).toBe('');
  });
});

describe('a push that is told to stop', () => {
  it('writes down what was accepted and what was not sent, and the next one sends just that', async () => {
    let arrived = 0;
    const cancel = new AbortController();
    await using scene = await Scene.open({
      onRequest: ({ path }) => {
        if (path.startsWith('/records') && ++arrived === 20) cancel.abort();
      },
    });
    const names = Array.from({ length: 60 }, (_, at) => [`Account ${at}`, [`Alias ${at}`]] as const);
    const commit = scene.repository.commit(Object.fromEntries(names));
    const stopped = await scene.run(commit, {}, { signal: cancel.signal, asProcess: true });
    expect(stopped.result).toBe('partial');
    const waiting = scene.remote('grep', '-h', '', REF, '--', 'pending').split('\n');
    expect(waiting.length).toBe(60 - scene.sent.length);
    for (const line of waiting) expect(line).toContain('"state":"unsent"');
    const title = scene.remote('log', '-1', '--format=%s', REF);
    expect(title).toBe(`push: ${scene.sent.length} of 60 accepted, ${60 - scene.sent.length} not sent`);
    expect(await scene.run(commit)).toMatchObject({ result: 'pushed' });
    expect([...scene.sent].sort()).toEqual(names.map(([account, [alias]]) => `${account}/${alias}`).sort());
  });
});
