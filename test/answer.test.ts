import { describe, expect, it } from 'vitest';
import { type Answer, readRecordAnswer, readRetryAfter } from '../src/customergauge/answer.ts';
import type { Exchange } from '../src/customergauge/http.ts';
import { readTokenAnswer } from '../src/customergauge/token.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

function answer(status: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Exchange {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'answer', status, headers: { 'content-type': 'application/json', ...headers }, body: text };
}

function failure(code: Extract<Exchange, { kind: 'failure' }>['code'], sent: boolean): Exchange {
  return { kind: 'failure', code, sent, message: 'It broke.' };
}

function read(exchange: Exchange, method: 'PUT' | 'POST' = 'PUT'): Answer {
  return readRecordAnswer(exchange, { method, now: NOW, redact: (text) => text.replaceAll('hush', '***') });
}

/** What is checked, by the most likely cause first. */
function inputsOf(exchange: Exchange): readonly string[] | undefined {
  const meaning = read(exchange);
  return meaning.kind === 'wrong-target' ? meaning.inputs : undefined;
}

describe('an answer to a record', () => {
  for (const status of [200, 201, 202, 204])
    it(`with ${status} means accepted`, () => expect(read(answer(status, ''))).toEqual({ kind: 'accepted' }));

  for (const status of [400, 409, 410, 413, 415, 418, 422]) {
    it(`with ${status} means that this record was refused`, () => {
      expect(read(answer(status, { message: 'No.' }))).toMatchObject({
        kind: 'rejected',
        reason: { code: `http-${status}`, status, message: `HTTP ${status}: No.` },
      });
    });
  }

  it('is judged by the keys of its errors, never by their wording', () => {
    const errors = { 'record.Alias': ['The configuration is unknown.', 'Second.'] };
    expect(read(answer(422, { message: 'configuration', errors }))).toMatchObject({
      kind: 'rejected',
      reason: { fields: errors },
    });
    expect(inputsOf(answer(422, { errors: { configuration: ['No.'] } }))).toEqual(['configuration', 'region']);
  });

  it('is a success where it is empty, whatever it says it is: PHP calls that a web page', () => {
    const exchange = answer(200, '', { 'content-type': 'text/html; charset=UTF-8' });
    expect(read(exchange)).toEqual({ kind: 'accepted' });
  });

  it('as a web page of a gateway means what its status says', () => {
    const page = (status: number, headers = {}) =>
      answer(status, '<html>', { 'content-type': 'text/html', ...headers });
    expect(read(page(401))).toMatchObject({ kind: 'unauthorised' });
    expect(read(page(405, { allow: 'POST' }))).toMatchObject({ kind: 'other-verb', method: 'POST' });
    expect(read(page(408))).toMatchObject({ kind: 'retryable', processed: 'no' });
    expect(inputsOf(page(403))).toEqual(['client-id', 'client-secret', 'region', 'configuration']);
    expect(read(page(413))).toMatchObject({ kind: 'wrong-target', reason: { code: 'http-413' } });
    expect(read(page(200))).toMatchObject({ kind: 'wrong-target', reason: { code: 'html' } });
  });

  it('is no web page where it does not look like one, whatever it says it is', () => {
    const html = { 'content-type': 'text/html; charset=UTF-8' };
    for (const body of ['OK', '{"status":"ok"}', '\uFEFF{"html":"<b>fine</b>"}', '"<html>"', 'a < b'])
      expect(read(answer(200, body, html)), body).toEqual({ kind: 'accepted' });
    expect(read(answer(422, '{"message":"<b>No.</b>"}', html))).toMatchObject({
      kind: 'rejected',
      reason: { message: 'HTTP 422: <b>No.</b>' },
    });
    for (const body of [
      '\u001f\uFFFD\b compressed',
      'S\0i\0g\0n\0',
      '<br />\n<b>Warning</b>: {}',
      '<!-- login -->',
      '\uFEFF<html>',
      'Sign in <a href="/">here</a>',
    ])
      expect(read(answer(200, body, html)), body).toMatchObject({ reason: { code: 'html' } });
  });

  for (const [body, words] of [
    ['{"error":"Alias exists."}', '{"error":"Alias exists."}'],
    ['{"errors": [ "Alias exists." ]}', '{"errors":["Alias exists."]}'],
    ['{"errors":"Alias exists."}', '{"errors":"Alias exists."}'],
    ['{"errors":[{"field":"Alias","message":"exists"}]}', '{"errors":[{"field":"Alias","message":"exists"}]}'],
    ['{"message":"No.","errors":["Alias exists."]}', '{"message":"No.","errors":["Alias exists."]}'],
    ['{"message":["Alias exists."]}', '{"message":["Alias exists."]}'],
    ['{"title":"No","detail":"Alias exists."}', '{"title":"No","detail":"Alias exists."}'],
    [
      '{"error":"exists","error_description":"Caf\\u00e9 \\/ hush"}',
      '{"error":"exists","error_description":"Café / ***"}',
    ],
    ['"Caf\\u00e9 is taken."', 'Café is taken.'],
    ['\uFEFF{"message":"Alias exists.","errors":[]}', 'Alias exists.'],
  ] as const) {
    it(`of 409 has its own words in whatever shape it gives them (${body})`, () =>
      expect(read(answer(409, body))).toMatchObject({ kind: 'rejected', reason: { message: `HTTP 409: ${words}` } }));
  }

  for (const body of ['', '{}', '[]', 'null', '""', '\uFEFF'])
    it(`of 409 that says nothing (${JSON.stringify(body)}) is told by its status alone`, () =>
      expect(read(answer(409, body))).toMatchObject({ reason: { message: 'HTTP 409.' } }));

  it('that is nested without end refuses its record like any other', () => {
    const deep = `{"message":"No.","errors":{"record.Alias":[${'['.repeat(9000)}${']'.repeat(9000)}]}}`;
    expect(read(answer(422, deep))).toMatchObject({ kind: 'rejected', reason: { message: 'HTTP 422: No.' } });
  });

  it('that is long shows its beginning, where no secret can be cut in two', () => {
    const redact = (text: string) => text.replaceAll('tok_SECRET', '***');
    const body = `${' '.repeat(65_000)}Bearer tok_SECR`;
    const found = readRecordAnswer(answer(400, body), { method: 'PUT', now: NOW, redact });
    expect(JSON.stringify(found)).not.toContain('tok_');
  });

  for (const [name, exchange, inputs] of [
    ['a redirect', answer(302, '', { location: 'https://example.com/' }), ['records-url', 'region']],
    ['a web page with 200', answer(200, '<html>', { 'content-type': 'text/html' }), ['records-url', 'region']],
    ['a web page that says it is JSON', answer(200, ' <!DOCTYPE html>'), ['records-url', 'region']],
    ['a web page with 404', answer(404, '<html>', { 'content-type': 'text/html' }), ['records-url', 'region']],
    ['403', answer(403), ['client-id', 'client-secret', 'region', 'configuration']],
    ['404', answer(404), ['records-url', 'region']],
    ['405 that offers nothing else', answer(405, '', { allow: 'GET, HEAD' }), ['method', 'records-url']],
    ['a name that does not exist', failure('dns', false), ['records-url', 'region']],
    ['a certificate nobody trusts', failure('tls', false), ['records-url', 'region']],
  ] as const) {
    it(`that is ${name} shows a wrong target, and what to check`, () => {
      expect(inputsOf(exchange)).toEqual(inputs);
      expect(read(exchange)).toMatchObject({ hint: expect.stringContaining(`\`${inputs[0]}\``) });
    });
  }

  for (const [name, exchange, processed, slowDown] of [
    ['429', answer(429), 'no', true],
    ['503', answer(503), 'no', true],
    ['408', answer(408), 'no', false],
    ['425', answer(425), 'no', false],
    ['500', answer(500), 'unknown', false],
    ['502, as a web page', answer(502, '<html>', { 'content-type': 'text/html' }), 'unknown', false],
    ['504', answer(504), 'unknown', false],
    ['a connection refused', failure('refused', false), 'no', false],
    ['a proxy that gives no way', failure('proxy', false), 'no', false],
    ['a connection that broke', failure('reset', true), 'unknown', false],
    ['silence', failure('timeout', true), 'unknown', false],
  ] as const) {
    const may = processed === 'unknown' ? 'the record may exist' : 'the record was not processed';
    it(`that is ${name} may pass later; ${may}${slowDown ? ', and the API asks for a slower pace' : ''}`, () => {
      expect(read(exchange)).toMatchObject({ kind: 'retryable', processed, slowDown });
    });
  }

  it('that never came is of an unreachable server only where no connection was made', () => {
    for (const code of ['refused', 'proxy', 'reset', 'timeout'] as const) {
      expect(read(failure(code, false))).toMatchObject({ kind: 'retryable', unreachable: true });
      expect(read(failure(code, true))).toMatchObject({ kind: 'retryable', unreachable: false });
    }
    expect(read(answer(503))).toMatchObject({ unreachable: false });
  });

  it('with 401 is about the token', () => expect(read(answer(401))).toMatchObject({ kind: 'unauthorised' }));

  it('that the end of a run cut off is no failure of the API, and the record may exist where it had left', () => {
    expect(read(failure('aborted', true))).toMatchObject({ kind: 'aborted', processed: 'unknown' });
    expect(read(failure('aborted', false))).toMatchObject({ kind: 'aborted', processed: 'no' });
  });

  it('with 405 leads to the other verb where the API offers it', () => {
    const offer = answer(405, '', { allow: 'get, post' });
    expect(read(offer, 'PUT')).toMatchObject({ kind: 'other-verb', method: 'POST' });
    expect(read(offer, 'POST')).toMatchObject({ kind: 'wrong-target' });
  });

  it('is shown in its own words, in bounds and without secrets', () => {
    const refused = read(
      answer(422, { message: `hush ${'x'.repeat(9000)}`, errors: { 'record.hush': ['hush', 7, null] } }),
    );
    if (refused.kind !== 'rejected') throw new Error(refused.kind);
    expect(refused.reason.message.length).toBeLessThan(600);
    expect(refused.reason.fields).toEqual({ 'record.***': ['***', '7', 'null'] });
    expect(JSON.stringify(refused)).not.toContain('hush');
  });

  for (const body of [
    '',
    'not JSON',
    '[]',
    'null',
    '{"errors":[1]}',
    '{"errors":"x"}',
    '{"message":{}}',
    '{"errors":{}}',
  ])
    it(`of an odd shape (${body || 'empty'}) is a refusal all the same`, () =>
      expect(read(answer(422, body))).toMatchObject({ kind: 'rejected', reason: { status: 422 } }));
});

