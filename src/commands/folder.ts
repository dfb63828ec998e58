import type { AliasFolder } from '../files/folder.ts';
import type { Failure } from '../report/report.ts';

/** Why there is nothing to read, if there is nothing: a mistyped `path` must not look like a mass removal. */
export function noAliasFiles(folder: AliasFolder, path: string): Failure | undefined {
  if (folder.found && folder.files.length > 0) return undefined;
  return {
    code: folder.found ? 'folder-empty' : 'folder-missing',
    message: folder.found
      ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
      : `There is no folder \`${path}\`.`,
    mend: 'Check the input `path`. If it is meant to be empty, set `allow-empty: true`.',
  };
}
