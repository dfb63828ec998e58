/** Bench: `validate` with all rules against a program that only checks the schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatasetOptions, writeDataset } from '../dataset.ts';
import { dist, median, peakMemory, ROOT, type Row, ratio, timeNode } from './side-by-side.ts';

/** All rules against the schema alone. */
function againstSchema(folder: string, dataset: DatasetOptions, rounds: number): number {
  writeDataset(join(folder, 'aliases'), dataset);
  const schema = join(ROOT, 'src/aliases/aliases.schema.json');
  const ajv = join(ROOT, 'node_modules/ajv-cli/dist/index.js');
  const args = [ajv, 'validate', '--spec=draft2020', '-s', schema, '-d', 'aliases/**/*.yaml'];
  return ratio(
    rounds,
    () => timeNode(validation(folder)),
    () => timeNode({ cwd: folder, args }),
  );
}

function validation(cwd: string) {
  return { cwd, args: [dist('cli.js'), 'validate'] };
}

export function validate(folder: string): Row {
  return {
    what: '`validate` of 100,000 aliases in 2,000 files ÷ `ajv-cli` doing schema only',
    target: '≤ 0.35',
    value: againstSchema(folder, { files: 2000, aliases: 100_000, seed: 1 }, 7),
  };
}

export function validateMany(folder: string): Row {
  return {
    what: '`validate` of 1,000,000 aliases in 2,000 files ÷ `ajv-cli` doing schema only',
    target: '≤ 0.2',
    value: againstSchema(folder, { files: 2000, aliases: 1_000_000, seed: 1 }, 3),
  };
}

export function validateFiles(folder: string): Row {
  return {
    what: '`validate` of 1,000,000 aliases in 200,000 files ÷ `ajv-cli` doing schema only',
    target: '≤ 0.5',
    value: againstSchema(folder, { files: 200_000, aliases: 1_000_000, seed: 1 }, 1),
  };
}

export function validateMemory(folder: string): Row {
  writeDataset(join(folder, 'aliases'), { files: 2000, aliases: 1_000_000, seed: 1 });
  const megabytes = (): number => peakMemory(validation(folder)) / 1024;
  return {
    what: 'peak memory of `validate` of 1,000,000 aliases in 2,000 files',
    target: '≤ 250 MB',
    unit: 'MB',
    value: median([megabytes(), megabytes(), megabytes()]),
  };
}

/** The cost of one word that only the parser can read. */
export function oneNo(folder: string): Row {
  const lines = Array.from({ length: 50_000 }, (_, at) => [
    `- account: Account ${at}`,
    '  aliases:',
    `    - Alias one of ${at}`,
    `    - Alias two of ${at}`,
  ]).flat();
  const place = (name: string, text: string): string => {
    mkdirSync(join(folder, name, 'aliases'), { recursive: true });
    writeFileSync(join(folder, name, 'aliases/all.yaml'), text);
    return join(folder, name);
  };
  const without = place('without', `${lines.join('\n')}\n`);
  const withNo = place('with', `${lines.with(100_002, '    - no').join('\n')}\n`);
  return {
    what: '`validate` of a file of 50,000 entries with one `no` ÷ the same file without it',
    target: '≤ 1.3',
    value: ratio(
      11,
      () => timeNode(validation(withNo)),
      () => timeNode(validation(without)),
    ),
  };
}
