/** A run: what the user asked for, the world as arguments, and who is told what was found. */
import type { Clock } from '../clock.ts';
import type { GitHubApi } from '../github/api.ts';
import type { Trigger } from '../github/event.ts';
import type { Settings, SettingsProblem } from '../inputs/settings.ts';
import type { Progress } from '../report/progress.ts';
import type { Findings, PlanReport, PreviewReport } from '../report/report.ts';
import type { Problem } from '../rules/problem.ts';
import type { Secrets } from '../secrets.ts';
import type { Host } from './host.ts';

/** What a face shows while a command runs, in the order in which it becomes known. */
export interface Show {
  readonly notice: (sentence: string) => void;
  readonly problems: (problems: readonly Problem[]) => void;
  readonly plan: (plan: PlanReport) => void;
  readonly preview: (preview: PreviewReport) => void;
  readonly progress: (progress: Progress) => void;
}

/** The person who started the command line, who has to agree to what cannot be undone. */
export interface Person {
  /** They did when they started it (`--yes`). */
  readonly agreed: boolean;
  /** Asks them at their terminal, and gives what they typed; nothing where there is no terminal. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
}

/** What a run stands in. */
export interface World {
  readonly cwd: string;
  /** For the programs that are started, and the proxy on the way to CustomerGauge. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly host: Host;
  readonly clock: Clock;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  /** Aborts when the run is told to stop. */
  readonly signal: AbortSignal;
  readonly secrets: Secrets;
  /** Called with every secret that appears during the run, before it is used. */
  readonly onSecret: (value: string) => void;
  /** GitHub's API for this repository; nothing where the run has no way to ask it. */
  readonly github: GitHubApi | undefined;
}

/** The run of a command that only the command line has. */
export interface LocalRun extends World {
  readonly settings: Settings;
  readonly trigger: Trigger;
  readonly show: Show;
}

/** What the command line adds to the inputs. */
export interface CommandLine {
  /** Nothing in the Action, where the workflow and its inputs say all. */
  readonly person?: Person;
  /** Whether `validate` fixes what has one certain fix. */
  readonly fix?: boolean;
  /** What `validate` looks at, as absolute paths; nothing where it looks at all alias files. */
  readonly files?: readonly string[];
}

/** The run of a command that both faces have. What it shows, and what it found, is in its report too. */
export interface Run extends LocalRun, CommandLine {
  /** Takes what was found for the report, which has it however the run ends. */
  readonly found: (findings: Findings) => void;
  /** Inputs that are wrong: only `doctor` runs in spite of them, and nothing may act on their values. */
  readonly wrongInputs?: readonly SettingsProblem[];
}
