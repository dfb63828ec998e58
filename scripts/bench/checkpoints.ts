/** Bench: throughput of a push with a ledger against one without. */
import { checkOut, pushRun, writeRepository } from './repository.ts';
import { serve } from './serve.ts';
import { type Row, ratio, timeNode } from './side-by-side.ts';

/** What keeping the ledger costs a push. */
export async function checkpoints(folder: string): Promise<Row> {
  const checkout = checkOut(folder, writeRepository(folder, { files: 400, aliases: 20_000, seed: 1 }), 2);
  using server = await serve(folder, 20);
  let tenant = 0;
  const value = ratio(
    3,
    () => timeNode(pushRun(checkout, server, ['--base=HEAD^'])),
    // A new ledger for each run, so that all aliases are new.
    () => timeNode(pushRun(checkout, server, [`--environment=tenant-${++tenant}`])),
  );
  return {
    what: 'throughput of a push of 20,000 records with a ledger, 20 ms latency, concurrency 16 ÷ the same push without one',
    target: '≥ 0.95',
    value,
  };
}
