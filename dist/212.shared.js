export const id = 212;
export const ids = [212,91,250,400];
export const modules = {

/***/ 9308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ withInsertions),
/* harmony export */   FN: () => (/* binding */ insertLines),
/* harmony export */   GO: () => (/* binding */ entryEnd),
/* harmony export */   _Q: () => (/* binding */ insertAliases),
/* harmony export */   fm: () => (/* binding */ inTextOrder),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   z$: () => (/* binding */ entryStart)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7265);
/* harmony import */ var _written_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(868);
/** Pure: where and how new text goes into an alias file. */



/** Indentation and hyphen before the name of an alias. */
const ITEM = /^([ ]*)-([ \t]+)$/;
/**
 * Inserts aliases after the last one of an entry, in the same layout. Undefined if the entry uses an anchor, a reference or a
 * tag, or has a layout that this function does not know.
 * @param of.from character offset where the entry before it ends
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
/** Indentation and hyphen of an alias; the hyphen may be alone on the line before. Undefined for anything else. */
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
/** The end of a value without the line breaks after it, which YAML counts as part of a block of text. */
function endOfValue(text, end) {
    let at = end;
    while (at > 0 && ' \t\r\n'.includes(text.charAt(at - 1)))
        at--;
    return at;
}
/**
 * Inserts lines below the line with the offset `end`. Undefined if anything but a comment follows on that line. If the last
 * line of the file has no line break, it still has none afterwards.
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
/** The kind of line break after an offset, or before it in the last line. */
function lineBreakOf(text, at) {
    const next = text.indexOf('\n', at);
    const found = next === -1 ? text.lastIndexOf('\n', at) : next;
    return found > 0 && text[found - 1] === '\r' ? '\r\n' : '\n';
}
/** Whether an entry uses anchors, references or tags. Changing such an entry could change another one. */
function usesReferences(text, entry, from) {
    const names = [entry, ...entry.pairs]
        .map(({ start, end }) => ({ start, end }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    const layout = [];
    let at = from;
    for (const { start, end } of names) {
        // The target of a reference has the place of the reference.
        if (start < at || text[start] === '*' || text[start] === '&')
            return true;
        layout.push(text.slice(at, start));
        at = end;
    }
    return /[&*!]|<</.test(layout.map((line) => line.replace(/(^|\s)#[^\n]*/g, '$1')).join('\n'));
}
/** The text with all insertions. Insertions at the same offset keep their order. */
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
/** The entries of one file, sorted by their start. */
function inTextOrder(entries) {
    return [...entries].sort((a, b) => entryStart(a) - entryStart(b) || (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.account, b.account));
}
function entryStart(entry) {
    return Math.min(entry.start, ...entry.pairs.map(({ start }) => start));
}
function entryEnd(entry) {
    return Math.max(entry.end, ...entry.pairs.map(({ end }) => end));
}


/***/ }),

/***/ 7970:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ judgeRows)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2748);
/* harmony import */ var _aliases_alias_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5895);
/* harmony import */ var _aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6303);
/* harmony import */ var _aliases_names_normal_form_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4155);
/* harmony import */ var _aliases_names_ordinary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8409);
/* harmony import */ var _aliases_reading_read_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1809);
/* harmony import */ var _aliases_shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7265);
/* harmony import */ var _aliases_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9863);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(939);
/* harmony import */ var _rules_conflicting_alias_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4556);
/** Pure: applies the rules for alias files to the rows of a table. */










/**
 * Applies all rules for alias files to rows, as if each row were an entry after those of the files. Rows that contradict each
 * other are all rejected, because only their author knows which one is right.
 *
 * @param of.read files without errors
 * @param of.pairs the pairs of these files
 */
