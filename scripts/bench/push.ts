/** Bench: the throughput of delivery against a bare HTTP client. */
import { join } from 'node:path';
import { serve } from './serve.ts';
import { median, type Row, runNode } from './side-by-side.ts';

const CONCURRENCIES = [8, 16, 32, 64] as const;
/** Enough records that the first one, which is sent alone, does not weigh much. */
const RECORDS_EACH = 190;

/** The product's delivery against the minimum that an HTTP client has to do. */
export async function push(folder: string): Promise<readonly Row[]> {
  using server = await serve(folder, 50);
  const script = join(import.meta.dirname, 'send.ts');
  return CONCURRENCIES.map((concurrency) => {
    const records = RECORDS_EACH * concurrency;
    const numbers = [records, concurrency, 3].map(String);
    const args = [script, server.recordsUrl, server.authUrl, server.configuration, ...numbers];
    const { ours, bare }: { ours: number[]; bare: number[] } = JSON.parse(
      runNode({ cwd: folder, args, env: server.env }).stdout,
    );
    return {
      what: `throughput of a push over TLS, 50 ms latency, concurrency ${concurrency} ÷ a bare undici \`Pool\` loop`,
      target: '≥ 0.95',
      value: median(ours.map((own, at) => (bare[at] ?? Number.NaN) / own)),
    };
  });
}
