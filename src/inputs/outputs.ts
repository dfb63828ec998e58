/** What the action puts out, each described once. */
export const OUTPUTS = {
  result:
    'How the run ended: `valid`, `unchanged`, `planned`, `pushed`, `adopted`, `forgotten`, `reported`, `superseded`, `failed`, `invalid`, `partial` or `blocked`.',
  changes: '`true` when the plan creates or moves aliases.',
  create: 'New aliases in the plan.',
  move: 'Aliases that change their account in the plan.',
  retry: 'Aliases in the plan that an earlier push could not deliver and that are tried again.',
  remove:
    'Aliases that left the files since the last push; they stay in CustomerGauge until somebody removes them by hand. `status` lists all of them.',
  unchanged: 'Aliases that need nothing.',
  accepted: 'Records that CustomerGauge accepted in this run.',
  rejected: 'Records that CustomerGauge refused in this run.',
  unanswered: 'Records that were sent without a clear answer: they may exist.',
  unsent: 'Records that were not processed in this run.',
  errors: 'Errors in the alias files.',
  warnings: 'Warnings in the alias files.',
  confirm:
    'The number of aliases that a run of `adopt` or `forget` asks somebody to confirm: what the input `confirm` has to be. Empty where there is nothing to confirm.',
  'plan-file': 'Path of `plan.json`.',
  'report-file': 'Path of `report.json`.',
  'plan-digest': 'SHA-256 over the set of alias pairs that the plan sends.',
  'ledger-commit': 'Commit of the ledger after this run. Empty where there is none.',
} as const;

export type OutputName = keyof typeof OUTPUTS;
