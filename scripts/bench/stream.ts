/** Streams every blob of the alias folder through `git cat-file --batch` and counts the bytes, nothing more. */
import { spawn, spawnSync } from 'node:child_process';

const ids = spawnSync('git', ['ls-tree', '-r', '--format=%(objectname)', 'HEAD', 'aliases/'], { encoding: 'utf8' });
const child = spawn('git', ['cat-file', '--batch'], { stdio: ['pipe', 'pipe', 'inherit'] });
child.stdin.end(ids.stdout);
let bytes = 0;
for await (const chunk of child.stdout) bytes += chunk.length;
console.log(bytes);
