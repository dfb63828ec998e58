import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type CustomerGauge, openCustomerGauge } from '../src/customergauge/customergauge.ts';

const pair = { account: 'Acme', alias: 'A' };
const never = new AbortController().signal;

interface Tenant extends AsyncDisposable {
  readonly api: CustomerGauge;
  /** Verb and token of each record request, in order of arrival. */
  readonly asked: readonly string[];
  /** How many tokens were asked for. */
  readonly tokens: () => number;
}

/** A client of a server that answers record requests as told; the nth token is `token-n`, or the wish for it is never answered. */
async function tenantOf({
  records,
  tokens = () => true,
  onToken = () => {},
  now = () => 0,
  signal = never,
}: {
  readonly records: (verb: string, token: string) => { readonly status: number; readonly allow?: string };
  readonly tokens?: (nth: number) => boolean;
  readonly now?: () => number;
  readonly onToken?: () => void;
  readonly signal?: AbortSignal;
}): Promise<Tenant> {
  const asked: string[] = [];
  let issued = 0;
  const server = createServer((request, response) => {
    if (request.url === '/token') {
      issued++;
      onToken();
      if (tokens(issued)) response.end(JSON.stringify({ access_token: `token-${issued}`, expires_in: 100 }));
      return;
    }
    const verb = request.method ?? '';
    const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
    asked.push(`${verb} ${token}`);
    const { status, allow } = records(verb, token);
    response.writeHead(status, allow ? { allow } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = openCustomerGauge({
    target: { authUrl: `${url}/token`, recordsUrl: `${url}/records/` },
    credentials: { clientId: 'id', clientSecret: 'secret' },
    record: { configuration: 'c', accountField: 'Account Name', aliasField: 'Alias', extraFields: {}, format: 'json' },
    method: 'PUT',
    timeoutSeconds: 5,
    concurrency: 4,
    retries: 0,
    env: {},
    now,
    epoch: () => 0,
    wait: async () => true,
    redact: (text) => text,
    onSecret: () => {},
    signal,
  });
  return {
    api,
    asked,
    tokens: () => issued,
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

  it('as soon as it was renewed, too, shows a wrong target', async () => {
    await using tenant = await tenantOf({ records: () => ({ status: 401 }) });
    expect(await tenant.api.send(pair, never)).toMatchObject({
      kind: 'wrong-target',
      reason: { code: 'http-401' },
      inputs: ['region', 'records-url', 'client-id', 'client-secret'],
    });
    expect(tenant.asked).toEqual(['PUT token-1', 'PUT token-2']);
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
