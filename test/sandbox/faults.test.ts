import { describe, expect, it } from 'vitest';
import { parseFaults } from '../../src/sandbox/fault-text.ts';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { outcome, sendRecord, token, tokenRequest } from '../support/sandbox-client.ts';

/** For what comes at once on an idle machine, and in its time on a busy one. */
const PATIENTLY = { timeout: 15_000, interval: 10 };

const status = (code: number) => ({ kind: 'status', status: code });

describe('the words of --faults', () => {
  it('give rates in percent', () => {
    expect(parseFaults('429=5%, 503 = 2 %,lost=0.5%,slow=3%').records).toEqual({
      script: [],
      rates: [
        { fault: status(429), rate: 0.05 },
        { fault: status(503), rate: 0.02 },
        { fault: { kind: 'lost' }, rate: 0.005 },
        { fault: { kind: 'slow', milliseconds: 2000 }, rate: 0.03 },
      ],
    });
  });

  it('give a script in order, with repetitions', () => {
    expect(
      parseFaults('script:200*3,500, lost,reset,html,html502,redirect,redirect(308),403,slow(20),truncated,expire'),
    ).toEqual({
      records: {
        script: [
          status(200),
          status(200),
          status(200),
          status(500),
          { kind: 'lost' },
          { kind: 'reset' },
          { kind: 'html', status: 200 },
          { kind: 'html', status: 502 },
          { kind: 'redirect', status: 302 },
          { kind: 'redirect', status: 308 },
          status(403),
          { kind: 'slow', milliseconds: 20 },
          { kind: 'truncated' },
          { kind: 'expire' },
        ],
        rates: [],
      },
      token: { script: [], rates: [] },
    });
  });

  it('give a limit and an outage, for either endpoint', () => {
    const faults = parseFaults('limit(5),script:500;token:limit(0.5,2),outage(3,2000,429(retry-after=1)),503=1%');
    expect(faults.records).toEqual({ limit: { perSecond: 5, burst: 5 }, script: [status(500)], rates: [] });
    expect(faults.token).toEqual({
      limit: { perSecond: 0.5, burst: 2 },
      outage: {
        after: 3,
        milliseconds: 2000,
        fault: { ...status(429), retryAfter: { kind: 'seconds', seconds: 1 } },
      },
      script: [],
      rates: [{ fault: status(503), rate: 0.01 }],
    });
    expect(parseFaults('outage(3,2000)').records.outage?.fault).toEqual({ kind: 'html', status: 502 });
  });

  it('give details in parentheses', () => {
    const text =
      'script:429(retry-after=2),503(retry-after=date),429(retry-after=date+30),405(allow=PUT, POST),422(key=configuration)';
    expect(parseFaults(text).records.script).toEqual([
      { ...status(429), retryAfter: { kind: 'seconds', seconds: 2 } },
      { ...status(503), retryAfter: { kind: 'date', seconds: 2 } },
      { ...status(429), retryAfter: { kind: 'date', seconds: 30 } },
      { ...status(405), allow: 'PUT, POST' },
      { ...status(422), key: 'configuration' },
    ]);
    expect(parseFaults('429(retry-after=2)=7%').records.rates).toEqual([
      { fault: { ...status(429), retryAfter: { kind: 'seconds', seconds: 2 } }, rate: 0.07 },
    ]);
  });

  it('give answers that are no answer of CustomerGauge', () => {
    const text =
      'script:200(body=Saved.),processed(504),says(<a>, (b); {"c":1}),says(),firewall,firewall(403),continue,garbage*2;says(x)=1%';
    expect(parseFaults(text).records).toEqual({
      script: [
        { ...status(200), body: 'Saved.' },
        { kind: 'processed', status: 504 },
        { kind: 'says', text: '<a>, (b); {"c":1}' },
        { kind: 'says', text: '' },
        { kind: 'firewall', status: 202 },
        { kind: 'firewall', status: 403 },
        { kind: 'continue' },
        { kind: 'garbage' },
        { kind: 'garbage' },
      ],
      rates: [{ fault: { kind: 'says', text: 'x' }, rate: 0.01 }],
    });
    expect(parseFaults('token:script:400(error=invalid_scope)').token.script).toEqual([
      { ...status(400), error: 'invalid_scope' },
    ]);
  });

  it('keep the two endpoints apart, and rates from scripts', () => {
    const faults = parseFaults('503=1%,script:500;reset=2%\ntoken:html=3%,token:script:500,400;lost=4%');
    expect(faults.records.script).toEqual([status(500)]);
    expect(faults.records.rates.map(({ rate }) => rate)).toEqual([0.01, 0.02, 0.04]);
    expect(faults.token.script).toEqual([status(500), status(400)]);
    expect(faults.token.rates).toEqual([{ fault: { kind: 'html', status: 200 }, rate: 0.03 }]);
  });

  it('may be empty', () => {
    expect(parseFaults(' ,; ').records).toEqual({ script: [], rates: [] });
  });

  it.each([
    ['503', '"503=5%"'],
    ['503=5', '"503=5%"'],
    ['503=often', '"503=5%"'],
    ['429(retry-after=2)', '"429(retry-after=2)=5%"'],
    ['503=101%', 'at most 100%'],
    ['503=60%,500=50%', 'add up to more than 100%'],
    ['token:503=60%,500=50%', 'token requests'],
    ['script:503=5%', 'a rate cannot be part of a script'],
    ['script:oops', 'known faults are'],
    ['script:lost(2)', 'known faults are'],
    ['script:99', 'known faults are'],
    ['script:302', 'there is "redirect"'],
    ['script:html99', 'known faults are'],
    ['script:redirect(200)', '301, 302, 303, 307 or 308'],
    ['script:slow(soon)', '"slow(2000)"'],
    ['script:slow()', '"slow(2000)"'],
    ['script:429(retry-after=soon)', '"date+30"'],
    ['script:200(retry-after=1)', 'for a failure'],
    ['script:429(allow=POST)', '"allow=POST" for 405'],
    ['limit(0)', '"limit(5,10)"'],
    ['limit(5,0)', '"limit(5,10)"'],
    ['limit(5,10,1)', '"limit(5,10)"'],
    ['limit(often)', '"limit(5,10)"'],
    ['outage(100)', '"outage(100,20000)"'],
    ['outage(1.5,20)', '"outage(100,20000)"'],
    ['outage(1,20,oops)', 'known faults are'],
    ['script:503(body=x)', '"body=OK" for a success'],
    ['script:processed', '"processed(504)"'],
    ['script:processed(200)', '"processed(504)"'],
    ['script:says', 'known faults are'],
    ['script:firewall(99)', '"firewall(403)"'],
    ['script:continue(1)', 'known faults are'],
    ['script:200*1000000', 'at most 100000 steps'],
  ])('are refused where they make no sense: %s', (text, expectation) => {
    expect(() => parseFaults(text)).toThrow(expectation);
    expect(() => parseFaults(text)).toThrow(/^Cannot understand the fault "/);
  });
});

describe('faults over time', () => {
  it('refuse what is more than a limit takes, and take as much again as time passes', async () => {
    let now = 0;
    await using sandbox = await startSandbox({ faults: 'limit(2,3)', now: () => now });
    const bearer = await token(sandbox);
    const sent: unknown[] = [];
    for (const at of [0, 0, 0, 0, 400, 500, 900, 10_000, 10_000, 10_000, 10_000]) {
      now = at;
      sent.push(await outcome(sandbox, { token: bearer }));
    }
    expect(sent).toEqual([200, 200, 200, 429, 429, 200, 429, 200, 200, 200, 429]);
  });

  it('go on for as long as an outage lasts, from the request after the last good one', async () => {
    let now = 5000;
    await using sandbox = await startSandbox({ faults: 'outage(2,1000,503)', now: () => now });
    const bearer = await token(sandbox);
    const sent: unknown[] = [];
    for (const at of [5000, 6000, 7000, 7999, 8000, 9000]) {
      now = at;
      sent.push(await outcome(sandbox, { token: bearer }));
    }
    expect(sent).toEqual([200, 200, 503, 503, 200, 200]);
  });
});

describe('a script', () => {
  it('meets record requests in order of arrival and then ends', async () => {
    await using sandbox = await startSandbox({ faults: 'script:201,500,403,422,404,204' });
    const mine = await token(sandbox);
    const outcomes: (number | string)[] = [];
    for (let at = 0; at < 7; at++) outcomes.push(await outcome(sandbox, { token: mine }));
    expect(outcomes).toEqual([201, 500, 403, 422, 404, 204, 200]);
    expect(sandbox.records()).toHaveLength(3);
    expect(sandbox.requests().map(({ fault }) => fault)).toEqual([
      undefined,
      ...['201', '500', '403', '422', '404', '204'],
      undefined,
    ]);
  });

  it('is followed by the rates', async () => {
    await using sandbox = await startSandbox({ faults: 'script:200;503=100%' });
    expect([await outcome(sandbox), await outcome(sandbox)]).toEqual([200, 503]);
  });

  it('can be replaced on the way', async () => {
    await using sandbox = await startSandbox({ faults: 'script:500*9' });
    expect(await outcome(sandbox)).toBe(500);
    sandbox.setFaults({
      records: { script: [{ kind: 'status', status: 404 }], rates: [] },
      token: { script: [], rates: [] },
    });
    expect([await outcome(sandbox), await outcome(sandbox)]).toEqual([404, 200]);
    expect(() => sandbox.setFaults('nonsense')).toThrow('nonsense');
  });

  it('does not turn a wrong record into a right one', async () => {
    await using sandbox = await startSandbox({ faults: 'script:200' });
    expect(await outcome(sandbox, { record: {} })).toBe(422);
  });
});

describe('rates', () => {
  it('are the same for the same seed, differ for another, and meet about the share they name', async () => {
    const run = async (seed: number): Promise<string> => {
      await using sandbox = await startSandbox({ faults: '503=20%,html500=10%', seed });
      const mine = await token(sandbox);
      const outcomes: (number | string)[] = [];
      for (let at = 0; at < 200; at++) outcomes.push(await outcome(sandbox, { token: mine }));
      return outcomes.join(' ');
    };
    const [first, again, other] = [await run(7), await run(7), await run(8)];
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    const count = (code: string) => first.split(' ').filter((one) => one === code).length;
    expect(count('503')).toBeGreaterThan(20);
    expect(count('503')).toBeLessThan(60);
    expect(count('500')).toBeGreaterThan(5);
    expect(count('500') + count('503') + count('200')).toBe(200);
  });
});

describe('a fault', () => {
  const under = async (faults: string) => {
    const sandbox = await startSandbox({ faults });
    return { sandbox, [Symbol.asyncDispose]: sandbox.close };
  };

  it('lost: the record is processed, the answer never comes', async () => {
    await using started = await under('script:lost');
    expect(await outcome(started.sandbox)).toBe('UND_ERR_SOCKET');
    expect(started.sandbox.records()).toHaveLength(1);
    expect(started.sandbox.requests().at(-1)).toMatchObject({ status: undefined, fault: 'lost', token: 'token-1' });
    expect(await outcome(started.sandbox)).toBe(200);
    expect(started.sandbox.records().map(({ repeated }) => repeated)).toEqual([false, true]);
  });

  it('reset: the connection is reset and nothing is processed', async () => {
    await using started = await under('script:reset');
    expect(await outcome(started.sandbox)).toBe('ECONNRESET');
    expect(started.sandbox.records()).toEqual([]);
  });

  it('truncated: the answer begins with 200 and breaks off, after processing', async () => {
    await using started = await under('script:truncated');
    const answer = await sendRecord(started.sandbox);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow('terminated');
    expect(started.sandbox.records()).toHaveLength(1);
  });

  it('slow: processed at once, answered later', async () => {
    await using started = await under('script:slow(60000)');
    const { sandbox } = started;
    const mine = await token(sandbox);
    const given = new AbortController();
    const pending = fetch(sandbox.recordsUrl, {
      method: 'PUT',
      signal: given.signal,
      headers: { authorization: `Bearer ${mine}`, accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({
        configuration: sandbox.mapping.configuration,
        record: { 'Account Name': 'ACME', Alias: 'Acme Inc.' },
      }),
    });
    const ended = expect(pending).rejects.toThrow('aborted');
    await expect.poll(() => sandbox.records().length, PATIENTLY).toBe(1);
    expect(sandbox.requests().at(-1)?.status).toBeUndefined();
    given.abort();
    await ended;
    expect(await outcome(sandbox)).toBe(200);
  });

  it('slow: whoever gave up before counts as not answered', async () => {
    const seen: (number | undefined)[] = [];
    await using sandbox = await startSandbox({
      faults: 'token:script:slow(500)',
      onRequest: ({ status: sent }) => seen.push(sent),
    });
    const given = new AbortController();
    const pending = expect(fetch(sandbox.authUrl, { method: 'POST', signal: given.signal })).rejects.toThrow('aborted');
    await expect.poll(() => sandbox.requests().length, PATIENTLY).toBe(1);
    given.abort();
    await pending;
    await expect.poll(() => seen, PATIENTLY).toEqual([undefined]);
  });

  it('slow: comes in the end', async () => {
    await using started = await under('script:slow(5)');
    expect(await outcome(started.sandbox)).toBe(200);
  });

  it('html: a page that says 200, or any other status, without processing', async () => {
    await using started = await under('script:html,html503');
    const page = await sendRecord(started.sandbox);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
    expect(await page.text()).toMatch(/^<!DOCTYPE html>/);
    const broken = await sendRecord(started.sandbox);
    expect([broken.status, broken.headers.get('content-type')]).toEqual([503, 'text/html; charset=UTF-8']);
    expect(started.sandbox.records()).toEqual([]);
  });

  it('redirect: to the log-in page, or where a test wants it', async () => {
    await using started = await under('script:redirect,redirect(307)');
    const { sandbox } = started;
    const answers = [await sendRecord(sandbox), await sendRecord(sandbox)];
    sandbox.setFaults({
      records: { script: [{ kind: 'redirect', status: 308, location: 'http://127.0.0.1:9/' }], rates: [] },
      token: { script: [], rates: [] },
    });
    answers.push(await sendRecord(sandbox));
    expect(answers.map((one) => [one.status, one.headers.get('location')])).toEqual([
      [302, '/login'],
      [307, '/login'],
      [308, 'http://127.0.0.1:9/'],
    ]);
    expect(sandbox.records()).toEqual([]);
  });

  it('429 and 503: with Retry-After in seconds, as a date ahead, or without', async () => {
    await using started = await under('script:429(retry-after=2),503(retry-after=date+30),429');
    const before = Date.now();
    const [seconds, date, none] = [
      await sendRecord(started.sandbox),
      await sendRecord(started.sandbox),
      await sendRecord(started.sandbox),
    ];
    expect([seconds.status, seconds.headers.get('retry-after')]).toEqual([429, '2']);
    expect(await seconds.json()).toEqual({ message: 'Too Many Attempts.' });
    const text = date.headers.get('retry-after') ?? '';
    expect([date.status, text]).toEqual([503, new Date(text).toUTCString()]);
    expect(Date.parse(text)).toBeGreaterThanOrEqual(before + 30_000);
    expect(none.headers.has('retry-after')).toBe(false);
    expect(started.sandbox.records()).toEqual([]);
  });

  it('405: names the verb it is told to', async () => {
    await using started = await under('script:405(allow=POST),405');
    expect((await sendRecord(started.sandbox)).headers.get('allow')).toBe('POST');
    expect((await sendRecord(started.sandbox)).headers.get('allow')).toBe('PUT');
  });

  it('422: speaks of the alias, or of the key it is told', async () => {
    await using started = await under('script:422,422(key=configuration)');
    expect(await (await sendRecord(started.sandbox)).json()).toEqual({
      message: 'The given data was invalid.',
      errors: { 'record.Alias': ['The selected record.Alias is invalid.'] },
    });
    expect(await (await sendRecord(started.sandbox)).json()).toMatchObject({
      errors: { configuration: ['The selected configuration is invalid.'] },
    });
  });

  it('processed: answers as if it had not been', async () => {
    await using started = await under('script:processed(504),processed(302),200(body=Saved.)');
    const { sandbox } = started;
    expect([await outcome(sandbox), await outcome(sandbox)]).toEqual([504, 302]);
    expect(await (await sendRecord(sandbox)).text()).toBe('Saved.');
    expect(sandbox.records()).toHaveLength(3);
    expect(sandbox.requests().map(({ fault }) => fault)).toContain('processed(504)');
  });

  it('says and firewall: a success of somebody else, without processing', async () => {
    await using started = await under('script:says(upstream request timeout),firewall');
    const { sandbox } = started;
    const said = await sendRecord(sandbox);
    expect([said.status, await said.text()]).toEqual([200, 'upstream request timeout']);
    const firewall = await sendRecord(sandbox);
    expect([firewall.status, firewall.headers.get('x-amzn-waf-action'), await firewall.text()]).toEqual([
      202,
      'challenge',
      '',
    ]);
    expect(sandbox.records()).toEqual([]);
  });

  it('garbage: processed, and the answer is no HTTP', async () => {
    await using started = await under('script:garbage');
    expect(await outcome(started.sandbox)).not.toBe(200);
    expect(started.sandbox.records()).toHaveLength(1);
  });

  it('expire: ends the token at hand, and a new one works', async () => {
    await using started = await under('script:200,expire');
    const mine = await token(started.sandbox);
    const results = [];
    for (let at = 0; at < 3; at++) results.push(await outcome(started.sandbox, { token: mine }));
    expect([...results, await outcome(started.sandbox)]).toEqual([200, 401, 401, 200]);
  });
});

describe('a token fault', () => {
  it('meets the token endpoint only', async () => {
    await using sandbox = await startSandbox({ faults: 'token:script:500,400,429(retry-after=1),html,200' });
    const answers = [];
    for (let at = 0; at < 5; at++) answers.push(await tokenRequest(sandbox));
    expect(answers.map((one) => one.status)).toEqual([500, 400, 429, 200, 200]);
    expect(await answers[1]?.json()).toEqual({ error: 'invalid_client' });
    expect(answers[2]?.headers.get('retry-after')).toBe('1');
    expect(await answers[3]?.text()).toContain('<html');
    expect(sandbox.tokensIssued).toBe(1);
    expect(await outcome(sandbox)).toBe(200);
  });

  it('can lose a token that was issued, or issue one that never works', async () => {
    await using sandbox = await startSandbox({ faults: 'token:script:lost,expire' });
    await expect(tokenRequest(sandbox)).rejects.toThrow('fetch failed');
    expect(sandbox.tokensIssued).toBe(1);
    const stillborn = await token(sandbox);
    expect([await outcome(sandbox, { token: stillborn }), await outcome(sandbox)]).toEqual([401, 200]);
  });
});