async function judgeRows(rows, of) {
    const present = [];
    const first = new Map();
    for (const [row, { account, alias }] of rows.entries()) {
        const pair = { account: (0,_aliases_names_normal_form_js__WEBPACK_IMPORTED_MODULE_5__/* .nfc */ .aX)(account), alias: (0,_aliases_names_normal_form_js__WEBPACK_IMPORTED_MODULE_5__/* .nfc */ .aX)(alias) };
        if (of.pairs.has(pair))
            present.push(row);
        else
            first.set((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_6__/* .pairKey */ .Yz)(pair), [...(first.get((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_6__/* .pairKey */ .Yz)(pair)) ?? []), row]);
    }
    const groups = new Map([...first.values()].map((group) => [group[0] ?? 0, group]));
    const rejected = new Map();
    const open = new Set(groups.keys());
    for (;;) {
        const findings = await findingsOf([...open], rows, of);
        const errors = findings.filter(({ severity }) => severity === 'error');
        for (const [row, found] of byRow(errors, open, rows)) {
            for (const one of groups.get(row) ?? [])
                rejected.set(one, [
                    ...(rejected.get(one) ?? []),
                    ...found.map((finding) => finding.at.kind === 'row' ? { ...finding, at: { ...finding.at, row: one } } : finding),
                ]);
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
/** Errors by row. If two rows contradict each other, both get the error, each from its own point of view. */
function byRow(errors, open, rows) {
    const found = new Map();
    const add = (row, finding) => {
        const { rule, at, related } = finding;
        const what = JSON.stringify([rule, at, ...related.map((one) => one.at)]);
        const known = found.get(row) ?? new Map();
        if (!known.has(what))
            found.set(row, known.set(what, finding));
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
            // The row's account is an alias in a file, so all rows with this account are wrong.
            else if (at.kind === 'file') {
                const account = (0,_aliases_names_normal_form_js__WEBPACK_IMPORTED_MODULE_5__/* .nfc */ .aX)(rows[other.row]?.account ?? '');
                const theAlias = [{ what: 'the alias', at }];
                for (const row of open)
                    if ((0,_aliases_names_normal_form_js__WEBPACK_IMPORTED_MODULE_5__/* .nfc */ .aX)(rows[row]?.account ?? '') === account)
                        add(row, { ...error, at: { ...other, row }, related: theAlias });
            }
        }
    }
    return new Map(Array.from(found, ([row, findings]) => [row, [...findings.values()]]));
}
function fromOtherSide(error, other, rows) {
    const opposite = error.at.kind === 'row' ? (rows[error.at.row]?.account ?? '') : '';
    const message = (0,_rules_conflicting_alias_js__WEBPACK_IMPORTED_MODULE_4__/* .conflictMessage */ .GN)(rows[other.row] ?? NO_PAIR, opposite);
    return { ...error, at: other, message, related: [{ what: `listed for ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(opposite)}`, at: error.at }] };
}
function rowsIn({ at, related }) {
    return [at, ...related.map((one) => one.at)].flatMap((one) => (one.kind === 'row' ? [one.row] : []));
}
/** Virtual path of the rows. It sorts after every real path, so that rules blame the row, not the file. */
const ROWS = '\uffff';
/** Rows in one virtual file. A single unusual name makes a file slow to read, so files are small. */
const AT_ONCE = 500;
/** Applies the rules to files and rows together, and returns the problems that concern rows. */
async function findingsOf(open, rows, { read, options }) {
    const virtual = [];
    for (let from = 0; from < open.length; from += AT_ONCE) {
        const some = open.slice(from, from + AT_ONCE).map((row) => rows[row] ?? NO_PAIR);
        const path = `${ROWS}${String(from).padStart(10, '0')}`;
        virtual.push(some.every(isGood) ? goodRows(path, some) : await readRows(path, some));
    }
    const { problems } = (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRead */ .xp)([...read, ...virtual], options);
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
/** Whether no rule about single names can find anything in a row. */
function isGood({ account, alias }) {
    return [account, alias].every((name) => (0,_aliases_names_ordinary_js__WEBPACK_IMPORTED_MODULE_7__/* .isOrdinary */ .P)(name, false) && !_aliases_names_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .INVISIBLE */ .kH.test(name));
}
/** Good rows as an alias file, without parsing. It has three lines per row, so a line number identifies row and name. */
function goodRows(path, pairs) {
    const source = new _aliases_source_js__WEBPACK_IMPORTED_MODULE_8__/* .SourceLines */ .T(path, '\n'.repeat(3 * pairs.length));
    const entries = pairs.map(({ account, alias }, at) => {
        const name = (text, line) => ({ text, start: line, end: line });
        return (0,_aliases_alias_file_js__WEBPACK_IMPORTED_MODULE_9__/* .aliasEntry */ .r)(source, name(account, 3 * at), [name(alias, 3 * at + 2)], true);
    });
    return { source, entries, unusual: [], allowed: new Map(), problems: [] };
}
/** Rows written as an alias file and parsed, with the same three lines per row. */
async function readRows(path, pairs) {
    const text = pairs.map(({ account, alias }) => `- account: ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(account)}\n  aliases:\n    - ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .escaped */ .Mk)(alias)}\n`);
    const [read] = await (0,_aliases_reading_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readAliasFiles */ ._)([{ path, bytes: new TextEncoder().encode(text.join('')) }]);
    if (read === undefined)
        throw new Error('No rows were read.');
    return read;
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


/** The lines of an entry: one alias per line, two spaces per level. */
function entryLines({ account, aliases, display = '' }, indent = '') {
    const comment = commentText(display, account);
    return [
        `${indent}- account: ${(0,_written_name_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .l)(account)}${comment === '' ? '' : ` # ${comment}`}`,
        `${indent}  aliases:`,
        ...aliases.map((alias) => `${indent}    - ${(0,_written_name_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenName */ .l)(alias)}`),
    ];
}
function entriesText(entries) {
    return entries.flatMap((entry) => entryLines(entry).map((line) => `${line}\n`)).join('');
}
/**
 * Appends entries to a file with a list, indented like the last entry. Undefined if the file has a single entry or a list in
 * brackets: inserting text alone cannot extend these.
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
/** The indentation of the entry at an offset, found at the line of its first key. Undefined if there is no such line. */
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
/** Makes text safe for a comment: one line, visible characters only, and not read as `# allow:`. Empty if it is the account. */
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
/** The pairs as entries by account. Accounts and aliases keep the order of their first row. */
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
/** Pure: how a name is written into an alias file. */


/** Text that is safe without quotes: it begins with a letter or digit and has no YAML punctuation. */
const PLAIN = /^[\p{L}\p{N}][^:#[\]{}]*$/u;
/** A name for a block list: plain if every YAML parser reads it back unchanged, else in double quotes. */
function writtenName(name) {
    const quotes = (0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(name);
    const plain = quotes === `"${name}"` && PLAIN.test(name) && name.trim() === name && (0,_aliases_names_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainlyText */ .z)(name);
    return plain ? name : quotes;
}


/***/ }),

/***/ 5895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ aliasEntry)
/* harmony export */ });
/* harmony import */ var _names_normal_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4155);

