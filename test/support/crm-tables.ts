/** Exports of a company’s systems as tables, for `import` and `match`. */
import { join } from 'node:path';
import { readGold } from '../../scripts/match/gold.ts';
import { csvLine } from '../../src/tables/csv.ts';

const ACCOUNTS = 2500;
const NAMES = 3000;
const PAIRS = 800;
const PLACES = ['Lyon', 'Köln', 'Osaka', 'Bergen', 'São Paulo', 'Toronto'];

/** The three tables that a company starts with. */
export interface CrmTables {
  /** A spreadsheet that people collected: 800 pairs, some of them wrong. */
  readonly pairs: string;
  /** The accounts of CustomerGauge, with a CRM id for each. */
  readonly accounts: string;
  /** The names that the CRM sends: of accounts, other names of accounts, and names without an account. */
  readonly names: string;
}

/** Makes them from the samples of real names, with equal bytes on every run. */
export function crmTables(): CrmTables {
  const sets = ['stocks', 'banks', 'brands'].map((set) => readGold(join(import.meta.dirname, '../data/match', set)));
  const byName = new Map(sets.flatMap(({ accounts }) => accounts.map(({ name, account }) => [name, account] as const)));
  const accounts = [...byName].slice(0, ACCOUNTS).map(([name, id]) => ({ name, id }));
  const nameOf = new Map(accounts.map(({ name, id }) => [id, name]));
  const other = sets.flatMap(({ names }) => names);
  const gold = other.flatMap(({ name, id }) => {
    const account = nameOf.get(id);
    return account === undefined || byName.has(name) ? [] : [{ account, alias: name }];
  });
  const collected = new Map(gold.slice(0, PAIRS / 4).map(({ account, alias }) => [alias, account]));
  for (let at = 0; collected.size < PAIRS - MISTAKES.length; at++) {
    const account = accounts[at * 4]?.name ?? '';
    collected.set(`${account} ${PLACES[at % PLACES.length]}`, account);
  }
  const pairs = [...collected].map(([alias, account]) => [account, alias, 'Ada']);
  const names = new Set([...other.map(({ name }) => name), ...accounts.map(({ name }) => name)]);
  return {
    pairs: csv(['Customer', 'Name in the CRM', 'Owner'], [...pairs, ...MISTAKES]),
    accounts: csv(
      ['CRM id', 'Account Name'],
      accounts.map(({ name, id }) => [id, name]),
    ),
    names: csv(
      ['Name'],
      [...names].slice(0, NAMES).map((name) => [name]),
    ),
  };
}

/** Typical mistakes of spreadsheets. */
const MISTAKES: readonly (readonly string[])[] = [
  ['ALSTOM India Ltd', 'Alstom Projects', 'Bob'],
  ['SOLAR Company SA', 'Alstom Projects', 'Bob'],
  ['#N/A', 'Kestrel Foods', 'Bob'],
  ['Rasa Industries Ltd', '1-Mar', 'Bob'],
];

function csv(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heading, ...rows].map(csvLine).join('');
}
