import { checkAcrossFiles } from './across/across-files.ts';
import type { LocatedPair } from './alias.ts';
import type { AliasFile } from './alias-file.ts';
import { inPathOrder } from './check.ts';
import type { PairSet } from './pair-set.ts';
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
    const first = problems.find(({ rule }) => rule === 'yaml-syntax' || rule === 'schema');
    if (first !== undefined) {
      warnings.push(
        `${source.file} could not be read in full as it was then (line ${first.place.line}): ${first.message}`,
      );
    }
  }
  return { pairs: checkAcrossFiles(read.flatMap((file) => file.entries)).pairs, warnings };
}
