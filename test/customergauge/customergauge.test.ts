import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type CustomerGauge, openCustomerGauge } from '../../src/customergauge/customergauge.ts';

const pair = { account: 'Acme', alias: 'A' };
const never = new AbortController().signal;

interface Tenant extends AsyncDisposable {
  readonly api: CustomerGauge;
  /** Verb and token of each record request, in order of arrival. */
  readonly asked: readonly string[];
  /** What each request said of packing. */
  readonly encodings: readonly unknown[];
  /** How many tokens were asked for. */
  readonly tokens: () => number;
  /** How many connections were made. */
  readonly connections: () => number;
}

/** A client of a server that answers record requests as told; the nth token is `token-n`, or the wish for it is never answered. */
async function tenantOf({
  records,
  tokens = () => true,
  onToken = () => {},
  now = () => 0,
  signal = never,
  retries = 0,
  wait = async () => true,
}: {
  readonly records: (
    verb: string,
    token: string,
  ) => { readonly status: number; readonly allow?: string; readonly body?: string };
  readonly tokens?: (nth: number) => boolean;
  readonly now?: () => number;
  readonly onToken?: () => void;
  readonly signal?: AbortSignal;
  readonly retries?: number;
  readonly wait?: (attempt: number) => Promise<boolean>;
}): Promise<Tenant> {
  const asked: string[] = [];
  let issued = 0;
  let connections = 0;
  const encodings: unknown[] = [];
  const server = createServer((request, response) => {
    encodings.push(request.headers['accept-encoding']);
    if (request.url === '/token') {
      issued++;
      onToken();
      if (tokens(issued)) response.end(JSON.stringify({ access_token: `token-${issued}`, expires_in: 100 }));
      return;
    }
    const verb = request.method ?? '';
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    asked.push(`${verb} ${token}`);
    const { status, allow, body } = records(verb, token);
    response.writeHead(status, allow ? { allow } : {}).end(body);
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = openCustomerGauge({
    target: { authUrl: `${url}/token`, recordsUrl: `${url}/records/` },
    credentials: { clientId: 'id', clientSecret: 'secret' },
    record: { configuration: 'c', accountField: 'Account Name', aliasField: 'Alias', extraFields: {}, format: 'json' },
    method: 'PUT',
    timeoutSeconds: 5,
    concurrency: 4,
    retries,
    successText: undefined,
    env: {},
    now,
    epoch: () => 0,
    wait,
    redact: (text) => text,
    onSecret: () => {},
    signal,
  });
  return {
    api,
    asked,
    encodings,
    tokens: () => issued,
    connections: () => connections,
    [Symbol.asyncDispose]: async () => {
      await api[Symbol.asyncDispose]();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const together = (api: CustomerGauge) => Promise.all(Array.from({ length: 4 }, () => api.send(pair, never)));

describe('the verb', () => {
  it('is switched by the first of several records that learn it together, and all are sent again', async () => {
    const records = (verb: string) => (verb === 'PUT' ? { status: 405, allow: 'POST' } : { status: 200 });
    await using tenant = await tenantOf({ records });
    for (const answer of await together(tenant.api)) expect(answer).toEqual({ kind: 'accepted' });
    expect(tenant.asked.filter((one) => one.startsWith('POST'))).toHaveLength(4);
    expect(tenant.api.switchedTo).toBe('POST');
  });

  it('is switched once: where each verb leads to the other, the target is wrong', async () => {
    const records = (verb: string) => ({ status: 405, allow: verb === 'PUT' ? 'POST' : 'PUT' });
    await using tenant = await tenantOf({ records });
    for (const requests of [2, 3]) {
      const answer = await tenant.api.send(pair, never);
      expect(answer).toMatchObject({ kind: 'wrong-target', inputs: ['method', 'records-url'] });
      expect(tenant.asked).toHaveLength(requests);
    }
    expect(tenant.api.switchedTo).toBeUndefined();
  });
});

describe('a token that is refused', () => {
  it('is renewed once for all records that were refused with it', async () => {
    const records = (_verb: string, token: string) => ({ status: token === 'token-1' ? 401 : 200 });
    await using tenant = await tenantOf({ records });
    for (const answer of await together(tenant.api)) expect(answer).toEqual({ kind: 'accepted' });
    expect(tenant.tokens()).toBe(2);
  });

  it('for as long as it is new, by a clock that is behind, is tried again after a while and taken', async () => {
    // Half a second passes with the first wait, then twice as much each time; a token is good 1.5 s after it was issued.
    let clock = 0;
    const issued = new Map<string, number>();
    await using tenant = await tenantOf({
      records: (_verb, token) => {
        if (!issued.has(token)) issued.set(token, clock);
        return { status: clock - (issued.get(token) ?? 0) >= 1500 ? 200 : 401 };
      },
      retries: 5,
      wait: async (attempt) => {
        clock += 500 * 2 ** (attempt - 1);
        return true;
      },
    });
    expect(await tenant.api.send(pair, never)).toEqual({ kind: 'accepted' });
  });

  it('by one of several machines is tried again, on another connection, and taken', async () => {
    let left = 3;
    await using tenant = await tenantOf({
      records: () => ({ status: left-- > 0 ? 401 : 200 }),
      retries: 5,
    });
    expect(await tenant.api.send(pair, never)).toEqual({ kind: 'accepted' });
    expect(tenant.asked).toEqual(['PUT token-1', 'PUT token-2', 'PUT token-2', 'PUT token-3']);
    expect(tenant.connections()).toBeGreaterThan(2);
  });

  it('every time, however long was waited, shows a wrong target, and no more than a few tries are made', async () => {
    const waits: number[] = [];
    await using tenant = await tenantOf({
      records: () => ({ status: 401 }),
      retries: 20,
      wait: async (attempt) => {
        waits.push(attempt);
        return true;
      },
    });
    expect(await tenant.api.send(pair, never)).toMatchObject({ kind: 'wrong-target', reason: { code: 'http-401' } });
    expect(tenant.asked).toHaveLength(6);
    expect(waits).toEqual([1, 2, 3, 4]);
  });

  it('is not tried again where the run does not wait any more', async () => {
    await using tenant = await tenantOf({ records: () => ({ status: 401 }), retries: 5, wait: async () => false });
    expect(await tenant.api.send(pair, never)).toMatchObject({ kind: 'aborted', processed: 'no' });
    expect(tenant.asked).toHaveLength(2);
  });

  it('is not tried again once the run is told to stop', async () => {
    const stop = new AbortController();
    await using tenant = await tenantOf({
      records: () => ({ status: 401 }),
      retries: 5,
      wait: async () => {
        stop.abort();
        return true;
      },
      signal: stop.signal,
    });
    expect(await tenant.api.send(pair, never)).toMatchObject({ kind: 'aborted', processed: 'no' });
    expect(tenant.asked).toHaveLength(2);
  });

  it('where nothing is to be tried again, as soon as it was renewed shows a wrong target', async () => {
    await using tenant = await tenantOf({ records: () => ({ status: 401 }) });
    expect(await tenant.api.send(pair, never)).toMatchObject({
      kind: 'wrong-target',
      reason: { code: 'http-401' },
      inputs: ['region', 'records-url', 'client-id', 'client-secret'],
    });
    expect(tenant.asked).toEqual(['PUT token-1', 'PUT token-2']);
  });
});

describe('an answer', () => {
  it('that is no clear success stops a run that nothing was accepted in, and later leaves its record unanswered', async () => {
    let body = 'Saved.';
    await using tenant = await tenantOf({ records: () => ({ status: 200, body }) });
    expect(await tenant.api.send(pair, never)).toMatchObject({ kind: 'wrong-target', mayExist: true });
    body = '';
    expect(await tenant.api.send(pair, never)).toEqual({ kind: 'accepted' });
    body = 'Saved.';
    expect(await tenant.api.send(pair, never)).toMatchObject({ kind: 'unclear' });
  });

  it('is asked for as it is, not packed', async () => {
    await using tenant = await tenantOf({ records: () => ({ status: 200 }) });
    await tenant.api.send(pair, never);
    expect(tenant.encodings).toEqual(['identity', 'identity']);
  });
});

it('a run that is told to stop waits for no token', async () => {
  const stop = new AbortController();
  await using tenant = await tenantOf({
    records: () => ({ status: 200 }),
    tokens: () => false,
    onToken: () => stop.abort(),
    signal: stop.signal,
  });
  const { kind, ...how } = await tenant.api.send(pair, never);
  expect(kind).not.toBe('accepted');
  expect(how).toMatchObject({ reason: { code: 'token', message: expect.stringContaining('The run was stopped') } });
});

it('a run that is told to stop while its token is renewed sends nothing more with the one in hand', async () => {
  const stop = new AbortController();
  let now = 0;
  await using tenant = await tenantOf({
    records: () => ({ status: 200 }),
    tokens: (nth) => nth === 1,
    onToken: () => now > 0 && stop.abort(),
    now: () => now,
    signal: stop.signal,
  });
  expect(await tenant.api.send(pair, never)).toEqual({ kind: 'accepted' });
  now = 60_000;
  expect(await tenant.api.send(pair, never)).toMatchObject({ kind: 'aborted', processed: 'no' });
  expect(tenant.asked).toEqual(['PUT token-1']);
});
