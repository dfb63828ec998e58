import { describe, expect, it } from 'vitest';
import { describeSandbox, parseMapping } from '../../src/sandbox/describe.ts';
import { type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { outcome, type Sending, sendRecord, token, tokenRequest } from '../support/sandbox-client.ts';

const required = (heading: string) => ({ [`record.${heading}`]: [`The record.${heading} field is required.`] });

async function answerTo(options: SandboxOptions, sending: Sending): Promise<{ status: number; body: unknown }> {
  await using sandbox = await startSandbox(options);
  const answer = await sendRecord(sandbox, sending);
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

describe('the token endpoint', () => {
  it('issues an opaque token that says how long it works', async () => {
    await using sandbox = await startSandbox({ tokenLifetimeSeconds: 90 });
    const answer = await tokenRequest(sandbox);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({
      access_token: expect.stringMatching(/^[\w-]{60,}$/),
      token_type: 'Bearer',
      expires_in: 90,
    });
    expect(sandbox.tokensIssued).toBe(1);
  });

  it('never issues the same token twice', async () => {
    await using sandbox = await startSandbox();
    expect(await token(sandbox)).not.toBe(await token(sandbox));
    expect(sandbox.tokensIssued).toBe(2);
  });

  it.each([
    ['a wrong secret', { client_secret: 'wrong' }, 'invalid_client'],
    ['an unknown client', { client_id: 'nobody' }, 'invalid_client'],
    ['a client that only JavaScript knows', { client_id: 'constructor' }, 'invalid_client'],
    ['no secret', { client_secret: '' }, 'invalid_client'],
    ['no client and no secret', { client_id: '', client_secret: '' }, 'invalid_client'],
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
    ['no grant', { grant_type: '' }, 'invalid_request'],
  ])('refuses %s with 400', async (_, changes, error) => {
    await using sandbox = await startSandbox();
    const answer = await tokenRequest(sandbox, changes);
    expect([answer.status, await answer.json()]).toEqual([400, { error }]);
    expect(sandbox.tokensIssued).toBe(0);
  });

  it('takes a form by POST and nothing else', async () => {
    await using sandbox = await startSandbox();
    const form = 'grant_type=client_credentials&client_id=sandbox-client&client_secret=sandbox-secret';
    const plain = await fetch(sandbox.authUrl, { method: 'POST', body: form });
    expect([plain.status, await plain.json()]).toEqual([400, { error: 'invalid_request' }]);
    const get = await fetch(`${sandbox.authUrl}?${form}`);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('serves several clients', async () => {
    await using sandbox = await startSandbox({ clients: { one: 'first', two: 'second&+%' } });
    expect((await tokenRequest(sandbox, { client_id: 'two', client_secret: 'second&+%' })).status).toBe(200);
    expect((await tokenRequest(sandbox, { client_id: 'two', client_secret: 'first' })).status).toBe(400);
  });

  it('can keep the lifetime to itself, or say zero', async () => {
    await using silent = await startSandbox({ expiresIn: 'omit' });
    expect(Object.keys((await (await tokenRequest(silent)).json()) as object)).toEqual(['access_token', 'token_type']);
    await using zero = await startSandbox({ expiresIn: 0 });
    expect(await (await tokenRequest(zero)).json()).toMatchObject({ expires_in: 0 });
    expect(await outcome(zero)).toBe(200);
  });
});

describe('a token', () => {
  it('stops working when its lifetime is over', async () => {
    let now = 0;
    await using sandbox = await startSandbox({ tokenLifetimeSeconds: 1, now: () => now });
    const mine = await token(sandbox);
    now = 999;
    expect(await outcome(sandbox, { token: mine })).toBe(200);
    now = 1000;
    const answer = await sendRecord(sandbox, { token: mine });
    expect([answer.status, await answer.json()]).toEqual([401, { message: 'Unauthenticated.' }]);
    expect(await outcome(sandbox)).toBe(200);
  });

  it('can be ended early', async () => {
    await using sandbox = await startSandbox();
    const mine = await token(sandbox);
    sandbox.expireTokens();
    expect([await outcome(sandbox, { token: mine }), await outcome(sandbox)]).toEqual([401, 200]);
  });

  it.each(['', 'Bearer', 'Bearer nonsense', 'Basic c2FuZGJveA=='])('is not %j', async (authorization) => {
    const answer = await answerTo({}, { headers: { authorization } });
    expect(answer).toEqual({ status: 401, body: { message: 'Unauthenticated.' } });
  });
});

describe('the records endpoint', () => {
  it('takes a record as JSON and answers 200 with nothing', async () => {
    await using sandbox = await startSandbox();
    const answer = await sendRecord(sandbox);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(sandbox.records()).toEqual([{ index: 0, account: 'ACME', alias: 'Acme Inc.', extra: {}, repeated: false }]);
  });

  it('takes a record as a form, to the letter', async () => {
    await using sandbox = await startSandbox({ mapping: { extraFields: ['Source'] } });
    const body = new URLSearchParams({
      configuration: sandbox.mapping.configuration,
      'record[Account Name]': 'ÅCME & Søns = 100 % + 日本',
      'record[Alias]': "a+b%20c&d='e'",
      'record[Source]': 'git',
    });
    const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8' };
    expect(await outcome(sandbox, { headers, body: body.toString() })).toBe(200);
    expect(sandbox.records()).toMatchObject([
      { account: 'ÅCME & Søns = 100 % + 日本', alias: "a+b%20c&d='e'", extra: { Source: 'git' } },
    ]);
  });

  it('reads form names as PHP does: up to the first bracket, the last of equals', async () => {
    await using sandbox = await startSandbox({ mapping: { accountField: 'Name [x' } });
    const body =
      `configuration=${sandbox.mapping.configuration}&record[Name [x]]=ACME&record[Alias]=first&record[Alias]=second` +
      '&record[unclosed=1&other=2';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await outcome(sandbox, { headers, body })).toBe(200);
    expect(sandbox.records()).toMatchObject([{ account: 'ACME', alias: 'second' }]);
    const nested = `configuration=${sandbox.mapping.configuration}&record[Name [x]]=ACME&record[Alias][0]=one`;
    expect(await outcome(sandbox, { headers, body: nested })).toBe(422);
  });

  it('takes PUT alone unless told otherwise, and names its verb', async () => {
    await using sandbox = await startSandbox();
    const answer = await sendRecord(sandbox, { method: 'POST' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'PUT']);
    expect(await answer.json()).toEqual({
      message: 'The POST method is not supported for this route. Supported methods: PUT.',
    });
    expect(sandbox.records()).toEqual([]);
  });

  it('can take POST alone, or both', async () => {
    await using post = await startSandbox({ method: 'post' });
    const refused = await sendRecord(post, { method: 'PUT' });
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await outcome(post, { method: 'POST' })).toBe(200);
    await using any = await startSandbox({ method: 'any' });
    expect(await outcome(any, { method: 'POST' })).toBe(200);
    expect(await outcome(any, { method: 'PUT' })).toBe(200);
    expect(await outcome(any, { method: 'PATCH' })).toBe(405);
  });

  it('knows the record only by the headings of its mapping', async () => {
    const mapping = parseMapping(
      'account-field=Company, alias-field=Also known as,extra-field=Source,configuration=contact',
    );
    await using sandbox = await startSandbox({ mapping });
    const record = { Company: 'ACME', 'Also known as': 'Acme Inc.', Source: 'git', Unknown: 'dropped' };
    expect(await outcome(sandbox, { record })).toBe(200);
    expect(sandbox.records()).toMatchObject([{ account: 'ACME', alias: 'Acme Inc.', extra: { Source: 'git' } }]);
    expect(Object.keys(sandbox.records()[0]?.extra ?? {})).toEqual(['Source']);
  });

  it('counts pairs that come again', async () => {
    await using sandbox = await startSandbox();
    await outcome(sandbox);
    await outcome(sandbox, { record: { 'Account Name': 'ACMEA', Alias: 'cme Inc.' } });
    await outcome(sandbox);
    expect(sandbox.records().map(({ index, repeated }) => [index, repeated])).toEqual([
      [0, false],
      [1, false],
      [2, true],
    ]);
  });

  it.each<[string, Sending, Record<string, string[]>]>([
    ['no configuration', { configuration: undefined }, { configuration: ['The configuration field is required.'] }],
    ['a blank configuration', { configuration: ' ' }, { configuration: ['The configuration field is required.'] }],
    [
      'another configuration',
      { configuration: 'contact' },
      { configuration: ['The selected configuration is invalid.'] },
    ],
    ['no record', { record: undefined }, { record: ['The record field is required.'] }],
    ['a record that is a list', { record: ['ACME'] }, { record: ['The record must be an array.'] }],
    [
      'an empty object',
      { body: '{}' },
      { configuration: ['The configuration field is required.'], record: ['The record field is required.'] },
    ],
    ['headings in another case', { record: { 'account name': 'ACME', Alias: 'A' } }, required('Account Name')],
    [
      'headings of another tenant',
      { record: { Company: 'ACME', AKA: 'A' } },
      { ...required('Account Name'), ...required('Alias') },
    ],
    ['a blank alias', { record: { 'Account Name': 'ACME', Alias: '  ' } }, required('Alias')],
    ['a null alias', { record: { 'Account Name': 'ACME', Alias: null } }, required('Alias')],
    [
      'an alias that is a number',
      { record: { 'Account Name': 'ACME', Alias: 7 } },
      { 'record.Alias': ['The record.Alias must be a string.'] },
    ],
    [
      'an alias of 129 characters',
      { record: { 'Account Name': 'ACME', Alias: '𝒜'.repeat(129) } },
      { 'record.Alias': ['The record.Alias may not be greater than 128 characters.'] },
    ],
  ])('refuses %s with 422 and the key', async (_, sending, errors) => {
    expect(await answerTo({}, sending)).toEqual({
      status: 422,
      body: { message: 'The given data was invalid.', errors },
    });
  });

  it('does not take for a heading what every JavaScript object has', async () => {
    const answer = await answerTo({ mapping: { aliasField: 'constructor' } }, { record: { 'Account Name': 'ACME' } });
    expect(answer.body).toMatchObject({ errors: required('constructor') });
  });

  it('counts characters, not bytes or halves of them', async () => {
    await using sandbox = await startSandbox();
    expect(await outcome(sandbox, { record: { 'Account Name': '𝒜'.repeat(128), Alias: 'A' } })).toBe(200);
    await using short = await startSandbox({ maxFieldLength: 3 });
    expect(await outcome(short, { record: { 'Account Name': 'ACME', Alias: 'A' } })).toBe(422);
  });

  it('refuses records that a test picks, each time they come, in the words of the test', async () => {
    let times = 0;
    await using sandbox = await startSandbox({
      reject: ({ alias }) => {
        if (alias !== 'bad' || ++times > 2) return undefined;
        return { status: 409, body: { message: 'Taken.' }, headers: { 'x-why': 'test' } };
      },
    });
    const bad = { record: { 'Account Name': 'ACME', Alias: 'bad' } };
    const first = await sendRecord(sandbox, bad);
    expect([first.status, first.headers.get('x-why'), await first.json()]).toEqual([
      409,
      'test',
      { message: 'Taken.' },
    ]);
    expect([await outcome(sandbox), await outcome(sandbox, bad), await outcome(sandbox, bad)]).toEqual([200, 409, 200]);
    expect(sandbox.records().map(({ alias }) => alias)).toEqual(['Acme Inc.', 'bad']);
  });
});

describe('a client that does not ask for JSON', () => {
  const accept = { accept: '*/*' };

  it('is sent to log in instead of being told 401, and finds a page that says 200', async () => {
    await using sandbox = await startSandbox();
    const answer = await sendRecord(sandbox, { token: 'nonsense', headers: accept });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/login']);
    const page = await fetch(`${sandbox.url}/login`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8']);
  });

  it('is sent back instead of being told 422', async () => {
    await using sandbox = await startSandbox();
    const answer = await sendRecord(sandbox, { record: {}, headers: accept });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/']);
    expect((await fetch(`${sandbox.url}/`)).status).toBe(200);
  });

  it('gets a page for any other failure, with its headers', async () => {
    await using sandbox = await startSandbox();
    const answer = await sendRecord(sandbox, { method: 'POST', headers: accept });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'PUT']);
    expect(await answer.text()).toContain('<h1>405 Method Not Allowed</h1>');
  });

  it('is understood when it asks for some kind of JSON first', async () => {
    const answer = await answerTo({}, { record: {}, headers: { accept: 'application/problem+json;q=1, */*' } });
    expect(answer.status).toBe(422);
  });
});

describe('the routes', () => {
  it('redirect to the slash where it was forgotten', async () => {
    await using sandbox = await startSandbox();
    const answer = await sendRecord(sandbox, { url: `${sandbox.url}/records` });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, '/records/']);
    expect(sandbox.records()).toEqual([]);
  });

  it('answer an unknown path with an HTML page, whatever was asked for', async () => {
    await using sandbox = await startSandbox();
    const answer = await sendRecord(sandbox, { url: `${sandbox.url}/record/` });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8']);
  });

  it('do not mind a query', async () => {
    await using sandbox = await startSandbox();
    expect(await outcome(sandbox, { url: `${sandbox.recordsUrl}?trace=1` })).toBe(200);
  });
});

