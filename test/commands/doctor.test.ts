import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { judgeEnvironments } from '../../src/commands/doctor/check-github.ts';
import { judgeGit, judgeNode } from '../../src/commands/doctor/check-programs.ts';
import { judgeRecords } from '../../src/commands/doctor/check-records.ts';
import { judgeClock } from '../../src/commands/doctor/check-services.ts';
import { startGitServer } from '../support/git-server.ts';
import { startGitHub } from '../support/github.ts';
import { runCommand } from '../support/in-process.ts';
import { type ActionEnded, runAction } from '../support/program.ts';
import { inputsFor } from '../support/push-event.ts';
import { REF, Scene } from '../support/scene.ts';

interface Check {
  readonly id: string;
  readonly state: string;
  readonly message: string;
  readonly hint: string;
}

/** The states of the checks, by their ids. */
function states({ report }: Pick<ActionEnded, 'report'>): Readonly<Record<string, string>> {
  return Object.fromEntries((report.checks as readonly Check[]).map(({ id, state }) => [id, state]));
}

function check({ report }: Pick<ActionEnded, 'report'>, id: string): Check {
  const found = (report.checks as readonly Check[]).find((one) => one.id === id);
  if (!found) throw new Error(`There is no check ${id}.`);
  return found;
}

/** The action as GitHub starts it for somebody who chose `doctor` in the list of commands. */
function doctor(
  { repository, sandbox }: Scene,
  commit: string,
  {
    inputs = {},
    env = {},
    event = 'workflow_dispatch',
    payload = {},
    ref = 'refs/heads/main',
  }: {
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
    readonly event?: string;
    readonly payload?: object;
    readonly ref?: string;
  } = {},
): Promise<ActionEnded> {
  return runAction({
    folder: repository.folder,
    checkout: repository.shallowCheckout(commit, `doctor-${Math.random()}`),
    event,
    payload: { after: commit, repository: { default_branch: 'main' }, ...payload },
    ref,
    inputs: { ...inputsFor(sandbox), command: 'doctor', ...inputs },
    env,
  });
}

const paths = ({ sandbox }: Scene): readonly string[] =>
  sandbox.requests().map(({ method, path }) => `${method} ${path}`);

