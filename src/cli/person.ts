import { createInterface } from 'node:readline';
import type { Person } from '../run/context.ts';
import type { Streams } from './terminal.ts';

/** Where somebody may sit: what they type, and what they see. */
export interface Console extends Pick<Streams, 'stdout'> {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
}

/**
 * The person who started the command line. They can be asked where they both read and type at a terminal.
 * @param options.agreed whether they did by `--yes`
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
