/** Reads the alias files of a commit. */
import { compareText } from '../aliases/alias.ts';
import type { AliasFile } from '../aliases/alias-file.ts';
import { scanAliasFiles } from '../aliases/reading/scan-files.ts';
import type { Look } from '../aliases/scan/look.ts';
import type { ScannedFiles } from '../aliases/scan/scanned-files.ts';
import type { Objects } from '../git/objects.ts';
import { isAliasFile, isHidden, shownPath } from './folder.ts';

/** A file of a folder that was not read yet. */
export interface ListedFile {
  readonly path: string;
  /** `file` if left out. */
  readonly kind?: 'file' | 'symlink' | 'submodule';
  /** Its name is not UTF-8; `path` is only for display. */
  readonly misnamed?: boolean;
  /** The id of its content; a link or submodule has none. */
  readonly id?: string;
}

const NOTHING = new Uint8Array();

/** The part of a repository that listing its alias folder needs. */
export interface AliasFolder extends Pick<Objects, 'list'> {
  readonly folder: string;
}

/**
 * The alias files of a commit as git stores them, without the line endings, filters and edits of the working tree. Their
 * contents are not read yet. `undefined` if the commit has no such folder.
 */
export async function listCommit(
  repository: AliasFolder,
  commit: string,
  path: string,
): Promise<readonly ListedFile[] | undefined> {
  const folder = await repository.list(commit, repository.folder);
  if (folder.kind === 'missing' || (folder.kind === 'no-folder' && folder.what === 'file')) return undefined;
  if (folder.kind === 'no-folder') {
    const parts = path.split('/');
    return [{ path: parts.slice(0, parts.length - folder.above).join('/') || path, kind: folder.what }];
  }
  return folder.entries.flatMap(({ kind, id, path: below, utf8 }): readonly ListedFile[] => {
    const file = { path: shownPath(path, below), kind, ...(utf8 ? {} : { misnamed: true }) };
    if (kind !== 'file') return isHidden(below) ? [] : [file];
    return isAliasFile(below) ? [{ ...file, id }] : [];
  });
}

/** Reads the contents of listed files, each as soon as git gives it. */
async function* contentsOf(objects: Pick<Objects, 'read'>, files: readonly ListedFile[]): AsyncGenerator<AliasFile> {
  const waiting = files.values();
  for await (const bytes of objects.read(files.flatMap(({ id }) => id ?? []))) {
    for (const file of waiting) {
      yield { ...file, bytes: file.id === undefined ? NOTHING : bytes };
      if (file.id !== undefined) break;
    }
  }
  for (const file of waiting) yield { ...file, bytes: NOTHING };
}

/** Scans listed files, in the order of their paths, while git reads them. @param look see `scanAliasFiles` */
export async function scanListed(
  objects: Pick<Objects, 'read'>,
  files: readonly ListedFile[],
  look?: Look,
): Promise<ScannedFiles> {
  const ordered = files.toSorted((one, other) => compareText(one.path, other.path));
  return scanAliasFiles(contentsOf(objects, ordered), look, ordered.length);
}
