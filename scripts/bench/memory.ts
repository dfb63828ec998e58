import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkOut, pushRun, writeRepository } from './repository.ts';
import { type Served, serve } from './serve.ts';
import { peakMemory, type Row } from './side-by-side.ts';

/** Whether a large push needs more memory than a small one. */
export async function memory(folder: string): Promise<Row> {
  using server = await serve(folder, 0);
  const small = pushes(folder, server, 20_000);
  const large = pushes(folder, server, 200_000);
  return {
    what: 'peak memory of a push of 200,000 records with a ledger ÷ that of 20,000',
    target: '≤ 1.5',
    // Nothing to warm up: what counts is the most that a whole process had.
    ratio: large() / small(),
  };
}

function pushes(folder: string, server: Served, aliases: number): () => number {
  const place = join(folder, String(aliases));
  mkdirSync(place);
  const checkout = checkOut(place, writeRepository(place, { files: 400, aliases, seed: 1 }));
  let tenant = 0;
  return () => {
    const run = pushRun(checkout, server, [`--environment=tenant-${++tenant}`]);
    return peakMemory(run);
  };
}
