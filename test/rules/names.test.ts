/** The rules about what names say: what they look at, how bad it is, and what a name is called that looks like another. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenDifference } from '../../src/aliases/across/hidden-difference.ts';
import { checkAliases } from '../../src/rules/check.ts';
import { isWorthALook } from '../../src/rules/checking/quick-look.ts';
import { DAMAGED_TEXT } from '../../src/rules/damaged-text.ts';
import { ENCLOSING_QUOTES } from '../../src/rules/enclosing-quotes.ts';
import { NOT_A_NAME } from '../../src/rules/not-a-name.ts';
import type { SentName } from '../../src/rules/rule.ts';
import { SEVERAL_NAMES } from '../../src/rules/several-names.ts';
import type { RuleSeverities } from '../../src/rules/severities.ts';
import { LONE_LEGAL_FORMS } from '../../src/rules/text/lone-legal-forms.ts';
import { damageOf } from '../../src/rules/text/misread.ts';
import { PLACEHOLDERS } from '../../src/rules/text/placeholders.ts';
import { TOO_LONG } from '../../src/rules/too-long.ts';
import { organisations } from '../support/organisations.ts';
import { tries } from '../support/sample.ts';

const place = { file: 'a.yaml', line: 1, column: 1, endLine: 1, endColumn: 2 };
const nowhere = { ownerOf: () => 'Elsewhere' };

function named(text: string, account = 'Acme'): SentName {
  return { what: 'alias', text, account, place, subject: 'The alias' };
}

/** What any rule about a name finds, wherever its parts are names too. */
function findsIn(text: string): boolean {
  const rules = [NOT_A_NAME, DAMAGED_TEXT, SEVERAL_NAMES, ENCLOSING_QUOTES, TOO_LONG];
  return rules.some((rule) => rule.find(named(text), nowhere) !== undefined);
}

async function problemsOf(text: string, severities: RuleSeverities = {}) {
  const { problems } = await checkAliases([{ path: 'a.yaml', bytes: Buffer.from(text) }], { severities });
  return problems.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('the quick look at a name', () => {
  const pieces = fc.constantFrom(
    ...[
      'Acme',
      'Inc',
      'GmbH',
      'none',
      'n/a',
      'null',
      'x',
      '#REF!',
      '=A1',
      'Ã¼',
      'Ã',
      'â€™',
      '√º',
      '├╝',
      'Рџ',
      'СЂ',
      'ï¿½',
      '�',
    ],
    ...[
      '&amp;',
      '%20',
      '\\u00fc',
      ';',
      ',',
      '|',
      '，',
      '、',
      '\t',
      '"',
      '“',
      '”',
      '«',
      '»',
      "'",
      '(',
      ')',
      ' ',
      '.',
      '-',
      '株式会社',
      'é',
    ],
  );
  const text = fc.array(pieces, { minLength: 1, maxLength: 4 }).map((all) => all.join('').trim());

  it('passes no name in which a rule would find something', () => {
    let found = 0;
    const property = fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 20 })), (name) => {
      // What begins or ends with white space, or holds what nobody sees, is looked at in any case.
      if (name.trim() !== name || /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/u.test(name) || !findsIn(name)) return;
      found++;
      expect({ name, look: isWorthALook(name) }).toEqual({ name, look: true });
    });
    fc.assert(property, tries(20_000));
    expect(found).toBeGreaterThan(100);
  });

  it('passes no text that stands for a missing name, in any case and with brackets around it', () => {
    const looks = (written: string) => ({ written, look: isWorthALook(written) });
    for (const word of [...PLACEHOLDERS, ...LONE_LEGAL_FORMS])
      for (const written of [word, word.toUpperCase()]) expect(looks(written)).toEqual({ written, look: true });
    for (const word of PLACEHOLDERS)
      for (const written of [`(${word})`, `<${word}>`, `${word})`])
        expect(looks(written)).toEqual({ written, look: true });
  });

  it('passes most real names', () => {
    const names = organisations().flatMap(({ account, aliases }) => [account, ...aliases]);
    const looked = names.filter(isWorthALook);
    expect(names.length).toBeGreaterThan(50_000);
    expect(looked.length / names.length).toBeLessThan(0.25);
    for (const name of names.filter((one) => !isWorthALook(one)).slice(0, 5000)) expect(findsIn(name)).toBe(false);
  });
});

