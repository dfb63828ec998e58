/** The types of a run: its settings, the world as arguments, and the functions that show and collect results. */
import type { Clock } from '../clock.ts';
import type { GitHubApi } from '../github/api.ts';
import type { Trigger } from '../github/event.ts';
import type { Settings, SettingsProblem } from '../inputs/settings.ts';
import type { PreviewReport } from '../report/ledger-report.ts';
import type { Progress } from '../report/progress.ts';
import type { Findings, PlanReport } from '../report/report.ts';
import type { Problem } from '../rules/problem.ts';
import type { Secrets } from '../secrets.ts';
import type { Host } from './host.ts';

/** Shows findings while a command runs, as soon as they are known. */
export interface Show {
  readonly notice: (sentence: string) => void;
  readonly problems: (problems: readonly Problem[]) => void;
  readonly plan: (plan: PlanReport) => void;
  readonly preview: (preview: PreviewReport) => void;
  readonly progress: (progress: Progress) => void;
}

/** The person at the command line, who confirms what cannot be undone. */
export interface Person {
  /** Whether they agreed in advance (`--yes`). */
  readonly agreed: boolean;
  /** Asks a question at the terminal and gives the answer; `undefined` without a terminal. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

/** The environment of a run, passed as arguments so that tests can replace any part. */
export interface World {
  readonly cwd: string;
  /** For child processes and for the proxy settings. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly host: Host;
  readonly clock: Clock;
  /** A random number from 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
  /** Aborts when the run is told to stop. */
  readonly signal: AbortSignal;
  readonly secrets: Secrets;
  /** Called with every secret that appears during the run, before it is used. */
  readonly onSecret: (value: string) => void;
  /** GitHub's API for this repository; `undefined` without a token. */
  readonly github: GitHubApi | undefined;
}

/** The run of a command that exists only on the command line. */
export interface LocalRun extends World {
  readonly settings: Settings;
  readonly trigger: Trigger;
  readonly show: Show;
}

/** Options that exist only on the command line. */
export interface CommandLine {
  /** `undefined` in the Action, where there is nobody to ask. */
  readonly person?: Person;
  /** Whether `validate` applies certain fixes. */
  readonly fix?: boolean;
  /** The files that `validate` checks, as absolute paths; `undefined` for all alias files. */
  readonly files?: readonly string[];
}

/** The run of a command that the Action and the command line share. The report contains all that it shows. */
export interface Run extends LocalRun, CommandLine {
  /** Adds findings to the report, which is written even if the run fails later. */
  readonly found: (findings: Findings) => void;
  /** Wrong inputs. Only `doctor` runs despite them, and nothing may use their values. */
  readonly wrongInputs?: readonly SettingsProblem[];
}
