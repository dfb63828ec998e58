/** Reads alias files with the fast scanner, and with `yaml` whatever the scanner is not sure about. */
import { isUtf8 } from 'node:buffer';
import type { AliasFile, ReadFile } from '../alias-file.ts';
import { Columns } from '../scan/columns.ts';
import { type Look, NO_LOOK } from '../scan/look.ts';
import { rehearse } from '../scan/rehearsal.ts';
import type { ScannedFile, ScannedFiles } from '../scan/scanned-files.ts';
import { Scanner } from '../scan/scanner.ts';
import type * as ByYaml from './by-yaml.ts';

/** The bytes of a line with a rather short name, so that the columns rarely have to grow. */
const BYTES_A_NAME = 36;
/** Where the bytes are not known yet, room for so many names in each file, within these limits. The columns grow if more come. */
const ROWS_A_FILE = 128;
const FEWEST_ROWS = 1 << 12;
const MOST_ROWS = 1 << 18;
/** How many more names the files to come may have, compared with those that were scanned. */
const SPARE = 1.1;

/**
 * Scans alias files, each by itself. Loads `yaml` only if the scanner has doubts. Never throws because of a file's content.
 * @param look which names the caller wants to look at closely
 * @param count the number of files, if they are read meanwhile
 */
export async function scanAliasFiles(
  files: readonly AliasFile[] | AsyncIterable<AliasFile>,
  look: Look = NO_LOOK,
  count = 0,
): Promise<ScannedFiles> {
  rehearse(look);
  const columns = new Columns(Array.isArray(files) ? rowsIn(files) : rowsOf(count));
  const scanner = new Scanner(columns, look);
  const scanned: ScannedFile[] = [];
  let byYaml: typeof ByYaml | undefined;
  for await (const file of files) {
    const bytes = Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength);
    const from = columns.size;
    const isScanned = (file.kind ?? 'file') === 'file' && !file.misnamed && isUtf8(bytes);
    const doubts = isScanned ? scanner.scan(bytes, scanned.length) : undefined;
    let read: ReadFile | undefined;
    if (doubts === undefined || doubts.length > 0) {
      byYaml ??= await import('./by-yaml.ts');
      read = doubts && byYaml.readInPart(file, { bytes, doubts });
      if (read === undefined) {
        columns.size = from;
        read = byYaml.readWhole(file);
      }
    }
    scanned.push({ file, bytes, from, to: columns.size, read });
    columns.expected = Math.ceil(((SPARE * columns.size) / scanned.length) * count);
  }
  return { columns, files: scanned };
}

function rowsOf(count: number): number {
  return Math.max(FEWEST_ROWS, Math.min(count * ROWS_A_FILE, MOST_ROWS));
}

function rowsIn(files: readonly AliasFile[]): number {
  return Math.ceil(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / BYTES_A_NAME);
}
