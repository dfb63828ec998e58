/** Decides which account a name belongs to: the result, the reason, or the veto. */
import { compareText } from '../aliases/alias.ts';
import type { AccountIndex, Candidate, KnownName } from './account-index.ts';
import { type FeatureName, type Features, featuresOf } from './features.ts';
import type { ParsedName } from './name.ts';
import { explainVeto, type MatchReason, type NameRelation, relateNames, type Veto } from './relation.ts';
import { WEIGHTS } from './weights.generated.ts';

export interface Nearest {
  readonly known: KnownName;
  readonly reason: MatchReason | undefined;
  /** Why it is not proposed. */
  readonly veto: Veto | undefined;
}

/** The decision for a name, based only on names. */
export type Decision =
  | {
      readonly band: 'sure' | 'likely';
      readonly reason: MatchReason;
      readonly score: number;
      readonly nearest: readonly [Nearest, ...Nearest[]];
    }
  | { readonly band: 'none'; readonly nearest: readonly Nearest[] };

/** Whether a person rejected a name for an account. */
export type Rejected = (account: string) => boolean;

/** A candidate with its rating. */
export interface Judged {
  readonly candidate: Candidate;
  readonly rejected: boolean;
  readonly relation: NameRelation | undefined;
  /** Undefined without a relation. */
  readonly features: Features | undefined;
  readonly score: number;
}

const MOST_SHOWN = 3;
const MOST_NEAREST = 12;

