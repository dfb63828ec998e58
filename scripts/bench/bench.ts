/**
 * Ratios of two things measured side by side, in turn, in one run (docs/performance.md). `--write` keeps the table there.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDataset } from '../dataset.ts';

const root = join(import.meta.dirname, '../..');
const dist = (file: string): string => join(root, 'dist', file);
const folder = mkdtempSync(join(tmpdir(), 'aliases-bench-'));

interface Row {
  readonly what: string;
  readonly target: string;
  readonly ratio: number;
}

const rows: Row[] = [];
try {
  rows.push(start(), validate(), await push());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const table = [
  '| what | target | ratio |',
  '|---|---|---|',
  ...rows.map(({ what, target, ratio }) => `| ${what} | ${target} | ${ratio.toFixed(2)} |`),
];
console.log(table.join('\n'));
if (process.argv.includes('--write')) {
  const file = join(root, 'docs/performance.md');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(
      /(<!-- table:start -->\n)[\s\S]*?(<!-- table:end -->)/,
      (_all, from, to) => `${from}${table.join('\n')}\n${to}`,
    ),
  );
}

/** The median of the pairwise ratios, each pair measured one directly after the other. */
function ratio(rounds: number, ours: () => number, theirs: () => number): number {
  ours();
  theirs();
  return median(Array.from({ length: rounds }, () => ours() / theirs()));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, expected = 0): number {
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== expected) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - begin;
}

function start(): Row {
  const value = ratio(
    21,
    () => run([dist('index.js')], { INPUT_COMMAND: 'push' }, 1),
    () => run(['-e', '0']),
  );
  return { what: 'start of the action to its first input error ÷ `node -e 0`', target: '≤ 3', ratio: value };
}

function validate(): Row {
  writeDataset(join(folder, 'aliases'), { files: 2000, aliases: 100_000, seed: 1 });
  const schema = join(root, 'src/aliases/aliases.schema.json');
  const ajv = [
    join(root, 'node_modules/ajv-cli/dist/index.js'),
    'validate',
    '--spec=draft2020',
    '-s',
    schema,
    '-d',
    'aliases/**/*.yaml',
  ];
  const value = ratio(
    7,
    () => run([dist('cli.js'), 'validate']),
    () => run(ajv),
  );
  return {
    what: '`validate` of 100,000 aliases in 2,000 files ÷ `ajv-cli` doing schema only',
    target: '≤ 1.0',
    ratio: value,
  };
}

async function push(): Promise<Row> {
  const server = spawn(process.execPath, [join(root, 'scripts/bench/server.ts'), '50'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    const line = await new Promise<string>((resolve) =>
      server.stdout.once('data', (data: Buffer) => resolve(data.toString())),
    );
    const { authUrl, recordsUrl, configuration, cert } = JSON.parse(line);
    const trusted = join(folder, 'cert.pem');
    writeFileSync(trusted, cert);
    const { stdout, status } = spawnSync(
      process.execPath,
      [join(root, 'scripts/bench/push.ts'), recordsUrl, authUrl, configuration, '3'],
      {
        env: { PATH: process.env.PATH, NODE_EXTRA_CA_CERTS: trusted },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    if (status !== 0) throw new Error('The push could not be measured.');
    const { ours, bare }: { ours: number[]; bare: number[] } = JSON.parse(stdout.toString());
    const value = median(ours.map((own, at) => (bare[at] ?? Number.NaN) / own));
    return {
      what: 'throughput of a push of 3,000 records over TLS, 50 ms latency, concurrency 16 ÷ a bare undici `Pool` loop',
      target: '≥ 0.9',
      ratio: value,
    };
  } finally {
    server.stdin.end();
    server.kill();
  }
}
