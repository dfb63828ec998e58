/**
 * Builds `dist/`: the action (`index.js`), the command line (`cli.js`), the bundle that both load, in chunks, and the licences
 * of everything bundled. The result depends only on the sources and the lock file, byte for byte.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
/** The files that GitHub and npm start. Both load the same bundle. */
const ENTRIES = {
  'index.js': "import { action } from './shared.js';\n\nawait action();\n",
  'cli.js': "#!/usr/bin/env node\nimport { cli } from './shared.js';\n\nawait cli();\n",
} as const;

for (const name of await readdir(dist).catch(() => [])) await rm(join(dist, name), { recursive: true });
const { code, assets } = await ncc(join(root, 'scripts', 'entries.ts'), {
  cache: false,
  quiet: true,
  minify: false,
  sourceMap: false,
  target: 'es2024',
  filename: 'shared.js',
  license: 'licenses.txt',
});
const { 'licenses.txt': licences, ...chunks } = assets;
if (!licences) throw new Error('The bundle has no licences.');
for (const [name, text] of Object.entries(ENTRIES)) await write(name, text);
await write('shared.js', code);
for (const [name, { source }] of Object.entries(chunks)) {
  if (name.endsWith('.js')) await write(name, source);
  else if (name !== 'package.json') throw new Error(`The bundle has an asset that dist/ does not know: ${name}`);
}
await write('package.json', '{\n  "type": "module"\n}\n');
await write('licenses.txt', inOrder(licences.source.toString()));

async function write(name: string, content: string | Buffer): Promise<void> {
  const file = join(dist, name);
  await mkdir(dirname(file), { recursive: true });
  const mode = name === 'cli.js' ? 0o755 : 0o644;
  await writeFile(file, content, { mode });
}

/** The licences ordered by package name, each once, so that builds are reproducible. ncc begins each with a line of that name. */
function inOrder(text: string): string {
  const parts = new Map<string, string>();
  for (const part of text.split(/\n{2,}(?=@?[\w./-]+\n(?:[\w.() -]+)\n)/)) {
    const name = part.split('\n', 1)[0] ?? '';
    if (name !== '') parts.set(name, part.trim());
  }
  return `${[...parts.keys()]
    .sort()
    .map((name) => parts.get(name))
    .join('\n\n')}\n`;
}
