import { type AliasPair, pairKey } from '../aliases/alias.ts';
import type { AliasFile } from '../aliases/alias-file.ts';
import { readLeniently } from '../aliases/lenient.ts';
import { isAliasFile } from '../files/folder.ts';
import type { Repository, TreeEntry } from '../git/repository.ts';
import { LedgerError } from './failure.ts';
import { damaged, readHeader, readPending, readRemovedFile } from './format.ts';
import type { Ledger } from './ledger.ts';

/** What is known already of alias folders, so that no file is read twice: pairs by the folder's tree. */
export type KnownSources = Map<string, ReadonlyMap<string, AliasPair>>;

/**
 * Reads a ledger from one commit of its ref.
 * @throws LedgerError for a commit that is no ledger, or a damaged one
 */
export async function loadLedger(repository: Repository, commit: string, known: KnownSources): Promise<Ledger> {
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
  const pairs = tree === undefined ? new Map() : await readSource(repository, tree, entries, known);
  return { ...place, source: { commit: source, tree, pairs }, pending, removed };
}

async function readSource(
  repository: Repository,
  tree: string,
  entries: readonly TreeEntry[],
  known: KnownSources,
): Promise<ReadonlyMap<string, AliasPair>> {
  const found = known.get(tree);
  if (found) return found;
  const wanted = entries
    .filter(({ kind, path }) => kind === 'file' && path.startsWith('source/'))
    .map(({ id, path }) => ({ id, path: path.slice('source/'.length) }))
    .filter(({ path }) => isAliasFile(path));
  const contents = await repository.read(wanted.map(({ id }) => id));
  const files: AliasFile[] = wanted.map(({ path }, index) => ({ path, bytes: contents[index] ?? new Uint8Array() }));
  const { pairs } = await readLeniently(files);
  const byKey = pairsByKey(pairs);
  known.set(tree, byKey);
  return byKey;
}

/** Pairs by key, without the files that they were read from. */
export function pairsByKey(pairs: Iterable<AliasPair>): ReadonlyMap<string, AliasPair> {
  const byKey = new Map<string, AliasPair>();
  for (const { account, alias } of pairs) byKey.set(pairKey({ account, alias }), { account, alias });
  return byKey;
}

function text(bytes: Uint8Array | undefined, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged(file);
  }
}

function foreign(): LedgerError {
  return new LedgerError({
    code: 'ledger-foreign',
    message: 'The ref of the ledger holds something else: it has no `ledger.json`. It was left as it is.',
    mend: 'Set `environment` or `ledger-ref` to a name that nothing else uses.',
  });
}
