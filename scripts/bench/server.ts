/** A sandbox in a process of its own, so that a bench measures the client alone. Prints one line of JSON, then serves. */

import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { selfSignedCertificate } from '../../test/support/certificate.ts';

const tls = selfSignedCertificate(Date.now());
const sandbox = await startSandbox({ tls, latencyMs: Number(process.argv[2] ?? 50), faults: process.argv[3] ?? '' });
process.stdout.write(
  `${JSON.stringify({ authUrl: sandbox.authUrl, recordsUrl: sandbox.recordsUrl, configuration: sandbox.mapping.configuration, cert: tls.cert })}\n`,
);
process.stdin.resume().on('end', () => sandbox.close());
