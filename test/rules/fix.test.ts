import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as yaml from 'yaml';
import type { AliasEntry } from '../../src/aliases/alias-file.ts';
import type { Fix } from '../../src/aliases/finding.ts';
import { INVISIBLE } from '../../src/aliases/names/invisible.ts';
import { nfc } from '../../src/aliases/names/normal-form.ts';
import { readWithYaml } from '../../src/aliases/reading/yaml-read.ts';
import { SourceText } from '../../src/aliases/source.ts';
import type { RuleId } from '../../src/rules/all-rules.ts';
import { checkAliases, checkFile } from '../../src/rules/check.ts';
import { applyFixes } from '../../src/rules/fix/fix-files.ts';
import { fixedText } from '../../src/rules/fix/fixed-text.ts';
import type { Problem } from '../../src/rules/problem.ts';
import { DEFAULT_SEVERITIES, type RuleSeverities } from '../../src/rules/severities.ts';
import { tries } from '../support/sample.ts';

/** What a file says and is wrong in it; of rules that are off nothing. */
function read(
  text: string,
  severities = DEFAULT_SEVERITIES,
): { readonly entries: readonly AliasEntry[]; readonly problems: readonly Problem[] } {
  const file = readWithYaml(new SourceText('file.yaml', text));
  return { entries: file.entries, problems: checkFile({ ...file, allowed: new Map() }, severities) };
}

const without = (...off: readonly RuleId[]): RuleSeverities => ({
  ...DEFAULT_SEVERITIES,
  ...Object.fromEntries(off.map((rule) => [rule, 'off'])),
});

/** Fixes of names. Those of a file's structure show what was hidden behind the mistake. */
function fixesOf(problems: readonly Problem[]): readonly Fix[] {
  return problems.flatMap(({ rule, fix }) => (fix === undefined || STRUCTURE.includes(rule) ? [] : [fix]));
}

const STRUCTURE: readonly RuleId[] = ['yaml-syntax', 'schema'];

const fixed = (text: string, severities = DEFAULT_SEVERITIES): string =>
  applyFixes(text, fixesOf(read(text, severities).problems)).text;
const rules = (text: string): readonly string[] => read(text).problems.map(({ rule }) => rule);
const alias = (written: string): string => `account: A\naliases:\n  - ${written}\n`;
const names = (entries: readonly AliasEntry[]): unknown =>
  entries.map(({ account, pairs }) => [account, ...pairs.map((pair) => pair.alias)]);

