/** Which lines a pull request's diff shows, and whether a text is the file that it shows. */
import { createHash } from 'node:crypto';

/** A range of lines of the new file that a diff shows; both ends are included. */
export interface Hunk {
  readonly first: number;
  readonly last: number;
}

/** The ranges of the new file in GitHub's `patch` of a file. Only these lines can have comments. */
export function hunksOf(patch: string): readonly Hunk[] {
  return [...patch.matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].flatMap(([, start, count]) => {
    const first = Number(start);
    const lines = count === undefined ? 1 : Number(count);
    return lines === 0 ? [] : [{ first, last: first + lines - 1 }];
  });
}

const BYTE_ORDER_MARK = '\uFEFF';

/** Whether git's blob of this id has this text: exactly, after a byte order mark (which reading drops), or not. */
export function compareBlob(id: string, text: string): 'same' | 'same-after-mark' | 'different' {
  if (id === blobId(text)) return 'same';
  return id === blobId(BYTE_ORDER_MARK + text) ? 'same-after-mark' : 'different';
}

/** Git's id in a SHA-1 repository, the only kind on GitHub. */
export function blobId(text: string): string {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
