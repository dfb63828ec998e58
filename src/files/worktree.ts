/** Reads the alias files of the working tree. */
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AliasFile } from '../aliases/alias-file.ts';
import { pathText } from '../git/path-text.ts';
import { isAliasFile, isHidden, shownPath } from './folder.ts';
import { type Overlooked, overlookedFile, similarFolders } from './overlooked.ts';

const NOTHING = new Uint8Array();
const SLASH = Buffer.from('/');
/** What Node puts into a name where its bytes are not UTF-8. */
const NOT_UTF8 = '\ufffd';

/** The full path of a file or folder: bytes where a text would not lead there. */
type Place = string | Buffer;

/**
 * The alias files of the working tree; `undefined` if it has no such folder. Links, also in the path to the folder, are
 * not followed but returned as links.
 */
export function readWorktree(place: {
  readonly cwd: string;
  readonly path: string;
  /** The name by which people know the folder, if it is not `path`. */
  readonly shown?: string;
  /** Called for files that were probably meant as alias files. */
  readonly onOverlooked?: (one: Overlooked) => void;
}): readonly AliasFile[] | undefined {
  const { cwd, path, shown = path, onOverlooked = () => undefined } = place;
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length++) {
    const way = parts.slice(0, length).join('/');
    const found = lstatSync(join(cwd, way), { throwIfNoEntry: false });
    if (found?.isSymbolicLink())
      return [{ path: above(shown, parts.length - length), bytes: NOTHING, kind: 'symlink' }];
    if (!found?.isDirectory()) return undefined;
  }
  const files: AliasFile[] = [];
  const start = `${join(cwd, path)}/`;
  const bytesOfStart = Buffer.byteLength(start);
  const walk = (folder: Place): void => {
    for (const entry of entriesOf(folder)) {
      const place = within(folder, entry.name);
      const { text, utf8 } =
        typeof place === 'string'
          ? { text: place.slice(start.length), utf8: true }
          : pathText(place.subarray(bytesOfStart));
      if (isHidden(text)) continue;
      const file = { path: shownPath(shown, text), ...(utf8 ? {} : { misnamed: true }) };
      if (entry.isSymbolicLink()) files.push({ ...file, bytes: NOTHING, kind: 'symlink' });
      else if (entry.isDirectory()) {
        if (existsSync(within(place, '.git'))) files.push({ ...file, bytes: NOTHING, kind: 'submodule' });
        else walk(place);
      } else if (isAliasFile(text)) files.push({ ...file, bytes: readFileSync(place), kind: 'file' });
      else {
        const overlooked = overlookedFile(shown, text);
        if (overlooked) onOverlooked(overlooked);
      }
    }
  };
  walk(start.slice(0, -1));
  return files;
}

/** The entries of a folder, with names as text where this says all: many texts are read much faster than many bytes. */
function entriesOf(folder: Place): readonly (Dirent<string> | Dirent<Buffer>)[] {
  if (typeof folder === 'string') {
    const named = readdirSync(folder, { withFileTypes: true });
    if (!named.some(({ name }) => name.includes(NOT_UTF8))) return named;
  }
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
}

function within(folder: Place, name: Place): Place {
  if (typeof folder === 'string' && typeof name === 'string') return `${folder}/${name}`;
  return Buffer.concat([Buffer.from(folder), SLASH, Buffer.from(name)]);
}

/** The folder so many levels above another, or the folder itself if its name has fewer. */
function above(folder: string, levels: number): string {
  const parts = folder.split('/');
  return parts.slice(0, parts.length - levels).join('/') || folder;
}

/** The folders of the working tree that were probably meant as the alias folder. */
export async function overlookedFolders(cwd: string, path: string): Promise<readonly Overlooked[]> {
  const subfolders = (parent: string): readonly string[] => {
    try {
      const entries = readdirSync(join(cwd, parent), { withFileTypes: true });
      return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
    } catch {
      // A folder that cannot be read is not committed either.
      return [];
    }
  };
  return (await similarFolders(path, subfolders)).map((folder) => ({ kind: 'folder', path: folder }));
}
