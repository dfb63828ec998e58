/** Groups items by their reason, the largest groups first. Reasons with few items share one last group. */
export interface ByReason<T> {
  readonly groups: readonly (readonly [T, ...T[]])[];
  readonly others: readonly T[];
}

/** A smaller group is as easy to read as a plain list. */
const LEAST = 3;
/** More lists than this do not help, and each title takes space. */
const MOST = 8;

/** Groups items with the same reason, so that the reason is shown once. @param keyOf nothing for an item without a reason */
export function byReason<T>(items: readonly T[], keyOf: (item: T) => string | undefined): ByReason<T> {
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
