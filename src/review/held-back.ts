import type { AliasPair } from '../aliases/alias.ts';
import { pairKey } from '../aliases/alias.ts';
import type { Word } from '../ledger/advance.ts';
import { entryOf, type Ledger, type Origin } from '../ledger/ledger.ts';
import { count, type Failure, type Provenance, type ReviewReport } from '../report/report.ts';
import { cameWith, reviewSentence } from '../report/sentences.ts';

/** What must not be sent, and why in words. */
export type Held = ReadonlyMap<Provenance, string>;

/** Empty unless reviews are required. */
export function heldBack(review: ReviewReport | undefined): Held {
  const held = review?.enforced ? review.unreviewed : [];
  return new Map(held.map((pair) => [pair, `Held back: ${cameWith(pair)}.`]));
}

/** Said where aliases were held back, with what people can do about each kind. */
export function heldFailure(held: Held): readonly (Failure & { readonly code: 'held' })[] {
  const all = [...held.keys()];
  if (all.length === 0) return [];
  const it = all.length === 1 ? 'it' : 'them';
  const message = `${count(all.length, 'alias was', 'aliases were')} held back, because no approved pull request brought ${it}.`;
  const fixes = [
    ...(all.some(({ pullRequest }) => pullRequest)
      ? ['Have somebody approve the pull request, even after its merge, and push again.']
      : []),
    ...(all.some(({ how }) => how === 'unknown')
      ? ['Where not everything could be looked at, a pull request that was approved may have been missed.']
      : []),
    ...(all.some(({ pullRequest }) => !pullRequest)
      ? [
          'Where GitHub knows no pull request: the next push asks again. What was pushed without one has to be taken out of the files and brought back with one that is approved.',
        ]
      : []),
    'Or push once with `require-reviewed: off`.',
  ];
  return [{ code: 'held', message, hint: fixes.join(' ') }];
}

/** What the ledger is told of pairs that are held back; nothing of those of which it knows the same already. */
export function heldWords(
  held: Held,
  { ledger, review }: { readonly ledger: Ledger | undefined; readonly review: ReviewReport | undefined },
): ReadonlyMap<AliasPair, Word> {
  const origins = originsOf(review);
  const words = new Map<AliasPair, Word>();
  for (const [pair, reason] of held) {
    const known = ledger && entryOf(ledger.pending, pair);
    const origin = origins.get(pairKey(pair));
    const code = `held-${pair.how}`;
    const same = known?.ended?.code === code && !known.sending;
    const learned = origin && (!known?.origin || (known.origin.pull === undefined && origin.pull !== undefined));
    if (!same || learned) words.set(pair, { state: 'unsent', code, reason, origin });
  }
  return words;
}

/** What was found out of each pair, by key, as the ledger remembers it: GitHub need be asked about little again. */
export function originsOf(review: ReviewReport | undefined): ReadonlyMap<string, Origin> {
  return new Map(originPairs(review).map(([pair, origin]) => [pairKey(pair), origin]));
}

/** The same as pairs. Where no pull request is known, that is no more than the present state. */
export function originPairs(review: ReviewReport | undefined): readonly (readonly [AliasPair, Origin])[] {
  return [...(review?.reviewed ?? []), ...(review?.unreviewed ?? [])].flatMap((pair) => {
    const { how, pullRequest, commit } = pair;
    if (how === 'unknown') return [];
    const approvedBy = how === 'approved' ? (pullRequest?.approvedBy ?? []) : [];
    return [[pair, { pull: pullRequest?.number, commit, approvedBy }] as const];
  });
}

/** The most aliases that one commit of the ledger names; the report has them all. */
const MOST_NAMED = 100;

/** Where the aliases of a push come from, for the ledger's audit trail. */
export function reviewNotes(review: ReviewReport | undefined): readonly string[] {
  if (!review || review.reviewed.length + review.unreviewed.length === 0) return [];
  const { reviewed, unreviewed } = review;
  const named = [...unreviewed, ...reviewed].slice(0, MOST_NAMED).map((pair) => {
    return `${JSON.stringify(pair.alias)} of ${JSON.stringify(pair.account)}: ${cameWith(pair)}`;
  });
  const more = unreviewed.length + reviewed.length - named.length;
  return [reviewSentence(review), ...review.gaps, ...named, ...(more > 0 ? [`and ${more} more`] : [])];
}
