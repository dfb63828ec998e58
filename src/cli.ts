#!/usr/bin/env node
import { runCli } from './cli/cli.ts';

// Whoever reads along may stop, as `head` does: the run goes on, for what was sent has to be written down.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

process.exitCode = await runCli(process);
