/** The result of a scan: columns for names in the usual form, and what `yaml` read of the rest. */
import type { AliasFile, ReadFile } from '../alias-file.ts';
import type { Columns } from './columns.ts';

export interface ScannedFile {
  /** With its bytes, which the columns point into. */
  readonly file: AliasFile;
  /** The same bytes. */
  readonly bytes: Buffer;
  /** Its rows in the columns: from one up to another, exclusive. */
  readonly from: number;
  readonly to: number;
  /**
   * What `yaml` read of it: all, where the file is in doubt (then it has no rows); else the entries in doubt alone, in
   * their order. Undefined where all of it is in the columns.
   */
  readonly read: ReadFile | undefined;
}

/** Files in the order in which they were given, and the columns of all of them. */
export interface ScannedFiles {
  readonly columns: Columns;
  readonly files: readonly ScannedFile[];
}
