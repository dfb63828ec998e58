/** All commands with their line in `--help`, and groups of commands that take the same inputs. */
export const COMMANDS = {
  validate: 'Check the alias files of the working tree. Needs no secret.',
  plan: 'Check the alias files of the checked-out commit and show what a push would send. Needs no secret.',
  push: 'Check, plan and send the new aliases to CustomerGauge.',
  adopt: 'Record aliases that are in CustomerGauge already as accepted. Sends nothing.',
  status: 'Show the last push, what is pending and what was removed.',
  forget: 'Drop removed aliases from the ledger once somebody deleted them by hand.',
  doctor: 'Check whether the first push will work, and say how to fix what will not. Sends no record.',
} as const;

export type CommandName = keyof typeof COMMANDS;

/** Commands of the command line only: they read and write files on the user's computer. */
export const LOCAL_COMMANDS = {
  import: 'Turn tables (CSV, XLSX) into alias files, or add their rows to existing ones.',
  export: 'Write the aliases as CSV files, to upload them to CustomerGauge by hand.',
  match: 'Find the account that each name in a list belongs to, and propose aliases for review.',
  init: 'Write the workflow, a first alias file and editor settings into this repository.',
} as const;

export type LocalCommandName = keyof typeof LOCAL_COMMANDS;

/** Groups of commands that take the same inputs. */
export const ON_FILES: readonly CommandName[] = ['validate', 'plan', 'push'];
export const CHECKING: readonly CommandName[] = [...ON_FILES, 'adopt', 'doctor'];
export const PLANNING: readonly CommandName[] = ['plan', 'push', 'doctor'];
export const WITH_LEDGER: readonly CommandName[] = ['plan', 'push', 'adopt', 'status', 'forget', 'doctor'];
/** Commands that compare with what a ledger is bound to, or bind it. */
export const BINDING: readonly CommandName[] = ['plan', 'push', 'adopt', 'doctor'];
export const PUSH: readonly CommandName[] = ['push'];
/** Commands that connect to CustomerGauge. */
export const REACHING: readonly CommandName[] = ['push', 'doctor'];