/**
 * Builds an entry. Only here are names converted to their normal form.
 * @param normal whether all names are known to be in normal form already
 */
function aliasEntry(source, account, aliases, normal = false) {
    // Copies texts through JSON, because a substring of a file's text would keep the whole text in memory.
    const texts = JSON.parse(JSON.stringify([account, ...aliases].map(({ text }) => text)));
    const [name = '', ...names] = normal ? texts : texts.map(_names_normal_form_js__WEBPACK_IMPORTED_MODULE_0__/* .nfc */ .aX);
    const pairs = aliases.map(({ start, end }, index) => ({
        account: name,
        alias: names[index] ?? '',
        source,
        start,
        end,
    }));
    return { account: name, source, start: account.start, end: account.end, pairs };
}


/***/ }),

/***/ 9216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readTableFile),
/* harmony export */   g: () => (/* binding */ readTables)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _files_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4250);
/* harmony import */ var _run_local_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6222);
/* harmony import */ var _tables_read_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(984);
/** Reads the tables that the user names on the command line. */




/** Reads all tables, and reports each one that cannot be read. */
async function readTables(run, options) {
    const tables = [];
    const failures = [];
    for (const file of options.files) {
        await (0,_run_local_command_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v)(run.signal);
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
/** Reads one table. Used by `match` too. */
async function readTableFile({ cwd, host }, wishes) {
    const given = await (0,_files_given_js__WEBPACK_IMPORTED_MODULE_1__.readGiven)({ file: wishes.file, cwd, workspace: host.workspace });
    return given.ok ? (0,_tables_read_table_js__WEBPACK_IMPORTED_MODULE_2__/* .readTable */ .x)(given.bytes, wishes) : { ok: false, problem: unread(given) };
}
function unread({ why, cause }) {
    if (why !== '')
        return {
            code: 'unreadable',
            message: `It was not read: ${why}.`,
            hint: 'Name the table itself, with the columns that are needed.',
        };
    const missing = (0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .xU)(cause) === 'ENOENT';
    return {
        code: 'unreadable',
        message: missing ? 'There is no such file.' : 'The file cannot be read.',
        hint: 'Check its path and whether you may read it.',
    };
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGiven: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
/** Reads a file that an input names, without following a link out of its folder. */


/** Far more than anyone's list of accounts. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a file that an input names. The author of the input may name any file, but an author of the repository may put a
 * link in its place. So a link is followed only if it stays in the folder of the run or, for a file elsewhere, in that
 * file's own folder.
 * @param workspace the checkout, if it is known
 */
async function readGiven({ file, cwd, workspace, }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await homeOf(file, cwd, workspace));
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
            if (!isWithin(home, real))
                return refused('a symbolic link leads out of its folder');
            const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(home, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            if (parts.some((part) => part.toLowerCase() === '.git'))
                return refused('it belongs to git itself');
            // Does not wait for a pipe, and does not follow a link that has replaced the file since.
            const flags = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(real, flags), true);
            return await contentOf(handle);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        return { ok: false, why: '', cause };
    }
}
async function contentOf(handle) {
    if (!(await handle.stat()).isFile())
        return refused('it is not a regular file');
    const chunks = [];
    let length = 0;
    // Counted while it is read, because the size that the system reports may be wrong.
    for await (const chunk of handle.createReadStream({ end: MOST_BYTES, autoClose: false })) {
        chunks.push(chunk);
        length += chunk.length;
    }
    if (length > MOST_BYTES)
        return refused('it is larger than 64 MiB');
    return { ok: true, bytes: Buffer.concat(chunks) };
}
/** The folder that a link must not lead out of. */
async function homeOf(file, cwd, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    if (workspace && isWithin(workspace, path))
        return workspace;
    if (isWithin(cwd, path))
        return cwd;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
        return (await otherWayTo([cwd, workspace], path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const parents = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(file)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((part) => part === '..');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, ...parents);
}
/** One of these folders, if a path leads to it through a link, as `$PWD` may. */
async function otherWayTo(folders, path) {
    const real = await Promise.all(folders.map((folder) => (folder ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder) : undefined)));
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); above !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above); above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above))
        if (real.includes(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(above)))
            return above;
    return undefined;
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
}
function refused(why) {
    return { ok: false, why };
}


