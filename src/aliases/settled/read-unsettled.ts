import type { ReadFile } from '../alias-file.ts';
import { addNames, type SettledFile } from './settled-file.ts';

/** A file of a folder that was not read yet. */
export interface ListedFile {
  readonly path: string;
  /** `file` where it is left out. */
  readonly kind?: 'file' | 'symlink' | 'submodule';
  /** Its name is not UTF-8; `path` only shows it. */
  readonly misnamed?: boolean;
  /** Names its content; a link or a submodule has none. */
  readonly id?: string;
}

/** A folder as it was when all of it was checked together. */
export interface SettledFolder {
  /** The ids of its files, by path. */
  readonly files: ReadonlyMap<string, string>;
  /** The settled ones among them, by path: of two that hold the same, one may be settled and the other not. */
  readonly settled: ReadonlyMap<string, SettledFile>;
}

export interface UnsettledFiles {
  /** Files that were read, in no particular order. */
  readonly read: readonly ReadFile[];
  /** What the files that are gone, moved or changed held before. */
  readonly gone: readonly ReadFile[];
  /** Files that need not be read: nothing in them matters to a rule, or to what differs from before. */
  readonly leftOut: readonly { readonly listed: ListedFile; readonly id: string; readonly file: SettledFile }[];
}

/**
 * Reads of a folder what has to be read, given how it was when it was last checked: every file that came, moved or changed,
 * every one that is not settled, and every other one that shares a name with one of these, or with what is gone. A name
 * that none of these has stands in settled files alone, and has neither come nor gone since no rule found anything about
 * it. Nor would any rule if it were shown a part of them.
 * @param wanted numbers of names (`addName`): files that hold one of them are read too
 */
export async function readUnsettled(
  files: readonly ListedFile[],
  from: {
    readonly before: SettledFolder;
    readonly wanted: Iterable<number>;
    readonly read: (files: readonly ListedFile[]) => Promise<readonly ReadFile[]>;
  },
): Promise<UnsettledFiles> {
  const { before, wanted, read } = from;
  const unsettled: ListedFile[] = [];
  const settled: { readonly listed: ListedFile; readonly id: string; readonly file: SettledFile }[] = [];
  const gone = new Map(before.files);
  for (const listed of files) {
    const { path, id } = listed;
    const stays = id !== undefined && before.files.get(path) === id;
    if (stays) gone.delete(path);
    const file = stays ? before.settled.get(path) : undefined;
    if (stays && file) settled.push({ listed, id, file });
    else unsettled.push(listed);
  }
  const first = await read(unsettled);
  const had = await read(Array.from(gone, ([path, id]) => ({ path, id })));
  const names = new Set(wanted);
  for (const { entries } of [...first, ...had]) addNames(names, entries);
  const sharing = settled.filter(({ file }) => file.names.some((name) => names.has(name)));
  const second = await read(sharing.map(({ listed }) => listed));
  const wasRead = new Set(sharing);
  return { read: [...first, ...second], gone: had, leftOut: settled.filter((one) => !wasRead.has(one)) };
}
