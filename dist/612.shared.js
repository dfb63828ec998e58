export const id = 612;
export const ids = [612];
export const modules = {

/***/ 9308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ withInsertions),
/* harmony export */   FN: () => (/* binding */ insertLines),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   _Q: () => (/* binding */ insertAliases),
/* harmony export */   fm: () => (/* binding */ inTextOrder),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   pJ: () => (/* binding */ endOf)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _written_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(868);



/** Lines of new aliases, each with the characters before the name, as the last alias of the entry has them. */
const ITEM = /^([ ]*)-([ \t]+)$/;
/**
 * Where and how aliases go into an entry of a file, behind those that it has and laid out like the last one. Nothing where
 * the entry uses an anchor, a reference or a tag, or is laid out as nobody could have foreseen.
 * @param from where in the text the entry before it ends
 */
function insertAliases(text, of) {
    const { entry, from, aliases } = of;
    const last = entry.pairs.reduce((a, b) => (a === undefined || b.start > a.start ? b : a), undefined);
    if (last === undefined || usesReferences(text, entry, from))
        return undefined;
    const next = /^(?:[ \t\r\n]|(?<=\s)#.*)*(.?)/.exec(text.slice(last.end));
    if (next?.[1] === ',' || next?.[1] === ']')
        return { at: last.end, text: aliases.map((alias) => `, ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(alias)}`).join('') };
    const before = itemPrefix(text, last.start);
    if (before === undefined)
        return undefined;
    return insertLines(text, endOfValue(text, last.end), aliases.map((alias) => before + (0,_written_name_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .l)(alias)));
}
/** What stands before a name in its line, hyphen included; the hyphen may stand alone on a line before. */
function itemPrefix(text, start) {
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const before = text.slice(lineStart, start);
    if (ITEM.test(before))
        return before;
    if (before.trim() !== '' || lineStart === 0)
        return undefined;
    const above = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, lineStart - 1);
    const hyphen = /^([ ]*-)[ \t]*(?:#.*)?\r?$/.exec(above);
    return hyphen ? `${hyphen[1]} ` : undefined;
}
/** The line breaks behind a block of text count as part of it, and belong to what follows. */
function endOfValue(text, end) {
    let at = end;
    while (at > 0 && ' \t\r\n'.includes(text.charAt(at - 1)))
        at--;
    return at;
}
/**
 * New lines below the line that an offset is in. Nothing where something else than a comment stands behind it there.
 * A file whose last line has no end gets none.
 */
function insertLines(text, end, lines) {
    const rest = /^[ \t]*(?:#[^\n]*)?(\r?\n|$)/.exec(text.slice(end, text.indexOf('\n', end) + 1 || text.length));
    if (rest === null)
        return undefined;
    const lineBreak = lineBreakOf(text, end);
    if (rest[1] === '')
        return { at: text.length, text: lines.map((line) => lineBreak + line).join('') };
    return { at: end + rest[0].length, text: lines.map((line) => line + lineBreak).join('') };
}
/** The line break behind an offset; in the last line, the one before it. */
function lineBreakOf(text, at) {
    const behind = text.indexOf('\n', at);
    const found = behind === -1 ? text.lastIndexOf('\n', at) : behind;
    return found > 0 && text[found - 1] === '\r' ? '\r\n' : '\n';
}
/** An anchor is known elsewhere by its name, and a reference stands for what is written elsewhere: neither is to be changed here. */
function usesReferences(text, entry, from) {
    const names = [entry, ...entry.pairs]
        .map(({ start, end }) => ({ start, end }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const layout = [];
    let at = from;
    for (const { start, end } of names) {
        // What a reference brings in stands where the reference stands.
        if (start < at || text[start] === '*' || text[start] === '&')
            return true;
        layout.push(text.slice(at, start));
        at = end;
    }
    return /[&*!]|<</.test(layout.map(withoutComments).join('\n'));
}
function withoutComments(layout) {
    return layout.replace(/(^|\s)#[^\n]*/g, '$1');
}
/** A text with insertions made; those of one place in the order in which they are given. */
function withInsertions(text, insertions) {
    const pieces = [];
    let done = 0;
    for (const { at, text: inserted } of [...insertions].sort((a, b) => a.at - b.at)) {
        pieces.push(text.slice(done, at), inserted);
        done = at;
    }
    pieces.push(text.slice(done));
    return pieces.join('');
}
/** The entries of one file in the order of its text. */
function inTextOrder(entries) {
    return [...entries].sort((a, b) => startOf(a) - startOf(b) || (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.account, b.account));
}
function startOf(entry) {
    return Math.min(entry.start, ...entry.pairs.map(({ start }) => start));
}
function endOf(entry) {
    return Math.max(entry.end, ...entry.pairs.map(({ end }) => end));
}


/***/ }),

/***/ 2724:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ judgeRows)
});

