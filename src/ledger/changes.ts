/** Finds the files of a ledger's tree that differ from the previous ledger. */
import type { Change } from '../git/write-commit.ts';
import { HEADER_FILE, writeHeader } from './header-file.ts';
import type { Ledger } from './ledger.ts';
import { writePending, writeRemoved } from './pair-files.ts';

/** @param redact removes secrets from text that others may have written */
export function changesBetween(
  before: Ledger | undefined,
  after: Ledger,
  redact: (text: string) => string,
): readonly Change[] {
  const changes: Change[] = [];
  const header = writeHeader(after);
  if (before === undefined || header !== writeHeader(before)) changes.push({ path: HEADER_FILE, text: () => [header] });
  const { tree } = after.source;
  if (tree !== before?.source.tree)
    changes.push(tree === undefined ? { path: 'source', gone: true } : { path: 'source', tree });
  changes.push(...bucketChanges('pending', before?.pending, after.pending, (bucket) => writePending(bucket, redact)));
  changes.push(...bucketChanges('removed', before?.removed, after.removed, writeRemoved));
  // Early versions stored a cache there.
  if (before !== undefined) changes.push({ path: 'settled', gone: true });
  return changes;
}

/** The files of a folder that differ. An unchanged bucket is the same object. */
function bucketChanges<T>(
  folder: string,
  before: ReadonlyMap<string, T> = new Map(),
  after: ReadonlyMap<string, T>,
  write: (bucket: T) => readonly string[],
): readonly Change[] {
  const changes: Change[] = [];
  const pathOf = (name: string): string => `${folder}/${name}.ndjson`;
  for (const [name, bucket] of after)
    if (bucket !== before.get(name)) changes.push({ path: pathOf(name), text: () => write(bucket) });
  for (const name of before.keys()) if (!after.has(name)) changes.push({ path: pathOf(name), gone: true });
  return changes;
}
