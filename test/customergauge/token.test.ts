import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openCustomerGauge } from '../../src/customergauge/customergauge.ts';
import type { Exchange } from '../../src/customergauge/http.ts';
import type { Answer } from '../../src/customergauge/record-answer.ts';
import { type NoToken, TokenSource } from '../../src/customergauge/token.ts';
import { Scene } from '../support/scene.ts';

const LIFE_S = 3600;
const GIVEN = (n: number) => ({
  status: 200,
  body: { access_token: `token-${n}`, token_type: 'Bearer', expires_in: LIFE_S },
});
const BUSY = { status: 503, body: {} };

interface Reply {
  readonly status: number;
  readonly body: object;
}

/** A server for tokens and records; a record comes with a token. */
async function serving(
  reply: (token: string | undefined) => Reply,
): Promise<{ readonly url: string } & AsyncDisposable> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      const { status, body } = reply(request.headers.authorization?.slice('Bearer '.length));
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Played {
  /** Sends one record, so many seconds after the first. */
  readonly sendAt: (seconds: number) => Promise<Answer>;
  readonly tokenRequests: () => number;
  /** The token of each record that arrived. */
  readonly used: readonly string[];
}

/** A server whose nth answer to the wish for a token is as told, and that takes every record, or refuses every token. */
async function playing(
  { tokens, records = 200 }: { readonly tokens: (n: number) => Reply; readonly records?: number },
  play: (played: Played) => Promise<void>,
): Promise<void> {
  const used: string[] = [];
  let asked = 0;
  await using server = await serving((token) => {
    if (token === undefined) return tokens(++asked);
    used.push(token);
    return { status: records, body: {} };
  });
  let now = 0;
  const signal = new AbortController().signal;
  await using api = openCustomerGauge({
    target: { authUrl: server.url, recordsUrl: server.url },
    credentials: { clientId: 'id', clientSecret: 'secret' },
    record: { configuration: 'c', accountField: 'Account Name', aliasField: 'Alias', extraFields: {}, format: 'json' },
    method: 'PUT',
    timeoutSeconds: 10,
    concurrency: 1,
    retries: 2,
    successText: undefined,
    env: {},
    now: () => now,
    epoch: () => now,
    wait: async () => true,
    redact: (text) => text,
    onSecret: () => {},
    signal,
  });
  const sendAt = (seconds: number) => {
    now = seconds * 1000;
    return api.send({ account: 'A', alias: 'x' }, signal);
  };
  await play({ sendAt, tokenRequests: () => asked, used });
}

it('a token that cannot be renewed early is used as long as it is good, and asked for again a little later', () =>
  playing({ tokens: (n) => (n === 2 || n === 3 ? BUSY : GIVEN(n)) }, async ({ sendAt, tokenRequests, used }) => {
    for (const seconds of [0, LIFE_S - 50, LIFE_S - 49, LIFE_S - 30, LIFE_S - 10])
      expect(await sendAt(seconds)).toEqual({ kind: 'accepted' });
    expect(tokenRequests()).toBe(4);
    expect(used).toEqual(['token-1', 'token-1', 'token-1', 'token-1', 'token-4']);
  }));

it('a token that has expired is not used any more: while none can be had, nothing is sent, and it may pass', () =>
  playing({ tokens: (n) => (n === 1 ? GIVEN(n) : BUSY) }, async ({ sendAt, used }) => {
    await sendAt(0);
    expect(await sendAt(LIFE_S)).toMatchObject({ kind: 'no-token', passing: true, sent: false });
    expect(used).toEqual(['token-1']);
  }));

it('a token that was refused is not used any more, however long it was to live', () =>
  playing({ tokens: (n) => (n === 1 ? GIVEN(n) : BUSY), records: 401 }, async ({ sendAt, used }) => {
    expect(await sendAt(0)).toMatchObject({ kind: 'no-token', passing: true, sent: true });
    expect(used).toEqual(['token-1']);
  }));

for (const status of [408, 425, 429, 503]) {
  it(`a push that gets no token for a reason that may pass (${status}) says to try again later, and calls nothing tried`, async () => {
    let asked = 0;
    await using auth = await serving(() => {
      asked++;
      return { status, body: {} };
    });
    await using scene = await Scene.open();
    const commit = scene.repository.commit({ A: ['x', 'y'] });
    const run = await scene.run(commit, { 'auth-url': auth.url, retries: '1' });
    expect(asked).toBe(2);
    expect(run.delivery?.stop).toEqual({
      kind: 'unreachable',
      message: `No token was issued: The token endpoint answered HTTP ${status}.`,
      hint: 'Try again later, or check `region`, `auth-url`.',
      inputs: ['region', 'auth-url'],
    });
    expect(run.delivery.records.map(({ attempts }) => attempts)).toEqual([0, 0]);
    expect(scene.recordRequests).toBe(0);
  });
}

