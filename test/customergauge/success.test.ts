import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/customergauge/http.ts';
import { type Answer, type Repairable, readRecordAnswer } from '../../src/customergauge/record-answer.ts';

const SENT = { 'Account Name': 'Acme', Alias: 'A', status: 'error', code: '500', error: 'none' };
const JSON_TYPE = { 'content-type': 'application/json' };

interface Given {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly successText?: string;
  readonly proven?: boolean;
  readonly unreadable?: true;
}

function read(body: string, given: Given = {}): Answer | Repairable {
  const { status = 200, headers = JSON_TYPE, successText, proven = false, unreadable } = given;
  const exchange: Exchange = { kind: 'answer', status, headers, body, ...(unreadable ? { unreadable } : {}) };
  const redact = (text: string): string => text.replaceAll('hush', '***');
  return readRecordAnswer(exchange, { method: 'PUT', now: 0, redact, proven, successText, sent: SENT });
}

describe('a success is accepted', () => {
  it.each([
    ['empty', ''],
    ['white space', ' \r\n\t'],
    ['a byte order mark alone', '\uFEFF'],
    ['null', 'null'],
    ['an empty object', '{}'],
    ['an empty list', '[]'],
    ['a bare OK', 'OK'],
    ['a bare OK in JSON', '"OK"'],
    ['an OK in small letters, and a line feed', 'ok\n'],
    ['true', 'true'],
    ['an id', '{"id":7}'],
    ['a message, whatever its words', '{"message":"Error: failed. status 500"}'],
    ['keys of failure without content', '{"error":null,"errors":[],"exception":"","fault":{},"errorMessage":false}'],
    ['a count of failures that is 0', '{"failed":0,"errors":0}'],
    ['a success that is said', '{"success":true,"ok":true,"status":"success","statusCode":200,"code":0}'],
    ['keys of failure further down', '{"data":{"error":"x","success":false},"items":[{"error":"x"}]}'],
    ['an echo of the record', '{"record":{"Account Name":"error","Alias":"failed","error":"x"}}'],
    ['an echo of the record at its top', JSON.stringify(SENT)],
    ['a list', '[{"id":7}]'],
  ])('where it is %s', (_name, body) => expect(read(body)).toEqual({ kind: 'accepted' }));

  it('where it is empty and calls itself a web page, as PHP does', () =>
    expect(read('', { headers: { 'content-type': 'text/html; charset=UTF-8' } })).toEqual({ kind: 'accepted' }));

  it.each([
    ['Saved.', 'Saved.'],
    ['\uFEFF Saved.\n', 'Saved.'],
    ['<html>Thanks</html>', '<html>Thanks</html>'],
    ['{"success":false}', '{"success":false}'],
  ])('where it is exactly the text that was named: %j', (body, successText) =>
    expect(read(body, { successText })).toEqual({ kind: 'accepted' }),
  );
});

const FAILURES = [
  ['false', 'false'],
  ['Laravel’s errors', '{"message":"The given data was invalid.","errors":{"record.Alias":["No."]}}'],
  ['an error', '{"error":"invalid"}'],
  ['an error as an object', '{"error":{"code":1}}'],
  ['an exception', '{"exception":"QueryException"}'],
  ['a fault', '{"fault":{"faultstring":"x"}}'],
  ['Lambda’s errorMessage', '{"errorMessage":"Task timed out","errorType":"Error"}'],
  ['Lambda’s errorType alone', '{"errorType":"Runtime.ExitError"}'],
  ['no success', '{"success":false}'],
  ['no success, as PHP may write it', '{"success":0}'],
  ['not ok', '{"ok":false}'],
  ['a count of failures', '{"processed":0,"failed":1}'],
  ['a list of failures', '{"failed":["x"]}'],
  ['a status of 401', '{"status":401}'],
  ['a status of 401 as text', '{"status":"401"}'],
  ['a statusCode', '{"statusCode":500,"message":"Internal server error"}'],
  ['a code', '{"code":404}'],
  ['a status that is error', '{"status":"error","sent":"x"}'],
  ['a status that is fail', '{"status":"fail"}'],
  ['a status that is failed, in capitals', '{"Status":"FAILED"}'],
  ['an error beside the echo of the record', JSON.stringify({ ...SENT, error: 'Duplicate' })],
] as const;
const TEXTS = [
  ['upstream request timeout', 'other text'],
  ['Saved', 'other text'],
  ['<?php echo "x"; ?>', 'other text'],
  ['<Error><Code>AccessDenied</Code></Error>', 'other text'],
  ['<meta http-equiv="refresh" content="0;url=/login">', 'other text'],
  ['{"id":7', 'other text'],
  ['S\0i\0g\0n\0', 'other text'],
  ['<!DOCTYPE html><html><h1>Maintenance</h1></html>', 'a web page'],
  ['<?xml version="1.0"?><html></html>', 'a web page'],
] as const;

