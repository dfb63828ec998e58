/** Reads the pairs of an older commit, most of whose files a run has read already. */
import type { AliasPair } from '../aliases/alias.ts';
import { difference, PairSet, type Pairs, PatchedPairs } from '../aliases/pair-set.ts';
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
  const fresh = files.filter(({ id }) => id === undefined || !mine.has(id));
  const own = new ScannedPairs(await scanListed(objects, fresh));
  return known ? patched(known, own, new Set(files.map(({ id }) => id))) : own;
}

/** The pairs of the known files whose ids are given, and other pairs. */
function patched(known: ScannedPairs, own: ScannedPairs, ids: ReadonlySet<string | undefined>): Pairs {
  const byWhere = Map.groupBy(known.files, ({ file: { id } }) => id !== undefined && ids.has(id));
  const gone = known.in(byWhere.get(false) ?? []);
  const kept = known.in(byWhere.get(true) ?? []);
  const left = difference(gone, own);
  // A pair that stands twice may be gone from one file and still be in another.
  const without = known.repeats ? left.filter((pair) => !kept.has(pair)) : left;
  const came = difference(own, gone).filter((pair) => !kept.has(pair));
  return new PatchedPairs(known, {
    without: new PairSet<AliasPair>(without),
    // The files of these pairs may be gone, so their places are left out.
    plus: new PairSet<AliasPair>(Array.from(came, ({ account, alias }) => ({ account, alias }))),
  });
}
