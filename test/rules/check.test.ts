import { describe, expect, it } from 'vitest';
import type { AliasPair } from '../../src/aliases/alias.ts';
import type { AliasFile } from '../../src/aliases/alias-file.ts';
import { readLeniently } from '../../src/aliases/lenient.ts';
import { readAliasFile } from '../../src/aliases/reading/read-files.ts';
import { scanAliasFiles } from '../../src/aliases/reading/scan-files.ts';
import { checkAliases } from '../../src/rules/check.ts';
import type { RuleSeverities } from '../../src/rules/severities.ts';
import { DEFAULT_SEVERITIES, parseRules } from '../../src/rules/severities.ts';

const file = (path: string, text: string): AliasFile => ({ path, bytes: new TextEncoder().encode(text) });
const names = (pairs: Iterable<AliasPair>): readonly string[] =>
  Array.from(pairs, ({ account, alias }) => `${account} = ${alias}`);

const MIXED = [
  file('a.yaml', '- account: Alpha\n  aliases:\n    - One\n    - Two\n'),
  file('B.yaml', '- account: Beta\n  aliases:\n    - One\n    - no\n'),
  file('b/c.yml', '- account: 007\n  aliases:\n    - Alpha\n    - "Two "\n    - Beta\n'),
  file('z.yaml', '- account: Alpha\n  aliases:\n    - Two\n    - Alpha\n'),
];

describe('checking alias files', () => {
  it('gives the same whatever the order of the files', async () => {
    const forwards = await checkAliases(MIXED, { severities: DEFAULT_SEVERITIES });
    const backwards = await checkAliases([...MIXED].reverse(), { severities: DEFAULT_SEVERITIES });
    expect(backwards.problems).toEqual(forwards.problems);
    expect(names(backwards.pairs)).toEqual(names(forwards.pairs));
    expect(forwards.problems.map(({ place }) => place.file)).toEqual([
      'B.yaml',
      'a.yaml',
      'b/c.yml',
      'b/c.yml',
      'b/c.yml',
      'b/c.yml',
      'z.yaml',
      'z.yaml',
    ]);
  });

  it('leaves out rules that are off, and gives the others the severity that was asked for', async () => {
    const severities: RuleSeverities = {
      ...DEFAULT_SEVERITIES,
      'duplicate-alias': 'off',
      'ambiguous-text': 'error',
      'alias-is-account': 'warning',
    };
    const { problems } = await checkAliases(MIXED, { severities });
    const rules = new Map(problems.map(({ rule, severity }) => [rule, severity]));
    expect(rules.has('duplicate-alias')).toBe(false);
    expect(rules.get('ambiguous-text')).toBe('error');
    expect(rules.get('alias-is-account')).toBe('warning');
  });

  it('gives each pair once, where it stands first, in normal form, with the source text of what is no text', async () => {
    const { pairs } = await checkAliases(
      [...MIXED, file('nfd.yaml', 'account: Cafe\u0301\naliases:\n  - Bar\u0301\n')],
      {
        severities: DEFAULT_SEVERITIES,
      },
    );
    expect([...names(pairs)].sort()).toEqual([
      '007 = Alpha',
      '007 = Beta',
      '007 = Two ',
      'Alpha = Alpha',
      'Alpha = One',
      'Alpha = Two',
      'Beta = One',
      'Beta = no',
      'Caf\u00e9 = Ba\u0155',
    ]);
    expect([...pairs].find(({ account, alias }) => account === 'Alpha' && alias === 'Two')?.source.file).toBe('a.yaml');
  });

  it('says that symbolic links and submodules are not read', async () => {
    const bytes = new TextEncoder().encode('../elsewhere.yaml');
    for (const kind of ['symlink', 'submodule'] as const) {
      const { problems, entries } = await readAliasFile({ path: 'link.yaml', bytes, kind });
      expect(entries).toEqual([]);
      expect(problems).toMatchObject([{ rule: 'yaml-syntax', place: { file: 'link.yaml', line: 1, column: 1 } }]);
    }
  });

  it('has nothing to say about no files', async () => {
    expect(await checkAliases([], { severities: DEFAULT_SEVERITIES })).toMatchObject({
      pairs: { size: 0 },
      problems: [],
    });
  });
});

describe('reading alias files of the past', () => {
  it('lets no old mistake stand in the way, and takes every pair that can be understood', async () => {
    const scanned = await scanAliasFiles([
      file('dup.yaml', '- account: A\n  aliases: [x, x, " y"]\n'),
      file('extra.yaml', '- account: B\n  aliases: [x]\n  owner: me\n- acount: C\n  aliases: [z]\n'),
      file('broken.yaml', '- account: D\n  aliases: [d]\n- account: "E\n  aliases: [e]\n'),
      { path: 'binary.yaml', bytes: new Uint8Array([0x61, 0xff, 0x0a]) },
    ]);
    const { pairs, warnings } = readLeniently(scanned);
    expect(names(pairs)).toEqual(['A = x', 'A =  y', 'B = x', 'D = d']);
    expect(warnings.map((sentence) => sentence.split(' ')[0])).toEqual(['extra.yaml', 'broken.yaml', 'binary.yaml']);
  });

  it('warns of nothing where everything can be read', async () => {
    expect(readLeniently(await scanAliasFiles(MIXED)).warnings).toEqual([]);
  });
});

describe('the input rules', () => {
  it('keeps the defaults where it says nothing', () => {
    for (const nothing of [undefined, null, {}]) expect(parseRules(nothing)).toEqual({ ok: true, severities: {} });
  });

  it('changes the rules that it names', () => {
    const parsed = parseRules({ 'too-long': 'error', 'stray-space': 'off', 'yaml-syntax': 'error' });
    expect(parsed).toEqual({
      ok: true,
      severities: { 'too-long': 'error', 'stray-space': 'off', 'yaml-syntax': 'error' },
    });
  });

  it('reports every mistake at once', () => {
    const parsed = parseRules({
      'to-long': 'error',
      xyz: 'off',
      blank: 'warn',
      schema: 'off',
      'yaml-syntax': 'warning',
      constructor: 'off',
    });
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        '`to-long` is not a rule. Did you mean `too-long`?',
        expect.stringMatching(/^`xyz` is not a rule\. The rules are yaml-syntax, schema, /),
        '`blank` must be `error`, `warning` or `off`.',
        '`schema` is always an error: leave it out.',
        '`yaml-syntax` is always an error: leave it out.',
        expect.stringMatching(/^`constructor` is not a rule\./),
      ],
    });
  });

  it('must be a map', () => {
    for (const wrong of ['too-long', ['too-long'], 5]) {
      expect(parseRules(wrong)).toEqual({ ok: false, problems: [expect.stringContaining('must be a YAML map')] });
    }
  });
});
