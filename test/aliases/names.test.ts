import fc from 'fast-check';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keysOf } from '../../src/aliases/across/fold.ts';
import { invisibleAt, isBlank, UNSEEN_IN_FILE } from '../../src/aliases/names/invisible.ts';
import { nfc } from '../../src/aliases/names/normal-form.ts';
import { isOrdinary } from '../../src/aliases/names/ordinary.ts';
import { isPlainlyText, otherReading } from '../../src/aliases/names/plain-text.ts';
import { SourceText } from '../../src/aliases/source.ts';
import { checkSpelling } from '../../src/rules/checking/names.ts';
import { tries } from '../support/sample.ts';

/** Plain scalars near the edge between text and numbers, dates and words with a meaning. */
const edgy = fc.oneof(
  fc.stringMatching(/^[-+]?[0-9a-fxob_.,:eE+-]{1,8}$/),
  fc.stringMatching(/^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ][0-9:]{1,8})?$/),
  fc.constantFrom(
    'y',
    'N',
    'Yes',
    'no',
    'ON',
    'off',
    'True',
    'FALSE',
    'null',
    'Null',
    '~',
    '.inf',
    '-.INF',
    '.NaN',
    '<<',
    '=',
    'yess',
  ),
);

const yaml12 = (text: string): unknown => parse(text, { logLevel: 'error' });
const yaml11 = (text: string): unknown => parse(text, { logLevel: 'error', version: '1.1' });

/** What a parser makes of a plain scalar that stands as an alias; undefined where it is no single scalar. */
function read(text: string, reader: (yaml: string) => unknown): unknown {
  try {
    const value = reader(`- ${text}\n`);
    return Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  } catch {
    return undefined;
  }
}

describe('text that YAML tools read differently', () => {
  it('is every plain text that a YAML 1.1 parser reads as something else than YAML 1.2 does', () => {
    let different = 0;
    const property = fc.property(edgy, (text) => {
      if (read(text, yaml12) !== text) return;
      const old = [read(text, yaml11), read(text, (yaml) => load(yaml, { schema: YAML11_SCHEMA }))];
      // What one of them takes for a number, although it has no digit, is no name to `not-a-name`.
      if (!/[\p{L}\p{N}]/u.test(text) || old.every((value) => value === text || value === undefined)) return;
      different++;
      expect({ text, reading: otherReading(text) }).not.toEqual({ text, reading: undefined });
    });
    fc.assert(property, tries(20_000));
    expect(different).toBeGreaterThan(500);
  });

  it('never passes for plainly text', () => {
    const property = fc.property(fc.oneof(edgy, fc.string()), (text) => {
      // A comment, an anchor or a tag is no part of the text.
      if (!isPlainlyText(text) || text.trim() !== text || /\s#|^[&!]/.test(text)) return;
      expect({ text, reading: otherReading(text) }).toEqual({ text, reading: undefined });
      const value = read(text, yaml12);
      if (value !== undefined && typeof value !== 'object') expect(typeof value).toBe('string');
    });
    fc.assert(property, tries(20_000));
  });

  it.each(['3M', '7-Eleven', '1&1', 'No. 1', 'Yes Bank', 'Onyx', '24/7 Gym', '4711', 'AT&T', 'Nullarbor'])(
    'is not %s once it is quoted',
    (name) => {
      const source = new SourceText('f.yaml', JSON.stringify(name));
      expect(
        checkSpelling({ what: 'alias', source, text: name, plain: false, start: 0, end: name.length + 2 }, () => true),
      ).toEqual([]);
    },
  );

  it.each(['3M', '7-Eleven', '1&1', 'No. 1', 'Yes Bank', 'Onyx', '24/7 Gym', 'AT&T', 'Nullarbor', 'E.ON', '.com'])(
    'is not the plain name %s',
    (name) => {
      expect(otherReading(name)).toBeUndefined();
    },
  );
});

describe('characters that nobody sees', () => {
  it.each([
    ['a zero-width space', 'Ac\u200bme', [2]],
    ['a soft hyphen', 'Ac\u00adme', [2]],
    ['a mark of direction', '\u200fAcme\u202e', [0, 5]],
    ['a byte order mark', 'A\ufeffB', [1]],
    ['controls of both kinds', 'A\u0007B\u0085C', [1, 3]],
    ['a line separator', 'A\u2028B', [1]],
    ['half of a character', 'A\ud800B', [1]],
    ['a tag', 'A\u{e0041}B', [1]],
    ['a joiner among Latin letters', 'A\u200dB', [1]],
  ])('are found: %s', (_what, text, expected) => {
    expect(invisibleAt(text)).toEqual(expected);
  });

  it.each([
    ['Persian', 'فروشگاه\u200cهای زنجیره\u200cای'],
    ['Hindi', 'क्\u200dष'],
    ['Sinhala', 'ශ්\u200dරී ලංකා'],
    ['Malayalam at the end of a word', 'അവന്\u200d'],
    ['emoji', '👩\u200d🌾 Farm'],
    ['other scripts', 'グローブ Größe Ещё 中国 עברית'],
  ])('are none where the spelling asks for them: %s', (_what, text) => {
    expect(invisibleAt(text)).toEqual([]);
  });

  it('alone do not make a name', () => {
    expect([' ', '\u200b', '\u00a0\u2060', ''].every(isBlank)).toBe(true);
    expect(isBlank('\u200bA')).toBe(false);
  });
});

it('no rule about spelling finds anything in a name that passes for ordinary', () => {
  const property = fc.property(fc.string({ unit: 'binary', maxLength: 140 }), fc.boolean(), (text, plain) => {
    if (!isOrdinary(text, plain) || nfc(text) !== text || /[\n\r]/.test(text) || UNSEEN_IN_FILE.test(text)) return;
    const source = new SourceText('f.yaml', text);
    const name = { what: 'account', source, text, plain, start: 0, end: text.length } as const;
    expect(checkSpelling(name, () => true)).toEqual([]);
  });
  fc.assert(property, tries(5000));
});

it('Chinese, Japanese and Korean characters are compared as they are, and none of them has case or a second form', () => {
  const between = (first: string, last: string): readonly string[] => {
    const from = first.charCodeAt(0);
    return Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, at) => String.fromCharCode(from + at));
  };
  const all = [between('ぁ', 'ゖ'), between('ァ', 'ヺ'), between('\u4e00', '\u9fff'), between('가', '힣')].flat();
  for (const one of all) {
    expect(keysOf(one)).toEqual({ folded: one, looked: one });
    expect([one.normalize('NFKC'), one.toLowerCase(), one.toUpperCase()]).toEqual([one, one, one]);
  }
});
