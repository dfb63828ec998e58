/** Random alias files, and mutations of them. */
import fc from 'fast-check';
import { aliasFile, type Style } from './alias-yaml.ts';
import { organisations } from './organisations.ts';

/** Names of real organisations. */
export const realNames = fc.constantFrom(
  ...organisations()
    .slice(0, 3000)
    .flatMap(({ account, aliases }) => [account, ...aliases]),
);

export const styles: fc.Arbitrary<Style> = fc.record({
  quotes: fc.constantFrom('plain', 'single', 'double'),
  indent: fc.constantFrom('', '  ', '    '),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  marker: fc.boolean(),
  single: fc.boolean(),
  aliasesFirst: fc.boolean(),
});

/** Alias files with a few entries of such names, in every style. */
export const filesOf = (name: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.record({ account: name, aliases: fc.array(name, { minLength: 1, maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
      styles,
    )
    .map(([entries, style]) => aliasFile(entries, style));

/** Fragments that turn valid YAML into other YAML, or make it invalid. */
const PIECES = [
  ...[
    '\n',
    '\r',
    '\t',
    ' ',
    '  ',
    ':',
    ': ',
    '-',
    '- ',
    '#',
    ' #',
    '"',
    "'",
    "''",
    '\\',
    '---',
    '---\n',
    '...',
    '...\n',
    '%',
  ],
  ...[
    '&',
    '&a ',
    '*',
    '!',
    '!!str ',
    '|',
    '>',
    '?',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '@',
    '`',
    '~',
    '<<',
    '=',
    '0',
    '_',
    'e',
  ],
  ...[
    'account',
    'aliases',
    'account: x\n',
    'aliases:\n',
    'no',
    'null',
    '\n  ',
    '\n      - ',
    ' #5',
    '\t#x',
    '\n=======\n',
    '\n    - ',
    '\n- ',
    '\\"',
    '\n\n',
    ' # note\r    - ',
    '--- |\n',
    '%YAML 1.2\n',
  ],
  ...['\u00a0', '\u200b', '\ufeff', '\u2028', '\u2029', '\u0085', '\u0000', '\f', '\u001a', '\ud800', 'e\u0301', '𝔊'],
];

const edits = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom('', ...PIECES)), {
  minLength: 1,
  maxLength: 4,
});

function edited(text: string, changes: readonly (readonly [number, number, string])[]): string {
  return changes.reduce((now, [where, removed, piece]) => {
    const at = where % (now.length + 1);
    return now.slice(0, at) + piece + now.slice(at + removed);
  }, text);
}

/** A few names that are equal, look alike, or contain one another; and some that no file should have. */
const closeNames = fc.constantFrom(
  ...[
    'ACME',
    'Acme',
    'acme',
    'Ácme',
    'АСМЕ',
    'A-C-M-E',
    'ACME Inc.',
    'Acme, Inc.',
    'Globex',
    'GLOBEX',
    'Glo bex',
    'Glo  bex',
  ],
  ...[
    'ACME, Globex',
    'Globex, ACME, Initech',
    'Initech',
    'İnitech',
    'Initech; ACME',
    'Straße',
    'STRASSE',
    'ﬁn',
    'fin',
    'Γάμμα',
  ],
  ...[
    '1-12',
    '11-2',
    '11 2',
    '112',
    'no',
    '007',
    'N/A',
    'Inc.',
    '=A1',
    '"ACME"',
    '“ACME”',
    'MÃ¼ller',
    'AT&amp;T',
    'AT&T',
    '株式会社',
  ],
  ...[
    'Glo\u00a0bex',
    'AC\u200bME',
    'e\u0301',
    'é',
    '東京',
    '東 京',
    '👍',
    'ＡＣＭＥ',
    'x # allow: looks-alike',
    'ACME # allow: conflicting-alias',
  ],
);

/** Several files with such names. */
export const closeFiles: fc.Arbitrary<readonly string[]> = fc.array(filesOf(closeNames), {
  minLength: 1,
  maxLength: 4,
});

/** Good files after a few random edits. */
export const mutatedFiles: fc.Arbitrary<string> = fc
  .tuple(filesOf(realNames), edits)
  .map(([text, changes]) => edited(text, changes));
