import { createServer as createHttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { type ExchangeFailure, readError } from '../../src/customergauge/connection-failure.ts';
import { type HttpRequest, openHttp } from '../../src/customergauge/http.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { selfSignedCertificate } from '../support/certificate.ts';

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
  expect(await http.exchange(request(url), never)).toMatchObject({
    kind: 'failure',
    code: 'timeout',
    sent: false,
    message: 'No connection could be made in time.',
  });
  await http.close();
});

it('calls nothing sent where the connection broke before it was a trusted one', async () => {
  await using place = await listening(createServer((socket) => socket.once('data', () => socket.resetAndDestroy())));
  const http = openHttp({ connections: 1, timeoutSeconds: 5, env: {} });
  expect(await http.exchange(request(`https://127.0.0.1:${place.port}/`), never)).toMatchObject({
    kind: 'failure',
    lasting: false,
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

describe('a run that is told to stop', () => {
  it('gives up every request that is under way, and says of each that it may have arrived', async () => {
    let arrived = 0;
    const stop = new AbortController();
    const silence = createServer((socket) => {
      socket.once('data', () => {
        if (++arrived === 4) stop.abort();
      });
    });
    await using place = await listening(silence);
    const http = openHttp({ connections: 4, timeoutSeconds: 5, env: {} });
    const asked = Array.from({ length: 4 }, () =>
      http.exchange(request(`http://127.0.0.1:${place.port}/`), stop.signal),
    );
    const words = 'The run was stopped while waiting for the answer.';
    for (const one of await Promise.all(asked))
      expect(one).toMatchObject({ kind: 'failure', code: 'aborted', sent: true, message: words });
    await http.close();
  });

  it('gives up also what is under way beside a request that has ended twice: an answer cut short is one', async () => {
    const stop = new AbortController();
    let silent = 0;
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', (data) => {
        if (data.includes('/silent')) silent++;
        else socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n${'x'.repeat(100_000)}`);
      });
    });
    await using place = await listening(server);
    const http = openHttp({ connections: 2, timeoutSeconds: 5, env: {} });
    const waiting = http.exchange(request(`http://127.0.0.1:${place.port}/silent`), stop.signal);
    await http.exchange(request(`http://127.0.0.1:${place.port}/endless`), stop.signal);
    await vi.waitFor(() => expect(silent).toBe(1));
    stop.abort();
    expect(await waiting).toMatchObject({ code: 'aborted' });
    await http.close();
  });

  it('sends nothing any more that still waits for a connection', async () => {
    const stop = new AbortController();
    const arrived: (string | undefined)[] = [];
    const server = createHttpServer((asked, response) => {
      arrived.push(asked.url);
      stop.abort();
      response.end();
    });
    await using place = await listening(server);
    const http = openHttp({ connections: 1, timeoutSeconds: 5, env: {} });
    const url = `http://127.0.0.1:${place.port}`;
    const answers = await Promise.all([
      http.exchange(request(`${url}/first`), never),
      http.exchange(request(`${url}/second`), stop.signal),
    ]);
    expect(answers).toMatchObject([{ status: 200 }, { code: 'aborted', sent: false }]);
    await http.exchange(request(`${url}/third`), never);
    expect(arrived).toEqual(['/first', '/third']);
    await http.close();
  });
});

describe('an answer', () => {
  /** What a server is taken to have said that writes this, and then nothing. */
  const said = async (text: string | Buffer) => {
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => socket.write(text));
    });
    await using place = await listening(server);
    const http = openHttp({ connections: 1, timeoutSeconds: 5, env: {} });
    const answer = await http.exchange(request(`http://127.0.0.1:${place.port}/`), never);
    await http.close();
    return answer;
  };

  it('is what comes after early hints', async () => {
    const hints = 'HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n';
    expect(await said(`${hints}HTTP/1.1 422 No\r\nAllow: PUT\r\nallow: POST\r\nContent-Length: 3\r\n\r\nNo.`)).toEqual({
      kind: 'answer',
      status: 422,
      headers: { allow: 'PUT, POST', 'content-length': '3' },
      body: 'No.',
    });
  });

  it.each([
    ['status line', 'HTTP/1.1 abc\r\n\r\n'],
    ['header', 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\nthis is no header\r\n\r\n'],
    ['length', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['body', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nno chunk\r\n'],
    ['protocol', '220 mail.example ESMTP\r\n'],
    ['change of protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n'],
  ])('that cannot be read for its %s is called so, and was sent', async (_name, text) =>
    expect(await said(text)).toMatchObject({ kind: 'failure', code: 'unreadable', sent: true }),
  );

  const REFUSAL = '{"message":"Alias exists. Ünïcödé"}';
  const packedIn = (encoding: string, bytes: Buffer) =>
    said(
      Buffer.concat([
        Buffer.from(`HTTP/1.1 422 No\r\nContent-Encoding: ${encoding}\r\nContent-Length: ${bytes.length}\r\n\r\n`),
        bytes,
      ]),
    );

  it.each([
    ['gzip', gzipSync(REFUSAL)],
    ['x-gzip', gzipSync(REFUSAL)],
    ['deflate', deflateSync(REFUSAL)],
    ['br', brotliCompressSync(REFUSAL)],
    ['zstd', zstdCompressSync(REFUSAL)],
    ['identity', Buffer.from(REFUSAL)],
    ['gzip, BR', brotliCompressSync(gzipSync(REFUSAL))],
  ])('that is packed although nobody asked for it (%s) is unpacked', async (encoding, bytes) =>
    expect(await packedIn(encoding, bytes)).toMatchObject({ status: 422, body: REFUSAL }),
  );

  it.each([
    ['in an unknown way', 'compress', Buffer.from('\u001f\u009d')],
    ['and broken', 'gzip', Buffer.from('no gzip')],
    ['and pretends to be endless', 'gzip', gzipSync(Buffer.alloc(8 * 1024 * 1024))],
  ])('that is packed %s is unreadable, and no empty one', async (_name, encoding, bytes) =>
    expect(await packedIn(encoding, bytes)).toMatchObject({ status: 422, body: '', unreadable: true }),
  );

  it('that is packed and long shows its beginning', async () => {
    const text = Array.from({ length: 30_000 }, (_, at) => (at * 7919).toString(36)).join(' ');
    const found = await packedIn('gzip', gzipSync(text));
    const body = found.kind === 'answer' ? found.body : '';
    expect(body.length).toBeGreaterThan(1000);
    expect(text.startsWith(body.slice(0, 1000))).toBe(true);
  });

  it('is read no further than 64 KiB, and its end is not waited for', async () => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n';
    const answer = await said(head + 'x'.repeat(100_000));
    expect(answer).toMatchObject({ kind: 'answer', status: 200, body: 'x'.repeat(64 * 1024) });
  });

  it('that breaks off in its middle is none', async () => {
    const server = createServer((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf'));
    });
    await using place = await listening(server);
    const http = openHttp({ connections: 1, timeoutSeconds: 5, env: {} });
    const answer = await http.exchange(request(`http://127.0.0.1:${place.port}/`), never);
    expect(answer).toMatchObject({ kind: 'failure', code: 'reset', sent: true });
    await http.close();
  });
});

describe('a connection is free again for the next request', () => {
  it.each([
    ['an answer that is cut short', 'HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\n', 'answer'],
    ['a request that got no answer in time', '', 'failure'],
  ])('after %s', async (_name, head, kind) => {
    let asked = 0;
    const server = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', () => {
        const first = ++asked === 1;
        socket.write(first ? head && head + 'x'.repeat(100_000) : 'HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n');
      });
    });
    await using place = await listening(server);
    const http = openHttp({ connections: 1, timeoutSeconds: 1, env: {} });
    const url = `http://127.0.0.1:${place.port}/`;
    expect(await http.exchange(request(url), never)).toMatchObject({ kind });
    expect(await http.exchange(request(url), never)).toMatchObject({ status: 201 });
    await http.close();
  });
});

