import type { AliasPair, LocatedPair } from '../aliases/alias.ts';
import type { AliasEntry } from '../aliases/alias-file.ts';
import { difference, PairSet, type Pairs, PatchedPairs } from '../aliases/pair-set.ts';
import { readAliasFiles } from '../aliases/reading/read-files.ts';
import { isAliasFile } from '../files/folder.ts';
import type { Repository, TreeEntry } from '../git/repository.ts';
import { LedgerError } from './failure.ts';
import { damaged, readHeader, readPending, readRemovedFile } from './format.ts';
import type { Ledger } from './ledger.ts';

/** The alias folder that the run has read itself. What the ledger's source shares with it is not read again. */
export interface KnownFolder {
  readonly tree: string | undefined;
  readonly pairs: PairSet<LocatedPair>;
  /** What each of its files says, by the id of the blob. */
  readonly entries: ReadonlyMap<string, readonly AliasEntry[]>;
}

/**
 * Reads a ledger from one commit of its ref.
 * @throws LedgerError for a commit that is no ledger, or a damaged one
 */
export async function loadLedger(repository: Repository, commit: string, known?: KnownFolder): Promise<Ledger> {
  const listed = await repository.list(commit, '');
  const entries = listed.kind === 'folder' ? listed.entries : [];
  const files = new Map(entries.filter(({ kind }) => kind === 'file').map((entry) => [entry.path, entry.id]));
  const header = files.get('ledger.json');
  if (header === undefined) throw foreign();
  const buckets = [...files].filter(([path]) => /^(?:pending|removed)\//.test(path));
  const [first, ...rest] = await repository.read([header, ...buckets.map(([, id]) => id)]);
  const { commit: source, ...place } = readHeader(text(first, 'ledger.json'));

  const pending = new Map<string, ReturnType<typeof readPending>>();
  const removed = new Map<string, ReturnType<typeof readRemovedFile>>();
  buckets.forEach(([path], index) => {
    const name = /^\w+\/([0-9a-f]{2})\.ndjson$/.exec(path)?.[1];
    if (name === undefined) throw damaged(path);
    const content = text(rest[index], path);
    if (path.startsWith('pending/')) pending.set(name, readPending(path, content));
    else removed.set(name, readRemovedFile(path, content));
  });

  const tree = await repository.tree(commit, 'source');
  const pairs = tree === undefined ? new PairSet<AliasPair>() : await readSource(repository, tree, entries, known);
  return { ...place, source: { commit: source, tree, pairs }, pending, removed };
}

async function readSource(
  repository: Repository,
  tree: string,
  entries: readonly TreeEntry[],
  known: KnownFolder | undefined,
): Promise<Pairs> {
  if (known?.tree === tree) return known.pairs;
  const files = entries
    .filter(({ kind, path }) => kind === 'file' && path.startsWith('source/'))
    .map(({ id, path }) => ({ id, path: path.slice('source/'.length) }))
    .filter(({ path }) => isAliasFile(path));
  const fresh = files.filter(({ id }) => !known?.entries.has(id));
  const contents = await repository.read(fresh.map(({ id }) => id));
  const read = await readAliasFiles(
    fresh.map(({ path, id }, index) => ({ path, id, bytes: contents[index] ?? new Uint8Array() })),
  );
  const own = read.flatMap((file) => file.entries);
  if (known === undefined) return new PairSet(pairsOf(own));

  const shared = new Set(files.map(({ id }) => id).filter((id) => known.entries.has(id)));
  const gone = [...known.entries].filter(([id]) => !shared.has(id)).flatMap(([, one]) => one);
  // A pair that stands twice may be gone from one file and still be in another that is shared.
  if (standsTwice(known))
    return new PairSet(pairsOf([...own, ...[...shared].flatMap((id) => known.entries.get(id) ?? [])]));
  const had = new PairSet(pairsOf(own));
  return new PatchedPairs(known.pairs, {
    without: new PairSet(difference(new PairSet(pairsOf(gone)), had)),
    plus: new PairSet(difference(had, known.pairs)),
  });
}

/** Whether any pair of the folder stands in two places. */
function standsTwice({ entries, pairs }: KnownFolder): boolean {
  let places = 0;
  for (const file of entries.values()) for (const entry of file) places += entry.pairs.length;
  return places !== pairs.size;
}

/** The pairs of entries, without the places that they stand in. */
function* pairsOf(entries: readonly AliasEntry[]): Generator<AliasPair> {
  for (const entry of entries) for (const { account, alias } of entry.pairs) yield { account, alias };
}

function text(bytes: Uint8Array | undefined, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged(file);
  }
}

/** The ref is somebody else's. */
export function foreign(): LedgerError {
  return new LedgerError({
    code: 'ledger-foreign',
    message: 'The ref of the ledger holds something else than a ledger. It was left as it is.',
    mend: 'Set `environment` or `ledger-ref` to a name that nothing else uses.',
  });
}
