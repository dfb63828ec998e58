/** Bench: peak memory of a large push against a small one. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkOut, pushRun, writeRepository } from './repository.ts';
import { type Served, serve } from './serve.ts';
import { peakMemory, type Row } from './side-by-side.ts';

/** V8's memory use varies from run to run, so several are measured. */
const ROUNDS = 3;

/** How much memory a large push needs. */
export async function memory(folder: string): Promise<readonly Row[]> {
  using server = await serve(folder, 0);
  return [
    {
      what: 'peak memory of a push of 200,000 records with a ledger',
      target: '≤ 320 MB',
      value: pushes(folder, server, { files: 400, aliases: 200_000, rounds: ROUNDS }),
      unit: 'MB',
    },
    {
      what: 'peak memory of a push of 1,000,000 records with a ledger',
      target: '≤ 600 MB',
      value: pushes(folder, server, { files: 2000, aliases: 1_000_000, rounds: 1 }),
      unit: 'MB',
    },
  ];
}

/** The peak memory of the push process in megabytes: the worst of several runs. */
function pushes(
  folder: string,
  server: Served,
  { files, aliases, rounds }: { readonly files: number; readonly aliases: number; readonly rounds: number },
): number {
  const place = join(folder, String(aliases));
  mkdirSync(place);
  const checkout = checkOut(place, writeRepository(place, { files, aliases, seed: 1 }));
  const peaks = Array.from({ length: rounds }, (_, round) => {
    const run = pushRun(checkout, server, [`--environment=tenant-${aliases}-${round}`]);
    return peakMemory(run) / 1024;
  });
  return Math.max(...peaks);
}