describe('the one certain fix of a name', () => {
  it.each([
    ['a number', '007', '"007"'],
    ['a number before a comment', '007 # agent', '"007" # agent'],
    ['true or false', 'True', '"True"'],
    ['an ambiguous word', 'no', '"no"'],
    ['white space in double quotes', '" Acme "', '"Acme"'],
    ['white space in single quotes', "'Acme''s '", "'Acme''s'"],
    ['a non-breaking space at the end', 'Acme\u00a0 # why', 'Acme # why'],
    ['a non-breaking space before what is no name without quotes', '\u00a0- Acme', '"- Acme"'],
    ['white space around a number', '" 12 "', '"12"'],
    ['a non-breaking space behind a number', '12\u00a0', '"12"'],
    ['a text of one line with its line break', '|\n    Acme', '"Acme"'],
    ['a text over two lines that is one name', '>-\n    Acme\u200b\n    Inc.', '"Acme Inc."'],
    ['a joiner typed twice', '"می\u200c\u200cروم"', '"می\u200cروم"'],
    ['a variation selector that changes nothing', 'Acme\ufe0f Inc.', 'Acme Inc.'],
    ['a line break as an escape', '"Acme\\nInc."', '"Acme Inc."'],
    ['a line separator as an escape', '"Acme\\u2028Inc."', '"Acme Inc."'],
    ['a zero-width space', 'Ac\u200bme', 'Acme'],
    ['a byte order mark', 'Acme\ufeff', 'Acme'],
    ['a control character as an escape', '"Ac\\u0007me"', '"Acme"'],
    ['a mark of direction before a number', '\u200f12', '"12"'],
    ['another normal form', 'Cafe\u0301', 'Caf\u00e9'],
    ['another normal form of a Korean syllable', "'\u1112\u1161\u11ab'", "'\ud55c'"],
    ['everything at once', '" Cafe\u0301\u200b \\n Bar\u00a0"', '"Caf\u00e9 Bar"'],
    ['a joiner that spelling needs beside a space', '"فروشگاه\u200cهای "', '"فروشگاه\u200cهای"'],
    ['quotes and backslashes', '"a \\"b\\" \\\\ c "', '"a \\"b\\" \\\\ c"'],
  ])('is the same name without the mistake: %s', (_what, before, after) => {
    expect(fixed(alias(before))).toBe(alias(after));
    expect(read(alias(after)).problems).toEqual([]);
  });

  it.each([
    [
      'in brackets',
      'account: A\naliases: [007, no,1e3 ,yes] # all\n',
      'account: A\naliases: ["007", "no","1e3" ,"yes"] # all\n',
    ],
    ['in braces', '{account: 12,aliases: [Ac\u200bme]}\n', '{account: "12",aliases: [Acme]}\n'],
    [
      'with Windows line ends',
      '- account: 12\r\n  aliases:\r\n    - on\r\n',
      '- account: "12"\r\n  aliases:\r\n    - "on"\r\n',
    ],
    ['without a last line end', 'account: A\naliases:\n- |\n Acme', 'account: A\naliases:\n- "Acme"'],
    [
      'a text with its line break before other lines',
      '- account: >\n    Acme\n\n  # more\n  aliases:\n    - |+\n      B\n\n    # end\n    - C\n',
      '- account: "Acme"\n\n  # more\n  aliases:\n    - "B"\n\n    # end\n    - C\n',
    ],
    [
      'before an error of the file',
      '- account: 1\n  aliases: [2]\n- account: "x\n',
      '- account: "1"\n  aliases: ["2"]\n- account: "x\n',
    ],
  ])('is right wherever the name stands: %s', (_what, before, after) => {
    expect(fixed(before)).toBe(after);
  });

  it.each([
    ['a tag that makes it a number', '!!int 7', 'not-text'],
    ['a tag before white space', '!!str "Acme "', 'stray-space'],
    ['several lines, which may be several names', '|-\n    Acme\n    Inc.', 'control-character'],
    ['a blank line in the middle', 'Acme\n\n    Inc.', 'control-character'],
    ['a second line, which may be a second name', 'Acme\n      Globex', 'ambiguous-text'],
    ['a number before what may belong to the name', '5 #3', 'not-text'],
    ['an ambiguous word before what may belong to the name', 'no #1', 'ambiguous-text'],
    ['what may be an anchor before a number, or the beginning of a name', '&a 007', 'yaml-syntax'],
    ['a comment that would be lost', '| # why\n    Acme', 'stray-space'],
    ['half of a character', '"Ac\\ud800me"', 'control-character'],
    ['what was an apostrophe in a Windows encoding', '"Joe\\u0092s"', 'control-character'],
    ['the tags of a flag that is none', '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}', 'control-character'],
    ['a tab, which may separate several names', 'Acme\tInc.', 'several-names'],
    ['a vertical tab, as in a cell of several lines', '"Acme\\vGlobex"', 'several-names'],
    ['an empty value', '~', 'not-text'],
    ['what takes the place of a space', 'Acme\u3164Inc.', 'control-character'],
    ['two different joiners', '"می\u200c\u200dروم"', 'control-character'],
    ['an odd space, which the other system may write', 'Acme\u00a0Inc.', 'odd-space'],
    ['a joiner that changes how a letter looks', 'ب\u200d', 'control-character'],
    ['what turns the letters round', '"\u202egnigami\u202c Inc."', 'control-character'],
    ['what keeps the letters from turning', '"\u202dAcme"', 'control-character'],
    ['no text at all', '"\u200b"', 'blank'],
  ])('is left to the author where it is not certain: %s', (_what, written, rule) => {
    expect(rules(alias(written))).toEqual([rule]);
    expect(fixed(alias(written))).toBe(alias(written));
  });

  it.each<[string, readonly RuleId[], string, string]>([
    ['a character that nobody sees, beside a space', ['control-character'], '" Foo\\u00adBar"', '"Foo\\u00ADBar"'],
    ['the same as it stands', ['control-character'], "'Foo\u00adBar '", '"Foo\\u00ADBar"'],
    ['a tab, beside a space behind it', ['control-character', 'several-names'], 'Foo\tBar\u00a0', '"Foo\\tBar"'],
    ['a tag beyond the first plane', ['control-character'], '"A\u{e0041} "', '"A\\U000E0041"'],
    ['what turns the letters round', ['control-character'], '" \u202eA"', '"\\u202EA"'],
    ['half of a character', ['control-character'], '"A\\ud800 "', '"A\\uD800"'],
    ['the space, beside another normal form', ['stray-space'], '" Cafe\u0301 "', '" Caf\u00e9 "'],
    ['the space without quotes', ['stray-space'], 'Cafe\u0301\u00a0', '"Caf\u00e9\u00a0"'],
    ['the last line break of a block', ['stray-space'], '|\n    Cafe\u0301', '"Caf\u00e9\\n"'],
    ['the space, behind a character that nobody sees', ['stray-space'], '\u200b Acme', '" Acme"'],
    ['the space, beside a character that was none', ['stray-space'], '" Acme\\u0085"', '" Acme"'],
    ['another normal form, beside a space', ['not-nfc'], '"Cafe\u0301 "', '"Cafe\u0301"'],
    ['all but the space', ['control-character', 'not-nfc'], '" e\u0301\u200b\\ne\u0301"', '"e\u0301\\u200B\\ne\u0301"'],
    ['all but what other tools misread', ['control-character', 'stray-space', 'not-nfc'], 'no', '"no"'],
    ['all', ['control-character', 'stray-space', 'not-nfc'], '" e\u0301\u200b"', '" e\u0301\u200b"'],
  ])('leaves what no enabled rule reports: %s', (_what, off, before, after) => {
    const severities = without(...off);
    expect(fixed(alias(before), severities)).toBe(alias(after));
    expect(read(alias(after), severities).problems).toEqual([]);
  });

  it('takes away no more where the whole folder is checked, and says so in words', async () => {
    const bytes = Buffer.from(alias('" Foo\u00adBar"'));
    const { problems } = await checkAliases([{ path: 'a.yaml', bytes }], { severities: without('control-character') });
    expect(problems.map(({ rule, hint, fix }) => [rule, hint, fix?.text])).toEqual([
      ['stray-space', 'Write it as "Foo\\u00ADBar"', '"Foo\\u00ADBar"'],
    ]);
  });

  it('is made where the name is written, not where it is referred to', () => {
    const text = '- account: &a 007 # agent\n  aliases: [Bond]\n- account: B\n  aliases: [*a]\n';
    const { problems } = read(text);
    expect(problems.map(({ rule, fix }) => [rule, fix?.text])).toEqual([
      ['not-text', '"007"'],
      ['not-text', undefined],
    ]);
    expect(fixed(text)).toBe('- account: &a "007" # agent\n  aliases: [Bond]\n- account: B\n  aliases: [*a]\n');
    expect(read(fixed(text)).problems).toEqual([]);
  });

  it('is what the problem says in words', () => {
    const wrong = ['007', 'no', '" Acme"', 'Ac\u200bme', '"a\\nb"', 'Cafe\u0301', '" Cafe\u0301\u200b"', "'Acme '"];
    for (const written of wrong) {
      const { problems } = read(alias(written));
      expect(problems.length).toBeGreaterThan(0);
      for (const { hint, fix } of problems)
        expect(hint.endsWith(`: ${fix?.text}`) || hint.endsWith(` as ${fix?.text}`)).toBe(true);
    }
  });
});

