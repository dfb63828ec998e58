import { join } from 'node:path';
import { writeDataset } from '../dataset.ts';
import { dist, ROOT, type Row, ratio, timeNode } from './side-by-side.ts';

/** All rules against the schema alone. */
export function validate(folder: string): Row {
  writeDataset(join(folder, 'aliases'), { files: 2000, aliases: 100_000, seed: 1 });
  const schema = join(ROOT, 'src/aliases/aliases.schema.json');
  const ajv = join(ROOT, 'node_modules/ajv-cli/dist/index.js');
  const args = [ajv, 'validate', '--spec=draft2020', '-s', schema, '-d', 'aliases/**/*.yaml'];
  return {
    what: '`validate` of 100,000 aliases in 2,000 files ÷ `ajv-cli` doing schema only',
    target: '≤ 1.0',
    value: ratio(
      7,
      () => timeNode({ cwd: folder, args: [dist('cli.js'), 'validate'] }),
      () => timeNode({ cwd: folder, args }),
    ),
  };
}
