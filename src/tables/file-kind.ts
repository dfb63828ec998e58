/** Distinguishes workbooks and text from other files, and names the kinds of these. */
import { lowerFirst } from '../aliases/shown.ts';
import type { CodedError, TableCode } from '../error.ts';
import { tableError } from './table.ts';

/** The kind of a file by its first bytes. `text` means that it may be text. */
export type FileKind = 'xlsx' | 'text';

const SAVE_AS = 'Open it in your spreadsheet program and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.';

/**
 * Distinguishes workbooks and text by their content. The name of the file does not matter.
 * @throws CodedError for any other kind of file
 */
export function fileKind(bytes: Uint8Array, file: string): FileKind {
  if (bytes.length === 0) throw tableError('empty-file', 'The file is empty.', 'Save the table again.');
  if (startsWith(bytes, [0x50, 0x4b])) return 'xlsx';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldWorkbook(file);
  const other = OTHERS.find(({ start }) => startsWith(bytes, start));
  if (other === undefined) return 'text';
  throw tableError('not-a-table', `This is ${other.what}, not a table.`, `Unpack or export the table. ${SAVE_AS}`);
}

const OTHERS: readonly { readonly start: readonly number[]; readonly what: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46], what: 'a PDF document' },
  { start: [0x1f, 0x8b], what: 'a compressed file (gzip)' },
  { start: [0x37, 0x7a, 0xbc, 0xaf], what: 'a compressed file (7z)' },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'a text document (RTF)' },
  { start: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20], what: 'a database (SQLite)' },
  { start: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file' },
  { start: [0x89, 0x50, 0x4e, 0x47], what: 'a picture' },
  { start: [0xff, 0xd8, 0xff], what: 'a picture' },
];

/** The error for an old workbook. Workbooks with a password use the same container format. */
function oldWorkbook(file: string): CodedError<TableCode> {
  if (/\.xls[xm]$/i.test(file))
    return tableError(
      'encrypted-file',
      'This workbook is protected with a password, or it is in the old format (.xls) with a new file extension.',
      `Remove the password. ${SAVE_AS}`,
    );
  return tableError('xls-file', 'This is a workbook in the old format (.xls), which cannot be read.', SAVE_AS);
}

/** @throws CodedError if a text is certainly not a table */
export function refuseOtherText(text: string, file: string): void {
  const start = text.slice(0, 4000).trimStart();
  if (/^<(?:!doctype html|html|head|meta|body|table|div|style|script)\b/i.test(start))
    throw tableError(
      'html-file',
      'This is a web page (HTML), not a table. Some programs export web pages as “.xls”.',
      `Export it as CSV or .xlsx. Or ${lowerFirst(SAVE_AS)}`,
    );
  if (/^<(?:\?xml|\?mso|!--|[a-z]+:?[a-z]*\s+xmlns)/i.test(start))
    throw tableError('xml-file', 'This is an XML file, not a table.', SAVE_AS);
  if (/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(start) && isJson(text, file))
    throw tableError('json-file', 'This is a JSON file, not a table.', 'Export the data as CSV or .xlsx.');
  if (/\.ya?ml$/i.test(file) || /^(?:---\s*\n|#.*\n|\s)*(?:- )?(?:account|aliases):(?:\s|$)/.test(start))
    throw tableError(
      'yaml-file',
      'This is a YAML file, not a table.',
      'Alias files need no import. Put this file into the alias folder and run `validate`.',
    );
  if (start.startsWith('version https://git-lfs.github.com/spec/'))
    throw tableError(
      'lfs-pointer',
      'This is only a Git LFS pointer, not the file itself.',
      'Get the file itself with `git lfs pull`.',
    );
}

function isJson(text: string, file: string): boolean {
  if (/\.json$/i.test(file)) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}
