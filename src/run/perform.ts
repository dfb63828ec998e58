import { proxyPasswords } from '../customergauge/proxy.ts';
import { hasCode, LEDGER_CODES } from '../error.ts';
import { chooseCommand, readTrigger, type Trigger } from '../github/event.ts';
import type { RawInputs } from '../inputs/all.ts';
import type { CommandName } from '../inputs/commands.ts';
import { readSettings } from '../inputs/settings.ts';
import type { RunReport } from '../report/report.ts';
import { emptyReport, failedReport, inputsReport, type Run } from './context.ts';
import { failureOf } from './failure-of.ts';
import type { Host } from './host.ts';

/** What a face hands over: raw inputs, and the world as arguments. */
export interface World extends Omit<Run, 'settings' | 'trigger'> {
  readonly inputs: RawInputs;
  /** Runs one command. */
  readonly execute: (run: Run, command: CommandName) => Promise<RunReport>;
}

/** From raw inputs to a report. It never throws: whatever goes wrong, the report says what, and what to do. */
export async function perform({ inputs, execute, ...world }: World): Promise<RunReport> {
  // git and other programs like to repeat a proxy's address, password included, in their errors.
  for (const password of proxyPasswords(world.env)) world.onSecret(password);
  // It may be shown, but no program that is started needs it.
  world.secrets.withhold(inputs['client-id'] ?? '');
  const notices: string[] = [];
  const notice = (sentence: string): void => {
    notices.push(sentence);
    world.show.notice(sentence);
  };
  let shownCommit: string | undefined;
  let report = emptyReport({ environment: inputs.environment ?? '', path: inputs.path ?? '', dryRun: false }, 'auto');
  try {
    const read = await readSettings(inputs);
    const settings = read.ok ? read.settings : read.about;
    report = {
      ...emptyReport(settings, settings.command),
      ...(read.ok ? {} : inputsReport(read.problems, 'wrong or missing')),
    };
    const trigger = readTrigger(world.env);
    const chosen =
      settings.command === 'auto' ? chooseCommand(trigger) : { command: settings.command, notice: undefined };
    const wrongInputs = read.ok ? [] : read.problems;
    const run = { ...world, show: { ...world.show, notice }, settings, trigger, wrongInputs };
    // What is wrong with the inputs is what `doctor` is asked for, among other things.
    if (read.ok || chosen.command === 'doctor') {
      if (chosen.notice) notice(chosen.notice);
      report = emptyReport(settings, chosen.command);
      try {
        report = await execute(run, chosen.command);
      } catch (error) {
        report = failedBy(error, report, world);
      }
    }
    shownCommit = shownCommitOf(trigger, report, world.host);
    // The comment is found by the environment's name: a wrong one must not get into it.
    const named = read.ok || !read.problems.some(({ input }) => input === 'environment' || input === 'comment');
    if (named && settings.comment && run.github) {
      const { tellPullRequests } = await import('./pull-requests.ts');
      await tellPullRequests(run, run.github, { ...report, shownCommit, command: chosen.command, notices });
    }
  } catch (error) {
    report = failedBy(error, report, world);
  }
  return { ...report, shownCommit, notices };
}

/** The commit whose files people look at on GitHub. What is checked out of a pull request is a merge that nobody sees. */
function shownCommitOf(trigger: Trigger, { planned }: RunReport, { sha }: Host): string | undefined {
  if (trigger.kind === 'none') return undefined;
  if (trigger.kind === 'pull-request' && trigger.headSha !== '') return trigger.headSha;
  return planned?.commit ?? sha;
}

/** A ledger that cannot be used stops the run before anything is sent. */
function failedBy(error: unknown, report: RunReport, { host }: Pick<World, 'host'>): RunReport {
  const failure = failureOf(error, host);
  return failedReport(report, failure, hasCode(error, ...LEDGER_CODES) ? 'blocked' : 'failed');
}
