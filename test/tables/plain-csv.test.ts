import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOrder } from '../../src/match/text-order.ts';
import { styleOf } from '../../src/tables/csv-grid.ts';
import { plainRows } from '../../src/tables/plain-csv.ts';

const LONGEST = 4 * 1024 * 1024;

function fast(text: string, delimiter = ','): readonly (readonly string[])[] | undefined {
  return plainRows(text, { delimiter, longest: LONGEST, count: () => undefined });
}

/** What the parser of all CSV makes of a text; nothing where it refuses it. */
function slow(text: string, delimiter: ',' | ';' = ','): readonly (readonly string[])[] | undefined {
  try {
    return parse(text, styleOf(delimiter));
  } catch {
    return undefined;
  }
}

describe('the fast reading of CSV', () => {
  const piece = fc.constantFrom(
    '"',
    '""',
    ',',
    ';',
    '\n',
    '\r\n',
    '\r',
    ' ',
    'a',
    'Müller',
    '株',
    '😀',
    '"b"',
    '"c,\n""d"""',
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  it('reads every text as csv-parse does, or leaves it alone', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(',', ';'), (one, delimiter) => {
        const rows = fast(one, delimiter);
        if (rows !== undefined) expect(rows).toEqual(slow(one, delimiter));
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves no text alone whose cells are all quoted rightly', () => {
    const cell = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const written = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
        expect(fast(written)).toEqual(rows);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['a"b\n', '"a" b\n', '"a\n', ' "a"\n', '"a"b"\n'])('leaves alone a quote in a wrong place: %j', (odd) => {
    expect(fast(odd)).toBeUndefined();
  });

  it('leaves alone a row that is longer than allowed', () => {
    expect(plainRows('aaaa\nbbbbbbbb\n', { delimiter: ',', longest: 6, count: () => undefined })).toBeUndefined();
  });
});

describe('the order of very many texts', () => {
  it('is that of their UTF-16 code units, and of equal ones as the caller says', () => {
    const letter = fc.constantFrom('a', 'b', ' ', '\0', 'ÿ', 'Ā', '株', '😀', 'a long beginning, ');
    const text = fc.array(letter, { maxLength: 6 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 100, maxLength: 400 }), (texts) => {
        const places = texts.map((_, at) => at);
        const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
        const expected = places.sort((a, b) => compare(texts[a] ?? '', texts[b] ?? '') || b - a);
        expect([...textOrder(texts, (a, b) => b - a)]).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });
});
