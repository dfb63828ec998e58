import type { LocalCommand, LocalEnd, LocalFailure, LocalRequest } from '../commands/local.ts';
import type { Run } from '../commands/run.ts';
import { abortOnSignals } from '../commands/signals.ts';
import { readTrigger } from '../github/event.ts';
import type { LocalCommandName } from '../inputs.ts';
import { jsonText } from '../report/json-text.ts';
import { visible } from '../report/neutral.ts';
import { harmlessJson } from '../report/tables/harmless-json.ts';
import { Secrets } from '../secrets.ts';
import { readSettings } from '../settings.ts';
import { personAt } from './person.ts';
import type { CliProcess } from './process.ts';
import type { AskedLocal } from './program.ts';
import { refusalDocument } from './refusal.ts';
import { openTerminal, type Terminal } from './terminal.ts';

/** Each is loaded only when it is asked for. */
const COMMANDS: Readonly<Record<LocalCommandName, () => Promise<LocalCommand>>> = {
  import: async () => (await import('../commands/import/import.ts')).importTables,
  export: async () => (await import('../commands/export/export.ts')).exportTables,
  match: async () => (await import('../commands/match/match.ts')).matchTables,
  init: async () => (await import('../commands/init/init.ts')).init,
};

/** What a program ends with that Ctrl-C stopped. */
const INTERRUPTED = 130;

/** Runs a command that only the command line has. Returns the exit code. */
export async function runLocal(process: CliProcess, asked: AskedLocal): Promise<number> {
  const { env } = process;
  const secrets = new Secrets();
  for (const secret of [env.CUSTOMERGAUGE_CLIENT_SECRET, env.GITHUB_TOKEN]) if (secret) secrets.add(secret);
  const terminal = await openTerminal(process, (text) => secrets.redact(text));
  using signals = abortOnSignals(process);
  const { signal } = signals;
  const json = asked.options.json === true;
  const refuse = async (failures: readonly LocalFailure[]): Promise<void> => {
    const document = json ? await refusalDocument(asked.command, failures) : undefined;
    if (document !== undefined) process.stdout.write(documentText(document, secrets));
  };
  try {
    const read = await readSettings({ ...asked.inputs, 'github-token': env.GITHUB_TOKEN ?? '' });
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
    const run: Run = {
      settings: read.settings,
      trigger: await readTrigger(env),
      cwd: process.cwd(),
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
      end: await command(run, { ...asked, ...asking(process, signal) }),
      json,
    });
  } catch (error) {
    if (signal.aborted) {
      terminal.error(['Stopped. No file was left half-written; run it again to do the rest.']);
      return INTERRUPTED;
    }
    const failure = explain(error, env.DEBUG !== undefined);
    await refuse([failure]);
    terminal.error([`error: ${visible(failure.message)}`, `  ${visible(failure.hint)}`]);
    return 1;
  }
}

/** A document as standard output gets it. */
function documentText(document: object, secrets: Secrets): string {
  return `${harmlessJson([...jsonText(document, (text) => secrets.redact(text))].join(''))}\n`;
}

/** An empty answer takes the fallback. Nobody is asked where nobody sees it. */
function asking(process: CliProcess, signal: AbortSignal): Pick<LocalRequest, 'ask'> {
  const { ask } = personAt(process, { agreed: false, signal });
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
  }: { readonly terminal: Terminal; readonly secrets: Secrets; readonly end: LocalEnd; readonly json: boolean },
): number {
  const output = json ? documentText(end.document, secrets) : end.output && secrets.redact(end.output);
  if (output !== undefined) stdout.write(output);
  const worked = end.code === 0 || end.code === 3;
  if (output === undefined && worked) terminal.say(end.lines);
  else terminal.error(end.lines);
  return end.code;
}

/** Errors that know what to do about them say so; any other is a mistake of ours. */
function explain(error: unknown, debug: boolean): LocalFailure {
  const known = error instanceof Error && 'hint' in error ? error.hint : undefined;
  if (error instanceof Error && known !== undefined)
    return { code: 'error', message: error.message, hint: String(known) };
  const text = error instanceof Error ? ((debug ? error.stack : undefined) ?? error.message) : String(error);
  return {
    code: 'unexpected',
    message: `Something went wrong that should not: ${text}`,
    hint: 'Please report it with this message; with DEBUG=1 in the environment it says where it happened.',
  };
}
