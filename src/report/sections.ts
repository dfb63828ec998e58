/**
 * The lists that a run has to show, whatever shows them: a terminal, a log, a job summary or a comment. Rows are made
 * when they are drawn, because a list may be long and its reader's patience short.
 */
import { type LocatedPair, pairKey, placeOf } from '../aliases/alias.ts';
import type { Severity } from '../aliases/problem.ts';
import type { Place } from '../aliases/source.ts';
import type { Outcome } from '../delivery/outcome.ts';
import type { NewAccount } from '../plan/new-accounts.ts';
import type { Plan } from '../plan/plan.ts';
import type { Problem } from '../rules/problem.ts';
import { byReason } from './by-reason.ts';
import {
  count,
  countProblems,
  type DeliveryReport,
  type PlanReport,
  type Provenance,
  type ReviewReport,
  type StatusReport,
  type WaitingReport,
} from './report.ts';
import { placeText, reasonText } from './sentences.ts';

/** What a row can say, with the heading that a table gives it. */
export const COLUMNS = {
  where: 'where',
  rule: 'rule',
  problem: 'what is wrong, and how to fix it',
  alias: 'alias',
  account: 'account',
  from: 'from account',
  meant: 'did you mean',
  aliases: 'aliases',
  state: 'state',
  why: 'why',
  since: 'since',
  run: 'run',
  check: 'check',
  says: 'what was found, and what to do',
} as const;

export type Column = keyof typeof COLUMNS;

/** One line of a list. */
export type Row = Readonly<Partial<Record<Column, string>>> & {
  readonly severity?: Severity;
  /** What `where` says, to be linked. */
  readonly place?: Place;
  /** How to fix the problem. */
  readonly hint?: string;
  /** Other places that a problem concerns. */
  readonly related?: readonly { readonly what: string; readonly where: string; readonly place: Place }[];
};

export interface Section {
  /** May hold names, and words of the API: neutralise it where it is shown. */
  readonly title: string;
  /** Stands for the list in a terminal: what a push adds, changes, leaves to a person, or could not do. */
  readonly sign: '+' | '~' | '-' | '!';
  readonly columns: readonly Column[];
  readonly size: number;
  readonly row: (index: number) => Row;
}

/** A list of items with a title; none where there are no items. */
export function section<T>(
  title: string,
  sign: Section['sign'],
  columns: readonly Column[],
  items: readonly T[],
  row: (item: T) => Row,
): readonly Section[] {
  const at = (index: number): Row => {
    const item = items[index];
    return item === undefined ? {} : row(item);
  };
  return items.length === 0 ? [] : [{ title, sign, columns, size: items.length, row: at }];
}

/** A list before its items are put together by their reasons. */
interface Listing<T> {
  readonly title: string;
  readonly sign: Section['sign'];
  readonly columns: readonly Column[];
  readonly row: (item: T) => Row;
}

/** Lists whose titles say why, for what stands there for the same reason, and one for the rest. */
function sectionsByReason<T>(items: readonly T[], { title, sign, columns, row }: Listing<T>): readonly Section[] {
  const { groups, others } = byReason(items, (item) => {
    const { state, why = '' } = row(item);
    return state === undefined || why === '' ? why : `${state}: ${why}`;
  });
  const rest = columns.filter((column) => column !== 'state' && column !== 'why');
  return [
    ...groups.flatMap(({ reason, items: own }) => section(`${title}, ${reason}`, sign, rest, own, row)),
    ...section(title, sign, columns, others, row),
  ];
}

/** All problems in one list, whose title says of which kinds they are. */
export function problemSections(problems: readonly Problem[]): readonly Section[] {
  const { errors, warnings } = countProblems(problems);
  const both = `Problems: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  const title = errors === 0 ? 'Warnings, which block nothing' : warnings === 0 ? 'Errors' : both;
  return section(title, '!', ['where', 'problem', 'rule'], problems, problemRow);
}

function problemRow({ severity, rule, place, message, hint, related }: Problem): Row {
  const others = related.map(({ what, place: at }) => ({ what, where: placeText(at), place: at }));
  return { severity, rule, place, where: placeText(place), problem: message, hint, related: others };
}

/** What a push sends, and what a person has to do. */
export function planSections({ plan, brought, newAccounts = [] }: PlanReport): readonly Section[] {
  const isOwn = (pair: LocatedPair): boolean => brought?.has(pairKey(pair)) ?? true;
  const [own, earlier] = [plan.create.filter(isOwn), plan.create.filter((pair) => !isOwn(pair))];
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
      row: (pair) => ({ ...located(pair), why: pair.reason }),
    }),
    ...removedSections(plan),
  ];
}

/** Where somebody deletes what the API cannot. */
const DELETE_THERE = 'delete it there under Settings → System Admin → Data Admin → Accounts → Manage Accounts';

/** What is left to a person, because the API cannot delete. */
export function removedSections({ remove }: Plan): readonly Section[] {
  return section(
    `Removed from the files, and still in CustomerGauge: ${DELETE_THERE}`,
    '-',
    ['alias', 'account'],
    remove,
    ({ alias, account }) => ({ alias, account }),
  );
}

/** Those that may be a typing mistake, and the others, unless all accounts are new as on a first push. */
function newAccountSections({ unchanged, move, remove }: Plan, accounts: readonly NewAccount[]): readonly Section[] {
  const row = ({ account, aliases, nearest = '', first }: NewAccount): Row => {
    const { where, place } = located(first);
    return {
      account,
      aliases: String(aliases),
      ...(nearest === '' ? {} : { meant: nearest }),
      ...(place ? { where: where ?? '', place } : {}),
    };
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

/** The records that were not accepted: those with the same reason together. */
export function deliverySections(delivery: DeliveryReport): readonly Section[] {
  return sectionsByReason(notAccepted(delivery), NOT_ACCEPTED);
}

/** The same in one list, each with its reason. */
export function deliveryList(delivery: DeliveryReport): readonly Section[] {
  const { title, sign, columns, row } = NOT_ACCEPTED;
  return section(title, sign, columns, notAccepted(delivery), row);
}

const NOT_ACCEPTED: Listing<Outcome> = {
  title: 'Not accepted',
  sign: '!',
  columns: ['alias', 'account', 'state', 'why'],
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

/** The aliases that no approved pull request brought, by name. */
export function reviewSections({ unreviewed, enforced }: ReviewReport): readonly Section[] {
  const title = enforced ? 'Held back: nobody is known to have approved these' : 'Without an approved pull request';
  return section(title, '!', ['alias', 'account', 'why', 'where'], unreviewed, (pair) => ({
    ...located(pair),
    why: cameWith(pair),
  }));
}

/** How an alias came to the branch. */
export function cameWith({ how, pullRequest }: Pick<Provenance, 'how' | 'pullRequest'>): string {
  const number = `pull request #${pullRequest?.number}`;
  switch (how) {
    case 'approved':
      return `${number}, approved by ${pullRequest?.approvedBy.join(', ')}`;
    case 'after-approval':
      return `added to ${number} after its approval`;
    case 'unapproved':
      return `${number} was merged without an approval`;
    case 'direct':
      return 'no pull request is known for it so far';
    case 'unknown':
      return 'not found in what could be looked at';
  }
}

/** What a ledger says: what waits and why, what somebody has to remove by hand. */
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

function located(pair: LocatedPair): Row {
  const place = placeOf(pair);
  return { alias: pair.alias, account: pair.account, where: placeText(place), place };
}