/** The text once all fixes are made, those of its structure too, which may show what else is wrong. */
function settled(text: string): { readonly text: string; readonly left: readonly string[] } {
  let now = text;
  for (let round = 0; round < 20; round++) {
    const fixes = read(now).problems.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
    if (fixes.length === 0) break;
    now = applyFixes(now, fixes).text;
  }
  return { text: now, left: read(now).problems.map(({ rule }) => rule) };
}

describe('the one certain fix of how a file is written', () => {
  const entry = (written: string): string => `- account: A\n  aliases:\n    - ${written}\n    - Z\n`;

  it.each([
    ['a name that begins with a word in quotes', '"VOSTOK" LLC', '"\\"VOSTOK\\" LLC"'],
    ['the same with single quotes', "'Moon' & Sons", '"\'Moon\' & Sons"'],
    ['quotes that a spreadsheet doubled', '"Harvest ""Gold"" Bread"', '"Harvest \\"Gold\\" Bread"'],
    ['a name that begins with & and a space', '& Sons', '"& Sons"'],
    ['a name that begins with *', '*Star Alliance', '"*Star Alliance"'],
    ['a name that begins with @', '@home', '"@home"'],
    ['a name with a colon', 'Star Wars: Episode IV', '"Star Wars: Episode IV"'],
    ['a comma behind quotes', '"Acme", # why', '"Acme" # why'],
  ])('is the name as it was meant: %s', (_what, before, after) => {
    expect(settled(entry(before))).toEqual({ text: entry(after), left: [] });
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    expect(settled(crlf(entry(before)))).toEqual({ text: crlf(entry(after)), left: [] });
  });

  const good = '- account: A\n  aliases:\n    - B\n';

  it.each([
    ['keys in capitals', '- Account: A\n  ALIASES:\n    - B\n', good],
    ['a single alias', '- account: A\n  alias:\n    - B\n', good],
    ['another word for a key', '- customer: A\n  aka:\n    - B\n', good],
    ['Cyrillic letters in keys', '- \u0430ccount: A\n  al\u0456as\u0435s:\n    - B\n', good],
    ['a no-break space in a key', '- account\u00a0: A\n  aliases:\n    - B\n', '- account: A\n  aliases:\n    - B\n'],
    ['a no-break space behind a colon', '- account:\u00a0A\n  aliases:\n    - B\n', good],
    ['aliases one column too far right', '- account: A\n   aliases:\n    - B\n', good],
    ['aliases too far left', '- account: A\n aliases:\n    - B\n', good],
    ['an account with a colon', '- account: A: B\n  aliases:\n    - C\n', '- account: "A: B"\n  aliases:\n    - C\n'],
    [
      'a line that ends the document',
      `${good}...\n- account: C\n  aliases: [D]\n`,
      `${good}- account: C\n  aliases: [D]\n`,
    ],
    ['Ctrl-Z at the end', `${good}\u001a`, good],
    [
      'a form feed between entries',
      `${good}\f\n- account: C\n  aliases: [D]\n`,
      `${good}\n- account: C\n  aliases: [D]\n`,
    ],
    ['NULs at the end', `${good}\0\0`, good],
    ['a control in a comment', `# a\u0007b\n${good}`, `# ab\n${good}`],
    ['CR CR LF', good.replaceAll('\n', '\r\r\n'), good.replaceAll('\n', '\r\n')],
  ])('is the file as it was meant: %s', (_what, before, after) => {
    expect(settled(before)).toEqual({ text: after, left: [] });
  });

  it.each([
    ['two names in quotes', entry('"One" "Two"')],
    ['names with a comma between them', entry('"One" Inc, "Two" Inc')],
    ['what may be a comment', entry('"VOSTOK" LLC # in Russia')],
    ['a name that goes on in the next line', entry('@home\n      and garden')],
    ['a colon at the end', entry('Acme: ')],
    ['a key inside the list', entry('name: Acme')],
    ['a remark inside the list', entry('note: since 1990')],
    ['what may be an anchor', entry('&Other Stories')],
    ['a reference that leads nowhere', entry('*NSYNC')],
    ['a quote that is never closed', entry('"Pizza 12\\"')],
    ['two keys for one', '- account: A\n  alias: [B]\n  aliasses: [C]\n'],
    ['a text instead of a list', '- account: A\n  alias: B\n'],
    ['a line end that only some see', '- account: A\n  aliases:\n    - B # x\r    - C\n'],
    ['a line separator in a name', entry('One\u2028Two')],
    ['an error that may be the consequence of another', '- account: "A\n  aliases:\n    - @b\n'],
  ])('is left to the author where it is not certain: %s', (_what, text) => {
    expect(settled(text)).toMatchObject({ text, left: expect.arrayContaining([expect.anything()]) });
  });

  it('is made again and again until nothing is left to fix, whatever the file', () => {
    let changed = 0;
    fc.assert(
      fc.property(files, (text) => {
        const { text: after } = settled(text);
        if (after !== text) changed++;
        expect(read(after).problems.filter(({ fix }) => fix !== undefined)).toEqual([]);
      }),
      tries(500),
    );
    expect(changed).toBeGreaterThan(10);
  });
});

