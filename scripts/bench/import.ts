/** Bench: `import` against only parsing the same table. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvLine } from '../../src/tables/csv.ts';
import { realNames } from '../dataset.ts';
import { dist, ROOT, type Row, ratio, timeNode } from './side-by-side.ts';

const ROWS = 5000;

/** A table that becomes alias files, against a program that only reads it. */
export function importRows(folder: string): Row {
  const names = realNames();
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const account = `${names[(at >> 2) % names.length]} ${at >> 2}`;
    return csvLine([account, `${account} Ltd ${at}`]);
  });
  writeFileSync(join(folder, 'pairs.csv'), csvLine(['Account Name', 'Alias']) + rows.join(''));
  const parser = join(ROOT, 'node_modules/csv-parse/lib/sync.js');
  const theirs = `
    import { readFileSync } from 'node:fs';
    import { parse } from ${JSON.stringify(parser)};
    if (parse(readFileSync('pairs.csv')).length !== ${ROWS + 1}) process.exit(1);`;
  writeFileSync(join(folder, 'parse.mjs'), theirs);
  return {
    what: '`import` of 5,000 rows into an empty folder ÷ a process that only runs `csv-parse` over them',
    target: '≤ 5',
    value: ratio(
      15,
      () => {
        rmSync(join(folder, 'aliases'), { recursive: true, force: true });
        return timeNode({ cwd: folder, args: [dist('cli.js'), 'import', 'pairs.csv'] });
      },
      () => timeNode({ cwd: folder, args: ['parse.mjs'] }),
    ),
  };
}
