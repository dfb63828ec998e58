/** The lists of what `adopt` or `forget` would change, shown before confirmation. */
import type { PreviewReport, Rebinding } from './report.ts';
import { type Column, type Section, section } from './section.ts';

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
