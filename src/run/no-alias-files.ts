/** The refusal to run without alias files. */
import { isAliasFile } from '../files/folder.ts';
import type { Refusal } from './stop.ts';

/** Refuses if there are no files or no folder, because a mistyped `path` must not look like a mass removal. */
export function noAliasFiles(files: readonly unknown[] | undefined, path: string): Refusal | undefined {
  if (files && files.length > 0) return undefined;
  return {
    code: files ? 'folder-empty' : 'folder-missing',
    message: files
      ? `The folder \`${path}\` has no alias file (\`.yaml\` or \`.yml\`).`
      : `There is no folder \`${path}\`.`,
    hint: 'Check the input `path`. If the folder is empty on purpose, set `allow-empty: true`.',
  };
}

/**
 * Refuses a commit without alias files. If the files exist but are not committed yet, it says so.
 * @param edited the files of the folder that differ from the commit, requested only if needed
 */
export async function noCommittedFiles(
  files: readonly unknown[] | undefined,
  path: string,
  edited: () => Promise<readonly string[]>,
): Promise<Refusal | undefined> {
  const nothing = noAliasFiles(files, path);
  if (!nothing || !(await edited()).some(isAliasFile)) return nothing;
  return {
    code: nothing.code,
    message: files
      ? `The commit that is checked out has no alias file in the folder \`${path}\`; the working tree has one.`
      : `The commit that is checked out has no folder \`${path}\`; the working tree has one.`,
    hint: 'Commit it first (no push is needed).',
  };
}
