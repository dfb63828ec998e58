import type { Refusal } from './stop.ts';

/** Why there is nothing to read, if there is nothing (no files, or not even the folder): a mistyped `path` must not look like a mass removal. */
export function noAliasFiles(files: readonly unknown[] | undefined, path: string): Refusal | undefined {
  if (files && files.length > 0) return undefined;
  return {
    code: files ? 'folder-empty' : 'folder-missing',
    message: files
      ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
      : `There is no folder \`${path}\`.`,
    hint: 'Check the input `path`. If it is meant to be empty, set `allow-empty: true`.',
  };
}
