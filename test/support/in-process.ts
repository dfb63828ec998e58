/** Runs action and command line in this process, with a folder, an environment, streams and signals from the test. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { EventEmitter } from 'node:events';
import { Readable, Writable } from 'node:stream';
import { runAction } from '../../src/action/action.ts';
import { runCli } from '../../src/cli/run-cli.ts';
import { GIT_ENV } from './repository.ts';

/** How a run ended, here or as a process. */
export interface Ended {
  readonly code: number | null;
  /** The signal that killed it, if one did. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, to check what must be in neither. */
  readonly all: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

type Kill = (signal: NodeJS.Signals) => void;

interface Here {
  readonly cwd: string;
  readonly env: Environment;
  readonly onStart?: (kill: Kill) => void;
  readonly onOutput?: (text: string, kill: Kill) => void;
}

/** The output of each action by run, because the runner's commands go to this process's standard output. */
const written = new AsyncLocalStorage<(text: string) => void>();
const write = process.stdout.write.bind(process.stdout) as (...given: unknown[]) => boolean;
process.stdout.write = ((chunk: unknown, ...more: unknown[]) => {
  const mine = written.getStore();
  if (mine === undefined) return write(chunk, ...more);
  mine(String(chunk));
  return true;
}) as typeof process.stdout.write;

/** Runs the action, with only the given environment. */
export function actionHere({ cwd, env, onStart, onOutput }: Here): Promise<Ended> {
  const chunks: string[] = [];
  const signals = new EventEmitter();
  const kill: Kill = (signal) => signals.emit(signal, signal);
  const write = (text: string): void => {
    chunks.push(text);
    onOutput?.(text, kill);
  };
  return written.run(write, async () => {
    onStart?.(kill);
    const code = await runAction({
      env: { ...GIT_ENV, ...env },
      cwd: () => cwd,
      on: (signal, listener) => signals.on(signal, listener),
      off: (signal, listener) => signals.off(signal, listener),
    });
    const stdout = chunks.join('');
    return { code, signal: null, stdout, stderr: '', all: stdout };
  });
}

/** Runs the command line without a terminal, with only the given environment. */
export async function runCommand(
  cwd: string,
  args: readonly string[],
  env: Environment = {},
): Promise<Ended & { readonly code: number }> {
  const [stdout, stderr] = [collector(), collector()];
  const signals = new EventEmitter();
  const code = await runCli({
    argv: ['node', 'customergauge-aliases', ...args],
    env: { ...GIT_ENV, ...env },
    version: process.version,
    cwd: () => cwd,
    stdout: stdout.stream,
    stderr: stderr.stream,
    stdin: Readable.from([]),
    on: (signal, listener) => signals.on(signal, listener),
    off: (signal, listener) => signals.off(signal, listener),
  });
  return { code, signal: null, stdout: stdout.text(), stderr: stderr.text(), all: stdout.text() + stderr.text() };
}

function collector() {
  const chunks: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}
