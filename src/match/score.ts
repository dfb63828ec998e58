/** Computes the score of a likely match. */
import type { FeatureName, Features } from './features.ts';
import { WEIGHTS } from './weights.generated.ts';

/** The least score of a likely match. Below it, a reason alone is not enough. */
export const LEAST_LIKELY = 0.65;

const NAMES = Object.keys(WEIGHTS) as readonly FeatureName[];

/** The probability, from 0 to 1, that a candidate with a reason is the right one. */
export function scoreOf(features: Features): number {
  let sum = 0;
  for (const name of NAMES) sum += WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
