/** Drives a headless Chromium over its protocol. Its command line cannot crop a picture to the page. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Chromium extends AsyncDisposable {
  /** The page as PNG, cut off at a height of `most` pixels. */
  draw(
    html: string,
    size: { readonly width: number; readonly scale: number; readonly most?: number | undefined },
  ): Promise<Buffer>;
}

// biome-ignore lint/suspicious/noExplicitAny: answers of the protocol; one field of each is read
type Any = any;

export async function openChromium(program: string): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  // As root in a container Chromium cannot use its sandbox. The pages are our own.
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(program, [...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  const socket = new WebSocket(await addressIn(child.stderr.setEncoding('utf8')));
  await once(socket, 'open');
  let ids = 0;
  const ask = (method: string, params: object = {}, sessionId?: string): Promise<Any> =>
    new Promise((resolve, reject) => {
      const id = ++ids;
      const hear = ({ data }: MessageEvent): void => {
        const answer = JSON.parse(String(data));
        if (answer.id !== id) return;
        socket.removeEventListener('message', hear);
        if (answer.error) reject(new Error(`Chromium does not do ${method}: ${answer.error.message}`));
        else resolve(answer.result);
      };
      socket.addEventListener('message', hear);
      socket.send(JSON.stringify({ id, method, params, sessionId }));
    });
  const { targetId } = await ask('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await ask('Target.attachToTarget', { targetId, flatten: true });
  const { frameTree } = await ask('Page.getFrameTree', {}, sessionId);
  return {
    draw: async (html, { width, scale, most = Number.POSITIVE_INFINITY }) => {
      const metrics = { width, height: 100, deviceScaleFactor: scale, mobile: false };
      await ask('Emulation.setDeviceMetricsOverride', metrics, sessionId);
      await ask('Page.setDocumentContent', { frameId: frameTree.frame.id, html }, sessionId);
      const { cssContentSize } = await ask('Page.getLayoutMetrics', {}, sessionId);
      const clip = { x: 0, y: 0, width, height: Math.min(cssContentSize.height, most), scale: 1 };
      const shot = { format: 'png', clip, captureBeyondViewport: true };
      const { data } = await ask('Page.captureScreenshot', shot, sessionId);
      return Buffer.from(data, 'base64');
    },
    [Symbol.asyncDispose]: async () => {
      // Chromium may exit before it answers.
      void ask('Browser.close');
      await ended;
      // Its child processes may still be writing, so deletion is retried.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The address that Chromium prints on stderr. @throws if it exits first */
async function addressIn(stderr: AsyncIterable<string>): Promise<string> {
  let said = '';
  for await (const text of stderr) {
    said += text;
    const address = /^DevTools listening on (ws:\S+)/m.exec(said)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`Chromium ended before it listened:\n${said}`);
}
