import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../../src/cli/terminal.ts';
import { Scene } from '../support/scene.ts';

/** What a push says of waiting; it is told to stop as soon as it does. */
async function noticesOf(scene: Scene, inputs: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const stop = new AbortController();
  const notices: string[] = [];
  const onOutput = (text: string): void => {
    const [, sentence] = /^::notice [^:]*::(.*asked to wait.*)$/m.exec(text) ?? [];
    if (sentence === undefined) return;
    notices.push(sentence);
    stop.abort();
  };
  const aliases = Array.from({ length: 9 }, (_, at) => `alias ${at}`);
  await scene.run(scene.repository.commit({ A: aliases }), inputs, { onOutput, signal: stop.signal });
  return notices;
}

/** A token endpoint that is never ready. */
async function asking(
  retryAfter: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<AsyncDisposable & { readonly url: string; requests: number }> {
  const endpoint = {
    url: '',
    requests: 0,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const server = createServer((request, response) => {
    endpoint.requests++;
    request.resume().on('end', () => response.writeHead(503, { 'retry-after': retryAfter, ...headers }).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  endpoint.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return endpoint;
}

describe('a long wait that CustomerGauge asks for', () => {
  it('is told once, with how long it is', async () => {
    await using scene = await Scene.open({ faults: 'script:200,429(retry-after=300)*99' });
    expect(await noticesOf(scene)).toEqual(['CustomerGauge asked to wait for 5 min. Sending continues after that.']);
    expect(scene.recordRequests).toBeGreaterThan(1);
  });

  it('is told where the token endpoint asks for it, too', async () => {
    await using auth = await asking('60');
    await using scene = await Scene.open();
    expect(await noticesOf(scene, { 'auth-url': auth.url })).toEqual([
      'CustomerGauge asked to wait for 60 s. Sending continues after that.',
    ]);
  });

  it.each([-1, 1])('is as long as the server means it, whose clock is %i hour off', async (hours) => {
    const date = (seconds: number) => new Date(Date.now() + hours * 3_600_000 + seconds * 1000).toUTCString();
    await using auth = await asking(date(45), { date: date(0) });
    await using scene = await Scene.open();
    expect(await noticesOf(scene, { 'auth-url': auth.url })).toEqual([
      'CustomerGauge asked to wait for 45 s. Sending continues after that.',
    ]);
  });

  it('is not told where it is short', async () => {
    await using scene = await Scene.open({ faults: 'script:200,429(retry-after=1)' });
    expect(await noticesOf(scene)).toEqual([]);
    expect(scene.sent).toHaveLength(9);
  });

  it('is told on a line of its own, below the bar of a terminal', async () => {
    const nothing = () => {};
    const cursor = {
      isTTY: true,
      cursorTo: nothing,
      moveCursor: nothing,
      clearLine: nothing,
      clearScreenDown: nothing,
    };
    const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), cursor);
    const { progress, notice } = await openTerminal({ stdout: stream, stderr: stream }, (text) => text, {
      quiet: false,
      color: true,
    });
    progress({ done: 1, total: 2, accepted: 1, failed: 0, perSecond: 1, secondsLeft: undefined });
    notice('Wait.');
    expect(stream.read()).toMatch(/\nnote: Wait\.\n$/);
  });
});

describe('a wait that is too long for a run', () => {
  const LATER = {
    code: 'asked-to-wait',
    message: expect.stringMatching(/Run this again after \d{4}-\d\d-\d\d \d\d:\d\d UTC\.$/),
  };

  for (const how of ['86400', 'date+86400'])
    it(`ends it at once, sends nothing more, and says when to run again (${how})`, async () => {
      await using scene = await Scene.open({ faults: `script:200*3,429(retry-after=${how})*99` });
      const aliases = Array.from({ length: 40 }, (_, at) => `alias ${at}`);
      const commit = scene.repository.commit({ A: aliases });
      const run = await scene.run(commit, { concurrency: '4' });
      expect(run).toMatchObject({ result: 'partial' });
      expect(run.failures[0]).toMatchObject(LATER);
      expect(run.delivery).toMatchObject({ accepted: 3, rejected: 0, unanswered: 0, unsent: 37 });
      expect(scene.recordRequests).toBeLessThanOrEqual(3 + 4);
      const again = Date.parse(run.delivery?.stop?.runAgainAt ?? '') - Date.now();
      expect(again).toBeGreaterThan(86_000_000);
      expect(again).toBeLessThan(86_520_000);
      scene.sandbox.setFaults('');
      expect(await scene.run(commit)).toMatchObject({ result: 'pushed', delivery: { accepted: 37 } });
    });

  it('ends it where the token endpoint asks for it, too', async () => {
    await using auth = await asking('3600');
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['a', 'b'] });
    const run = await scene.run(commit, { 'auth-url': auth.url });
    expect(run).toMatchObject({ result: 'failed', failures: [LATER], delivery: { unsent: 2 } });
    expect(auth.requests).toBe(1);
    expect(scene.recordRequests).toBe(0);
  });
});
