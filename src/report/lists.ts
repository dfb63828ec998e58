/** The lists of a plan, a preview, a delivery and a ledger: what is sent, what waits, and what a person has to do. */
import { type LocatedPair, pairKey, placeOf } from '../aliases/alias.ts';
import type { Outcome } from '../delivery/outcome.ts';
import type { NewAccount } from '../plan/new-accounts.ts';
import type { Plan, Waiting } from '../plan/plan.ts';
import type { PreviewReport, Rebinding, RemovedReport, StatusReport, WaitingReport } from './ledger-report.ts';
import type { DeliveryReport, PlanReport } from './report.ts';
import type { ReviewReport } from './review-report.ts';
import { type Column, type Listing, located, type Row, type Section, section, sectionsByReason } from './section.ts';
import { cameWith, placeText, reasonText } from './sentences.ts';

export function planSections({ plan, added, newAccounts = [] }: PlanReport): readonly Section[] {
  const isOwn = (pair: LocatedPair): boolean => added?.has(pairKey(pair)) ?? true;
  const own = added ? plan.create.filter(isOwn) : plan.create;
  const earlier = added ? plan.create.filter((pair) => !isOwn(pair)) : [];
  return [
    ...section('Create', '+', ['alias', 'account', 'where'], own, located),
    ...newAccountSections(plan, newAccounts),
    ...section('On the target branch already, not sent yet', '+', ['alias', 'account', 'where'], earlier, located),
    ...section(
      `Move, and the old alias stays in CustomerGauge: ${DELETE_THERE}`,
      '~',
      ['alias', 'account', 'from', 'where'],
      plan.move,
      (pair) => ({ ...located(pair), from: pair.from }),
    ),
    ...sectionsByReason(plan.retry, {
      title: 'Try again',
      sign: '+',
      columns: ['alias', 'account', 'why', 'where'],
      reason: waitingFor,
      row: (pair) => ({ ...located(pair), why: `${pair.state}: ${pair.reason}` }),
    }),
    ...removedSections(plan),
  ];
}

function waitingFor({ state, code, reason }: Waiting): readonly string[] | undefined {
  return reason === '' ? undefined : [state, code, reason];
}

/** The place in CustomerGauge where a person deletes what the API cannot delete. */
const DELETE_THERE = 'delete it there under Settings → System Admin → Data Admin → Accounts → Manage Accounts';

/** Removed aliases, which a person has to delete because the API cannot. */
export function removedSections({ remove }: Plan): readonly Section[] {
  return section(
    `Removed from the files, and still in CustomerGauge: ${DELETE_THERE}`,
    '-',
    ['alias', 'account'],
    remove,
    ({ alias, account }) => ({ alias, account }),
  );
}

/**
 * New accounts that may be typing mistakes, and the others. The others are left out if all are new, as on a first push.
 */
function newAccountSections({ unchanged, move, remove }: Plan, accounts: readonly NewAccount[]): readonly Section[] {
  const row = ({ account, aliases, nearest, name }: NewAccount): Row => {
    const place = placeOf(name);
    const meant = nearest === undefined ? {} : { meant: nearest };
    return { account, aliases: String(aliases), ...meant, where: placeText(place), place };
  };
  const [near, others] = [
    accounts.filter(({ nearest }) => nearest !== undefined),
    accounts.filter(({ nearest }) => nearest === undefined),
  ];
  return [
    ...section(
      'New accounts that look like known ones: check the spelling',
      '!',
      ['account', 'meant', 'aliases', 'where'],
      near,
      row,
    ),
    ...(unchanged + move.length + remove.length === 0 && near.length === 0
      ? []
      : section('New accounts: no alias names them yet', '+', ['account', 'aliases', 'where'], others, row)),
  ];
}

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

const TITLES = {
  'never-tried': 'Never tried: no push has sent these',
  unanswered: 'Unanswered: sent, but without a clear answer',
  unsent: 'Unsent: a push should have sent these, but did not',
  rejected: 'Rejected: CustomerGauge refused these',
  accepted: 'Accepted earlier, then removed from the files',
} as const;

/** The aliases that would change, grouped by their present state. */
export function previewSections({ aliases }: PreviewReport): readonly Section[] {
  const groups = Map.groupBy(aliases, ({ state }) => state);
  return (Object.keys(TITLES) as (keyof typeof TITLES)[]).flatMap((state) => {
    const group = groups.get(state) ?? [];
    const explained = group.some(({ reason }) => reason !== '');
    const columns: readonly Column[] = explained ? ['alias', 'account', 'why'] : ['alias', 'account'];
    return section(TITLES[state], '~', columns, group, ({ alias, account, reason }) =>
      reason === '' ? { alias, account } : { alias, account, why: reason },
    );
  });
}

/** A sentence about changes of the target, folder or branch, if there are any. */
export function rebindingTexts({ rebinds }: PreviewReport): readonly string[] {
  if (rebinds.length === 0) return [];
  return [`This changes what the ledger is bound to: ${rebinds.map(rebindingText).join(', ')}.`];
}

/** One such change, as part of a sentence. */
export function rebindingText({ what, was, is }: Rebinding): string {
  return `\`${what}\` was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`;
}

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
