/** The documents of `--json` for commands of the command line that could not start. */
import type { LocalCommandName } from '../inputs/commands.ts';
import type { Failure } from '../report/report.ts';

type Failures = readonly Failure[];

/** The document of each command with nothing in it but the failures. */
const DOCUMENTS: Readonly<Record<LocalCommandName, (failures: Failures) => Promise<object>>> = {
  import: async (failures) => {
    const { importDocument, NO_IMPORT } = await import('../report/tables/import-report.ts');
    return importDocument({ ...NO_IMPORT, failures });
  },
  export: async (failures) => {
    const { exportDocument, NO_EXPORT } = await import('../report/tables/export-report.ts');
    return exportDocument({ ...NO_EXPORT, failures });
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
