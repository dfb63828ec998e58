/**
 * Long random tests. First it runs in full the tests of which `npm test` runs a sample. Then it plays histories of edits, pushes
 * and accidents, kills pushes at random moments, pushes 5,000 records to a CustomerGauge that fails in every way (as JSON and
 * form, in 1 and 4 shards), and compares how several YAML readers read mutated alias files:
 * `npm run soak -- --histories 2000 --crashes 200 --chaos 1 --files 200000`. A failure ends it with exit code 1 and prints the
 * smallest history or file that fails.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { DEFAULT_SEVERITIES } from '../src/rules/severities.ts';
import { type Chaos, chaos } from '../test/support/chaos.ts';
import { crash } from '../test/support/crash.ts';
import { histories, play } from '../test/support/history.ts';
import { closeFiles, mutatedFiles } from '../test/support/mutated-files.ts';
import { compareReaders } from '../test/support/readers.ts';
import { compareScan, filesOfTexts } from '../test/support/scan.ts';

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '200' },
    crashes: { type: 'string', default: '20' },
    chaos: { type: 'string', default: '1' },
    files: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const seed = Number(values.seed);
/** One in this many histories runs the action as a real process. */
const SAMPLED = 25;
let played = 0;
let repeats = 0;
const started = performance.now();
const say = (text: string): void => console.log(`${Math.round((performance.now() - started) / 1000)} s: ${text}`);
say(`seed ${seed}`);

runWholeTests();
await compareFiles(Number(values.files));
await compareScans(Number(values.files));
await Promise.all([
  atOnce(Number(values.histories), availableParallelism(), async (number) => {
    const property = fc.asyncProperty(histories, async (events) => {
      await play(events, { asProcess: number % SAMPLED === 0 });
    });
    await fc.assert(property, { numRuns: 1, seed: seed + number });
    if (++played % 100 === 0) say(`${played} histories`);
  }),
  atOnce(Number(values.crashes), 1, async (number) => {
    const crashed = await crash({ seed: seed + number, records: 3000 });
    repeats = Math.max(repeats, crashed.repeats);
    if ((number + 1) % 20 === 0) say(`${number + 1} crashes, at most ${repeats} records sent twice after one`);
  }),
]);
for (let round = 0; round < Number(values.chaos); round++) await chaosRound(seed + round);
say(
  `${played} histories, ${values.crashes} crashes and ${values.chaos} rounds of chaos: nothing lost, nothing sent again without a reason.`,
);

/** Two pushes that are asked to stop, one that is killed, and as many more as are needed to finish. */
async function chaosRound(seed: number): Promise<void> {
  const ends: Chaos['ends'] = [
    { signal: 'SIGTERM', after: 0.2 },
    { signal: 'SIGKILL', after: 0.5 },
    { signal: 'SIGTERM', after: 0.7 },
  ];
  for (const format of ['json', 'form'] as const)
    for (const shards of [1, 4]) {
      const { requests, repeats, pushes } = await chaos({ seed, records: 5000, format, shards, ends });
      const why = Object.entries(repeats).map(([name, count]) => `${count} ${name}`);
      say(
        `chaos, ${format}, ${shards === 1 ? '1 shard' : `${shards} shards`}: ${requests} requests in ${pushes} pushes, 0 lost, sent again: ${why.join(', ') || 'none'}`,
      );
    }
}

/** Checks that a scan finds the same in files as the parser alone: in mutated files, and in files with similar names. */
async function compareScans(count: number): Promise<void> {
  let read = 0;
  let [entries, alone] = [0, 0];
  const several = fc.oneof(fc.array(mutatedFiles, { minLength: 1, maxLength: 3 }), closeFiles);
  const property = fc.asyncProperty(several, async (texts) => {
    const compared = await compareScan(filesOfTexts(texts), { severities: DEFAULT_SEVERITIES });
    entries += compared.entries;
    alone += compared.alone;
    const before = read;
    read += texts.length;
    if (Math.floor(read / 20_000) > Math.floor(before / 20_000)) say(`${read} files scanned, ${entries} entries`);
    if (compared.differing.length > 0) throw new Error(JSON.stringify(compared.differing));
  });
  // Two files at a time, on average.
  if (count > 0) await fc.assert(property, { numRuns: Math.ceil(count / 2), seed });
  say(
    `${read} files: what is scanned, ${entries} entries and ${alone} left to the parser among them, is what it reads.`,
  );
}

/** Checks that every accepted file means the same to all readers, except for what test/support/readers.ts explains. */
async function compareFiles(count: number): Promise<void> {
  let accepted = 0;
  let read = 0;
  const property = fc.asyncProperty(mutatedFiles, async (text) => {
    const compared = await compareReaders(text);
    if (compared.accepted) accepted++;
    if (++read % 20_000 === 0) say(`${read} files, ${accepted} accepted`);
    if (compared.differing.length > 0) throw new Error(JSON.stringify(compared.differing));
  });
  if (count > 0) await fc.assert(property, { numRuns: count, seed });
  say(`${read} files, of which ${accepted} are accepted: all readers agree.`);
}

async function atOnce(count: number, workers: number, work: (number: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}

/** Runs in full what `npm test` samples (test/support/sample.ts), with new random numbers each time. */
function runWholeTests(): void {
  const root = join(import.meta.dirname, '..');
  const sampled = globSync('test/**/*.test.ts', { cwd: root }).filter(
    (file) => /support\/sample\.ts/.test(readFileSync(join(root, file), 'utf8')) && !/histories/.test(file),
  );
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--reporter=dot', ...sampled], {
    cwd: root,
    env: { ...process.env, SOAK: 'true' },
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
  say(`${sampled.length} files of tests, whole`);
}
