/** The checks of `doctor`, and how each ended. */

/** Every check with what people call it, in the order in which they are shown. */
export const CHECKS = {
  node: 'Node',
  git: 'git',
  inputs: 'inputs',
  secrets: 'secrets',
  event: 'event and branch',
  checkout: 'checkout',
  aliases: 'alias files',
  ledger: 'ledger is readable',
  'ledger-write': 'ledger is writable',
  plan: 'what a push sends',
  records: 'records host',
  token: 'token',
  clock: 'clock',
  'pull-requests': 'pull requests',
  'deployment-branches': 'GitHub environment',
  'first-record': 'first record',
} as const;

export type CheckId = keyof typeof CHECKS;

/** One check: whether it holds, why in one sentence, and what to do. `unknown`: not needed here, or nobody can tell. */
export interface CheckReport {
  readonly id: CheckId;
  readonly state: 'passed' | 'failed' | 'unknown';
  readonly message: string;
  /** Empty where there is nothing to do. */
  readonly hint: string;
}
