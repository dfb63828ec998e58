import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AliasFile } from '../aliases/alias-file.ts';
import { isAliasFile, isHidden, shownPath } from './folder.ts';

const NOTHING = new Uint8Array();

/**
 * The alias files as they lie in the working tree; nothing where it has no such folder. Links are not followed, and
 * reported as what they are.
 */
export function readWorktree(place: { readonly cwd: string; readonly path: string }): readonly AliasFile[] | undefined {
  const { cwd, path } = place;
  const root = lstatSync(join(cwd, path), { throwIfNoEntry: false });
  if (!root) return undefined;
  if (root.isSymbolicLink()) return [{ path, bytes: NOTHING, kind: 'symlink' }];
  if (!root.isDirectory()) return undefined;
  const files: AliasFile[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(cwd, path, folder), { withFileTypes: true })) {
      const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const shown = shownPath(path, below);
      if (isHidden(entry.name)) continue;
      if (entry.isSymbolicLink()) files.push({ path: shown, bytes: NOTHING, kind: 'symlink' });
      else if (entry.isDirectory()) {
        if (existsSync(join(cwd, path, below, '.git'))) files.push({ path: shown, bytes: NOTHING, kind: 'submodule' });
        else walk(below);
      } else if (isAliasFile(entry.name))
        files.push({ path: shown, bytes: readFileSync(join(cwd, path, below)), kind: 'file' });
    }
  };
  walk('');
  return files;
}
