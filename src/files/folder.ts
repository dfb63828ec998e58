/** Whether a path in the alias folder, with forward slashes, is that of an alias file. Only the path counts, not the kind of file. */
export function isAliasFile(path: string): boolean {
  return /\.ya?ml$/i.test(path) && !isHidden(path) && !`/${path}`.endsWith(`/${REJECTED_FILE}`);
}

/** The file of names that were rejected as aliases. It is beside the alias folder; inside it, it is not an alias file. */
export const REJECTED_FILE = 'not-aliases.yaml';

/** Whether a file or any folder in its path is a dot-file. */
export function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}

/** The path of a file in the alias folder, as the user knows it. */
export function shownPath(folder: string, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`;
}
