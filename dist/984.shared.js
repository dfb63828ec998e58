export const id = 984;
export const ids = [984];
export const modules = {

/***/ 5530:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ styleOf),
/* harmony export */   x: () => (/* binding */ csvGrid)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6961);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2437);



/** In bytes. A longer row means that a quote was never closed. */
const LONGEST_ROW = 4 * 1024 * 1024;
/** Used as delimiter for a table with one column, whose names may contain any real delimiter. */
const NONE = '\u001f';
/**
 * All rows of a CSV text. A cell with misplaced quotes is marked; its content is not guessed.
 * @param delimiter undefined for a table with one column
 * @throws CodedError if the text is not CSV
 */
function csvGrid(csv, text, delimiter) {
    return { rows: strictRows(csv, text, delimiter) ?? relaxedRows(csv, text, delimiter) };
}
/** The rows; undefined if there are misplaced quotes. */
function strictRows(csv, text, delimiter) {
    try {
        // Counting while parsing is slower, so it is done only for a text that may exceed the limits.
        if (text.length > COUNTED)
            return countedRows(csv, text, delimiter);
        const rows = csv.parse(text, styleOf(delimiter));
        const count = counter();
        for (const row of rows)
            count(row.length);
        return rows;
    }
    catch (cause) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(cause, ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLE_CODES */ .MW))
            throw cause;
        return undefined;
    }
}
/** In characters. A shorter text cannot have too many cells for the memory. */
const COUNTED = 8 * 1024 * 1024;
function countedRows(csv, text, delimiter) {
    const rows = [];
    const count = counter();
    csv.parse(text, {
        ...styleOf(delimiter),
        on_record: (row) => {
            count(row.length);
            // A copy, because the parser's own array reserves room for many more cells.
            rows.push(row.slice());
            return null;
        },
    });
    return rows;
}
/** Counts rows and cells, and throws before a text with more than a spreadsheet can hold fills the memory. */
function counter() {
    let rows = 0;
    let cells = 0;
    return (width) => {
        rows++;
        cells += width;
        if (width > _grid_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_COLUMNS */ .Yw)
            throw (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('too-large', `Row ${rows} has more than ${_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_COLUMNS */ .Yw} columns (${(0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .columnLetters */ .WG)(_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_COLUMNS */ .Yw - 1)}), more than a spreadsheet can have.`, 'Export the table again with only the columns that are needed.');
        if (rows > _grid_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ROWS */ .wq || cells > _grid_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CELLS */ .qC)
            throw (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('too-large', `The table has more than ${_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_ROWS */ .wq} rows, or more than ${_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_CELLS */ .qC / 1_000_000} million cells.`, 'Split it into several files, or leave out the columns that are not needed.');
    };
}
/** Like `strictRows`, but slower, and marks cells with misplaced quotes: programs read `"Acme" Inc` differently. */
function relaxedRows(csv, text, delimiter) {
    const rows = [];
    const count = counter();
    try {
        csv.parse(text, {
            ...styleOf(delimiter),
            relax_quotes: true,
            raw: true,
            on_record: (found) => {
                const { raw, record } = found;
                count(record.length);
                const misplaced = raw.includes('"') && strictRows(csv, raw, delimiter) === undefined;
                rows.push(misplaced ? record.map((text) => (text.startsWith('"') ? { kind: 'quote', text } : text)) : record);
                return null;
            },
        });
    }
    catch (cause) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(cause, ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLE_CODES */ .MW))
            throw cause;
        throw notCsv(cause, rows.length + 1);
    }
    return rows;
}
function notCsv(cause, row) {
    const code = cause?.code;
    const unclosed = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('not-csv', unclosed
        ? `Row ${row} has a quote (") that is never closed, so it is not clear where the row ends.`
        : `Row ${row} cannot be read as CSV.`, `In row ${row}, put each cell with a quote in quotes, and double every quote in it. Or save the table again from a spreadsheet program, which does that.`, cause);
}
/** Options for parsing any CSV. @param delimiter undefined for a table with one column */
function styleOf(delimiter) {
    return {
        delimiter: delimiter ?? NONE,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        skip_empty_lines: false,
        max_record_size: LONGEST_ROW,
    };
}


/***/ }),

/***/ 675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ looksLikeTable),
/* harmony export */   Nq: () => (/* binding */ withoutSep),
/* harmony export */   Re: () => (/* binding */ delimiterName),
/* harmony export */   od: () => (/* binding */ csvStyle),
/* harmony export */   qC: () => (/* binding */ noCsvColumn),
/* harmony export */   sn: () => (/* binding */ BYTE_ORDER_MARK),
/* harmony export */   zT: () => (/* binding */ csvLine)
/* harmony export */ });
/* harmony import */ var _csv_grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5530);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(124);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2437);



