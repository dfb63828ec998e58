import type { AliasFile } from '../alias-file.ts';
import type { Problem, Replacement } from '../problem.ts';
import { applyReplacements } from './apply-replacements.ts';

/** A file in which something was mended. */
export interface MendedFile {
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** How many names were mended. */
  readonly names: number;
}

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * The files that change when everything with one obvious mend is mended, in the order of `files`. Every other byte of them
 * stays as it is, byte order mark and line ends included.
 */
export function mendFiles(files: readonly AliasFile[], problems: readonly Problem[]): readonly MendedFile[] {
  const byFile = new Map<string, Replacement[]>();
  for (const { replacement } of problems) {
    if (replacement === undefined) continue;
    const { file } = replacement.source;
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [replacement]);
    else known.push(replacement);
  }
  return files.flatMap(({ path, bytes }) => {
    const replacements = byFile.get(path);
    const source = replacements?.[0]?.source;
    if (replacements === undefined || source === undefined) return [];
    const { text, applied } = applyReplacements(source.text, replacements);
    return [{ path, before: bytes, after: encoded(text, bytes), names: applied.length }];
  });
}

/** The text as bytes, with a byte order mark where the file had one: the text of a file comes without it. */
function encoded(text: string, before: Uint8Array): Uint8Array {
  const body = new TextEncoder().encode(text);
  if (!BYTE_ORDER_MARK.every((byte, index) => before[index] === byte)) return body;
  const bytes = new Uint8Array(BYTE_ORDER_MARK.length + body.length);
  bytes.set(BYTE_ORDER_MARK);
  bytes.set(body, BYTE_ORDER_MARK.length);
  return bytes;
}
