import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meantNames } from '../../src/aliases/across/meant-names.ts';
import type { AliasPair, LocatedPair } from '../../src/aliases/alias.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { SourceLines } from '../../src/aliases/source.ts';
import { newAccounts } from '../../src/plan/new-accounts.ts';
import { computePlan, type Known } from '../../src/plan/plan.ts';
import { documentMistakes } from '../support/documents.ts';
import { runCommand } from '../support/in-process.ts';
import { organisations } from '../support/organisations.ts';
import { entry, Scene } from '../support/scene.ts';

type Name = readonly [account: string, alias: string];

const source = new SourceLines('aliases/a.yaml', '');
const pair = ([account, alias]: Name): AliasPair => ({ account, alias });
const located = (name: Name): LocatedPair => ({ ...pair(name), source, start: 0, end: 0 });

function found(
  desired: readonly Name[],
  accepted: readonly Name[],
  more: Pick<Known, 'pending' | 'left'> & { readonly listed?: readonly string[] } = {},
) {
  const { listed, ...known } = more;
  const base = { accepted: new PairSet(accepted.map(pair)), ...known };
  const plan = computePlan(new PairSet(desired.map(located)), base);
  const names = { ...base, listed: listed && new Set(listed) };
  return newAccounts(plan, names, (pair) => pair).map(({ account, aliases, nearest }) => [account, aliases, nearest]);
}

describe('a new account of a plan', () => {
  it('is one that no accepted alias names and that the known accounts do not have', () => {
    const accepted = [['Acme', 'A']] as const;
    const desired = [
      ['Acme', 'A'],
      ['Acme', 'A2'],
      ['Beta', 'B'],
      ['Beta', 'B2'],
      ['Listed', 'L'],
    ] as const;
    expect(found(desired, accepted, { listed: ['Listed'] })).toEqual([['Beta', 2, undefined]]);
    expect(found(desired, [])).toEqual([
      ['Acme', 2, undefined],
      ['Beta', 2, undefined],
      ['Listed', 1, undefined],
    ]);
    expect(found([['Acme', 'A']], accepted)).toEqual([]);
  });

  it('may wait from an earlier push, which could not deliver it', () => {
    const pending = new Map([['["Beta","B"]', { state: 'rejected', code: 'http-422', reason: 'no' } as const]]);
    expect(found([['Beta', 'B']], [], { pending })).toEqual([['Beta', 1, undefined]]);
  });

  it('is none that an alias was accepted for which has left the files since, and is one where that was never answered', () => {
    const left = (state: 'accepted' | 'unanswered') => ({ left: [{ account: 'Gone', alias: 'G', state }] });
    expect(found([['Gone', 'G2']], [], left('accepted'))).toEqual([]);
    expect(found([['Gone', 'G2']], [], left('unanswered'))).toEqual([['Gone', 1, undefined]]);
  });

  it('comes with the known account that was probably meant, of the files or of the list', () => {
    const nearest = [['ACME Corparation', 1, 'ACME Corporation']];
    const typed = ['ACME Corparation', 'Acme Inc.'] as const;
    expect(found([['ACME Corporation', 'A'], typed], [['ACME Corporation', 'A']])).toEqual(nearest);
    expect(found([typed], [], { listed: ['ACME Corporation'] })).toEqual(nearest);
  });

  it('is never said to be an account that is just being corrected', () => {
    const fixed = [['ACME Corporation', 'A']] as const;
    expect(found(fixed, [['ACME Corparation', 'A']])).toEqual([['ACME Corporation', 1, undefined]]);
    expect(found([['ACME Corporation', 'B']], [['ACME Corparation', 'A']])).toEqual([
      ['ACME Corporation', 1, undefined],
    ]);
  });

  it('does not depend on the order in which anything is given', async () => {
    const name = fc.tuple(
      fc.constantFrom('ACME Corporation', 'ACME Corparation', 'acme corporation', 'Beta'),
      fc.constantFrom('x', 'y'),
    );
    const names = fc.uniqueArray(name, { selector: String });
    await fc.assert(
      fc.asyncProperty(
        names,
        names,
        fc.array(fc.constantFrom('Beta', 'ACME  Corporation')),
        async (desired, accepted, listed) => {
          const turned = found(desired.toReversed(), accepted.toReversed(), { listed: listed.toReversed() });
          expect(turned).toEqual(found(desired, accepted, { listed }));
        },
      ),
    );
  });
});

