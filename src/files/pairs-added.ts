/** Finds the pairs that a commit has and its base does not. */
import { pairKey } from '../aliases/alias.ts';
import { readLeniently } from '../aliases/lenient.ts';
import type { Objects } from '../git/objects.ts';
import type { Remote } from '../git/remote.ts';
import { scanListed } from './commit.ts';
import { isAliasFile } from './folder.ts';

/** The parts of a repository that are needed to compare two commits. */
type Commits = Pick<Objects, 'list' | 'read'> & Pick<Remote, 'bring'>;

/**
 * The pairs, by key, that a commit has and its base does not. Only files that differ are read. Both commits are fetched
 * if needed.
 *
 * @throws CodedError if one of them cannot be read
 */
export async function pairsAdded(
  repository: Commits & { readonly folder: string },
  from: {
    readonly commit: string;
    readonly base: string | undefined;
    /** The alias folder before, because a moved folder adds nothing. */
    readonly formerFolder: string;
  },
): Promise<ReadonlySet<string>> {
  const { commit, base, formerFolder } = from;
  const { folder } = repository;
  const after = await blobs(repository, commit, folder);
  const before = new Map<string, string>();
  for (const one of new Set([formerFolder, folder]))
    for (const [path, id] of base === undefined ? [] : await blobs(repository, base, one)) before.set(path, id);
  const changed = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...one].filter(([path, id]) => other.get(path) !== id);
  const had = await keysOf(repository, changed(before, after));
  const has = await keysOf(repository, changed(after, before));
  return has.difference(had);
}

/** The alias files of a folder in a commit, and their ids. */
async function blobs(repository: Commits, commit: string, path: string): Promise<ReadonlyMap<string, string>> {
  await repository.bring(commit);
  const folder = await repository.list(commit, path);
  if (folder.kind !== 'folder') return new Map();
  const files = folder.entries.filter(({ kind, path: below }) => kind === 'file' && isAliasFile(below));
  return new Map(files.map(({ path: below, id }) => [below, id]));
}

async function keysOf(repository: Commits, files: readonly (readonly [string, string])[]): Promise<Set<string>> {
  const listed = files.map(([path, id]) => ({ path, id }));
  const { pairs } = readLeniently(await scanListed(repository, listed));
  return new Set(Array.from(pairs, pairKey));
}