it('letters that keyboards type as one character are in their usual form, although NFC takes them apart', () => {
  for (const name of ['\u09af\u09bc', '\u09dc', '\u09df\u09be\u09b0', '\u0915\u0958', '\u0a36', '\u0b5c'])
    expect({ name, rules: rules(alias(name)) }).toEqual({ name, rules: [] });
  expect(fixed(alias('"\u09df "'))).toBe(alias('"\u09df"'));
  expect(rules(alias('\u212bngstr\u00f6m'))).toEqual(['not-nfc']);
});

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'Acme',
      'Inc.',
      '007',
      '1_000',
      'no',
      'null',
      '~',
      '12:30',
      'e\u0301',
      '\u1112\u1161',
      'é',
      '株式会社',
      '\u0646',
      '👩\u200d🌾',
    ],
    ...[
      ' ',
      '\u00a0',
      '\t',
      '\n',
      '\u2028',
      '\u0085',
      '\ufeff',
      '\u200b',
      '\u200d',
      '\u00ad',
      '\u202e',
      '\u2066',
      '\u0007',
      '\u0092',
      '\ud800',
    ],
    ...['"', "'", '\\', ':', ': ', '#', ' #', '- ', ',', '[', '}', '*', '&', '|', '%', '---'],
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const name = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));