/** A first line that tells Excel the delimiter. Excel does not show or count it. */
const SEP = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i;
/** The text without the line `sep=`, and the delimiter that it names. */
function withoutSep(text) {
    const found = SEP.exec(text);
    if (found === null)
        return { text, sep: undefined };
    return { text: text.slice(found[0].length), sep: _table_js__WEBPACK_IMPORTED_MODULE_2__/* .DELIMITERS */ .l.find((one) => one === found[1]) };
}
/**
 * Finds the delimiter: the one with which a row has the wanted headings.
 * @throws CodedError if that is true for several delimiters, or a heading occurs twice
 */
function csvStyle(csv, text, of) {
    return (styleIn(csv, text.slice(0, HEAD), of) ??
        (text.length > HEAD ? styleIn(csv, text, of) : undefined) ?? { delimiter: of.delimiter, header: undefined });
}
/** In characters: the header is usually within this part. The whole text is searched only if it is not. */
const HEAD = 32 * 1024;
function styleIn(csv, text, of) {
    const { wanted, delimiter: given } = of;
    const tried = (given === undefined ? _table_js__WEBPACK_IMPORTED_MODULE_2__/* .DELIMITERS */ .l : [given]).map((delimiter) => {
        const rows = firstRows(csv, text, delimiter);
        return { delimiter, rows, header: (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .findHeader */ .Jj)(rows, wanted) };
    });
    const found = tried.flatMap(({ delimiter, header }) => (header === undefined ? [] : [{ delimiter, header }]));
    const first = Math.min(...found.map(({ header }) => header.row));
    const earliest = found.filter(({ header }) => header.row === first);
    const split = earliest.filter(({ header }) => header.headings.length > 1);
    if (split.length > 1)
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableError */ .v)('several-delimiters', `Row ${first} has the headings both with ${split.map(({ delimiter }) => delimiterName(delimiter)).join(' and with ')} between columns.`, 'Set the right one, for example `--delimiter ";"`.');
    const [best] = split;
    if (best)
        return best;
    const [single] = earliest;
    return single && { delimiter: given, header: single.header };
}
/** The error for a text without the wanted headings. It shows the columns for the delimiter that gives the most. */
function noCsvColumn(csv, text, wanted) {
    const tried = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .DELIMITERS */ .l.map((delimiter) => firstRows(csv, text, delimiter));
    const width = (rows) => Math.max(0, ...rows.map((row) => row.length));
    return (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .noColumn */ .gd)(tried.reduce((a, b) => (width(b) > width(a) ? b : a)), wanted);
}
/** Whether a text without the wanted headings is still a table: all rows have the same number of cells, more than one. */
function looksLikeTable(csv, text) {
    return _table_js__WEBPACK_IMPORTED_MODULE_2__/* .DELIMITERS */ .l.some((delimiter) => {
        const rows = firstRows(csv, text, delimiter).filter((row) => row.some((cell) => cell !== ''));
        const [first] = rows;
        return first !== undefined && first.length > 1 && rows.every((row) => row.length === first.length);
    });
}
function delimiterName(delimiter) {
    return { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab', '|': 'a vertical bar' }[delimiter];
}
function firstRows(csv, text, delimiter) {
    const rows = [];
    try {
        csv.parse(text, {
            ...(0,_csv_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .styleOf */ .V)(delimiter),
            relax_quotes: true,
            to: _header_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_TITLE_ROWS */ .HD,
            on_record: (row) => {
                rows.push(row);
                return null;
            },
        });
    }
    catch {
        // Errors after the header are reported when the whole text is read.
    }
    return rows;
}
/** Excel reads a CSV file as UTF-8 only if it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';
/** One line of a CSV file (RFC 4180). Cells with white space at an end are quoted, because some programs would remove it. */
function csvLine(cells) {
    return `${cells.map(csvCell).join(',')}\r\n`;
}
function csvCell(cell) {
    return /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}


/***/ }),

/***/ 9798:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ refuseOtherText),
/* harmony export */   h: () => (/* binding */ fileKind)
/* harmony export */ });
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2437);
/** Distinguishes workbooks and text from other files, and names the kinds of these. */


const SAVE_AS = 'Open it in your spreadsheet program and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.';
/**
 * Distinguishes workbooks and text by their content. The name of the file does not matter.
 * @throws CodedError for any other kind of file
 */
