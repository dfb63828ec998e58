/** What describes one input. From its entry come its setting, action.yml, the table in docs/reference.md and `--help`. */
import type { CommandName } from './commands.ts';
import type { Reader } from './readers.ts';

export interface Input<T> {
  /** Markdown, for the docs. */
  readonly description: string;
  /** What `action.yml` fills in. */
  readonly default?: string;
  /** What holds where nothing is given, if that must be told apart from the same value given explicitly. */
  readonly unset?: string;
  /** Placeholder in the command line's help; empty for an option that needs no value. */
  readonly value: string;
  /** The commands whose help shows it. */
  readonly commands: readonly CommandName[];
  /** Set from this variable on the command line, never as an argument, because arguments are visible to others. */
  readonly secretVariable?: string;
  /** Whether its value is never shown. */
  readonly secret?: true;
  /** Whether it names a file to read, from where the user stands. */
  readonly namesFile?: true;
  /** Whether each run is told anew: left behind in an environment, it would decide for a run that nobody thought of. */
  readonly anew?: true;
  /** What to do where a push lacks it. */
  readonly needed?: string;
  readonly read: Reader<T>;
}

export type Inputs = Readonly<Record<string, Input<unknown>>>;
