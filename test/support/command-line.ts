import { EventEmitter } from 'node:events';
import { Writable } from 'node:stream';
import { runCli } from '../../src/cli/cli.ts';

export interface CommandEnded {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line in this process: its own code, with a folder, an environment and streams of the test's. */
export async function runCommand(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandEnded> {
  const collect = () => {
    const chunks: string[] = [];
    const stream = new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        chunks.push(String(chunk));
        done();
      },
    });
    return { stream, text: () => chunks.join('') };
  };
  const [stdout, stderr] = [collect(), collect()];
  const signals = new EventEmitter();
  const code = await runCli({
    argv: ['node', 'customergauge-aliases', ...args],
    env,
    version: process.version,
    cwd: () => cwd,
    stdout: stdout.stream,
    stderr: stderr.stream,
    on: (signal, listener) => signals.on(signal, listener),
    off: (signal, listener) => signals.off(signal, listener),
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}
