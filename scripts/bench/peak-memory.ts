/** Preloaded into a process, says at its end how much memory it had at most, in KiB. */
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(2, `peak memory: ${process.resourceUsage().maxRSS}\n`));
