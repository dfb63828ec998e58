import type { Clock } from '../clock.ts';
import type { GitHubApi } from '../github/api.ts';
import type { Trigger } from '../github/event.ts';
import type { Settings, SettingsProblem } from '../inputs/settings.ts';
import type { Progress } from '../report/progress.ts';
import { count, type Failure, type PlanReport, type PreviewReport, type RunReport } from '../report/report.ts';
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

/** Everything a command may touch: what the user asked for, and the world as arguments. */
export interface Run {
  readonly settings: Settings;
  readonly trigger: Trigger;
  readonly cwd: string;
  /** For the programs that are started, and the proxy on the way to CustomerGauge. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly host: Host;
  readonly clock: Clock;
  /** A number from 0 up to 1. */
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly secrets: Secrets;
  /** Called with every secret that appears during the run, before it is used. */
  readonly onSecret: (value: string) => void;
  readonly show: Show;
  /** GitHub's API for this repository; nothing where the run has no way to ask it. */
  readonly github: GitHubApi | undefined;
  /** Nothing in the Action, where the workflow and its inputs say all. */
  readonly person?: Person;
  /** Whether `validate` fixes what has one certain fix. */
  readonly fix?: boolean;
  /** What `validate` looks at, as absolute paths; nothing where it looks at all alias files. */
  readonly files?: readonly string[];
  /** Inputs that are wrong: only `doctor` runs in spite of them, and nothing may act on their values. */
  readonly wrongInputs?: readonly SettingsProblem[];
}

/** A report in which nothing has happened yet. */
export function emptyReport(
  settings: Pick<Settings, 'environment' | 'path' | 'dryRun'> & { readonly requireReviewed?: boolean },
  command: RunReport['command'],
): RunReport {
  return {
    command,
    result: 'failed',
    verdict: '',
    environment: settings.environment,
    path: settings.path,
    dryRun: settings.dryRun,
    requireReviewed: settings.requireReviewed ?? false,
    notices: [],
    problems: [],
    files: 0,
    aliases: 0,
    failures: [],
    planned: undefined,
    review: undefined,
    delivery: undefined,
    ledger: undefined,
    status: undefined,
    preview: undefined,
    checks: undefined,
  };
}

/** A report of a run that could not do its work; the failure's own sentence is the verdict. */
export function failedReport(report: RunReport, failure: Failure, result: 'failed' | 'blocked' = 'failed'): RunReport {
  return { ...report, result, verdict: failure.message, headline: failure, failures: [...report.failures, failure] };
}

/** What a report says where inputs stand in the way: all of them, by name. */
export function inputsReport(
  problems: readonly SettingsProblem[],
  what: 'missing' | 'wrong or missing',
): Pick<RunReport, 'verdict' | 'failures'> {
  const failures = problems.map(({ input, message }) => ({
    code: 'input',
    message: `\`${input}\` ${message}`,
    hint: '',
  }));
  return { failures, verdict: `${count(failures.length, 'input is', 'inputs are')} ${what}; nothing was done.` };
}