/** Ways to write a name; what they make of it, and whether it is YAML at all, is the parser's to say. */
const NOTATIONS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[\r\n]/g, ' '),
  (text) => `'${text.replaceAll("'", "''").replaceAll('\n', '\n\n       ')}'`,
  (text) => JSON.stringify(text),
  (text) => `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\n\n       ')}"`,
];
const BLOCKS: readonly ((text: string) => string)[] = [
  (text) => `|\n       ${text.replaceAll('\n', '\n       ')}`,
  (text) => `>-\n       ${text.replaceAll('\n', '\n\n       ')}`,
  (text) => `|2+ # kept\n       ${text.replaceAll('\n', '\n       ')}\n\n`,
];
const written = (ways: typeof NOTATIONS): fc.Arbitrary<string> =>
  fc.tuple(name, fc.constantFrom(...ways)).map(([text, write]) => write(text));

const files = fc
  .record({
    account: written(NOTATIONS),
    aliases: fc.array(written([...NOTATIONS, ...BLOCKS]), { minLength: 1, maxLength: 4 }),
    flow: fc.array(written(NOTATIONS), { minLength: 1, maxLength: 3 }),
    crlf: fc.boolean(),
  })
  .map(({ account, aliases, flow, crlf }) => {
    const list = aliases.map((one) => `    - ${one}${one.includes('\n') ? '' : ' # why'}\n`).join('');
    const text = `# head\n- account: ${account}\n  aliases:\n${list}\n# middle\n- {account: ${flow[0]}, aliases: [${flow.join(',')}]} # tail\n`;
    return crlf ? text.replace(/\r?\n/g, '\r\n') : text;
  });

const FIXABLE: readonly RuleId[] = ['not-text', 'ambiguous-text', 'stray-space', 'control-character', 'not-nfc'];
const anySeverities = fc.oneof(
  fc.constant(DEFAULT_SEVERITIES),
  fc.subarray([...FIXABLE]).map((off) => without(...off)),
);

it('a fix takes from a name nothing but what an enabled rule reports', () => {
  let changed = 0;
  const letters = (text: string) => text.replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/gu, '');
  const unseen = (text: string) => [...text.trim()].filter((one) => INVISIBLE.test(one)).join();
  const property = fc.property(name, anySeverities, (text, severities) => {
    const off = (rule: RuleId) => severities[rule] === 'off';
    const isOn = (rule: RuleId) => rule !== 'odd-space' && !off(rule);
    const after = fixedText(text, isOn);
    if (after === undefined) return;
    if (after !== text) changed++;
    expect(fixedText(after, isOn)).toBe(after);
    const inForm = off('not-nfc') ? (one: string) => one : nfc;
    if (off('not-nfc')) expect(letters(after)).toBe(letters(text));
    expect(nfc(letters(after))).toBe(nfc(letters(text)));
    if (off('control-character')) expect(unseen(after)).toBe(unseen(text));
    if (off('control-character')) expect(after.trim()).toBe(inForm(text.trim()));
    if (!off('stray-space')) return;
    const start = text.length - text.trimStart().length;
    expect(after.startsWith(inForm(text.slice(0, start)))).toBe(true);
    expect(after.endsWith(inForm(text.slice(text.trimEnd().length)))).toBe(true);
  });
  fc.assert(property, tries(1500));
  expect(changed).toBeGreaterThan(20);
});

