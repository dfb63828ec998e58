/**
 * The lists of a run, for a terminal, a log, a job summary or a comment. Rows are made only when they are shown,
 * because most rows of a long list are not.
 */
import { type LocatedPair, placeOf } from '../aliases/alias.ts';
import type { Severity } from '../aliases/finding.ts';
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

/** Items of which only those that are shown are looked at. */
type Items<T> = Pick<readonly T[], 'length' | 'at'>;

/** Makes a list; none if there are no items. */
export function section<T>(
  title: string,
  sign: Section['sign'],
  columns: readonly Column[],
  items: Items<T>,
  row: (item: T) => Row,
): readonly Section[] {
  const at = (index: number): Row => {
    const item = items.at(index);
    return item === undefined ? {} : row(item);
  };
  return items.length === 0 ? [] : [{ title, sign, columns, size: items.length, row: at }];
}

/** A list whose items will be grouped by reason. */
export interface Listing<T> {
  readonly title: string;
  readonly sign: Section['sign'];
  readonly columns: readonly Column[];
  /** The key by which items are grouped: codes, and the server's words. `undefined` without a reason. */
  readonly reason: (item: T) => readonly unknown[] | undefined;
  readonly row: (item: T) => Row;
}

/** Makes one list for each common reason, with the reason in its title, and one for the rest. */
export function sectionsByReason<T>(
  items: readonly T[],
  { title, sign, columns, reason, row }: Listing<T>,
): readonly Section[] {
  const { groups, others } = byReason(items, (item) => {
    const common = reason(item);
    return common && JSON.stringify(common);
  });
  const rest = columns.filter((column) => column !== 'state' && column !== 'why');
  return [
    ...groups.flatMap(([first, ...others]) => {
      const { state, why = '' } = row(first);
      return section(
        `${title}, ${state === undefined ? why : `${state}: ${why}`}`,
        sign,
        rest,
        [first, ...others],
        row,
      );
    }),
    ...section(title, sign, columns, others, row),
  ];
}

export function located(pair: LocatedPair): Row {
  const place = placeOf(pair);
  return { alias: pair.alias, account: pair.account, where: placeText(place), place };
}

/** Groups items by their reason, the largest groups first. Reasons with few items share one last group. */
interface ByReason<T> {
  readonly groups: readonly (readonly [T, ...T[]])[];
  readonly others: readonly T[];
}

/** A smaller group is as easy to read as a plain list. */
const LEAST = 3;
/** More lists than this do not help, and each title takes space. */
const MOST = 8;

/** Groups items with the same reason, so that the reason is shown once. @param keyOf nothing for an item without a reason */
function byReason<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ByReason<T> {
  const byKey = [...Map.groupBy(items, keyOf)]
    .filter(([key, own]) => key !== undefined && own.length >= LEAST)
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, MOST);
  const grouped = new Set(byKey.map(([key]) => key));
  return {
    groups: byKey.map(([, own]) => own as [T, ...T[]]),
    others: items.filter((item) => !grouped.has(keyOf(item))),
  };
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
