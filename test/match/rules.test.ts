import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../scripts/bench/match-quality.ts';
import { readGold } from '../../scripts/match/gold.ts';
import { AccountIndex, type KnownName } from '../../src/match/account-index.ts';
import { type Decision, decide } from '../../src/match/decide.ts';
import { GramIndex } from '../../src/match/gram-index.ts';
import { readName } from '../../src/match/name.ts';
import { REASONS, VETOES } from '../../src/match/relation.ts';

const DATA = join(import.meta.dirname, '../data/match');

function indexOf(...names: readonly string[]): AccountIndex {
  return new AccountIndex(names.map((name) => ({ account: name, name })));
}

/** What is decided of a name where these are all accounts, in one line. */
function decided(name: string, ...accounts: readonly string[]): string {
  return line(decide(readName(name), indexOf(...accounts)));
}

function line(decision: Decision): string {
  const [first] = decision.nearest;
  if (decision.band === 'none') return `none ${first?.veto ?? ''}`.trim();
  return `${decision.band} ${decision.reason} ${first?.known.account}`;
}

describe('a name surely is an account’s', () => {
  it.each([
    ['same-letters', 'ACME corporation', 'Acme Corporation'],
    ['same-letters', 'Societe Generale', 'Société Générale'],
    ['same-letters', 'Johnson and Johnson', 'Johnson & Johnson'],
    ['same-letters', 'I.B.M.', 'IBM'],
    ['same-letters', 'Suedzucker', 'Südzucker'],
    ['same-letters', 'Mc Donalds', 'McDonald’s'],
    ['same-letters', 'ＴＯＹＯＴＡ', 'Toyota'],
    ['same-letters', 'Ørsted', 'Orsted'],
    ['same-form', 'Next Limited', 'Next Ltd.'],
    ['same-form', 'Siemens Aktiengesellschaft', 'Siemens AG'],
    ['legal-form', 'Delta Air Lines, Inc.', 'Delta Airlines'],
    ['legal-form', 'Kuraray', 'Kuraray Co., Ltd.'],
    ['legal-form', 'Bank Mandiri', 'PT Bank Mandiri Tbk'],
    ['legal-form', 'トヨタ自動車', 'トヨタ自動車株式会社'],
    ['legal-form', 'Orlen Paliwa', 'Orlen Paliwa Sp. z o.o.'],
  ])('for %s: %s, %s', (reason, name, account) => {
    expect(decided(name, account, 'Somebody Else')).toBe(`sure ${reason} ${account}`);
  });
});

describe('a name likely is an account’s, and somebody has to look', () => {
  it.each([
    ['common-word', 'Next', 'Next Co Ltd'],
    ['common-word', 'KKR', 'KKR & Co'],
    ['other-legal-form', 'Aisin Seiki GmbH', 'Aisin Seiki Ltd'],
    ['generic-word', 'HSBC Holdings plc', 'HSBC'],
    ['abbreviation', 'Minor Intl', 'Minor International PCL'],
    ['acronym', 'International Business Machines Corp', 'IBM'],
    ['misspelt', 'Microsft Corporation', 'Microsoft'],
    ['shortened', 'Martin Marietta', 'Martin Marietta Materials Inc'],
  ])('for %s: %s, %s', (reason, name, account) => {
    expect(decided(name, account, 'Somebody Else')).toBe(`likely ${reason} ${account}`);
  });

  it('where the legal form alone differs, but other accounts begin like the name', () => {
    expect(decided('John Keells', 'John Keells PLC', 'John Keells Hotels PLC')).toMatch(/^(?:likely|none)/);
  });
});

describe('a name is no account’s, however near', () => {
  it.each([
    ['number', 'Phase 1 Builders', 'Phase 2 Builders'],
    ['number', 'Fund III Partners', 'Fund II Partners'],
    ['place', 'Santander Bank Polska', 'Santander UK'],
    ['place', 'Nestle India Ltd', 'Nestlé S.A.'],
    ['place', 'Bank of Niger', 'Bank of Nigeria'],
    ['word', 'Delta Air Lines', 'Delta Electronics'],
    ['word', 'Sainsbury’s Bank', 'Sainsbury’s'],
    ['word', 'Range Resources', 'Grange Resources Ltd.'],
    ['word', 'Continental AG', 'Continental Airlines'],
    ['word', '香港童軍總會', '香港女童軍總會'],
    ['script', 'Газпром', 'Gazprom'],
  ])('where what differs is a %s: %s, %s', (veto, name, account) => {
    expect(decided(name, account, 'Somebody Else')).toBe(`none ${veto}`);
  });

  it('where several accounts fit equally well', () => {
    expect(decided('Premier', 'Premier Inc', 'Premier Ltd')).toBe('none several');
    expect(decided('premier', 'PREMIER', 'Premier')).toBe('none several');
  });

  it('once somebody rejected it, and then others are proposed', () => {
    const index = indexOf('Acme Widgets Inc', 'Acme Widgets Group');
    const decision = decide(readName('Acme Widgets'), index, (account) => account === 'Acme Widgets Inc');
    expect(line(decision)).toBe('likely generic-word Acme Widgets Group');
    const rejected = decision.nearest.find(({ known }) => known.account === 'Acme Widgets Inc');
    expect(rejected).toMatchObject({ reason: undefined, veto: 'rejected' });
  });
});

