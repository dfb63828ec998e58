/** Computes the features from which the score of a likely match is made. */
import type { ParsedName } from './name.ts';
import type { MatchReason, NameRelation } from './relation.ts';

/** The value of each feature, scaled to about 1. */
export type Features = Readonly<Record<FeatureName, number>>;

export const FEATURES = [
  'always',
  'common-word',
  'other-legal-form',
  'generic-word',
  'abbreviation',
  'acronym',
  'acronym-letters',
  'misspelt',
  'shortened',
  'cosine',
  'ahead',
  'begins-others',
  'rare-words',
  'one-word',
  'letters',
  'covered',
  'extra-words',
  'extra-rare',
  'asked-more',
  'asked-form',
  'short-abbreviation',
  'first-abbreviated',
] as const;
export type FeatureName = (typeof FEATURES)[number];

/** How the match compares with other accounts. */
export interface Surroundings {
  readonly cosine: number;
  /** The cosine of the nearest other account. */
  readonly next: number;
  /** The number of names of other accounts that begin with the whole name. */
  readonly beginLike: number;
}

export function featuresOf(
  {
    asked,
    known,
    relation,
  }: { readonly asked: ParsedName; readonly known: ParsedName; readonly relation: NameRelation },
  { cosine, next, beginLike }: Surroundings,
): Features {
  const { alignment, reason } = relation;
  const is = (one: MatchReason): number => (reason === one ? 1 : 0);
  const extra = alignment.onlyKnown.filter(({ distinctive }) => distinctive);
  const rarest = Math.min(5, ...alignment.sameWords.map(({ common }) => common));
  const letters = asked.coreLetters.length;
  return {
    always: 1,
    'common-word': is('common-word'),
    'other-legal-form': is('other-legal-form'),
    'generic-word': is('generic-word'),
    abbreviation: is('abbreviation'),
    acronym: is('acronym'),
    'acronym-letters': is('acronym') * (Math.min(6, Math.min(asked.coreLetters.length, known.coreLetters.length)) - 3),
    misspelt: is('misspelt'),
    shortened: is('shortened'),
    cosine,
    ahead: Math.max(-0.5, cosine - next),
    'begins-others': Math.log2(1 + beginLike),
    'rare-words': (5 - rarest) / 5,
    'one-word': asked.core.length === 1 ? 1 : 0,
    letters: Math.min(20, letters) / 10,
    covered: Math.min(1, letters / Math.max(1, known.coreLetters.length)),
    'extra-words': Math.min(4, extra.length) / 2,
    'extra-rare': extra.length === 0 ? 0 : Math.max(...extra.map(({ common }) => 5 - common)) / 5,
    'asked-more': alignment.onlyAsked.length > 0 ? 1 : 0,
    'asked-form': asked.form === '' ? 0 : 1,
    'short-abbreviation': alignment.shortest === 0 ? 0 : Math.max(0, 5 - alignment.shortest) / 3,
    'first-abbreviated': alignment.same[0] !== undefined && alignment.same[0] !== 'equal' ? 1 : 0,
  };
}
