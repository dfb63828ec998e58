/** Gold sets for `match`: a folder with accounts.csv (id, Account Name) and names.csv (name, id or empty, trivial). */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { KnownName } from '../../src/match/account-index.ts';

export interface GoldName {
  readonly name: string;
  /** The right account; empty if there is none. */
  readonly id: string;
}

export interface GoldSet {
  readonly title: string;
  readonly accounts: readonly KnownName[];
  /** The names, without those that equal the account's own text. */
  readonly names: readonly GoldName[];
}

export function readGold(folder: string): GoldSet {
  const accounts = parse(readFileSync(join(folder, 'accounts.csv')), { columns: true }) as Record<string, string>[];
  const names = parse(readFileSync(join(folder, 'names.csv')), { columns: true }) as Record<string, string>[];
  return {
    title: basename(folder),
    accounts: accounts.map((row) => ({ account: row.id ?? '', name: row['Account Name'] ?? '' })),
    names: names.filter(({ trivial }) => trivial === '0').map(({ name = '', id = '' }) => ({ name, id })),
  };
}
