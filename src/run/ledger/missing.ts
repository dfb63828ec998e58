/** Sentences about a ledger that does not exist, or no longer exists. */

/** A page (`PAGES` in report/docs-link.ts) instead of commands: many readers edit files in the browser and have no git. */
export const RESTORE_PAGE = '`docs/situations.md#the-ledger-is-gone`';

/** For a pull request whose merge would be the first push. */
export function firstRun(aliases: number): string {
  const all = aliases === 1 ? 'the alias counts' : `all ${aliases} aliases count`;
  return `First run: ${all} as new, because nothing is recorded as sent from this repository. Already in CustomerGauge? A merge sends them again, unless \`adopt\` comes first: see \`docs/setup.md#5-first-merge\`. If there were pushes before, the ledger was deleted. To restore it, see ${RESTORE_PAGE}.`;
}

/**
 * For a plan that starts from an empty ledger.
 * @param remote the remote that was searched, if there are several
 */
export function noLedgerYet(ref: string, remote: string | undefined): string {
  const where = remote === undefined ? '' : ` on the remote \`${remote}\``;
  return `There is no ledger \`${ref}\` yet${where}, so every alias counts as new. If CustomerGauge has them already, run the command \`adopt\` first. If the ledger was deleted, restore it: see ${RESTORE_PAGE}.`;
}
