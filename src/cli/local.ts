/** Runs the commands that only the command line has. */
import { readTrigger } from '../github/event.ts';
import type { RawInputs } from '../inputs/all-inputs.ts';
import type { LocalCommandName } from '../inputs/commands.ts';
import { readSettings } from '../inputs/settings.ts';
import { failureOf } from '../report/failure-of.ts';
import { documentText } from '../report/harmless-json.ts';
import { visible } from '../report/neutral.ts';
import type { Failure } from '../report/report.ts';
import type { LocalRun } from '../run/context.ts';
import { readHost, SYSTEM } from '../run/host.ts';
import type { LocalCommand, LocalRequest } from '../run/local-command.ts';
import { abortOnSignals } from '../run/signals.ts';
import { Secrets } from '../secrets.ts';
import { readCommandLineInputs, unreadVariables } from './inputs.ts';
import { LOCAL_GRAMMAR } from './local-grammar.ts';
import { refusalDocument } from './misuse.ts';
import { type CliProcess, type Console, personAt } from './person.ts';
import { folderOfRun, fromElsewhere, seenFrom } from './place.ts';
import type { AskedLocal } from './program.ts';
import { openTerminal } from './terminal.ts';

/** Each command's code is loaded only when it runs. */
const COMMANDS: Readonly<Record<LocalCommandName, () => Promise<LocalCommand>>> = {
  import: async () => (await import(/* webpackChunkName: "local" */ '../commands/import/import.ts')).importTables,
  export: async () => (await import(/* webpackChunkName: "local" */ '../commands/export.ts')).exportTables,
  match: async () => (await import('../commands/match/match.ts')).matchTables,
  init: async () => (await import(/* webpackChunkName: "local" */ '../commands/init.ts')).init,
};

/** The usual exit code of a program that Ctrl-C stopped. */
const INTERRUPTED = 130;

/** Runs one of the commands that only the command line has. Returns the exit code. */
export async function runLocal(process: CliProcess, asked: AskedLocal): Promise<number> {
  const { env } = process;
  const host = readHost(env);
  const secrets = new Secrets();
  const redact = (text: string): string => secrets.redact(text);
  for (const secret of [env.CUSTOMERGAUGE_CLIENT_SECRET, env.GITHUB_TOKEN]) if (secret) secrets.add(secret);
  const json = asked.options.json === true;
  const manner = { quiet: asked.options.quiet === true, color: asked.options['no-color'] !== true, progress: !json };
  // With `--json` standard output is for a program, so messages go to standard error.
  const streams = { stdout: json ? process.stderr : process.stdout, stderr: process.stderr };
  const terminal = await openTerminal(streams, redact, manner);
  for (const sentence of unreadVariables(env)) terminal.notice(sentence);
  using signals = abortOnSignals(process);
  const { signal } = signals;
  const refuse = async (failures: readonly Failure[]): Promise<void> => {
    if (!json) return;
    process.stdout.write(documentText(await refusalDocument(asked.command, failures), redact));
  };
  try {
    const given = inputsOf(asked, env);
    const here = process.cwd();
    // `init` writes to the root of the repository and finds it by itself.
    const cwd = asked.command === 'init' ? here : folderOfRun(here, given.path?.trim() || 'aliases');
    if (cwd !== here) terminal.notice(`Using the alias folder in ${cwd}.`);
    const inputs = fromElsewhere(given, cwd, here);
    const read = await readSettings({ ...inputs, 'github-token': env.GITHUB_TOKEN ?? '' });
    if (!read.ok) {
      const failures = read.problems.map(({ input, message }) => ({
        code: 'input',
        message: `\`${input}\` ${message}`,
        hint: 'Correct it, or leave it out.',
      }));
      await refuse(failures);
      terminal.error(failures.map(({ message }) => `error: ${visible(message)}`));
      return 1;
    }
    const run: LocalRun = {
      settings: read.settings,
      trigger: readTrigger(env),
      cwd,
      env,
      host,
      ...SYSTEM,
      signal,
      secrets,
      onSecret: (value) => secrets.add(value),
      show: terminal,
      github: undefined,
    };
    const command = await COMMANDS[asked.command]();
    const end = await command(run, {
      ...namedFrom(asked, cwd, here),
      work: terminal.work,
      ...asking({ stdin: process.stdin, stdout: streams.stdout }, signal),
    });
    const output = json ? documentText(end.document, redact) : end.output && redact(end.output);
    if (output !== undefined) process.stdout.write(output);
    if (manner.quiet && end.code === 0) return 0;
    // If standard output has a document, messages go to standard error.
    if (output === undefined && (end.code === 0 || end.code === 3)) terminal.say(end.lines);
    else terminal.error(end.lines);
    return end.code;
  } catch (error) {
    if (signal.aborted) {
      terminal.error(['Stopped. No file was left half-written. Run it again to do the rest.']);
      return INTERRUPTED;
    }
    const failure = failureOf(error, host);
    await refuse([failure]);
    terminal.error([`error: ${visible(failure.message)}`, `  ${visible(failure.hint)}`]);
    return 1;
  }
}

/** The request, with the paths in it made relative to the folder of the run. */
function namedFrom({ command, operands, options }: AskedLocal, cwd: string, here: string): Omit<LocalRequest, 'work'> {
  const files = new Set(LOCAL_GRAMMAR[command].options.flatMap(([flags]) => FILE_OPTION.exec(flags)?.[1] ?? []));
  const named = Object.entries(options).map(([name, value]) =>
    typeof value === 'string' && files.has(name) ? [name, seenFrom(cwd, here, value)] : [name, value],
  );
  return { operands: operands.map((file) => seenFrom(cwd, here, file)), options: Object.fromEntries(named) };
}

const FILE_OPTION = /^--([a-z-]+) <(?:file|folder)>$/;

/** Only the inputs that this command takes: a wrong variable of another command must not stop it. */
function inputsOf({ command, inputs }: AskedLocal, env: CliProcess['env']): RawInputs {
  const taken: readonly string[] = LOCAL_GRAMMAR[command].inputs;
  return Object.fromEntries(
    Object.entries(readCommandLineInputs(inputs, env)).filter(([name]) => taken.includes(name)),
  );
}

/** A function that asks the user; an empty answer means the fallback. Missing if there is no terminal. */
function asking(console: Console, signal: AbortSignal): Pick<LocalRequest, 'ask'> {
  const { ask } = personAt(console, { agreed: false, signal });
  if (!ask) return {};
  return { ask: async (question, fallback) => (await ask(`${question} [${fallback}]: `)).trim() || fallback };
}
