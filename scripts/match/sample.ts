/**
 * Takes the samples that the tests match out of the gold sets: `npx node scripts/match/sample.ts gold/stocks gold/brands …`.
 * A seed picks them, so every run picks the same names.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccountIndex } from '../../src/match/account-index.ts';
import { readName } from '../../src/match/name.ts';
import { csvLine } from '../../src/tables/csv.ts';
import { readGold } from './gold.ts';

const NAMES = 500;
/** For each name, this many similar accounts that it could be confused with. */
const NEAR = 2;

for (const folder of process.argv.slice(2)) {
  const { title, accounts, names } = readGold(folder);
  const chosen = pick(names, NAMES, mulberry32(title.length));
  const index = new AccountIndex(accounts);
  const wanted = new Set(chosen.map(({ id }) => id));
  const near = index.nearest(chosen.map(({ name }) => ({ name: readName(name), most: NEAR })));
  for (const { known } of near.flat()) wanted.add(known.account);
  const to = join(import.meta.dirname, '../../test/data/match', title);
  mkdirSync(to, { recursive: true });
  const rows = (lines: readonly (readonly string[])[]): string => lines.map(csvLine).join('').replaceAll('\r\n', '\n');
  const known = accounts.filter(({ account }) => wanted.has(account)).map(({ account, name }) => [account, name]);
  writeFileSync(join(to, 'accounts.csv'), rows([['id', 'Account Name'], ...known]));
  writeFileSync(
    join(to, 'names.csv'),
    rows([['name', 'id', 'trivial'], ...chosen.map(({ name, id }) => [name, id, '0'])]),
  );
}

/** A random part of a list, in its order. */
function pick<T>(list: readonly T[], count: number, random: () => number): readonly T[] {
  const keyed = list.map((one, at) => ({ one, at, key: random() }));
  keyed.sort((a, b) => a.key - b.key);
  return keyed
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** A small seeded generator of random numbers. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
