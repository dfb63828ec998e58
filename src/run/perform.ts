/** One run, from raw inputs to its report. */
import { proxyPasswords } from '../customergauge/proxy.ts';
import { chooseCommand, readTrigger, type Trigger } from '../github/event.ts';
import type { RawInputs } from '../inputs/all-inputs.ts';
import type { CommandName } from '../inputs/commands.ts';
import { readSettings, type Settings, type SettingsProblem } from '../inputs/settings.ts';
import { count, type Ended, type Findings, type RunReport } from '../report/report.ts';
import type { CommandLine, Run, Show, World } from './context.ts';
import { endedBy } from './stop.ts';

/** The arguments of a run, from the Action or the command line. */
export interface Start extends World, CommandLine {
  readonly inputs: RawInputs;
  readonly show: Show;
  readonly execute: (run: Run, command: CommandName) => Promise<Ended>;
}

/** Runs the command that the inputs name. It never throws: the report says what went wrong and what to do. */
export async function perform({ inputs, execute, show, ...start }: Start): Promise<RunReport> {
  const { env, host, secrets, onSecret } = start;
  // Errors of git and other programs may contain the proxy's address with its password.
  for (const password of proxyPasswords(env)) onSecret(password);
  // The client id is not masked, but no child process needs it.
  secrets.withhold(inputs['client-id'] ?? '');

  let report = emptyReport({ environment: inputs.environment ?? '', path: inputs.path ?? '', dryRun: false }, 'auto');
  const found = (findings: Findings): void => {
    report = { ...report, ...findings };
  };
  const showing: Show = {
    ...show,
    notice: (sentence) => {
      report = { ...report, notices: [...report.notices, sentence] };
      show.notice(sentence);
    },
    problems: (problems) => {
      found({ problems });
      show.problems(problems);
    },
    plan: (planned) => {
      found({ planned });
      show.plan(planned);
    },
    preview: (preview) => {
      found({ preview });
      show.preview(preview);
    },
  };
  const ending = async (work: () => Promise<Ended | undefined>): Promise<void> => {
    try {
      const ended = await work();
      report = { ...report, ...ended };
    } catch (error) {
      report = { ...report, ...endedBy(error, host) };
    }
  };

  await ending(async () => {
    const read = await readSettings(inputs);
    const settings = read.ok ? read.settings : read.about;
    const wrongInputs = read.ok ? [] : read.problems;
    report = { ...report, ...emptyReport(settings, settings.command) };
    const trigger = readTrigger(env);
    const { command, notice } = settings.command === 'auto' ? chooseCommand(trigger) : { command: settings.command };
    report = { ...report, command };
    const run: Run = { ...start, show: showing, found, settings, trigger, wrongInputs };
    // `doctor` runs anyway, because it reports wrong inputs itself.
    if (!read.ok && command !== 'doctor') report = { ...report, ...inputsEnd(wrongInputs, 'wrong or missing') };
    else {
      if (notice) showing.notice(notice);
      await ending(() => execute(run, command));
    }
    report = { ...report, shownCommit: shownCommitOf(trigger, report, host) };
    // The comment is found by the environment's name, so a wrong name must not be used.
    const named = !wrongInputs.some(({ input }) => input === 'environment' || input === 'comment');
    if (named && settings.comment && run.github) {
      const { tellPullRequests } = await import('./pull-requests.ts');
      await tellPullRequests(run, run.github, report);
    }
    return undefined;
  });
  return report;
}

/** The commit whose files people see on GitHub. On a pull request that is its head, not the merge commit. */
function shownCommitOf(trigger: Trigger, { planned }: RunReport, { sha }: World['host']): string | undefined {
  if (trigger.kind === 'none') return undefined;
  if (trigger.kind === 'pull-request' && trigger.headSha !== '') return trigger.headSha;
  return planned?.commit ?? sha;
}

/** The end of a run with missing or wrong inputs; it names all of them. */
export function inputsEnd(problems: readonly SettingsProblem[], what: 'missing' | 'wrong or missing'): Ended {
  const failures = problems.map(({ input, message }) => ({
    code: 'input',
    message: `\`${input}\` ${message}`,
    hint: '',
  }));
  const verdict = `${count(failures.length, 'input is', 'inputs are')} ${what}; nothing was done.`;
  return { result: 'failed', verdict, failures };
}

/** The report at the start of a run. */
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
