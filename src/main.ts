/** The entry of the GitHub Action. */
import { runAction } from './action/action.ts';
import { exitWhenWritten } from './run/exit.ts';

// A log that cannot be written (a full disk) must not stop the run: it still has to record what was sent.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

await exitWhenWritten(process, await runAction(process));
