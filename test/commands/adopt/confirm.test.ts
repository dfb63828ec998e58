import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ended, runAction, runProgram } from '../../support/program.ts';
import { inputsFor } from '../../support/push-event.ts';
import { GIT_ENV } from '../../support/repository.ts';
import { REF, Scene } from '../../support/scene.ts';

const CLI = join(import.meta.dirname, '../../../dist/cli.js');

/** A ledger in which one alias was accepted, one refused, one lost its answer, one was not sent, and a commit with a new one. */
async function everyState() {
  const scene = await Scene.open({
    reject: ({ alias }) =>
      alias === 'refused' ? { status: 422, body: { errors: { 'record.Alias': ['Not this one.'] } } } : undefined,
  });
  const { repository, sandbox } = scene;
  const slow = { concurrency: '1', retries: '0' };
  sandbox.setFaults('script:200,lost');
  await scene.run(repository.commit({ A: ['accepted', 'lost', 'refused'] }), slow);
  sandbox.setFaults('');
  const unsent = repository.commit({ A: ['accepted', 'lost', 'refused', 'unsent'] });
  await scene.run(unsent, { 'client-secret': 'not the secret' });
  const commit = repository.commit({ A: ['accepted', 'lost', 'refused', 'unsent', 'new'] });
  return { scene, repository, commit };
}

/** The action as a process, with everything that it shows. */
function action({ repository, sandbox }: Scene, commit: string, inputs: Readonly<Record<string, string>>) {
  return runAction({
    folder: repository.folder,
    checkout: repository.shallowCheckout(commit, `action-${Math.random()}`),
    event: 'workflow_dispatch',
    payload: { after: commit, repository: { default_branch: 'main' } },
    ref: 'refs/heads/main',
    inputs: { ...inputsFor(sandbox), ...inputs },
  });
}

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

/** The command line at a terminal, with what somebody types there. */
function atTerminal(
  { repository, sandbox }: Scene,
  args: readonly string[],
  typed: string,
  meanwhile: () => void = () => {},
): Promise<{ readonly code: number | null; readonly shown: string }> {
  const [id, secret] = Object.entries(sandbox.clients)[0] ?? [];
  const line = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['--quiet', '--return', '--command', line, '/dev/null'], {
    cwd: repository.work,
    env: {
      ...GIT_ENV,
      TERM: 'dumb',
      SHELL: '/bin/sh',
      CUSTOMERGAUGE_CLIENT_ID: id,
      CUSTOMERGAUGE_CLIENT_SECRET: secret,
    },
  });
  let shown = '';
  let answered = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
    if (answered || !/(?:type the number|Type yes).*: $/.test(shown)) return;
    answered = true;
    meanwhile();
    child.stdin.write(typed);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      child.stdin.destroy();
      resolve({ code, shown: shown.replaceAll('\r', '') });
    });
  });
}

const target = ({ sandbox }: Scene): readonly string[] => [
  `--auth-url=${sandbox.authUrl}`,
  `--records-url=${sandbox.recordsUrl}`,
  `--configuration=${sandbox.mapping.configuration}`,
];

function cli(scene: Scene, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const [id = '', secret = ''] = Object.entries(scene.sandbox.clients)[0] ?? [];
  return runProgram('cli.js', {
    cwd: scene.repository.work,
    args,
    env: { CUSTOMERGAUGE_CLIENT_ID: id, CUSTOMERGAUGE_CLIENT_SECRET: secret, ...env },
  });
}

