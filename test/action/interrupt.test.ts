import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { runAction, runProgram } from '../support/program.ts';
import { pushPayload } from '../support/push-event.ts';
import { TestRepository } from '../support/repository.ts';

const REF = 'refs/customergauge/production';
/** More than may be ahead of the ledger: sending waits for the write that is interrupted. */
const RECORDS = 1600;

/** A push of everything by the command line, as a process. */
async function open(repository: TestRepository) {
  const sandbox = await startSandbox();
  const [id = '', secret = ''] = Object.entries(sandbox.clients)[0] ?? [];
  const push = ({ args = [], ...how }: Partial<Parameters<typeof runProgram>[1]>) =>
    runProgram('cli.js', {
      args: [
        'push',
        '--yes',
        '--max-new=0',
        `--auth-url=${sandbox.authUrl}`,
        `--records-url=${sandbox.recordsUrl}`,
        `--configuration=${sandbox.mapping.configuration}`,
        ...args,
      ],
      cwd: repository.work,
      env: { CUSTOMERGAUGE_CLIENT_ID: id, CUSTOMERGAUGE_CLIENT_SECRET: secret },
      ...how,
    });
  return { sandbox, push, [Symbol.asyncDispose]: () => sandbox.close() };
}

const commitMany = (repository: TestRepository, count: number): string =>
  repository.commit(Object.fromEntries(Array.from({ length: count }, (_, at) => [`Account ${at}`, [`Alias ${at}`]])));

describe('Ctrl-C on a terminal, which git gets too', () => {
  it('in the middle of a write of the ledger loses nothing: whatever was sent is written down', async () => {
    using repository = new TestRepository();
    commitMany(repository, RECORDS);
    // The second and third write are hit: the hook belongs to the group that the program leads.
    const hook =
      'n=$(($(cat writes 2>/dev/null || echo 0) + 1)); echo $n >writes; case $n in 2 | 3) kill -INT 0; sleep 1 ;; esac';
    writeFileSync(join(repository.remote, 'hooks/pre-receive'), `#!/bin/sh\n${hook}\n`, { mode: 0o755 });
    await using scene = await open(repository);
    const { sandbox, push } = scene;
    const stopped = await push({ group: true });
    expect(stopped.code, stopped.all).toBe(3);
    expect(stopped.all).toContain('The run was told to stop.');
    const sent = sandbox.records().length;
    const waiting = repository.run(repository.remote, 'grep', '-h', '', REF, '--', 'pending').split('\n');
    expect(waiting.filter((line) => line.includes('"state":"unsent"'))).toHaveLength(RECORDS - sent);
    const healed = await push({ group: true });
    expect(healed.code, healed.all).toBe(0);
    expect(sandbox.records()).toHaveLength(RECORDS);
  });
});

/** A hook of the remote that holds each write of the ledger from the given one on, and says so in a file. */
function holdWrites(repository: TestRepository, from: number): string {
  const held = join(repository.remote, 'held');
  const count = 'n=$(($(cat writes 2>/dev/null || echo 0) + 1)); echo $n >writes';
  // It stops by itself when the repository is gone.
  const hold = `[ $n -lt ${from} ] || { echo $n >>held; while [ -e held ]; do sleep 0.1; done; exit 1; }`;
  writeFileSync(join(repository.remote, 'hooks/pre-receive'), `#!/bin/sh\n${count}\n${hold}\n`, { mode: 0o755 });
  return held;
}

/** Once the file is there. */
async function appeared(file: string): Promise<void> {
  while (!existsSync(file)) await setTimeout(20);
}

describe('a git server that holds a write of the ledger', () => {
  for (const [name, signal, group] of [
    ['SIGINT', 'SIGINT', false],
    ['SIGTERM', 'SIGTERM', false],
    ['SIGHUP, as when a terminal is closed', 'SIGHUP', false],
    ['Ctrl-C on a terminal', 'SIGINT', true],
  ] as const) {
    it(`holds no push that is told to stop before it sent anything (${name})`, async () => {
      await using scene = await stopWhileHeld(1, { signal, group });
      expect(scene.ended).toMatchObject({ code: 130, signal: null });
      expect(scene.report).toMatchObject({
        result: 'failed',
        verdict: `Nothing was sent. The run was told to stop while it wrote the ledger (\`${REF}\`), which may or may not be written.`,
        failures: [{ code: 'interrupted', hint: 'Run it again.' }],
      });
      expect(scene.sandbox.requests()).toEqual([]);
    });

    it(`holds no push for long that has sent something: it says that the ledger was not written (${name})`, async () => {
      await using scene = await stopWhileHeld(2, { signal, group });
      const { ended, report } = scene;
      expect(ended).toMatchObject({ code: 3, signal: null });
      expect(report).toMatchObject({
        result: 'partial',
        verdict: '3 aliases were accepted by CustomerGauge, but the ledger could not be written.',
        failures: [{ code: 'ledger-unreachable' }],
      });
      expect(report.failures[0].message).toContain(
        'The run was told to stop, and the git server did not accept the ledger in the few seconds that were left.',
      );
      scene.release();
      expect(await scene.push({})).toMatchObject({ code: 0 });
    });
  }
});

