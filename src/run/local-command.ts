/** The types of commands that exist only on the command line. */
import type { Work } from '../report/progress.ts';
import type { LocalRun } from './context.ts';

/** The arguments of such a command, unchecked. */
export interface LocalRequest {
  /** The arguments that are not options. */
  readonly operands: readonly string[];
  /** Options by name without dashes: the value, or `true` for a flag. */
  readonly options: Readonly<Record<string, string | true>>;
  /** Shows the progress of long work. */
  readonly work: (work: Work) => void;
  /** Asks at the terminal; an empty answer gives the fallback. `undefined` without a terminal. */
  readonly ask?: (question: string, fallback: string) => Promise<string>;
}

export interface LocalEnd {
  readonly code: 0 | 1 | 2 | 3;
  /** Text for people. */
  readonly lines: readonly string[];
  /** Raw content for standard output, if the user asked for it there. The lines then go to standard error. */
  readonly output?: string;
  /** The documented object for `--json`. */
  readonly document: object;
}

export type LocalCommand = (run: LocalRun, request: LocalRequest) => Promise<LocalEnd>;

/** Lets signals arrive between two long steps. @throws if the run was told to stop */
export async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
