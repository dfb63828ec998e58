/**
 * The lists of a run, for a terminal, a log, a job summary or a comment. Rows are made only when they are shown,
 * because most rows of a long list are not.
 */
import { type LocatedPair, placeOf } from '../aliases/alias.ts';
import type { Severity } from '../aliases/finding.ts';
import type { Place } from '../aliases/source.ts';
import { byReason } from './by-reason.ts';
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

/** One row of a list. */
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
  /** What items of one group have in common: codes, and what the server said. Nothing without a reason. */
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
