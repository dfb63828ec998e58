/** Whether a path below the alias folder, with forward slashes, counts as an alias file. Links and submodules are judged by place alone. */
export function isAliasFile(path: string): boolean {
  return !isHidden(path) && /\.ya?ml$/i.test(path) && path.split('/').at(-1) !== REJECTED_FILE;
}

/** Names that were rejected as aliases; they stand beside the alias folder, and in it this file is no alias file. */
export const REJECTED_FILE = 'not-aliases.yaml';

/** Whether a file or any folder on the way to it is a dot-file. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** A path below the alias folder, as the user knows it. */
export function shownPath(folder: string, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`;
}
