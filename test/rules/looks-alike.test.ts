import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf } from '../../src/aliases/across/fold.ts';
import { differenceBetween } from '../../src/aliases/across/name-difference.ts';
import { Hashes } from '../../src/aliases/across/name-hash.ts';
import { type AliasEntry, aliasEntry } from '../../src/aliases/alias-file.ts';
import { visiblePart } from '../../src/aliases/names/invisible.ts';
import { SourceLines } from '../../src/aliases/source.ts';
import { checkAliases } from '../../src/rules/check.ts';
import { findLookAlikes } from '../../src/rules/looks-alike.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { aliasFile, IN_DOUBLE_QUOTES } from '../support/alias-yaml.ts';
import { organisations } from '../support/organisations.ts';
import { amount, tries } from '../support/sample.ts';

/** Entries as a file gives them, one a line: `account = alias, alias`. */
function entries(...lines: readonly string[]): readonly AliasEntry[] {
  const source = new SourceLines('names.yaml', lines.join('\n'));
  let start = 0;
  return lines.map((line) => {
    const [account = '', ...aliases] = line.split(/ = |, /);
    const written = [account, ...aliases].map((text) => ({ text, start, end: start + 1 }));
    start += line.length + 1;
    return aliasEntry(source, written[0] ?? { text: '', start: 0, end: 0 }, written.slice(1));
  });
}

const found = (...lines: readonly string[]): readonly string[] =>
  findLookAlikes(entries(...lines)).map(({ message }) =>
    message.replace(/^The (.*) looks like the (.*?): they .*$/, '$1 ~ $2'),
  );

const alike = (one: string, other: string): boolean => {
  const [a, b] = [keysOf(one), keysOf(other)];
  return a.folded === b.folded || a.looked === b.looked;
};

describe('two names look alike', () => {
  it.each([
    ['in another case', 'Straße', 'STRASSE', 'case'],
    ['with other accents', 'Café Żabka', 'Cafe Zabka', 'accents'],
    ['with other white space', 'Top Shop', 'TopShop', 'white space'],
    ['with a soft hyphen', 'Top\u00adShop', 'TopShop', 'invisible characters'],
    ['with a byte order mark', 'Top\ufeffShop', 'TopShop', 'invisible characters'],
    ['with a joiner that spelling asks for', 'فروشگاه\u200cهای', 'فروشگاههای', 'invisible characters'],
    ['with a mark of direction and white space', 'Top\u200f Shop', 'TopShop', 'white space and invisible characters'],
    ['with other punctuation', 'E.ON', 'EON', 'punctuation'],
    [
      'with another form of quote',
      'ООО «Икс»',
      'ООО "Икс"',
      'punctuation; here it is “«” (U+00AB), there “"” (U+0022)',
    ],
    [
      'in full-width letters',
      'ＡＣＭＥ',
      'ACME',
      'the stored form of characters; here it is the Latin letter “Ａ” (U+FF21), there the Latin letter “A” (U+0041)',
    ],
    [
      'with an unusual space',
      'Acme\u00a0Inc',
      'Acme Inc',
      'white space; here it is a no-break space (U+00A0), there a normal space',
    ],
    [
      'with a Cyrillic letter',
      'Аcme',
      'Acme',
      'letters that look the same; here it is the Cyrillic letter “А” (U+0410), there the Latin letter “A” (U+0041)',
    ],
    [
      'with a Greek letter in another case',
      'acme',
      'ACΜE',
      'letters that look the same and case; here it is the Latin letter “m” (U+006D), there the Greek letter “Μ” (U+039C)',
    ],
    [
      'with a special Latin letter',
      'Kjøp',
      'Kjop',
      'letters that look the same; here it is the Latin letter “ø” (U+00F8), there the Latin letter “o” (U+006F)',
    ],
    [
      'all in capitals of another alphabet',
      'МТС',
      'MTC',
      'letters that look the same; here it is the Cyrillic letter “М” (U+041C), there the Latin letter “M” (U+004D)',
    ],
    ['in another alphabet of their own, in another case', 'ГАЗПРОМ нефть', 'Газпромнефть', 'white space and case'],
    ['with a trade mark', 'Acme™', 'Acme', 'punctuation'],
    ['of half-width and full-width kana', 'ｱｸﾒ', 'アクメ', 'the stored form of characters'],
    ['of punctuation with other white space', '! ?', '!?', 'white space'],
  ])('%s, and the difference is named', (_what, one, other, difference) => {
    expect(alike(one, other)).toBe(true);
    expect(differenceBetween(one, other).startsWith(`they differ only in ${difference}`)).toBe(true);
  });

  it.each([
    ['with an ampersand', 'B&M', 'BM'],
    ['with numbers apart', 'Route 1-12', 'Route 11-2'],
    ['with decimals', 'Formula 3.10', 'Formula 310'],
    ['with digits for letters', '0TTO', 'OTTO'],
    ['in lower case of another alphabet', 'нет', 'het'],
    ['with vowel signs', 'कि', 'का'],
    ['with sound marks of kana', 'ハス', 'バス'],
    ['with symbols', 'C++', 'C'],
    ['of different punctuation alone', '!!!', '???'],
    ['of punctuation and of nothing else', '!', 'A'],
  ])('not %s', (_what, one, other) => {
    expect(alike(one, other)).toBe(false);
  });
});

