/** Reads alias files of the past without applying rules. */
import type { LocatedPair } from './alias.ts';
import type { Pairs } from './pair-set.ts';
import type { ScannedFiles } from './scan/scanned-files.ts';
import { ScannedPairs } from './scanned-pairs.ts';

export interface LenientlyRead {
  /** Every pair that can be understood, each once. */
  readonly pairs: Pairs<LocatedPair>;
  /** One sentence for each file that could not be read in full. */
  readonly warnings: readonly string[];
}

/**
 * Reads alias files of the past. Old mistakes must not block their fix, so no rule applies: all pairs that can be read
 * count, and a file that cannot be read in full gives a warning.
 */
export function readLeniently(scanned: ScannedFiles): LenientlyRead {
  const warnings: string[] = [];
  for (const { read } of scanned.files) {
    const first = read?.problems[0];
    if (read && first) {
      warnings.push(
        `${read.source.file} could not be read in full at that commit (line ${first.place.line}): ${first.message}`,
      );
    }
  }
  return { pairs: new ScannedPairs(scanned), warnings };
}