describe('candidates', () => {
  it('are just the nearest of all texts, as a plain sum over all of them has it', () => {
    const texts = readGold(join(DATA, 'stocks')).accounts.map(({ name }) => readName(name).folded);
    const index = new GramIndex(texts.length, (at) => texts[at] ?? '');
    const plain = plainCosines(texts);
    for (const query of ['mahindra', 'john keells holdings plc', 'zhejiang', 'unknown qqq']) {
      const expected = plain(query).slice(0, 10);
      const [found = []] = index.nearest([{ text: query, most: 10 }]);
      const near = found.filter(({ cosine }) => cosine > 1e-6);
      expect(near.map(({ cosine }) => cosine.toFixed(4))).toEqual(expected.map(({ cosine }) => cosine.toFixed(4)));
    }
  });

  it('are just these among so many texts, short and long, that most are left out unseen', () => {
    const names = readGold(join(DATA, 'stocks')).accounts.map(({ name }) => readName(name).folded);
    const endings = ['', ' ltd', ' holdings', ' group of companies', ' a', ' international trading and investment'];
    const texts = [
      ...names.flatMap((name) => endings.map((ending) => name + ending)),
      ...names.map((name) => name.slice(0, 3)),
    ];
    const index = new GramIndex(texts.length, (at) => texts[at] ?? '');
    const plain = plainCosines(texts);
    for (const query of [...names.slice(0, 12), 'holdings ltd', 'ltd', 'a', 'banking and investment of nowhere']) {
      const [found = []] = index.nearest([{ text: query, most: 12 }]);
      const all = new Map(plain(query).map(({ at, cosine }) => [at, cosine]));
      const expected = [...all.values()].slice(0, 12);
      expect(found).toHaveLength(expected.length);
      for (const [place, { at, cosine }] of found.entries()) {
        expect(cosine).toBeCloseTo(all.get(at) ?? 0, 5);
        expect(cosine).toBeCloseTo(expected[place] ?? 0, 5);
      }
    }
  });

  it('are found among more accounts than one part of the index holds', () => {
    const many = Array.from({ length: 70_000 }, (_, at) => `Company ${at} Holdings`);
    const known = [...many, 'Zebra Wuerfel GmbH'].map((name) => ({ account: name, name }));
    const decision = decide(readName('Zebra Würfel'), new AccountIndex(known));
    expect(line(decision)).toBe('sure legal-form Zebra Wuerfel GmbH');
  });
});

/** TF-IDF over runs of three characters, without an index. */
function plainCosines(texts: readonly string[]): (query: string) => readonly { at: number; cosine: number }[] {
  const gramsOf = (text: string): readonly string[] => Array.from(text, (_, at) => ` ${text} `.slice(at, at + 3));
  const having = new Map<string, number>();
  for (const text of texts) for (const gram of new Set(gramsOf(text))) having.set(gram, (having.get(gram) ?? 0) + 1);
  const idf = (gram: string): number => Math.log((1 + texts.length) / (1 + (having.get(gram) ?? 0))) + 1;
  const weigh = (text: string): ReadonlyMap<string, number> => {
    const weights = new Map<string, number>();
    for (const gram of gramsOf(text)) weights.set(gram, (weights.get(gram) ?? 0) + idf(gram));
    const norm = Math.hypot(...weights.values());
    return new Map([...weights].map(([gram, weight]) => [gram, weight / norm]));
  };
  const known = texts.map(weigh);
  return (query) => {
    const asked = weigh(query);
    return known
      .map((weights, at) => ({
        at,
        cosine: [...asked].reduce((sum, [gram, weight]) => sum + weight * (weights.get(gram) ?? 0), 0),
      }))
      .filter(({ cosine }) => cosine > 1e-6)
      .sort((a, b) => b.cosine - a.cosine || a.at - b.at);
  };
}

describe('on real names', () => {
  it('of listed companies, what is sure is right, and most of what is proposed', () => {
    const figures = figuresOf(readGold(join(DATA, 'stocks')));
    expect(figures.surePrecision).toBeGreaterThanOrEqual(0.99);
    expect(figures.sureRecall).toBeGreaterThanOrEqual(0.55);
    expect(figures.precision).toBeGreaterThanOrEqual(0.97);
    expect(figures.recall).toBeGreaterThanOrEqual(0.88);
    expect(figures.amongThree).toBeGreaterThanOrEqual(0.98);
  });

  it('of banks and brands, little that is proposed is wrong', () => {
    expect(figuresOf(readGold(join(DATA, 'banks'))).precision).toBeGreaterThanOrEqual(0.95);
    expect(figuresOf(readGold(join(DATA, 'brands'))).surePrecision).toBeGreaterThanOrEqual(0.99);
  });

  const near = readFileSync(join(DATA, 'near.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

  it.each<[string, (account: string) => AccountIndex]>([
    ['alone', (account) => indexOf(account)],
    ['among each other', () => indexOf(...new Set(near.map(([, account = '']) => account)))],
  ])('that deceive (accounts %s), no stranger is sure and two at most are likely', (_, accounts) => {
    const bands = near
      .filter(([, , same]) => same === '0')
      .map(([name = '', account = '']) => {
        const { band, nearest } = decide(readName(name), accounts(account));
        return band !== 'none' && nearest[0].known.account === account ? band : 'none';
      });
    expect(bands).toHaveLength(39);
    expect(bands.filter((band) => band === 'sure')).toEqual([]);
    expect(bands.filter((band) => band === 'likely').length).toBeLessThanOrEqual(2);
  });

  it('the order of the accounts changes nothing', () => {
    const { accounts, names } = readGold(join(DATA, 'banks'));
    const answers = (known: readonly KnownName[]): readonly Decision[] => {
      const index = new AccountIndex(known);
      return names.map(({ name }) => decide(readName(name), index));
    };
    expect(answers([...accounts].reverse())).toEqual(answers(accounts));
  });
});

describe('docs/matching.md', () => {
  it('explains every reason and every veto', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/matching.md'), 'utf8');
    for (const code of [...Object.keys(REASONS), ...Object.keys(VETOES)]) expect(page).toContain(`| \`${code}\` |`);
  });
});