describe('looks-alike', () => {
  it('is reported at the later name, once for each name of a group, with the earlier one and its place', () => {
    expect(found('Acme = Bolt', 'ACME', 'a.c.m.e. = acme', 'Other = BOLT, bolt')).toEqual([
      'account name “ACME” ~ account name “Acme”',
      'account name “a.c.m.e.” ~ account name “Acme”',
      'alias “acme” of the account “a.c.m.e.” ~ account name “Acme”',
      'alias “BOLT” of the account “Other” ~ alias “Bolt” of the account “Acme”',
      'alias “bolt” of the account “Other” ~ alias “Bolt” of the account “Acme”',
    ]);
    const [first] = findLookAlikes(entries('Acme', 'ACME'));
    expect(first).toMatchObject({
      place: { file: 'names.yaml', line: 2 },
      related: [{ what: 'the account name “Acme”', place: { line: 1 } }],
    });
  });

  it('says nothing of names of one account, wherever its entries stand', () => {
    expect(found('Acme = ACME, acme', 'Acme = A.C.M.E.')).toEqual([]);
  });

  it('says nothing where two names are exactly equal, which other rules say', () => {
    expect(found('Acme = Bolt', 'Other = Bolt, Acme')).toEqual([]);
    expect(found('Acme = Bolt', 'Other = BOLT', 'Third = BOLT, Bolt')).toEqual([
      'alias “BOLT” of the account “Other” ~ alias “Bolt” of the account “Acme”',
    ]);
  });

  it('sees both alphabets of a name', () => {
    expect(found('МТС = x', 'Мтс = y', 'MTC = z')).toEqual([
      'account name “Мтс” ~ account name “МТС”',
      'account name “MTC” ~ account name “МТС”',
    ]);
  });

  it('gives tens of thousands of equal-looking names one problem each', () => {
    const lines = Array.from({ length: 17 }, (_, bit) => 1 << bit);
    const names = Array.from({ length: amount(100_000, 20_000) }, (_, number) =>
      [...'abcdefghijklmnopq']
        .map((letter, at) => (number & (lines[at] ?? 0) ? letter.toUpperCase() : letter))
        .join(''),
    );
    expect(findLookAlikes(entries(...names)).length).toBe(names.length - 1);
  });
});

const letters = fc.constantFrom(...'aAbBеЕoøОö.-& 1２②™ßΟοк\u00a0\u0301中ｱア🏷\ud83d!?\u200b');
const text = fc.oneof(
  fc.array(letters, { maxLength: 6 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

it('names with equal keys have equal numbers, whatever characters they hold', () => {
  const hashes = new Hashes();
  const numbers = new Map<string, number>();
  const property = fc.property(text, (name) => {
    hashes.take(name);
    const { folded, looked } = keysOf(name);
    const equal = folded === looked;
    if (equal) expect({ name, number: hashes.looked }).toEqual({ name, number: hashes.folded });
    for (const [key, number] of [
      [folded, hashes.folded],
      [looked, hashes.looked],
    ] as const) {
      expect({ name, number }).toEqual({ name, number: numbers.get(key) ?? number });
      numbers.set(key, number);
    }
  });
  fc.assert(property, tries(20_000));
});

it('the names that are reported are those that a comparison of each with each finds', () => {
  const names = fc.array(fc.tuple(fc.constantFrom('A1', 'B2', 'C3'), fc.array(text, { minLength: 1, maxLength: 3 })), {
    maxLength: 5,
  });
  const property = fc.property(names, (given) => {
    const source = new SourceLines('f', 'x'.repeat(1000));
    let at = 0;
    const written = (name: string) => ({ text: name, start: at++, end: at });
    const all = given.map(([account, aliases]) => aliasEntry(source, written(account), aliases.map(written)));
    const flat = all.flatMap(({ account, start, pairs }) => [
      { account, text: account, start },
      ...pairs.map((pair) => ({ account, text: pair.alias, start: pair.start })),
    ]);
    const expected = flat.filter((name, index) => {
      const before = flat.slice(0, index).filter((one) => alike(one.text, name.text));
      return (
        before.some((one) => one.account !== name.account) &&
        before.every((one) => visiblePart(one.text) !== visiblePart(name.text))
      );
    });
    expect(findLookAlikes(all).map(({ place }) => place.column - 1)).toEqual(expected.map(({ start }) => start));
  });
  fc.assert(property, tries(5000));
});

it('the real names of thirty thousand organisations give a warning for one in seventy, all of them worth a look', async () => {
  const bytes = Buffer.from(aliasFile(organisations(), IN_DOUBLE_QUOTES));
  const { pairs, problems } = await checkAliases([{ path: 'all.yaml', bytes }], { severities: DEFAULT_SEVERITIES });
  const messages = problems.filter(({ rule }) => rule === 'looks-alike').map(({ message }) => message);
  expect(pairs.size / messages.length).toBeGreaterThan(60);
  expect(pairs.size / messages.length).toBeLessThan(80);
  expect(messages).toContainEqual(
    expect.stringContaining('“Żabka” looks like the account name “Žabka”: they differ only in accents.'),
  );
});
