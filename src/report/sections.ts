/**
 * The lists that a run has to show, whatever shows them: a terminal, a log, a job summary or a comment. Rows are made
 * when they are drawn, because a list may be long and its reader's patience short.
 */
import { type LocatedPair, placeOf } from '../aliases/alias.ts';
import type { Severity } from '../aliases/problem.ts';
import type { Problem } from '../rules/problem.ts';
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
  state: 'state',
  why: 'why',
  since: 'since',
  run: 'run',
} as const;

export type Column = keyof typeof COLUMNS;

/** One line of a list. */
export type Row = Readonly<Partial<Record<Column, string>>> & {
  readonly severity?: Severity;
  /** How to fix the problem. */
  readonly hint?: string;
  /** Other places that a problem concerns. */
  readonly related?: readonly { readonly what: string; readonly where: string }[];
};

export interface Section {
  readonly title: string;
  /** Stands for the list in a terminal: what a push adds, changes, leaves to a person, or could not do. */
  readonly sign: '+' | '~' | '-' | '!';
  readonly columns: readonly Column[];
  readonly size: number;
  readonly row: (index: number) => Row;
}

function section<T>(
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

/** All problems in one list, whose title says of which kinds they are. */
export function problemSections(problems: readonly Problem[]): readonly Section[] {
  const { errors, warnings } = countProblems(problems);
  const both = `Problems: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  const title = errors === 0 ? 'Warnings, which block nothing' : warnings === 0 ? 'Errors' : both;
  return section(title, '!', ['where', 'problem', 'rule'], problems, problemRow);
}

function problemRow({ severity, rule, place, message, hint, related }: Problem): Row {
  const others = related.map(({ what, place: at }) => ({ what, where: placeText(at) }));
  return { severity, rule, where: placeText(place), problem: message, hint, related: others };
}

/** What a push sends, and what a person has to do. */
export function planSections({ plan }: PlanReport): readonly Section[] {
  return [
    ...section('Create', '+', ['alias', 'account', 'where'], plan.create, located),
    ...section(
      'Move: the old alias stays in CustomerGauge until somebody removes it there',
      '~',
      ['alias', 'account', 'from', 'where'],
      plan.move,
      (pair) => ({ ...located(pair), from: pair.from }),
    ),
    ...section('Try again', '+', ['alias', 'account', 'why', 'where'], plan.retry, (pair) => ({
      ...located(pair),
      why: pair.reason,
    })),
    ...section(
      'Removed from the files: still in CustomerGauge until somebody removes it there',
      '-',
      ['alias', 'account'],
      plan.remove,
      ({ alias, account }) => ({ alias, account }),
    ),
  ];
}

/** The records that were not accepted, each with its reason. */
export function deliverySections({ outcomes }: DeliveryReport): readonly Section[] {
  const failed = Iterator.from(outcomes)
    .filter(({ state }) => state !== 'accepted')
    .toArray();
  return section('Not accepted', '!', ['alias', 'account', 'state', 'why'], failed, ({ pair, state, reason }) => ({
    alias: pair.alias,
    account: pair.account,
    state,
    ...(reason ? { why: reasonText(reason) } : {}),
  }));
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
      return 'pushed directly';
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
    ...section('Pending: the next push tries these again', '!', columns, pending, row),
    ...section(
      'Removed from the files: still in CustomerGauge until somebody removes them there',
      '-',
      columns,
      removed,
      row,
    ),
  ];
}

function located(pair: LocatedPair): Row {
  return { alias: pair.alias, account: pair.account, where: placeText(placeOf(pair)) };
}
