import { describe, expect, it } from 'vitest';
import type { ExchangeFailure } from '../../src/customergauge/connection-failure.ts';
import type { Exchange } from '../../src/customergauge/http.ts';
import {
  type Answer,
  type Repairable,
  readRecordAnswer,
  readRetryAfter,
} from '../../src/customergauge/record-answer.ts';
import { readTokenAnswer } from '../../src/customergauge/token-answer.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

function answer(status: number, body: unknown = {}, headers: Readonly<Record<string, string>> = {}): Exchange {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { kind: 'answer', status, headers: { 'content-type': 'application/json', ...headers }, body: text };
}

function failure(code: ExchangeFailure['code'], sent: boolean, more: Partial<ExchangeFailure> = {}): Exchange {
  return { kind: 'failure', code, sent, lasting: false, message: 'It broke.', ...more };
}

const LASTING = { lasting: true };

const READING = {
  method: 'PUT' as 'PUT' | 'POST',
  now: NOW,
  redact: (text: string) => text.replaceAll('hush', '***'),
  proven: false,
  successText: undefined,
  sent: { 'Account Name': 'Acme', Alias: 'A' },
};

function read(exchange: Exchange, method: 'PUT' | 'POST' = 'PUT'): Answer | Repairable {
  return readRecordAnswer(exchange, { ...READING, method });
}

/** What it means once a record of the run was accepted. */
function readLater(exchange: Exchange): Answer | Repairable {
  return readRecordAnswer(exchange, { ...READING, proven: true });
}

/** What is checked, by the most likely cause first. */
function inputsOf(exchange: Exchange): readonly string[] | undefined {
  const meaning = read(exchange);
  return meaning.kind === 'wrong-target' ? meaning.inputs : undefined;
}

