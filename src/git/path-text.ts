/** The texts of paths, which need not be UTF-8. */
import { isUtf8 } from 'node:buffer';

interface PathText {
  /** Bytes that are not UTF-8 are written as `\xe9`, so that no two paths look the same. */
  readonly text: string;
  readonly utf8: boolean;
}

export function pathText(bytes: Buffer): PathText {
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), utf8: true };
  const text = bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
  return { text, utf8: false };
}

/** The parts of git's output with the option `-z`. */
export function zeroSeparated(output: Buffer): readonly PathText[] {
  const parts: PathText[] = [];
  for (let start = 0; start < output.length; ) {
    const zero = output.indexOf(0, start);
    const end = zero === -1 ? output.length : zero;
    parts.push(pathText(output.subarray(start, end)));
    start = end + 1;
  }
  return parts;
}
