import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bucketOf } from '../../src/ledger/ledger.ts';
import type { RunReport } from '../../src/report/report.ts';
import type { SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { eventOf, inProcess, inputsFor } from '../support/history.ts';
import { runCommand } from '../support/in-process.ts';
import { asProcess } from '../support/process-push.ts';
import { REF, Scene } from '../support/scene.ts';

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
    expect(planned).toMatchObject({ result: 'planned', aliases: 3, planned: { plan: { create: [{ alias: 'z' }] } } });
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
    expect(await scene.run(renamed)).toMatchObject({ result: 'unchanged', planned: { plan: { unchanged: 1 } } });
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
      delivery: { counts: { accepted: 2, rejected: 1 } },
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
    expect(plan.planned?.plan).toMatchObject({ create: [], retry, unchanged: 2 });
    expect(plan.planned?.plan.retry[0]?.reason).toContain('Not this one.');

    unwelcome.pop();
    const healed = await scene.run(commit, {}, { env: { GITHUB_EVENT_NAME: 'schedule' } });
    expect(healed).toMatchObject({ result: 'pushed', delivery: { counts: { accepted: 1 } } });
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
    const retry = [{ alias: 'x', state: 'unanswered', code: 'sending', reason }];
    expect(plan.planned?.plan).toMatchObject({ create: [], retry });
  });

  it('remembers removed aliases, flags one that comes to another account as a move, and sends one that comes back', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit({ A: ['x', 'y'] }));
    const removal = await scene.run(scene.repository.commit({ A: ['y'] }));
    expect(removal.planned?.plan.remove).toEqual([{ account: 'A', alias: 'x' }]);
    const status = await scene.run(scene.repository.commit({ A: ['y'], B: ['x'] }), { command: 'status' });
    expect(status).toMatchObject({
      result: 'reported',
      status: { accepted: 1, pending: [], removed: [{ alias: 'x' }] },
    });
    const moved = await scene.run(scene.repository.commit({ A: ['y'], B: ['x'] }));
    expect(moved.planned?.plan.move).toMatchObject([{ account: 'B', alias: 'x', from: 'A' }]);
    await scene.run(scene.repository.commit({ A: ['x', 'y'] }));
    expect(scene.sent).toEqual(['A/x', 'A/y', 'B/x', 'A/x']);
  });

  it('costs the same few git objects for an edit, however large the folder is', async () => {
    const costs: number[] = [];
    for (const files of [5, 2000]) {
      await using scene = await Scene.open();
      for (let at = 0; at < files; at++)
        scene.repository.write(`aliases/${at}.yaml`, `- account: Account ${at}\n  aliases: [Alias ${at}]\n`);
      const first = await scene.run(scene.repository.commitAll(), { 'max-new': '0' });
      expect(first).toMatchObject({ result: 'pushed', aliases: files });
      const before = scene.remote('rev-parse', REF);
      const edit = scene.repository.commit({ New: ['alias'] }, 'aliases/0.yaml');
      await scene.run(edit);
      costs.push(scene.remote('rev-list', '--objects', REF, `^${before}`, `^${edit}`).split('\n').length);
    }
    expect(costs[1]).toBe(costs[0]);
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
      expect(full.planned?.plan).toBeDefined();
      const parts = ({ planned }: typeof plan) => ({ ...planned?.plan, digest: planned?.digest });
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
    const signal = new AbortController().signal;
    await inProcess({ checkout, env, inputs: inputsFor(scene.sandbox), signal });
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
    const stopped = await scene.run(commit, {}, { signal: cancel.signal, pusher: asProcess });
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

  it('as four shards at once deliver 10,000 aliases once each into one ledger', async () => {
    await using scene = await Scene.open();
    const names = Array.from({ length: 2000 }, (_, at) => [
      `Account ${at}`,
      Array.from({ length: 5 }, (_none, alias) => `Alias ${at}-${alias}`),
    ]);
    const commit = scene.repository.commit(Object.fromEntries(names));
    const shards = await Promise.all(
      [1, 2, 3, 4].map((part) => scene.run(commit, { shard: `${part}/4`, 'max-new': '0', concurrency: '16' })),
    );
    for (const { result, verdict } of shards) expect(result, verdict).toBe('pushed');
    expect(new Set(scene.sent).size).toBe(10_000);
    expect(scene.sent).toHaveLength(10_000);
    expect(scene.remote('ls-tree', '--name-only', REF)).toBe('ledger.json\nsource');
    expect(await scene.run(commit)).toMatchObject({ result: 'unchanged' });
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
    expect(whole).toMatchObject({ result: 'pushed', delivery: { counts: { accepted: 3 } } });
    const next = scene.repository.commit({ A: ['x', 'more'], B: ['y'], C: ['z'] });
    const results = [];
    for (const part of [1, 2, 3]) results.push(await scene.run(next, { shard: `${part}/3` }));
    expect(results.filter(({ result }) => result === 'pushed')).toHaveLength(1);
    const idle = results.find(({ result }) => result === 'unchanged');
    expect(idle?.verdict).toMatch(/^Nothing to send in the shard \d\/3; of all shards together: /);
    expect(scene.sent).toHaveLength(7);
  });
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

describe('a run that may not write its ledger', () => {
  it('says so before the first record, with the words to paste', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    writeFileSync(
      join(scene.repository.remote, 'hooks/pre-receive'),
      '#!/bin/sh\nwhile read -r _ _ ref; do case "$ref" in refs/customergauge/*) echo "not you"; exit 1;; esac; done\n',
      { mode: 0o755 },
    );
    const run = await scene.run(commit);
    expect(run.result).toBe('blocked');
    expect(run.verdict).toContain(`Nothing was sent. This run may not write its ledger (\`${REF}\`)`);
    expect(run.failures.at(-1)?.hint).toContain('`permissions: { contents: write }`');
    expect(scene.sandbox.requests()).toEqual([]);
  });
});

describe('a git server that cannot or will not keep the ledger', () => {
  it.each(['uploadpack.hideRefs', 'transfer.hideRefs'])(
    'because it hides it (%s) is told from one that refuses it',
    async (name) => {
      await using scene = await Scene.open();
      await scene.run(scene.repository.commit({ A: ['x'] }));
      scene.remote('config', name, 'refs/customergauge');
      const run = await scene.run(scene.repository.commit({ A: ['x', 'y'] }));
      expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-hidden' }] });
      expect(run.verdict).toContain(`The git server hides the ledger (\`${REF}\`) from this run`);
      expect(run.failures[0]?.hint).toContain('set `ledger-ref`');
      expect(scene.sent).toEqual(['A/x']);
    },
  );

  it('says so in its own words, and nothing of a permission', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    scene.remote('config', 'receive.maxInputSize', '1');
    const run = await scene.run(commit);
    expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-refused' }] });
    expect(run.verdict).toContain('The git server could not store the ledger');
    expect(run.verdict).toContain('unpacker error');
    expect(run.failures[0]?.hint).not.toContain('permissions');
  });
});

