/** Where the command line finds the alias folder, for somebody who stands in a folder below the one that has it. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { InputName } from '../inputs.ts';
import type { RawInputs } from '../settings.ts';

/** Inputs that name a file from where the user stands. */
const FILES: readonly InputName[] = ['known-accounts', 'only', 'sarif-file'];

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

/** The same inputs for a run that stands elsewhere. */
export function fromElsewhere(inputs: RawInputs, cwd: string): RawInputs {
  const files = FILES.flatMap((name) => {
    const file = inputs[name]?.trim();
    return file && file !== '-' ? [[name, resolve(cwd, file)] as const] : [];
  });
  return { ...inputs, ...Object.fromEntries(files) };
}
