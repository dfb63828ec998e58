/**
 * The lists of a run, for a terminal, a log, a job summary or a comment. Rows are made only when they are shown,
 * because most rows of a long list are not.
 */
import { type LocatedPair, placeOf } from '../aliases/alias.ts';
import type { Severity } from '../aliases/problem.ts';
import type { Place } from '../aliases/source.ts';
import type { Problem } from '../rules/problem.ts';
import { count, countProblems } from './report.ts';
import { placeText } from './sentences.ts';

/** The columns of a row, and their headings in a table. */
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

export type Row = Readonly<Partial<Record<Column, string>>> & {
  readonly severity?: Severity;
  /** The place that `where` names, for a link. */
  readonly place?: Place;
  /** How to fix the problem. */
  readonly hint?: string;
  /** Other places that the problem concerns. */
  readonly related?: readonly { readonly what: string; readonly where: string; readonly place: Place }[];
};

export interface Section {
  /** May contain names and text from the API, so escape it when it is shown. */
  readonly title: string;
  /** The mark of the rows in a terminal: added, changed, left to a person, failed. */
  readonly sign: '+' | '~' | '-' | '!';
  readonly columns: readonly Column[];
  readonly size: number;
  readonly row: (index: number) => Row;
}

/** Makes a list; none if there are no items. */
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

/** A list whose items will be grouped by reason. */
export interface Listing<T> {
  readonly title: string;
  readonly sign: Section['sign'];
  readonly columns: readonly Column[];
  readonly row: (item: T) => Row;
}

/** Makes one list for each common reason, with the reason in its title, and one for the rest. */
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

/** Groups items by their reason, the largest groups first. Reasons with few items share one last group. */
interface ByReason<T> {
  readonly groups: readonly { readonly reason: string; readonly items: readonly T[] }[];
  readonly others: readonly T[];
}

/** A smaller group is as easy to read as a plain list. */
const LEAST = 3;
/** More lists than this do not help, and each title takes space. */
const MOST = 8;

/** Groups items with the same reason, so that the reason is shown once. */
function byReason<T>(items: readonly T[], reasonOf: (item: T) => string): ByReason<T> {
  const groups = [...Map.groupBy(items, reasonOf)]
    .map(([reason, own]) => ({ reason, items: own }))
    .filter((group) => group.reason !== '' && group.items.length >= LEAST)
    .sort((a, b) => b.items.length - a.items.length)
    .slice(0, MOST);
  const grouped = new Set(groups.map(({ reason }) => reason));
  return { groups, others: items.filter((item) => !grouped.has(reasonOf(item))) };
}

/** All problems in one list. The title gives the number of errors and warnings. */
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
