/** Unpacks a workbook, and names the kind of an archive that is not a workbook. */
import { type UnzipFileFilter, unzipSync } from 'fflate';
import { type CodedError, hasCode, TABLE_CODES, type TableCode } from '../error.ts';
import { tableError } from './table.ts';

/** Limit for the unpacked XML of a workbook. A list of a million names needs a quarter of it. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The XML of a workbook by path; other parts have an empty text. @throws CodedError if it is too large or damaged */
export function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0;
  const parts = new Map<string, string>();
  const filter: UnzipFileFilter = ({ name, originalSize }) => {
    // The names of all parts are kept, because they tell the kind of file.
    if (!/\.(?:xml|rels)$/.test(name)) {
      parts.set(name, '');
      return false;
    }
    total += originalSize;
    if (total > MOST_BYTES)
      throw tableError(
        'too-large',
        `This workbook unpacks to more than ${MOST_BYTES / 1024 / 1024} MiB.`,
        'Copy the columns that are needed into a new workbook, or save the sheet as “CSV UTF-8”.',
      );
    return true;
  };
  try {
    for (const [name, content] of Object.entries(unzipSync(bytes, { filter })))
      parts.set(name, new TextDecoder().decode(content));
    return parts;
  } catch (cause) {
    if (hasCode(cause, ...TABLE_CODES)) throw cause;
    throw damagedWorkbook(cause);
  }
}

/** The error for a workbook that cannot be read. */
export function damagedWorkbook(cause: unknown): CodedError<TableCode> {
  return tableError(
    'damaged-file',
    'This workbook is damaged or incomplete.',
    'Open it in your spreadsheet program, and save it again as .xlsx or “CSV UTF-8”.',
    cause,
  );
}

/** The error for an archive that is not an XLSX workbook. It says what it is instead. */
export function notXlsx(parts: ReadonlyMap<string, string>): CodedError<TableCode> {
  const has = (path: RegExp): boolean => [...parts.keys()].some((name) => path.test(name));
  const what = has(/^xl\/workbook\.bin$/)
    ? 'a binary workbook (.xlsb)'
    : has(/^content\.xml$/)
      ? 'an OpenDocument file (.ods)'
      : has(/^Index\//)
        ? 'a Numbers document'
        : has(/^word\//)
          ? 'a Word document'
          : undefined;
  if (what === undefined)
    return tableError('not-a-table', 'This is a ZIP file, not a table.', 'Unpack it, and use the table in it.');
  return tableError(
    'other-spreadsheet',
    `This is ${what}, which cannot be read.`,
    'Open it in your spreadsheet program, and save or export it as .xlsx or “CSV UTF-8”.',
  );
}
