/** Reads a ledger from a commit of its ref. */
import type { AliasPair } from '../aliases/alias.ts';
import { PairSet, type Pairs } from '../aliases/pair-set.ts';
import type { ScannedPairs } from '../aliases/scanned-pairs.ts';
import { CodedError, type LedgerCode } from '../error.ts';
import { isAliasFile } from '../files/folder.ts';
import { readPairs } from '../files/known-pairs.ts';
import type { Objects, TreeEntry } from '../git/objects.ts';
import type { Bucket } from './bucket.ts';
import { bucketPath, type FileIds, sharedBuckets } from './file-ids.ts';
import { HEADER_FILE, readHeader } from './header-file.ts';
import { damaged, notInSource } from './json-lines.ts';
import type { Ledger, Source } from './ledger.ts';
import { readPending, readRemoved } from './pair-files.ts';

/** The alias folder that the run has read already. Files that the ledger's source shares with it are not read again. */
export interface KnownFolder {
  readonly tree: string | undefined;
  readonly pairs: ScannedPairs;
}

/** The ledger as it was read or written before. What a later one shares with it is not read again. */
export interface EarlierLedger {
  readonly ledger: Ledger | undefined;
  readonly ids: FileIds;
}

/** A ledger before the alias files of its source are read. */
export interface UnreadLedger extends Omit<Ledger, 'source'> {
  readonly source: Omit<Source, 'pairs'> & {
    /** The ids of its alias files, by their paths in the folder. */
    readonly files: ReadonlyMap<string, string>;
  };
}

/**
 * Reads a ledger from one commit of its ref, without the alias files of its source.
 * @param earlier its `ids` learn what is read
 * @throws CodedError if the commit is not a ledger, or a damaged one
 */
export async function findLedger(
  objects: Pick<Objects, 'list' | 'read'>,
  { ref, commit }: { readonly ref: string; readonly commit: string },
  { ledger, ids }: EarlierLedger,
): Promise<UnreadLedger> {
  const listed = await objects.list(commit, '');
  const { entries, trees } = listed.kind === 'folder' ? listed : { entries: [], trees: new Map<string, string>() };
  const files = new Map(entries.filter(({ kind }) => kind === 'file').map((entry) => [entry.path, entry.id]));
  const header = files.get(HEADER_FILE);
  if (header === undefined) throw foreign(ref);
  const pending = sharedBuckets('pending', ledger?.pending, { files, ids });
  const removed = sharedBuckets('removed', ledger?.removed, { files, ids });
  const known = new Set<string>();
  for (const name of pending.keys()) known.add(bucketPath('pending', name));
  for (const name of removed.keys()) known.add(bucketPath('removed', name));
  const news = [...files].filter(([path]) => /^(?:pending|removed)\//.test(path) && !known.has(path));
  const [first, ...rest] = await Array.fromAsync(objects.read([header, ...news.map(([, id]) => id)]));
  const { commit: source, aliases, ...place } = readHeader(text(first, HEADER_FILE));

  news.forEach(([path, id], index) => {
    const content = text(rest[index], path);
    const name = /^\w+\/([0-9a-f]{2})\.ndjson$/.exec(path)?.[1];
    if (name === undefined) throw damaged(path);
    const read = <T>(into: Map<string, Bucket<T>>, bucket: Bucket<T>): void => {
      into.set(name, bucket);
      ids.set(bucket, id);
    };
    if (path.startsWith('pending/')) read(pending, readPending(path, content));
    else read(removed, readRemoved(path, content));
  });
  const tree = trees.get('source');
  const odd = entries.find(({ kind, path }) => !isInPlace(kind, path));
  if (odd !== undefined) throw damaged(odd.path);
  // Without alias files there is no `source/`; then nothing may be counted or pending.
  if (tree === undefined && pending.size + aliases > 0) throw damaged('source');
  return { ...place, source: { commit: source, tree, files: sourceFiles(files) }, pending, removed };
}

/** Whether an entry is of the right kind: a file in place of a folder would be read as an empty folder. */
function isInPlace(kind: TreeEntry['kind'], path: string): boolean {
  return /^(?:pending|removed)\//.test(path) ? kind === 'file' : !/^(?:source|pending|removed)$/.test(path);
}

function sourceFiles(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const [path, id] of files) {
    const below = path.slice('source/'.length);
    if (path.startsWith('source/') && isAliasFile(below)) own.set(below, id);
  }
  return own;
}

/** Reads the alias files of a ledger's source, and checks what is pending against them. */
export async function readLedger(
  objects: Pick<Objects, 'read'>,
  { source, ...rest }: UnreadLedger,
  { known, earlier }: { readonly known?: KnownFolder | undefined; readonly earlier?: Ledger | undefined },
): Promise<Ledger> {
  const { files, ...place } = source;
  const same = earlier?.source.tree === place.tree ? earlier : undefined;
  const pairs = same?.source.pairs ?? (await readSource(objects, { tree: place.tree, files }, known));
  // Pending pairs must be in the files, or they would never be sent. They are missing if this version reads fewer pairs
  // than the writer did.
  for (const [name, bucket] of rest.pending) {
    if (same?.pending.get(name) === bucket) continue;
    for (const [pair] of bucket) if (!pairs.has(pair)) throw notInSource(`pending/${name}.ndjson`, pair);
  }
  return { ...rest, source: { ...place, pairs } };
}

async function readSource(
  objects: Pick<Objects, 'read'>,
  { tree, files }: Pick<UnreadLedger['source'], 'tree' | 'files'>,
  known: KnownFolder | undefined,
): Promise<Pairs> {
  if (tree === undefined) return new PairSet<AliasPair>();
  if (known?.tree === tree) return known.pairs;
  return readPairs(
    objects,
    Array.from(files, ([path, id]) => ({ path, id })),
    known?.pairs,
  );
}

function text(bytes: Uint8Array | undefined, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged(file);
  }
}

/** The error for a ref that is used for something else. */
export function foreign(ref: string): CodedError<LedgerCode> {
  return new CodedError({
    code: 'ledger-foreign',
    message: `The ref \`${ref}\` holds something other than a ledger. It was not changed.`,
    hint: 'Set `environment` or `ledger-ref` to a name that nothing else uses.',
  });
}
