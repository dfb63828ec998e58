import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import type { Answer } from '../src/customergauge/answer.ts';
import { openCustomerGauge } from '../src/customergauge/customergauge.ts';
import { Scene } from './support/scene.ts';

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
    env: {},
    now: () => now,
    epoch: () => now,
    wait: () => Promise.resolve(),
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
      message: `No token could be had: The token endpoint answered HTTP ${status}.`,
      mend: 'Try again later, or check `region`, `auth-url`.',
      inputs: ['region', 'auth-url'],
    });
    expect(Array.from(run.delivery?.outcomes ?? [], ({ attempts }) => attempts)).toEqual([0, 0]);
    expect(scene.recordRequests).toBe(0);
  });
}