describe('adopt', () => {
  it('shows what it would change and writes nothing, and its last line says how to do it', async () => {
    const { scene, commit } = await everyState();
    await using _ = scene;
    const before = scene.remote('rev-parse', REF);
    const run = await action(scene, commit, { command: 'adopt' });
    expect(run).toMatchObject({ code: 0, outputs: { result: 'planned', confirm: '1' } });
    const last = 'Nothing was written. To do it, run again with `confirm: 1`.';
    expect(lastLine(run.stdout)).toBe(last);
    expect(run.summary.split('\n')[0]).toContain(
      'Nothing was written. To do it, run again with <code>confirm: 1</code>.',
    );
    expect(run.stdout).toContain('Never tried: no push has sent these (1)');
    expect(run.report.preview).toEqual({
      confirm: 1,
      aliases: [{ account: 'A', alias: 'new', state: 'never-tried' }],
      rebinds: [],
    });
    expect(scene.remote('rev-parse', REF)).toBe(before);
    const terminal = await cli(scene, ['adopt']);
    expect(terminal.code, terminal.all).toBe(0);
    expect(lastLine(terminal.stdout)).toBe('Nothing was written. To do it, run again with `confirm: 1`.');
    expect(scene.remote('rev-parse', REF)).toBe(before);
  });

  it('takes what no push has tried; what was refused, lost or not sent goes on waiting', async () => {
    const { scene, commit } = await everyState();
    await using _ = scene;
    const run = await scene.run(commit, { command: 'adopt', confirm: '1' });
    expect(run).toMatchObject({ result: 'adopted' });
    expect(run.verdict).toContain('1 alias counts as accepted from now on; nothing was sent. 3 more stay pending');
    const { status } = await scene.run(commit, { command: 'status' });
    expect(status?.accepted).toBe(2);
    expect(status?.pending.map(({ alias, state }) => `${state}: ${alias}`)).toEqual([
      'unanswered: lost',
      'rejected: refused',
      'unsent: unsent',
    ]);
  });

  it('takes pending ones that `only` names, by a file or by the lines themselves, grouped by how they stand', async () => {
    const { scene, repository, commit } = await everyState();
    await using _ = scene;
    const lines = ['refused', 'lost', 'unsent'].map((alias) => `A\t${alias}`).join('\n');
    const shown = await action(scene, commit, { command: 'adopt', only: lines });
    expect(lastLine(shown.stdout)).toContain('`confirm: 3`');
    for (const title of ['Unanswered: ', 'Unsent: ', 'Rejected: ']) expect(shown.stdout).toContain(title);
    expect(shown.stdout).toContain('Not this one.');
    const file = join(repository.folder, 'only.tsv');
    writeFileSync(file, `${lines}\n`);
    const run = await scene.run(commit, { command: 'adopt', only: file, confirm: '3' });
    expect(run).toMatchObject({ result: 'adopted' });
    const { status } = await scene.run(commit, { command: 'status' });
    expect(status).toMatchObject({ accepted: 4, pending: [{ alias: 'new' }] });
    const wrong = await scene.run(commit, { command: 'adopt', only: 'A\tnobody', confirm: '1' });
    expect(wrong).toMatchObject({ result: 'failed', failures: [{ code: 'not-in-files' }] });
    expect(wrong.verdict).toContain('Line 1 of the input `only`');
  });

  it('with another number is blocked, and says the right one', async () => {
    const { scene, commit } = await everyState();
    await using _ = scene;
    const before = scene.remote('rev-parse', REF);
    const run = await action(scene, commit, { command: 'adopt', confirm: '14' });
    expect(run).toMatchObject({ code: 4, outputs: { result: 'blocked' } });
    expect(run.all).toContain('`confirm: 14` was given, but this is about 1 alias. Nothing was written.');
    expect(run.all).toContain('run again with `confirm: 1`');
    expect(scene.remote('rev-parse', REF)).toBe(before);
  });

  it('names a change of target, folder or branch, which needs confirmation even where no alias changes', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    const commit = repository.commit({ A: ['x'] });
    await scene.run(commit);
    repository.git('push', '--quiet', 'origin', `${commit}:refs/heads/trunk`);
    scene.remote('symbolic-ref', 'HEAD', 'refs/heads/trunk');
    const file = join(repository.folder, 'trunk.json');
    writeFileSync(file, JSON.stringify({ repository: { default_branch: 'trunk' } }));
    const env = { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_EVENT_PATH: file, GITHUB_REF: 'refs/heads/trunk' };
    const inputs = { command: 'adopt', configuration: 'another' };
    const shown = await scene.run(commit, inputs, { env });
    expect(shown).toMatchObject({
      result: 'planned',
      verdict: 'Nothing was written. To do it, run again with `confirm: 0`.',
      preview: {
        confirm: 0,
        rebinds: [
          { what: 'branch', was: 'main', is: 'trunk' },
          { what: 'configuration', is: 'another' },
        ],
      },
    });
    expect(JSON.parse(scene.ledger('ledger.json'))).toMatchObject({ branch: 'main' });
    expect(await scene.run(commit, { ...inputs, confirm: '0' }, { env })).toMatchObject({
      result: 'adopted',
    });
    expect(JSON.parse(scene.ledger('ledger.json'))).toMatchObject({
      branch: 'trunk',
      target: { configuration: 'another' },
    });
  });
});

describe('forget', () => {
  it('without `only` drops nothing at one click: it shows what it would drop, and asks for the number', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    await scene.run(repository.commit({ A: ['x', 'y', 'z'] }));
    const commit = repository.commit({ A: ['x'] });
    await scene.run(commit);
    const shown = await action(scene, commit, { command: 'forget' });
    expect(shown).toMatchObject({ code: 0, outputs: { result: 'planned' } });
    expect(lastLine(shown.stdout)).toBe('Nothing was written. To do it, run again with `confirm: 2`.');
    expect(shown.stdout).toContain('Accepted earlier, then removed from the files (2)');
    const one = await action(scene, commit, { command: 'forget', only: 'A\ty', confirm: '1' });
    expect(one.outputs.result, one.all).toBe('forgotten');
    const { status } = await scene.run(commit, { command: 'status' });
    expect(status?.removed).toMatchObject([{ alias: 'z' }]);
  });
});