/** If candidates have different reasons, only those with the strongest reason count. */
const STRENGTH: Readonly<Record<MatchReason, number>> = {
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

/** A name, and the accounts for which it was rejected. */
export interface Question {
  readonly asked: ParsedName;
  readonly isRejected: Rejected;
}

/** Decides which account each name belongs to. */
export function decideAll(questions: readonly Question[], index: AccountIndex): readonly Decision[] {
  return judgeAll(questions, index).map((judged, at) => decisionOf((questions[at] as Question).asked, judged));
}

/** Like `decideAll`, for one name. */
export function decide(asked: ParsedName, index: AccountIndex, isRejected: Rejected = () => false): Decision {
  return decisionOf(asked, judge(asked, index, isRejected));
}

function decisionOf(asked: ParsedName, judged: readonly Judged[]): Decision {
  const [first, second] = judged;
  if (first?.relation === undefined) return { band: 'none', nearest: nearestOf(asked, judged) };
  const likely = isSure(first) || first.score >= LEAST_LIKELY;
  const veto = !isAlone(first, second) ? 'several' : likely ? undefined : 'score';
  if (veto !== undefined) return { band: 'none', nearest: nearestOf(asked, judged, veto) };
  const nearest = nearestOf(asked, judged) as [Nearest, ...Nearest[]];
  return { band: isSure(first) ? 'sure' : 'likely', reason: first.relation.reason, score: first.score, nearest };
}

/** Whether the best candidate has a stronger reason than the second one. */
export function isAlone(first: Judged, second: Judged | undefined): boolean {
  return second === undefined || strengthOf(second) < strengthOf(first);
}

/** Whether the letters are the same; or all but the legal form, if no other account begins with this name. */
export function isSure({ relation, features }: Judged): boolean {
  if (relation === undefined || features === undefined) return false;
  const { reason } = relation;
  return (
    reason === 'same-letters' || reason === 'same-form' || (reason === 'legal-form' && features['begins-others'] === 0)
  );
}

function strengthOf({ relation }: Judged): number {
  return relation === undefined ? 0 : STRENGTH[relation.reason];
}

/** The nearest accounts, with the reasons for and against them. */
function nearestOf(asked: ParsedName, judged: readonly Judged[], veto?: Veto): readonly Nearest[] {
  return judged.slice(0, MOST_SHOWN).map(({ candidate, relation, rejected }, at) => {
    const { known, name } = candidate;
    if (relation !== undefined) return { known, reason: relation.reason, veto: at === 0 ? veto : undefined };
    return { known, reason: undefined, veto: rejected ? 'rejected' : explainVeto(asked, name) };
  });
}

/** The candidates, each account once, the best first. */
export function judge(asked: ParsedName, index: AccountIndex, isRejected: Rejected = () => false): readonly Judged[] {
  return judgeAll([{ asked, isRejected }], index)[0] as readonly Judged[];
}

interface Begun extends Question {
  /** The accounts with equal letters. */
  readonly equal: readonly Candidate[];
  /** Whether one of them was not rejected. */
  readonly isSettled: boolean;
}

function judgeAll(questions: readonly Question[], index: AccountIndex): readonly (readonly Judged[])[] {
  const begun = questions.map(({ asked, isRejected }): Begun => {
    const equal = index.equal(asked);
    return { asked, isRejected, equal, isSettled: equal.some(({ known }) => !isRejected(known.account)) };
  });
  // If an account has equal letters, other accounts are only shown, so fewer are needed.
  const near = index.nearest(
    begun.map(({ asked, isSettled }) => ({ name: asked, most: isSettled ? MOST_SHOWN + 1 : MOST_NEAREST })),
  );
  return begun.map((one, at) => judgeOne(one, near[at] as readonly Candidate[], index));
}

function judgeOne(
  { asked, isRejected, equal, isSettled }: Begun,
  near: readonly Candidate[],
  index: AccountIndex,
): readonly Judged[] {
  const candidates = eachOnce(near, isSettled ? equal : [...equal, ...index.initials(asked)]);
  const beginLike = index.beginLike(asked);
  const next = nextCosine(candidates);
  const judged = candidates.map((candidate): Judged => {
    const { known, name, cosine } = candidate;
    const rejected = isRejected(known.account);
    const relation =
      rejected || (isSettled && !equal.some((one) => one.known === known)) ? undefined : relateNames(asked, name);
    if (relation === undefined) return { candidate, rejected, relation, features: undefined, score: 0 };
    const others = relation.reason === 'shortened' ? Math.max(0, beginLike - 1) : beginLike;
    const around = { cosine, next: next(known.account), beginLike: others };
    const features = featuresOf({ asked, known: name, relation }, around);
    return { candidate, rejected, relation, features, score: scoreOf(features) };
  });
  return eachAccountOnce(judged.sort(compareJudged));
}

/** Sorts candidates with a reason by strength and score, and the others by the text that they share. */
function compareJudged(a: Judged, b: Judged): number {
  const [one, other] = [a.candidate, b.candidate];
  return (
    strengthOf(b) - strengthOf(a) ||
    b.score - a.score ||
    other.cosine - one.cosine ||
    compareText(one.known.name, other.known.name) ||
    compareText(one.known.account, other.known.account)
  );
}

/** All candidates without repetition. If a name is in both lists, the near one counts, because it has a cosine. */
function eachOnce(near: readonly Candidate[], others: readonly Candidate[]): readonly Candidate[] {
  const found = [...near];
  for (const one of others) if (!found.some(({ known }) => known === one.known)) found.push(one);
  return found;
}

/** Keeps only the first candidate of each account. */
function eachAccountOnce(judged: readonly Judged[]): readonly Judged[] {
  const found: Judged[] = [];
  for (const one of judged) {
    const { account } = one.candidate.known;
    if (!found.some(({ candidate }) => candidate.known.account === account)) found.push(one);
  }
  return found;
}

/** Returns a function that gives the cosine of the nearest account other than a given one. */
function nextCosine(candidates: readonly Candidate[]): (account: string) => number {
  let [best, account, second] = [0, '', 0];
  for (const { known, cosine } of candidates) {
    if (known.account === account) best = Math.max(best, cosine);
    else if (cosine > best) [best, account, second] = [cosine, known.account, best];
    else second = Math.max(second, cosine);
  }
  return (one) => (one === account ? second : best);
}

/** The least score of a likely match. Below it, a reason alone is not enough. */
const LEAST_LIKELY = 0.65;

const NAMES = Object.keys(WEIGHTS) as readonly FeatureName[];

/** The probability, from 0 to 1, that a candidate with a reason is the right one. */
function scoreOf(features: Features): number {
  let sum = 0;
  for (const name of NAMES) sum += WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
