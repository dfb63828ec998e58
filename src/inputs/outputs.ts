/** The outputs of the action, with their descriptions. */
export const OUTPUTS = {
  result:
    'How the run ended: `valid`, `unchanged`, `planned`, `pushed`, `adopted`, `forgotten`, `reported`, `superseded`, `failed`, `invalid`, `partial` or `blocked`.',
  changes: '`true` when the plan creates or moves aliases.',
  create: 'New aliases in the plan.',
  move: 'Aliases that change their account in the plan.',
  retry: 'Aliases in the plan that an earlier push could not deliver. They are tried again.',
  remove:
    'Aliases that left the files since the last push. They stay in CustomerGauge until somebody deletes them by hand. `status` lists all of them.',
  unchanged: 'Aliases that CustomerGauge has accepted already.',
  accepted: 'Records that CustomerGauge accepted in this run.',
  rejected: 'Records that CustomerGauge refused in this run.',
  unanswered: 'Records that were sent and got no clear answer. They may exist.',
  unsent: 'Records that were not processed in this run.',
  errors: 'Errors in the alias files.',
  warnings: 'Warnings in the alias files.',
  confirm: 'The number that `adopt` or `forget` asks for in the input `confirm`. Empty if there is nothing to confirm.',
  'plan-file': 'Path of `plan.json`.',
  'report-file': 'Path of `report.json`.',
  'plan-digest': 'SHA-256 over the set of alias pairs that the plan sends.',
  'ledger-commit': 'Commit of the ledger after this run. Empty if there is none.',
} as const;

export type OutputName = keyof typeof OUTPUTS;
