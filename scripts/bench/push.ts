import { join } from 'node:path';
import { serve } from './serve.ts';
import { median, type Row, runNode } from './side-by-side.ts';

/** The product's delivery against the least that an HTTP client has to do. */
export async function push(folder: string): Promise<Row> {
  using server = await serve(folder, 50);
  const script = join(import.meta.dirname, 'send.ts');
  const args = [script, server.recordsUrl, server.authUrl, server.configuration, '3'];
  const { ours, bare }: { ours: number[]; bare: number[] } = JSON.parse(
    runNode({ cwd: folder, args, env: server.env }).stdout,
  );
  return {
    what: 'throughput of a push of 3,000 records over TLS, 50 ms latency, concurrency 16 ÷ a bare undici `Pool` loop',
    target: '≥ 0.9',
    ratio: median(ours.map((own, at) => (bare[at] ?? Number.NaN) / own)),
  };
}
