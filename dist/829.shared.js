export const id = 829;
export const ids = [829];
export const modules = {

/***/ 3829:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAccountList: () => (/* binding */ readAccountList)
});

// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/reading/decode.ts
var decode = __webpack_require__(853);
// EXTERNAL MODULE: ./src/error.ts
var src_error = __webpack_require__(1557);
;// CONCATENATED MODULE: ./src/tables/account-rows.ts
function listRows(parsed) {
    let before = 0;
    return parsed.map(({ record, info: { lines } }) => {
        const height = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 1);
        const apart = before > 0 && lines - height > before;
        before = lines;
        return { cells: record, line: lines, apart };
    });
}
/** Reads the accounts from the rows of a table. */
function accountsIn(rows, { column, width }) {
    const long = rows.find(({ cells }) => cells.findLastIndex((cell) => cell !== '') >= width);
    if (long !== undefined)
        return tooLong(long, width);
    // Exported reports often end with an empty line and lines of text.
    const start = width > 1 ? rows.findLastIndex((row) => row.apart) : -1;
    const isFooter = start > 0 && rows.slice(start).every(isProse) && rows.slice(0, start).some((row) => !isProse(row));
    const body = isFooter ? firstLines(rows, start) : rows;
    const nameless = body.filter(({ cells }) => (cells[column] ?? '') === '');
    return {
        ok: true,
        names: body.map(({ cells }) => cells[column] ?? ''),
        notes: [
            ...passedOver(nameless.map(({ line }) => line), 'no account'),
            ...(body.length < rows.length
                ? [`The text below the table was skipped: ${lineNumbers(rows.slice(body.length).map(({ line }) => line))}.`]
                : []),
        ],
    };
}
/** Whether a line has a single cell: in a table with several columns that is text, not a row. */
function isProse({ cells }) {
    return cells.length === 1;
}
/** The rows without the blocks of text at the end. */
function firstLines(rows, start) {
    let end = start;
    for (let at = start - 1; at > 0 && isProse(rows[at]); at--)
        if (rows[at]?.apart)
            end = at;
    return rows.slice(0, end);
}
const MOST_LINES = 5;
function passedOver(lines, what) {
    if (lines.length === 0)
        return [];
    return [
        `${lines.length === 1 ? '1 row' : `${lines.length} rows`} with ${what} ${lines.length === 1 ? 'was' : 'were'} skipped: ${lineNumbers(lines)}.`,
    ];
}
function lineNumbers(lines) {
    const more = lines.length > MOST_LINES ? ` and ${lines.length - MOST_LINES} more` : '';
    return `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, MOST_LINES).join(', ')}${more}`;
}
/** A row with too many cells: probably a name contains the delimiter and is not in quotes. */
function tooLong({ cells, line }, width) {
    return {
        ok: false,
        message: `Line ${line} has ${cells.length} cells, but the first line has ${width}, so it is not clear which cell is the account.`,
        hint: 'Put names that contain the separator in double quotes, or save the list again from a spreadsheet program.',
    };
}

// EXTERNAL MODULE: ./src/tables/csv.ts
var tables_csv = __webpack_require__(675);
// EXTERNAL MODULE: ./src/tables/file-kind.ts
var file_kind = __webpack_require__(9798);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/tables/list-refusals.ts

/** Turns the problem of a table into a problem of the list. */
function refusalOf({ code, message, hint }) {
    return { ok: false, message, hint: HINTS[code] ?? hint };
}
const OWN_FILE = 'Give a list of the accounts in CustomerGauge: one name per line, CSV, or an Excel workbook (.xlsx).';
const HINTS = {
    'yaml-file': OWN_FILE,
    'json-file': OWN_FILE,
    'xml-file': OWN_FILE,
    'empty-file': OWN_FILE,
};
function undecodable({ why, problem }) {
    if (why === 'utf-16')
        return { ok: false, message: problem.message, hint: problem.hint };
    if (why === 'not-utf-8') {
        const message = `This file is not saved as UTF-8: its line ${problem.place.line} cannot be read.`;
        return { ok: false, message, hint: 'Save the file again as UTF-8, and correct that line.' };
    }
    const hint = 'Get the file itself first, for example with `lfs: true` in the checkout step.';
    return { ok: false, message: 'This is only a Git LFS pointer, not the list itself.', hint };
}
function noList(text, { index, 0: character }) {
    const line = text.slice(0, index).split(/\r\n|\n|\r/).length;
    return {
        ok: false,
        message: `This is not a list of names: line ${line} contains a control character (${(0,shown/* codePoint */.yb)(character)}).`,
        hint: 'Give a text file with one account name per line, or a CSV file. If it is one, correct that line.',
    };
}
/** Uses only the beginning of the parser's message: the rest may quote the file. */
function invalidCsv(cause) {
    const [what] = cause instanceof Error ? cause.message.split(':') : [];
    const { lines } = cause;
    const where = typeof lines === 'number' ? ` on line ${lines}` : '';
    return {
        ok: false,
        message: `This is not valid CSV: ${what ?? 'it cannot be read'}${where}.`,
        hint: 'Put names with a comma or a quote in double quotes, and close every quote. Or save the list again from a spreadsheet program.',
    };
}
/** Looks like a heading. Anything else may be private content and is not shown. */
const HEADING = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.()-]{0,29}$/u;
const MOST_HEADINGS = 10;
function noAccountColumn(columns, accountField) {
    const headings = columns.filter((column) => HEADING.test(column)).slice(0, MOST_HEADINGS);
    const others = columns.length - headings.length;
    const listed = [...headings.map(shown/* shown */.SP), ...(others > 0 ? [`${others} more`] : [])].join(', ');
    return {
        ok: false,
        message: `It has no column for the account.${headings.length > 0 ? ` Its columns are ${listed}.` : ''}`,
        hint: `Rename the column with the account names to ${(0,shown/* shown */.SP)(accountField)} (the input \`account-field\`) or “Account”.`,
    };
}

