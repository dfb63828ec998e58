/** Reads alias files of the past without applying rules. */
import type { LocatedPair } from './alias.ts';
import type { Pairs } from './pair-set.ts';
import type { ScannedFiles } from './scan/scanned-files.ts';
import { ScannedPairs } from './scanned-pairs.ts';

export interface LenientlyRead {
  /** Every pair that can be understood, each once. */
  readonly pairs: Pairs<LocatedPair>;
  /** One sentence for each file of which something could not be read. */
  readonly warnings: readonly string[];
}

/**
 * What alias files of the past say, scanned in the order of their paths. What was wrong in them must not block its fixing, so
 * no rule applies: whatever pairs can be understood count, and a file that cannot be read in full gives a warning.
 */
export function readLeniently(scanned: ScannedFiles): LenientlyRead {
  const warnings: string[] = [];
  for (const { read } of scanned.files) {
    const first = read?.problems[0];
    if (read && first) {
      warnings.push(
        `${read.source.file} could not be read in full as it was then (line ${first.place.line}): ${first.message}`,
      );
    }
  }
  return { pairs: new ScannedPairs(scanned), warnings };
}
