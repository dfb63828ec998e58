/** The description of one input. Its setting, action.yml, the table in docs/reference.md and `--help` all come from it. */
import type { CommandName } from './commands.ts';
import type { Reader } from './readers.ts';

export interface Input<T> {
  /** Markdown. `--help` shows it without backticks. */
  readonly description: string;
  /** The same in a few words, for the completion of a shell. */
  readonly summary: string;
  /** The default in `action.yml`. */
  readonly default?: string;
  /** The default where it matters whether the user set the value explicitly; `action.yml` then has none. */
  readonly unset?: string;
  /** Placeholder in `--help`; empty for an option that needs no value. */
  readonly value: string;
  /** The commands whose help shows it. */
  readonly commands: readonly CommandName[];
  /** On the command line it comes from this variable only: other users of the machine can see arguments. */
  readonly secretVariable?: string;
  /** Whether its value is masked everywhere. */
  readonly secret?: true;
  /** Whether it is the path of a file to read, relative to the user's working folder. */
  readonly namesFile?: true;
  /** Never read from `CUSTOMERGAUGE_*`: a variable left in the environment would decide for later runs, too. */
  readonly flagOnly?: true;
  /** The next step if a push lacks it. */
  readonly needed?: string;
  readonly read: Reader<T>;
}

export type Inputs = Readonly<Record<string, Input<unknown>>>;
