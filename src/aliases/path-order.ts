/** The order in which alias files are read. */
import { compareText } from './alias.ts';
import type { ReadFile } from './alias-file.ts';

/** Files by their paths, ordered by UTF-16 code units: the same on every machine. */
export function inPathOrder(files: readonly ReadFile[]): readonly ReadFile[] {
  return [...files].sort((a, b) => compareText(a.source.file, b.source.file));
}
