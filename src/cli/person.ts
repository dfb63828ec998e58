/** The person at the terminal, and the parts of Node’s `process` that the command line uses. */
import { createInterface } from 'node:readline';
import type { Person } from '../run/context.ts';
import type { SignalSource } from '../run/signals.ts';
import type { Streams } from './terminal.ts';

/** A terminal, perhaps: where somebody types and reads. */
export interface Console extends Pick<Streams, 'stdout'> {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
}

/**
 * The person who started the command line. They can be asked only if input and output are both a terminal.
 * @param options.agreed whether they agreed with `--yes`
 */
export function personAt(
  { stdin, stdout }: Console,
  { agreed, signal }: { readonly agreed: boolean; readonly signal: AbortSignal },
): Person {
  const ask = (question: string): Promise<string> =>
    new Promise((resolve) => {
      stdout.write(question);
      // The terminal itself echoes and turns Ctrl-C into a signal.
      const lines = createInterface({ input: stdin, terminal: false });
      const answer = (text: string): void => {
        resolve(text);
        lines.close();
      };
      lines.once('line', answer);
      lines.once('close', () => resolve(''));
      signal.addEventListener('abort', () => answer(''), { once: true });
    });
  return { agreed, ask: stdin.isTTY && stdout.isTTY ? ask : undefined };
}

export interface CliProcess extends SignalSource, Streams, Console {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly version: string;
  cwd(): string;
}
