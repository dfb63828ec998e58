/** What is said where there is no ledger. */

/** Where it is told how to bring back a ledger: who reads messages on GitHub edits files in the browser, and has no git. */
export const RESTORED = 'the page docs/situations.md has the commands, under “The ledger is gone”';

/** Said on a pull request whose merge would be the first push: how much of it counts as new. */
export function firstRun(aliases: number): string {
  const all = aliases === 1 ? 'the alias counts' : `all ${aliases} aliases count`;
  return `First run: ${all} as new, for nothing is recorded as sent from this repository. Already in CustomerGauge? A merge sends them again, unless \`adopt\` comes first: the page docs/setup.md says how, under “First merge”. If there were pushes before, the ledger was deleted; restore it: ${RESTORED}.`;
}

/**
 * Said where a plan starts from an empty ledger.
 * @param remote where it was looked for, if there are several to choose from
 */
export function noLedgerYet(ref: string, remote: string | undefined): string {
  const where = remote === undefined ? '' : ` on the remote \`${remote}\``;
  return `There is no ledger \`${ref}\` yet${where}, so every alias counts as new. If CustomerGauge has them already, run the command \`adopt\` first. If the ledger was deleted, restore it: ${RESTORED}.`;
}
