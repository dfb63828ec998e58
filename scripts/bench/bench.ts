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
import { limit } from './limit.ts';
import { memory } from './memory.ts';
import { plan } from './plan.ts';
import { push } from './push.ts';
import { type Bench, ROOT, type Row } from './side-by-side.ts';
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
/** Worse by more than this is no chance. */
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

/** Says loudly that a row is much worse than the one that is kept. */
function warn({ what, target, value }: Row): void {
  const kept = readFileSync(DOCUMENT, 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`| ${what} |`));
  const before = Number.parseFloat(kept?.split('|').at(-2) ?? '');
  // Of some rows more is better.
  const times = target.startsWith('≥') ? before / value : value / before;
  if (times > MUCH_WORSE) console.error(`WORSE: ${times.toFixed(2)} times as bad as the kept ${before}: ${what}`);
}

/** Puts a row into the table: in the place of the one about the same thing, or at its end. */
function keep(row: Row): void {
  const text = readFileSync(DOCUMENT, 'utf8');
  const known = text.split('\n').find((one) => one.startsWith(`| ${row.what} |`));
  const end = '<!-- table:end -->';
  const after = known ? text.replace(known, () => line(row)) : text.replace(end, () => `${line(row)}\n${end}`);
  writeFileSync(DOCUMENT, after);
}
