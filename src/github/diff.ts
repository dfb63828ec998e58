/** Which lines a pull request's diff shows, and whether a file is the one that it compares. */
import { createHash } from 'node:crypto';

/** A stretch of lines of the new file that a diff shows; both ends belong to it. */
export interface Hunk {
  readonly first: number;
  readonly last: number;
}

/** The stretches of the new file that GitHub's `patch` of a file shows: only there may remarks stand. */
export function hunksOf(patch: string): readonly Hunk[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count]) => {
    const first = Number(start);
    const lines = count === undefined ? 1 : Number(count);
    return lines === 0 ? [] : [{ first, last: first + lines - 1 }];
  });
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Whether git's blob of this id holds this text: as it is, behind a byte order mark (which reading drops), or not. */
export function compareBlob(id: string, text: string): 'same' | 'same-after-mark' | 'different' {
  if (id === blobId(text)) return 'same';
  return id === blobId(BYTE_ORDER_MARK + text) ? 'same-after-mark' : 'different';
}

/** As git names it in a repository of the usual kind; GitHub has no others. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