describe('doctor, before the first push', () => {
  it('holds where all is set up, sends no record, writes nothing, and says what only a first record can prove', async () => {
    await using scene = await Scene.open();
    await using github = await startGitHub({ environments: [{ name: 'customergauge', everyBranch: false }] });
    const ended = await doctor(scene, scene.repository.commit({ A: ['x', 'y'] }), {
      inputs: { 'github-token': github.token },
      env: github.env,
    });
    expect(ended, ended.all).toMatchObject({ code: 0, outputs: { result: 'reported' } });
    expect(states(ended)).toEqual({
      node: 'passed',
      git: 'passed',
      inputs: 'passed',
      secrets: 'passed',
      event: 'passed',
      checkout: 'passed',
      aliases: 'passed',
      ledger: 'passed',
      'ledger-write': 'passed',
      plan: 'passed',
      records: 'passed',
      token: 'passed',
      clock: 'passed',
      'pull-requests': 'passed',
      'deployment-branches': 'passed',
      'first-record': 'unknown',
    });
    expect(check(ended, 'plan').message).toContain('2 aliases');
    expect(check(ended, 'first-record').message).toContain('`configuration`');
    expect(paths(scene)).toEqual(['OPTIONS /records/', 'POST /oauth2/token']);
    expect(scene.sandbox.records()).toEqual([]);
    expect(scene.remote('for-each-ref', '--format=%(refname)', REF)).toBe('');
    for (const shown of [ended.stdout, ended.summary]) expect(shown).toContain('alias files');
    expect(ended.stdout).toContain('✓ token: CustomerGauge issued a token');
  });

  it('fails with the fix where the secret is wrong, and shows it nowhere', async () => {
    await using scene = await Scene.open();
    const ended = await doctor(scene, scene.repository.commit({ A: ['x'] }), {
      inputs: { 'client-secret': 'not-the-secret' },
    });
    expect(ended).toMatchObject({ code: 1, outputs: { result: 'failed' } });
    expect(check(ended, 'token')).toMatchObject({ state: 'failed', hint: expect.stringContaining('`client-secret`') });
    expect(ended.report.verdict).toContain('token');
    const masked = ended.stdout.replace(/^::add-mask::.*$/gm, '');
    expect(masked + ended.summary + JSON.stringify(ended.report)).not.toContain('not-the-secret');
  });

  it('names every input and secret that is missing, and still checks all that needs none of them', async () => {
    await using scene = await Scene.open();
    const inputs = { 'client-id': '', 'client-secret': '', configuration: '' };
    const ended = await doctor(scene, scene.repository.commit({ A: ['x'] }), { inputs });
    expect(ended.code).toBe(1);
    expect(check(ended, 'inputs').message).toContain('`configuration`');
    expect(check(ended, 'secrets').message).toContain('`client-id` and `client-secret`');
    expect(states(ended)).toMatchObject({ records: 'passed', token: 'unknown', ledger: 'passed', aliases: 'passed' });
  });

  it('says which inputs are wrong, acts on none of them, and checks the rest', async () => {
    await using scene = await Scene.open();
    const inputs = { 'records-url': 'http://records.example.com/', 'max-new': 'many' };
    const ended = await doctor(scene, scene.repository.commit({ A: ['x'] }), { inputs });
    expect(ended.code).toBe(1);
    expect(check(ended, 'inputs').message).toBe('Wrong or missing: `max-new`, `records-url`.');
    expect(states(ended)).toMatchObject({ records: 'unknown', token: 'unknown', ledger: 'unknown', aliases: 'passed' });
    expect(paths(scene)).toEqual([]);
  });

  it('on a pull request asks CustomerGauge for nothing, because a plan needs neither secret nor network', async () => {
    await using scene = await Scene.open();
    scene.repository.write('README.md', 'Aliases');
    const base = scene.repository.commitAll();
    const commit = scene.repository.commit({ A: ['x'] });
    const ended = await doctor(scene, commit, {
      event: 'pull_request',
      payload: {
        pull_request: { number: 1, state: 'open', head: { sha: commit }, base: { sha: base, ref: 'main' } },
      },
      ref: 'refs/pull/1/merge',
      inputs: { 'client-id': '', 'client-secret': '' },
    });
    expect(ended, ended.all).toMatchObject({ code: 0 });
    expect(states(ended)).toMatchObject({ event: 'passed', secrets: 'unknown', token: 'unknown', records: 'unknown' });
    expect(paths(scene)).toEqual([]);
  });

  it('on a branch that may not push says so, and asks for no token', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    const ended = await doctor(scene, commit, { ref: 'refs/heads/try' });
    expect(ended.code).toBe(1);
    expect(check(ended, 'event')).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('refs/heads/try'),
    });
    expect(paths(scene)).toEqual([]);
  });

  it('fails where a commit is checked out that is not on the branch', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    const commit = repository.commit({ A: ['x'] });
    repository.git('checkout', '--quiet', '-b', 'other');
    const other = repository.commit({ A: ['y'] });
    const ended = await doctor(scene, other, { payload: { after: commit } });
    expect(check(ended, 'checkout')).toMatchObject({ state: 'failed', hint: expect.stringContaining('`ref`') });
  });

  it('counts the errors in the alias files', async () => {
    await using scene = await Scene.open();
    const ended = await doctor(scene, scene.repository.commit({ A: ['x'], B: ['x'] }));
    expect(check(ended, 'aliases')).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('1 error'),
      hint: expect.stringContaining('`validate`'),
    });
    expect(states(ended)).toMatchObject({ plan: 'unknown' });
  });

  it('says that the first push would be stopped, and with what number it is confirmed', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x', 'y'] });
    const ended = await doctor(scene, repository.commit({ A: ['x', 'y', 'z'] }));
    expect(check(ended, 'plan')).toMatchObject({ state: 'failed', hint: expect.stringContaining('confirm: 3') });
  });

  it('finds a ledger that cannot be read', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x'] });
    await scene.run(commit);
    scene.tamper('ledger.json', 'nonsense');
    expect(states(await doctor(scene, commit))).toMatchObject({ ledger: 'failed', 'ledger-write': 'unknown' });
  });

  it('finds a branch that leaves no room for the ledger', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    const commit = repository.commit({ A: ['x'] });
    scene.remote('update-ref', 'refs/heads/ledger', commit);
    const ended = await doctor(scene, commit, { inputs: { 'ledger-ref': 'ledger/production' } });
    expect(check(ended, 'ledger-write')).toMatchObject({
      state: 'failed',
      hint: expect.stringContaining('`ledger-ref`'),
    });
  });

  it('finds a git server that lets this run read and not write, without writing', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.commit({ A: ['x'] });
    await using server = await startGitServer({ root: repository.folder, forbidPush: true });
    repository.git('remote', 'set-url', 'origin', server.url());
    const report = await scene.runIn(repository.work, { command: 'doctor' });
    const [writing] = report.checks?.filter(({ id }) => id === 'ledger-write') ?? [];
    expect(report.result).toBe('failed');
    expect(writing).toMatchObject({ state: 'failed', hint: expect.stringContaining('contents: write') });
    expect(report.checks?.find(({ id }) => id === 'ledger')).toMatchObject({ state: 'passed' });
    expect(server.requests().filter(({ path }) => path.endsWith('/git-receive-pack'))).toEqual([]);
  });

  it('says that a records host is not reached, and goes on', async () => {
    await using scene = await Scene.open();
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const inputs = { 'records-url': `http://127.0.0.1:${port}/records/` };
    const ended = await doctor(scene, scene.repository.commit({ A: ['x'] }), { inputs });
    expect(check(ended, 'records')).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('ECONNREFUSED'),
    });
    expect(states(ended)).toMatchObject({ token: 'passed' });
  });

  it('says that a proxy cannot be used, without showing its address', async () => {
    await using scene = await Scene.open();
    const env = { HTTPS_PROXY: 'socks5://user:pass-word@proxy.example' };
    const ended = await doctor(scene, scene.repository.commit({ A: ['x'] }), { env });
    expect(check(ended, 'records')).toMatchObject({
      state: 'failed',
      hint: expect.stringContaining('http://host:port'),
    });
    expect(ended.all).not.toContain('proxy.example');
  });

  it('tells a token that may not read pull requests, and does not fail over what it may not see', async () => {
    await using scene = await Scene.open();
    await using github = await startGitHub();
    const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } };
    github.fail(/\/(pulls|environments)/, forbidden);
    const ended = await doctor(scene, scene.repository.commit({ A: ['x'] }), {
      inputs: { 'github-token': github.token },
      env: github.env,
    });
    expect(states(ended)).toMatchObject({ 'pull-requests': 'failed', 'deployment-branches': 'unknown' });
    expect(check(ended, 'pull-requests').hint).toContain('pull-requests: write');
  });
});

