/** What `--json` prints for usage mistakes, and for a command that could not start. */
import type { CommanderError } from 'commander';
import { COMMANDS, type CommandName, LOCAL_COMMANDS, type LocalCommandName } from '../inputs/commands.ts';
import { documentText } from '../report/harmless-json.ts';
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
  return documentText(await documentOf(command, { code: 'usage', ...said }));
}

async function documentOf(command: string | undefined, failure: Failure): Promise<object> {
  if (isLocal(command)) return refusalDocument(command, [failure]);
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

type Failures = readonly Failure[];

/** The document of each command with nothing in it but the failures. */
const DOCUMENTS: Readonly<Record<LocalCommandName, (failures: Failures) => Promise<object>>> = {
  import: async (failures) => {
    const { importDocument, NO_IMPORT } = await import('../report/tables/import-report.ts');
    return importDocument({ ...NO_IMPORT, failures });
  },
  export: async (failures) => {
    const { NO_EXPORT } = await import('../report/tables/export-report.ts');
    return { version: 1, command: 'export', ...NO_EXPORT, failures };
  },
  match: async (failures) => {
    const { matchDocument, NO_MATCH } = await import('../report/match/match-report.ts');
    return matchDocument({ ...NO_MATCH, failures });
  },
  init: async (failures) => ({ version: 1, result: 'failed', files: [], todo: [], failures }),
};

/** The JSON document of a command that could not start. */
export function refusalDocument(command: LocalCommandName, failures: Failures): Promise<object> {
  return DOCUMENTS[command](failures);
}
