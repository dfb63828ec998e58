/** Makes entries with texts and places from the columns of the scanner. */
import type { LocatedPair } from '../alias.ts';
import type { AliasEntry, ReadFile } from '../alias-file.ts';
import { CharacterOffsets } from '../scan/character-offsets.ts';
import type { Columns } from '../scan/columns.ts';
import type { ScannedFile } from '../scan/scanned-files.ts';
import { SourceLines } from '../source.ts';
import { textOf } from './decode.ts';

/**
 * The content of a file: everything that `yaml` read, and the wanted entries of the scanner, in the order of the file.
 * @param isWanted gets the row of an entry's account
 */
export function entriesOf(
  { file, bytes, from, to, read }: ScannedFile,
  columns: Columns,
  isWanted: (account: number) => boolean = () => true,
): ReadFile {
  if (read !== undefined && from === to) return read;
  const source = read?.source ?? new SourceLines(file.path, textOf(bytes));
  const entries: AliasEntry[] = [];
  const offsets = new CharacterOffsets(bytes);
  const startOf = (row: number): number => offsets.of(columns.outerStart(row));
  const endOf = (row: number): number => offsets.of(columns.outerEnd(row));
  for (let row = from; row < to; ) {
    const end = columns.endOf(row);
    if (isWanted(row)) {
      const account = columns.text(row, bytes);
      const entry = { account, source, start: startOf(row), end: endOf(row) };
      const pairs: LocatedPair[] = [];
      // No spread: objects made by it take one and a half times the memory.
      for (let at = row + 1; at < end; at++)
        pairs.push({ account, alias: columns.text(at, bytes), source, start: startOf(at), end: endOf(at) });
      entries.push({ ...entry, pairs });
    }
    row = end;
  }
  if (read !== undefined) return { ...read, entries: [...entries, ...read.entries].sort((a, b) => a.start - b.start) };
  const id = file.id === undefined ? {} : { id: file.id };
  return { ...id, source, entries, unusual: [], allowed: new Map(), problems: [] };
}