function fileKind(bytes, file) {
    if (bytes.length === 0)
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('empty-file', 'The file is empty.', 'Save the table again.');
    if (startsWith(bytes, [0x50, 0x4b]))
        return 'xlsx';
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
        throw oldWorkbook(file);
    const other = OTHERS.find(({ start }) => startsWith(bytes, start));
    if (other === undefined)
        return 'text';
    throw (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('not-a-table', `This is ${other.what}, not a table.`, `Unpack or export the table. ${SAVE_AS}`);
}
const OTHERS = [
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
function oldWorkbook(file) {
    if (/\.xls[xm]$/i.test(file))
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('encrypted-file', 'This workbook is protected with a password, or it is in the old format (.xls) with a new file extension.', `Remove the password. ${SAVE_AS}`);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('xls-file', 'This is a workbook in the old format (.xls), which cannot be read.', SAVE_AS);
}
/** @throws CodedError if a text is certainly not a table */
function refuseOtherText(text, file) {
    const start = text.slice(0, 4000).trimStart();
    if (/^<(?:!doctype html|html|head|meta|body|table|div|style|script)\b/i.test(start))
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('html-file', 'This is a web page (HTML), not a table. Some programs export web pages as “.xls”.', `Export it as CSV or .xlsx. Or ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .lowerFirst */ .oZ)(SAVE_AS)}`);
    if (/^<(?:\?xml|\?mso|!--|[a-z]+:?[a-z]*\s+xmlns)/i.test(start))
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('xml-file', 'This is an XML file, not a table.', SAVE_AS);
    if (/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(start) && isJson(text, file))
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('json-file', 'This is a JSON file, not a table.', 'Export the data as CSV or .xlsx.');
    if (/\.ya?ml$/i.test(file) || /^(?:---\s*\n|#.*\n|\s)*(?:- )?(?:account|aliases):(?:\s|$)/.test(start))
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('yaml-file', 'This is a YAML file, not a table.', 'Alias files need no import. Put this file into the alias folder and run `validate`.');
    if (start.startsWith('version https://git-lfs.github.com/spec/'))
        throw (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('lfs-pointer', 'This is only a Git LFS pointer, not the file itself.', 'Get the file itself with `git lfs pull`.');
}
function isJson(text, file) {
    if (/\.json$/i.test(file))
        return true;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function startsWith(bytes, start) {
    return start.every((byte, at) => bytes[at] === byte);
}


/***/ }),

/***/ 6961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I4: () => (/* binding */ cellName),
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   Kd: () => (/* binding */ isEmptyRow),
/* harmony export */   PD: () => (/* binding */ columnIndex),
/* harmony export */   WG: () => (/* binding */ columnLetters),
/* harmony export */   Yw: () => (/* binding */ MOST_COLUMNS),
/* harmony export */   c4: () => (/* binding */ LONGEST_CELL),
/* harmony export */   qC: () => (/* binding */ MOST_CELLS),
/* harmony export */   wq: () => (/* binding */ MOST_ROWS)
/* harmony export */ });
/** Pure: cells, rows and columns, and how spreadsheets name them. */
/** Excel's limits for rows, columns, and characters in a cell. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_CELL = 32_767;
/** Far more than any list of accounts needs, and still small enough for memory. */
const MOST_CELLS = 20_000_000;
function cellText(cell) {
    return typeof cell === 'object' ? cell.text : (cell ?? '');
}
/** Whether all cells of a row are blank. */
function isEmptyRow(row) {
    return row.every((cell) => typeof cell === 'string' && cell.trim() === '');
}
/** The letters of a column, counted from 0: `A`, `Z`, `AA`. */
function columnLetters(index) {
    let letters = '';
    for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26))
        letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
    return letters;
}
/** The index of a column, counted from 0, from its letters. */
function columnIndex(letters) {
    let index = 0;
    for (const letter of letters)
        index = index * 26 + letter.charCodeAt(0) - 64;
    return index - 1;
}
/** A cell as a spreadsheet names it: `B7`. */
function cellName(row, column) {
    return `${columnLetters(column)}${row}`;
}


/***/ }),

/***/ 124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ MOST_TITLE_ROWS),
/* harmony export */   Jj: () => (/* binding */ findHeader),
/* harmony export */   gd: () => (/* binding */ noColumn)
/* harmony export */ });
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6961);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2437);
/** Pure: finds the header of a table. */



