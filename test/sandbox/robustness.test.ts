import { execFile } from 'node:child_process';
import { request as httpsRequest } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { selfSignedCertificate } from '../support/certificate.ts';
import { outcome, sendRecord, token } from '../support/sandbox-client.ts';

/** For what comes at once on an idle machine, and in its time on a busy one. */
const PATIENTLY = { timeout: 15_000, interval: 10 };

/** Writes bytes to the port and gives back all that comes until the connection ends. */
async function raw(sandbox: Sandbox, bytes: string): Promise<string> {
  const { port, hostname } = new URL(sandbox.url);
  const socket = connect(Number(port), hostname);
  socket.end(bytes);
  return text(socket);
}

describe('a broken or hostile request', () => {
  it.each<[string, Record<string, string>, string | undefined, number]>([
    ['JSON that breaks off', {}, '{"configuration": "5a4d', 400],
    ['no body', {}, '', 400],
    ['a body of no known type', { 'content-type': 'text/plain' }, undefined, 415],
    ['a multipart body', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--', 415],
    ['JSON that is a list', {}, '[1,2]', 422],
    ['JSON that is null', {}, 'null', 422],
    ['JSON that reaches for the prototype', {}, '{"__proto__":{"configuration":"x","record":{}}}', 422],
    [
      'a form of nothing but signs',
      { 'content-type': 'application/x-www-form-urlencoded' },
      '%%%=%ff&&==[]]record[',
      422,
    ],
  ])('%s is refused and leaves the sandbox working', async (_, headers, body, status) => {
    await using sandbox = await startSandbox();
    expect(await outcome(sandbox, { headers, ...(body === undefined ? {} : { body }) })).toBe(status);
    expect(await outcome(sandbox)).toBe(200);
    expect(sandbox.records()).toHaveLength(1);
  });

  it('text that is not UTF-8 is refused', async () => {
    await using sandbox = await startSandbox();
    const answer = await fetch(sandbox.recordsUrl, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await token(sandbox)}`,
        accept: 'application/json',
        'content-type': 'application/json',
      },
      body: Buffer.from('{"configuration":"M\xfcller"}', 'latin1'),
    });
    expect(answer.status).toBe(400);
  });

  it('a body of more than 1 MB is refused with 413, one of just 1 MB is read', async () => {
    await using sandbox = await startSandbox();
    const record = { 'Account Name': 'ACME', Alias: 'x' };
    const body = JSON.stringify({ configuration: sandbox.mapping.configuration, record });
    const padded = (size: number) => body + ' '.repeat(size - body.length);
    expect(await outcome(sandbox, { body: padded(1024 * 1024) })).toBe(200);
    const answer = await sendRecord(sandbox, { body: padded(3 * 1024 * 1024) });
    expect([answer.status, await answer.json()]).toEqual([413, { message: 'The request body is too large.' }]);
  });

  it('a body that never ends is cut off', async () => {
    await using sandbox = await startSandbox();
    expect(await outcome(sandbox, { body: ' '.repeat(20 * 1024 * 1024) })).toMatch(/EPIPE|ECONNRESET|UND_ERR_SOCKET/);
    expect(await outcome(sandbox)).toBe(200);
  });

  it('a client that hangs up in the middle of its body is forgotten, and nothing is processed', async () => {
    const seen: (number | undefined)[] = [];
    await using sandbox = await startSandbox({ onRequest: ({ status }) => seen.push(status) });
    await raw(sandbox, 'PUT /records/ HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"conf');
    await expect.poll(() => seen, PATIENTLY).toEqual([undefined]);
    expect(await outcome(sandbox)).toBe(200);
  });

  it.each(['\x16\x03\x01\x02\x00', 'BREW /pot HTCPCP/1.0\r\n\r\n', 'GET / HTTP/1.1\r\nbad header\r\n\r\n'])(
    'bytes that are not HTTP are survived: %j',
    async (bytes) => {
      await using sandbox = await startSandbox();
      expect(await raw(sandbox, bytes)).toMatch(/^HTTP\/1.1 400/);
      expect(await outcome(sandbox)).toBe(200);
    },
  );

  it('a target that is no path is answered like any unknown one, a proxy form like its path', async () => {
    await using sandbox = await startSandbox();
    const ask = (target: string) => raw(sandbox, `GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);
    expect(await ask('*')).toMatch(/^HTTP\/1.1 404/);
    expect(await ask('//')).toMatch(/^HTTP\/1.1 404/);
    expect(await ask('http://proxied.example/records')).toMatch(/^HTTP\/1.1 301/);
  });

  it('a test hook that throws shows as an answer', async () => {
    await using sandbox = await startSandbox({
      reject: () => {
        throw new Error('mistake in the test');
      },
    });
    const answer = await sendRecord(sandbox);
    expect(answer.status).toBe(500);
    expect(await answer.text()).toContain('mistake in the test');
  });
});