describe('a success that does not look like one', () => {
  it.each(FAILURES)('because its JSON says failure (%s) stops a run that nothing was accepted in', (_name, body) => {
    expect(read(body)).toMatchObject({
      kind: 'wrong-target',
      mayExist: true,
      reason: { code: 'unclear', status: 200, message: `HTTP 200, but with a failure message: ${body}` },
    });
  });

  it.each(TEXTS)('because it is another text (%j) stops a run that nothing was accepted in', (body, what) => {
    expect(read(body)).toMatchObject({
      kind: 'wrong-target',
      mayExist: true,
      inputs: ['records-url', 'region'],
      reason: { code: 'unclear', message: expect.stringContaining(`HTTP 200, but with ${what}: ${body.slice(0, 10)}`) },
    });
  });

  it('leaves its record unanswered later, whatever it is, and is not repeated', () => {
    for (const [body] of [...FAILURES.map(([, text]) => [text]), ...TEXTS])
      expect(read(body ?? '', { proven: true }), body).toMatchObject({ kind: 'unclear', reason: { code: 'unclear' } });
  });

  it('names what to set where CustomerGauge really answers like this', () => {
    const words =
      'If CustomerGauge answers like this when it accepted the record (Data → Rest APIs → Request History shows it), set `success-text`.';
    expect(read('Saved.')).toMatchObject({ hint: `Check \`records-url\`, \`region\`. ${words}` });
    expect(read('Saved.', { proven: true })).toMatchObject({ reason: { hint: words } });
  });

  it('is none for a text that only holds the named one', () =>
    expect(read('Not Saved.', { successText: 'Saved.' })).toMatchObject({ reason: { code: 'unclear' } }));

  it('is quoted on one line, in bounds and without secrets', () => {
    const found = read(`<b>hush</b>\n\n${'x'.repeat(9000)}`, { proven: true });
    expect(found).toMatchObject({ reason: { message: expect.stringContaining('<b>***</b> xxx') } });
    expect(JSON.stringify(found).length).toBeLessThan(600);
  });

  it('because it is packed and cannot be unpacked says so', () => {
    expect(read('', { unreadable: true })).toMatchObject({
      kind: 'wrong-target',
      mayExist: true,
      reason: { message: 'HTTP 200, but compressed in a way that cannot be read here.' },
    });
  });
});

describe('the mark of a firewall', () => {
  for (const [name, value] of [
    ['x-amzn-waf-action', 'challenge'],
    ['cf-mitigated', 'challenge'],
  ] as const)
    for (const status of [200, 202, 302, 403, 405, 503])
      it(`is no success, and no answer of CustomerGauge (${name}, ${status})`, () => {
        const given = { status, headers: { [name]: value, allow: 'POST' }, successText: '' };
        expect(read('', given)).toMatchObject({
          kind: 'wrong-target',
          mayExist: true,
          reason: { code: 'firewall', message: expect.stringContaining(`${name}: ${value}`) },
          hint: expect.stringContaining('firewall'),
        });
        expect(read('', { ...given, proven: true })).toMatchObject({ kind: 'unclear', reason: { code: 'firewall' } });
      });

  it('outweighs the text that stands for success, for the server did not say it', () =>
    expect(read('Saved.', { successText: 'Saved.', headers: { 'x-amzn-waf-action': 'challenge' } })).toMatchObject({
      reason: { code: 'firewall' },
    }));
});
