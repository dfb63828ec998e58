/** Finds the alias folder for a user who works in a subfolder of the repository. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { inputsThat, type RawInputs } from '../inputs/all-inputs.ts';

/**
 * The nearest folder that contains the alias folder, from the user's working folder up to the root of the repository. If
 * there is none, or no repository, the working folder itself. Folders outside the repository are not considered.
 */
export function folderOfRun(cwd: string, path: string): string {
  if (isFolder(join(cwd, path)) || path.split(/[\\/]/).includes('..')) return cwd;
  const above: string[] = [];
  for (let folder = cwd; ; folder = dirname(folder)) {
    above.push(folder);
    if (existsSync(join(folder, '.git'))) break;
    if (folder === dirname(folder)) return cwd;
  }
  return above.find((folder) => isFolder(join(folder, path))) ?? cwd;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The path of a file relative to `cwd`, from its path relative to `here`. `-` (standard output) stays as it is. */
export function seenFrom(cwd: string, here: string, file: string): string {
  return cwd === here || file === '-' || file === '' ? file : relative(cwd, resolve(here, file));
}

/** Adapts inputs to a run in another folder than the user's. */
export function fromElsewhere(inputs: RawInputs, cwd: string, here: string): RawInputs {
  // Output files are resolved against the user's folder when they are written.
  const files = inputsThat(({ namesFile }) => namesFile).flatMap((name) => {
    const file = inputs[name]?.trim();
    return file ? [[name, seenFrom(cwd, here, file)] as const] : [];
  });
  return { ...inputs, ...Object.fromEntries(files) };
}
