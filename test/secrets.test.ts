import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Secrets } from '../src/secrets.ts';
import { organisations } from './support/organisations.ts';
import { tries } from './support/sample.ts';

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

  it('behind a user name in base64, as in a header', () => {
    const secrets = new Secrets();
    secrets.add('q8w7e6r5t4z3/u2i1+o0p=secret');
    for (const user of ['', 'a', 'ab', 'abc', 'client-4711']) {
      for (const encoding of ['base64', 'base64url'] as const) {
        const shown = secrets.redact(Buffer.from(`${user}:q8w7e6r5t4z3/u2i1+o0p=secret!`).toString(encoding));
        expect(shown).toContain('***');
        expect(shown.replaceAll('***', '').length).toBeLessThan(user.length * 2 + 10);
      }
    }
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

describe('a secret that was cut short', () => {
  const LETTERS = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.+/='];
  const token = (least: number, most: number) =>
    fc.string({ minLength: least, maxLength: most, unit: fc.constantFrom(...LETTERS) });

  it('by a few characters at either end shows in none of its forms', () => {
    fc.assert(
      fc.property(
        token(24, 60),
        fc.constantFrom(...Object.values(FORMS)),
        fc.nat(3),
        fc.nat(3),
        fc.string(),
        (secret, write, before, after, text) => {
          const secrets = new Secrets();
          secrets.add(secret);
          const whole = write(secret);
          const cut = whole.slice(before, whole.length - after);
          expect(secrets.redact(`${text} ${cut} ${text}`)).toBe(`${text} *** ${text}`);
        },
      ),
    );
  });

  it('to 32 of a thousand characters does not show, wherever they come from and however often', () => {
    fc.assert(
      fc.property(token(1000, 1200), fc.nat(900), fc.integer({ min: 32, max: 90 }), (secret, from, length) => {
        const secrets = new Secrets();
        secrets.add(secret);
        const cut = secret.slice(from, from + length);
        expect(secrets.redact(`(${cut}) and "${cut}" and ${cut}`)).toBe('(***) and "***" and ***');
      }),
    );
  });

  it('is hidden for as long as it goes on, although a part of it is a secret itself', () => {
    const secrets = new Secrets();
    secrets.add('0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP');
    secrets.add('456789abcdefghijklmnopqrstuv~~~~');
    expect(secrets.redact('<456789abcdefghijklmnopqrstuvwxyzABCDEFGHI>')).toBe('<***>');
  });

  it('hides no name of a real organisation, whatever the secret', () => {
    const secrets = new Secrets();
    fc.assert(
      fc.property(token(16, 64), (secret) => secrets.add(secret)),
      tries(50, 50),
    );
    const names = organisations().flatMap(({ account, aliases }) => [account, ...aliases]);
    expect(names.length).toBeGreaterThan(50_000);
    expect(names.filter((name) => secrets.redact(name) !== name)).toEqual([]);
  });

  it('hides no name that a secret made of words begins with', () => {
    const secrets = new Secrets();
    secrets.add('Acme Corporation production 2024');
    secrets.add('internationalization-of-customers');
    for (const text of ['Acme Corporation', 'Acme Corporation in production', 'internationalization'])
      expect(secrets.redact(text)).toBe(text);
    expect(secrets.redact('Acme Corporation production')).toBe('***');
  });

  it('is looked for in a text without end that nearly is one all along', () => {
    const secrets = new Secrets();
    secrets.add('a'.repeat(2000));
    const nearly = `${'a'.repeat(31)}b`.repeat(100_000);
    expect(secrets.redact(nearly)).toBe(nearly);
    expect(secrets.redact('a'.repeat(1999))).toBe('***');
  });
});
