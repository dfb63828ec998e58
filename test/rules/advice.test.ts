import { describe, expect, it } from 'vitest';
import { pairKey } from '../../src/aliases/alias.ts';
import { checkAliases } from '../../src/rules/check.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';

async function check(text: string) {
  const bytes = new TextEncoder().encode(text);
  return await checkAliases([{ path: 'a.yaml', bytes }], { severities: DEFAULT_SEVERITIES });
}

const alias = (written: string): string => `- account: ACME\n  aliases:\n    - ${written}\n    - Zenith\n`;

const ACME = '- account: ACME\n  aliases:\n    - Acme\n';
const BOTH = `${ACME}- account: Globex\n  aliases:\n    - Globex Ltd\n`;

describe('who follows the advice to the letter has a valid file', () => {
  it.each([
    [
      'a hyphen that is missing before an entry',
      `${ACME}account: Globex\n  aliases:\n    - Globex Ltd\n`,
      'Start it with `- account:`',
      BOTH,
    ],
    ['aliases in the first column', '- account: ACME\naliases:\n    - Acme\n', 'Add 2 spaces before `aliases:`', ACME],
    ['a comma behind a name in quotes', alias('"Acme", # one'), 'Delete the comma.', alias('"Acme" # one')],
    ['what is left of a merge', `${ACME}=======\n    - Acme Inc.\n`, '=======', `${ACME}    - Acme Inc.\n`],
    ['a star and a space', alias('* Star'), ': "* Star"', alias('"* Star"')],
    ['a star and two words', alias('*Star Alliance'), ': "*Star Alliance"', alias('"*Star Alliance"')],
    ['a word that begins like a tag', alias('!Yahoo'), ': "!Yahoo"', alias('"!Yahoo"')],
    ['a name that begins like a tag', alias('! Yahoo'), ': "! Yahoo"', alias('"! Yahoo"')],
    ['a tag that was meant', alias('! Yahoo'), 'delete “!”', alias('Yahoo')],
    ['a name that begins like an anchor', alias('&Other Stories'), ': "&Other Stories"', alias('"&Other Stories"')],
    ['an anchor that was meant', alias('&Other Stories'), 'delete “&Other”', alias('Stories')],
    [
      'a heading above the list',
      'accounts:\n  - account: ACME\n    aliases:\n      - Acme\n',
      'Delete the key and its colon, and move the lines below to the left',
      ACME,
    ],
    [
      'a heading before a list in brackets',
      'accounts: [{ account: ACME, aliases: [Acme] }]\n',
      'Delete the key and its colon',
      '[{ account: ACME, aliases: [Acme] }]\n',
    ],
    [
      'a list below a single entry',
      'account: ACME\naliases:\n- Acme\n- account: Globex\n  aliases:\n    - Globex Ltd\n',
      'Put `- ` before the first `account:`, and two spaces before every other line',
      '- account: ACME\n  aliases:\n  - Acme\n- account: Globex\n  aliases:\n    - Globex Ltd\n',
    ],
    ['a hyphen alone', `-\n${ACME}-\n`, 'Delete the hyphen', `\n${ACME}\n`],
    ['a byte order mark in the middle', ACME.replace('  a', '\ufeff  a'), 'Delete it.', ACME],
    ['line ends of old Macs', ACME.replaceAll('\n', '\r'), 'LF or CRLF', ACME.replaceAll('\n', '\r\n')],
    ['a dash instead of a hyphen', ACME.replace('    -', '    –'), 'Replace it with a hyphen (-)', ACME],
    ['a colon from a Japanese keyboard', ACME.replace('account:', 'account：'), 'Replace it with a colon (:)', ACME],
    ['a name that is a comment to YAML', alias('#8'), ': "#8"', alias('"#8"')],
    ['a comment in the place of a name', alias('# todo'), 'delete the line', ACME.replace('Acme', 'Zenith')],
    ['a question mark', alias('? what'), ': "? what"', alias('"? what"')],
    ['braces', alias('{{ name }}'), ': "{{ name }}"', alias('"{{ name }}"')],
    ['a name that is cut', alias('Store #5'), ': "Store #5"', alias('"Store #5"')],
    ['a comment without a space', alias('Store #todo'), 'put a space after the #', alias('Store # todo')],
    ['a name cut behind a number', alias('5 #3'), ': "5 #3"', alias('"5 #3"')],
    [
      'a hyphen too far to the right',
      alias('Acme\n      - Acme Inc.'),
      'in the same column as this one',
      alias('Acme\n    - Acme Inc.'),
    ],
    [
      'a hyphen that was forgotten',
      alias('Acme GmbH\n        Acme Ltd'),
      'with its own hyphen',
      alias('Acme GmbH\n    - Acme Ltd'),
    ],
    [
      'a name over two lines',
      alias('Acme\n      Stores #5'),
      'write it on one line: "Acme Stores #5"',
      alias('"Acme Stores #5"'),
    ],
  ])('about %s', async (_what, wrong, advice, right) => {
    expect((await check(wrong)).problems.map(({ hint }) => hint).join('\n')).toContain(advice);
    expect((await check(right)).problems).toEqual([]);
  });

  it('about a hyphen and an indentation that are both missing, one after the other', async () => {
    const steps = [
      [`${ACME}account: Globex\naliases:\n- Globex Ltd\n`, '`aliases:` with `account:`'],
      [`${ACME}- account: Globex\naliases:\n- Globex Ltd\n`, 'Add 2 spaces before `aliases:`'],
    ] as const;
    for (const [wrong, advice] of steps) {
      const { problems } = await check(wrong);
      expect(problems.map(({ hint }) => hint)).toEqual([expect.stringContaining(advice)]);
    }
    expect((await check(`${ACME}- account: Globex\n  aliases:\n  - Globex Ltd\n`)).problems).toEqual([]);
  });

  it('about two stores that YAML reads as one, and deletes neither', async () => {
    const { problems } = await check(alias('Store #5\n    - Store #6'));
    const [duplicate] = problems.filter(({ rule }) => rule === 'duplicate-alias');
    expect(duplicate?.hint).toMatch(
      /^First look at line 4, .*: "Store #6"\. .* If this problem is still there afterwards: delete one of the two\.$/,
    );
    const { pairs, problems: left } = await check(alias('"Store #5"\n    - "Store #6"'));
    expect(left).toEqual([]);
    expect([...pairs].map(({ alias: name }) => name)).toEqual(['Store #5', 'Store #6', 'Zenith']);
  });

  it('about a duplicate in another file than the name that is cut, and there too is sent to that name first', async () => {
    const files = ['Store #5', 'Store'].map((name, index) => ({
      path: `${index}.yaml`,
      bytes: new TextEncoder().encode(alias(name).replace('Zenith', `Zenith ${index}`)),
    }));
    const { problems } = await checkAliases(files, { severities: { ...DEFAULT_SEVERITIES, 'ambiguous-text': 'off' } });
    expect(problems.map(({ rule, place, hint }) => [rule, place.file, hint.split(',')[0]])).toEqual([
      ['duplicate-alias', '1.yaml', 'First look at line 3 of 0.yaml'],
    ]);
  });
});

it('one mistake at the beginning of a name is one problem', async () => {
  for (const written of ['* Star', '*', '*Star Alliance', '!Yahoo', '! Yahoo', '&Other Stories', '&a 007', '#8']) {
    expect({ written, problems: (await check(alias(written))).problems.length }).toEqual({ written, problems: 1 });
  }
});

it('an anchor that something refers to is an anchor', async () => {
  const { pairs, problems } = await check(
    '- account: &a ACME\n  aliases: [Acme]\n- account: Globex\n  aliases: [*a]\n',
  );
  expect(problems.map(({ rule }) => rule)).toEqual(['alias-is-account']);
  expect([...pairs].map(pairKey)).toContain(pairKey({ account: 'Globex', alias: 'ACME' }));
});
