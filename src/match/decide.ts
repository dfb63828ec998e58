import { compareText } from '../aliases/alias.ts';
import type { AccountIndex, Candidate, KnownName } from './account-index.ts';
import { type Features, featuresOf } from './features.ts';
import type { Name } from './name.ts';
import { type Reason, type Relation, relate, type Veto } from './relation.ts';
import { LEAST_LIKELY, scoreOf } from './score.ts';

/** An account near a name. */
export interface Nearest {
  readonly known: KnownName;
  /** From 0 to 1: how near it is, for ordering. */
  readonly score: number;
  readonly reason: Reason | undefined;
  readonly veto: Veto | 'score' | undefined;
}

/** Which account a name belongs to, by the names alone. */
export type Decision =
  | { readonly band: 'sure' | 'likely'; readonly reason: Reason; readonly nearest: readonly [Nearest, ...Nearest[]] }
  | { readonly band: 'none'; readonly nearest: readonly Nearest[] };

const MOST_SHOWN = 3;

/** A candidate with all that is known of it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly relation: Relation;
  readonly features: Features;
  readonly score: number;
}

/** What two names have in common, the stronger first: of weaker reasons beside a stronger one nothing is heard. */
export const STRENGTH: Readonly<Record<Reason, number>> = {
  'same-letters': 4,
  'same-form': 3,
  'legal-form': 2,
  'other-legal-form': 2,
  'common-word': 2,
  'generic-word': 1,
  abbreviation: 1,
  acronym: 1,
  misspelt: 1,
  shortened: 1,
};

/** Which account a name belongs to. */
export function decide(asked: Name, index: AccountIndex): Decision {
  const judged = judge(asked, index);
  const [first, ...others] = judged;
  if (first === undefined) return { band: 'none', nearest: [] };
  const equal = others.find((one) => strengthOf(one) === strengthOf(first));
  const { reason } = first.relation;
  const veto = reason === undefined ? first.relation.veto : vetoOf(first, { isOne: equal === undefined });
  const nearest = judged.slice(0, MOST_SHOWN).map((one) => nearestOf(one, one === first ? veto : one.relation.veto));
  if (reason === undefined || veto !== undefined) return { band: 'none', nearest };
  const band = isSure(first) ? 'sure' : 'likely';
  return { band, reason, nearest: nearest as [Nearest, ...Nearest[]] };
}

function vetoOf(first: Judged, { isOne }: { readonly isOne: boolean }): Veto | 'score' | undefined {
  if (!isOne) return 'several';
  return isSure(first) || first.score >= LEAST_LIKELY ? undefined : 'score';
}

/** The same letters, or all but the legal form where no other account begins alike. */
export function isSure({ relation: { reason }, features }: Judged): boolean {
  return (
    reason === 'same-letters' || reason === 'same-form' || (reason === 'legal-form' && features['begins-others'] === 0)
  );
}

export function strengthOf({ relation: { reason } }: Judged): number {
  return reason === undefined ? 0 : STRENGTH[reason];
}

/** What has a reason is ordered by its score, the rest by how much text it shares. */
function orderOf({ relation, score, candidate }: Judged): number {
  return relation.reason === undefined ? candidate.cosine : score;
}

function nearestOf({ candidate, relation, score }: Judged, veto: Nearest['veto']): Nearest {
  return { known: candidate.known, score, reason: relation.reason, veto };
}

/** The candidates, each account once, the best first. */
export function judge(asked: Name, index: AccountIndex): readonly Judged[] {
  const beginLike = index.beginLike(asked);
  const candidates = index.candidates(asked);
  const judged = candidates.map((candidate): Judged => {
    const relation = relate(asked, candidate.name);
    const next = candidates
      .filter(({ known }) => known.account !== candidate.known.account)
      .reduce((most, { cosine }) => Math.max(most, cosine), 0);
    const others = relation.reason === 'shortened' ? Math.max(0, beginLike - 1) : beginLike;
    const surroundings = { cosine: candidate.cosine, next, beginLike: others };
    const features = featuresOf({ asked, known: candidate.name, relation }, surroundings);
    return { candidate, relation, features, score: scoreOf(features) };
  });
  judged.sort(
    (a, b) =>
      strengthOf(b) - strengthOf(a) ||
      orderOf(b) - orderOf(a) ||
      compareText(a.candidate.known.name, b.candidate.known.name) ||
      compareText(a.candidate.known.account, b.candidate.known.account),
  );
  const accounts = new Set<string>();
  return judged.filter(({ candidate: { known } }) => !accounts.has(known.account) && accounts.add(known.account));
}