// EXTERNAL MODULE: ./src/tables/read-table.ts + 3 modules
var read_table = __webpack_require__(984);
;// CONCATENATED MODULE: ./src/tables/account-list.ts








/** Other usual headings of the account column, if none equals `account-field`. */
const HEADINGS = ['account', 'account name', 'name'];
const DELIMITERS = [',', ';', '\t'];
/**
 * Reads the list of known accounts: one name per line, CSV with a header, or a workbook. Text is CSV if its first line has
 * the heading of the account column, or if the file's name ends in .csv or .tsv. Blank lines are skipped. Messages quote
 * only short headings, because somebody may have named a wrong file with private content.
 */
async function readAccountList(bytes, about) {
    try {
        return (0,file_kind/* fileKind */.h)(bytes, about.file) === 'xlsx' ? await readSheet(bytes, about) : await readText(bytes, about);
    }
    catch (error) {
        if ((0,src_error/* hasCode */.up)(error, ...src_error/* TABLE_CODES */.MW))
            return refusalOf(error);
        throw error;
    }
}
async function readSheet(bytes, { file, accountField }) {
    const columns = [{ key: 'account', heading: accountField, also: HEADINGS }];
    const result = await (0,read_table/* readTable */.x)(bytes, { file, columns, list: true });
    if (!result.ok)
        return refusalOf(result.problem);
    const { rows, rejected, notes } = result.table;
    const empty = rejected.filter(({ problems }) => problems.every(({ code }) => code === 'empty-cell'));
    const odd = rejected.filter((row) => !empty.includes(row)).map(({ row }) => row);
    return listOf(file, rows.map(({ names }) => names.account.text), [
        ...notes.map(({ message }) => message),
        ...passedOver(odd, 'a number, a date or an error instead of an account name'),
    ]);
}
async function readText(bytes, { file, accountField }) {
    const decoded = (0,decode/* decode */.D4)({ path: file, bytes });
    // Excel for Mac ends lines with CR only. In this list they count as lines.
    if (!decoded.ok && decoded.why !== 'line-ends')
        return undecodable(decoded);
    const { text: all } = decoded.source;
    const control = CONTROL.exec(all);
    if (control)
        return noList(all, control);
    if (!/^version https:\/\/git-lfs/.test(all))
        (0,file_kind/* refuseOtherText */.c)(all, file);
    const { text, sep } = (0,tables_csv/* withoutSep */.Nq)(all);
    const csv = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    const firstOf = (delimiter) => {
        try {
            return csv.parse(text, { ...STYLE, delimiter, to: 1 })[0] ?? [];
        }
        catch {
            return [];
        }
    };
    const headers = (sep === undefined ? DELIMITERS : [sep]).map((delimiter) => ({
        delimiter,
        columns: firstOf(delimiter),
    }));
    const named = headers.find(({ columns }) => columnOf(columns, accountField) !== -1);
    const widest = headers.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
    if (sep === undefined && !isTable(named?.columns ?? [], file))
        return readLines(file, text.split(/\r\n|\n|\r/));
    const { delimiter, columns } = named ?? widest;
    const column = columnOf(columns, accountField);
    if (column === -1 && columns.length > 1)
        return noAccountColumn(columns, accountField);
    // A single column may have no header. Its first line is then read as a name, which is harmless if it is a heading.
    const headed = column !== -1;
    try {
        const rows = listRows(csv.parse(text, { ...STYLE, delimiter, info: true }));
        const found = accountsIn(headed ? rows.slice(1) : rows, { column: Math.max(0, column), width: columns.length });
        return found.ok ? listOf(file, found.names, found.notes) : found;
    }
    catch (cause) {
        return invalidCsv(cause);
    }
}
/** Reads a list with one name per line. Quotes around a whole line were added by a program, so they are removed. */
function readLines(file, lines) {
    let unquoted = 0;
    const names = lines.map((line) => {
        const [, inner] = /^\s*"((?:[^"]|"")*)"\s*$/.exec(line) ?? [];
        if (inner === undefined)
            return line;
        unquoted++;
        return inner.replaceAll('""', '"');
    });
    const have = unquoted === 1 ? '1 line has' : `${unquoted} lines have`;
    return listOf(file, names, unquoted === 0 ? [] : [`${have} quotes around the whole name. They were removed.`]);
}
/** Characters that text never contains. Tabs and all kinds of line breaks are allowed, because exports have them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;
/** Whether the text is a table. In a plain list a comma is part of a name. */
function isTable(columns, file) {
    return columns.length > 1 || /\.[ct]sv$/i.test(file);
}
const STYLE = {
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    trim: true,
};
/** The index of the account column: the one named in the input, else one with a usual heading; -1 if there is none. */
function columnOf(columns, accountField) {
    const exact = columns.indexOf(accountField);
    if (exact !== -1)
        return exact;
    for (const heading of HEADINGS) {
        const at = columns.findIndex((one) => one.toLowerCase() === heading);
        if (at !== -1)
            return at;
    }
    return -1;
}
function listOf(file, names, notes) {
    const known = new Set(names.map((name) => (0,normal_form/* nfc */.aX)(name.trim())));
    known.delete('');
    if (known.size > 0)
        return { ok: true, known: { file, names: known }, notes };
    return {
        ok: false,
        message: 'It contains no names.',
        hint: 'Write one account name per line, or leave the input out.',
    };
}


/***/ })

};
