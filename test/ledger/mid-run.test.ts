import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { execute } from '../../src/commands/execute.ts';
import type { Show } from '../../src/run/context.ts';
import { readHost, SYSTEM } from '../../src/run/host.ts';
import { perform } from '../../src/run/perform.ts';
import { Secrets } from '../../src/secrets.ts';
import { runAction } from '../support/program.ts';
import { eventOf, inputsFor } from '../support/push-event.ts';
import { GIT_ENV } from '../support/repository.ts';
import { REF, Scene } from '../support/scene.ts';
import type { Told } from '../support/told.ts';

/** More than may be ahead of the ledger, so that sending goes on until the ledger was written. */
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`Account ${at}`, [`Alias ${at}`]]));
const LARGE = { 'max-new': '0' };

/** A hook of the remote that runs these lines of shell before a write of the ledger, from the second one on. */
function beforeWrites({ repository }: Scene, lines: string): void {
  const count = 'n=$(($(cat writes 2>/dev/null || echo 0) + 1)); echo $n >writes; [ $n -gt 1 ] || exit 0';
  writeFileSync(join(repository.remote, 'hooks/pre-receive'), `#!/bin/sh\n${count}\n${lines}\n`, { mode: 0o755 });
}

describe('while a push sends', () => {
  it('one of a newer commit takes over: the older keeps what was accepted, leaves the rest to it, and ends well', async () => {
    let newer: Promise<Told> | undefined;
    let arrived = 0;
    let takeOver = (): void => {};
    await using scene = await Scene.open({
      latencyMs: 20,
      onRequest: ({ path }) => {
        if (path.startsWith('/records') && ++arrived === 100) takeOver();
      },
    });
    const first = scene.repository.commit(many(1800));
    takeOver = () => {
      const second = scene.repository.commit({ ...many(1800), New: ['one'] });
      newer = scene.run(second, LARGE);
    };
    const older = await scene.run(first, LARGE);
    expect(older.result, older.verdict).toBe('superseded');
    expect(older.verdict).toMatch(
      /^\d+ aliases were accepted before a push of another commit took over, which sends the rest as far as its files have it\.$/,
    );
    expect(older.failures).toEqual([]);
    expect(await newer).toMatchObject({ result: 'pushed' });
    expect(new Set(scene.sent).size).toBe(1801);
    expect(scene.remote('ls-tree', '--name-only', REF)).toBe('ledger.json\nsource');
  });

  it('and its permission is taken away: sending stops, every record is told of, and the next push heals', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit(many(1800));
    beforeWrites(scene, 'echo "Nobody writes here now."; exit 1');
    const stopped = await scene.run(commit, LARGE);
    expect(stopped.result).toBe('partial');
    expect(stopped.failures.map(({ message }) => message).join(' ')).toContain(
      `Sending stopped, because the ledger could not be written. This run may not write its ledger (\`${REF}\`)`,
    );
    expect(stopped.failures[0]?.hint).toContain('`permissions: { contents: write }`');
    const { accepted, unsent, unanswered } = stopped.delivery;
    expect(accepted).toBeLessThanOrEqual(1016);
    expect(accepted + unsent + unanswered).toBe(1800);
    beforeWrites(scene, 'exit 0');
    expect(await scene.run(commit, LARGE)).toMatchObject({ result: 'pushed' });
    expect(new Set(scene.sent).size).toBe(1800);
  });

  it('and the last write of the ledger fails: nothing is said to be missing but that', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit(many(10));
    beforeWrites(scene, 'exit 1');
    const run = await scene.run(commit, LARGE);
    expect(run).toMatchObject({
      result: 'partial',
      verdict: '10 aliases were accepted by CustomerGauge, but the ledger could not be written.',
      failures: [{ code: 'ledger-permission' }],
    });
  });

  it('and it is told to stop when all is accepted already: nothing is said to be missing', async () => {
    const told = new AbortController();
    await using scene = await Scene.open({
      onRequest: ({ path }) => {
        if (path.startsWith('/records') && ++arrived === 10) told.abort();
      },
    });
    let arrived = 0;
    const run = await scene.run(scene.repository.commit(many(10)), {}, { signal: told.signal });
    expect(run).toMatchObject({ result: 'pushed', failures: [], delivery: { stop: { kind: 'interrupted' } } });
    expect(run.verdict).toBe('10 aliases were accepted by CustomerGauge.');
  });

  it('and its ledger is deleted: it says so, with the commands that restore it', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit(many(1800));
    beforeWrites(scene, `unset GIT_QUARANTINE_PATH; git update-ref -d ${REF}`);
    const stopped = await scene.run(commit, LARGE);
    const said = stopped.failures.map(({ message, hint }) => `${message} ${hint}`).join(' ');
    expect(said).toContain(`The ledger (\`${REF}\`) was deleted while this run wrote it.`);
    const [, fetch = '', push = ''] =
      /Restore it: `git (fetch .*?)`, then `git (push .*?)`\. Then run this/.exec(said) ?? [];
    rmSync(join(scene.repository.remote, 'hooks/pre-receive'));
    for (const command of [fetch, push]) scene.repository.git(...command.split(' '));
    expect(scene.remote('log', '-1', '--format=%s', REF)).toContain('push: ');
    expect(await scene.run(commit, LARGE)).toMatchObject({ result: 'pushed' });
    expect(new Set(scene.sent).size).toBe(1800);
  });
});

