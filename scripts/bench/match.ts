/**
 * `match` against a Python process that does only TF-IDF and the three best of each name (match-sklearn.py says what it needs):
 *
 *   PYTHON=python3 npx node scripts/bench/match.ts accounts.csv names.csv [rounds]
 *
 * Both files have a header and the name in their first column. Both processes are measured whole, in turn, after `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { dist, median } from './side-by-side.ts';

const [accounts = '', names = '', rounds = '3'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'match-bench-'));
const out = join(folder, 'out.csv');
const heading = (file: string): string => readFileSync(file, 'utf8').split(/\r?\n/, 1)[0]?.split(',')[0] ?? '';
const files = { accounts: resolve(accounts), names: resolve(names) };
const ours = [
  ...[dist('cli.js'), 'match', files.names, '--column', heading(names)],
  ...['--accounts', files.accounts, '--account-field', heading(accounts), '--out', out],
];
const theirs = [join(import.meta.dirname, 'match-sklearn.py'), files.accounts, files.names, out];

const ratios = Array.from({ length: Number(rounds) }, () => {
  const [one, other] = [timed(process.execPath, ours), timed(process.env.PYTHON ?? 'python3', theirs)];
  console.log(`match ${one.toFixed(0)} ms, Python ${other.toFixed(0)} ms: ${(one / other).toFixed(2)}`);
  return one / other;
});
console.log(`median ${median(ratios).toFixed(2)}`);
rmSync(folder, { recursive: true });

function timed(program: string, args: readonly string[]): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return performance.now() - begin;
}
