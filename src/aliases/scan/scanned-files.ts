/** The result of a scan: columns for names in the usual form, and what `yaml` read of the rest. */
import type { AliasFile, ReadFile } from '../alias-file.ts';
import type { Columns } from './columns.ts';

export interface ScannedFile {
  /** The file with its bytes, which the columns point into. */
  readonly file: AliasFile;
  /** The same bytes. */
  readonly bytes: Buffer;
  /** Its rows in the columns; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  /**
   * What `yaml` read: only the entries in doubt, in their order, or the whole file, which then has no rows. `undefined` if
   * the whole file is in the columns.
   */
  readonly read: ReadFile | undefined;
}

/** Files in the given order, and their common columns. */
export interface ScannedFiles {
  readonly columns: Columns;
  readonly files: readonly ScannedFile[];
}
