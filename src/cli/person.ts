/** The person at the terminal, and the parts of Node’s `process` that the command line uses. */
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
  console: Console,
  { agreed, signal }: { readonly agreed: boolean; readonly signal: AbortSignal },
): Person {
  const { stdout } = console;
  const ask = async (question: string): Promise<string> => {
    const { createInterface } = await import('node:readline');
    return new Promise((resolve) => {
      stdout.write(question);
      // The terminal itself echoes and turns Ctrl-C into a signal.
      const lines = createInterface({ input: console.stdin, terminal: false });
      const answer = (text: string): void => {
        resolve(text);
        lines.close();
      };
      lines.once('line', answer);
      lines.once('close', () => resolve(''));
      signal.addEventListener('abort', () => answer(''), { once: true });
      if (signal.aborted) answer('');
    });
  };
  // Node opens its standard input only when somebody wants it.
  return { agreed, ask: stdout.isTTY && console.stdin.isTTY ? ask : undefined };
}

export interface CliProcess extends SignalSource, Streams, Console {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly version: string;
  cwd(): string;
}
