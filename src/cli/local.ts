import { readTrigger } from '../github/event.ts';
import type { RawInputs } from '../inputs/all.ts';
import type { LocalCommandName } from '../inputs/commands.ts';
import { readSettings } from '../inputs/settings.ts';
import { failureOf } from '../report/failure-of.ts';
import { harmlessJson } from '../report/harmless-json.ts';
import { jsonText } from '../report/json-text.ts';
import { visible } from '../report/neutral.ts';
import type { LocalRun } from '../run/context.ts';
import type { LocalCommand, LocalEnd, LocalFailure, LocalRequest } from '../run/local-command.ts';
import { abortOnSignals } from '../run/signals.ts';
import { Secrets } from '../secrets.ts';
import { readInputs } from './inputs.ts';
import { LOCAL_GRAMMAR } from './local-grammar.ts';
import { type Console, personAt } from './person.ts';
import { folderOfRun, fromElsewhere, seenFrom } from './place.ts';
import type { CliProcess } from './process.ts';
import type { AskedLocal } from './program.ts';
import { refusalDocument } from './refusal.ts';
import { openTerminal, type Terminal } from './terminal.ts';
import { unreadVariables } from './variables.ts';

/** Each is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<LocalCommandName, () => Promise<LocalCommand>>> = {
  import: async () => (await import(/* webpackChunkName: "local" */ '../commands/import/import.ts')).importTables,
  export: async () => (await import(/* webpackChunkName: "local" */ '../commands/export/export.ts')).exportTables,
  match: async () => (await import('../commands/match/match.ts')).matchTables,
  init: async () => (await import(/* webpackChunkName: "local" */ '../commands/init/init.ts')).init,
};

/** What a program ends with that Ctrl-C stopped. */
const INTERRUPTED = 130;

/** Runs a command that only the command line has. Returns the exit code. */
export async function runLocal(process: CliProcess, asked: AskedLocal): Promise<number> {
  const { env } = process;
  const secrets = new Secrets();
  for (const secret of [env.CUSTOMERGAUGE_CLIENT_SECRET, env.GITHUB_TOKEN]) if (secret) secrets.add(secret);
  const json = asked.options.json === true;
  const manner = { quiet: asked.options.quiet === true, color: asked.options['no-color'] !== true };
  // Standard output may be for a program: what is said meanwhile is not for it.
  const streams = { stdout: json ? process.stderr : process.stdout, stderr: process.stderr };
  const terminal = await openTerminal(streams, (text) => secrets.redact(text), manner);
  for (const sentence of unreadVariables(env)) terminal.notice(sentence);
  using signals = abortOnSignals(process);
  const { signal } = signals;
  const refuse = async (failures: readonly LocalFailure[]): Promise<void> => {
    if (!json) return;
    process.stdout.write(documentText(await refusalDocument(asked.command, failures), secrets));
  };
  try {
    const given = inputsOf(asked, env);
    const here = process.cwd();
    // What `init` writes belongs to the root of the repository, which it finds by itself.
    const cwd = asked.command === 'init' ? here : folderOfRun(here, given.path?.trim() || 'aliases');
    if (cwd !== here) terminal.notice(`The alias folder is that of ${cwd}.`);
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
      signal,
      secrets,
      onSecret: (value) => secrets.add(value),
      show: terminal,
      github: undefined,
    };
    const command = await COMMANDS[asked.command]();
    return show(process, {
      terminal,
      secrets,
      end: await command(run, {
        ...namedFrom(asked, cwd, here),
        ...asking({ stdin: process.stdin, stdout: streams.stdout }, signal),
      }),
      json,
      quiet: manner.quiet,
    });
  } catch (error) {
    if (signal.aborted) {
      terminal.error(['Stopped. No file was left half-written; run it again to do the rest.']);
      return INTERRUPTED;
    }
    const failure = failureOf(error, { debug: env.DEBUG !== undefined });
    await refuse([failure]);
    terminal.error([`error: ${visible(failure.message)}`, `  ${visible(failure.hint)}`]);
    return 1;
  }
}

/** What was asked, with the files that it names as they are named from where the run stands. */
function namedFrom({ command, operands, options }: AskedLocal, cwd: string, here: string): LocalRequest {
  const files = new Set(LOCAL_GRAMMAR[command].options.flatMap(([flags]) => FILE_OPTION.exec(flags)?.[1] ?? []));
  const named = Object.entries(options).map(([name, value]) =>
    typeof value === 'string' && files.has(name) ? [name, seenFrom(cwd, here, value)] : [name, value],
  );
  return { operands: operands.map((file) => seenFrom(cwd, here, file)), options: Object.fromEntries(named) };
}

const FILE_OPTION = /^--([a-z-]+) <(?:file|folder)>$/;

/** The inputs that this command takes; none of another command's from the environment, which it would only trip over. */
function inputsOf({ command, inputs }: AskedLocal, env: CliProcess['env']): RawInputs {
  const taken: readonly string[] = LOCAL_GRAMMAR[command].inputs;
  return Object.fromEntries(Object.entries(readInputs(inputs, env)).filter(([name]) => taken.includes(name)));
}

/** A document as standard output gets it. */
function documentText(document: object, secrets: Secrets): string {
  return `${harmlessJson([...jsonText(document, (text) => secrets.redact(text))].join(''))}\n`;
}

/** An empty answer takes the fallback. Nobody is asked where nobody sees it. */
function asking(console: Console, signal: AbortSignal): Pick<LocalRequest, 'ask'> {
  const { ask } = personAt(console, { agreed: false, signal });
  if (!ask) return {};
  return { ask: async (question, fallback) => (await ask(`${question} [${fallback}]: `)).trim() || fallback };
}

/** Where standard output is for a program, people are told on standard error. */
function show(
  { stdout }: CliProcess,
  {
    terminal,
    secrets,
    end,
    json,
    quiet,
  }: {
    readonly terminal: Terminal;
    readonly secrets: Secrets;
    readonly end: LocalEnd;
    readonly json: boolean;
    readonly quiet: boolean;
  },
): number {
  const output = json ? documentText(end.document, secrets) : end.output && secrets.redact(end.output);
  if (output !== undefined) stdout.write(output);
  const worked = end.code === 0 || end.code === 3;
  if (quiet && end.code === 0) return 0;
  if (output === undefined && worked) terminal.say(end.lines);
  else terminal.error(end.lines);
  return end.code;
}