/***/ }),

/***/ 4183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ overlookedFile),
/* harmony export */   Ot: () => (/* binding */ overlookedIn),
/* harmony export */   Vv: () => (/* binding */ similarFolders)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);

/** Whether a file in the alias folder was probably meant as an alias file; `undefined` for files that belong there. */
function overlookedFile(folder, below) {
    if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(below) || (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1)(below))
        return undefined;
    const path = (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(folder, below);
    if (/\.(?:csv|tsv|xls[xmb]?|ods|numbers)$/i.test(below))
        return { kind: 'table', path };
    const [, stem] = /^(.+?)\.(?:ya?ml\.(?:txt|rtf|docx?|odt)|yalm|ymal|yam|yml?l)$/i.exec(path) ?? [];
    return stem === undefined ? undefined : { kind: 'name', path, better: `${stem}.yaml` };
}
/** Finds all of these in a commit. @param shown the alias folder as people know it */
async function overlookedIn(repository, commit, shown) {
    const [folder, similar] = await Promise.all([
        repository.list(commit, repository.folder),
        similarFolders(repository.folder, (parent) => repository.subfolders(commit, parent)),
    ]);
    const files = folder.kind === 'folder' ? folder.entries.filter(({ kind }) => kind === 'file') : [];
    return [
        ...files.flatMap(({ path }) => overlookedFile(shown, path) ?? []),
        ...similar.map((path) => ({ kind: 'folder', path })),
    ];
}
/**
 * The folders whose path differs from the alias folder's only in case.
 * @param subfolders gives the names of the folders in a folder; '' is the root
 */
