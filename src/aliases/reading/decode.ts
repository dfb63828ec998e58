/** Decodes the bytes of an alias file, which must be UTF-8. */
import type { AliasFile } from '../alias-file.ts';
import { problem, type ReadingProblem } from '../finding.ts';
import { SourceText } from '../source.ts';

/** A file's text, or why it cannot be trusted. */
export type Decoded =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly why: Undecodable; readonly source: SourceText; readonly problem: ReadingProblem };

type Undecodable = 'no-file' | 'lfs-pointer' | 'utf-16' | 'not-utf-8' | 'line-ends';

// Without `stream`, decoders keep no state, so they can be shared. Both drop a byte order mark at the start.
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
    'This file is only a Git LFS pointer: its content is stored elsewhere.',
    'Take YAML files out of Git LFS: remove the pattern from .gitattributes and commit the file again.',
  );
}

/** Decodes bytes that are known to be UTF-8. */
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
  // A link's target is never read, so its name has to tell whether it is for a file or for a folder.
  const file = kind === 'symlink' && /\.ya?ml$/i.test(path);
  const hint = file
    ? `Put the YAML file itself here instead of ${what}, or delete it.`
    : `Put the folder itself here instead of ${what}, delete it, or set \`path\` to the folder that it leads to.`;
  const message = `This is ${what}, not a ${file ? 'file' : 'folder'}: what it points to is not read.`;
  return refused('no-file', new SourceText(path, ''), 0, message, hint);
}

/** Recognises UTF-16 by its byte order mark, or else by zeros in every second byte, because alias files begin with ASCII. */
function isUtf16([first, second, third, fourth]: Uint8Array): boolean {
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return (second === 0 && fourth === 0 && !!first && !!third) || (first === 0 && third === 0 && !!second && !!fourth);
}

function utf16(path: string): Decoded {
  const message = 'This file is saved as UTF-16, which YAML tools and git handle badly.';
  return refused('utf-16', new SourceText(path, ''), 0, message, 'Save it again as UTF-8.');
}

function loneReturns(source: SourceText): Decoded {
  const message = 'The lines of this file end with CR only, so YAML and git read the whole file as one line.';
  return refused('line-ends', source, 0, message, 'Save the file again with LF or CRLF line endings.');
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
    'Save the file again as UTF-8, and then retype that character.',
  );
}

/** The content can be read anyway, but in messages two such files may have the same name. */
export function notUtf8Name(source: SourceText): ReadingProblem {
  const message =
    'The name of this file or of one of its folders is not valid UTF-8. Each `\\x…` is a byte that is not a character.';
  const hint = 'Rename it with `git mv` or your file manager, best with only the letters a to z.';
  return problem('yaml-syntax', source.placeOnLine(0, 1), message, hint);
}

/**
 * The first bytes that are not UTF-8, as an offset in the leniently decoded text. Lines can be decoded one by one, because
 * in UTF-8 the byte 10 is always a line feed.
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