describe('before a push sends', () => {
  it('and it is told to stop: nothing is sent, and nothing written', async () => {
    await using scene = await Scene.open();
    const told = new AbortController();
    const onOutput = (text: string): void => {
      if (text.includes('::group::Plan')) told.abort();
    };
    const run = await scene.run(scene.repository.commit(many(10)), {}, { signal: told.signal, onOutput });
    expect(run).toMatchObject({ result: 'failed', failures: [{ code: 'interrupted' }] });
    expect(scene.remote('for-each-ref', 'refs/customergauge')).toBe('');
    expect(scene.sandbox.requests()).toEqual([]);
  });

  it('and one of a newer commit is faster: it sends nothing, and says so', async () => {
    await using scene = await Scene.open();
    const first = scene.repository.commit({ A: ['x'] });
    const other = 'refs/customergauge/other';
    await scene.run(scene.repository.commit({ A: ['x', 'y'] }), { 'ledger-ref': other });
    const asked = scene.sandbox.requests().length;
    const hook = `#!/bin/sh\nunset GIT_QUARANTINE_PATH\ngit update-ref ${REF} ${other}\nexit 1\n`;
    writeFileSync(join(scene.repository.remote, 'hooks/pre-receive'), hook, { mode: 0o755 });
    const late = await scene.run(first);
    expect(late).toMatchObject({
      result: 'superseded',
      verdict: expect.stringMatching(/^Nothing was sent: a push of another commit \(\w+\) has taken over/),
    });
    expect(scene.sandbox.requests()).toHaveLength(asked);
    expect(scene.remote('rev-parse', REF)).toBe(scene.remote('rev-parse', other));
  });
});

/** A push with another display than a face has. */
function performShowing({ repository, sandbox }: Scene, commit: string, progress: Show['progress']) {
  const env = eventOf(repository, commit);
  const show = { notice() {}, problems() {}, plan() {}, preview() {}, progress };
  return perform({
    inputs: inputsFor(sandbox),
    execute,
    env: { ...GIT_ENV, ...env },
    host: readHost(env),
    ...SYSTEM,
    cwd: repository.shallowCheckout(commit, 'with another display'),
    signal: new AbortController().signal,
    secrets: new Secrets(),
    onSecret() {},
    github: undefined,
    show,
  });
}

describe('a mistake of ours in the middle of a push', () => {
  it('ends the run with a report, and what was sent is written down', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit(many(100));
    const run = await performShowing(scene, commit, ({ done }) => {
      if (done >= 20) throw new Error('The bar is broken.');
    });
    const sent = scene.sent.length;
    expect(sent).toBeLessThan(100);
    expect(run).toMatchObject({
      result: 'partial',
      failures: [{ code: 'internal', message: 'An unexpected error occurred: The bar is broken.' }],
      delivery: { counts: { accepted: sent, unsent: 100 - sent } },
    });
    const waiting = scene.remote('grep', '-h', '', REF, '--', 'pending').split('\n');
    expect(waiting.filter((line) => line.includes('"state":"unsent"'))).toHaveLength(100 - sent);
    expect(await scene.run(commit)).toMatchObject({ result: 'pushed' });
    expect(scene.sent).toHaveLength(100);
  });
});

