import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { readTable } from '../../src/tables/read-table.ts';
import type { Delimiter, Table, TableResult, WantedColumn } from '../../src/tables/table.ts';
import { expectAsWritten } from '../support/expected.ts';

const CASES = join(import.meta.dirname, '../cases/tables');

interface Wishes {
  readonly want?: 'list';
  readonly account?: string;
  readonly alias?: string;
  readonly delimiter?: Delimiter;
  readonly encoding?: string;
  readonly sheet?: string;
}

type Key = 'account' | 'alias' | 'name';

function wanted({ want, account = 'Account Name', alias = 'Alias' }: Wishes): readonly WantedColumn<Key>[] {
  if (want === 'list') return [{ key: 'name', heading: 'Name', option: '--column' }];
  return [
    { key: 'account', heading: account, option: '--account-column' },
    { key: 'alias', heading: alias, option: '--alias-column' },
  ];
}

/** How the one table of a folder is read, with the wishes that lie beside it. */
async function readCase(name: string): Promise<TableResult<Key>> {
  const folder = join(CASES, name);
  const [file = ''] = readdirSync(folder).filter((one) => !/^(?:expected\.txt|wishes\.json)/.test(one));
  const list = join(folder, 'wishes.json');
  const wishes: Wishes = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : {};
  const { delimiter, encoding, sheet } = wishes;
  return readTable(readFileSync(join(folder, file)), {
    file,
    columns: wanted(wishes),
    list: wishes.want === 'list',
    delimiter,
    encoding,
    sheet,
  });
}

function lines(result: TableResult<Key>): string {
  const all = result.ok
    ? tableLines(result.table)
    : [`refused ${result.problem.code}: ${result.problem.message} — ${result.problem.hint}`];
  return all.map((line) => `${line}\n`).join('');
}

function tableLines({ format, columns, rows, rejected, notes }: Table<Key>): readonly string[] {
  const found = Object.entries(columns).map(([key, column]) => `${key} in ${column.letter}`);
  return [
    `${JSON.stringify(format)} ${found.join(', ')}`,
    ...notes.map(({ code, message }) => `note ${code}: ${message}`),
    ...rows.map(({ row, names }) => `row ${row}: ${Object.values(names).map(located).join(' ')}`),
    ...rejected.flatMap(({ row, problems }) =>
      problems.map(({ code, cell, message, hint }) => `rejected ${row} ${cell} ${code}: ${message} — ${hint}`),
    ),
  ];
}

function located({ text, cell }: { readonly text: string; readonly cell: string }): string {
  return `${cell}=${JSON.stringify(text)}`;
}

describe('each folder holds a table as somebody may have it, and is read or refused exactly as its expected.txt says', () => {
  for (const name of readdirSync(CASES)) {
    it(name, async () => {
      expectAsWritten(join(CASES, name), lines(await readCase(name)));
    });
  }
});
