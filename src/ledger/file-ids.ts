/** Which git objects hold the buckets of a ledger. An object never changes, so what has one need not be read or written again. */
import type { Bucket } from './bucket.ts';
import type { Buckets } from './ledger.ts';

/** The ids of the objects, by bucket. */
export type FileIds = WeakMap<object, string>;

export function bucketPath(folder: 'pending' | 'removed', name: string): string {
  return `${folder}/${name}.ndjson`;
}

/** The buckets of an earlier ledger whose files are still the same objects. @param files ids by path */
export function sharedBuckets<T>(
  folder: 'pending' | 'removed',
  earlier: Buckets<T> | undefined,
  { files, ids }: { readonly files: ReadonlyMap<string, string>; readonly ids: FileIds },
): Map<string, Bucket<T>> {
  const shared = new Map<string, Bucket<T>>();
  for (const [name, bucket] of earlier ?? []) {
    const id = ids.get(bucket);
    if (id !== undefined && files.get(bucketPath(folder, name)) === id) shared.set(name, bucket);
  }
  return shared;
}