describe('where there is no server', () => {
  const refused = 'No connection could be made (ECONNREFUSED).';
  const proxy = 'The proxy could not be reached (ECONNREFUSED).';
  it.each([
    [
      'the name leads nowhere',
      'https://two..dots/',
      {},
      'dns',
      'The name of the server is not known here (ENOTFOUND).',
    ],
    ['nobody listens', 'http://127.0.0.1:1/', {}, 'refused', refused],
    ['nobody listens where the proxy should be', 'https://a.example/', { HTTPS_PROXY: '127.0.0.1:1' }, 'proxy', proxy],
  ])('because %s: nothing was sent, and it is said', async (_name, url, env, code, message) => {
    const http = openHttp({ connections: 1, timeoutSeconds: 5, env });
    expect(await http.exchange(request(url), never)).toMatchObject({ kind: 'failure', code, sent: false, message });
    await http.close();
  });
});

describe('`100 Continue` that nobody asked for', () => {
  const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n';
  const OK = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK';

  /** The answers to two requests over one connection of a server that says these pieces to each. */
  const answersTo = async (pieces: readonly string[]) => {
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.setNoDelay();
      socket.on('error', () => {});
      socket.on('data', async () => {
        for (const piece of pieces) {
          socket.write(piece);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      });
    });
    await using place = await listening(server);
    const http = openHttp({ connections: 1, timeoutSeconds: 5, env: {} });
    const url = `http://127.0.0.1:${place.port}/`;
    const answers = [await http.exchange(request(url), never), await http.exchange(request(url), never)];
    await http.close();
    return { answers, connections };
  };

  it.each([
    ['before the answer', [CONTINUE, OK]],
    ['in one piece with the answer', [CONTINUE + OK]],
    ['twice', [CONTINUE, CONTINUE + OK]],
    ['in pieces', ['HT', 'TP/1.1 10', '0 Continue\r\nX-A: b\r', '\n\r\nHTTP/1.1 2', OK.slice(10)]],
    ['not at all, the answer in pieces', [OK.slice(0, 3), OK.slice(3)]],
  ])('is passed over: %s', async (_name, pieces) => {
    const { answers, connections } = await answersTo(pieces);
    expect(connections).toBe(1);
    for (const answer of answers) expect(answer).toMatchObject({ kind: 'answer', status: 200, body: 'OK' });
  });

  it('is part of an answer that holds its words', async () => {
    const body = `${CONTINUE}${OK}`;
    const head = `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n`;
    for (const answer of (await answersTo([head, body])).answers) expect(answer).toMatchObject({ status: 200, body });
  });

  it('that never ends is no answer', async () => {
    const { answers } = await answersTo([`HTTP/1.1 100 Continue\r\nX: ${'x'.repeat(20_000)}`]);
    expect(answers[0]).toMatchObject({ kind: 'failure', sent: true });
  });
});