// EXTERNAL MODULE: ./src/aliases/alias.ts
var aliases_alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
// EXTERNAL MODULE: ./src/rules/check.ts + 3 modules
var check = __webpack_require__(8726);
// EXTERNAL MODULE: ./src/aliases/alias-file.ts
var alias_file = __webpack_require__(5895);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts + 2 modules
var invisible = __webpack_require__(5098);
// EXTERNAL MODULE: ./src/aliases/names/ordinary.ts
var ordinary = __webpack_require__(8409);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 21 modules
var read_files = __webpack_require__(7139);
// EXTERNAL MODULE: ./src/aliases/source.ts
var aliases_source = __webpack_require__(9863);
;// CONCATENATED MODULE: ./src/adding/row-files.ts






/** Whether no rule about single names can mind a row. */
function isGood({ account, alias }) {
    return [account, alias].every((name) => (0,ordinary/* isOrdinary */.P)(name, false) && !invisible/* INVISIBLE */.kH.test(name));
}
/** Good rows as an alias file would say them, three lines a row, so that a line tells the row and the name. */
function goodRows(path, pairs) {
    const source = new aliases_source/* SourceLines */.T(path, '\n'.repeat(3 * pairs.length));
    const entries = pairs.map(({ account, alias }, at) => {
        const name = (text, line) => ({ text, start: line, end: line });
        return (0,alias_file/* entryOf */.M)(source, name(account, 3 * at), [name(alias, 3 * at + 2)], true);
    });
    return { source, entries, unusual: [], allowed: new Map(), problems: [] };
}
/** The same rows written as an alias file, which then is read with all that is wrong in it. */
async function readRows(path, pairs) {
    const text = pairs.map(({ account, alias }) => `- account: ${(0,shown/* escaped */.Mk)(account)}\n  aliases:\n    - ${(0,shown/* escaped */.Mk)(alias)}\n`);
    const [read] = await (0,read_files/* readAliasFiles */._)([{ path, bytes: new TextEncoder().encode(text.join('')) }]);
    if (read === undefined)
        throw new Error('No rows were read.');
    return read;
}

;// CONCATENATED MODULE: ./src/adding/judge-rows.ts





/**
 * Judges rows by all the rules that hold for alias files, as if each row were an entry behind all the others. Rows that
 * contradict each other are all rejected: which one is right only their author knows.
 *
 * @param of.read files without errors
 * @param of.pairs what these say
 */
