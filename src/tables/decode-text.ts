/** Decodes the text of a table. */
import { type Encoding, tableError } from './table.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Decodes a file. The encoding is the option, else that of the byte order mark, else UTF-16 if every second byte is often
 * zero, else UTF-8 if the whole file is valid UTF-8, else Windows-1252, which Excel uses in most of Europe and America.
 * @throws CodedError if it is not text
 */
export function decodeText(bytes: Uint8Array, option: string | undefined): DecodedText {
  if (option !== undefined) return decodedAs(bytes, option);
  const mark = markOf(bytes);
  if (mark !== undefined) return strict(bytes, { name: mark, why: 'mark' }) ?? damaged(mark);
  const zeros = utf16WithoutMark(bytes);
  if (zeros !== undefined) return strict(bytes, { name: zeros, why: 'zeros' }) ?? damaged(zeros);
  if (bytes.includes(0))
    throw tableError(
      'not-a-table',
      'This is not a table: it contains bytes that text does not have, and it is not a workbook.',
      'Save the table as CSV or .xlsx.',
    );
  return (
    strict(bytes, { name: 'utf-8', why: 'valid' }) ?? {
      text: new TextDecoder('windows-1252').decode(bytes),
      encoding: { name: 'windows-1252', why: 'fallback' },
    }
  );
}

function decodedAs(bytes: Uint8Array, label: string): DecodedText {
  let name: string;
  try {
    name = new TextDecoder(label).encoding;
  } catch {
    throw tableError(
      'option',
      `There is no encoding ${JSON.stringify(label)}.`,
      'Use one such as `utf-8`, `utf-16le`, `windows-1252`, `windows-1250`, `iso-8859-15`, `shift_jis` or `gb18030`.',
    );
  }
  const text = strict(bytes, { name, why: 'option' });
  if (text !== undefined) return text;
  const line = firstWrongLine(bytes, name);
  throw tableError(
    'encoding',
    `This file is not saved as ${name}${line === undefined ? '' : `: line ${line} cannot be read`}.`,
    'Leave `--encoding` out, set another encoding, or save the file again as “CSV UTF-8”.',
  );
}

/** The text without its byte order mark; undefined if the bytes are not valid in this encoding. */
function strict(bytes: Uint8Array, encoding: Encoding): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding.name, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

function damaged(name: string): never {
  throw tableError(
    'encoding',
    `This file begins as ${name}, but a part of it is damaged.`,
    'Save it again as “CSV UTF-8”, or set the encoding with `--encoding`.',
  );
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Recognises UTF-16 without a byte order mark: every second byte of Latin letters and delimiters is zero. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (bytes.length % 2 === 1 || Math.max(even, odd) < head.length / 10) return undefined;
  if (even === 0) return 'utf-16le';
  return odd === 0 ? 'utf-16be' : undefined;
}

/** The first line that cannot be decoded; undefined for UTF-16, where a line feed is not a single byte. */
function firstWrongLine(bytes: Uint8Array, name: string): number | undefined {
  if (name.startsWith('utf-16')) return undefined;
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const lineFeed = bytes.indexOf(10, start);
    const end = lineFeed === -1 ? bytes.length : lineFeed + 1;
    if (strict(bytes.subarray(start, end), { name, why: 'option' }) === undefined) return line;
    start = end;
  }
  return undefined;
}
