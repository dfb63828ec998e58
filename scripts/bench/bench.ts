/**
 * Ratios of two things measured side by side, in turn, in one run (docs/performance.md): all rows, or those that are
 * named (`npm run bench -- plan memory`). `--write` keeps them in the table there.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkpoints } from './checkpoints.ts';
import { importRows } from './import.ts';
import { memory } from './memory.ts';
import { plan } from './plan.ts';
import { push } from './push.ts';
import { type Bench, ROOT, type Row } from './side-by-side.ts';
import { start } from './start.ts';
import { validate } from './validate.ts';

const ROWS: Readonly<Record<string, Bench>> = { start, validate, plan, push, checkpoints, memory, import: importRows };
const DOCUMENT = join(ROOT, 'docs/performance.md');

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const names = positionals.length > 0 ? positionals : Object.keys(ROWS);
for (const name of names) {
  const bench = ROWS[name];
  if (!bench) throw new Error(`There is no row “${name}”: ${Object.keys(ROWS).join(', ')}.`);
  const folder = mkdtempSync(join(tmpdir(), 'aliases-bench-'));
  try {
    const row = await bench(folder);
    console.log(line(row));
    if (values.write) keep(row);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function line({ what, target, ratio }: Row): string {
  return `| ${what} | ${target} | ${ratio.toFixed(2)} |`;
}

/** Puts a row into the table: in the place of the one about the same thing, or at its end. */
function keep(row: Row): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const known = text.split('\n').find((one) => one.startsWith(`| ${row.what} |`));
  const end = '<!-- table:end -->';
  const after = known ? text.replace(known, () => line(row)) : text.replace(end, () => `${line(row)}\n${end}`);
  writeFileSync(DOCUMENT, after);
}