async function judgeRows(rows, of) {
    const present = [];
    const first = new Map();
    for (const [row, { account, alias }] of rows.entries()) {
        const pair = { account: (0,normal_form/* nfc */.aX)(account), alias: (0,normal_form/* nfc */.aX)(alias) };
        if (of.pairs.has(pair))
            present.push(row);
        else
            first.set((0,aliases_alias/* pairKey */.Yz)(pair), [...(first.get((0,aliases_alias/* pairKey */.Yz)(pair)) ?? []), row]);
    }
    const groups = new Map([...first.values()].map((group) => [group[0] ?? 0, group]));
    const rejected = new Map();
    const open = new Set(groups.keys());
    for (;;) {
        const findings = await findingsOf([...open], rows, of);
        const errors = findings.filter(({ severity }) => severity === 'error');
        for (const [row, found] of byRow(errors, open, rows)) {
            for (const one of groups.get(row) ?? [])
                rejected.set(one, [...(rejected.get(one) ?? []), ...found.map((finding) => atRow(finding, one))]);
            open.delete(row);
        }
        if (errors.length > 0 && errors.some((one) => rowsIn(one).length > 0))
            continue;
        const taken = [...open].sort((a, b) => a - b);
        const repeated = taken.flatMap((row) => groups.get(row)?.slice(1) ?? []);
        const warnings = findings.filter((one) => one.severity === 'warning' && rowsIn(one).length > 0);
        return { taken, present, repeated: repeated.sort((a, b) => a - b), rejected, warnings };
    }
}
/** The same about a row that repeats the one in which it was found. */
function atRow(finding, row) {
    return finding.at.kind === 'row' ? { ...finding, at: { ...finding.at, row } } : finding;
}
/** Which rows an error is about. Of rows that contradict each other it is about each, told from its side. */
function byRow(errors, open, rows) {
    const found = new Map();
    const add = (row, finding) => {
        const so = found.get(row) ?? [];
        if (!so.some(({ rule, message }) => rule === finding.rule && message === finding.message))
            found.set(row, [...so, finding]);
    };
    for (const error of errors) {
        const { at, related } = error;
        if (at.kind === 'row')
            add(at.row, error);
        for (const { at: other } of related) {
            if (other.kind !== 'row')
                continue;
            if (error.rule === 'conflicting-alias')
                add(other.row, fromOtherSide(error, other, rows));
            // An alias in a file has become another account's name: by every row of that account.
            else if (at.kind === 'file') {
                const account = (0,normal_form/* nfc */.aX)(rows[other.row]?.account ?? '');
                const theAlias = [{ what: 'the alias', at }];
                for (const row of open)
                    if ((0,normal_form/* nfc */.aX)(rows[row]?.account ?? '') === account)
                        add(row, { ...error, at: { ...other, row }, related: theAlias });
            }
        }
    }
    return found;
}
function fromOtherSide(error, other, rows) {
    const { account = '', alias = '' } = rows[other.row] ?? {};
    const opposite = error.at.kind === 'row' ? (rows[error.at.row]?.account ?? '') : '';
    const message = `The alias ${(0,shown/* shown */.SP)(alias)} stands for two accounts: ${(0,shown/* shown */.SP)(account)} here, and ${(0,shown/* shown */.SP)(opposite)} elsewhere.`;
    return { ...error, at: other, message, related: [{ what: `the one of ${(0,shown/* shown */.SP)(opposite)}`, at: error.at }] };
}
function rowsIn({ at, related }) {
    return [at, ...related.map((one) => one.at)].flatMap((one) => (one.kind === 'row' ? [one.row] : []));
}
/** Sorts behind every path, so that of a row and a file it is the row that is found to be wrong. */
const ROWS = '\uffff';
/** Rows that are read together: one odd name makes the reading of its file slow, and so of few others. */
const AT_ONCE = 500;
/** What the rules find in files and rows together that concerns rows. */
async function findingsOf(open, rows, { read, options }) {
    const virtual = [];
    for (let from = 0; from < open.length; from += AT_ONCE) {
        const some = open.slice(from, from + AT_ONCE).map((row) => rows[row] ?? NO_PAIR);
        const path = `${ROWS}${String(from).padStart(10, '0')}`;
        virtual.push(some.every(isGood) ? goodRows(path, some) : await readRows(path, some));
    }
    const { problems } = (0,check/* checkRead */.xp)([...read, ...virtual], options);
    return problems.map((one) => findingOf(one, open)).filter((one) => rowsIn(one).length > 0);
}
const NO_PAIR = { account: '', alias: '' };
function findingOf({ rule, severity, place, message, hint, related }, open) {
    const at = (one) => {
        if (!one.file.startsWith(ROWS))
            return { kind: 'file', place: one };
        const row = open[Number(one.file.slice(ROWS.length)) + Math.floor((one.line - 1) / 3)] ?? 0;
        return { kind: 'row', row, name: one.line % 3 === 1 ? 'account' : 'alias' };
    };
    const others = related.map(({ what, place: other }) => ({ what, at: at(other) }));
    return { rule, severity, at: at(place), message, hint, related: others };
}


/***/ }),

/***/ 1022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ appendEntries),
/* harmony export */   WS: () => (/* binding */ groupByAccount),
/* harmony export */   aI: () => (/* binding */ entriesText),
/* harmony export */   br: () => (/* binding */ commentText)
/* harmony export */ });
/* unused harmony export entryLines */
/* harmony import */ var _insertion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9308);
/* harmony import */ var _written_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(868);


/** An entry as it is written: one alias a line, two spaces a level. */
function entryLines({ account, aliases, display = '' }, indent = '') {
    const comment = commentText(display, account);
    return [
        `${indent}- account: ${(0,_written_name_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .l)(account)}${comment === '' ? '' : ` # ${comment}`}`,
        `${indent}  aliases:`,
        ...aliases.map((alias) => `${indent}    - ${(0,_written_name_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .l)(alias)}`),
    ];
}
/** The text of a new file. */
function entriesText(entries) {
    return entries.flatMap((entry) => entryLines(entry).map((line) => `${line}\n`)).join('');
}
/**
 * Where and how entries go to the end of a file that holds a list of entries, indented like the last one. Nothing where
 * the file holds a single entry, or a list in brackets: no text that is only added makes another file of these.
 * @param last where the last entry begins and ends
 */
