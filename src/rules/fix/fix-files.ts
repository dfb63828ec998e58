/** Applies the fixes of problems to the bytes of alias files. */
import type { AliasFile } from '../../aliases/alias-file.ts';
import type { Finding, Fix } from '../../aliases/finding.ts';
import { applyFixes } from './apply-fixes.ts';

/** A file that fixes have changed. */
export interface FixedFile {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The number of fixes that were applied. */
  readonly fixes: number;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * Applies the fixes of problems. Gives the changed files in the order of `files`. All other bytes are kept, including
 * the byte order mark and line ends.
 */
export function fixedFiles(
  files: readonly AliasFile[],
  problems: readonly Pick<Finding, 'fix'>[],
): readonly FixedFile[] {
  const byFile = new Map<string, Fix[]>();
  for (const { fix } of problems) {
    if (fix === undefined) continue;
    const { file } = fix.source;
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [fix]);
    else known.push(fix);
  }
  return files.flatMap(({ path, bytes }) => {
    const fixes = byFile.get(path);
    const source = fixes?.[0]?.source;
    if (fixes === undefined || source === undefined) return [];
    const { text, applied } = applyFixes(source.text, fixes);
    return [{ path, before: bytes, after: encoded(text, bytes), fixes: applied.length }];
  });
}

/** Encodes the text, and restores the byte order mark that decoding removes. */
function encoded(text: string, before: Uint8Array): Uint8Array {
  const body = new TextEncoder().encode(text);
  if (!BYTE_ORDER_MARK.every((byte, index) => before[index] === byte)) return body;
  const bytes = new Uint8Array(BYTE_ORDER_MARK.length + body.length);
  bytes.set(BYTE_ORDER_MARK);
  bytes.set(body, BYTE_ORDER_MARK.length);
  return bytes;
}
