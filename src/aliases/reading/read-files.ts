/** Reads alias files. */
import type { AliasFile, ReadFile } from '../alias-file.ts';
import { entriesOf } from './entries-of.ts';
import { scanAliasFiles } from './scan-files.ts';

/** Reads one alias file; see `readAliasFiles`. */
export async function readAliasFile(file: AliasFile): Promise<ReadFile> {
  for (const read of await readAliasFiles([file])) return read;
  throw new Error('No file was read.');
}

/** Reads alias files, each by itself. Never throws because of a file's content: mistakes become problems. */
export async function readAliasFiles(files: readonly AliasFile[]): Promise<readonly ReadFile[]> {
  const { columns, files: scanned } = await scanAliasFiles(files);
  return scanned.map((file) => entriesOf(file, columns));
}