describe('a ledger whose name is not free', () => {
  it.each([
    ['books', 'books/cg'],
    ['books/cg/2026', 'books/cg'],
  ])('because of the branch %s is refused before the first record, with what to do', async (branch, ledger) => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    scene.repository.git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`);
    const run = await scene.run(commit, { 'ledger-ref': ledger });
    expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-name' }] });
    expect(run.verdict).toContain(`there is \`refs/heads/${branch}\`, and git allows no ref below another`);
    expect(run.failures[0]?.hint).toContain('Set `ledger-ref` to a name');
    expect(scene.sandbox.requests()).toEqual([]);
  });

  it.each(['heads', 'tags'])(
    'because one of the remote’s %s is itself called like it is refused, with what to do, and nothing of either is lost',
    async (kind) => {
      await using scene = await Scene.open();
      const taken = `refs/${kind}/${REF}`;
      const first = scene.repository.commit({ A: ['x'] });
      scene.repository.git('push', '--quiet', 'origin', `HEAD:${taken}`);
      const expectRefused = (run: RunReport): void => {
        expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-name' }] });
        expect(run.verdict).toContain(`a branch or a tag that is itself called \`${REF}\``);
        expect(run.failures[0]?.hint).toContain(
          `\`git push origin --delete refs/heads/${REF}\`, or \`refs/tags/${REF}\``,
        );
      };
      for (const command of ['push', 'plan', 'status', 'adopt']) expectRefused(await scene.run(first, { command }));
      expect(scene.remote('for-each-ref', '--format=%(refname)', REF)).toBe('');
      expect(scene.remote('rev-parse', taken)).toBe(first);
      expect(scene.sandbox.requests()).toEqual([]);

      // As it stood when somebody, to restore the ledger, made a branch of it.
      scene.remote('update-ref', '-d', taken);
      expect(await scene.run(first)).toMatchObject({ result: 'pushed' });
      const ledger = scene.remote('rev-parse', REF);
      scene.remote('update-ref', taken, ledger);
      const second = scene.repository.commit({ A: ['x', 'y'] });
      const asked = scene.sandbox.requests().length;
      expect(await scene.run(second, { command: 'plan' })).toMatchObject({ result: 'planned' });
      expectRefused(await scene.run(second));
      expect(scene.sandbox.requests()).toHaveLength(asked);
      expect([REF, taken].map((ref) => scene.remote('rev-parse', ref))).toEqual([ledger, ledger]);
    },
  );

  it.each(['main', 'refs/heads/main'])(
    'because `ledger-ref: %s` is the branch of the alias files is refused on that branch, with what to choose instead',
    async (ref) => {
      await using scene = await Scene.open();
      const commit = scene.repository.commit({ A: ['x'] });
      const refused = [
        await scene.run(commit, { 'ledger-ref': ref }),
        await scene.runIn(scene.repository.work, { 'ledger-ref': ref, command: 'adopt' }),
      ];
      for (const run of refused) {
        expect(run).toMatchObject({ result: 'blocked', failures: [{ code: 'ledger-name' }] });
        expect(run.verdict).toContain('The ledger cannot be kept on the branch `main`, which has the alias files.');
        expect(run.failures[0]?.hint).toContain(`Leave \`ledger-ref\` out, or set it to`);
      }
      expect(scene.remote('rev-parse', 'main')).toBe(commit);
      // A branch that the remote does not have yet must not come to be as a ledger.
      scene.repository.git('checkout', '--quiet', '-b', 'fresh');
      const fresh = await scene.runIn(scene.repository.work, { 'ledger-ref': 'fresh' });
      expect(fresh.verdict).toContain('The ledger cannot be kept on the branch `fresh`');
      expect(scene.remote('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
      expect(scene.remote('for-each-ref', REF)).toBe('');
    },
  );
});

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
    expect(meant.planned?.plan.remove).toEqual([{ account: 'A', alias: 'x' }]);
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
