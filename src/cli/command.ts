/** Runs the commands that the action has, too. */
import { resolve } from 'node:path';
import { execute } from '../commands/execute.ts';
import { inputsThat } from '../inputs/all-inputs.ts';
import { hasChanges } from '../plan/plan.ts';
import { ruleLink } from '../report/links.ts';
import { visible } from '../report/neutral.ts';
import type { RunReport } from '../report/report.ts';
import { exitCode } from '../report/result.ts';
import type { RuleId } from '../rules/all-rules.ts';
import { writeDocuments } from '../run/documents.ts';
import { readHost, SYSTEM } from '../run/host.ts';
import { perform } from '../run/perform.ts';
import { abortOnSignals } from '../run/signals.ts';
import { Secrets } from '../secrets.ts';
import { readCommandLineInputs, unreadVariables } from './inputs.ts';
import { type CliProcess, personAt } from './person.ts';
import { folderOfRun, fromElsewhere } from './place.ts';
import type { AskedCommand } from './program.ts';
import { openTerminal } from './terminal.ts';

/** The usual exit code of a program that Ctrl-C stopped. */
const INTERRUPTED = 130;

/** Runs one of the commands that the action has, too. Returns the exit code. */
export async function runCommand(process: CliProcess, asked: AskedCommand): Promise<number> {
  const { env } = process;
  const secrets = new Secrets();
  const redact = (text: string): string => secrets.redact(text);
  const here = process.cwd();
  const given = readCommandLineInputs(asked.inputs, env);
  for (const name of inputsThat(({ secret }) => secret)) if (given[name]) secrets.add(given[name]);
  const cwd = folderOfRun(here, given.path?.trim() || 'aliases');
  const inputs = { ...fromElsewhere(given, cwd, here), command: asked.command };

  const printed = [asked.json, asked.planFile === '-', asked.reportFile === '-', inputs['sarif-file']?.trim() === '-'];
  const documents = printed.filter(Boolean).length;
  const streams = { stdout: documents > 0 ? process.stderr : process.stdout, stderr: process.stderr };
  using signals = abortOnSignals(process);
  const console = {
    stdout: streams.stdout,
    get stdin() {
      return process.stdin;
    },
  };
  const person = personAt(console, { agreed: asked.yes, signal: signals.signal });
  // Whoever is asked to confirm a plan has to see it, even with `--quiet`.
  const quiet = asked.quiet && !(person.ask && mayAsk(asked));
  const terminal = await openTerminal(streams, redact, { quiet, color: asked.color });
  if (documents > 1) {
    const message = 'Only one document can go to standard output: choose one of --json and the files named -.';
    terminal.error([`error: ${message}`]);
    if (asked.json) {
      const { usageDocument } = await import('./misuse.ts');
      process.stdout.write(await usageDocument(asked.command, { message, hint: 'Give files to all but one.' }));
    }
    return 1;
  }
  for (const sentence of unreadVariables(env)) terminal.notice(sentence);
  if (cwd !== here) terminal.notice(`Using the alias folder in ${cwd}.`);
  const report = await perform({
    inputs,
    execute,
    env,
    host: readHost(env),
    ...SYSTEM,
    cwd,
    signal: signals.signal,
    secrets,
    onSecret: (value) => secrets.add(value),
    show: terminal,
    github: undefined,
    person,
    fix: asked.fix,
    ...(asked.files.length > 0 ? { files: asked.files.map((file) => resolve(here, file)) } : {}),
  });
  // Whether a signal ended the run before it began to send. A push that did begin ends with its own result.
  const stopped =
    signals.signal.aborted &&
    report.delivery === undefined &&
    report.failures.some(({ code }) => code === 'interrupted');
  if (stopped) terminal.error([visible(report.verdict)]);
  else terminal.end(report);
  const unwritten = await writeFiles(process, { asked, report, sarif: inputs['sarif-file']?.trim(), cwd, redact });
  if (unwritten.length > 0) terminal.error(unwritten);
  if (stopped) return INTERRUPTED;
  const changes = report.planned !== undefined && hasChanges(report.planned.plan);
  const ended = exitCode(report.result);
  if (ended === 0 && unwritten.length > 0) return 1;
  return ended === 0 && asked.exitCode && changes ? 5 : ended;
}

/** Whether this command asks for confirmation at a terminal. */
function mayAsk({ command, yes, inputs }: AskedCommand): boolean {
  if (command === 'push') return !yes;
  return (command === 'adopt' || command === 'forget') && inputs.confirm === undefined;
}

/** Writes the requested documents. Returns a sentence for each that could not be written. */
async function writeFiles(
  { stdout, env }: CliProcess,
  run: {
    readonly asked: AskedCommand;
    readonly report: RunReport;
    readonly sarif: string | undefined;
    readonly cwd: string;
    readonly redact: (text: string) => string;
  },
): Promise<readonly string[]> {
  const { asked, report, sarif, cwd, redact } = run;
  const say = {
    redact,
    ruleUrl: (rule: RuleId) => ruleLink(rule),
    print: (text: string) => stdout.write(text),
    // Code scanning needs paths from the root of the repository. The git code is loaded only for that.
    ...(sarif
      ? {
          nameOf: await (await import('../run/shown-names.ts')).namesFromRoot(report.path, {
            cwd,
            env,
            host: readHost(env),
          }),
        }
      : {}),
  };
  const files = await writeDocuments(report, { plan: asked.planFile, report: asked.reportFile, sarif }, say);
  if (!asked.json) return files;
  // Without a plan, `plan --json` prints the report, which says why there is none.
  const plan = asked.command === 'plan' && report.planned !== undefined;
  const json = { plan: plan ? '-' : undefined, report: plan ? undefined : '-', sarif: undefined };
  return [...files, ...(await writeDocuments(report, json, say))];
}
