/** Paths as text. For git they are any bytes. */

export interface PathText {
  /** Bytes that are not UTF-8 are written as `\xe9`, so that no two paths look the same. */
  readonly text: string;
  readonly utf8: boolean;
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function pathText(bytes: Uint8Array): PathText {
  try {
    return { text: STRICT.decode(bytes), utf8: true };
  } catch {
    const latin1 = Buffer.from(bytes).toString('latin1');
    const text = latin1.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
    return { text, utf8: false };
  }
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
