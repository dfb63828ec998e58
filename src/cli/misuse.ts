/** The documents of `--json` for usage mistakes. */
import type { CommanderError } from 'commander';
import { COMMANDS, type CommandName, LOCAL_COMMANDS, type LocalCommandName } from '../inputs/commands.ts';
import { harmlessJson } from '../report/harmless-json.ts';
import { jsonText } from '../report/json-text.ts';
import type { Failure } from '../report/report.ts';
import { withoutValues } from './program.ts';

/**
 * The JSON document for a usage mistake that the argument parser found: the document of the command, or `report.json` if the
 * command is not known. Undefined without `--json`.
 */
export async function misuseDocument(args: readonly string[], error: CommanderError): Promise<string | undefined> {
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
  if (error.exitCode === 0 || !options.includes('--json')) return undefined;
  const message = withoutValues(error.message)
    .replace(/^error: /, '')
    .replaceAll('\n', ' ');
  return usageDocument(
    options.find((one) => !one.startsWith('-')),
    { message, hint: 'Add `--help` for all options.' },
  );
}

/** The JSON document of a command with a usage mistake. */
export async function usageDocument(
  command: string | undefined,
  said: Pick<Failure, 'message' | 'hint'>,
): Promise<string> {
  const document = await documentOf(command, { code: 'usage', ...said });
  return `${harmlessJson([...jsonText(document)].join(''))}\n`;
}

async function documentOf(command: string | undefined, failure: Failure): Promise<object> {
  if (isLocal(command)) return (await import('./refusal.ts')).refusalDocument(command, [failure]);
  const { emptyReport } = await import('../run/perform.ts');
  const { reportDocument } = await import('../report/json.ts');
  const settings = { environment: '', path: '', dryRun: false };
  const report = emptyReport(settings, isCommand(command) ? command : 'auto');
  return reportDocument({ ...report, verdict: failure.message, headline: failure, failures: [failure] });
}

function isLocal(command: string | undefined): command is LocalCommandName {
  return command !== undefined && Object.hasOwn(LOCAL_COMMANDS, command);
}

function isCommand(command: string | undefined): command is CommandName {
  return command !== undefined && Object.hasOwn(COMMANDS, command);
}
