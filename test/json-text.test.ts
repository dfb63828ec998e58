import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonText } from '../src/report/json-text.ts';

const entry = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });
const list = fc.array(entry, { maxLength: 4 });

it('a document is written in parts as in one piece, and its lists entry by entry', () => {
  const property = fc.property(fc.string(), fc.jsonValue(), list, list, (key, value, first, second) => {
    const plain = { 'a "key"\n': value, [`list ${key}`]: first, gone: undefined, deeper: { none: {}, list: second } };
    const lazy = { ...plain, [`list ${key}`]: first.values(), deeper: { none: {}, list: second.values() } };
    expect([...jsonText(lazy)].join('')).toBe(JSON.stringify(plain, null, 2));
    expect([...jsonText(plain)].join('')).toBe(JSON.stringify(plain, null, 2));
  });
  fc.assert(property, { numRuns: 500 });
});
