/**
 * Builds `dist/`: the action (`index.js`), the command line (`cli.js`), the chunks that both load late, and the licences
 * of everything bundled. The result depends on the sources and the lock file alone, byte for byte.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const ENTRIES = { 'index.js': 'src/main.ts', 'cli.js': 'src/cli.ts' } as const;

for (const name of await readdir(dist).catch(() => [])) await rm(join(dist, name), { recursive: true });
const licences: string[] = [];
for (const [filename, entry] of Object.entries(ENTRIES)) {
  const { code, assets } = await ncc(join(root, entry), {
    cache: false,
    quiet: true,
    minify: false,
    sourceMap: false,
    target: 'es2024',
    filename,
    license: 'licenses.txt',
  });
  await write(filename, code);
  for (const [name, { source }] of Object.entries(assets)) {
    if (name === 'licenses.txt') licences.push(source.toString());
    else if (name.endsWith('.js')) await write(name, source);
    else if (name !== 'package.json') throw new Error(`The bundle has an asset that dist/ does not know: ${name}`);
  }
}
await write('package.json', '{\n  "type": "module"\n}\n');
await write('licenses.txt', mergeLicences(licences));

async function write(name: string, content: string | Buffer): Promise<void> {
  const file = join(dist, name);
  await mkdir(dirname(file), { recursive: true });
  const mode = name === 'cli.js' ? 0o755 : 0o644;
  await writeFile(file, content, { mode });
}

/** Both bundles share most parts: each licence once, by name. ncc separates them by a line of the package's name. */
function mergeLicences(texts: readonly string[]): string {
  const parts = new Map<string, string>();
  for (const text of texts) {
    for (const part of text.split(/\n{2,}(?=@?[\w./-]+\n(?:[\w.() -]+)\n)/)) {
      const name = part.split('\n', 1)[0] ?? '';
      if (name !== '') parts.set(name, part.trim());
    }
  }
  return `${[...parts.keys()]
    .sort()
    .map((name) => parts.get(name))
    .join('\n\n')}\n`;
}
