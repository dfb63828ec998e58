/** Two things measured in turn, one directly after the other: what a row of docs/performance.md is made of. */
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

/** The median of the pairwise ratios, each pair measured one directly after the other, after one round to warm up. */
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
  /** The exit code that shows that it did what is measured. */
  readonly expected?: number;
}

/** Runs Node to its end. @throws where it ends otherwise than expected */
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

/** Milliseconds that a whole Node process takes. */
export function timeNode(run: NodeRun): number {
  const begin = performance.now();
  runNode(run);
  return performance.now() - begin;
}

/** The most memory that a whole Node process had, in KiB. */
export function peakMemory(run: NodeRun): number {
  const preload = ['--import', join(import.meta.dirname, 'peak-memory.ts')];
  const { stderr } = runNode({ ...run, args: [...preload, ...run.args] });
  return Number(/^peak memory: (\d+)$/m.exec(stderr)?.[1]);
}

/** How many times worse a row got than one measured earlier; below 1 where it got better. */
export function timesWorse({ target, value: now }: Row, before: number): number {
  return target.startsWith('≥') ? before / now : now / before;
}