describe('the name that was meant', () => {
  it.each([
    ['a letter is wrong', 'ACME Corparation', 'ACME Corporation'],
    ['a letter is missing', 'Nova Comercial Bank', 'Nova Commercial Bank'],
    ['a letter is too many', 'Interrnational Paper', 'International Paper'],
    ['two letters are swapped', 'Stadtwerke Rosenehim', 'Stadtwerke Rosenheim'],
    ['case differs', 'acme corporation', 'ACME Corporation'],
    ['accents are missing', 'Societe Generale', 'Société Générale'],
    ['a space is missing', 'BlueHeron Ltd', 'Blue Heron Ltd'],
    ['punctuation differs', 'Kestrel, Inc', 'Kestrel Inc.'],
    ['it is Cyrillic', 'Ромашка Комунальная', 'Ромашка Коммунальная'],
  ])('is found where %s', (_what, typed, known) => {
    expect([...meantNames([typed], ['Other', known])]).toEqual([[typed, known]]);
  });

  it.each([
    ['a number', 'Fund 2021 International', 'Fund 2022 International'],
    ['a short word', 'Bank of Iran', 'Bank of Iraq'],
    ['a roman number', 'District II Hospital', 'District I Hospital'],
    ['a word', 'Acme Industries', 'Acme Ventures'],
    ['a first letter', 'Wolsztynski Rower', 'Olsztynski Rower'],
    ['a Chinese character', '新北市政府警察局', '臺北市政府警察局'],
  ])('is not guessed where %s differs', (_what, typed, known) => {
    expect([...meantNames([typed], [known])]).toEqual([]);
  });

  it('is not guessed where two known names are equally near', () => {
    expect([...meantNames(['Acme Corparation'], ['Acme Corporation', 'Acme Corparatian'])]).toEqual([]);
  });

  it('is wrong for fewer than one in a hundred real organisations, counting every one as wrong, and found for most slips', () => {
    const real = [...new Set(organisations().map(({ account }) => account.normalize('NFC')))];
    // Each of them is new, and all the others are known.
    expect(real.length).toBeGreaterThan(20_000);
    expect(meantNames(real, real).size).toBeLessThan(real.length / 100);

    const random = seeded(20261128);
    const slips = new Map(real.filter(() => random() < 0.2).flatMap((name) => slipOf(name, random)));
    for (const name of real) slips.delete(name);
    const meant = meantNames(slips.keys(), real);
    const right = [...slips].filter(([typed, name]) => meant.get(typed) === name).length;
    expect(slips.size).toBeGreaterThan(1_000);
    expect(right / slips.size).toBeGreaterThan(0.95);
  });
});

/** The name with two letters swapped inside a long word of it, if it has one. */
function slipOf(name: string, random: () => number): readonly (readonly [string, string])[] {
  const word = /[a-z]{8,}/.exec(name);
  if (word === null) return [];
  const at = word.index + 1 + Math.floor(random() * (word[0].length - 2));
  const swapped = `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
  return swapped === name ? [] : [[swapped, name]];
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

describe('a pull request that names an account for the first time', () => {
  it('is told which known account it probably means, in the comment, the log and plan.json, whether or not its file was read', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ 'ACME Corporation': ['ACME', 'Acme Inc.'] });
    scene.repository.commit({ Globex: ['Globex Ltd'] }, 'aliases/other.yaml');
    expect((await scene.push()).outputs.result).toBe('pushed');
    scene.propose(7, entry('ACME Corparation', 'Acme Corp') + entry('Initech', 'Ini'), 'aliases/new.yaml');

    const { plan, all } = await scene.onPullRequest(7);
    expect(plan.newAccounts).toMatchObject([
      { account: 'ACME Corparation', nearest: 'ACME Corporation' },
      { account: 'Initech', nearest: null },
    ]);
    const page = scene.commentOf(7);
    expect(page).toContain('<h3>⚠️ Merging this sends 2 aliases; look at 1 of them first');
    expect(page).toContain(
      'No known account is called <code>ACME Corparation</code>: did you mean <code>ACME Corporation</code>?',
    );
    expect(page).toMatch(/New accounts that look like known ones: check the spelling \(1\)/);
    expect(page).toMatch(/New accounts: no alias names them yet \(1\)/);
    expect(all).toContain('  ! “ACME Corparation”, 1 alias: did you mean “ACME Corporation”?  aliases/new.yaml:1:12');
  });

  it('finds the same in plan.json, which keeps to its schema', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.write('known.txt', 'Blue Heron Ltd\n');
    repository.commit({ 'Blue Herron Ltd': ['BH'], 'BlueHeron Ltd': ['Heron'] });
    const file = join(repository.folder, 'plan.json');
    const args = ['plan', '--known-accounts', 'known.txt', '--rules', 'unknown-account: warning', '--plan-file', file];
    expect((await runCommand(repository.work, args)).code).toBe(0);
    const plan = JSON.parse(readFileSync(file, 'utf8'));
    expect(documentMistakes('plan', plan)).toBeUndefined();
    expect(plan.newAccounts).toEqual([
      { account: 'Blue Herron Ltd', aliases: 1, nearest: null, file: 'aliases/all.yaml', line: 1, column: 12 },
      {
        account: 'BlueHeron Ltd',
        aliases: 1,
        nearest: 'Blue Heron Ltd',
        file: 'aliases/all.yaml',
        line: 4,
        column: 12,
      },
    ]);
  });
});