async function similarFolders(folder, subfolders) {
    if (folder === '' || folder === '.')
        return [];
    let found = [''];
    for (const part of folder.split('/')) {
        const next = [];
        for (const parent of found)
            for (const name of await subfolders(parent))
                if (name.toLowerCase() === part.toLowerCase())
                    next.push(parent === '' ? name : `${parent}/${name}`);
        found = next;
    }
    return found.filter((path) => path !== folder);
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole),
/* harmony export */   replaceFile: () => (/* binding */ replaceFile),
/* harmony export */   x: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1557);
/** Writes files in one step, so that no reader sees a half-written one. */




/**
 * Replaces the content of a file of the working tree in one step: readers see the old or the new content, and a run that
 * dies leaves the old one. It keeps the mode, follows no link, and changes nothing that was changed since it was read.
 * @returns why nothing was changed; `undefined` if all went well
 */
function replaceFile({ cwd, path, before, after, }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
            return 'a link leads to its folder';
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file);
        if (!stat.isFile())
            return 'it is not a regular file';
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file).equals(before))
            return 'it has changed since it was read';
        writeBeside(file, after, { mode: stat.mode & 0o7777, exactly: true });
        return undefined;
    }
    catch (cause) {
        return (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
    }
}
/**
 * Creates a file of the working tree in one step, with all its content or not at all. An existing file is never changed.
 * @returns why it was not created; `undefined` if it was
 */
function createFile({ cwd, path, content, }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
            return 'a link leads to its folder';
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false }))
            return 'there is a file of this name';
        writeBeside(file, content, { mode: 0o666, take: takeFreeName });
        return undefined;
    }
    catch (cause) {
        return (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
    }
}
/** Writes a file that the user names, in one step, replacing an existing one. @returns why it could not; `undefined` if it could */
function writeWhole(file, content) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
        if (found && !found.isFile())
            return 'it is not a regular file';
        writeBeside(file, content, found ? { mode: found.mode & 0o7777, exactly: true } : { mode: 0o666 });
        return undefined;
    }
    catch (cause) {
        return (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
    }
}
/** A hard link fails if the file was created meanwhile. File systems without hard links can only rename. */
function takeFreeName(beside, file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(beside, file);
    }
    catch (cause) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(cause) === 'EEXIST')
            throw cause;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, file);
        return;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside);
}
/** Writes to a dot-file (which is not an alias file) in the same folder, which then replaces the file. */
function writeBeside(file, content, { mode, exactly = false, take = node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync, }) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(beside, 'wx', mode);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, content);
            if (exactly)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(descriptor, mode);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
        take(beside, file);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
        throw cause;
    }
}


/***/ }),

/***/ 2406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ overlookedFolders),
/* harmony export */   q: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2049);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3191);
/* harmony import */ var _overlooked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4183);
/** Reads the alias files of the working tree. */





const NOTHING = new Uint8Array();
const SLASH = Buffer.from('/');
/** What Node puts into a name where its bytes are not UTF-8. */
const NOT_UTF8 = '\ufffd';
/**
 * The alias files of the working tree; `undefined` if it has no such folder. Links, also in the path to the folder, are
 * not followed but returned as links.
 */
