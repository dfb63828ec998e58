/** Preloaded into a process, prints its peak memory in KiB when it ends. */
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(2, `peak memory: ${process.resourceUsage().maxRSS}\n`));
