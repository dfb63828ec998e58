import { runAction } from './action/action.ts';

// A log that cannot be written, as on a full disk, stops no run: what was sent has to be written down.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runAction(process);
