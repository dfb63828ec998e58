/** The lists of `status`. */
import { DELETE_THERE, waitingFor } from './plan-sections.ts';
import type { RemovedReport, StatusReport, WaitingReport } from './report.ts';
import { type Column, type Row, type Section, section, sectionsByReason } from './section.ts';

/** The pending aliases with their reasons, and those that a person has to remove by hand. */
export function statusSections({ pending, removed }: StatusReport): readonly Section[] {
  const columns: readonly Column[] = ['alias', 'account', 'state', 'why', 'since', 'run'];
  const row = ({ alias, account, state, reason, time, run }: RemovedReport): Row => ({
    alias,
    account,
    state,
    why: reason,
    since: time,
    run,
  });
  return [
    ...sectionsByReason<WaitingReport>(pending, {
      title: 'Pending: the next push tries these again',
      sign: '!',
      columns,
      reason: waitingFor,
      row,
    }),
    ...section(`Removed from the files, and still in CustomerGauge: ${DELETE_THERE}`, '-', columns, removed, row),
  ];
}