it('a request that is the last on its connection leaves it: the next one has a new one', async () => {
  let connections = 0;
  const server = createHttpServer((_asked, response) => response.end());
  server.on('connection', () => connections++);
  await using place = await listening(server);
  const http = openHttp({ connections: 1, timeoutSeconds: 5, env: {} });
  const asked = request(`http://127.0.0.1:${place.port}/`);
  await http.exchange(asked, never);
  await http.exchange({ ...asked, lastOnConnection: true }, never);
  expect(connections).toBe(1);
  await http.exchange(asked, never);
  expect(connections).toBe(2);
  await http.close();
});

describe('what stands in the way of a secure connection', () => {
  /** What a server leads to that answers the first word of TLS so. */
  const greeted = async (first: Buffer) => {
    await using place = await listening(
      createServer((socket) => {
        socket.on('error', () => {});
        socket.once('data', () => socket.end(first));
      }),
    );
    const http = openHttp({ connections: 1, timeoutSeconds: 5, env: {} });
    const answer = await http.exchange(request(`https://127.0.0.1:${place.port}/`), never);
    await http.close();
    return answer;
  };

  it('may pass where it is an alert: one bad machine of several may give it', async () => {
    // Fatal, 80: an internal error; 40: the handshake failed.
    for (const alert of [80, 40])
      expect(await greeted(Buffer.from([0x15, 3, 3, 0, 2, 2, alert]))).toMatchObject({
        kind: 'failure',
        code: 'tls',
        sent: false,
        lasting: false,
      });
  });

  it('lasts where no TLS is spoken', async () =>
    expect(await greeted(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n'))).toMatchObject({
      code: 'tls',
      sent: false,
      lasting: true,
    }));

  it('is named where it is an authority that this machine does not know', async () => {
    await using sandbox = await startSandbox({ tls: selfSignedCertificate(Date.now()) });
    const http = openHttp({ connections: 1, timeoutSeconds: 5, env: {} });
    expect(await http.exchange(request(sandbox.recordsUrl), never)).toMatchObject({
      code: 'certificate',
      sent: false,
      lasting: true,
      hint: expect.stringContaining('`NODE_EXTRA_CA_CERTS`'),
    });
    await http.close();
  });

  it('is named where the certificate is out of date', async () => {
    await using sandbox = await startSandbox({ tls: selfSignedCertificate(Date.now() - 30 * 86_400_000) });
    const http = openHttp({ connections: 1, timeoutSeconds: 5, env: {} });
    const answer = await http.exchange(request(sandbox.recordsUrl), never);
    expect(answer).toMatchObject({ code: 'certificate', lasting: true });
    await http.close();
  });
});

describe('an error of the system', () => {
  const meaning = (code: string, message = 'x'): ExchangeFailure =>
    readError(Object.assign(new Error(message), { code }), { gaveUp: undefined, left: false });

  it.each([
    ['EAI_AGAIN', 'dns', false],
    ['EAI_FAIL', 'dns', false],
    ['ENOTFOUND', 'dns', true],
    ['EAI_NONAME', 'dns', true],
    ['CERT_HAS_EXPIRED', 'certificate', true],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'certificate', true],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'certificate', true],
    ['ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', 'tls', false],
    ['EPROTO', 'tls', false],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls', true],
    ['EHOSTUNREACH', 'refused', false],
    ['UND_ERR_CONNECT_TIMEOUT', 'timeout', false],
  ] as const)('%s is %s; that it lasts: %s', (code, kind, lasting) =>
    expect(meaning(code)).toMatchObject({ code: kind, lasting, sent: false }),
  );

  it('of a certificate says what helps', () => {
    for (const code of ['SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT'])
      expect(meaning(code).hint, code).toContain('`NODE_EXTRA_CA_CERTS`');
    expect(meaning('CERT_HAS_EXPIRED').hint).toContain('clock');
    expect(meaning('ERR_TLS_CERT_ALTNAME_INVALID').hint).toBeUndefined();
  });
});
