#!/usr/bin/env node
/** The entry of the command line. */
import { runCli } from './cli/run-cli.ts';
import { exitWhenWritten } from './run/exit.ts';

// A reader such as `head` may close the pipe. The run goes on: it still has to record what was sent.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

await exitWhenWritten(process, await runCli(process));