/** How many rows are searched for the header. Reports print titles, dates and filters above it. */
const MOST_TITLE_ROWS = 50;
/** Undefined if no row has all required headings. @throws CodedError if the header has a wanted heading twice */
function findHeader(rows, wanted) {
    for (const [at, cells] of rows.slice(0, MOST_TITLE_ROWS).entries()) {
        const headings = cells.map(_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .Ie);
        const found = wanted.map((column) => ({ column, indexes: indexesOf(headings, column) }));
        if (found.some(({ column, indexes }) => indexes.length === 0 && !column.optional))
            continue;
        const columns = {};
        for (const { column, indexes } of found) {
            const [index] = indexes;
            if (index === undefined)
                continue;
            if (indexes.length > 1)
                throw twice(headings, indexes, at + 1);
            columns[column.key] = { index, letter: (0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .columnLetters */ .WG)(index), heading: (headings[index] ?? '').trim() };
        }
        return { row: at + 1, headings, columns };
    }
    return undefined;
}
/** The columns with exactly the wanted heading, else with other case or white space, else with another usual heading. */
function indexesOf(headings, { heading, also = [] }) {
    const where = (fits) => headings.flatMap((one, index) => (one !== '' && fits(one) ? [index] : []));
    const exact = where((one) => one === heading);
    if (exact.length > 0)
        return exact;
    for (const name of [heading, ...also]) {
        const found = where((one) => loose(one) === loose(name));
        if (found.length > 0)
            return found;
    }
    return [];
}
function loose(heading) {
    return heading.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
function twice(headings, indexes, row) {
    const letters = indexes.map(_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .columnLetters */ .WG).join(' and ');
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('column-twice', `The columns ${letters} have the same heading ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)((headings[indexes[0] ?? 0] ?? '').trim())} in row ${row}.`, 'Rename or delete the wrong one.');
}
const MOST_SHOWN = 12;
/** The error for a table without the wanted columns. It lists the columns that there are. */
function noColumn(rows, wanted, where = '') {
    const needed = wanted.filter(({ optional }) => !optional);
    const at = rows.findIndex((row) => !(0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyRow */ .Kd)(row));
    const first = rows[at]?.map(_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .Ie) ?? [];
    const headings = first.map((one) => one.trim()).filter((one) => one !== '');
    const missing = needed.filter((column) => indexesOf(first, column).length === 0);
    const names = (missing.length > 0 ? missing : needed).map(({ heading }) => (0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(heading)).join(' and no column ');
    const more = headings.length > MOST_SHOWN ? `, and ${headings.length - MOST_SHOWN} more` : '';
    const has = headings.length === 0
        ? 'it contains no text'
        : `its row ${at + 1} has ${headings.slice(0, MOST_SHOWN).map(_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP).join(', ')}${more}`;
    const options = missing.flatMap(({ option }) => (option === undefined ? [] : [`\`${option} "…"\``]));
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .tableError */ .v)('no-column', `${where === '' ? 'The table' : where} has no column ${names}: ${has}.`, `The table needs a row with the headings of its columns.${options.length > 0 ? ` If a column has another heading, set it with ${options.join(' ')}.` : ''}`);
}


/***/ }),

/***/ 984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
// EXTERNAL MODULE: ./src/error.ts
var src_error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/tables/csv.ts
var tables_csv = __webpack_require__(675);
// EXTERNAL MODULE: ./src/tables/csv-grid.ts
var csv_grid = __webpack_require__(5530);
// EXTERNAL MODULE: ./src/tables/table.ts
var table = __webpack_require__(2437);
;// CONCATENATED MODULE: ./src/tables/decode-text.ts
/** Decodes the text of a table. */

/**
 * Decodes a file. The encoding is the option, else that of the byte order mark, else UTF-16 if every second byte is often
 * zero, else UTF-8 if the whole file is valid UTF-8, else Windows-1252, which Excel uses in most of Europe and America.
 * @throws CodedError if it is not text
 */
