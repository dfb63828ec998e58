// Fitted by scripts/match/fit.ts on 905 matches of: brands.
import type { Features } from './features.ts';

/** The weight of each feature in the score of a likely match. */
export const WEIGHTS: Features = {
  always: 1.512,
  'common-word': 0.216,
  'other-legal-form': -0.818,
  'generic-word': 0.322,
  abbreviation: -0.735,
  acronym: 0.529,
  'acronym-letters': 1.59,
  misspelt: 0.9,
  shortened: -0.605,
  cosine: -0.643,
  ahead: 3.046,
  'begins-others': -0.754,
  'rare-words': 1.07,
  'one-word': 0.514,
  letters: 1.144,
  covered: -2.407,
  'extra-words': -1.048,
  'extra-rare': 0.033,
  'asked-more': -0.231,
  'asked-form': 0.097,
  'short-abbreviation': -0.22,
  'first-abbreviated': -0.42,
};