it('all fixes of a file leave nothing to fix, change no other name and no other byte', () => {
  let changed = 0;
  const property = fc.property(files, anySeverities, (text, severities) => {
    const before = read(text, severities);
    const fixes = fixesOf(before.problems);
    const { text: after, applied } = applyFixes(text, fixes);
    if (applied.length === 0) return;
    changed++;
    const again = read(after, severities);
    expect({ text, left: fixesOf(again.problems) }).toEqual({ text, left: [] });
    const byStart = new Map(fixes.map(({ start, text: to }) => [start, nfc(String(yaml.parse(to)))]));
    const promised = before.entries.map((entry) => [
      byStart.get(entry.start) ?? entry.account,
      ...entry.pairs.map((pair) => byStart.get(pair.start) ?? pair.alias),
    ]);
    expect({ text, names: names(again.entries) }).toEqual({ text, names: promised });
    let shift = 0;
    let from = 0;
    for (const { start, end, text: to } of applied) {
      expect(after.slice(from + shift, start + shift)).toBe(text.slice(from, start));
      shift += to.length - (end - start);
      from = end;
    }
    expect(after.slice(from + shift)).toBe(text.slice(from));
    // Problems that have no fix are the same as before, and nothing new is wrong. A broken line is all that is said of that line.
    if (before.problems.some(({ rule }) => STRUCTURE.includes(rule))) return;
    const unfixed = before.problems.filter(({ fix }) => fix === undefined);
    expect({ text, rules: again.problems.map(({ rule }) => rule) }).toEqual({
      text,
      rules: unfixed.map(({ rule }) => rule),
    });
  });
  fc.assert(property, tries(1500));
  expect(changed).toBeGreaterThan(20);
});

describe('fixes in a text', () => {
  const stretch = fc
    .tuple(fc.nat({ max: 20 }), fc.nat({ max: 5 }), fc.constantFrom('', 'x', 'yy'))
    .map(([start, length, text]) => ({ start, end: start + length, text }));

  it('are carried out whatever their order, equal ones once, overlapping ones not both', () => {
    const property = fc.property(fc.array(stretch, { maxLength: 8 }), (all) => {
      const text = 'abcdefghijklmnopqrstuvwxyz';
      const forwards = applyFixes(text, all);
      expect(applyFixes(text, [...all, ...all].reverse())).toEqual(forwards);
      for (const [index, { start }] of forwards.applied.entries())
        expect(start).toBeGreaterThanOrEqual(forwards.applied[index - 1]?.end ?? 0);
      expect(forwards.applied.length > 0).toBe(all.length > 0);
    });
    fc.assert(property);
  });
});

describe('the one certain fix of a structure', () => {
  const structured = (text: string): string => {
    const found = read(text).problems.flatMap(({ rule, fix }) => (fix && STRUCTURE.includes(rule) ? [fix] : []));
    return applyFixes(text, found).text;
  };
  const RIGHT = '- account: ACME\n  aliases:\n    - Acme One\n    - Acme Two\n';

  it.each([
    ['gives every hyphen its space', RIGHT.replaceAll('- Acme', '-Acme')],
    ['gives one hyphen its space', RIGHT.replace('- Acme Two', '-Acme Two')],
    ['puts an alias below the one above it', RIGHT.replace('    - Acme Two', '  - Acme Two')],
    ['makes a list of a single alias', RIGHT.replace('\n    - Acme One\n    - Acme Two', ' Acme One')],
  ])('%s', (_what, wrong) => {
    const right = wrong.includes('aliases: ') ? RIGHT.replace('    - Acme Two\n', '') : RIGHT;
    expect(rules(wrong)).not.toEqual([]);
    expect(structured(wrong)).toBe(right);
    expect(rules(right)).toEqual([]);
  });

  it.each([
    ['several names behind `aliases:`', '- account: ACME\n  aliases: Acme One, Acme Two\n'],
    ['a name that YAML would read otherwise behind its hyphen', '- account: ACME\n  aliases:\n    -Acme: One\n'],
    ['an entry in another column', `${RIGHT} - account: Beta\n   aliases:\n     - B\n`],
    ['rows of a table', 'ACME,Acme One\nACME,Acme Two\n'],
  ])('is not guessed for %s', (_what, wrong) => {
    expect(rules(wrong)).not.toEqual([]);
    expect(structured(wrong)).toBe(wrong);
  });
});
