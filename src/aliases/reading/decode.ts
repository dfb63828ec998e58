/** Decodes the bytes of an alias file. */
import type { AliasFile } from '../alias-file.ts';
import { problem, type ReadingProblem } from '../finding.ts';
import { SourceText } from '../source.ts';

/** A file's text, or why it has none that can be believed. */
export type Decoded =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly why: Undecodable; readonly source: SourceText; readonly problem: ReadingProblem };

type Undecodable = 'no-file' | 'lfs-pointer' | 'utf-16' | 'not-utf-8' | 'line-ends';

// Both decode whole files, so they keep no state. Both drop a byte order mark at the start.
const STRICT = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');

const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** Decodes a file. It must be UTF-8, with or without byte order mark, and stored in the repository itself. */
export function decode(file: AliasFile): Decoded {
  if (file.kind === 'symlink' || file.kind === 'submodule') return notAFile(file.path, file.kind);
  if (isUtf16(file.bytes)) return utf16(file.path);
  const text = strictText(file.bytes);
  if (text === undefined) return notUtf8(file);
  const source = new SourceText(file.path, text);
  if (!text.includes('\n') && text.includes('\r')) return loneReturns(source);
  if (!text.startsWith(LFS_POINTER)) return { ok: true, source };
  return refused(
    'lfs-pointer',
    source,
    0,
    'This file is only a pointer: Git LFS keeps its content elsewhere.',
    'Take YAML files out of Git LFS: remove the pattern from .gitattributes and commit the file again.',
  );
}

/** The text of bytes that are known to be UTF-8. */
export function textOf(bytes: Uint8Array): string {
  return STRICT.decode(bytes);
}

function strictText(bytes: Uint8Array): string | undefined {
  try {
    return STRICT.decode(bytes);
  } catch {
    return undefined;
  }
}

function notAFile(path: string, kind: 'symlink' | 'submodule'): Decoded {
  const what = kind === 'symlink' ? 'a symbolic link' : 'a submodule';
  // The name tells whether a file or a folder was meant. The target of a link is never read.
  const file = kind === 'symlink' && /\.ya?ml$/i.test(path);
  const hint = file
    ? `Put the YAML file itself here instead of ${what}, or delete it.`
    : `Put the folder itself here instead of ${what}, delete it, or set \`path\` to the folder that it leads to.`;
  const message = `This is ${what}, not a ${file ? 'file' : 'folder'}: what it points to is not read.`;
  return refused('no-file', new SourceText(path, ''), 0, message, hint);
}

/**
 * By its byte order mark; or, as an alias file begins with letters that everybody has, by every second byte of these.
 */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (second === 0 && fourth === 0 && !!first && !!third) || (first === 0 && third === 0 && !!second && !!fourth);
}

function utf16(path: string): Decoded {
  const message = 'This file is saved as UTF-16, which YAML tools and git handle badly.';
  return refused('utf-16', new SourceText(path, ''), 0, message, 'Save it again with the encoding UTF-8.');
}

/** YAML and git read such a file as a single line. */
function loneReturns(source: SourceText): Decoded {
  const message =
    'The lines of this file end with CR alone, as they did on very old Macs, and are one line to YAML and git.';
  return refused('line-ends', source, 0, message, 'Save the file again with line ends of the kind LF or CRLF.');
}

function notUtf8({ path, bytes }: AliasFile): Decoded {
  const source = new SourceText(path, LENIENT.decode(bytes));
  const at = firstWrongCharacter(bytes);
  const lineStart = source.text.lastIndexOf('\n', at - 1) + 1;
  const before = source.text.slice(Math.max(lineStart, at - 20), at).trim();
  const where = before === '' ? 'at the start of this line' : `after “${before}”`;
  return refused(
    'not-utf-8',
    source,
    at,
    `This file is not saved as UTF-8: the character ${where} cannot be read.`,
    'Save the file again with the encoding UTF-8, and write that character anew.',
  );
}

/** The content can be read anyway, but two such names may look the same. */
export function notUtf8Name(source: SourceText): ReadingProblem {
  const message =
    'The name of this file, or of a folder that it is in, is not UTF-8: `\\x…` stands for a byte that is no letter there.';
  const hint = 'Rename it, most simply with the letters a to z: `git mv` does that, or your file manager.';
  return problem('yaml-syntax', source.placeOnLine(0, 1), message, hint);
}

/**
 * Where the first bytes stand that are not UTF-8, as an offset in the leniently decoded text. No character other than a
 * line feed holds the byte of a line feed, so line by line is exact and needs no second decoder.
 */
function firstWrongCharacter(bytes: Uint8Array): number {
  let offset = 0;
  for (let start = 0; start < bytes.length; ) {
    const lineFeed = bytes.indexOf(10, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed + 1;
    const line = bytes.subarray(start, end);
    const text = LENIENT.decode(line);
    if (strictText(line) === undefined) return offset + Math.max(0, text.indexOf('\uFFFD'));
    offset += text.length;
    start = end;
  }
  return offset;
}

function refused(why: Undecodable, source: SourceText, at: number, message: string, hint: string): Decoded {
  return { ok: false, why, source, problem: problem('yaml-syntax', source.placeOnLine(at, at + 1), message, hint) };
}