/** A push of three aliases whose nth write of the ledger is held, and that is told to stop then. */
async function stopWhileHeld(
  nth: number,
  { signal, group }: { readonly signal: NodeJS.Signals; readonly group: boolean },
) {
  await using stack = new AsyncDisposableStack();
  const repository = stack.use(new TestRepository());
  commitMany(repository, 3);
  const held = holdWrites(repository, nth);
  const scene = stack.use(await open(repository));
  const reportFile = join(repository.folder, 'report.json');
  const ended = await scene.push({
    args: [`--report-file=${reportFile}`],
    group,
    onStart: (kill) => appeared(held).then(() => kill(signal)),
  });
  const report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const owned = stack.move();
  return {
    ...scene,
    ended,
    report,
    release: () => {
      rmSync(join(repository.remote, 'hooks/pre-receive'));
      rmSync(held);
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  };
}

/** Something that takes connections and never says a word. */
async function startSilence(onConnection: () => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    onConnection();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/aliases.git`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('a git server that never answers', () => {
  for (const [name, signal, group] of [
    ['SIGINT', 'SIGINT', false],
    ['SIGTERM', 'SIGTERM', false],
    ['SIGHUP, as when a terminal is closed', 'SIGHUP', false],
    ['Ctrl-C on a terminal', 'SIGINT', true],
  ] as const) {
    it(`holds no push that is told to stop: it ends at once, and says so in its report (${name})`, async () => {
      using repository = new TestRepository();
      commitMany(repository, 3);
      let stop = (): void => {};
      await using silence = await startSilence(() => stop());
      repository.git('remote', 'set-url', 'origin', silence.url);
      await using scene = await open(repository);
      const reportFile = join(repository.folder, 'report.json');
      const ended = await scene.push({
        args: [`--report-file=${reportFile}`],
        group,
        onStart: (kill) => {
          stop = () => kill(signal);
        },
      });
      expect(ended).toMatchObject({ code: 130, signal: null });
      expect(ended.stderr).toContain('The run was told to stop before it sent or wrote anything.\n');
      expect(JSON.parse(readFileSync(reportFile, 'utf8'))).toMatchObject({
        result: 'failed',
        verdict: 'The run was told to stop before it sent or wrote anything.',
        failures: [{ code: 'interrupted', hint: 'Run it again.' }],
      });
      expect(scene.sandbox.requests()).toEqual([]);
    });
  }

  it('holds no plan of a step that GitHub cancels: outputs and summary say how it ended', async () => {
    using repository = new TestRepository();
    const before = commitMany(repository, 3);
    const after = commitMany(repository, 4);
    const checkout = repository.shallowCheckout(after);
    let stop = (): void => {};
    await using silence = await startSilence(() => stop());
    repository.run(checkout, 'remote', 'set-url', 'origin', silence.url);
    const ended = await runAction({
      folder: repository.folder,
      checkout,
      event: 'push',
      payload: pushPayload(before, after),
      ref: 'refs/heads/main',
      inputs: { command: 'plan', base: 'last-commit' },
      onStart: (kill) => {
        stop = () => kill('SIGINT');
      },
    });
    expect(ended).toMatchObject({ code: 1, signal: null, outputs: { result: 'failed' } });
    expect(ended.summary).toContain('The run was told to stop before it sent or wrote anything.');
    expect(ended.report.failures).toMatchObject([{ code: 'interrupted' }]);
  });
});

describe('a reader that stops reading, as `head` does', () => {
  it('stops no push: everything is sent and written down', async () => {
    using repository = new TestRepository();
    const commit = commitMany(repository, 40);
    await using scene = await open(repository);
    expect(await scene.push({ read: false })).toMatchObject({ code: 0, signal: null });
    expect(scene.sandbox.records()).toHaveLength(40);
    expect(repository.run(repository.remote, 'ls-tree', '--name-only', REF)).toBe('ledger.json\nsource');
    expect(repository.run(repository.remote, 'show', `${REF}:ledger.json`)).toContain(commit);
  });
});