describe('a step of a workflow run whose earlier step was killed', () => {
  it('does not forget that what the earlier one sent may exist, although it gets nowhere itself', async () => {
    let kill: (() => void) | undefined;
    await using scene = await Scene.open({
      onRequest: ({ path }) => {
        if (path.startsWith('/records')) kill?.();
      },
    });
    const { repository, sandbox } = scene;
    const commit = repository.commit({ A: ['x'] });
    const env = eventOf(repository, commit);
    const killed = await runAction({
      folder: repository.folder,
      checkout: repository.shallowCheckout(commit, 'killed'),
      event: 'push',
      payload: { before: repository.nothing, after: commit, repository: { default_branch: 'main' } },
      ref: 'refs/heads/main',
      inputs: inputsFor(sandbox),
      env: { GITHUB_REPOSITORY: env.GITHUB_REPOSITORY, GITHUB_RUN_ID: env.GITHUB_RUN_ID },
      onStart: (stop) => {
        kill = () => stop('SIGKILL');
      },
    });
    expect(killed.signal).toBe('SIGKILL');
    kill = undefined;
    await scene.run(commit, { 'client-secret': 'a wrong one' }, { env });
    const { status } = await scene.run(commit, { command: 'status' }, { env });
    expect(status?.pending).toMatchObject([{ state: 'unanswered', reason: expect.stringContaining('it may exist') }]);
    expect(status?.pending[0]?.run).toMatch(/^https:.*\/attempts\/1#[0-9a-f]{8}$/);
    expect(status?.last.run).toMatch(/^https:.*\/attempts\/1$/);
  });
});

describe('what a ledger tells people', () => {
  it('is who pushed what, in which run, with how much rejected and pending, in `git log`, on a terminal and in a job summary', async () => {
    await using scene = await Scene.open({
      reject: ({ alias }) =>
        alias === 'bad' ? { status: 422, body: { errors: { 'record.Alias': ['Not <this> one.'] } } } : undefined,
    });
    await scene.run(scene.repository.commit({ A: ['gone', 'x'] }));
    const commit = scene.repository.commit({ A: ['x', 'bad'], B: ['good'] });
    await scene.run(commit);
    const [log = ''] = scene.remote('log', '-1', '--format=%an%n%s%n%n%b', REF).split('\n\n\n');
    expect(log).toMatch(
      new RegExp(
        [
          '^ada',
          'push: 1 of 2 accepted, 1 rejected',
          '',
          'Run: https://github\\.com/ada/aliases/actions/runs/\\d+/attempts/1',
          'Actor: ada',
          `Source: ${commit}`,
          'Accepted: 1',
          'Rejected: 1',
          'Unanswered: 0',
          'Unsent: 0',
          'Pending: 1',
        ].join('\n'),
      ),
    );
    const report = await scene.run(commit, { command: 'status' });
    const { log: terminal, summary } = report;
    expect(report.verdict).toBe('2 aliases accepted, 1 pending, 1 removed from the files and still in CustomerGauge.');
    expect(terminal).toContain('by ada, ');
    expect(terminal).toContain('/actions/runs/');
    expect(terminal).toMatch(
      /Pending: the next push tries these again \(1\)\n {2}rejected “bad” → “A”: .*Not <this> one\./,
    );
    expect(terminal).toMatch(
      /still in CustomerGauge: delete it there under Settings → System Admin → Data Admin → Accounts → Manage Accounts \(1\)\n {2}accepted “gone” → “A”/,
    );
    expect(summary.split('\n')[0]).toContain(report.verdict);
    expect(summary).toContain('<b>Pending: the next push tries these again (1)</b>');
    expect(summary).toContain('Not &#60;this&#62; one.');
    expect(summary).not.toContain('<this>');
    expect(summary).toContain(
      '<b>Removed from the files, and still in CustomerGauge: delete it there under Settings → System Admin → Data Admin → Accounts → Manage Accounts (1)</b>',
    );
  });
});
