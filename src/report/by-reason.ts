/** Items that share a reason, the largest groups first, and those that are too few to be a group. */
export interface ByReason<T> {
  readonly groups: readonly { readonly reason: string; readonly items: readonly T[] }[];
  readonly others: readonly T[];
}

/** Fewer are read as well one by one. */
const LEAST = 3;
/** More lists than this are no help, and each has a title that takes room. */
const MOST = 8;

/** Puts together what is said of many in the same words, so that it is said once. */
export function byReason<T>(items: readonly T[], reasonOf: (item: T) => string): ByReason<T> {
  const groups = [...Map.groupBy(items, reasonOf)]
    .map(([reason, own]) => ({ reason, items: own }))
    .filter((group) => group.reason !== '' && group.items.length >= LEAST)
    .sort((a, b) => b.items.length - a.items.length)
    .slice(0, MOST);
  const grouped = new Set(groups.map(({ reason }) => reason));
  return { groups, others: items.filter((item) => !grouped.has(reasonOf(item))) };
}
