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

/** Alias files of a few entries with such names, in every style. */
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

/** What turns good YAML into other YAML, or into none. */
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

/** Good files after a few random edits. */
export const mutatedFiles: fc.Arbitrary<string> = fc
  .tuple(filesOf(realNames), edits)
  .map(([text, changes]) => edited(text, changes));
