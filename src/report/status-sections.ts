/** The lists of `status`. */
import { DELETE_THERE } from './plan-sections.ts';
import type { StatusReport, WaitingReport } from './report.ts';
import { type Column, type Row, type Section, section, sectionsByReason } from './section.ts';

/** The pending aliases with their reasons, and those that a person has to remove by hand. */
export function statusSections({ pending, removed }: StatusReport): readonly Section[] {
  const columns: readonly Column[] = ['alias', 'account', 'state', 'why', 'since', 'run'];
  const row = ({ alias, account, state, reason, time, run }: WaitingReport): Row => ({
    alias,
    account,
    state,
    why: reason,
    since: time,
    run,
  });
  return [
    ...sectionsByReason(pending, { title: 'Pending: the next push tries these again', sign: '!', columns, row }),
    ...section(`Removed from the files, and still in CustomerGauge: ${DELETE_THERE}`, '-', columns, removed, row),
  ];
}