/** A source of tokens whose nth request is answered as told, a second after it was made, on a clock that is set by hand. */
function sourceOf(reply: (n: number) => Reply & { readonly retryAfter?: string }, retries = 2, mayWait = true) {
  let now = 0;
  let asked = 0;
  const waits: unknown[] = [];
  const secrets: string[] = [];
  const exchange = async (): Promise<Exchange> => {
    const { status, body, retryAfter } = reply(++asked);
    now += 1000;
    const headers: Record<string, string> = retryAfter ? { 'retry-after': retryAfter } : {};
    return { kind: 'answer', status, headers, body: JSON.stringify(body) };
  };
  const tokens = new TokenSource({
    exchange,
    url: 'https://auth.example/',
    credentials: { clientId: 'id', clientSecret: 'secret' },
    retries,
    now: () => now,
    epoch: () => now,
    wait: async (...wait) => {
      waits.push(wait);
      return mayWait;
    },
    onSecret: (value) => secrets.push(value),
  });
  const currentAt = (milliseconds: number): Promise<string | NoToken> => {
    now = milliseconds;
    return tokens.current();
  };
  return { tokens, currentAt, asked: () => asked, waits, secrets };
}

describe('the token of a run', () => {
  it.each([
    [3600, 3540],
    [130, 70],
    [90, 45],
    [4, 2],
  ])('that lives for %d seconds is used for %d seconds after it was asked for, and no longer', async (life, used) => {
    const { currentAt } = sourceOf((n) => ({ status: 200, body: { access_token: `token-${n}`, expires_in: life } }));
    expect(await currentAt(0)).toBe('token-1');
    expect(await currentAt(used * 1000 - 1)).toBe('token-1');
    expect(await currentAt(used * 1000)).toBe('token-2');
  });

  it('that says nothing of its life is used until it is refused', async () => {
    const { currentAt } = sourceOf((n) => ({ status: 200, body: { access_token: `token-${n}` } }));
    for (const milliseconds of [0, 1e15]) expect(await currentAt(milliseconds)).toBe('token-1');
  });

  it('is asked for again as often as `retries` says, waiting as asked', async () => {
    const reply = (n: number) => (n < 3 ? { ...BUSY, ...(n === 1 ? { retryAfter: '7' } : {}) } : GIVEN(n));
    const patient = sourceOf(reply, 2);
    expect(await patient.tokens.current()).toBe('token-3');
    expect(patient.waits).toEqual([
      [1, 7000],
      [2, undefined],
    ]);
    const hasty = sourceOf(reply, 1);
    await expect(hasty.tokens.current()).resolves.toMatchObject({ kind: 'no-token' });
    expect(hasty.asked()).toBe(2);
    expect(hasty.waits).toEqual([[1, 7000]]);
  });

  it('is not waited for where the run does not wait so long: who asked for it is told for how long', async () => {
    const { tokens, asked, waits } = sourceOf(() => ({ ...BUSY, retryAfter: '86400' }), 2, false);
    await expect(tokens.current()).resolves.toMatchObject({ passing: true, retryAfterMs: 86_400_000 });
    expect(asked()).toBe(1);
    expect(waits).toEqual([[1, 86_400_000]]);
  });

  it('is asked for again where there were too many requests, whatever the status', async () => {
    const { tokens } = sourceOf((n) =>
      n < 3 ? { status: 400, body: { __type: 'TooManyRequestsException', message: 'Slow down.' } } : GIVEN(n),
    );
    expect(await tokens.current()).toBe('token-3');
  });

  it('is asked for once where the credentials are refused', async () => {
    const { tokens, asked } = sourceOf(() => ({ status: 400, body: { error: 'invalid_client' } }));
    await expect(tokens.current()).resolves.toMatchObject({ inputs: ['client-id', 'client-secret', 'region'] });
    expect(asked()).toBe(1);
  });

  it('is fetched once for all who wait for it, and whoever comes late with an old one gets the new one', async () => {
    const { tokens, asked } = sourceOf(GIVEN);
    const all = (wish: () => Promise<string | NoToken>) => Promise.all([wish(), wish(), wish()]);
    expect(await all(() => tokens.current())).toEqual(['token-1', 'token-1', 'token-1']);
    expect(await all(() => tokens.renew('token-1'))).toEqual(['token-2', 'token-2', 'token-2']);
    expect(await tokens.renew('token-1')).toBe('token-2');
    expect(asked()).toBe(2);
    expect(await tokens.renew('token-2')).toBe('token-3');
  });

  it('is known as a secret before anybody has it', async () => {
    const { tokens, secrets } = sourceOf(GIVEN);
    const first = tokens.current().then((token) => [token, ...secrets]);
    expect(await first).toEqual(['token-1', 'token-1']);
    await tokens.renew('token-1');
    expect(secrets).toEqual(['token-1', 'token-2']);
  });
});