describe('an answer to a record', () => {
  for (const status of [200, 201, 202, 204])
    it(`with ${status} means accepted`, () => expect(read(answer(status, ''))).toEqual({ kind: 'accepted' }));

  for (const status of [400, 409, 413, 418, 422, 424]) {
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
    expect(read(page(408))).toMatchObject({ kind: 'retryable', processed: 'unknown' });
    expect(inputsOf(page(403))).toEqual(['client-id', 'client-secret', 'region', 'configuration']);
    expect(read(page(413))).toMatchObject({ kind: 'wrong-target', reason: { code: 'http-413' } });
    expect(read(page(200))).toMatchObject({ kind: 'wrong-target', reason: { code: 'unclear' }, mayExist: true });
  });

  it('is no web page where it does not look like one, whatever it says it is', () => {
    const html = { 'content-type': 'text/html; charset=UTF-8' };
    for (const body of ['OK', '{"status":"ok"}', '\uFEFF{"html":"<b>fine</b>"}', '"<html>"'])
      expect(read(answer(200, body, html)), body).toEqual({ kind: 'accepted' });
    expect(read(answer(422, '{"message":"<b>No.</b>"}', html))).toMatchObject({
      kind: 'rejected',
      reason: { message: 'HTTP 422: <b>No.</b>' },
    });
    for (const body of ['<br />\n<b>Warning</b>: {}', '<!-- login -->', '\uFEFF<html>', 'Sign in <a href="/">here</a>'])
      expect(read(answer(404, body, html)), body).toMatchObject({ reason: { message: 'HTTP 404, a web page.' } });
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
    for (const status of [200, 400]) {
      const found = readRecordAnswer(answer(status, body), { ...READING, redact });
      expect(JSON.stringify(found)).not.toContain('tok_');
    }
  });

  for (const [name, exchange, inputs] of [
    ['a redirect', answer(302, '', { location: 'https://example.com/' }), ['records-url', 'region']],
    ['a web page with 200', answer(200, '<html>', { 'content-type': 'text/html' }), ['records-url', 'region']],
    ['a web page that says it is JSON', answer(200, ' <!DOCTYPE html>'), ['records-url', 'region']],
    ['a web page with 404', answer(404, '<html>', { 'content-type': 'text/html' }), ['records-url', 'region']],
    ['403', answer(403), ['client-id', 'client-secret', 'region', 'configuration']],
    ['404', answer(404), ['records-url', 'region']],
    ['405 that offers nothing else', answer(405, '', { allow: 'GET, HEAD' }), ['records-url', 'method']],
    ['405 that offers nothing', answer(405), ['method', 'records-url']],
    ['406', answer(406), ['records-url', 'region']],
    ['410', answer(410), ['records-url', 'region']],
    ['415', answer(415), ['format', 'records-url']],
    ['419', answer(419), ['records-url', 'region']],
    ['426', answer(426), ['records-url', 'region']],
    ['a name that does not exist', failure('dns', false, LASTING), ['records-url', 'region']],
    ['a certificate nobody trusts', failure('certificate', false, LASTING), ['records-url', 'region']],
    ['no TLS at all', failure('tls', false, LASTING), ['records-url', 'region']],
    ['no HTTP', failure('unreadable', true), ['records-url', 'region']],
  ] as const) {
    it(`that is ${name} shows a wrong target, and what to check`, () => {
      expect(inputsOf(exchange)).toEqual(inputs);
      expect(read(exchange)).toMatchObject({ hint: expect.stringContaining(`\`${inputs[0]}\``) });
    });
  }

  for (const [name, exchange, processed, slowDown] of [
    ['429', answer(429), 'no', true],
    ['420', answer(420), 'no', true],
    ['503', answer(503), 'unknown', true],
    ['408', answer(408), 'unknown', false],
    ['421', answer(421), 'no', false],
    ['423', answer(423), 'no', false],
    ['425', answer(425), 'no', false],
    ['a 400 that says when to come back', answer(400, {}, { 'retry-after': '3' }), 'no', true],
    ['a 403 that says when to come back', answer(403, {}, { 'retry-after': '3' }), 'no', true],
    [
      'a 400 with the code of a gateway that is asked too often',
      answer(400, {}, { 'x-amzn-errortype': 'ThrottlingException:http://internal/' }),
      'no',
      true,
    ],
    [
      'a 403 whose code is in the body',
      answer(403, { __type: 'com.amazonaws#TooManyRequestsException', message: 'hush' }),
      'no',
      true,
    ],
    ['a 400 whose code is OAuth’s', answer(400, { error: 'rate_limit_exceeded' }), 'no', true],
    ['a firewall’s 429', answer(429, '', { 'cf-mitigated': 'challenge' }), 'no', true],
    ['500', answer(500), 'unknown', false],
    ['502, as a web page', answer(502, '<html>', { 'content-type': 'text/html' }), 'unknown', false],
    ['504', answer(504), 'unknown', false],
    ['a name that cannot be looked up now', failure('dns', false), 'no', false],
    ['an alert of TLS', failure('tls', false), 'no', false],
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

  it('that is about the way there may pass once a record of this run was accepted', () => {
    for (const code of ['dns', 'certificate', 'tls', 'proxy'] as const) {
      const lasting = failure(code, false, { ...LASTING, hint: 'Look there.' });
      expect(read(lasting)).toMatchObject({ kind: 'wrong-target', hint: expect.stringContaining('Look there.') });
      expect(readLater(lasting)).toMatchObject({ kind: 'retryable', processed: 'no', reason: { hint: 'Look there.' } });
    }
  });

  it('that is a redirect may be one after the record was taken', () =>
    expect(read(answer(302))).toMatchObject({ kind: 'wrong-target', mayExist: true }));

  it.each([
    ['a firewall and a rate limit', 403, '`requests-per-second`'],
    ['the contract', 402, 'contract'],
    ['the encoding', 415, '`format`'],
    ['the other verb', 405, '`method: POST`'],
    ['the proxy', 407, '`HTTPS_PROXY`'],
    ['what answers so', 419, 'Pages for browsers'],
    ['a firewall', 451, 'firewall'],
    ['the network', 511, 'network'],
  ])('that shows a wrong target names %s, where it is %d', (_name, status, words) =>
    expect(readLater(answer(status, { message: 'No.' }))).toMatchObject({
      kind: 'wrong-target',
      hint: expect.stringContaining(words),
    }),
  );

  it('with 403 names the White List before any was accepted, and no input afterwards', () => {
    expect(read(answer(403))).toMatchObject({ hint: expect.stringMatching(/White List.*A firewall or a rate limit/) });
    expect(readLater(answer(403))).toMatchObject({ inputs: [], hint: expect.stringContaining('a rate limit') });
  });

  it.each([
    [400, '`requests-per-second`'],
    [423, 'locked'],
    [429, '`requests-per-second`'],
  ])('with %d says what helps', (status, words) =>
    expect(read(answer(status, { message: 'No.' }))).toMatchObject({
      reason: { hint: expect.stringContaining(words) },
    }),
  );

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
  const readToken = (exchange: Exchange, proven = false) => readTokenAnswer(exchange, { now: NOW, proven });
  const token = (body: object, status = 200): unknown => readToken(answer(status, body));

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
    expect(readToken(marked)).toMatchObject({ kind: 'token', token: 'abc' });
  });

  it.each([
    ['with status 201', { access_token: 'abc' }, 201],
    ['with a line feed behind the token', { access_token: 'abc\n' }, 200],
    ['with the word in capitals', { access_token: 'abc', token_type: 'BEARER' }, 200],
    ['with white space around the word', { access_token: 'abc', token_type: ' Bearer ' }, 200],
    ['with another word for it', { access_token: 'abc', token_type: 'BearerToken' }, 200],
    ['with the form of the token in its place', { access_token: 'abc', token_type: 'JWT' }, 200],
    ['with nothing in its place', { access_token: 'abc', token_type: null }, 200],
  ])('gives it %s, too', (_name, body, status) =>
    expect(token(body, status)).toMatchObject({ kind: 'token', token: 'abc' }),
  );

  for (const life of [undefined, null, true, [5], '', 0, -1, 'soon', Number.POSITIVE_INFINITY])
    it(`with a life of ${life} is used until it is refused`, () =>
      expect(token({ access_token: 'abc', expires_in: life })).toMatchObject({ lifetimeSeconds: undefined }));

  for (const [name, exchange] of [
    ['no token', answer(200, {})],
    ['a token that would split the header', answer(200, { access_token: 'abc\r\nx: y' })],
    ['a token of another kind', answer(200, { access_token: 'abc', token_type: 'mac' })],
    ['a web page', answer(200, '<html>', { 'content-type': 'text/html' })],
    ['a redirect', answer(301, '', { location: 'https://example.com/' })],
    ['404', answer(404)],
    ['an empty success', answer(202, '')],
    ['a name that does not exist', failure('dns', false, LASTING)],
    ['a certificate nobody trusts', failure('certificate', false, LASTING)],
  ] as const) {
    it(`with ${name} names the region and the address to check`, () =>
      expect(readToken(exchange)).toMatchObject({
        kind: 'refused',
        inputs: expect.arrayContaining(['region', 'auth-url']),
      }));
  }

  for (const [name, exchange] of [
    ['400 invalid_client', answer(400, { error: 'invalid_client', error_description: 'hush' })],
    ['400 unauthorized_client', answer(400, { error: 'unauthorized_client', error_description: 'hush' })],
    ['400 NotAuthorizedException', answer(400, { __type: 'NotAuthorizedException', message: 'hush' })],
    ['403 access_denied', answer(403, { error: 'access_denied', error_description: 'hush' })],
    ['a header that says so', answer(400, 'hush', { 'x-amzn-errortype': 'InvalidClientException:' })],
    ['401 and JSON', answer(401, { message: 'hush' })],
  ] as const) {
    it(`with ${name} says that the credentials are wrong, in our own words only`, () => {
      const refused = readToken(exchange);
      expect(refused).toMatchObject({ kind: 'refused', inputs: ['client-id', 'client-secret', 'region'] });
      expect(JSON.stringify(refused)).not.toContain('hush');
    });
  }

  it.each([
    ['any other 400', answer(400, { error: 'invalid_request' })],
    ['a 400 whose words alone speak of the client', answer(400, { message: 'invalid_client' })],
    ['a 403', answer(403, { message: 'Forbidden' })],
  ])('with %s does not call the credentials wrong, and names the address first', (_name, exchange) => {
    const refused = readToken(exchange);
    expect(refused).toMatchObject({ kind: 'refused', inputs: ['region', 'auth-url', 'client-id', 'client-secret'] });
    expect(refused).not.toMatchObject({ message: expect.stringContaining('credentials') });
  });

  it('of a firewall calls it by its name', () => {
    expect(readToken(answer(403, '<html>', { 'cf-mitigated': 'challenge' }))).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('behind a firewall'),
      inputs: [],
    });
  });

  it('with a grant that the client may not use says which one it needs', () => {
    expect(readToken(answer(400, { error: 'unsupported_grant_type' }))).toMatchObject({
      kind: 'refused',
      hint: expect.stringContaining('`client_credentials`'),
    });
  });

  it('that looks like a wrong address may pass once the run has had a token', () => {
    for (const code of ['dns', 'certificate', 'tls', 'proxy'] as const)
      expect(readToken(failure(code, false, LASTING), true)).toMatchObject({ kind: 'retryable' });
  });

  const AFTER_7 = { 'retry-after': '7' };
  for (const [name, exchange, wait] of [
    ['408', answer(408, '', AFTER_7), 7000],
    ['425', answer(425, '', AFTER_7), 7000],
    ['429', answer(429, '', AFTER_7), 7000],
    ['502', answer(502, '', AFTER_7), 7000],
    ['400 and a time to come back', answer(400, {}, AFTER_7), 7000],
    ['400 TooManyRequestsException', answer(400, { __type: 'TooManyRequestsException' }), undefined],
    ['400 TooManyRequestsException as its error', answer(400, { error: 'TooManyRequestsException' }), undefined],
    [
      '400 TooManyRequestsException in a header',
      answer(400, '', { 'x-amzn-errortype': 'TooManyRequestsException:' }),
      undefined,
    ],
    ['400 server_error', answer(400, { error: 'server_error' }), undefined],
    ['400 temporarily_unavailable', answer(400, { error: 'temporarily_unavailable' }), undefined],
    ['401 and a time to come back', answer(401, {}, AFTER_7), 7000],
    ['a name that cannot be looked up now', failure('dns', false), undefined],
    ['an alert of TLS', failure('tls', false), undefined],
    ['a connection that broke', failure('reset', true), undefined],
    ['a proxy that gives no way', failure('proxy', false), undefined],
  ] as const) {
    it(`with ${name} may pass later`, () =>
      expect(readToken(exchange)).toMatchObject({ kind: 'retryable', retryAfterMs: wait }));
  }
});
