/**
 * Measures the rows of docs/performance.md: each is the ratio of two things measured in turn. Runs all rows, or those that are
 * named (`npm run bench -- plan memory`). `--write` updates the table.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkpoints } from './checkpoints.ts';
import { importRows } from './import.ts';
import { limit } from './limit.ts';
import { memory } from './memory.ts';
import { plan } from './plan.ts';
import { push } from './push.ts';
import { type Bench, ROOT, type Row } from './side-by-side.ts';
import { start } from './start.ts';
import { validate } from './validate.ts';

const ROWS: Readonly<Record<string, Bench>> = {
  start,
  validate,
  plan,
  push,
  checkpoints,
  limit,
  memory,
  import: importRows,
};
/** A row that is worse by more than this did not get there by chance. */
const MUCH_WORSE = 1.3;
const DOCUMENT = join(ROOT, 'docs/performance.md');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const names = positionals.length > 0 ? positionals : Object.keys(ROWS);
for (const name of names) {
  const bench = ROWS[name];
  if (!bench) throw new Error(`There is no row “${name}”: ${Object.keys(ROWS).join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'aliases-bench-'));
  try {
    for (const row of [await bench(folder)].flat()) {
      console.log(line(row));
      warn(row);
      if (values.write) keep(row);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function line({ what, target, value, unit }: Row): string {
  return `| ${what} | ${target} | ${unit ? `${value.toFixed(0)} ${unit}` : value.toFixed(2)} |`;
}

/** Warns if a row is much worse than in the table. */
function warn({ what, target, value }: Row): void {
  const kept = readFileSync(DOCUMENT, 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`| ${what} |`));
  const before = Number.parseFloat(kept?.split('|').at(-2) ?? '');
  // In some rows a higher number is better.
  const times = target.startsWith('≥') ? before / value : value / before;
  if (times > MUCH_WORSE) console.error(`WORSE: ${times.toFixed(2)} times as bad as the kept ${before}: ${what}`);
}

/** Replaces the row about the same thing in the table, or appends it. */
function keep(row: Row): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const known = text.split('\n').find((one) => one.startsWith(`| ${row.what} |`));
  const end = '<!-- table:end -->';
  const after = known ? text.replace(known, () => line(row)) : text.replace(end, () => `${line(row)}\n${end}`);
  writeFileSync(DOCUMENT, after);
}
