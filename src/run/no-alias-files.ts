/** The refusal to run without alias files. */
import type { Refusal } from './stop.ts';

/** Refuses if there are no files or no folder, because a mistyped `path` must not look like a mass removal. */
export function noAliasFiles(files: readonly unknown[] | undefined, path: string): Refusal | undefined {
  if (files && files.length > 0) return undefined;
  return {
    code: files ? 'folder-empty' : 'folder-missing',
    message: files
      ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
      : `There is no folder \`${path}\`.`,
    hint: 'Check the input `path`. If the folder is empty on purpose, set `allow-empty: true`.',
  };
}
