import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secrets } from '../src/secrets.ts';

/** Forms in which servers, proxies and libraries repeat what they were given. */
const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'URL-encoded': encodeURIComponent,
  'URL-encoded in small letters': (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  'as a form': (secret) => new URLSearchParams({ key: secret }).toString().slice(4),
  'as JSON': (secret) => JSON.stringify(secret).slice(1, -1),
  'as the JSON of PHP': (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'in base64': (secret) => Buffer.from(secret).toString('base64'),
  'in base64 without padding': (secret) => Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  'in base64url': (secret) => Buffer.from(secret).toString('base64url'),
};

describe('a secret never shows', () => {
  for (const [form, write] of Object.entries(FORMS)) {
    it(form, () => {
      const secret = fc
        .string({ minLength: 4, maxLength: 60, unit: 'grapheme' })
        .filter((text) => text.trim().length >= 4);
      fc.assert(
        fc.property(secret, fc.string(), fc.string(), (given, before, after) => {
          const hidden = write(given.trim());
          const secrets = new Secrets();
          secrets.add(given);
          expect(secrets.redact(`${before} ${hidden} ${after}`).replaceAll('***', '')).not.toContain(hidden);
        }),
      );
    });
  }

  it('with its slashes escaped, as PHP writes JSON, in base64 too', () => {
    const secrets = new Secrets();
    secrets.add('ey/tok+en/=?');
    const shown = ['ey\\/tok+en\\/=?', 'ZXkvdG9rK2VuLz0\\/'].map((text) => secrets.redact(`{"token":"${text}"}`));
    expect(shown).toEqual(['{"token":"***"}', '{"token":"***"}']);
  });

  it('line by line, where it has several', () => {
    const secrets = new Secrets();
    secrets.add('first line\r\nsecond line\n');
    expect(secrets.redact('a: second line, b: first line')).toBe('a: ***, b: ***');
  });

  it('where one secret is part of another', () => {
    const secrets = new Secrets();
    secrets.add('word');
    secrets.add('password123');
    expect(secrets.redact('password123 word')).toBe('*** ***');
  });

  it('but a value too short to be one hides nothing', () => {
    const secrets = new Secrets();
    for (const short of ['', '  ', 'ab', ' abc ']) secrets.add(short);
    expect(secrets.redact('abc and ab')).toBe('abc and ab');
  });
});