function readWorktree(place) {
    const { cwd, path, shown = path, onOverlooked = () => undefined } = place;
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length++) {
        const way = parts.slice(0, length).join('/');
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, way), { throwIfNoEntry: false });
        if (found?.isSymbolicLink())
            return [{ path: above(shown, parts.length - length), bytes: NOTHING, kind: 'symlink' }];
        if (!found?.isDirectory())
            return undefined;
    }
    const files = [];
    const start = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path)}/`;
    const bytesOfStart = Buffer.byteLength(start);
    const walk = (folder) => {
        for (const entry of entriesOf(folder)) {
            const place = within(folder, entry.name);
            const { text, utf8 } = typeof place === 'string'
                ? { text: place.slice(start.length), utf8: true }
                : (0,_git_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(place.subarray(bytesOfStart));
            if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(text))
                continue;
            const file = { path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(shown, text), ...(utf8 ? {} : { misnamed: true }) };
            if (entry.isSymbolicLink())
                files.push({ ...file, bytes: NOTHING, kind: 'symlink' });
            else if (entry.isDirectory()) {
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(within(place, '.git')))
                    files.push({ ...file, bytes: NOTHING, kind: 'submodule' });
                else
                    walk(place);
            }
            else if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isAliasFile */ .D1)(text))
                files.push({ ...file, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place), kind: 'file' });
            else {
                const overlooked = (0,_overlooked_js__WEBPACK_IMPORTED_MODULE_4__/* .overlookedFile */ .Nd)(shown, text);
                if (overlooked)
                    onOverlooked(overlooked);
            }
        }
    };
    walk(start.slice(0, -1));
    return files;
}
/** The entries of a folder, with names as text where this says all: many texts are read much faster than many bytes. */
function entriesOf(folder) {
    if (typeof folder === 'string') {
        const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
        if (!named.some(({ name }) => name.includes(NOT_UTF8)))
            return named;
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' });
}
function within(folder, name) {
    if (typeof folder === 'string' && typeof name === 'string')
        return `${folder}/${name}`;
    return Buffer.concat([Buffer.from(folder), SLASH, Buffer.from(name)]);
}
/** The folder so many levels above another, or the folder itself if its name has fewer. */
function above(folder, levels) {
    const parts = folder.split('/');
    return parts.slice(0, parts.length - levels).join('/') || folder;
}
/** The folders of the working tree that were probably meant as the alias folder. */
async function overlookedFolders(cwd, path) {
    const subfolders = (parent) => {
        try {
            const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, parent), { withFileTypes: true });
            return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
        }
        catch {
            // A folder that cannot be read is not committed either.
            return [];
        }
    };
    return (await (0,_overlooked_js__WEBPACK_IMPORTED_MODULE_4__/* .similarFolders */ .Vv)(path, subfolders)).map((folder) => ({ kind: 'folder', path: folder }));
}


/***/ }),

/***/ 7400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ tableDocument),
/* harmony export */   NO_IMPORT: () => (/* binding */ NO_IMPORT),
/* harmony export */   gT: () => (/* binding */ TABLES_REPORT_VERSION),
/* harmony export */   importDocument: () => (/* binding */ importDocument),
/* harmony export */   zS: () => (/* binding */ fileError)
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
/** The version of the documents of `import`, `export` and `match`. It grows when a change could mislead a reader. */
const TABLES_REPORT_VERSION = 1;
/** The document that `import --json` prints (docs/tables.md). */
function importDocument(report) {
    const { tables, ...rest } = report;
    return { version: TABLES_REPORT_VERSION, command: 'import', ...rest, tables: tables.map(tableDocument) };
}
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
/** Turns a problem in an alias file into the format of a row's problem. */
function fileError({ rule, severity, place, message, hint, related }) {
    const spot = ({ file, line, column }) => ({ file, line, column });
    const others = related.map(({ what, place: other }) => ({ what, at: spot(other) }));
    return { code: rule, severity, at: spot(place), message, hint, related: others };
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

/***/ 6222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Lets signals arrive between two long steps. @throws if the run was told to stop */
async function pause(signal) {
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
}


/***/ })

};
