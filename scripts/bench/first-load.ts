/**
 * Plays a first load in shards, like a matrix of runners (docs/performance.md): several processes at once, each with its own
 * clone, with one ledger and one sandbox for all.
 *
 *   npx node scripts/bench/first-load.ts [shards] [aliases]
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkOut, git, pushRun, writeRepository } from './repository.ts';
import { serve } from './serve.ts';

const [shards = 8, aliases = 40_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'aliases-first-load-'));
try {
  const written = writeRepository(folder, { files: 400, aliases, seed: 1 });
  using server = await serve(folder, 0);
  const began = performance.now();
  const ended = await Promise.all(Array.from({ length: shards }, (_, at) => push(at + 1)));
  const seconds = (performance.now() - began) / 1000;
  for (const one of ended) console.log(one);
  const titles = git(written.remote, 'log', '--format=%s', 'refs/customergauge/production').split('\n');
  const left = git(written.remote, 'ls-tree', '--name-only', 'refs/customergauge/production');
  console.log(
    `${aliases} aliases, ${shards} shards: ${seconds.toFixed(0)} s, ${Math.round(aliases / seconds)} a second, ` +
      `${titles.length} ledger commits; the ledger holds ${left.replaceAll('\n', ', ')}`,
  );

  function push(part: number): Promise<string> {
    const place = join(folder, `runner-${part}`);
    mkdirSync(place);
    // The sandbox has no rate limit; a real tenant may have one.
    const run = pushRun(checkOut(place, written), server, [`--shard=${part}/${shards}`, '--confirm', String(aliases)]);
    const started = performance.now();
    const child = spawn(process.execPath, run.args, { cwd: run.cwd, env: { PATH: process.env.PATH, ...run.env } });
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    let failed = '';
    child.stderr.on('data', (chunk) => {
      failed += chunk;
    });
    return new Promise((resolve) => {
      child.on('close', (exit) => {
        const last = (exit === 0 ? said : failed).trim().split('\n').at(-1);
        resolve(`shard ${part}: exit ${exit} after ${((performance.now() - started) / 1000).toFixed(0)} s: ${last}`);
      });
    });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
