import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonText } from '../../src/report/json-text.ts';
import { Secrets } from '../../src/secrets.ts';
import { tries } from '../support/sample.ts';

const entry = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });
const list = fc.array(entry, { maxLength: 4 });

it('a document is written in parts as in one piece, and its lists entry by entry', () => {
  const property = fc.property(fc.string(), fc.jsonValue(), list, list, (key, value, first, second) => {
    const plain = { 'a "key"\n': value, [`list ${key}`]: first, gone: undefined, deeper: { none: {}, list: second } };
    const lazy = { ...plain, [`list ${key}`]: first.values(), deeper: { none: {}, list: second.values() } };
    expect([...jsonText(lazy)].join('')).toBe(JSON.stringify(plain, null, 2));
    expect([...jsonText(plain)].join('')).toBe(JSON.stringify(plain, null, 2));
  });
  fc.assert(property, tries(500));
});

/** What JSON itself consists of, or the documents, and texts that only look like it. */
const awkward = fc.constantFrom(
  'null',
  'true',
  'false',
  'account',
  '1234',
  '": "',
  '},\n',
  '\\\\\\\\',
  '\\u00',
  'a"b"c',
);
const secret = fc
  .oneof(awkward, fc.string({ minLength: 4, maxLength: 8 }))
  .filter((text) => text.trim().length >= 4 && !text.includes('*'));

it('whatever the secret, a document without it is JSON, has the same keys, and holds it in no text', () => {
  const property = fc.property(secret, fc.jsonValue({ maxDepth: 2 }), list, (given, value, entries) => {
    const hidden = given.trim();
    const secrets = new Secrets();
    secrets.add(given);
    const plain = {
      account: [`before ${hidden} after`, value],
      [`key ${hidden}`]: [null, true, false, 1234, hidden],
      list: [...entries, { account: hidden, one: { more: hidden + hidden } }],
    };
    const lazy = { ...plain, list: plain.list.values() };
    const text = [...jsonText(lazy, (raw) => secrets.redact(raw))].join('');
    const texts: string[] = [];
    const withoutTexts = (document: unknown) =>
      JSON.stringify(document, (_key, one) => {
        if (typeof one !== 'string') return one;
        texts.push(one);
        return '';
      });
    expect(withoutTexts(JSON.parse(text))).toBe(withoutTexts(JSON.parse(JSON.stringify(plain))));
    texts.length = 0;
    withoutTexts(JSON.parse(text));
    expect(texts.filter((one) => one.includes(hidden))).toEqual([]);
  });
  fc.assert(property, tries(500));
});
