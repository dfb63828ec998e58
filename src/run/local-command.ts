import type { Work } from '../report/progress.ts';
import type { LocalRun } from './context.ts';

/** What a command that only the command line has was asked, unchecked. */
export interface LocalRequest {
  /** What stands behind the command's name. */
  readonly operands: readonly string[];
  /** By their names without dashes: the value, or `true` for a flag. */
  readonly options: Readonly<Record<string, string | true>>;
  /** Shows how far long work is. */
  readonly work: (work: Work) => void;
  /** Asks at the terminal; an empty answer takes the fallback. Nothing where nobody can answer. */
  readonly ask?: (question: string, fallback: string) => Promise<string>;
}

/** How such a command ended. */
export interface LocalEnd {
  readonly code: 0 | 1 | 2 | 3;
  /** For people. */
  readonly lines: readonly string[];
  /** What goes to standard output as it is, because the user asked for it there; then the lines go elsewhere. */
  readonly output?: string;
  /** The command's own documented object, for `--json`. */
  readonly document: object;
}

/** A command that only the command line has. */
export type LocalCommand = (run: LocalRun, request: LocalRequest) => Promise<LocalEnd>;

/** Something that kept a command from its work: a constant code, a sentence, and what to do. */
export interface LocalFailure {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** Lets signals be heard between two long steps, and ends the command where one was. */
export async function pause(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