function decodeText(bytes, option) {
    if (option !== undefined)
        return decodedAs(bytes, option);
    const mark = markOf(bytes);
    if (mark !== undefined)
        return strict(bytes, { name: mark, why: 'mark' }) ?? damaged(mark);
    const zeros = utf16WithoutMark(bytes);
    if (zeros !== undefined)
        return strict(bytes, { name: zeros, why: 'zeros' }) ?? damaged(zeros);
    if (bytes.includes(0))
        throw (0,table/* tableError */.v)('not-a-table', 'This is not a table: it contains bytes that text does not have, and it is not a workbook.', 'Save the table as CSV or .xlsx.');
    return (strict(bytes, { name: 'utf-8', why: 'valid' }) ?? {
        text: new TextDecoder('windows-1252').decode(bytes),
        encoding: { name: 'windows-1252', why: 'fallback' },
    });
}
function decodedAs(bytes, label) {
    let name;
    try {
        name = new TextDecoder(label).encoding;
    }
    catch {
        throw (0,table/* tableError */.v)('option', `There is no encoding ${JSON.stringify(label)}.`, 'Use one such as `utf-8`, `utf-16le`, `windows-1252`, `windows-1250`, `iso-8859-15`, `shift_jis` or `gb18030`.');
    }
    const text = strict(bytes, { name, why: 'option' });
    if (text !== undefined)
        return text;
    const line = firstWrongLine(bytes, name);
    throw (0,table/* tableError */.v)('encoding', `This file is not saved as ${name}${line === undefined ? '' : `: line ${line} cannot be read`}.`, 'Leave `--encoding` out, set another encoding, or save the file again as “CSV UTF-8”.');
}
/** The text without its byte order mark; undefined if the bytes are not valid in this encoding. */
function strict(bytes, encoding) {
    try {
        return { text: new TextDecoder(encoding.name, { fatal: true }).decode(bytes), encoding };
    }
    catch {
        return undefined;
    }
}
function damaged(name) {
    throw (0,table/* tableError */.v)('encoding', `This file begins as ${name}, but a part of it is damaged.`, 'Save it again as “CSV UTF-8”, or set the encoding with `--encoding`.');
}
function markOf([first, second, third]) {
    if (first === 0xef && second === 0xbb && third === 0xbf)
        return 'utf-8';
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    return undefined;
}
/** Recognises UTF-16 without a byte order mark: every second byte of Latin letters and delimiters is zero. */
function utf16WithoutMark(bytes) {
    const head = bytes.subarray(0, 2000);
    const zeros = [0, 0];
    for (const [at, byte] of head.entries())
        if (byte === 0)
            zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    if (bytes.length % 2 === 1 || Math.max(even, odd) < head.length / 10)
        return undefined;
    if (even === 0)
        return 'utf-16le';
    return odd === 0 ? 'utf-16be' : undefined;
}
/** The first line that cannot be decoded; undefined for UTF-16, where a line feed is not a single byte. */
function firstWrongLine(bytes, name) {
    if (name.startsWith('utf-16'))
        return undefined;
    let line = 1;
    for (let start = 0; start < bytes.length; line++) {
        const lineFeed = bytes.indexOf(10, start);
        const end = lineFeed === -1 ? bytes.length : lineFeed + 1;
        if (strict(bytes.subarray(start, end), { name, why: 'option' }) === undefined)
            return line;
        start = end;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/tables/file-kind.ts
var file_kind = __webpack_require__(9798);
// EXTERNAL MODULE: ./src/tables/grid.ts
var tables_grid = __webpack_require__(6961);
;// CONCATENATED MODULE: ./src/tables/odd-text.ts
/** Pure: recognises text that a spreadsheet program wrote instead of the name that somebody typed. */
/** Recognises errors of formulas, shortened numbers and dates. Undefined for ordinary text. */
function oddText(text) {
    if (text.charCodeAt(0) === HASH)
        return ERRORS.has(text.trim().toUpperCase()) ? 'error-cell' : undefined;
    if (!MAY_BE.test(text))
        return undefined;
    const trimmed = text.trim();
    if (SHORTENED.test(trimmed))
        return 'number-cell';
    return DATES.some((pattern) => pattern.test(trimmed)) ? 'date-cell' : undefined;
}
const HASH = 35;
/** Errors of formulas in Excel, LibreOffice and Google Sheets, in English, German, French, Spanish, Italian and Dutch. */
const ERRORS = new Set([
    '#N/A #REF! #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! #CONNECT! #BUSY! #ERROR! #GETTING_DATA #EXTERNAL! #PYTHON!',
    '#NV #BEZUG! #WERT! #ZAHL! #ÜBERLAUF! #KALK!',
    '#NOM? #VALEUR! #NOMBRE! #NUL! #PROPAGATION!',
    '#¡REF! #¡VALOR! #¿NOMBRE? #¡DIV/0! #¡NUM! #¡NULO! #¡DESBORDAMIENTO!',
    '#N/D #RIF! #VALORE! #NOME? #NULLO! #ESPANSIONE!',
    '#N/B #VERW! #WAARDE! #NAAM? #DEEL/0! #GETAL! #LEEG! #OVERLOOP!',
].flatMap((line) => line.split(' ')));
/** A long number that lost digits: `1.23E+11`. */
const SHORTENED = /^[-+]?\d(?:[.,]\d+)?E\+\d{1,3}$/i;
const MONTHS = 'jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez';
/** A quick check that rules out nearly all names. */
const MAY_BE = new RegExp(`^(?=.{0,40}$)\\s*(?:[-+]?\\d|(?:${MONTHS})[-. ])`, 'i');
/** Spreadsheets turn `MAR1` or `1-2` into such dates. Also full dates. */
const DATES = [
    new RegExp(`^\\d{1,2}(?:-|\\. ?)(?:${MONTHS})(?:(?:-|\\.? )\\d{2,4})?$`, 'i'),
    new RegExp(`^(?:${MONTHS})(?:-|\\.? )\\d{2}$`, 'i'),
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
    /^\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i,
];

;// CONCATENATED MODULE: ./src/tables/rows.ts
/** Pure: sorts the rows of a table into usable ones and rejected ones. */



/**
 * Separates the rows whose wanted cells all contain text from the others, which get their problems. Empty rows are skipped,
 * and nothing is guessed.
 * @param of.strict whether a row with more cells than the header is rejected
 */
function sortRows(grid, of) {
    const { header, wanted, strict } = of;
    const rows = [];
    const rejected = [];
    for (let at = header.row; at < grid.rows.length; at++) {
        const cells = grid.rows[at] ?? [];
        if ((0,tables_grid/* isEmptyRow */.Kd)(cells))
            continue;
        const row = at + 1;
        const names = {};
        const problems = [];
        const width = header.headings.length;
        if (strict && cells.length > width)
            problems.push(...raggedRow(row, cells, width));
        const certain = problems.length === 0;
        for (const { key, optional, loose } of certain ? wanted : []) {
            const index = header.columns[key]?.index;
            const content = index === undefined ? '' : (cells[index] ?? '');
            const wrong = optional || loose ? undefined : cellProblem(content, { row, index: index ?? 0, merged: grid.merged });
            if (wrong)
                problems.push(wrong);
            names[key] = new CellText((0,tables_grid/* cellText */.Ie)(content), row, index);
        }
        if (problems.length === 0 && wanted.length > 1 && isFooter(cells, Object.values(names)))
            problems.push(footer(row));
        const texts = cells.every((cell) => typeof cell === 'string') ? cells : cells.map(tables_grid/* cellText */.Ie);
        if (problems.length > 0)
            rejected.push({ row, names: certain ? names : undefined, cells: texts, problems });
        else
            rows.push({ row, names, cells: texts });
    }
    return { rows, rejected };
}
/** The text of a cell. Its name is computed only when it is used, because most cells have no problem. */
class CellText {
    text;
    #row;
    #index;
    constructor(text, row, index) {
        this.text = text;
        this.#row = row;
        this.#index = index;
    }
    get cell() {
        return this.#index === undefined ? '' : (0,tables_grid/* cellName */.I4)(this.#row, this.#index);
    }
}
function cellProblem(content, spot) {
    const cell = () => (0,tables_grid/* cellName */.I4)(spot.row, spot.index);
    if (typeof content === 'object')
        return oddCell(cell(), `${content.kind}-cell`, content.text);
    if (content.trim() === '')
        return emptyCell(spot);
    if (content.length > tables_grid/* LONGEST_CELL */.c4)
        return oddCell(cell(), 'long-cell', content);
    const odd = oddText(content);
    return odd && oddCell(cell(), odd, content);
}
function emptyCell({ row, index, merged = [] }) {
    const cell = (0,tables_grid/* cellName */.I4)(row, index);
    const range = merged.find((one) => one.top <= row && row <= one.bottom && one.left <= index && index <= one.right);
    if (range)
        return {
            code: 'empty-cell',
            cell,
            message: `Cell ${cell} is empty: it is one of the merged cells ${range.name}, and only the first of them has the text.`,
            hint: 'Unmerge the cells and write the name into each of them.',
        };
    return {
        code: 'empty-cell',
        cell,
        message: `Cell ${cell} is empty.`,
        hint: 'Fill in the name, or delete the row.',
    };
}
const AS_TEXT = 'Format the column as text, then type the name again.';
function oddCell(cell, code, text) {
    const what = (0,shown/* shown */.SP)(text);
    switch (code) {
        case 'number-cell': {
            const shortened = /E\+/i.test(text);
            const message = shortened
                ? `Cell ${cell} contains ${what}, a shortened number: its last digits are lost.`
                : `Cell ${cell} contains the number ${what}, not text. The file does not store leading zeros or separators that the sheet shows.`;
            return { code, cell, message, hint: AS_TEXT };
        }
        case 'date-cell':
            return {
                code,
                cell,
                message: `Cell ${cell} contains the date ${what}: spreadsheet programs turn names such as MAR1 or 1-2 into dates.`,
                hint: AS_TEXT,
            };
        case 'boolean-cell':
            return { code, cell, message: `Cell ${cell} contains the logical value ${what}, not text.`, hint: AS_TEXT };
        case 'error-cell':
            if (text.startsWith('='))
                return {
                    code,
                    cell,
                    message: `Cell ${cell} contains the formula ${what}, but the file does not have its result.`,
                    hint: 'Open the workbook in your spreadsheet program and save it again, or type the name.',
                };
            return {
                code,
                cell,
                message: `Cell ${cell} contains ${what}, the error of a formula, not a name.`,
                hint: 'Correct the formula, or type the name.',
            };
        case 'quote-cell':
            return {
                code,
                cell,
                message: `Cell ${cell} contains ${what}. Its quotes are not valid in CSV, so programs read it differently.`,
                hint: 'Put the cell in quotes, and double every quote in it.',
            };
        default:
            return {
                code,
                cell,
                message: `Cell ${cell} contains ${text.length} characters, more than a spreadsheet allows.`,
                hint: 'Probably a quote (") before it was never closed. Close it, or save the table again.',
            };
    }
}
/** Reports a row with more cells than the header: a name contains the delimiter, so all cells after it have moved. */
function raggedRow(row, cells, width) {
    const last = cells.findLastIndex((cell) => (0,tables_grid/* cellText */.Ie)(cell).trim() !== '');
    if (last < width)
        return [];
    return [
        {
            code: 'ragged-row',
            cell: (0,tables_grid/* cellName */.I4)(row, 0),
            message: `Row ${row} has ${last + 1} cells, but the header has ${width}. Probably a name contains the delimiter and is not in quotes.`,
            hint: 'Put the name in quotes ("), or save the table again from a spreadsheet program.',
        },
    ];
}
/** The last row of a report often begins like this. */
const TOTAL = /^(?:(?:grand |sub)?totals?|sum|summe|gesamt(?:summe)?|insgesamt|anzahl|count|records?|rows?|total g[eé]n[eé]ral|totale|totaal|suma)(?:\s*[:(\d].*)?$/i;
/** Whether a row is the total below a table. It looks like a pair because it has two cells. */
function isFooter(cells, names) {
    const first = (0,tables_grid/* cellText */.Ie)(cells.find((cell) => (0,tables_grid/* cellText */.Ie)(cell).trim() !== '')).trim();
    return TOTAL.test(first) && names.some(({ text }) => /^[\d.,\s]+$/.test(text));
}
function footer(row) {
    return {
        code: 'footer-row',
        cell: (0,tables_grid/* cellName */.I4)(row, 0),
        message: `Row ${row} looks like the total at the end of a report, not like a pair of names.`,
        hint: 'If it is a pair, write it into an alias file by hand.',
    };
}

;// CONCATENATED MODULE: ./src/tables/read-table.ts
/** Reads a table from CSV, XLSX or a list, whatever its encoding, delimiter and layout. */









/**
 * Reads a table: CSV in any usual encoding with any usual delimiter, XLSX, or a list with one name per line. Returns the rows
 * whose wanted cells all contain text, and the problems of the other rows. The result also says which encoding, delimiter,
 * sheet and header were used. Never throws because of a file's content.
 */
async function readTable(bytes, wishes) {
    try {
        const kind = (0,file_kind/* fileKind */.h)(bytes, wishes.file);
        return { ok: true, table: kind === 'xlsx' ? await readXlsx(bytes, wishes) : await readText(bytes, wishes) };
    }
    catch (error) {
        if ((0,src_error/* hasCode */.up)(error, ...src_error/* TABLE_CODES */.MW)) {
            const { code, message, hint } = error;
            return { ok: false, problem: { code, message, hint } };
        }
        throw error;
    }
}
async function readXlsx(bytes, wishes) {
    refuseOption('--delimiter', wishes.delimiter, 'a workbook, which has no delimiter');
    refuseOption('--encoding', wishes.encoding, 'a workbook, whose encoding is known');
    const { list = false, sheet, columns: wanted } = wishes;
    const { readWorkbook } = await Promise.all(/* import() */[__webpack_require__.e(306), __webpack_require__.e(655)]).then(__webpack_require__.bind(__webpack_require__, 9655));
    const { name, grid, header, others } = await readWorkbook(bytes, { wanted, sheet, list });
    const notes = [];
    if (others.length > 0 && sheet === undefined)
        notes.push({ code: 'other-sheets', message: `Other sheets are not read: ${others.map(shown/* shown */.SP).join(', ')}.` });
    if (header === undefined)
        return listTable(grid, wishes, { kind: 'list', sheet: name, headerRow: 0 });
    const format = { kind: 'xlsx', sheet: name, headerRow: header.row };
    return tableOf(grid, { wanted, header, format, notes: [...notes, ...hiddenNotes(grid, header)] });
}
async function readText(bytes, wishes) {
    refuseOption('--sheet', wishes.sheet, 'a text file, which has no sheets');
    const { text: all, encoding } = decodeText(bytes, wishes.encoding);
    (0,file_kind/* refuseOtherText */.c)(all, wishes.file);
    const { text, sep } = (0,tables_csv/* withoutSep */.Nq)(all);
    if (text.trim() === '')
        throw (0,table/* tableError */.v)('empty-file', 'The file is empty.', 'Save the table again.');
    const csv = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    const { columns: wanted, list = false, file } = wishes;
    const { delimiter, header } = (0,tables_csv/* csvStyle */.od)(csv, text, { wanted, delimiter: wishes.delimiter ?? sep });
    const notes = encoding.why === 'fallback' ? [fallbackNote(text)] : [];
    if (header === undefined) {
        const isCsv = /\.[ct]sv$/i.test(file);
        const isList = list && delimiter === undefined && !/^[^\r\n]*\t/.test(text) && !(isCsv && (0,tables_csv/* looksLikeTable */.KA)(csv, text));
        if (!isList)
            throw (0,tables_csv/* noCsvColumn */.qC)(csv, text, wanted);
        const grid = isCsv ? (0,csv_grid/* csvGrid */.x)(csv, text, undefined) : { rows: text.split(/\r\n|\n|\r/).map((line) => [line]) };
        return listTable(grid, wishes, { kind: 'list', encoding, headerRow: 0 }, notes);
    }
    const format = {
        kind: 'csv',
        encoding,
        ...(delimiter === undefined ? {} : { delimiter }),
        headerRow: header.row,
    };
    return tableOf((0,csv_grid/* csvGrid */.x)(csv, text, delimiter), { wanted, header, format, notes });
}
function tableOf(grid, of) {
    const { wanted, header, format, notes } = of;
    const { row, headings, columns } = header;
    const title = row === 1 ? [] : [{ code: 'title-rows', message: `The header is in row ${row}. The rows above it are not read.` }];
    const sorted = sortRows(grid, { header, wanted, strict: format.kind === 'csv' });
    return { format, headings, columns, ...sorted, notes: [...title, ...notes] };
}
/** A list with one name per line and no header, as a table with the one required column. */
function listTable(grid, { columns: wanted }, format, notes = []) {
    const [first] = wanted.filter(({ optional }) => !optional);
    if (first === undefined)
        throw new Error('A list needs one required column.');
    const columns = { [first.key]: { index: 0, letter: 'A', heading: '' } };
    const header = { row: 0, headings: [''], columns };
    const note = { code: 'no-header', message: 'It has no heading, so every line is read as a name.' };
    const sorted = sortRows(grid, { header, wanted, strict: true });
    return { format, headings: [], columns, ...sorted, notes: [...notes, note] };
}
function refuseOption(option, value, what) {
    if (value === undefined)
        return;
    throw (0,table/* tableError */.v)('option', `\`${option}\` is set, but this is ${what}.`, `Leave \`${option}\` out.`);
}
/** Shows a name with special letters, so that the user can see whether the guess is right. */
function fallbackNote(text) {
    const [example] = /[^\r\n;,\t|"]*[^\p{ASCII}\r\n;,\t|"][^\r\n;,\t|"]*/u.exec(text) ?? [];
    const seen = example === undefined ? '' : `, such as ${(0,shown/* shown */.SP)(example.trim())}`;
    const message = `It is not UTF-8, so it is read as Windows-1252. Check a name with special letters${seen}. If it is wrong, set the encoding with \`--encoding\`.`;
    return { code: 'encoding', message };
}
const MOST_SHOWN = 10;
/** Mentions hidden rows and columns, because people who look at the sheet do not see them. */
function hiddenNotes(grid, { row: headerRow, columns }) {
    const notes = [];
    const rows = (grid.hiddenRows ?? []).filter((row) => row > headerRow && row <= grid.rows.length);
    if (rows.length > 0) {
        const more = rows.length > MOST_SHOWN ? ` and ${rows.length - MOST_SHOWN} more` : '';
        const message = `Hidden rows are read like all others: ${rows.slice(0, MOST_SHOWN).join(', ')}${more}.`;
        notes.push({ code: 'hidden-rows', message });
    }
    const used = Object.values(columns).flatMap((column) => (column ? [column.index] : []));
    const hidden = used.filter((index) => grid.hiddenColumns?.includes(index));
    if (hidden.length > 0)
        notes.push({
            code: 'hidden-column',
            message: `Column ${hidden.map(tables_grid/* columnLetters */.WG).join(', ')} is hidden in the sheet.`,
        });
    return notes;
}


/***/ }),

/***/ 2437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ DELIMITERS),
/* harmony export */   v: () => (/* binding */ tableError)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/** The input and the result of reading a table. */

const DELIMITERS = [',', ';', '\t', '|'];
/** Thrown if a file cannot be read. `readTable` turns it into a result. */
function tableError(code, message, hint, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({ code, message, hint, cause });
}


/***/ })

};
