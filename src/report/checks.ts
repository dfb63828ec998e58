/** The checks of `doctor` and their results. */

/** The title of every check, in the order in which they are shown. */
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

/** The result of one check. `unknown`: not needed here, or the result cannot be known. */
export interface CheckReport {
  readonly id: CheckId;
  readonly state: 'passed' | 'failed' | 'unknown';
  readonly message: string;
  /** The next step; empty if there is nothing to do. */
  readonly hint: string;
}
