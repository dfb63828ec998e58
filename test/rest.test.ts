import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../src/cli/terminal.ts';
import { inProcessShowing } from './support/history.ts';
import { Scene } from './support/scene.ts';

/** What a push says of waiting; it is told to stop as soon as it does. */
async function noticesOf(scene: Scene, inputs: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const stop = new AbortController();
  const notices: string[] = [];
  const pusher = inProcessShowing({
    notice: (sentence) => {
      if (!sentence.includes('asked to wait')) return;
      notices.push(sentence);
      stop.abort();
    },
  });
  const aliases = Array.from({ length: 9 }, (_, at) => `alias ${at}`);
  await scene.run(scene.repository.commit({ A: aliases }), inputs, { pusher, signal: stop.signal });
  return notices;
}

describe('a long wait that CustomerGauge asks for', () => {
  it('is told once, with how long it asked for and how long the run waits', async () => {
    await using scene = await Scene.open({ faults: 'script:200,429(retry-after=7200)*99' });
    expect(await noticesOf(scene)).toEqual([
      'CustomerGauge asked to wait for 2.0 h. This run waits for 5 min at a time, then tries again.',
    ]);
    expect(scene.recordRequests).toBeGreaterThan(2);
  });

  it('is told where the token endpoint asks for it, too', async () => {
    const server = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(503, { 'retry-after': '60' }).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await using scene = await Scene.open();
    const notices = await noticesOf(scene, {
      'auth-url': `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(notices).toEqual([
      'CustomerGauge asked to wait for 60 s. This run waits for 60 s at a time, then tries again.',
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
    const { progress, notice } = await openTerminal({ stdout: stream, stderr: stream }, (text) => text);
    progress({ done: 1, total: 2, accepted: 1, failed: 0, perSecond: 1, secondsLeft: undefined });
    notice('Wait.');
    expect(stream.read()).toMatch(/\nnote: Wait\.\n$/);
  });
});
