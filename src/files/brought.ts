import { pairKey } from '../aliases/alias.ts';
import type { AliasFile } from '../aliases/alias-file.ts';
import { readLeniently } from '../aliases/lenient.ts';
import type { Repository } from '../git/repository.ts';
import { isAliasFile } from './folder.ts';

/**
 * The pairs, by key, that a commit has and that its base has not. Only files that differ are read. Both commits are
 * fetched where the checkout left them out.
 *
 * @throws GitError when one of them cannot be read
 */
export async function pairsBrought(
  repository: Repository,
  { commit, base }: { readonly commit: string; readonly base: string | undefined },
): Promise<ReadonlySet<string>> {
  const after = await blobs(repository, commit);
  const before = base === undefined ? new Map<string, string>() : await blobs(repository, base);
  const changed = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) =>
    [...one].filter(([path, id]) => other.get(path) !== id);
  const had = await keysOf(repository, changed(before, after));
  const has = await keysOf(repository, changed(after, before));
  return has.difference(had);
}

/** The alias files of a commit and their ids. */
async function blobs(repository: Repository, commit: string): Promise<ReadonlyMap<string, string>> {
  if (!(await repository.has(commit))) await repository.fetchCommit(commit);
  const folder = await repository.list(commit, repository.folder);
  if (folder.kind !== 'folder') return new Map();
  const files = folder.entries.filter(({ kind, path }) => kind === 'file' && isAliasFile(path));
  return new Map(files.map(({ path, id }) => [path, id]));
}

async function keysOf(repository: Repository, files: readonly (readonly [string, string])[]): Promise<Set<string>> {
  const contents = await repository.read(files.map(([, id]) => id));
  const read = contents.map((bytes, index): AliasFile => ({ path: files[index]?.[0] ?? '', bytes }));
  const { pairs } = await readLeniently(read);
  return new Set(Array.from(pairs, pairKey));
}
