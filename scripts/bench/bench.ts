/**
 * Measures the rows of docs/performance.md: each is the ratio of two things measured in turn. Runs all rows, or those that are
 * named (`npm run bench -- plan memory`). `--write` updates the table. If a row is much worse than in the table, it says so and
 * ends with 1.
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
import { type Bench, ROOT, type Row, timesWorse } from './side-by-side.ts';
import { start } from './start.ts';
import { oneNo, validate, validateFiles, validateMany, validateMemory } from './validate.ts';

const ROWS: Readonly<Record<string, Bench>> = {
  start,
  validate,
  'validate-many': validateMany,
  'validate-files': validateFiles,
  'validate-memory': validateMemory,
  'one-no': oneNo,
  plan,
  push,
  checkpoints,
  limit,
  memory,
  import: importRows,
};
/** Other work on the machine changes a ratio by less than this factor. */
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
      sayIfWorse(row);
      if (values.write) keep(row);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sayIfWorse(row: Row): void {
  const kept = keptLine(readFileSync(DOCUMENT, 'utf8'), row)?.split('|').at(-2);
  const times = kept === undefined ? 0 : timesWorse(row, Number.parseFloat(kept));
  if (times <= MUCH_WORSE) return;
  console.error(`\n!!! MUCH WORSE: ${shown(row)} instead of${kept}, ${times.toFixed(2)} times: ${row.what}\n`);
  process.exitCode = 1;
}

function keptLine(document: string, { what }: Row): string | undefined {
  return document.split('\n').find((one) => one.startsWith(`| ${what} |`));
}

function line(row: Row): string {
  return `| ${row.what} | ${row.target} | ${shown(row)} |`;
}

function shown({ value, unit }: Row): string {
  return unit ? `${value.toFixed(0)} ${unit}` : value.toFixed(2);
}

/** Replaces the row about the same thing in the table, or appends it. */
function keep(row: Row): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const known = keptLine(text, row);
  const end = '<!-- table:end -->';
  const after = known ? text.replace(known, () => line(row)) : text.replace(end, () => `${line(row)}\n${end}`);
  writeFileSync(DOCUMENT, after);
}
