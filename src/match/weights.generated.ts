// Fitted by scripts/match/fit.ts on 915 matches of: brands.
import type { Features } from './features.ts';

/** What each feature adds to the score of a likely match. */
export const WEIGHTS: Features = {
  always: 1.411,
  'common-word': 0.162,
  'other-legal-form': -0.833,
  'generic-word': 0.339,
  abbreviation: -0.770,
  acronym: 0.548,
  'acronym-letters': 1.568,
  misspelt: 0.889,
  shortened: -0.584,
  cosine: -0.579,
  ahead: 3.051,
  'begins-others': -0.756,
  'rare-words': 1.123,
  'one-word': 0.518,
  letters: 1.179,
  covered: -2.502,
  'extra-words': -1.051,
  'extra-rare': 0.065,
  'asked-more': -0.200,
  'asked-form': 0.223,
  'short-abbreviation': -0.325,
  'first-abbreviated': -0.257,
};
