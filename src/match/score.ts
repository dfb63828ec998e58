/** The score of a likely match. */
import type { FeatureName, Features } from './features.ts';
import { WEIGHTS } from './weights.generated.ts';

/** The least score of a likely match. Below it, a reason alone is not enough. */
export const LEAST_LIKELY = 0.65;

const NAMES = Object.keys(WEIGHTS) as readonly FeatureName[];

/** How probably a candidate that has a reason is the right one, from 0 to 1. */
export function scoreOf(features: Features): number {
  let sum = 0;
  for (const name of NAMES) sum += WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-sum));
}
