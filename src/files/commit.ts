import type { Repository } from '../git/repository.ts';
import { type AliasFolder, isAliasFile, isHidden, shownPath } from './folder.ts';

const NOTHING = new Uint8Array();

/** The alias files of a commit, as git stores them: no line ending, filter or edit of the working tree has touched them. */
export async function readCommit(repository: Repository, commit: string, path: string): Promise<AliasFolder> {
  const folder = await repository.list(commit, repository.folder);
  if (folder.kind === 'missing') return { found: false };
  if (folder.kind === 'no-folder') {
    if (folder.what === 'file') return { found: false };
    return { found: true, files: [{ path, bytes: NOTHING, kind: folder.what }] };
  }
  const entries = folder.entries.filter(({ kind, path: below }) =>
    kind === 'file' ? isAliasFile(below) : !isHidden(below),
  );
  const contents = await repository.read(entries.filter(({ kind }) => kind === 'file').map(({ id }) => id));
  let next = 0;
  const files = entries.map(({ kind, id, path: below }) => ({
    path: shownPath(path, below),
    bytes: kind === 'file' ? (contents[next++] ?? NOTHING) : NOTHING,
    kind,
    ...(kind === 'file' ? { id } : {}),
  }));
  return { found: true, files };
}
