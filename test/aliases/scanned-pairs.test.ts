/** Pairs that are kept as numbers say of themselves what the same pairs say as objects. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AliasPair, comparePairs, type LocatedPair, pairKey, placeOf } from '../../src/aliases/alias.ts';
import { difference, OlderPairs, without } from '../../src/aliases/pair-difference.ts';
import { groupedPairs, sortedPairs } from '../../src/aliases/pair-list.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { readAliasFiles } from '../../src/aliases/reading/read-files.ts';
import { scanAliasFiles } from '../../src/aliases/reading/scan-files.ts';
import { ScannedPairs } from '../../src/aliases/scanned-pairs.ts';
import { tries } from '../support/sample.ts';

/** As somebody writes them: most in the ordinary way, some so that `yaml` has to read the entry. */
const NAMES = [
  'Acme',
  'Acme Inc.',
  'Müller',
  '株式会社',
  'O’Neill',
  "it's",
  '"quoted"',
  '{no: list}',
  '日本 😀',
  'no',
  '007',
];
const name = fc.constantFrom(...NAMES);
const written = fc.constantFrom(
  (text: string) => JSON.stringify(text),
  (text: string) => `'${text.replaceAll("'", "''")}'`,
  (text: string) => (/^\p{L}/u.test(text) ? text : JSON.stringify(text)),
  (text: string) => `!!str ${JSON.stringify(text)}`,
);
const entry = fc.record({
  account: fc.tuple(name, written),
  aliases: fc.array(fc.tuple(name, written), { minLength: 1, maxLength: 4 }),
});
const file = fc
  .array(entry, { maxLength: 4 })
  .map((entries) =>
    entries
      .map(({ account: [text, write], aliases }) =>
        [
          `- account: ${write(text)}\n  aliases:\n`,
          ...aliases.map(([alias, writeAlias]) => `    - ${writeAlias(alias)}\n`),
        ].join(''),
      )
      .join(''),
  );
const folder = fc.array(file, { maxLength: 4 });
const absent = { account: 'Nobody', alias: 'Acme' };

const filesOf = (texts: readonly string[]) =>
  texts.map((text, at) => ({ path: `${at}.yaml`, id: text, bytes: Buffer.from(text) }));
const scanned = async (texts: readonly string[]) => scanAliasFiles(filesOf(texts));
async function asObjects(texts: readonly string[]): Promise<PairSet<LocatedPair>> {
  const read = await readAliasFiles(filesOf(texts));
  return new PairSet(read.flatMap(({ entries }) => entries).flatMap(({ pairs }) => pairs));
}
const seen = (pair: LocatedPair | undefined) => pair && [pair.account, pair.alias, placeOf(pair)];
const keys = (pairs: Iterable<{ account: string; alias: string }>) =>
  [...pairs].sort(comparePairs).map((pair) => pairKey(pair));