function appendEntries(text, last, entries) {
    const indent = indentOf(text, last.start);
    if (indent === undefined)
        return undefined;
    const lines = entries.flatMap((entry) => entryLines(entry, indent));
    let end = last.end;
    while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1)))
        end--;
    const rest = text.slice(end);
    // Comments at the end may belong to the last entry.
    if (!/^[ \t]*(?:#[^\n]*)?(?:\r?\n[ \t]*(?:#[^\n]*)?)*$/.test(rest))
        return (0,_insertion_js__WEBPACK_IMPORTED_MODULE_0__/* .insertLines */ .FN)(text, end, lines);
    const lineBreak = (0,_insertion_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBreakOf */ .n_)(text, text.length);
    if (text.endsWith('\n'))
        return { at: text.length, text: lines.map((line) => line + lineBreak).join('') };
    return { at: text.length, text: lines.map((line) => lineBreak + line).join('') };
}
/** The spaces before the hyphen of the entry that begins at an offset: with its first key, of which the value stands there or below. */
function indentOf(text, start) {
    let lineEnd = text.indexOf('\n', start);
    if (lineEnd === -1)
        lineEnd = text.length;
    for (let lines = 0; lines < 1000 && lineEnd > 0; lines++) {
        const lineStart = text.lastIndexOf('\n', lineEnd - 1) + 1;
        const found = /^([ ]*)-[ \t]+["']?(?:account|aliases)["']?[ \t]*:/.exec(text.slice(lineStart, lineEnd));
        if (found)
            return found[1];
        lineEnd = lineStart - 1;
    }
    return undefined;
}
/** What a comment may hold: one line, nothing unseen, and no instruction to the rules. */
function commentText(display, account) {
    const text = display
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, LONGEST_COMMENT);
    if (text === account)
        return '';
    return /^allow\s*:/i.test(text) ? `“${text}”` : text;
}
const LONGEST_COMMENT = 200;
/** In the order in which accounts and aliases come first. */
function groupByAccount(pairs) {
    const groups = new Map();
    for (const { account, alias, display } of pairs) {
        const group = groups.get(account) ?? { account, aliases: [] };
        group.aliases.push(alias);
        if (display && group.display === undefined)
            group.display = display;
        groups.set(account, group);
    }
    return groups;
}


/***/ }),

/***/ 868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ writtenName)
/* harmony export */ });
/* harmony import */ var _aliases_names_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3003);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);


/** Text that every YAML reader takes for itself in a block list: it begins with a letter or a digit, and nothing in it separates. */
const PLAIN = /^[\p{L}\p{N}][^:#[\]{}]*$/u;
/** A name as it is written into a block list: without quotes where every YAML reader reads it as it is, else in double ones. */
function writtenName(name) {
    const quotes = (0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(name);
    const plain = quotes === `"${name}"` && PLAIN.test(name) && name.trim() === name && (0,_aliases_names_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainlyText */ .z)(name);
    return plain ? name : quotes;
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ readTableFile),
  g: () => (/* binding */ readTables)
});

// EXTERNAL MODULE: ./src/files/given.ts
var files_given = __webpack_require__(4250);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
// EXTERNAL MODULE: ./src/tables/csv.ts
var tables_csv = __webpack_require__(8294);
// EXTERNAL MODULE: ./src/tables/csv-grid.ts
var csv_grid = __webpack_require__(5530);
// EXTERNAL MODULE: ./src/tables/table.ts
var table = __webpack_require__(2437);
;// CONCATENATED MODULE: ./src/tables/file-kind.ts

const SAVE_AS = 'Open it in your spreadsheet program and save it as “Excel Workbook (.xlsx)” or “CSV UTF-8”.';
/**
 * Tells workbooks from text by the content, whatever the file is called.
 * @throws TableError for what is neither, by its name and with what to do
 */
