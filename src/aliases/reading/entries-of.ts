/** Makes entries with texts and places of what was scanned. */
import type { AliasEntry, ReadFile } from '../alias-file.ts';
import { CharacterOffsets } from '../scan/character-offsets.ts';
import { type Columns, PLAIN, QUOTES } from '../scan/columns.ts';
import type { ScannedFile } from '../scan/scanned-files.ts';
import { SourceLines } from '../source.ts';
import { textOf } from './decode.ts';

/**
 * What a file says, as far as somebody wants to know it: what `yaml` read of it, and of what was scanned the entries that are
 * chosen, in the order of the file.
 * @param isWanted by the row of an entry's account
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
  const placeOf = (row: number): { readonly start: number; readonly end: number } => {
    const quote = ((columns.written[row] as number) & QUOTES) === PLAIN ? 0 : 1;
    const start = columns.start[row] as number;
    const place = {
      start: offsets.of(start - quote),
      end: offsets.of(start + (columns.length[row] as number) + quote),
    };
    return place;
  };
  for (let row = from; row < to; ) {
    const end = columns.endOf(row);
    if (isWanted(row)) {
      const account = columns.text(row, bytes);
      const place = placeOf(row);
      const pairs = Array.from({ length: end - row - 1 }, (_, at) => {
        const alias = columns.text(row + 1 + at, bytes);
        return { account, alias, source, ...placeOf(row + 1 + at) };
      });
      entries.push({ account, source, ...place, pairs });
    }
    row = end;
  }
  if (read !== undefined) return { ...read, entries: [...entries, ...read.entries].sort((a, b) => a.start - b.start) };
  const id = file.id === undefined ? {} : { id: file.id };
  return { ...id, source, entries, unusual: [], allowed: new Map(), problems: [] };
}