describe('looking at the sandbox', () => {
  it('shows requests in order, with the token by its id and never by its text', async () => {
    await using sandbox = await startSandbox();
    const mine = await token(sandbox);
    await outcome(sandbox, { token: mine });
    await outcome(sandbox, { token: 'nonsense' });
    expect(
      sandbox.requests().map(({ index, method, path, status, token: id }) => [index, method, path, status, id]),
    ).toEqual([
      [0, 'POST', '/oauth2/token', 200, 'token-1'],
      [1, 'PUT', '/records/', 200, 'token-1'],
      [2, 'PUT', '/records/', 401, undefined],
    ]);
    const shown = await (await fetch(`${sandbox.url}/_sandbox/requests`)).text();
    expect(JSON.parse(shown)).toHaveLength(3);
    for (const secret of [mine, 'nonsense', 'sandbox-secret']) expect(shown).not.toContain(secret);
  });

  it('tells a listener of each request when it is answered', async () => {
    const seen: string[] = [];
    await using sandbox = await startSandbox({
      onRequest: ({ method, path, status }) => seen.push(`${method} ${path} ${status}`),
    });
    await outcome(sandbox);
    expect(seen).toEqual(['POST /oauth2/token 200', 'PUT /records/ 200']);
  });

  it('lists what arrived at /_sandbox/records, without counting the look as a request', async () => {
    await using sandbox = await startSandbox();
    await outcome(sandbox);
    const answer = await fetch(`${sandbox.url}/_sandbox/records`);
    expect(await answer.json()).toEqual(sandbox.records());
    expect(sandbox.requests()).toHaveLength(2);
  });

  it('changes the faults at /_sandbox/faults, and says what it does not understand', async () => {
    await using sandbox = await startSandbox();
    const change = (body: string) => fetch(`${sandbox.url}/_sandbox/faults`, { method: 'POST', body });
    expect((await change('script:503')).status).toBe(200);
    expect([await outcome(sandbox), await outcome(sandbox)]).toEqual([503, 200]);
    await change('500=100%');
    expect(await outcome(sandbox)).toBe(500);
    await change('');
    expect(await outcome(sandbox)).toBe(200);
    const wrong = await change('often');
    expect([wrong.status, await wrong.json()]).toEqual([400, { message: expect.stringContaining('"often"') }]);
  });

  it('offers nothing else below /_sandbox', async () => {
    await using sandbox = await startSandbox();
    expect((await fetch(`${sandbox.url}/_sandbox/other`)).status).toBe(404);
    expect((await fetch(`${sandbox.url}/_sandbox/faults`)).status).toBe(405);
    expect((await fetch(`${sandbox.url}/_sandbox/records`, { method: 'DELETE' })).status).toBe(405);
  });

  it('describes itself with a command that can be pasted', async () => {
    await using sandbox = await startSandbox({
      method: 'post',
      mapping: { aliasField: "What's 'it' called" },
      clients: { me: 'a $ecret' },
    });
    const text = describeSandbox(sandbox).join('\n');
    expect(text).toContain("CUSTOMERGAUGE_CLIENT_ID=me CUSTOMERGAUGE_CLIENT_SECRET='a $ecret'");
    expect(text).toContain(
      [
        '  customergauge-aliases push \\',
        `    --auth-url ${sandbox.authUrl} \\`,
        `    --records-url ${sandbox.recordsUrl} \\`,
        `    --configuration ${sandbox.mapping.configuration} \\`,
        '    --environment sandbox \\',
        '    --method POST \\',
        "    --alias-field 'What'\\''s '\\''it'\\'' called'",
      ].join('\n'),
    );
    expect(text).toContain(`${sandbox.url}/_sandbox/records`);
  });

  it('describes how records are made to fail, by commands that it understands', async () => {
    await using sandbox = await startSandbox();
    const faults = [
      ...describeSandbox(sandbox)
        .join('\n')
        .matchAll(/--data '([^']+)' (\S+)/g),
    ];
    expect(faults.map(([, body]) => body)).toEqual(['script:422', '422=10%', '429(retry-after=2)=10%, lost=1%']);
    for (const [, body = '', url = ''] of faults) expect((await fetch(url, { method: 'POST', body })).ok).toBe(true);
  });

  it('refuses a mapping it does not understand, quoting the part', () => {
    expect(() => parseMapping('account-field=Company,alias=AKA')).toThrow(
      'Cannot understand "alias=AKA" in the mapping',
    );
    expect(() => parseMapping('configuration=')).toThrow('Cannot understand "configuration="');
    expect(parseMapping('')).toEqual({});
  });
});