function fileKind(bytes, file) {
    if (bytes.length === 0)
        throw new table/* TableError */.r('empty-file', 'The file is empty.', 'Save the table again.');
    if (startsWith(bytes, [0x50, 0x4b]))
        return 'xlsx';
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
        throw oldWorkbook(file);
    const other = OTHERS.find(({ start }) => startsWith(bytes, start));
    if (other === undefined)
        return 'text';
    throw new table/* TableError */.r('not-a-table', `This is ${other.what}, not a table.`, `Unpack or export the table. ${SAVE_AS}`);
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
/** The container of `.xls` is also the one of workbooks with a password. */
function oldWorkbook(file) {
    if (/\.xls[xm]$/i.test(file))
        return new table/* TableError */.r('encrypted-file', 'This workbook is protected with a password, or is an old one (.xls) with a new name.', `Remove the password. ${SAVE_AS}`);
    return new table/* TableError */.r('xls-file', 'This is a workbook in the old format (.xls), which is not read.', SAVE_AS);
}
/** @throws TableError where a text is certainly no table */
function refuseOtherText(text, file) {
    const start = text.slice(0, 4000).trimStart();
    if (/^<(?:!doctype html|html|head|meta|body|table|div|style|script)\b/i.test(start))
        throw new table/* TableError */.r('html-file', 'This is a web page (HTML), whatever its name says. Reports that are exported as “.xls” often are.', `Export it as CSV or .xlsx, or: ${lowerFirst(SAVE_AS)}`);
    if (/^<(?:\?xml|\?mso|!--|[a-z]+:?[a-z]*\s+xmlns)/i.test(start))
        throw new table/* TableError */.r('xml-file', 'This is an XML file, not a table.', SAVE_AS);
    if (/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(start) && isJson(text, file))
        throw new table/* TableError */.r('json-file', 'This is a JSON file, not a table.', 'Export the data as CSV or .xlsx.');
    if (/\.ya?ml$/i.test(file) || /^(?:---\s*\n|#.*\n|\s)*(?:- )?(?:account|aliases):(?:\s|$)/.test(start))
        throw new table/* TableError */.r('yaml-file', 'This is a YAML file, not a table.', 'An alias file needs no import: put it into the alias folder, and run `validate`.');
    if (start.startsWith('version https://git-lfs.github.com/spec/'))
        throw new table/* TableError */.r('lfs-pointer', 'This is only a pointer: Git LFS keeps the file elsewhere.', 'Fetch the file itself, with `git lfs pull`.');
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
function lowerFirst(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
function startsWith(bytes, start) {
    return start.every((byte, at) => bytes[at] === byte);
}

// EXTERNAL MODULE: ./src/tables/grid.ts
var tables_grid = __webpack_require__(6961);
;// CONCATENATED MODULE: ./src/tables/odd-text.ts
/** What a text shows that a spreadsheet program put in the place of what somebody had typed. */
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
/** Errors of formulas as Excel, LibreOffice and Google show them, in English, German, French, Spanish, Italian and Dutch. */
const ERRORS = new Set([
    '#N/A #REF! #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! #CONNECT! #BUSY! #ERROR! #GETTING_DATA #EXTERNAL! #PYTHON!',
    '#NV #BEZUG! #WERT! #ZAHL! #ÜBERLAUF! #KALK!',
    '#NOM? #VALEUR! #NOMBRE! #NUL! #PROPAGATION!',
    '#¡REF! #¡VALOR! #¿NOMBRE? #¡DIV/0! #¡NUM! #¡NULO! #¡DESBORDAMIENTO!',
    '#N/D #RIF! #VALORE! #NOME? #NULLO! #ESPANSIONE!',
    '#N/B #VERW! #WAARDE! #NAAM? #DEEL/0! #GETAL! #LEEG! #OVERLOOP!',
].flatMap((line) => line.split(' ')));
/** A long number of which only some digits are left: `1.23E+11`. */
const SHORTENED = /^[-+]?\d(?:[.,]\d+)?E\+\d{1,3}$/i;
const MONTHS = 'jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez';
/** Nearly all names are neither short, with a digit, nor begin like a number or a month. */
const MAY_BE = new RegExp(`^(?=.{0,40}$)\\s*(?:[-+]?\\d|(?:${MONTHS})[-. ])`, 'i');
/** What becomes of `MAR1` or `1-2`, and dates with their year. */
const DATES = [
    new RegExp(`^\\d{1,2}(?:-|\\. ?)(?:${MONTHS})(?:(?:-|\\.? )\\d{2,4})?$`, 'i'),
    new RegExp(`^(?:${MONTHS})(?:-|\\.? )\\d{2}$`, 'i'),
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
    /^\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i,
];

;// CONCATENATED MODULE: ./src/tables/rows.ts



/**
 * The rows below the header: those whose wanted cells all hold text, and the others with what is wrong. Empty rows do not
 * count, and nothing is guessed.
 * @param of.strict whether a row may have no more cells than the header
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
        if (strict)
            problems.push(...raggedRow(row, cells, header.headings.length));
        const certain = problems.length === 0;
        for (const { key, optional, loose } of certain ? wanted : []) {
            const index = header.columns[key]?.index;
            const cell = index === undefined ? '' : (0,tables_grid/* cellName */.I4)(row, index);
            const content = index === undefined ? '' : (cells[index] ?? '');
            const wrong = optional || loose ? undefined : cellProblem(content, { cell, row, index: index ?? 0, merged: grid.merged });
            if (wrong)
                problems.push(wrong);
            names[key] = { text: (0,tables_grid/* cellText */.Ie)(content), cell };
        }
        if (problems.length === 0 && isFooter(cells, Object.values(names)))
            problems.push(footer(row));
        const texts = cells.map(tables_grid/* cellText */.Ie);
        if (problems.length > 0)
            rejected.push({ row, names: certain ? names : undefined, cells: texts, problems });
        else
            rows.push({ row, names, cells: texts });
    }
    return { rows, rejected };
}
function cellProblem(content, spot) {
    const { cell } = spot;
    if (typeof content === 'object')
        return oddCell(cell, `${content.kind}-cell`, content.text);
    if (content.trim() === '')
        return emptyCell(spot);
    if (content.length > tables_grid/* LONGEST_CELL */.c4)
        return oddCell(cell, 'long-cell', content);
    const odd = oddText(content);
    return odd && oddCell(cell, odd, content);
}
function emptyCell({ cell, row, index, merged = [] }) {
    const range = merged.find((one) => one.top <= row && row <= one.bottom && one.left <= index && index <= one.right);
    if (range)
        return {
            code: 'empty-cell',
            cell,
            message: `Cell ${cell} is empty: it is part of the merged cells ${range.name}, which hold their text in the first cell only.`,
            hint: 'Unmerge the cells and fill the name into each of them.',
        };
    return {
        code: 'empty-cell',
        cell,
        message: `Cell ${cell} is empty.`,
        hint: 'Fill in the name. If the row holds no pair, delete it.',
    };
}
const AS_TEXT = 'Format the column as text, then type the name anew.';
function oddCell(cell, code, text) {
    const what = (0,shown/* shown */.SP)(text);
    switch (code) {
        case 'number-cell': {
            const shortened = /E\+/i.test(text);
            const message = shortened
                ? `Cell ${cell} holds ${what}, a number that was shortened: its last digits are lost.`
                : `Cell ${cell} holds the number ${what}, not text: what the sheet shows (zeros in front, separators) is not stored.`;
            return { code, cell, message, hint: AS_TEXT };
        }
        case 'date-cell':
            return {
                code,
                cell,
                message: `Cell ${cell} holds the date ${what}: spreadsheet programs make dates of names such as MAR1 or 1-2.`,
                hint: AS_TEXT,
            };
        case 'boolean-cell':
            return { code, cell, message: `Cell ${cell} holds the logical value ${what}, not text.`, hint: AS_TEXT };
        case 'error-cell':
            if (text.startsWith('='))
                return {
                    code,
                    cell,
                    message: `Cell ${cell} holds the formula ${what}, of which the file does not have the result.`,
                    hint: 'Open the workbook in your spreadsheet program and save it there, or type the name.',
                };
            return {
                code,
                cell,
                message: `Cell ${cell} holds ${what}, the error of a formula, not a name.`,
                hint: 'Correct the formula, or type the name.',
            };
        case 'quote-cell':
            return {
                code,
                cell,
                message: `Cell ${cell} holds ${what}: its quotes are not those of CSV, and programs read it differently.`,
                hint: 'Write the cell in quotes, and each quote in it twice.',
            };
        default:
            return {
                code,
                cell,
                message: `Cell ${cell} holds ${text.length} characters, more than any spreadsheet has in a cell.`,
                hint: 'Probably a quote (") before it was never closed. Correct it, or save the table anew.',
            };
    }
}
/** More cells than the header has: a delimiter stands inside a name, and the names behind it have moved. */
function raggedRow(row, cells, width) {
    const last = cells.findLastIndex((cell) => (0,tables_grid/* cellText */.Ie)(cell).trim() !== '');
    if (last < width)
        return [];
    return [
        {
            code: 'ragged-row',
            cell: (0,tables_grid/* cellName */.I4)(row, 0),
            message: `Row ${row} has ${last + 1} cells, and the header has ${width}: probably a name holds the delimiter, and is not in quotes.`,
            hint: 'Put the name in quotes ("), or save the table anew from a spreadsheet program.',
        },
    ];
}
/** Words with which reports begin their last line. */
const TOTAL = /^(?:(?:grand |sub)?totals?|sum|summe|gesamt(?:summe)?|insgesamt|anzahl|count|records?|rows?|total g[eé]n[eé]ral|totale|totaal|suma)(?:\s*[:(\d].*)?$/i;
/** A sum below a table is no pair, although it has two cells. */
function isFooter(cells, names) {
    if (names.length < 2)
        return false;
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

;// CONCATENATED MODULE: ./src/tables/text.ts

/**
 * The text of a file: as the option says; else as its byte order mark says; else UTF-8 where all of it is; else UTF-16 where
 * every second byte is zero; else Windows-1252, in which Excel saves in most of Europe and America.
 *
 * @throws TableError where it is no text
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
        throw new table/* TableError */.r('not-a-table', 'This is no text and no workbook: it holds bytes that no text has.', 'Save the table as CSV or .xlsx.');
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
        throw new table/* TableError */.r('option', `There is no encoding ${JSON.stringify(label)}.`, 'Name one such as `utf-8`, `utf-16le`, `windows-1252`, `windows-1250`, `iso-8859-15`, `shift_jis` or `gb18030`.');
    }
    const text = strict(bytes, { name, why: 'option' });
    if (text !== undefined)
        return text;
    const line = firstWrongLine(bytes, name);
    throw new table/* TableError */.r('encoding', `This file is not saved as ${name}${line === undefined ? '' : `: its line ${line} cannot be read so`}.`, 'Leave `--encoding` out, name another one, or save the file again as “CSV UTF-8”.');
}
/** `TextDecoder` leaves a byte order mark out by itself. */
function strict(bytes, encoding) {
    try {
        return { text: new TextDecoder(encoding.name, { fatal: true }).decode(bytes), encoding };
    }
    catch {
        return undefined;
    }
}
function damaged(name) {
    throw new table/* TableError */.r('encoding', `This file begins as ${name} and goes on otherwise: part of it is damaged.`, 'Save it again as “CSV UTF-8”, or name the encoding with `--encoding`.');
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
/** Letters that everybody has are half zeros in UTF-16, and a header has such letters or a delimiter. */
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
/** For encodings in which a line feed is one byte. */
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

;// CONCATENATED MODULE: ./src/tables/read-table.ts








/**
 * Reads a table: CSV in any usual encoding and with any usual delimiter, or XLSX, or a list with one name a line. Rows are
 * those in which every wanted cell holds text; the others are told cell by cell. What was decided on the way (encoding,
 * delimiter, sheet, header) is told too. It never throws for what a file holds.
 */
async function readTable(bytes, wishes) {
    try {
        const kind = fileKind(bytes, wishes.file);
        return { ok: true, table: kind === 'xlsx' ? await readXlsx(bytes, wishes) : await readText(bytes, wishes) };
    }
    catch (error) {
        if (error instanceof table/* TableError */.r)
            return { ok: false, problem: error.problem };
        throw error;
    }
}
async function readXlsx(bytes, wishes) {
    refuseOption('--delimiter', wishes.delimiter, 'a workbook, which has no delimiter');
    refuseOption('--encoding', wishes.encoding, 'a workbook, which knows its encoding');
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
    refuseOtherText(all, wishes.file);
    const { text, sep } = (0,tables_csv/* withoutSep */.Nq)(all);
    if (text.trim() === '')
        throw new table/* TableError */.r('empty-file', 'The file holds nothing.', 'Save the table again.');
    const csv = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    const { columns: wanted, list = false, file } = wishes;
    const { delimiter, header } = (0,tables_csv/* csvStyle */.od)(csv, text, { wanted, delimiter: wishes.delimiter ?? sep });
    const notes = encoding.why === 'fallback' ? [fallbackNote(text)] : [];
    if (header === undefined) {
        const isCsv = /\.[ct]sv$/i.test(file);
        const isList = list && delimiter === undefined && !/^[^\r\n]*\t/.test(text) && !(isCsv && (0,tables_csv/* looksLikeTable */.KA)(csv, text));
        if (!isList)
            throw (0,tables_csv/* noCsvColumn */.qC)(csv, text, wanted);
        const grid = isCsv ? (0,csv_grid/* csvGrid */.x)(csv, text, undefined) : linesOf(text);
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
    const title = row === 1 ? [] : [{ code: 'title-rows', message: `The header is in row ${row}; what is above it is not read.` }];
    const sorted = sortRows(grid, { header, wanted, strict: format.kind === 'csv' });
    return { format, headings, columns, ...sorted, notes: [...title, ...notes] };
}
/** One name a line, the first one too: for the one column that is wanted. */
function listTable(grid, { columns: wanted }, format, notes = []) {
    const [first] = wanted.filter(({ optional }) => !optional);
    if (first === undefined)
        throw new Error('A list is read for one column.');
    const columns = { [first.key]: { index: 0, letter: 'A', heading: '' } };
    const header = { row: 0, headings: [''], columns };
    const note = { code: 'no-header', message: 'It has no heading, so every line is read as a name.' };
    const sorted = sortRows(grid, { header, wanted, strict: true });
    return { format, headings: [], columns, ...sorted, notes: [...notes, note] };
}
function linesOf(text) {
    return { rows: text.split(/\r\n|\n|\r/).map((line) => [line]) };
}
function refuseOption(option, value, what) {
    if (value === undefined)
        return;
    throw new table/* TableError */.r('option', `\`${option}\` is set, but this is ${what}.`, `Leave \`${option}\` out.`);
}
/** Shows letters that tell a wrong guess. */
function fallbackNote(text) {
    const [example] = /[^\r\n;,\t|"]*[^\p{ASCII}\r\n;,\t|"][^\r\n;,\t|"]*/u.exec(text) ?? [];
    const seen = example === undefined ? '' : `, such as ${(0,shown/* shown */.SP)(example.trim())}`;
    const message = `It is not UTF-8, and read as Windows-1252. Look at a name with special letters${seen}: if it is wrong, name the encoding with \`--encoding\`.`;
    return { code: 'encoding', message };
}
const MOST_SHOWN = 10;
/** A filter hides rows, and who looks at the sheet may think that they are not there. */
function hiddenNotes(grid, { row: headerRow, columns }) {
    const notes = [];
    const rows = (grid.hiddenRows ?? []).filter((row) => row > headerRow && row <= grid.rows.length);
    if (rows.length > 0) {
        const more = rows.length > MOST_SHOWN ? ` and ${rows.length - MOST_SHOWN} more` : '';
        const message = `Hidden rows are read like any other: ${rows.slice(0, MOST_SHOWN).join(', ')}${more}.`;
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

// EXTERNAL MODULE: ./src/commands/local.ts
var local = __webpack_require__(9630);
;// CONCATENATED MODULE: ./src/commands/import/read-tables.ts



/** Reads all tables; each that cannot be read is told. */
async function readTables(run, options) {
    const tables = [];
    const failures = [];
    for (const file of options.files) {
        await (0,local/* pause */.v)(run.signal);
        const { columns, delimiter, encoding, sheet } = options;
        const result = await readTableFile(run, { file, columns, delimiter, encoding, sheet });
        if (result.ok)
            tables.push({ file, table: result.table });
        else {
            const { code, message, hint } = result.problem;
            failures.push({ code, message: `${file} cannot be imported. ${message}`, hint });
        }
    }
    return { tables, failures };
}
/** Reads the table of a file that the user names. */
async function readTableFile({ cwd, env }, wishes) {
    const given = await (0,files_given/* readGiven */.Q)({ file: wishes.file, cwd, workspace: env.GITHUB_WORKSPACE });
    return given.ok ? readTable(given.bytes, wishes) : { ok: false, problem: unread(given) };
}
function unread({ why, cause }) {
    if (why !== '')
        return {
            code: 'unreadable',
            message: `It is not read: ${why}.`,
            hint: 'Name the table itself, with the columns that are needed.',
        };
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    return {
        code: 'unreadable',
        message: missing ? 'There is no such file.' : 'The file cannot be read.',
        hint: 'Check its path and whether you may read it.',
    };
}


/***/ }),

/***/ 7400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ tableDocument),
/* harmony export */   Sf: () => (/* binding */ NO_IMPORT),
/* harmony export */   b9: () => (/* binding */ importDocument),
/* harmony export */   dW: () => (/* binding */ importCode),
/* harmony export */   tD: () => (/* binding */ DOCUMENT_VERSION)
/* harmony export */ });
const NO_IMPORT = {
    result: 'failed',
    dryRun: false,
    tables: [],
    added: [],
    present: 0,
    repeated: 0,
    rejected: [],
    warnings: [],
    files: [],
    failures: [],
    errors: [],
};
function importCode(result) {
    return { imported: 0, unchanged: 0, planned: 0, failed: 1, invalid: 2, partial: 3 }[result];
}
/** Version of the documents of `import`, `export` and `match`; it grows when a reader of the old one could be misled. */
const DOCUMENT_VERSION = 1;
/** What `import --json` prints (docs/tables.md). */
function importDocument(report) {
    const { tables, ...rest } = report;
    return { version: DOCUMENT_VERSION, command: 'import', ...rest, tables: tables.map(tableDocument) };
}
/** How a table was read, in documents. */
function tableDocument({ format, columns, ...table }) {
    return {
        ...table,
        kind: format.kind,
        encoding: format.encoding?.name ?? null,
        delimiter: format.delimiter ?? null,
        sheet: format.sheet ?? null,
        headerRow: format.headerRow,
        columns: Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, { letter: column.letter, heading: column.heading }])),
    };
}


/***/ })

};
