/** Reads the pairs of an older commit, most of whose files a run has read already. */
import { OlderPairs } from '../aliases/pair-difference.ts';
import type { Pairs } from '../aliases/pair-set.ts';
import { ScannedPairs } from '../aliases/scanned-pairs.ts';
import type { Objects } from '../git/objects.ts';
import { type ListedFile, scanListed } from './commit.ts';

/**
 * All pairs in these files that can be understood.
 * @param known pairs of other files; files with the same content are not read again
 */
export async function readPairs(
  objects: Pick<Objects, 'read'>,
  files: readonly ListedFile[],
  known?: ScannedPairs,
): Promise<Pairs> {
  const mine = new Set(known?.files.map(({ file }) => file.id));
  const byWhere = Map.groupBy(files, ({ id }) => id !== undefined && mine.has(id));
  const left = new ScannedPairs(await scanListed(objects, byWhere.get(false) ?? []));
  const both = new Set((byWhere.get(true) ?? []).flatMap(({ id }) => id ?? []));
  return known ? new OlderPairs(known, { both, left }) : left;
}
