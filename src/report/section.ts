/**
 * The lists that a run has to show, whatever shows them: a terminal, a log, a job summary or a comment. Rows are made
 * when they are drawn, because a list may be long and its reader's patience short.
 */
import { type LocatedPair, placeOf } from '../aliases/alias.ts';
import type { Severity } from '../aliases/problem.ts';
import type { Place } from '../aliases/source.ts';
import { byReason } from './by-reason.ts';
import { placeText } from './sentences.ts';

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
export interface Listing<T> {
  readonly title: string;
  readonly sign: Section['sign'];
  readonly columns: readonly Column[];
  readonly row: (item: T) => Row;
}

/** Lists whose titles say why, for what stands there for the same reason, and one for the rest. */
export function sectionsByReason<T>(
  items: readonly T[],
  { title, sign, columns, row }: Listing<T>,
): readonly Section[] {
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

export function located(pair: LocatedPair): Row {
  const place = placeOf(pair);
  return { alias: pair.alias, account: pair.account, where: placeText(place), place };
}