it('doctor on the command line shows a line for each check, and ends with 0 or 1', async () => {
  await using scene = await Scene.open();
  const { repository, sandbox } = scene;
  repository.commit({ A: ['x'] });
  const [id = '', secret = ''] = Object.entries(sandbox.clients)[0] ?? [];
  const args = ['--auth-url', sandbox.authUrl, '--records-url', sandbox.recordsUrl, '--configuration', 'c'];
  const env = { CUSTOMERGAUGE_CLIENT_ID: id, CUSTOMERGAUGE_CLIENT_SECRET: secret };
  const run = (given: Readonly<Record<string, string>>) => runCommand(repository.work, ['doctor', ...args], given);
  const good = await run(env);
  expect(good, good.all).toMatchObject({ code: 0 });
  expect(good.stdout.match(/^[✓✗–] /gm)).toHaveLength(16);
  const bad = await run({});
  expect(bad).toMatchObject({ code: 1 });
  expect(bad.all).toContain('✗ secrets: ');
  expect(bad.all).toContain('CUSTOMERGAUGE_CLIENT_SECRET');
});

describe('the judgement of', () => {
  it.each([
    ['v24.0.0', 'passed'],
    ['v30.1.2', 'passed'],
    ['v22.9.0', 'failed'],
  ])('Node %s: %s', (version, state) => expect(judgeNode(version).state).toBe(state));

  it.each([
    ['git version 2.31.0', 'passed'],
    ['git version 2.43.0.windows.1', 'passed'],
    ['git version 3.0.1', 'passed'],
    ['git version 2.30.9', 'failed'],
    ['git version 1.99', 'failed'],
    ['something else', 'failed'],
  ])('%s: %s', (version, state) => expect(judgeGit(version).state).toBe(state));

  const URL_ = 'https://imports.api.eu.customergauge.com/records/';
  const answer = (status: number, headers: Readonly<Record<string, string>> = {}) =>
    judgeRecords(URL_, { kind: 'answer', status, headers, body: '' }, 'PUT');

  it.each([
    [200, {}, 'passed'],
    [405, { allow: 'PUT' }, 'passed'],
    [401, {}, 'passed'],
    [301, {}, 'unknown'],
    [403, {}, 'unknown'],
    [404, {}, 'unknown'],
    [403, { 'x-amzn-waf-action': 'captcha' }, 'failed'],
    [202, { 'cf-mitigated': 'challenge' }, 'failed'],
    [511, {}, 'failed'],
    [503, {}, 'failed'],
  ])('a records host that answers %i %o: %s', (status, headers, state) =>
    expect(answer(status, headers).state).toBe(state),
  );

  it('a records host that keeps an address out: the IP White List is named', () => {
    for (const headers of [{}, { 'x-amzn-waf-action': 'captcha' }])
      expect(answer(403, headers).hint).toContain('IP White List');
  });

  it('a records host that takes the other verb: the input that says so is named', () => {
    expect(answer(405, { allow: 'GET, POST' })).toMatchObject({
      state: 'passed',
      hint: expect.stringContaining('`method: POST`'),
    });
    expect(answer(405, { allow: 'GET, PUT' }).hint).toBe('');
  });

  const NOON = Date.UTC(2026, 0, 1, 12);
  const dated = (seconds: number) => new Date(NOON + seconds * 1000).toUTCString();
  it.each([
    [[], 'unknown'],
    [[{ asked: NOON, answered: NOON + 400, date: undefined }], 'unknown'],
    [[{ asked: NOON, answered: NOON + 400, date: dated(0) }], 'passed'],
    [[{ asked: NOON, answered: NOON + 400, date: dated(-61) }], 'passed'],
    [[{ asked: NOON, answered: NOON + 400, date: dated(-62) }], 'failed'],
    [[{ asked: NOON, answered: NOON + 1000, date: dated(3600) }], 'failed'],
    [
      [
        { asked: NOON, answered: NOON + 1000, date: dated(-3600) },
        { asked: NOON, answered: NOON + 1000, date: dated(1) },
      ],
      'passed',
    ],
  ])('the clock by %o: %s', (readings, state) => expect(judgeClock(readings).state).toBe(state));

  it('a clock that is wrong: by how much, and in which direction', () => {
    const by = (seconds: number) => judgeClock([{ asked: NOON, answered: NOON, date: dated(seconds) }]).message;
    expect(by(3600)).toContain('3600 seconds behind');
    expect(by(-3601)).toContain('3600 seconds ahead of');
  });

  it('GitHub environments: one that every branch may use fails, others do not matter', () => {
    const listed = (...environments: readonly object[]) => judgeEnvironments({ environments }).state;
    const open = { name: 'customergauge', deployment_branch_policy: null };
    const closed = { name: 'customergauge-emea', deployment_branch_policy: { protected_branches: true } };
    expect(listed(open, closed)).toBe('failed');
    expect(listed(closed, { name: 'staging', deployment_branch_policy: null })).toBe('passed');
    expect(listed()).toBe('unknown');
    for (const odd of [null, 'no', { environments: 3 }, { environments: [null, { name: 5 }] }])
      expect(judgeEnvironments(odd).state).toBe('unknown');
  });
});
