/** Measures two things in turn, one directly after the other, for a row of docs/performance.md. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A line of the table in docs/performance.md. */
export interface Row {
  readonly what: string;
  readonly target: string;
  readonly value: number;
  /** A ratio where it is left out. */
  readonly unit?: 'MB';
}

/** Measures one row or several in a folder of its own. */
export type Bench = (folder: string) => Promise<Row | readonly Row[]> | Row | readonly Row[];

export const ROOT = join(import.meta.dirname, '../..');

export function dist(file: string): string {
  return join(ROOT, 'dist', file);
}

/** The median of the ratios of all pairs. A first round warms up and does not count. */
export function ratio(rounds: number, ours: () => number, theirs: () => number): number {
  ours();
  theirs();
  return median(Array.from({ length: rounds }, () => ours() / theirs()));
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export interface NodeRun {
  readonly cwd: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The expected exit code. */
  readonly expected?: number;
}

/** Runs Node to its end. @throws if the exit code is not the expected one */
export function runNode({ cwd, args, env = {}, expected = 0 }: NodeRun): SpawnSyncReturns<string> {
  const ended = spawnSync(process.execPath, args, {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (ended.status !== expected) {
    throw new Error(`${args.join(' ')} ended with ${ended.status}: ${ended.stderr}${ended.stdout}`);
  }
  return ended;
}

/** The duration of a whole Node process in milliseconds. */
export function timeNode(run: NodeRun): number {
  const begin = performance.now();
  runNode(run);
  return performance.now() - begin;
}

/** The peak memory of a whole Node process in KiB. */
export function peakMemory(run: NodeRun): number {
  const preload = ['--import', join(import.meta.dirname, 'peak-memory.ts')];
  const { stderr } = runNode({ ...run, args: [...preload, ...run.args] });
  return Number(/^peak memory: (\d+)$/m.exec(stderr)?.[1]);
}

/** How many times worse a row is than before; below 1 if it is better. */
export function timesWorse({ target, value: now }: Row, before: number): number {
  return target.startsWith('≥') ? before / now : now / before;
}