describe('at a terminal', () => {
  it('the number is typed; anything else is a no, and writes nothing', async () => {
    await using scene = await Scene.open();
    scene.repository.commit({ A: ['x', 'y'] });
    for (const typed of ['y\n', '3\n', '\n']) {
      const { code, shown } = await atTerminal(scene, ['adopt'], typed);
      expect(code, shown).toBe(4);
      expect(shown).toContain('type the number of aliases (2)');
      expect(shown).toContain('Nothing was written: it was not confirmed.');
    }
    expect(scene.remote('for-each-ref', 'refs/customergauge')).toBe('');
    const { code, shown } = await atTerminal(scene, ['adopt'], '2\n');
    expect(code, shown).toBe(0);
    expect(shown).toContain('2 aliases count as accepted from now on; nothing was sent.');
  });

  it('nothing is written that was not confirmed, where another run changes the ledger before the number is typed', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    await scene.run(repository.commit({ A: ['w'] }));
    const earlier = scene.remote('rev-parse', REF);
    await scene.run(repository.commit({ A: ['w', 'x'] }));
    repository.commit({ A: ['w', 'x', 'y'] });
    const putBack = (): void => void scene.remote('update-ref', REF, earlier);
    const { code, shown } = await atTerminal(scene, ['adopt'], '1\n', putBack);
    expect(code, shown).toBe(4);
    expect(shown).toContain('1 alias would change without confirmation. Nothing was written.');
    expect(scene.remote('rev-parse', REF)).toBe(earlier);
  });

  it('push shows the plan and sends it only where somebody types yes', async () => {
    await using scene = await Scene.open();
    scene.repository.commit({ A: ['x', 'y'] });
    const no = await atTerminal(scene, ['push', ...target(scene)], 'no\n');
    expect(no.code, no.shown).toBe(4);
    expect(no.shown.indexOf('Create (2)')).toBeGreaterThan(-1);
    expect(no.shown.indexOf('Send 2 aliases')).toBeGreaterThan(no.shown.indexOf('Create (2)'));
    expect(no.shown).toContain('Nothing was sent: it was not confirmed.');
    expect(scene.sandbox.requests()).toEqual([]);
    const yes = await atTerminal(scene, ['push', ...target(scene)], 'yes\n');
    expect(yes.code, yes.shown).toBe(0);
    expect(scene.sent).toEqual(['A/x', 'A/y']);
  });
});

describe('without a terminal', () => {
  it('push fails before it reads anything, unless `--yes` says that the plan is meant', async () => {
    await using scene = await Scene.open();
    scene.repository.commit({ A: ['x'] });
    const silent = await cli(scene, ['push', ...target(scene)]);
    expect(silent.code, silent.all).toBe(1);
    expect(silent.stderr).toContain('add `--yes` to send it');
    expect(scene.sandbox.requests()).toEqual([]);
    expect(await cli(scene, ['push', '--yes', ...target(scene)])).toMatchObject({ code: 0 });
    expect(scene.sent).toEqual(['A/x']);
  });
});

describe('inputs from the environment of the command line', () => {
  it('are read from CUSTOMERGAUGE_ and their name; a flag wins, and neither `confirm` nor `command` comes from there', async () => {
    await using scene = await Scene.open();
    scene.repository.commit({ A: ['x', 'y'] }, 'names/all.yaml');
    const env = {
      CUSTOMERGAUGE_PATH: 'names',
      CUSTOMERGAUGE_ENVIRONMENT: 'staging',
      CUSTOMERGAUGE_RECORDS_URL: scene.sandbox.recordsUrl,
      CUSTOMERGAUGE_AUTH_URL: scene.sandbox.authUrl,
      CUSTOMERGAUGE_CONFIGURATION: scene.sandbox.mapping.configuration,
      CUSTOMERGAUGE_MAX_NEW: '1',
      CUSTOMERGAUGE_CONFIRM: '2',
      CUSTOMERGAUGE_COMMAND: 'push',
    };
    const blocked = await cli(scene, ['push', '--yes'], env);
    expect(blocked.code, blocked.all).toBe(4);
    expect(blocked.stderr).toContain('--max-new allows 1');
    const wrong = await cli(scene, ['plan'], { ...env, CUSTOMERGAUGE_MAX_NEW: 'many' });
    expect(wrong.stderr).toContain('--max-new is "many"');
    const adopt = await cli(scene, ['adopt'], env);
    expect(lastLine(adopt.stdout)).toContain('`confirm: 2`');
    expect(scene.remote('for-each-ref', 'refs/customergauge')).toBe('');
    expect(await cli(scene, ['push', '--yes', '--max-new=2'], env)).toMatchObject({ code: 0 });
    expect(scene.sent).toEqual(['A/x', 'A/y']);
    expect(scene.remote('for-each-ref', '--format=%(refname)', 'refs/customergauge')).toBe(
      'refs/customergauge/staging',
    );
  });
});
