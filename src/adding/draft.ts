/** Pure: insertions into one alias file, kept only if the result reads as intended. */
import { type AliasPair, pairKey } from '../aliases/alias.ts';
import type { AliasFile, ReadFile } from '../aliases/alias-file.ts';
import { readAliasFile } from '../aliases/reading/read-files.ts';
import { checkFile } from '../rules/check.ts';
import { DEFAULT_SEVERITIES } from '../rules/severities.ts';
import { type Insertion, withInsertions } from './insertion.ts';

/** A file: its bytes, what was read from it, and its text. */
export interface KnownFile {
  readonly file: AliasFile;
  readonly read: ReadFile;
  readonly text: string;
}

/** Insertions into a file, and the pairs that they add. */
export interface Draft {
  readonly known: KnownFile;
  readonly insertions: readonly Insertion[];
  readonly added: readonly AliasPair[];
}

/** One step of a draft. */
export interface Addition {
  readonly insertion: Insertion;
  readonly pairs: readonly AliasPair[];
}

/**
 * Adds all additions that are safe: the file is read again, and must contain its old pairs plus the new ones. Usually all
 * are safe. In an unusual layout, an addition may mean something else. Then it is left out.
 */
export async function extendedSafely(draft: Draft, additions: readonly Addition[]): Promise<Draft> {
  if (additions.length === 0) return draft;
  const all = {
    known: draft.known,
    insertions: [...draft.insertions, ...additions.map(({ insertion }) => insertion)],
    added: [...draft.added, ...additions.flatMap(({ pairs }) => pairs)],
  };
  if (await isAsIntended(all)) return all;
  if (additions.length === 1) return draft;
  const middle = additions.length >> 1;
  return extendedSafely(await extendedSafely(draft, additions.slice(0, middle)), additions.slice(middle));
}

/** Whether the resulting file has the expected pairs, each the right number of times, and no new errors. */
async function isAsIntended(draft: Draft): Promise<boolean> {
  const { known, added } = draft;
  const read = await readAliasFile({ ...known.file, bytes: bytesAfter(draft) });
  const left = new Map<string, number>();
  const count = (pair: AliasPair, by: number): void => {
    const key = pairKey(pair);
    left.set(key, (left.get(key) ?? 0) + by);
  };
  for (const { pairs } of known.read.entries) for (const pair of pairs) count(pair, 1);
  for (const pair of added) count(pair, 1);
  for (const { pairs } of read.entries) for (const pair of pairs) count(pair, -1);
  return errorsOf(read) <= errorsOf(known.read) && left.values().every((one) => one === 0);
}

function errorsOf(file: ReadFile): number {
  return checkFile(file, DEFAULT_SEVERITIES).filter(({ severity }) => severity === 'error').length;
}

/** The bytes of the file with all insertions. All other bytes are kept, including a byte order mark. */
export function bytesAfter({ known, insertions }: Draft): Uint8Array {
  const { bytes } = known.file;
  const text = new TextEncoder().encode(withInsertions(known.text, insertions));
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return text;
  const marked = new Uint8Array(text.length + 3);
  marked.set(bytes.subarray(0, 3));
  marked.set(text, 3);
  return marked;
}
