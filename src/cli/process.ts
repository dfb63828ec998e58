/** The parts of Node's `process` that the command line uses. */
import type { SignalSource } from '../run/signals.ts';
import type { Console } from './person.ts';
import type { Streams } from './terminal.ts';

export interface CliProcess extends SignalSource, Streams, Console {
  readonly argv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly version: string;
  cwd(): string;
}
