import { createServer, type Server } from 'node:net';
import { expect, it } from 'vitest';
import { type HttpRequest, openHttp } from '../src/customergauge/http.ts';
import { startSandbox } from '../src/sandbox/sandbox.ts';

const never = new AbortController().signal;
const headers = { accept: 'application/json' };
const request = (url: string): HttpRequest => ({ url, method: 'PUT', headers, body: '{}' });

async function listening<T extends Server>(server: T): Promise<{ readonly port: number } & AsyncDisposable> {
  const sockets = new Set<{ destroy(): void }>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

it('asks for HTTP/1.1 alone, so that a connection that died takes no other request with it', async () => {
  let hello = '';
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      hello = first.toString('latin1');
      socket.destroy();
    });
  });
  await using place = await listening(server);
  const http = openHttp({ connections: 1, timeoutSeconds: 5, env: {} });
  await http.exchange(request(`https://127.0.0.1:${place.port}/`), never);
  await http.close();
  // The first words of TLS name the protocols that come into question, each after its length.
  expect(hello).toContain('\x08http/1.1');
  expect(hello).not.toContain('\x02h2');
});

it('calls nothing sent that never got a connection: not after its time, and not when the run is stopped', async () => {
  await using place = await listening(createServer());
  const url = `https://127.0.0.1:${place.port}/`;
  const http = openHttp({ connections: 1, timeoutSeconds: 1, env: {} });
  const stop = new AbortController();
  const stopped = http.exchange(request(url), stop.signal);
  stop.abort();
  const words = 'The run was stopped before this was sent.';
  expect(await stopped).toMatchObject({ kind: 'failure', code: 'aborted', sent: false, message: words });
  expect(await http.exchange(request(url), stop.signal)).toMatchObject({ code: 'aborted', sent: false });
  expect(await http.exchange(request(url), never)).toMatchObject({ kind: 'failure', sent: false });
  await http.close();
});

it('calls nothing sent where the connection broke before it was a trusted one', async () => {
  await using place = await listening(createServer((socket) => socket.once('data', () => socket.resetAndDestroy())));
  const http = openHttp({ connections: 1, timeoutSeconds: 5, env: {} });
  expect(await http.exchange(request(`https://127.0.0.1:${place.port}/`), never)).toEqual({
    kind: 'failure',
    code: 'reset',
    sent: false,
    message: 'The connection broke before anything was sent (ECONNRESET).',
  });
  await http.close();
});

it('calls sent what a server took and did not answer in time', async () => {
  await using place = await listening(createServer((socket) => socket.resume()));
  const http = openHttp({ connections: 1, timeoutSeconds: 1, env: {} });
  const answer = await http.exchange(request(`http://127.0.0.1:${place.port}/`), never);
  expect(answer).toMatchObject({ kind: 'failure', code: 'timeout', sent: true });
  await http.close();
});

it('gives up a proxy that opens no way, and tries anew: a later request gets through', async () => {
  let asked = 0;
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => {
      if (++asked > 1) socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
    });
  });
  await using proxy = await listening(server);
  const env = { HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
  const http = openHttp({ connections: 1, timeoutSeconds: 1, env });
  const answers = [];
  while (asked < 2 && answers.length < 10)
    answers.push(await http.exchange(request('https://records.example/'), never));
  expect(asked).toBe(2);
  expect(answers.at(-1)).toMatchObject({ code: 'proxy' });
  for (const answer of answers) expect(answer).toMatchObject({ kind: 'failure', sent: false });
  await http.close();
});

it('takes plain HTTP, which is for this machine only, past every proxy', async () => {
  await using sandbox = await startSandbox();
  const env = { HTTP_PROXY: 'http://127.0.0.1:1', http_proxy: 'http://127.0.0.1:1', HTTPS_PROXY: 'http://127.0.0.1:1' };
  const http = openHttp({ connections: 1, timeoutSeconds: 5, env });
  expect(await http.exchange(request(sandbox.recordsUrl), never)).toMatchObject({ kind: 'answer', status: 401 });
  await http.close();
});
