import type { LocatedPair } from './alias.ts';
import type { AliasFile } from './alias-file.ts';
import { PairSet } from './pair-set.ts';
import { inPathOrder } from './path-order.ts';
import { readAliasFiles } from './reading/read-files.ts';

export interface LenientlyRead {
  /** Every pair that can be understood, each once. */
  readonly pairs: PairSet<LocatedPair>;
  /** One sentence for each file of which something could not be read. */
  readonly warnings: readonly string[];
}

/**
 * Reads alias files of the past. What was wrong in them must not block its fixing, so no rule applies: whatever pairs
 * can be understood count, and a file that cannot be read in full gives a warning.
 */
export async function readLeniently(files: readonly AliasFile[]): Promise<LenientlyRead> {
  const read = inPathOrder(await readAliasFiles(files));
  const warnings: string[] = [];
  for (const { source, problems } of read) {
    const [first] = problems;
    if (first !== undefined) {
      warnings.push(
        `${source.file} could not be read in full as it was then (line ${first.place.line}): ${first.message}`,
      );
    }
  }
  const pairs = new PairSet<LocatedPair>();
  for (const { entries } of read) for (const entry of entries) for (const pair of entry.pairs) pairs.add(pair);
  return { pairs, warnings };
}
