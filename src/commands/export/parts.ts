/** Splits pairs into CSV files that stay within the limits of CustomerGauge's manual upload. */
import type { AliasPair } from '../../aliases/alias.ts';
import { BYTE_ORDER_MARK, csvLine } from '../../tables/write-csv.ts';

/** CustomerGauge's documented limits for one uploaded file. */
export const MOST_ROWS_OF_UPLOAD = 5000;
export const MOST_BYTES = 15 * 1024 * 1024;

/** One CSV file. */
export interface Part {
  readonly text: string;
  /** Not counting the header. */
  readonly rows: number;
}

/** Writes pairs as CSV files, each with a header and within the limits on rows and bytes. */
export function csvParts(
  pairs: Iterable<AliasPair>,
  of: {
    readonly headings: readonly [account: string, alias: string];
    readonly mostRows?: number;
    readonly mostBytes?: number;
  },
): readonly Part[] {
  const { headings, mostRows = MOST_ROWS_OF_UPLOAD, mostBytes = MOST_BYTES } = of;
  const header = BYTE_ORDER_MARK + csvLine(headings);
  const headerBytes = Buffer.byteLength(header);
  const parts: Part[] = [];
  let lines: string[] = [];
  let bytes = headerBytes;
  const close = (): void => {
    if (lines.length > 0) parts.push({ text: header + lines.join(''), rows: lines.length });
    lines = [];
    bytes = headerBytes;
  };
  for (const { account, alias } of pairs) {
    const line = csvLine([account, alias]);
    const size = Buffer.byteLength(line);
    if (lines.length >= mostRows || bytes + size > mostBytes) close();
    lines.push(line);
    bytes += size;
  }
  close();
  return parts;
}

/** Whether a spreadsheet program would read a name as a formula. */
export function looksLikeFormula(name: string): boolean {
  return /^[=+\-@\t\r]/.test(name);
}
