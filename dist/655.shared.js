export const id = 655;
export const ids = [655];
export const modules = {

/***/ 9655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readWorkbook: () => (/* binding */ readWorkbook)
});

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
// EXTERNAL MODULE: ./src/tables/grid.ts
var grid = __webpack_require__(6961);
// EXTERNAL MODULE: ./src/tables/header.ts
var header = __webpack_require__(124);
// EXTERNAL MODULE: ./src/tables/table.ts
var table = __webpack_require__(2437);
// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(1306);
// EXTERNAL MODULE: ./src/error.ts
var error = __webpack_require__(1557);
;// CONCATENATED MODULE: ./src/tables/xlsx-archive.ts
/** Unpacks a workbook, and names the kind of an archive that is not a workbook. */



/** Limit for the unpacked XML of a workbook. A list of a million names needs a quarter of it. */
const MOST_BYTES = 256 * 1024 * 1024;
/** The XML of a workbook by path; other parts have an empty text. @throws CodedError if it is too large or damaged */
function unpack(bytes) {
    let total = 0;
    const parts = new Map();
    const filter = ({ name, originalSize }) => {
        // The names of all parts are kept, because they tell the kind of file.
        if (!/\.(?:xml|rels)$/.test(name)) {
            parts.set(name, '');
            return false;
        }
        total += originalSize;
        if (total > MOST_BYTES)
            throw (0,table/* tableError */.v)('too-large', `This workbook unpacks to more than ${MOST_BYTES / 1024 / 1024} MiB.`, 'Copy the columns that are needed into a new workbook, or save the sheet as “CSV UTF-8”.');
        return true;
    };
    try {
        for (const [name, content] of Object.entries((0,esm/* unzipSync */.AO)(bytes, { filter })))
            parts.set(name, new TextDecoder().decode(content));
        return parts;
    }
    catch (cause) {
        if ((0,error/* hasCode */.up)(cause, ...error/* TABLE_CODES */.MW))
            throw cause;
        throw damagedWorkbook(cause);
    }
}
/** The error for a workbook that cannot be read. */
function damagedWorkbook(cause) {
    return (0,table/* tableError */.v)('damaged-file', 'This workbook is damaged or incomplete.', 'Open it in your spreadsheet program, and save it again as .xlsx or “CSV UTF-8”.', cause);
}
/** The error for an archive that is not an XLSX workbook. It says what it is instead. */
function notXlsx(parts) {
    const has = (path) => [...parts.keys()].some((name) => path.test(name));
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
        return (0,table/* tableError */.v)('not-a-table', 'This is a ZIP file, not a table.', 'Unpack it, and use the table in it.');
    return (0,table/* tableError */.v)('other-spreadsheet', `This is ${what}, which cannot be read.`, 'Open it in your spreadsheet program, and save or export it as .xlsx or “CSV UTF-8”.');
}

;// CONCATENATED MODULE: ./src/tables/xlsx-scan.ts
/** Checks a workbook's XML before it is parsed, and reads facts that the parser ignores. */



const NOTHING = { errors: new Map(), merged: [], hiddenRows: [], hiddenColumns: [] };
/**
 * Checks that a file is a workbook, that it is not too large when unpacked, and that no cell is outside the limits of a
 * sheet, because the parser fills all gaps.
 * @returns the sheets in the order of their tabs
 * @throws CodedError if a check fails
 */
