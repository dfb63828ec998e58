/** Groups items by their reason, the largest groups first. Reasons with few items share one last group. */
export interface ByReason<T> {
  readonly groups: readonly { readonly reason: string; readonly items: readonly T[] }[];
  readonly others: readonly T[];
}

/** A smaller group is as easy to read as a plain list. */
const LEAST = 3;
/** More lists than this do not help, and each title takes space. */
const MOST = 8;

/** Groups items with the same reason, so that the reason is shown once. */
export function byReason<T>(items: readonly T[], reasonOf: (item: T) => string): ByReason<T> {
  const groups = [...Map.groupBy(items, reasonOf)]
    .map(([reason, own]) => ({ reason, items: own }))
    .filter((group) => group.reason !== '' && group.items.length >= LEAST)
    .sort((a, b) => b.items.length - a.items.length)
    .slice(0, MOST);
  const grouped = new Set(groups.map(({ reason }) => reason));
  return { groups, others: items.filter((item) => !grouped.has(reasonOf(item))) };
}
