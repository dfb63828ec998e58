/** Generates alias files with realistic names from a seed: `node scripts/dataset.ts <folder> --files 2000 --aliases 100000 --seed 1`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

export interface DatasetOptions {
  readonly files: number;
  readonly aliases: number;
  readonly seed: number;
}

const NAMES = join(import.meta.dirname, '../node_modules/name-suggestion-index/dist/json/nsi.min.json');
const FORMS = ['Ltd', 'GmbH', 'S.A.', 'AB', 'Oy', 'Inc.', 'K.K.', 'B.V.', 'SpA', 'd.o.o.', 'Sp. z o.o.', 'A/S'];
const PLACES = [
  'Lyon',
  'Köln',
  'Malmö',
  'Łódź',
  'São Paulo',
  'Zürich',
  'Osaka',
  'Bergen',
  'Αθήνα',
  'Москва',
  'القاهرة',
  '東京',
];
const ALIASES_PER_ACCOUNT = 5;

/** Writes the files. All aliases are distinct, and equal options give equal bytes. */
export function writeDataset(folder: string, { files, aliases, seed }: DatasetOptions): void {
  const names = realNames();
  const random = randomFrom(seed);
  mkdirSync(folder, { recursive: true });
  let made = 0;
  for (let file = 0; file < files; file++) {
    const until = Math.floor(((file + 1) * aliases) / files);
    const lines: string[] = [];
    while (made < until) {
      const account = `${names[Math.floor(random() * names.length)]} ${Math.floor(made / ALIASES_PER_ACCOUNT)}`;
      lines.push(`- account: ${account}`, '  aliases:');
      for (let at = 0; at < ALIASES_PER_ACCOUNT && made < until; at++, made++) {
        const form = FORMS[Math.floor(random() * FORMS.length)];
        const place = PLACES[Math.floor(random() * PLACES.length)];
        lines.push(`    - ${account} ${form} ${place} ${at}`);
      }
    }
    const subfolder = join(folder, `part-${String(file % 20).padStart(2, '0')}`);
    mkdirSync(subfolder, { recursive: true });
    writeFileSync(join(subfolder, `accounts-${String(file).padStart(6, '0')}.yaml`), `${lines.join('\n')}\n`);
  }
}

/** Real names that need no quotes, so that the files look like handwritten ones. */
export function realNames(): readonly string[] {
  const data: { nsi: Record<string, { items?: readonly { readonly displayName: string }[] }> } = JSON.parse(
    readFileSync(NAMES, 'utf8'),
  );
  const names = Object.values(data.nsi).flatMap(({ items = [] }) =>
    items.map(({ displayName }) => displayName.normalize('NFC')),
  );
  return [...new Set(names)].filter((name) => /^\p{L}[\p{L} .-]{1,24}\p{L}$/u.test(name) && !/ {2}/.test(name));
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      files: { type: 'string', default: '2000' },
      aliases: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [folder] = positionals;
  if (!folder) throw new Error('Name the folder to write to.');
  writeDataset(folder, { files: Number(values.files), aliases: Number(values.aliases), seed: Number(values.seed) });
}