describe('the end of a sandbox', () => {
  it('ends connections that still wait, frees the port, and may come twice', async () => {
    const sandbox = await startSandbox({ latencyMs: 0, faults: 'script:slow(600000)' });
    const waiting = outcome(sandbox);
    await expect.poll(() => sandbox.records().length, PATIENTLY).toBe(1);
    await Promise.all([sandbox.close(), sandbox.close()]);
    expect(await waiting).toBe('UND_ERR_SOCKET');
    await using next = await startSandbox({ port: Number(new URL(sandbox.url).port) });
    expect(await outcome(next)).toBe(200);
  });

  it('lets its process end, whatever answers were still due', async () => {
    const program = `
      import { startSandbox } from ${JSON.stringify(join(import.meta.dirname, '../../src/sandbox/sandbox.ts'))};
      const sandbox = await startSandbox({ latencyMs: 3_600_000 });
      const asked = fetch(sandbox.authUrl, { method: 'POST' }).catch(() => process.stdout.write('unanswered'));
      while (sandbox.requests().length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await new Promise((resolve) => setTimeout(resolve, 50));
      await sandbox.close();
      await asked;`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
      timeout: 20_000,
    });
    expect(stdout).toBe('unanswered');
  });

  it('is not needed when the port is taken: starting fails', async () => {
    await using sandbox = await startSandbox();
    await expect(startSandbox({ port: Number(new URL(sandbox.url).port) })).rejects.toThrow('EADDRINUSE');
  });
});

describe('latency and load', () => {
  it('answers late but side by side', async () => {
    await using sandbox = await startSandbox({ latencyMs: 20 });
    const mine = await token(sandbox);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => outcome(sandbox, { token: mine })));
    expect(new Set(outcomes)).toEqual(new Set([200]));
    expect(sandbox.records()).toHaveLength(50);
  });

  it('is held before tokens and records, not before a look at the sandbox', async () => {
    const sandbox = await startSandbox({ latencyMs: 3_600_000 });
    const waiting = expect(token(sandbox)).rejects.toThrow('fetch failed');
    await expect.poll(() => sandbox.tokensIssued, PATIENTLY).toBe(1);
    const seen = await (await fetch(`${sandbox.url}/_sandbox/requests`)).json();
    expect(seen).toEqual([{ index: 0, method: 'POST', path: '/oauth2/token', token: 'token-1' }]);
    await sandbox.close();
    await waiting;
  });
});

describe('TLS', () => {
  it('is spoken with the key given, and a fresh certificate for loopback can be had', async () => {
    const tls = selfSignedCertificate(Date.now());
    await using sandbox = await startSandbox({ tls, faults: 'token:script:200,reset' });
    expect(sandbox.url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
    const ask = () =>
      new Promise<string>((resolve, reject) => {
        const form = new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: 'sandbox-client',
          client_secret: 'sandbox-secret',
        });
        const headers = { 'content-type': 'application/x-www-form-urlencoded' };
        const asked = httpsRequest(sandbox.authUrl, { method: 'POST', ca: tls.cert, headers, agent: false }, (answer) =>
          resolve(text(answer)),
        );
        asked.on('error', reject);
        asked.end(form.toString());
      });
    expect(await ask()).toContain('access_token');
    await expect(ask()).rejects.toThrow('socket hang up');
    await expect(fetch(sandbox.authUrl)).rejects.toMatchObject({ cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
  });
});