describe('damaged text', () => {
  /** What a program writes that reads the bytes of UTF-8 as another encoding. */
  const misread = (text: string, label: string): string =>
    new TextDecoder(label).decode(new TextEncoder().encode(text));

  it.each(['windows-1252', 'macintosh'])('of European names that were read as %s is read back', (label) => {
    for (const name of [
      'Müller',
      'Citroën',
      'Nestlé Suchard',
      'Société Générale',
      'Señor Frog’s',
      'Ångström',
      'Żabka',
      'Škoda',
    ])
      expect({ name, damage: damageOf(misread(name, label)) }).toMatchObject({
        damage: { kind: 'misread', meant: name },
      });
  });

  it.each(['Сбербанк', 'Почта России', 'ΑΒ Βασιλόπουλος', 'セブン‐イレブン', '農業協同組合', 'مصرف الراجحي'])(
    'of %s read as windows-1252 is read back',
    (name) => {
      const written = misread(name, 'windows-1252');
      expect(damageOf(written)).toMatchObject({ kind: 'misread', meant: name });
    },
  );

  it('is found in no real name that is fine', () => {
    const names = organisations().flatMap(({ account, aliases }) => [account, ...aliases]);
    expect(names.filter((name) => damageOf(name) !== undefined)).toEqual([]);
  });
});

describe('how bad a finding is', () => {
  const names = '- account: Acme\n  aliases: [none, "#REF!"]\n';

  it('is the rule’s to say, finding by finding, unless the input rules says otherwise', async () => {
    expect(await problemsOf(names)).toEqual(['not-a-name warning', 'not-a-name error']);
    expect(await problemsOf(names, { 'not-a-name': 'error' })).toEqual(['not-a-name error', 'not-a-name error']);
    expect(await problemsOf(names, { 'not-a-name': 'warning' })).toEqual(['not-a-name warning', 'not-a-name warning']);
    expect(await problemsOf(names, { 'not-a-name': 'off' })).toEqual([]);
  });

  it('of a tab is never lost: where no rule sees several names, it is a character that nobody sees', async () => {
    const tab = '- account: Acme\n  aliases: ["One\\tTwo"]\n';
    const allowed = tab.replace(']', '] # allow: several-names');
    expect(await problemsOf(tab)).toEqual(['several-names error']);
    expect(await problemsOf(tab, { 'several-names': 'off' })).toEqual(['control-character error']);
    expect(await problemsOf(allowed)).toEqual(['control-character error']);
  });
});

describe('a comment that allows something', () => {
  it('holds for the name on its line, quoted, plain, in brackets or over several lines', async () => {
    const odd = [
      '- account: Acme # allow: odd-space\n  aliases:\n',
      '    - "One  Two" # allow: odd-space\n',
      '    - Three  Four   #allow:odd-space\n',
      '    - | # allow: stray-space, odd-space\n      Five  Six\n',
      '- account: Other\n  aliases: ["A  B", "C  D"] # allow: not-a-name, odd-space because they write it so\n',
    ].join('');
    expect(await problemsOf(odd)).toEqual([]);
    expect(await problemsOf(odd.replaceAll('odd-space', 'too-long'))).toHaveLength(5);
  });

  it('is none inside a name, and does not hold for the next line', async () => {
    const text =
      '- account: Acme\n  aliases:\n    - "One  Two # allow: odd-space"\n    # allow: odd-space\n    - Three  Four\n';
    expect(await problemsOf(text)).toEqual(['odd-space warning', 'odd-space warning']);
  });
});

describe('two names that look the same', () => {
  it.each([
    ['Blue\u00a0Heron', 'Blue Heron', 'here a no-break space, U+00A0'],
    ['Blue Heron', 'Blue\u00a0Heron', 'there a no-break space, U+00A0'],
    ['Blue Heron', 'Blue  Heron', 'there 2 spaces in a row'],
    ['Blue\u00adHeron', 'BlueHeron', 'here a soft hyphen, U+00AD'],
    ['Blue Heron', 'Blue Heron\u200b', 'there a zero-width space, U+200B'],
    ['Соbalt', 'Cobalt', 'here the character “С”, U+0421'],
    ['Heron\u2019s', "Heron's", 'here the character “’”, U+2019'],
    ['Ｈeron', 'Heron', 'here the character “Ｈ”, U+FF28'],
  ])('%j and %j are told apart by the first character that differs', (here, there, said) => {
    expect(hiddenDifference(here, there)).toBe(said);
  });

  it.each([
    ['Heron', 'heron'],
    ['Heron', 'Héron'],
    ['Heron', 'Heron'],
    ['Top Shop', 'TopShop'],
  ])('%j and %j are not called so', (here, there) => {
    expect(hiddenDifference(here, there)).toBeUndefined();
  });
});
