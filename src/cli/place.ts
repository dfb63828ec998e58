/** Where the command line finds the alias folder, for somebody who stands in a folder below the one that has it. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { inputsThat, type RawInputs } from '../inputs/all.ts';

/**
 * The nearest folder, from where the user stands up to the root of the repository, that has the alias folder; where none
 * has it, where the user stands. What lies outside the repository is never looked at.
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

/** A file that is named from one folder, as it is named from another. */
export function seenFrom(cwd: string, here: string, file: string): string {
  return cwd === here || file === '-' || file === '' ? file : relative(cwd, resolve(here, file));
}

/** The same inputs for a run that stands elsewhere than the user. */
export function fromElsewhere(inputs: RawInputs, cwd: string, here: string): RawInputs {
  // What is written is written from where the user stands anyway.
  const files = inputsThat(({ namesFile }) => namesFile).flatMap((name) => {
    const file = inputs[name]?.trim();
    return file ? [[name, seenFrom(cwd, here, file)] as const] : [];
  });
  return { ...inputs, ...Object.fromEntries(files) };
}
