export const id = 357;
export const ids = [357];
export const modules = {

/***/ 9357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ exportText),
/* harmony export */   NO_EXPORT: () => (/* binding */ NO_EXPORT),
/* harmony export */   w: () => (/* binding */ exportCode)
/* harmony export */ });
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
/* harmony import */ var _import_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4185);



const NO_EXPORT = {
    result: 'failed',
    pending: false,
    aliases: 0,
    files: [],
    formulas: [],
    errors: [],
    failures: [],
};
function exportCode(result) {
    return { exported: 0, unchanged: 0, invalid: 2, failed: 1 }[result];
}
function exportText(report) {
    const { formulas, errors, failures, files } = report;
    return [
        ...(0,_import_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textSection */ .V_)('Names that a spreadsheet program reads as formulas. Do not open and save these files with one', formulas, (one) => [`  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .inCurlyQuotes */ .KV)(one.account)}, ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .inCurlyQuotes */ .KV)(one.alias)}`]),
        ...(0,_import_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textSection */ .V_)('Errors in the alias files', errors, (one) => (0,_import_text_js__WEBPACK_IMPORTED_MODULE_0__/* .problemLines */ .pb)(one, 'error')),
        ...failures.flatMap(({ message, hint }) => [`error: ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message)}`, `  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(hint)}`]),
        ...files.map(({ path, rows }) => `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(rows, 'alias', 'aliases')}`),
        verdict(report),
    ];
}
function verdict({ result, aliases, files, pending }) {
    switch (result) {
        case 'failed':
            return 'Nothing was exported.';
        case 'invalid':
            return 'Nothing was exported. Fix the alias files first: `validate` shows what is wrong.';
        case 'unchanged':
            return pending ? 'Nothing is pending: CustomerGauge has accepted every alias.' : 'There is no alias to export.';
        default:
            return `${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(aliases, pending ? 'pending alias' : 'alias', pending ? 'pending aliases' : 'aliases')} in ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(files.length, 'file')}.`;
    }
}


/***/ }),

/***/ 4185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V_: () => (/* binding */ textSection),
/* harmony export */   iN: () => (/* binding */ spotText),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   zy: () => (/* binding */ importText)
/* harmony export */ });
/* harmony import */ var _tables_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(675);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);
/** The result of an import as text for people. */



/** The most rows of one list in a terminal. `--rejected` and `--json` have all. */
const MOST = 200;
/** All lines: how the tables were read, and the result of their rows. */
function importText(report) {
    const { rejected, warnings, errors, failures } = report;
    return [
        ...report.tables.flatMap(tableLines),
        ...textSection('Not imported', rejected, ({ problems }) => problems.flatMap((one) => problemLines(one, 'error'))),
        ...textSection('Warnings', warnings, (one) => problemLines(one, 'warning')),
        ...textSection('Errors in the alias files', errors, (one) => problemLines(one, 'error')),
        ...failures.flatMap(({ message, hint }) => [`error: ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message)}`, ...(hint ? [`  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(hint)}`] : [])]),
        ...report.files.map(({ path, created, added }) => fileLine(report.dryRun, path, created, added)),
        verdict(report),
    ];
}
/** How a table was read: format, encoding, delimiter, columns. */
function tableLines({ file, format, columns, notes, rows }) {
    const { kind, encoding, delimiter, sheet, headerRow } = format;
    const how = [
        kind === 'xlsx' ? 'XLSX' : kind === 'csv' ? 'CSV' : 'list',
        ...(encoding ? [`encoding ${encoding.name.toUpperCase().replace(/^WINDOWS/, 'Windows')}`] : []),
        ...(kind === 'csv'
            ? [`delimiter ${delimiter === undefined ? 'none' : (0,_tables_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .delimiterName */ .Re)(delimiter).replace(/^a /, '')}`]
            : []),
        ...(sheet === undefined ? [] : [`sheet ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .inCurlyQuotes */ .KV)(sheet)}`]),
        ...(headerRow > 0 ? [`header in row ${headerRow}`] : []),
        ...Object.entries(columns).map(([key, column]) => `${key} in column ${column.letter} ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .inCurlyQuotes */ .KV)(column.heading)}`),
    ];
    return [
        `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file)}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(rows, 'row')}; ${how.join(', ')}`,
        ...notes.map(({ message }) => `  note: ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message)}`),
    ];
}
/** One list, cut to what a terminal can show. */
function textSection(title, list, lines) {
    if (list.length === 0)
        return [];
    const more = list.length > MOST ? [`… and ${list.length - MOST} more.`] : [];
    return ['', `${title} (${list.length})`, ...list.slice(0, MOST).flatMap(lines), ...more, ''];
}
function problemLines({ code, at, message, hint, related }, severity) {
    return [
        `${spotText(at)} ${severity} ${code}`,
        `  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message)}`,
        ...related.map((other) => `  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(other.what)}: ${spotText(other.at)}`),
        ...(hint ? [`  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(hint)}`] : []),
    ];
}
/** `pairs.csv:B7`, or `aliases/a.yaml:3:7`. */
function spotText(spot) {
    return (0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)('cell' in spot ? `${spot.file}:${spot.cell}` : `${spot.file}:${spot.line}:${spot.column}`);
}
function fileLine(dryRun, path, created, added) {
    const what = created ? (dryRun ? 'would be created' : 'created') : dryRun ? 'would be changed' : 'changed';
    return `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}: ${what}, ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(added, 'alias', 'aliases')} added`;
}
function verdict({ result, added, present, repeated, rejected, dryRun }) {
    if (result === 'failed')
        return 'Nothing was imported.';
    if (result === 'invalid')
        return 'Nothing was imported. Fix the alias files first: `validate` shows what is wrong.';
    const parts = [
        `${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(added.length, 'alias', 'aliases')} ${dryRun ? 'would be added' : 'added'}`,
        `${present + repeated} already present`,
        ...(rejected.length > 0 ? [`${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(rejected.length, 'row')} not imported`] : []),
    ];
    return `${parts.join(', ')}.${dryRun ? ' Dry run: nothing was written.' : ''}`;
}


/***/ }),

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
