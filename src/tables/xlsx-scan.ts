/** Checks a workbook's XML before it is parsed, and reads facts that the parser ignores. */
import { columnIndex, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, type Range } from './grid.ts';
import { tableError } from './table.ts';
import { damagedWorkbook, notXlsx, unpack } from './xlsx-archive.ts';

/** Facts about a sheet that the workbook parser does not report. */
export interface SheetFacts {
  /** By cell name: the error of its formula, or the formula if it has no result. */
  readonly errors: ReadonlyMap<string, string>;
  readonly merged: readonly Range[];
  readonly hiddenRows: readonly number[];
  /** Counted from 0. */
  readonly hiddenColumns: readonly number[];
}

/** A sheet of a workbook, in the order of its tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly facts: SheetFacts | undefined;
}

const NOTHING: SheetFacts = { errors: new Map(), merged: [], hiddenRows: [], hiddenColumns: [] };

/**
 * Checks that a file is a workbook, that it is not too large when unpacked, and that no cell is outside the limits of a
 * sheet, because the parser fills all gaps.
 * @returns the sheets in the order of their tabs
 * @throws CodedError if a check fails
 */
export function scanWorkbook(bytes: Uint8Array): readonly SheetEntry[] {
  const parts = unpack(bytes);
  const workbook = parts.get('xl/workbook.xml');
  if (workbook === undefined) throw notXlsx(parts);
  const targets = new Map(
    tags(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const facts = new Map(
    [...parts].flatMap(([path, xml]) => (/^xl\/worksheets\//.test(path) ? [[path, sheetFacts(xml)]] : [])),
  );
  return tags(workbook, 'sheet').map((tag) => {
    const target = targets.get(attribute(tag, '(?:\\w+:)?id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    const state = attribute(tag, 'state');
    return {
      name: unescaped(attribute(tag, 'name') ?? ''),
      hidden: state === 'hidden' || state === 'veryHidden',
      facts: facts.get(path),
    };
  });
}

function sheetFacts(xml: string): SheetFacts {
  checkExtent(xml);
  const merged = tags(xml, 'mergeCell').flatMap((tag) => rangeOf(attribute(tag, 'ref') ?? ''));
  const hiddenRows = tags(xml, 'row').flatMap((tag) =>
    isTrue(attribute(tag, 'hidden')) ? [Number(attribute(tag, 'r'))] : [],
  );
  const hiddenColumns = tags(xml, 'col').flatMap((tag) => {
    const [from, to] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))];
    if (!isTrue(attribute(tag, 'hidden')) || !(from >= 1 && to >= from && to <= MOST_COLUMNS)) return [];
    return Array.from({ length: to - from + 1 }, (_, at) => from - 1 + at);
  });
  return { ...NOTHING, errors: errorsIn(xml), merged, hiddenRows, hiddenColumns };
}

/** The parser creates all rows and cells up to the last one, so a few bytes could fill the memory. */
function checkExtent(xml: string): void {
  let rows = 0;
  let columns = 0;
  for (const { 1: tag = '', 2: attributes = '' } of xml.matchAll(/<(?:[^\s<>/:!?]+:)?(row|c)(?=[\s/>])([^>]*)>/g)) {
    const where = attribute(attributes, 'r');
    if (where === undefined) continue;
    const { 1: letters = '', 2: digits = '' } = /^([A-Z]{0,3})(\d{1,7})$/.exec(where) ?? [];
    if (digits === '' || (letters === '') !== (tag === 'row')) throw damagedWorkbook(undefined);
    rows = Math.max(rows, Number(digits));
    columns = Math.max(columns, columnIndex(letters) + 1);
  }
  if (rows <= MOST_ROWS && columns <= MOST_COLUMNS && rows * columns <= MOST_CELLS) return;
  throw tableError(
    'too-large',
    `A sheet of this workbook reaches to row ${rows} and column ${columns}: more than ${MOST_CELLS / 1_000_000} million cells.`,
    'Copy the columns that are needed into a new workbook, or save the sheet as “CSV UTF-8”.',
  );
}

function errorsIn(xml: string): ReadonlyMap<string, string> {
  const errors = new Map<string, string>();
  for (const { 1: tag = '', index, 0: whole } of xml.matchAll(/<(?:[^\s<>/:!?]+:)?c\s([^>]*)>/g)) {
    if (!/["']e["']/.test(tag) || attribute(tag, 't') !== 'e') continue;
    const rest = xml.slice(index + whole.length, index + whole.length + 40_000);
    const end = rest.search(/<\/(?:[^\s<>/:!?]+:)?c>/);
    const shown = /<(?:[^\s<>/:!?]+:)?v>([^<]*)</.exec(end === -1 ? rest : rest.slice(0, end));
    errors.set(attribute(tag, 'r') ?? '', unescaped(shown?.[1] ?? '#ERROR!'));
  }
  for (const [, tag = '', formula = ''] of xml.matchAll(WITHOUT_RESULT))
    errors.set(attribute(tag, 'r') ?? '', `=${unescaped(formula)}`);
  return errors;
}

/** A formula without a stored result, as in files that a script wrote. */
const WITHOUT_RESULT =
  /<(?:[^\s<>/:!?]+:)?c\s([^>]*)>\s*<(?:[^\s<>/:!?]+:)?f(?:\s[^>]*)?>([^<]*)<\/(?:[^\s<>/:!?]+:)?f>\s*(?:<(?:[^\s<>/:!?]+:)?v\s*\/>|<(?:[^\s<>/:!?]+:)?v><\/(?:[^\s<>/:!?]+:)?v>)?\s*<\/(?:[^\s<>/:!?]+:)?c>/g;

/** The attributes of all elements with this name. */
function tags(xml: string, name: string): readonly string[] {
  const pattern = new RegExp(`<(?:[^\\s<>/:!?]+:)?${name}\\s([^>]*)>`, 'g');
  return Array.from(xml.matchAll(pattern), ([, attributes = '']) => attributes);
}

const ATTRIBUTES = new Map<string, RegExp>();

/** The value of an attribute. @param name as a regular expression */
function attribute(tag: string, name: string): string | undefined {
  const pattern = ATTRIBUTES.get(name) ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  ATTRIBUTES.set(name, pattern);
  const found = pattern.exec(tag);
  return found ? (found[1] ?? found[2]) : undefined;
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function rangeOf(name: string): readonly Range[] {
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
  if (!left || !right) return [];
  return [{ name, top: Number(top), bottom: Number(bottom), left: columnIndex(left), right: columnIndex(right) }];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (all, decimal, hex, name) => {
    if (name) return ENTITIES[name.toLowerCase()] ?? all;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