function scanWorkbook(bytes) {
    const parts = unpack(bytes);
    const workbook = parts.get('xl/workbook.xml');
    if (workbook === undefined)
        throw notXlsx(parts);
    const targets = new Map(tags(parts.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map((tag) => [
        attribute(tag, 'Id'),
        attribute(tag, 'Target'),
    ]));
    const facts = new Map([...parts].flatMap(([path, xml]) => (/^xl\/worksheets\//.test(path) ? [[path, sheetFacts(xml)]] : [])));
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
function sheetFacts(xml) {
    checkExtent(xml);
    const merged = tags(xml, 'mergeCell').flatMap((tag) => rangeOf(attribute(tag, 'ref') ?? ''));
    const hiddenRows = tags(xml, 'row').flatMap((tag) => isTrue(attribute(tag, 'hidden')) ? [Number(attribute(tag, 'r'))] : []);
    const hiddenColumns = tags(xml, 'col').flatMap((tag) => {
        const [from, to] = [Number(attribute(tag, 'min')), Number(attribute(tag, 'max'))];
        if (!isTrue(attribute(tag, 'hidden')) || !(from >= 1 && to >= from && to <= grid/* MOST_COLUMNS */.Yw))
            return [];
        return Array.from({ length: to - from + 1 }, (_, at) => from - 1 + at);
    });
    return { ...NOTHING, errors: errorsIn(xml), merged, hiddenRows, hiddenColumns };
}
/** The parser creates all rows and cells up to the last one, so a few bytes could fill the memory. */
function checkExtent(xml) {
    let rows = 0;
    let columns = 0;
    for (const { 1: tag = '', 2: attributes = '' } of xml.matchAll(/<(?:[^\s<>/:!?]+:)?(row|c)(?=[\s/>])([^>]*)>/g)) {
        const where = attribute(attributes, 'r');
        if (where === undefined)
            continue;
        const { 1: letters = '', 2: digits = '' } = /^([A-Z]{0,3})(\d{1,7})$/.exec(where) ?? [];
        if (digits === '' || (letters === '') !== (tag === 'row'))
            throw damagedWorkbook(undefined);
        rows = Math.max(rows, Number(digits));
        columns = Math.max(columns, (0,grid/* columnIndex */.PD)(letters) + 1);
    }
    if (rows <= grid/* MOST_ROWS */.wq && columns <= grid/* MOST_COLUMNS */.Yw && rows * columns <= grid/* MOST_CELLS */.qC)
        return;
    throw (0,table/* tableError */.v)('too-large', `A sheet of this workbook reaches to row ${rows} and column ${columns}: more than ${grid/* MOST_CELLS */.qC / 1_000_000} million cells.`, 'Copy the columns that are needed into a new workbook, or save the sheet as “CSV UTF-8”.');
}
function errorsIn(xml) {
    const errors = new Map();
    for (const { 1: tag = '', index, 0: whole } of xml.matchAll(/<(?:[^\s<>/:!?]+:)?c\s([^>]*)>/g)) {
        if (!/["']e["']/.test(tag) || attribute(tag, 't') !== 'e')
            continue;
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
const WITHOUT_RESULT = /<(?:[^\s<>/:!?]+:)?c\s([^>]*)>\s*<(?:[^\s<>/:!?]+:)?f(?:\s[^>]*)?>([^<]*)<\/(?:[^\s<>/:!?]+:)?f>\s*(?:<(?:[^\s<>/:!?]+:)?v\s*\/>|<(?:[^\s<>/:!?]+:)?v><\/(?:[^\s<>/:!?]+:)?v>)?\s*<\/(?:[^\s<>/:!?]+:)?c>/g;
/** The attributes of all elements with this name. */
function tags(xml, name) {
    const pattern = new RegExp(`<(?:[^\\s<>/:!?]+:)?${name}\\s([^>]*)>`, 'g');
    return Array.from(xml.matchAll(pattern), ([, attributes = '']) => attributes);
}
const ATTRIBUTES = new Map();
/** The value of an attribute. @param name as a regular expression */
function attribute(tag, name) {
    const pattern = ATTRIBUTES.get(name) ?? new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    ATTRIBUTES.set(name, pattern);
    const found = pattern.exec(tag);
    return found ? (found[1] ?? found[2]) : undefined;
}
function isTrue(value) {
    return value === '1' || value === 'true';
}
function rangeOf(name) {
    const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(name) ?? [];
    if (!left || !right)
        return [];
    return [{ name, top: Number(top), bottom: Number(bottom), left: (0,grid/* columnIndex */.PD)(left), right: (0,grid/* columnIndex */.PD)(right) }];
}
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescaped(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (all, decimal, hex, name) => {
        if (name)
            return ENTITIES[name.toLowerCase()] ?? all;
        const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    });
}

;// CONCATENATED MODULE: ./src/tables/xlsx.ts
/** Reads the sheet of a workbook that has the wanted columns. */






/** A number exactly as the file stores it (`1E+21`), because parsing it as a double could change how it looks. */
class StoredNumber {
    text;
    constructor(text) {
        this.text = text;
    }
}
/**
 * Reads the sheet with the given name, or else the one sheet with the wanted columns.
 * @param of.list whether a single sheet with one column may be a list without a header
 * @throws CodedError if no sheet or several have the columns
 */
async function readWorkbook(bytes, of) {
    const entries = scanWorkbook(bytes);
    const grids = await readGrids(bytes, entries);
    const named = of.sheet === undefined ? undefined : sheetNamed(entries, of.sheet);
    const tried = entries.flatMap((entry) => {
        const grid = grids.get(entry.name);
        if (grid === undefined || (named ? entry !== named : grid.rows.length === 0))
            return [];
        return [{ entry, grid, header: (0,header/* findHeader */.Jj)(grid.rows, of.wanted) }];
    });
    const found = tried.filter(({ header }) => header !== undefined);
    if (found.length > 1)
        throw severalSheets(found.map(({ entry }) => entry));
    const [best] = found;
    const [only] = tried;
    const others = (one) => entries.filter((entry) => entry !== one && (grids.get(entry.name)?.rows.length ?? 0) > 0).map(({ name }) => name);
    if (best)
        return { name: best.entry.name, grid: best.grid, header: best.header, others: others(best.entry) };
    if (only === undefined)
        throw (0,table/* tableError */.v)('empty-file', 'The workbook is empty.', 'Use the workbook that has the table.');
    if (of.list && tried.length === 1 && only.grid.rows.every((row) => row.length <= 1))
        return { name: only.entry.name, grid: only.grid, header: undefined, others: others(only.entry) };
    throw tried.length === 1
        ? (0,header/* noColumn */.gd)(only.grid.rows, of.wanted, `The sheet ${(0,shown/* shown */.SP)(only.entry.name)}`)
        : noSheetWith(tried, of.wanted);
}
async function readGrids(bytes, entries) {
    const { default: readXlsxFile } = await __webpack_require__.e(/* import() */ 150).then(__webpack_require__.bind(__webpack_require__, 1150));
    try {
        const sheets = await readXlsxFile(new Uint8Array(bytes).buffer, {
            trim: false,
            parseNumber: (text) => new StoredNumber(text),
        });
        return new Map(sheets.map(({ sheet, data }) => [sheet, gridOf(data ?? [], entries.find(({ name }) => name === sheet)?.facts)]));
    }
    catch (cause) {
        throw damagedWorkbook(cause);
    }
}
function gridOf(data, facts) {
    const rows = data.map((row) => row.map(cellOf));
    if (facts === undefined)
        return { rows };
    // The parser treats these cells as empty, and drops the last rows if they have no other content.
    for (const [name, text] of facts.errors) {
        const { 1: letters = '', 2: digits = '' } = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
        if (digits === '')
            continue;
        while (rows.length < Number(digits))
            rows.push([]);
        const row = rows[Number(digits) - 1];
        const index = (0,grid/* columnIndex */.PD)(letters);
        while (row.length < index)
            row.push('');
        row[index] = { kind: 'error', text };
    }
    const { merged, hiddenRows, hiddenColumns } = facts;
    return { rows, merged, hiddenRows, hiddenColumns };
}
function cellOf(value) {
    if (typeof value === 'string')
        return value;
    if (value instanceof StoredNumber)
        return { kind: 'number', text: value.text };
    if (value instanceof Date)
        return { kind: 'date', text: dateText(value) };
    if (typeof value === 'boolean')
        return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE' };
    return '';
}
/** ISO 8601 in UTC, without the time if it is midnight. */
function dateText(date) {
    if (Number.isNaN(date.getTime()))
        return '?';
    return date.toISOString().replace(/T00:00:00\.000Z$|\.000Z$/, '');
}
function sheetNamed(entries, name) {
    const loose = (text) => text.trim().toLowerCase();
    const found = entries.find((entry) => entry.name === name) ?? entries.find((entry) => loose(entry.name) === loose(name));
    if (found)
        return found;
    throw (0,table/* tableError */.v)('no-sheet', `The workbook has no sheet ${(0,shown/* shown */.SP)(name)}.`, `Its sheets are ${list(entries)}.`);
}
function severalSheets(entries) {
    const [first] = entries;
    return (0,table/* tableError */.v)('several-sheets', `These sheets all have the wanted columns: ${list(entries)}.`, `Set the right one, for example \`--sheet ${JSON.stringify(first?.name ?? '')}\`.`);
}
function noSheetWith(tried, wanted) {
    const [first] = tried;
    const { hint } = (0,header/* noColumn */.gd)(first?.grid.rows ?? [], wanted);
    const each = tried.map(({ entry, grid }) => (0,header/* noColumn */.gd)(grid.rows, wanted, `The sheet ${(0,shown/* shown */.SP)(entry.name)}`));
    return (0,table/* tableError */.v)('no-column', each.map(({ message }) => message).join(' '), hint);
}
function list(entries) {
    return entries.map(({ name, hidden }) => `${(0,shown/* shown */.SP)(name)}${hidden ? ' (hidden)' : ''}`).join(', ');
}


/***/ })

};
