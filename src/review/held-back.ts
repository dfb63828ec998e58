/** The aliases that `require-reviewed` holds back, and the sentences about them. */
import type { AliasPair } from '../aliases/alias.ts';
import { pairKey } from '../aliases/alias.ts';
import type { StateChange } from '../ledger/advance.ts';
import { type Ledger, ledgerEntry, type Origin } from '../ledger/ledger.ts';
import { count, type Failure } from '../report/report.ts';
import type { Provenance, ReviewReport } from '../report/review-report.ts';
import { cameWith, reviewSentence } from '../report/sentences.ts';

/** The pairs that must not be sent, each with the reason as a sentence. */
export type Held = ReadonlyMap<Provenance, string>;

/** Empty unless reviews are required. */
export function heldBack(review: ReviewReport | undefined): Held {
  const held = review?.enforced ? review.unreviewed : [];
  return new Map(held.map((pair) => [pair, `Held back: ${cameWith(pair)}.`]));
}

/** The failure for aliases that were held back, with a hint for each kind. */
export function heldFailure(held: Held): readonly (Failure & { readonly code: 'held' })[] {
  const all = [...held.keys()];
  if (all.length === 0) return [];
  const it = all.length === 1 ? 'it' : 'them';
  const message = `${count(all.length, 'alias was', 'aliases were')} held back, because no approved pull request added ${it}.`;
  const fixes = [
    ...(all.some(({ pullRequest }) => pullRequest)
      ? ['Have somebody approve the pull request, even after its merge, and push again.']
      : []),
    ...(all.some(({ how }) => how === 'unknown')
      ? ['Not everything could be searched, so an approved pull request may have been missed.']
      : []),
    ...(all.some(({ pullRequest }) => !pullRequest)
      ? [
          'If GitHub knows no pull request, the next push asks again. If there was none, remove these aliases from the files and add them again in a pull request that is approved.',
        ]
      : []),
    'Or push once with `require-reviewed: off`.',
  ];
  return [{ code: 'held', message, hint: fixes.join(' ') }];
}

/** What changes in the ledger about pairs that are held back. Pairs with nothing new are left out. */
export function heldChanges(
  held: Held,
  { ledger, review }: { readonly ledger: Ledger | undefined; readonly review: ReviewReport | undefined },
): ReadonlyMap<AliasPair, StateChange> {
  const origins = originsOf(review);
  const changes = new Map<AliasPair, StateChange>();
  for (const [pair, reason] of held) {
    const known = ledger && ledgerEntry(ledger.pending, pair);
    const origin = origins.get(pairKey(pair));
    const code = `held-${pair.how}`;
    const same = known?.ended?.code === code && !known.sending;
    const learned = origin && (!known?.origin || (known.origin.pull === undefined && origin.pull !== undefined));
    if (!same || learned) changes.set(pair, { state: 'unsent', code, reason, origin });
  }
  return changes;
}

/** The known origin of each pair, by key, as the ledger stores it. So later pushes ask GitHub less. */
export function originsOf(review: ReviewReport | undefined): ReadonlyMap<string, Origin> {
  return new Map(originPairs(review).map(([pair, origin]) => [pairKey(pair), origin]));
}

/** The known origins. A pair without a known pull request may still get one later. */
export function originPairs(review: ReviewReport | undefined): readonly (readonly [AliasPair, Origin])[] {
  return [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])].flatMap((pair) => {
    const { how, pullRequest, commit } = pair;
    if (how === 'unknown') return [];
    const approvedBy = how === 'approved' ? (pullRequest?.approvedBy ?? []) : [];
    return [[pair, { pull: pullRequest?.number, commit, approvedBy }] as const];
  });
}

/** The most aliases that one commit message of the ledger names. The report has all. */
const MOST_NAMED = 100;

/** Lines about the origin of a push's aliases, for the ledger's audit trail. */
export function reviewNotes(review: ReviewReport | undefined): readonly string[] {
  if (!review || review.reviewed.length + review.unreviewed.length === 0) return [];
  const { reviewed, unreviewed } = review;
  const named = [...unreviewed, ...reviewed].slice(0, MOST_NAMED).map((pair) => {
    return `${JSON.stringify(pair.alias)} of ${JSON.stringify(pair.account)}: ${cameWith(pair)}`;
  });
  const more = unreviewed.length + reviewed.length - named.length;
  return [reviewSentence(review), ...review.gaps, ...named, ...(more > 0 ? [`and ${more} more`] : [])];
}
