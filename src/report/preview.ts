/** What `adopt` and `forget` would change, for somebody to look at before they confirm it. */
import type { PreviewReport, Rebinding } from './report.ts';
import { type Column, type Section, section } from './section.ts';

const TITLES = {
  'never-tried': 'Never tried: no push has sent these',
  unanswered: 'Unanswered: sent, and no clear answer came',
  unsent: 'Unsent: a push was to send these, and did not',
  rejected: 'Rejected: CustomerGauge refused these',
  accepted: 'Accepted earlier, and removed from the files since',
} as const;

/** The aliases that would change, by how they stand now. */
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

/** What else would change: a sentence, or none. */
export function rebindingTexts({ rebinds }: PreviewReport): readonly string[] {
  if (rebinds.length === 0) return [];
  return [`This changes what the ledger is about: ${rebinds.map(rebindingText).join(', ')}.`];
}

/** One such change, as it stands in a sentence. */
export function rebindingText({ what, was, is }: Rebinding): string {
  return `\`${what}\` was ${JSON.stringify(was)} and is ${JSON.stringify(is)}`;
}