describe('pairs as numbers', () => {
  it('are as many, are found and stand where the same pairs as objects do', async () => {
    await fc.assert(
      fc.asyncProperty(folder, fc.integer({ min: 0, max: 40 }), async (texts, lookups) => {
        const [numbers, objects] = [new ScannedPairs(await scanned(texts)), await asObjects(texts)];
        // Few are looked for in another way than many.
        for (let at = 0; at < lookups; at++) expect(numbers.has(absent)).toBe(false);
        for (const pair of objects) expect(seen(numbers.get(pair))).toEqual(seen(pair));
        expect([...numbers].sort(byPlace).map(seen)).toEqual([...objects].sort(byPlace).map(seen));
        for (const pair of numbers) expect(seen(numbers.get(pair))).toEqual(seen(pair));
        expect(numbers.size).toBe(objects.size);
        expect(new Set(numbers.accounts())).toEqual(new Set(objects.accounts()));
        for (const account of ['Nobody', ...NAMES])
          expect(keys(numbers.pairsOf(account))).toEqual(keys(objects.pairsOf(account)));
      }),
      tries(300),
    );
  });

  it('are in the order in which the same pairs as objects are, in groups and picked out too', async () => {
    const texts = fc.array(
      fc.tuple(
        fc.constantFrom('ｱ', '😀', 'A'),
        fc.uniqueArray(fc.constantFrom('A ｱ', 'A 😀', 'A é', 'A', 'A z', 'no')),
      ),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { maxLength: 3 }), async (folders) => {
        const files = folders.map((entries) =>
          entries
            .filter(([, aliases]) => aliases.length > 0)
            .map(
              ([account, aliases]) =>
                `- account: ${account}\n  aliases:\n${aliases.map((one) => `    - ${one}\n`).join('')}`,
            )
            .join(''),
        );
        const numbers = difference(new ScannedPairs(await scanned(files)), new PairSet());
        const objects = [...(await asObjects(files))].sort(comparePairs);
        expect(Array.from(sortedPairs(numbers), seen)).toEqual(objects.map(seen));
        const isWanted = ({ alias }: LocatedPair): boolean => alias.length > 2;
        expect(Array.from(sortedPairs(numbers.filter(isWanted)), seen)).toEqual(objects.filter(isWanted).map(seen));
        const groups = groupedPairs(sortedPairs(numbers), (account) => account);
        expect([...groups.values()].flatMap((group) => Array.from(group, seen))).toEqual(objects.map(seen));
      }),
      tries(300),
    );
  });

  it('say where their entry names the account, below its aliases too', async () => {
    const turned = '- aliases: [one, "two"]\n  account: "Acme"\n';
    const folders = fc.tuple(folder, fc.boolean()).map(([texts, more]) => (more ? [...texts, turned] : texts));
    await fc.assert(
      fc.asyncProperty(folders, async (texts) => {
        const numbers = new ScannedPairs(await scanned(texts));
        for (const { account, start, end, source, pairs } of (await readAliasFiles(filesOf(texts))).flatMap(
          ({ entries }) => entries,
        )) {
          for (const pair of pairs) expect(placeOf(numbers.accountOf(pair)), account).toEqual(source.place(start, end));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('differ from others by what the same pairs as objects do, also where only some of the files count', async () => {
    await fc.assert(
      fc.asyncProperty(folder, folder, async (here, there) => {
        const [one, other] = [new ScannedPairs(await scanned(here)), new ScannedPairs(await scanned(there))];
        const expected = keys(difference(await asObjects(here), await asObjects(there)));
        expect(keys(difference(one, other))).toEqual(expected);
        expect(keys(difference(one, await asObjects(there)))).toEqual(expected);
        const some = one.in(one.files.slice(1));
        expect(keys(some)).toEqual(keys(await asObjects(here.slice(1))));
      }),
      tries(300),
    );
  });

  it('of an older commit are the same whether they are kept with the files that a newer one has too, or on their own', async () => {
    await fc.assert(
      fc.asyncProperty(folder, folder, folder, async (both, came, left) => {
        const newer = new ScannedPairs(await scanned([...both, ...came]));
        const own = new ScannedPairs(await scanned(left));
        const older = new OlderPairs(newer, { both: new Set(both), left: own });
        const alone = await asObjects([...both.filter((text) => text !== ''), ...left]);
        expect(keys(older)).toEqual(keys(alone));
        expect(older.size).toBe(alone.size);
        expect(new Set(older.accounts())).toEqual(new Set(alone.accounts()));
        for (const account of NAMES) expect(keys(older.pairsOf(account))).toEqual(keys(alone.pairsOf(account)));
        for (const pair of [...newer, ...alone, absent]) {
          expect(older.has(pair)).toBe(alone.has(pair));
          expect(older.get(pair)?.alias).toBe(alone.get(pair)?.alias);
        }
        const others = await asObjects(came);
        for (const gone of [[], [...others], [...alone].slice(0, 3)]) {
          const accepted = without(older, gone);
          const same = new PairSet([...alone].filter((pair) => !gone.some((one) => pairKey(one) === pairKey(pair))));
          expect(keys(accepted)).toEqual(keys(same));
          for (const [one, other, expected] of [
            [newer, accepted, difference(newer, same)],
            [accepted, newer, difference(same, newer)],
            [others, accepted, difference(others, same)],
            [accepted, others, difference(same, others)],
          ] as const)
            expect(keys(difference<AliasPair>(one, other))).toEqual(keys(expected));
        }
      }),
      tries(300),
    );
  });
});

function byPlace(one: LocatedPair, other: LocatedPair): number {
  return one.source.file < other.source.file ? -1 : one.source.file > other.source.file ? 1 : one.start - other.start;
}
