/** Finds the files of a ledger's tree that differ from the previous ledger. */
import type { Change } from '../git/write-commit.ts';
import type { Bucket } from './bucket.ts';
import { bucketPath, type FileIds } from './file-ids.ts';
import { HEADER_FILE, writeHeader } from './header-file.ts';
import type { Buckets, Ledger } from './ledger.ts';
import { writePending, writeRemoved } from './pair-files.ts';

/**
 * @param redact removes secrets from text that others may have written
 * @param ids of the files that are written already
 */
export function changesBetween(
  before: Ledger | undefined,
  after: Ledger,
  { redact, ids }: { readonly redact: (text: string) => string; readonly ids: FileIds },
): readonly Change[] {
  const changes: Change[] = [];
  const header = writeHeader(after);
  if (before === undefined || header !== writeHeader(before)) changes.push({ path: HEADER_FILE, text: () => [header] });
  const { tree } = after.source;
  if (tree !== before?.source.tree)
    changes.push(tree === undefined ? { path: 'source', gone: true } : { path: 'source', tree });
  const pending = { before: before?.pending, after: after.pending };
  const removed = { before: before?.removed, after: after.removed };
  changes.push(...bucketChanges('pending', pending, ids, (bucket) => writePending(bucket, redact)));
  changes.push(...bucketChanges('removed', removed, ids, writeRemoved));
  // Early versions stored a cache there.
  if (before !== undefined) changes.push({ path: 'settled', gone: true });
  return changes;
}

/** The files of a folder that differ. An unchanged bucket is the same object. */
function bucketChanges<T>(
  folder: 'pending' | 'removed',
  { before = new Map(), after }: { readonly before: Buckets<T> | undefined; readonly after: Buckets<T> },
  ids: FileIds,
  write: (bucket: Bucket<T>) => readonly string[],
): readonly Change[] {
  const changes: Change[] = [];
  for (const [name, bucket] of after) {
    if (bucket === before.get(name)) continue;
    const path = bucketPath(folder, name);
    const blob = ids.get(bucket);
    if (blob === undefined) changes.push({ path, text: () => write(bucket), onWritten: (id) => ids.set(bucket, id) });
    else changes.push({ path, blob });
  }
  for (const name of before.keys()) if (!after.has(name)) changes.push({ path: bucketPath(folder, name), gone: true });
  return changes;
}