describe('Retry-After', () => {
  for (const [value, wait] of [
    ['0', 0],
    [' 7 ', 7000],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['86400', 86_400_000],
    ['Mon, 02 Mar 2026 12:00:30 GMT', 86_430_000],
    [undefined, undefined],
    ['', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['99999999999999999999', undefined],
  ] as const) {
    const meaning = wait === undefined ? 'says nothing' : `asks for ${wait / 1000} s`;
    it(`${JSON.stringify(value) ?? 'that is missing'} ${meaning}`, () =>
      expect(readRetryAfter(value === undefined ? {} : { 'retry-after': value }, NOW)).toBe(wait));
  }

  for (const [clock, date] of [
    ['an hour ahead', 'Sun, 01 Mar 2026 13:00:00 GMT'],
    ['an hour behind', 'Sun, 01 Mar 2026 11:00:00 GMT'],
    ['right', 'Sun, 01 Mar 2026 12:00:00 GMT'],
  ] as const)
    it(`as a date is one by the server's clock, which is ${clock}`, () => {
      const wait = (retryAfter: string) => readRetryAfter({ date, 'retry-after': retryAfter }, NOW);
      const later = (seconds: number) => new Date(Date.parse(date) + seconds * 1000).toUTCString();
      expect(wait(later(45))).toBe(45_000);
      expect(wait(later(0))).toBe(0);
      expect(wait(later(-1))).toBe(0);
      expect(wait('45')).toBe(45_000);
    });

  it('as a date is understood in the old forms of HTTP dates, and in GMT where no zone is named', () => {
    for (const form of ['Sunday, 01-Mar-26 12:00:30 GMT', 'Sun Mar  1 12:00:30 2026'])
      expect(readRetryAfter({ 'retry-after': form }, NOW)).toBe(30_000);
  });

  it('as a date is compared with this machine where the answer has no date that makes sense', () => {
    const headers = { date: 'yesterday', 'retry-after': 'Sun, 01 Mar 2026 12:00:30 GMT' };
    expect(readRetryAfter(headers, NOW)).toBe(30_000);
  });
});

describe('an answer to the wish for a token', () => {
  const token = (body: object): unknown => readTokenAnswer(answer(200, body), NOW);

  it('gives a token and its life in seconds', () => {
    expect(token({ access_token: 'abc', token_type: 'Bearer', expires_in: 3600 })).toEqual({
      kind: 'token',
      token: 'abc',
      lifetimeSeconds: 3600,
    });
    expect(token({ access_token: 'abc', token_type: 'bearer', expires_in: '60' })).toMatchObject({
      lifetimeSeconds: 60,
    });
  });

  it('gives it behind a byte order mark, too', () => {
    const marked = answer(200, `\uFEFF${JSON.stringify({ access_token: 'abc' })}`);
    expect(readTokenAnswer(marked, NOW)).toMatchObject({ kind: 'token', token: 'abc' });
  });

  for (const life of [undefined, null, 0, -1, 'soon', Number.POSITIVE_INFINITY])
    it(`with a life of ${life} is used until it is refused`, () =>
      expect(token({ access_token: 'abc', expires_in: life })).toMatchObject({ lifetimeSeconds: undefined }));

  for (const [name, exchange] of [
    ['no token', answer(200, {})],
    ['a token that would split the header', answer(200, { access_token: 'abc\r\nx: y' })],
    ['a token of another kind', answer(200, { access_token: 'abc', token_type: 'mac' })],
    ['a web page', answer(200, '<html>', { 'content-type': 'text/html' })],
    ['a redirect', answer(301, '', { location: 'https://example.com/' })],
    ['404', answer(404)],
    ['a name that does not exist', failure('dns', false)],
    ['a certificate nobody trusts', failure('tls', false)],
  ] as const) {
    it(`with ${name} names the region and the address to check`, () =>
      expect(readTokenAnswer(exchange, NOW)).toMatchObject({
        kind: 'refused',
        inputs: expect.arrayContaining(['region', 'auth-url']),
      }));
  }

  for (const status of [400, 401]) {
    it(`with ${status} and JSON says that the credentials are wrong, in our own words only`, () => {
      const refused = readTokenAnswer(answer(status, { error: 'hush' }), NOW);
      expect(refused).toMatchObject({ kind: 'refused', inputs: ['client-id', 'client-secret', 'region'] });
      expect(JSON.stringify(refused)).not.toContain('hush');
    });
  }

  for (const [name, exchange, proxy] of [
    ['408', answer(408, '', { 'retry-after': '7' }), false],
    ['425', answer(425, '', { 'retry-after': '7' }), false],
    ['429', answer(429, '', { 'retry-after': '7' }), false],
    ['502', answer(502, '', { 'retry-after': '7' }), false],
    ['a connection that broke', failure('reset', true), false],
    ['a proxy that gives no way', failure('proxy', false), true],
  ] as const) {
    it(`with ${name} may pass later`, () =>
      expect(readTokenAnswer(exchange, NOW)).toMatchObject({
        kind: 'retryable',
        retryAfterMs: exchange.kind === 'answer' ? 7000 : undefined,
        proxy,
      }));
  }
});
