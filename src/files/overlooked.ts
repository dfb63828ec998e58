/** Finds files that were probably meant as alias files, and folders that were meant as the alias folder. */
import type { Objects } from '../git/objects.ts';
import { isAliasFile, isHidden, shownPath } from './folder.ts';

/** A file or folder that is not read. Paths are as people know them. */
export type Overlooked =
  /** A spreadsheet or CSV file in the alias folder. */
  | { readonly kind: 'table'; readonly path: string }
  /** A file in the alias folder that would be an alias file under another name. */
  | { readonly kind: 'name'; readonly path: string; readonly better: string }
  /** A folder that differs from the alias folder only in case. */
  | { readonly kind: 'folder'; readonly path: string };

/** Whether a file in the alias folder was probably meant as an alias file; `undefined` for files that belong there. */
export function overlookedFile(folder: string, below: string): Overlooked | undefined {
  if (isHidden(below) || isAliasFile(below)) return undefined;
  const path = shownPath(folder, below);
  if (/\.(?:csv|tsv|xls[xmb]?|ods|numbers)$/i.test(below)) return { kind: 'table', path };
  const [, stem] = /^(.+?)\.(?:ya?ml\.(?:txt|rtf|docx?|odt)|yalm|ymal|yam|yml?l)$/i.exec(path) ?? [];
  return stem === undefined ? undefined : { kind: 'name', path, better: `${stem}.yaml` };
}

/** Finds all of these in a commit. @param shown the alias folder as people know it */
export async function overlookedIn(
  repository: Pick<Objects, 'list' | 'subfolders'> & { readonly folder: string },
  commit: string,
  shown: string,
): Promise<readonly Overlooked[]> {
  const [folder, similar] = await Promise.all([
    repository.list(commit, repository.folder),
    similarFolders(repository.folder, (parent) => repository.subfolders(commit, parent)),
  ]);
  const files = folder.kind === 'folder' ? folder.entries.filter(({ kind }) => kind === 'file') : [];
  return [
    ...files.flatMap(({ path }) => overlookedFile(shown, path) ?? []),
    ...similar.map((path): Overlooked => ({ kind: 'folder', path })),
  ];
}

/**
 * The folders whose path differs from the alias folder's only in case.
 * @param subfolders gives the names of the folders in a folder; '' is the root
 */
export async function similarFolders(
  folder: string,
  subfolders: (parent: string) => Promise<readonly string[]> | readonly string[],
): Promise<readonly string[]> {
  if (folder === '' || folder === '.') return [];
  let found: readonly string[] = [''];
  for (const part of folder.split('/')) {
    const next: string[] = [];
    for (const parent of found)
      for (const name of await subfolders(parent))
        if (name.toLowerCase() === part.toLowerCase()) next.push(parent === '' ? name : `${parent}/${name}`);
    found = next;
  }
  return found.filter((path) => path !== folder);
}
