/** The lists of records that were not accepted, and of aliases that nobody approved. */
import type { Outcome } from '../delivery/outcome.ts';
import type { DeliveryReport, ReviewReport } from './report.ts';
import { type Listing, located, type Section, section, sectionsByReason } from './section.ts';
import { cameWith, reasonText } from './sentences.ts';

/** The records that were not accepted, grouped by reason. */
export function deliverySections(delivery: DeliveryReport): readonly Section[] {
  return sectionsByReason(notAccepted(delivery), NOT_ACCEPTED);
}

/** The records that were not accepted in one list, each with its reason. */
export function deliveryList(delivery: DeliveryReport): readonly Section[] {
  const { title, sign, columns, row } = NOT_ACCEPTED;
  return section(title, sign, columns, notAccepted(delivery), row);
}

const NOT_ACCEPTED: Listing<Outcome> = {
  title: 'Not accepted',
  sign: '!',
  columns: ['alias', 'account', 'state', 'why'],
  reason: ({ state, reason }) => reason && [state, reason.code, reason.message, reason.fields],
  row: ({ pair, state, reason }) => ({
    alias: pair.alias,
    account: pair.account,
    state,
    ...(reason ? { why: reasonText(reason) } : {}),
  }),
};

function notAccepted({ outcomes }: DeliveryReport): readonly Outcome[] {
  return Iterator.from(outcomes)
    .filter(({ state }) => state !== 'accepted')
    .toArray();
}

/** The aliases that did not come from an approved pull request. */
export function reviewSections({ unreviewed, enforced }: ReviewReport): readonly Section[] {
  const title = enforced ? 'Held back: nobody is known to have approved these' : 'Without an approved pull request';
  return section(title, '!', ['alias', 'account', 'why', 'where'], unreviewed, (pair) => ({
    ...located(pair),
    why: cameWith(pair),
  }));
}
