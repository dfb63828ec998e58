/** Starts the sandbox of a bench in its own process. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A sandbox in another process, and what a client needs to reach it. */
export interface Served extends Disposable {
  readonly authUrl: string;
  readonly recordsUrl: string;
  readonly configuration: string;
  /** Makes Node trust the sandbox's certificate. */
  readonly env: Readonly<Record<string, string>>;
}

/** Starts a sandbox with TLS in its own process, with this latency and these faults. */
export async function serve(folder: string, latencyMs: number, faults = ''): Promise<Served> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'server.ts'), String(latencyMs), faults], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve) =>
    server.stdout.once('data', (data: Buffer) => resolve(data.toString())),
  );
  const { cert, ...urls } = JSON.parse(line);
  const trusted = join(folder, 'cert.pem');
  writeFileSync(trusted, cert);
  return {
    ...urls,
    env: { NODE_EXTRA_CA_CERTS: trusted },
    [Symbol.dispose]: () => {
      server.stdin.end();
      server.kill();
    },
  };
}
