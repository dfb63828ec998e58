/** The commands, each with its line in the help, and groups of them that take the same inputs. */
export const COMMANDS = {
  validate: 'Check the alias files of the working tree. Needs no secret.',
  plan: 'Check the alias files of the checked-out commit and show what a push would send. Needs no secret.',
  push: 'Check, plan and send the new aliases to CustomerGauge.',
  adopt: 'Record aliases that CustomerGauge has already as accepted. Sends none.',
  status: 'Show the last push, what is pending and what was removed.',
  forget: 'Drop removed aliases from the ledger once someone deleted them by hand.',
  doctor: 'Find out whether the first push will work, check by check, each with its fix. Sends no record.',
} as const;

export type CommandName = keyof typeof COMMANDS;

/** Commands that only the command line has: they read and write files of whoever starts them. */
export const LOCAL_COMMANDS = {
  import: 'Make alias files of tables (CSV, XLSX), or add their rows to alias files.',
  export: 'Write the aliases as CSV files for an upload to CustomerGauge by hand.',
  match: 'Find out which account each name of a list belongs to, and propose aliases for review.',
  init: 'Write the workflow, a first alias file and editor settings into this repository.',
} as const;

export type LocalCommandName = keyof typeof LOCAL_COMMANDS;

/** Groups of commands that take the same inputs. */
export const ON_FILES: readonly CommandName[] = ['validate', 'plan', 'push'];
export const CHECKING: readonly CommandName[] = [...ON_FILES, 'adopt', 'doctor'];
export const PLANNING: readonly CommandName[] = ['plan', 'push', 'doctor'];
export const WITH_LEDGER: readonly CommandName[] = ['plan', 'push', 'adopt', 'status', 'forget', 'doctor'];
/** What a ledger is bound to matters to whoever compares with it or binds it. */
export const BINDING: readonly CommandName[] = ['plan', 'push', 'adopt', 'doctor'];
export const PUSH: readonly CommandName[] = ['push'];
/** What decides whether CustomerGauge can be reached. */
export const REACHING: readonly CommandName[] = ['push', 'doctor'];
