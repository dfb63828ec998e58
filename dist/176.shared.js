export const id = 176;
export const ids = [176];
export const modules = {

/***/ 6930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   csvParts: () => (/* binding */ csvParts),
/* harmony export */   exportTables: () => (/* binding */ exportTables)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2748);
/* harmony import */ var _aliases_reading_read_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1809);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1557);
/* harmony import */ var _files_replace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1091);
/* harmony import */ var _files_worktree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2406);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2420);
/* harmony import */ var _report_tables_export_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9357);
/* harmony import */ var _report_tables_import_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7400);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(939);
/* harmony import */ var _run_folder_notices_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2149);
/* harmony import */ var _run_ledger_run_ledger_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3516);
/* harmony import */ var _run_local_command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6222);
/* harmony import */ var _run_open_repository_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7083);
/* harmony import */ var _tables_csv_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(675);
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
/** `export`: writes the aliases of the working tree as CSV files that stay within the limits of CustomerGauge’s manual upload. */
















/** Checks the alias files, then writes their pairs as CSV files within CustomerGauge's size limits. */
async function exportTables(run, { options }) {
    const { settings, cwd, signal } = run;
    const pending = options.pending === true;
    const out = typeof options.out === 'string' ? options.out : 'export';
    const report = { ..._report_tables_export_report_js__WEBPACK_IMPORTED_MODULE_7__.NO_EXPORT, pending };
    if (out === '' || (out === '-' && options.json === true))
        return ended({ ...report, failures: [badOut(out)] });
    const files = (0,_files_worktree_js__WEBPACK_IMPORTED_MODULE_5__/* .readWorktree */ .q)({ cwd, path: settings.path });
    const nothing = (0,_run_folder_notices_js__WEBPACK_IMPORTED_MODULE_10__/* .noAliasFiles */ .rx)(files, settings.path);
    if (nothing)
        return ended({ ...report, failures: [{ ...nothing, hint: 'Check `--path`.' }] });
    const read = await (0,_aliases_reading_read_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAliasFiles */ ._)(files ?? []);
    const { pairs: all, problems } = (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_9__/* .checkRead */ .xp)(read, { severities: settings.rules });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        return ended({ ...report, result: 'invalid', errors: errors.map(_report_tables_import_report_js__WEBPACK_IMPORTED_MODULE_8__/* .fileError */ .zS) });
    await (0,_run_local_command_js__WEBPACK_IMPORTED_MODULE_14__/* .pause */ .v)(signal);
    const isWanted = pending ? await pendingPairs(run) : () => true;
    const pairs = [...all].filter(isWanted).sort(_aliases_alias_js__WEBPACK_IMPORTED_MODULE_15__/* .comparePairs */ .ff);
    const headings = [settings.accountField, settings.aliasField];
    const formulas = pairs.filter(({ account, alias }) => looksLikeFormula(account) || looksLikeFormula(alias));
    const found = {
        ...report,
        aliases: pairs.length,
        formulas: formulas.map(({ account, alias }) => ({ account, alias })),
    };
    const only = writeOnlyFile(cwd, options['only-file'], pairs);
    if (only)
        return ended({ ...found, failures: [only] });
    if (out === '-') {
        const [whole] = csvParts(pairs, {
            headings,
            mostRows: Number.POSITIVE_INFINITY,
            mostBytes: Number.POSITIVE_INFINITY,
        });
        const end = ended({ ...found, result: pairs.length === 0 ? 'unchanged' : 'exported' });
        return { ...end, output: whole?.text ?? '' };
    }
    if (pairs.length === 0)
        return ended({ ...found, result: 'unchanged' });
    return writeParts({ cwd, out, found }, csvParts(pairs, { headings }));
}
/** Writes the pairs in the format of `adopt --only`. No escaping is needed: valid names have no tabs or line breaks. */
function writeOnlyFile(cwd, file, pairs) {
    if (typeof file !== 'string')
        return undefined;
    const text = pairs.map(({ account, alias }) => `${account}\t${alias}\n`).join('');
    const why = (0,_files_replace_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file), Buffer.from(text));
    return why === undefined ? undefined : unwritten(file, why);
}
/** A filter for pairs that are not accepted yet. Without a ledger that is every pair. */
async function pendingPairs(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = __addDisposableResource(env_1, await (0,_run_open_repository_js__WEBPACK_IMPORTED_MODULE_12__/* .openRepositoryOf */ .K)(run), true);
        const { ledger } = (await (0,_run_ledger_run_ledger_js__WEBPACK_IMPORTED_MODULE_11__/* .openRunLedger */ .fC)(run, repository)).store;
        if (ledger === undefined)
            return () => true;
        const waiting = new Set(Array.from((0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .ledgerEntries */ .O2)(ledger.pending), ([pair]) => JSON.stringify([pair.account, pair.alias])));
        const { pairs } = ledger.source;
        return (pair) => !pairs.has(pair) || waiting.has(JSON.stringify([pair.account, pair.alias]));
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
/** The names of exported files. An earlier export may have left more of them. */
const NAME = /^aliases-\d{3,}\.csv$/;
async function writeParts({ cwd, out, found }, parts) {
    const names = parts.map((_, at) => `aliases-${String(at + 1).padStart(3, '0')}.csv`);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, out);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        const stale = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter((name) => NAME.test(name) && !names.includes(name));
        if (stale.length > 0)
            return ended({ ...found, failures: [staleFiles(out, stale)] });
    }
    catch (cause) {
        return ended({ ...found, failures: [unwritten(out, (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause))] });
    }
    const files = [];
    for (const [at, { text, rows }] of parts.entries()) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(out, names[at] ?? '');
        const why = (0,_files_replace_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, names[at] ?? ''), Buffer.from(text));
        if (why !== undefined)
            return ended({ ...found, files, failures: [unwritten(path, why)] });
        files.push({ path, rows });
    }
    return ended({ ...found, files, result: 'exported' });
}
function ended(report) {
    return {
        code: (0,_report_tables_export_report_js__WEBPACK_IMPORTED_MODULE_7__/* .exportCode */ .w)(report.result),
        lines: (0,_report_tables_export_report_js__WEBPACK_IMPORTED_MODULE_7__/* .exportText */ .K)(report),
        document: { version: 1, command: 'export', ...report },
    };
}
function badOut(out) {
    const message = out === '' ? '`--out` is empty.' : 'Two things would go to standard output.';
    return { code: 'option', message, hint: 'Give `--out` a folder.' };
}
function unwritten(path, why) {
    return {
        code: 'unwritten',
        message: `${path} could not be written: ${why}.`,
        hint: 'Check that you may write there, or name another place.',
    };
}
function staleFiles(out, stale) {
    return {
        code: 'stale-files',
        message: `${out} contains ${stale.slice(0, 3).join(', ')} of an earlier, larger export. They would look like part of this one.`,
        hint: 'Delete them, or name another folder with `--out`.',
    };
}
/** CustomerGauge's documented limits for one uploaded file. */
const MOST_ROWS_OF_UPLOAD = 5000;
const MOST_BYTES = 15 * 1024 * 1024;
/** Writes pairs as CSV files, each with a header and within the limits on rows and bytes. */
function csvParts(pairs, of) {
    const { headings, mostRows = MOST_ROWS_OF_UPLOAD, mostBytes = MOST_BYTES } = of;
    const header = _tables_csv_js__WEBPACK_IMPORTED_MODULE_13__/* .BYTE_ORDER_MARK */ .sn + (0,_tables_csv_js__WEBPACK_IMPORTED_MODULE_13__/* .csvLine */ .zT)(headings);
    const headerBytes = Buffer.byteLength(header);
    const parts = [];
    let lines = [];
    let bytes = headerBytes;
    const close = () => {
        if (lines.length > 0)
            parts.push({ text: header + lines.join(''), rows: lines.length });
        lines = [];
        bytes = headerBytes;
    };
    for (const { account, alias } of pairs) {
        const line = (0,_tables_csv_js__WEBPACK_IMPORTED_MODULE_13__/* .csvLine */ .zT)([account, alias]);
        const size = Buffer.byteLength(line);
        if (lines.length >= mostRows || bytes + size > mostBytes)
            close();
        lines.push(line);
        bytes += size;
    }
    close();
    return parts;
}
/** Whether a spreadsheet program would read a name as a formula. */
function looksLikeFormula(name) {
    return /^[=+\-@\t\r]/.test(name);
}


/***/ }),

/***/ 7805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  importTables: () => (/* binding */ importTables)
});

// EXTERNAL MODULE: ./src/aliases/reading/decode.ts
var decode = __webpack_require__(853);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var aliases_alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts
var read_files = __webpack_require__(1809);
// EXTERNAL MODULE: ./src/rules/check.ts + 4 modules
var check = __webpack_require__(939);
// EXTERNAL MODULE: ./src/rules/severities.ts
var severities = __webpack_require__(6748);
// EXTERNAL MODULE: ./src/adding/insertion.ts
var adding_insertion = __webpack_require__(9308);
;// CONCATENATED MODULE: ./src/adding/draft.ts
/** Pure: insertions into one alias file, kept only if the result reads as intended. */





/**
 * Adds all additions that are safe: the file is read again, and must contain its old pairs plus the new ones. Usually all
 * are safe. In an unusual layout, an addition may mean something else. Then it is left out.
 */
async function extendedSafely(draft, additions) {
    if (additions.length === 0)
        return draft;
    const all = {
        known: draft.known,
        insertions: [...draft.insertions, ...additions.map(({ insertion }) => insertion)],
        added: [...draft.added, ...additions.flatMap(({ pairs }) => pairs)],
    };
    if (await isAsIntended(all))
        return all;
    if (additions.length === 1)
        return draft;
    const middle = additions.length >> 1;
    return extendedSafely(await extendedSafely(draft, additions.slice(0, middle)), additions.slice(middle));
}
/** Whether the resulting file has the expected pairs, each the right number of times, and no new errors. */
async function isAsIntended(draft) {
    const { known, added } = draft;
    const read = await (0,read_files/* readAliasFile */.$)({ ...known.file, bytes: bytesAfter(draft) });
    const left = new Map();
    const count = (pair, by) => {
        const key = (0,aliases_alias/* pairKey */.Yz)(pair);
        left.set(key, (left.get(key) ?? 0) + by);
    };
    for (const { pairs } of known.read.entries)
        for (const pair of pairs)
            count(pair, 1);
    for (const pair of added)
        count(pair, 1);
    for (const { pairs } of read.entries)
        for (const pair of pairs)
            count(pair, -1);
    return errorsOf(read) <= errorsOf(known.read) && left.values().every((one) => one === 0);
}
function errorsOf(file) {
    return (0,check/* checkFile */.vH)(file, severities.DEFAULT_SEVERITIES).filter(({ severity }) => severity === 'error').length;
}
/** The bytes of the file with all insertions. All other bytes are kept, including a byte order mark. */
function bytesAfter({ known, insertions }) {
    const { bytes } = known.file;
    const text = new TextEncoder().encode((0,adding_insertion/* withInsertions */.D6)(known.text, insertions));
    if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf)
        return text;
    const marked = new Uint8Array(text.length + 3);
    marked.set(bytes.subarray(0, 3));
    marked.set(text, 3);
    return marked;
}

// EXTERNAL MODULE: ./src/adding/new-entries.ts
var new_entries = __webpack_require__(1022);
;// CONCATENATED MODULE: ./src/adding/add-pairs.ts




/**
 * Adds pairs that no file has. They go into the existing entry of their account (the first one, by path and line, that text
 * can be added to), or else into new entries at the end of one file. Text is only inserted, and every result is read again
 * to make sure that it contains the old pairs plus the new ones.
 * @param files in the order of their paths
 * @param of.into path of the file for new entries
 */
async function addPairs(files, of) {
    const missing = (0,new_entries/* groupByAccount */.WS)(of.pairs);
    const drafts = [];
    for (const { file, read } of files) {
        const isTarget = file.path === of.into;
        if (!isTarget && !read.entries.some(({ account }) => missing.has(account)))
            continue;
        const decoded = (0,decode/* decode */.D4)(file);
        if (!decoded.ok)
            continue;
        const known = { file, read, text: decoded.source.text };
        const draft = await withAliases({ known, insertions: [], added: [] }, missing);
        for (const { account } of draft.added)
            missing.delete(account);
        drafts.push(draft);
    }
    const entries = [...missing.values()];
    const target = drafts.findIndex(({ known }) => known.file.path === of.into);
    const there = drafts[target];
    if (there !== undefined && entries.length > 0) {
        const withNew = await withEntries(there, entries);
        if (withNew === undefined)
            return { ok: false, why: 'no-list' };
        drafts[target] = withNew;
    }
    const changed = drafts.filter(({ insertions }) => insertions.length > 0).map(changedFile);
    return { ok: true, changed: there || entries.length === 0 ? changed : [...changed, newFile(of.into, entries)] };
}
/** Adds aliases to the entries of the file. Each account gets them in one entry only. */
async function withAliases(draft, missing) {
    const { read, text } = draft.known;
    const additions = new Map();
    let from = 0;
    for (const entry of (0,adding_insertion/* inTextOrder */.fm)(read.entries)) {
        const wanted = missing.get(entry.account);
        if (wanted && !additions.has(entry.account)) {
            const insertion = (0,adding_insertion/* insertAliases */._Q)(text, { entry, from, aliases: wanted.aliases });
            if (insertion)
                additions.set(entry.account, { insertion, pairs: pairsOf(wanted) });
        }
        from = Math.max(from, (0,adding_insertion/* entryEnd */.GO)(entry));
    }
    return extendedSafely(draft, [...additions.values()]);
}
/** Adds entries at the end of the file. Undefined if the file is not a list. */
async function withEntries(draft, entries) {
    const { read, text } = draft.known;
    const last = (0,adding_insertion/* inTextOrder */.fm)(read.entries).at(-1);
    const insertion = last && (0,new_entries/* appendEntries */.PI)(text, { start: (0,adding_insertion/* entryStart */.z$)(last), end: (0,adding_insertion/* entryEnd */.GO)(last) }, entries);
    if (insertion === undefined)
        return undefined;
    const next = await extendedSafely(draft, [{ insertion, pairs: entries.flatMap(pairsOf) }]);
    return next === draft ? undefined : next;
}
function newFile(path, entries) {
    const after = new TextEncoder().encode((0,new_entries/* entriesText */.aI)(entries));
    return { path, before: undefined, after, added: entries.flatMap(pairsOf) };
}
function changedFile(draft) {
    const { path, bytes } = draft.known.file;
    return { path, before: bytes, after: bytesAfter(draft), added: draft.added };
}
function pairsOf({ account, aliases }) {
    return aliases.map((alias) => ({ account, alias }));
}

// EXTERNAL MODULE: ./src/files/worktree.ts
var worktree = __webpack_require__(2406);
// EXTERNAL MODULE: ./src/report/tables/import-report.ts
var import_report = __webpack_require__(7400);
// EXTERNAL MODULE: ./src/report/tables/import-text.ts
var import_text = __webpack_require__(4185);
// EXTERNAL MODULE: ./src/run/check-files.ts
var check_files = __webpack_require__(4563);
// EXTERNAL MODULE: ./src/run/local-command.ts
var local_command = __webpack_require__(6222);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/folder.ts
var files_folder = __webpack_require__(3191);
// EXTERNAL MODULE: ./src/tables/table.ts
var table = __webpack_require__(2437);
;// CONCATENATED MODULE: ./src/commands/import/import-options.ts
/** The options of `import`, and what is wrong with them. */



/** Reads the options of `import`, and reports all wrong ones at once. */
function readImportOptions({ operands, options }, { settings, cwd }) {
    const failures = [];
    const wrong = (message, hint) => {
        failures.push({ code: 'option', message, hint });
    };
    const text = (name) => {
        const value = options[name];
        if (value === '')
            wrong(`\`--${name}\` is empty.`, 'Give it a value, or leave it out.');
        return typeof value === 'string' ? value : undefined;
    };
    const account = text('account-column') ?? settings.accountField;
    const alias = text('alias-column') ?? settings.aliasField;
    const display = text('display-column');
    const names = [account, alias, ...(display === undefined ? [] : [display])];
    if (new Set(names).size < names.length)
        wrong('Two of the columns have the same name.', 'Account, alias and display name each need their own column.');
    const json = options.json === true;
    const dryRun = options['dry-run'] === true;
    const rejected = text('rejected');
    const toOutput = [...(json ? ['--json'] : []), ...(rejected === '-' ? ['--rejected -'] : [])];
    if (toOutput.length > 1 || (rejected === '-' && dryRun))
        wrong('Two things would go to standard output.', 'Give `--rejected` a file.');
    if (rejected !== undefined &&
        rejected !== '-' &&
        operands.some((file) => (0,external_node_path_.resolve)(cwd, file) === (0,external_node_path_.resolve)(cwd, rejected)))
        wrong('`--rejected` names a table that is to be imported.', 'Give it a separate file.');
    const into = readInto(text('into'), settings.path, wrong);
    const delimiter = readDelimiter(text('delimiter'), wrong);
    const encoding = text('encoding');
    const sheet = text('sheet');
    if (failures.length > 0)
        return { ok: false, failures };
    const columns = [
        { key: 'account', heading: account, option: '--account-column' },
        { key: 'alias', heading: alias, option: '--alias-column' },
        ...(display === undefined
            ? []
            : [{ key: 'display', heading: display, option: '--display-column', loose: true }]),
    ];
    return { ok: true, options: { files: operands, columns, delimiter, encoding, sheet, into, dryRun, rejected, json } };
}
const NAMED = {
    comma: ',',
    semicolon: ';',
    tab: '\t',
    '\\t': '\t',
    pipe: '|',
    bar: '|',
};
function readDelimiter(value, wrong) {
    if (value === undefined)
        return undefined;
    const found = table/* DELIMITERS */.l.find((one) => one === value) ?? NAMED[value.toLowerCase()];
    if (found === undefined)
        wrong(`\`--delimiter\` is ${JSON.stringify(value)}.`, 'It is one of `,` `;` `|` and `tab`.');
    return found;
}
/** Reads `--into`. A file outside the alias folder, or without a YAML extension, would not be an alias file. */
function readInto(value, path, wrong) {
    const folder = path === '.' ? '' : `${path}/`;
    if (value === undefined)
        return `${folder}imported.yaml`;
    const into = value.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    const below = into.startsWith(folder) ? into.slice(folder.length) : undefined;
    const odd = below?.split('/').some((part) => part === '' || part === '..');
    if (below === undefined || odd || !(0,files_folder/* isAliasFile */.D1)(below))
        wrong(`\`--into\` is ${JSON.stringify(value)}, which would not be an alias file.`, `Name a file in the alias folder that ends in .yaml: \`${folder}imported.yaml\`.`);
    return into;
}

// EXTERNAL MODULE: ./src/adding/judge-rows.ts
var judge_rows = __webpack_require__(7970);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
;// CONCATENATED MODULE: ./src/commands/import/judge-tables.ts
/** Decides for each row of the imported tables whether it is new, already present, or rejected. */


/** Checks the rows of all tables together, because rows of different tables may conflict. */
async function judgeTables(tables, known) {
    const candidates = tables.flatMap((table) => table.table.rows.map((row) => candidate(table, row)));
    const judged = await (0,judge_rows/* judgeRows */.J)(candidates.map(({ pair }) => pair), known);
    const rejected = [];
    let present = judged.present.length;
    for (const table of tables) {
        for (const row of table.table.rejected) {
            // A cell that the table reader rejects may still name a pair that the files already have.
            if (row.names && known.pairs.has(pairOf(row.names)))
                present++;
            else
                rejected.push({
                    table,
                    row,
                    problems: row.problems.map(({ code, cell, message, hint }) => {
                        return {
                            code,
                            severity: 'error',
                            at: { file: table.file, row: row.row, cell },
                            message,
                            hint,
                            related: [],
                        };
                    }),
                });
        }
    }
    for (const [index, findings] of judged.rejected) {
        const { table, row } = candidates[index];
        rejected.push({ table, row, problems: findings.map((one) => rowProblem(one, candidates)) });
    }
    const order = new Map(tables.map((table, at) => [table, at]));
    rejected.sort((a, b) => (order.get(a.table) ?? 0) - (order.get(b.table) ?? 0) || a.row.row - b.row.row);
    return {
        taken: judged.taken.map((index) => {
            const { table, row, pair } = candidates[index];
            return { ...pair, table, row: row.row };
        }),
        present,
        repeated: judged.repeated.length,
        rejected,
        warnings: judged.warnings.map((one) => rowProblem(one, candidates)),
    };
}
function candidate(table, row) {
    const display = row.names.display?.text.trim();
    return { table, row, pair: { ...pairOf(row.names), ...(display ? { display } : {}) } };
}
/** Names are compared, sent and written in their normal form. */
function pairOf({ account, alias }) {
    return { account: (0,normal_form/* nfc */.aX)(account.text), alias: (0,normal_form/* nfc */.aX)(alias.text) };
}
function rowProblem(found, candidates) {
    const { rule, severity, at, message, hint, related } = found;
    const others = related.map(({ what, at: other }) => ({ what, at: spotOf(other, candidates) }));
    return { code: rule, severity, at: spotOf(at, candidates), message, hint, related: others };
}
function spotOf(at, candidates) {
    if (at.kind === 'file')
        return { file: at.place.file, line: at.place.line, column: at.place.column };
    const { table, row } = candidates[at.row];
    return { file: table.file, row: row.row, cell: row.names[at.name].cell };
}

// EXTERNAL MODULE: ./src/commands/import/read-tables.ts
var read_tables = __webpack_require__(9216);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/error.ts
var error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/files/replace.ts
var replace = __webpack_require__(1091);
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/tables/csv.ts
var csv = __webpack_require__(675);
;// CONCATENATED MODULE: ./src/commands/import/write-files.ts
/** Writes the files of an import. */








/**
 * Writes the changed files one by one, each in one step. If this is interrupted, every file has its old or its new
 * content, and a second run finishes the work.
 */
async function writeFiles({ cwd, signal }, changed) {
    const written = [];
    const failures = [];
    for (const file of changed) {
        await (0,local_command/* pause */.v)(signal);
        const why = writeOne(cwd, file);
        if (why === undefined)
            written.push(file);
        else
            failures.push({
                code: 'unwritten',
                message: `${file.path} was not changed: ${why}.`,
                hint: 'Check that you may write it, and run this again.',
            });
    }
    return { written, failures };
}
function writeOne(cwd, { path, before, after }) {
    if (before !== undefined)
        return (0,replace.replaceFile)({ cwd, path, before, after });
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, path)), { recursive: true });
    }
    catch (cause) {
        return (0,error/* messageOf */.bD)(cause);
    }
    return (0,replace/* createFile */.x)({ cwd, path, content: after });
}
/** Writes the rejected rows to the file that the user named. */
function writeRejected(cwd, file, text) {
    const why = (0,replace/* writeWhole */.f)((0,external_node_path_.resolve)(cwd, file), Buffer.from(text));
    if (why === undefined)
        return undefined;
    return {
        code: 'unwritten',
        message: `${file} could not be written, so nothing was imported: ${why}.`,
        hint: 'Name a file in an existing folder that you may write to.',
    };
}
/** The last column, which says why the row was rejected. */
const REASON = 'reason';
/**
 * Writes the rejected rows as CSV, with the columns of their table and the reason. Several tables share columns with
 * the same heading. A reason column from an earlier import is left out.
 */
function rejectedText(tables, rejected) {
    const keys = [];
    const headings = [];
    for (const { table } of tables) {
        for (const [index, key] of columnKeys(table.headings).entries()) {
            if (keys.includes(key) || (index === table.headings.length - 1 && table.headings[index] === REASON))
                continue;
            keys.push(key);
            headings.push(table.headings[index] ?? '');
        }
    }
    const extra = rejected.reduce((most, { table, row }) => Math.max(most, row.cells.length - table.table.headings.length), 0);
    const blanks = Array.from({ length: extra }, () => '');
    const rows = rejected.map(({ table: { table }, row: { cells }, problems }) => {
        const own = columnKeys(table.headings);
        const placed = keys.map((key) => cells[own.indexOf(key)] ?? '');
        const beyond = blanks.map((_, at) => cells[table.headings.length + at] ?? '');
        return (0,csv/* csvLine */.zT)([...placed, ...beyond, reasonOf(problems)]);
    });
    return `${csv/* BYTE_ORDER_MARK */.sn}${(0,csv/* csvLine */.zT)([...headings, ...blanks, REASON])}${rows.join('')}`;
}
/** A key for each column. Columns with the same heading get different keys. */
function columnKeys(headings) {
    const seen = new Map();
    return headings.map((heading) => {
        const times = seen.get(heading) ?? 0;
        seen.set(heading, times + 1);
        return `${times}:${heading}`;
    });
}
/** All problems of a row, as the text of one cell. */
function reasonOf(problems) {
    return problems
        .flatMap(({ message, related, hint }) => [
        message,
        ...related.map(({ what, at }) => `(${what}: ${(0,import_text/* spotText */.iN)(at)})`),
        ...(hint === '' ? [] : [hint]),
    ])
        .map(neutral/* visible */.RK)
        .join(' ');
}

;// CONCATENATED MODULE: ./src/commands/import/import.ts
/** `import`: turns tables of accounts and aliases into alias files, or merges them into existing ones. */














/** Above this number of rows an import takes long enough to show its progress. */
const MANY_ROWS = 10_000;
/** Reads the tables, checks every row with the rules, and writes the rows that pass. */
async function importTables(run, request) {
    const asked = readImportOptions(request, run);
    if (!asked.ok)
        return ended({ ...import_report.NO_IMPORT, failures: asked.failures });
    const { options } = asked;
    const { tables, failures } = await (0,read_tables/* readTables */.g)(run, options);
    const report = { ...import_report.NO_IMPORT, dryRun: options.dryRun, tables: tables.map(tableReport) };
    if (failures.length > 0)
        return ended({ ...report, failures });
    const rows = tables.reduce((sum, { table }) => sum + table.rows.length, 0);
    // A log has no progress bar, and the check is one long step.
    if (rows > MANY_ROWS && !options.json)
        run.show.notice(`Checking ${rows} rows against all rules.`);
    const tell = tellWork(request.work, rows);
    tell(0, 'reading alias files');
    const files = (0,worktree/* readWorktree */.q)({ cwd: run.cwd, path: run.settings.path }) ?? [];
    const read = files.length === 0 ? [] : await (0,read_files/* readAliasFiles */._)(files);
    const checking = { severities: run.settings.rules, known: await (0,check_files/* readKnownAccounts */.kb)(run) };
    const { pairs, problems } = (0,check/* checkRead */.xp)(read, checking);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        return ended({ ...report, result: 'invalid', errors: errors.map(import_report/* fileError */.zS) });
    await (0,local_command/* pause */.v)(run.signal);
    tell(1, `checking ${rows} rows against all rules`);
    const judged = await judgeTables(tables, { read, pairs, options: checking });
    await (0,local_command/* pause */.v)(run.signal);
    tell(2, 'finding the entries that they belong to');
    const added = await addPairs(withContents(files, read), { pairs: judged.taken, into: options.into });
    if (!added.ok)
        return ended({
            ...report,
            failures: [
                {
                    code: 'into-no-list',
                    message: `${options.into} cannot take new accounts: it has a single entry, or its layout does not allow adding at its end.`,
                    hint: 'Name another file with `--into`, or write its entry as a list: `- account:` with the rest indented below.',
                },
            ],
        });
    tell(3, 'writing');
    const end = await finish(run, { options, report, tables, judged, changed: added.changed });
    tell(STEPS, 'done');
    return end;
}
async function finish(run, of) {
    const { options, report, tables, judged, changed } = of;
    const { dryRun, rejected, json } = options;
    const table = rejected === undefined ? undefined : rejectedText(tables, judged.rejected);
    // The rejected rows are written first: if that fails, nothing is imported and no row is lost.
    if (rejected !== undefined && rejected !== '-' && table !== undefined) {
        const failure = writeRejected(run.cwd, rejected, table);
        if (failure)
            return ended({ ...report, failures: [failure] });
    }
    const { written, failures } = dryRun ? { written: changed, failures: [] } : await writeFiles(run, changed);
    const rows = rowsReport(judged, written);
    const end = ended({ ...report, ...rows, failures, result: resultOf({ ...report, ...rows, failures }) });
    if (rejected === '-' && table !== undefined)
        return { ...end, output: table };
    return dryRun && !json
        ? { ...end, output: (0,new_entries/* entriesText */.aI)([...(0,new_entries/* groupByAccount */.WS)(judged.taken).values()]).replaceAll('##[', '#\\x23[') }
        : end;
}
function resultOf({ failures, rejected, added, dryRun }) {
    if (failures.length > 0)
        return 'failed';
    if (rejected.length > 0)
        return 'partial';
    if (added.length === 0)
        return 'unchanged';
    return dryRun ? 'planned' : 'imported';
}
function ended(report) {
    return {
        code: { imported: 0, unchanged: 0, planned: 0, failed: 1, invalid: 2, partial: 3 }[report.result],
        lines: (0,import_text/* importText */.zy)(report),
        document: (0,import_report.importDocument)(report),
    };
}
/** Pairs each file with its content, sorted by path. */
function withContents(files, read) {
    return files
        .flatMap((file, at) => {
        const one = read[at];
        return one === undefined ? [] : [{ file, read: one }];
    })
        .sort((a, b) => (0,aliases_alias/* compareText */.n6)(a.file.path, b.file.path));
}
const STEPS = 4;
/** Reports progress, but only for a large import. */
function tellWork(work, rows) {
    if (rows <= MANY_ROWS)
        return () => undefined;
    return (done, what) => work({ done, total: STEPS, what });
}
function tableReport({ file, table }) {
    const { format, columns, notes, rows, rejected } = table;
    return { file, format, columns, notes, rows: rows.length + rejected.length };
}
/** Reports every row, given the files that were changed or would be. */
function rowsReport(judged, changed) {
    const places = new Map(changed.flatMap(({ path, added }) => added.map((pair) => [(0,aliases_alias/* pairKey */.Yz)(pair), path])));
    const added = judged.taken.flatMap(({ account, alias, table, row }) => {
        const file = places.get((0,aliases_alias/* pairKey */.Yz)({ account, alias }));
        return file === undefined ? [] : [{ account, alias, file, table: table.file, row }];
    });
    return {
        added,
        present: judged.present,
        repeated: judged.repeated,
        rejected: judged.rejected.map(rejectedPair),
        warnings: judged.warnings,
        files: changed.map((file) => ({
            path: file.path,
            created: file.before === undefined,
            added: file.added.length,
        })),
    };
}
function rejectedPair({ table: { file, table }, row, problems }) {
    const shown = (key) => row.names?.[key].text ?? row.cells[table.columns[key]?.index ?? -1] ?? '';
    return { table: file, row: row.row, account: shown('account'), alias: shown('alias'), problems };
}


/***/ }),

/***/ 3208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/error.ts
var src_error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/files/replace.ts
var replace = __webpack_require__(1091);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
// EXTERNAL MODULE: ./src/git/open-checkout.ts
var open_checkout = __webpack_require__(3711);
;// CONCATENATED MODULE: ./src/init/choices.ts
const REGIONS = ['eu', 'us', 'au'];
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
/** Reads all choices. A single tenant uses the folder itself; several have a subfolder each. */
function readChoices({ environments, region, path }) {
    const problems = [];
    const folder = path.replaceAll('\\', '/').replace(/^(\.\/)+|\/+$/g, '');
    if (folder === '' || folder.startsWith('/') || /^[A-Za-z]:/.test(folder) || folder.split('/').includes('..'))
        problems.push(`--path is ${JSON.stringify(path)}, but must be a folder inside the repository, such as aliases.`);
    const named = environments
        .split(',')
        .map((text) => text.trim())
        .filter((text) => text !== '');
    if (named.length === 0)
        problems.push('--environments is empty. Name a tenant, such as production.');
    const tenants = named.flatMap((text) => {
        const [environment = '', own = region] = text.split(':');
        const found = REGIONS.find((one) => one === own.trim().toLowerCase());
        if (!ENVIRONMENT.test(environment) || /\.\.|\.lock$|\.$/.test(environment))
            problems.push(`--environments has ${JSON.stringify(environment)}, but must have short names of letters, digits, - and _.`);
        if (!found)
            problems.push(`The region of ${JSON.stringify(environment)} is ${JSON.stringify(own)}, but must be eu, us or au.`);
        return found ? [{ environment, region: found, path: named.length > 1 ? `${folder}/${environment}` : folder }] : [];
    });
    // Jobs, secrets and variables of two tenants must not share a name.
    const labels = tenants.map(({ environment }) => environment.toUpperCase().replace(/[^A-Z0-9]/g, '_'));
    const twice = labels.find((label, index) => labels.indexOf(label) !== index);
    if (twice !== undefined)
        problems.push(`--environments has two names that are too alike: ${twice}.`);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, tenants };
}

;// CONCATENATED MODULE: ./src/aliases/aliases.schema.json
const aliases_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/customergauge-aliases/v0/aliases/aliases.schema.json","title":"Account aliases for CustomerGauge","description":"The other names of your accounts in CustomerGauge. A file contains one entry or a list of entries. File names and their order do not matter: organise the files as you like.","examples":[{"account":"ACME Corporation","aliases":["ACME","Acme Inc."]},[{"account":"ACME Corporation","aliases":["ACME","Acme Inc."]},{"account":"Globex","aliases":["Globex Corp","グローベックス"]}]],"oneOf":[{"$ref":"#/$defs/entry"},{"title":"A list of entries","description":"Several accounts in one file: each starts with `- account:`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/entry"},"examples":[[{"account":"ACME Corporation","aliases":["ACME","Acme Inc."]}]]}],"$defs":{"entry":{"title":"An account and its aliases","description":"An account in CustomerGauge with one or more of its other names. An account may have entries in several files.","type":"object","required":["account","aliases"],"additionalProperties":false,"properties":{"account":{"title":"Account name","description":"The account\'s name exactly as CustomerGauge has it: the reference that identifies it, which may differ from its display name. Put it in quotes if it looks like a number, a date, yes or no.","type":"string","minLength":1,"examples":["ACME Corporation","007"]},"aliases":{"title":"Aliases","description":"The account\'s other names, one per line, each after a hyphen and a space. An alias belongs to one account only.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Alias","description":"Another name of the account, as your surveys, contacts and imports write it. At most 128 characters. Put it in quotes if it looks like a number, a date, yes or no, or contains `: ` or ` #`.","type":"string","minLength":1,"examples":["ACME","Acme Inc."]},"examples":[["ACME","Acme Inc."]]}},"examples":[{"account":"ACME Corporation","aliases":["ACME","Acme Inc."]}]}}}');
;// CONCATENATED MODULE: ./src/init/workflow.ts
/**
 * Pure: the workflow file that `init` writes. Each tenant has two jobs: one for pull requests, without any secret, and one
 * that pushes. Names of secrets are written out, so that a reviewer sees which job can use which secret.
 */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
function tenantNames(tenant, options) {
    const several = options.tenants.length > 1;
    const capitals = several ? `_${tenant.environment.toUpperCase().replace(/[^A-Z0-9]/g, '_')}` : '';
    // Secrets of the repository need different names; in GitHub environments they can share one.
    const secret = options.gitHubEnvironment ? '' : capitals;
    const suffix = several ? `-${tenant.environment.replace(/[^A-Za-z0-9_-]/g, '-')}` : '';
    return {
        suffix,
        gitHubEnvironment: `customergauge${suffix}`,
        clientId: `CUSTOMERGAUGE_CLIENT_ID${secret}`,
        clientSecret: `CUSTOMERGAUGE_CLIENT_SECRET${secret}`,
        configuration: `CUSTOMERGAUGE_CONFIGURATION${capitals}`,
    };
}
/** The text of `.github/workflows/aliases.yml`. */
function workflowFile(options) {
    const jobs = options.tenants.map((tenant) => planJob(tenant, options) + pushJob(tenant, options));
    return `# Account aliases for CustomerGauge: a pull request shows what a merge sends, and a merge sends it.
name: Aliases
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: its target branch may have changed
  push:
    branches: [${scalar(options.branch)}]
  schedule:
    - cron: '17 5 * * 1-5' # tries again what an earlier push could not deliver
  workflow_dispatch: # the button “Run workflow” on the Actions page
    inputs:
      command:
        description: 'push: send what is new. status: what is pending, and why. doctor: is the setup right? adopt: CustomerGauge has these aliases already, send none. forget: drop deleted aliases from the ledger.'
        type: choice
        default: push
        options: [push, status, doctor, adopt, forget]
      confirm:
        description: 'The number that an earlier run asked you to confirm'
        type: string
      max-new:
        description: 'push: stop if there are more new aliases than this'
        type: string
        default: '500'
permissions: {}
jobs:
${jobs.join('')}`;
}
function planJob(tenant, options) {
    const names = tenantNames(tenant, options);
    return `  plan${names.suffix}:
    name: Plan${forTenant(tenant, options)}
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # to read the alias files and the ledger
      pull-requests: write # to write the comment and to suggest changes
    concurrency:
      group: aliases-plan${names.suffix}-\${{ github.ref }}
      cancel-in-progress: true
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - name: Plan
        uses: ${uses(options)}
        with:
          command: plan
${inputs(tenant, names)}`;
}
function pushJob(tenant, options) {
    const names = tenantNames(tenant, options);
    const environment = options.gitHubEnvironment
        ? `    environment: ${names.gitHubEnvironment} # has the secrets; let only the default branch use it\n`
        : '';
    return `  push${names.suffix}:
    name: Push${forTenant(tenant, options)}
    if: github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-latest
    timeout-minutes: 360
${environment}    permissions:
      contents: write # to write the ledger, a git ref in this repository
      pull-requests: write # to update the comment after the push
    concurrency: # pushes wait for each other; other commands do not use this queue
      group: aliases${names.suffix}-\${{ inputs.command && inputs.command != 'push' && github.run_id || 'push' }}
      cancel-in-progress: false
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - name: Push
        uses: ${uses(options)}
        with:
          command: \${{ inputs.command || 'push' }}
          confirm: \${{ inputs.confirm }}
          max-new: \${{ inputs.max-new || '500' }}
${inputs(tenant, names)}          client-id: \${{ secrets.${names.clientId} }}
          client-secret: \${{ secrets.${names.clientSecret} }}
`;
}
/** A YAML scalar, quoted only if necessary. */
function scalar(text) {
    return /^[A-Za-z][A-Za-z0-9._/-]*$/.test(text) ? text : JSON.stringify(text);
}
function forTenant({ environment }, { tenants }) {
    return tenants.length > 1 ? ` (${environment})` : '';
}
function uses({ action, version }) {
    return version === undefined ? action : `${action} # ${version}`;
}
/** The inputs of both jobs, without those that equal their default. */
function inputs({ environment, path, region }, names) {
    return [
        ...(environment === 'production' ? [] : [`environment: ${environment}`]),
        ...(path === 'aliases' ? [] : [`path: ${scalar(path)}`]),
        `region: ${region}`,
        `configuration: \${{ vars.${names.configuration} }}`,
    ]
        .map((line) => `          ${line}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./src/init/files.ts
/** Pure: the files that `init` writes into a repository. */


const WORKFLOW_PATH = '.github/workflows/aliases.yml';
/** The entry if the user names no account. A merge would send it, so `nextSteps` says to replace it. */
const EXAMPLE_ENTRY = { account: 'ACME Corporation', alias: 'Acme Inc.' };
/** All files, the workflow first. @param owners who is asked for a review, such as `@acme/cx` */
function newFiles(options, { first, owners }) {
    const folders = [...new Set(options.tenants.map(({ path }) => path))];
    return [
        { path: WORKFLOW_PATH, content: workflowFile(options) },
        ...folders.flatMap((folder) => [
            { path: `${folder}/aliases.schema.json`, content: `${JSON.stringify(aliases_schema_namespaceObject, undefined, 2)}\n` },
            { path: `${folder}/customers.yaml`, content: firstFile(first) },
        ]),
        editorSettings(folders),
        ...(owners === undefined ? [] : [codeOwners(folders, owners)]),
    ];
}
function firstFile({ account, alias }) {
    return `# yaml-language-server: $schema=./aliases.schema.json
# One entry for each account: its name in CustomerGauge, and below it the names that other systems use for it.
- account: ${JSON.stringify(account)}
  aliases:
    - ${JSON.stringify(alias)}
`;
}
function editorSettings(folders) {
    const schemas = Object.fromEntries(folders.map((folder) => [`./${folder}/aliases.schema.json`, [`${folder}/**/*.yaml`, `${folder}/**/*.yml`]]));
    const content = `${JSON.stringify({ 'yaml.schemas': schemas }, undefined, 2)}\n`;
    return { path: '.vscode/settings.json', content, otherwise: content };
}
function codeOwners(folders, owners) {
    const content = [...folders.map((folder) => `/${folder}/ ${owners}`), `/${WORKFLOW_PATH} ${owners}`, ''].join('\n');
    return { path: '.github/CODEOWNERS', content, otherwise: content };
}

;// CONCATENATED MODULE: ./src/init/next-steps.ts

/** Numbered steps, line by line. @param example whether the first alias file holds the invented account */
function nextSteps(options, pin, example) {
    const names = options.tenants.map((tenant) => tenantNames(tenant, options));
    const steps = [
        ...pin.todo.map((todo) => [todo]),
        ...(example
            ? [
                [
                    `Replace the example in ${names.length > 1 ? 'each' : 'the'} first alias file with one of your accounts. A merge sends it, and what was sent can only be deleted by hand.`,
                ],
            ]
            : []),
        [
            'In CustomerGauge, create an OAuth client: Data → Rest APIs → Authentications, division Global.',
            'Create a mapping of data type Account Aliases: Data → Rest APIs → Inbound Mapping → New Mapping. Note its Reference.',
        ],
        [
            'On GitHub, with the `gh` command in this repository (`gh secret` and `gh variable` ask for the value):',
            ...setUp(names, options),
            `CustomerGauge has your aliases already? Then set the secrets last, after the merge and \`adopt\`, or the merge sends them again: ${pageOf(pin, 'docs/setup.md#5-first-merge')}.`,
        ],
        [
            `Protect the branch \`${options.branch}\`, so that every change of an alias is reviewed: Settings → Rules → New branch ruleset → Require a pull request before merging.`,
        ],
        ['Commit the new files on a branch and open a pull request. Its comment shows what a merge sends.'],
        [
            `Check the setup with \`doctor\`: before the merge here, with CUSTOMERGAUGE_CLIENT_ID and CUSTOMERGAUGE_CLIENT_SECRET${names.length > 1 ? ' of each tenant' : ''} in the environment:`,
            ...options.tenants.map((tenant) => doctorCommand(tenant, names.length > 1)),
            'Once the default branch has the workflow, on GitHub: Actions → Aliases → Run workflow → `doctor`.',
        ],
    ];
    return steps.flatMap(([first, ...rest], index) => [`${index + 1}. ${first}`, ...rest.map((line) => `   ${line}`)]);
}
/** The address of a page of the documentation in the pinned version; only the path if the repository is unknown. */
function pageOf({ action, todo }, page) {
    const [repository, revision] = action.split('@');
    return todo.length === 0 && revision ? `https://github.com/${repository}/blob/${revision}/${page}` : page;
}
function setUp(names, { gitHubEnvironment, branch }) {
    return names.flatMap(({ gitHubEnvironment: name, clientId, clientSecret, configuration }) => {
        const where = gitHubEnvironment ? ` --env ${name}` : '';
        return [
            ...(gitHubEnvironment ? environmentCommands(name, branch) : []),
            `  gh secret set ${clientId}${where}`,
            `  gh secret set ${clientSecret}${where}`,
            `  gh variable set ${configuration}`,
        ];
    });
}
/** Includes only options that differ from their default; for several tenants, all options. */
function doctorCommand({ environment, path, region }, several) {
    return [
        '  customergauge-aliases doctor',
        ...(several || environment !== 'production' ? [`--environment ${environment}`] : []),
        ...(several || path !== 'aliases'
            ? [`--path ${/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`}`]
            : []),
        `--region ${region}`,
        '--configuration "the Reference of the mapping"',
    ].join(' ');
}
/** An environment that only the default branch may use (https://docs.github.com/rest/deployments/branch-policies). */
function environmentCommands(name, branch) {
    const path = `repos/{owner}/{repo}/environments/${name}`;
    return [
        `  gh api -X PUT ${path} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'`,
        `  gh api -X POST ${path}/deployment-branch-policies -f 'name=${branch}'`,
    ];
}

// EXTERNAL MODULE: ./src/init/pin.ts
var init_pin = __webpack_require__(5989);
;// CONCATENATED MODULE: ./src/commands/init.ts
/** `init`: writes the workflow, the first alias file and the editor settings. */











/** Asks for what is missing, and writes the files. It overwrites nothing without `--force`. */
async function init(run, { options, ask }) {
    const flag = (name) => {
        const value = options[name];
        return typeof value === 'string' ? value : undefined;
    };
    const git = askingGit(run);
    const root = (await git(run.cwd, 'rev-parse', '--show-toplevel')) || undefined;
    if (root === undefined)
        return failed([
            `error: ${run.cwd} is not in a git repository.`,
            '  Clone your repository, or run `git init`, and run this there.',
        ]);
    const answer = async (name, question, fallback) => flag(name) ?? (await ask?.(question, fallback)) ?? fallback;
    const uses = flag('uses');
    const mistake = uses === undefined ? undefined : (0,init_pin/* usesMistake */.lT)(uses);
    if (ask === undefined && flag('region') === undefined && !/:/.test(flag('environments') ?? ''))
        return failed(['error: The region is not known.', '  Add --region eu, --region us or --region au.']);
    const chosen = readChoices({
        region: await answer('region', 'Region of your CustomerGauge (eu, us, au)', 'eu'),
        environments: await answer('environments', 'Tenants, separated by commas', 'production'),
        path: await answer('path', 'Folder of the alias files', 'aliases'),
    });
    const problems = [...(mistake === undefined ? [] : [`--uses ${mistake}`]), ...(chosen.ok ? [] : chosen.problems)];
    if (!chosen.ok || problems.length > 0)
        return failed(problems.map((problem) => `error: ${problem}`));
    const account = await answer('account', 'One account, exactly as CustomerGauge has it', EXAMPLE_ENTRY.account);
    const alias = await answer('alias', 'One other name of that account', EXAMPLE_ENTRY.alias);
    const pin = (0,init_pin/* pinOf */.nZ)(uses, await runningRelease(git, import.meta.dirname, package_0), package_0.version);
    const workflow = {
        tenants: chosen.tenants,
        action: pin.action,
        version: pin.version,
        branch: await defaultBranch(git, root),
        gitHubEnvironment: options['no-environment'] !== true,
    };
    const files = newFiles(workflow, { first: { account, alias }, owners: flag('owners') });
    const done = files.map((file) => writeNew(root, file, options.force === true));
    const written = done.filter(({ state }) => state === 'written');
    const steps = nextSteps(workflow, pin, account === EXAMPLE_ENTRY.account);
    return {
        code: written.length === 0 || done.some(({ state }) => state === 'failed') ? 1 : 0,
        lines: [
            ...done.map(({ path, state, why }) => `${STATES[state]} ${path}${why === undefined ? '' : `: ${why}`}`),
            ...byHand(files, done),
            ...(written.length === 0
                ? ['', 'Nothing was written. To replace existing files, add --force.']
                : ['', 'What is left to do:', ...steps]),
        ],
        document: { version: 1, result: written.length === 0 ? 'failed' : 'written', files: done, todo: steps },
    };
}
const STATES = { written: '+', kept: '=', failed: '!' };
function writeNew(root, { path, content }, force) {
    const file = (0,external_node_path_.join)(root, path);
    const bytes = Buffer.from(content, 'utf8');
    if ((0,external_node_fs_.existsSync)(file) && !force)
        return { path, state: 'kept', why: 'the file exists already' };
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    }
    catch (cause) {
        return { path, state: 'failed', why: (0,src_error/* messageOf */.bD)(cause) };
    }
    const why = force ? (0,replace/* writeWhole */.f)(file, bytes) : (0,replace/* createFile */.x)({ cwd: root, path, content: bytes });
    return why === undefined ? { path, state: 'written' } : { path, state: 'failed', why };
}
/** Lines that the user has to add to an existing file by hand. */
function byHand(files, done) {
    return files.flatMap(({ path, otherwise }, index) => otherwise === undefined || done[index]?.state !== 'kept'
        ? []
        : [
            '',
            `Add this to ${path}:`,
            ...otherwise
                .trimEnd()
                .split('\n')
                .map((line) => `  ${line}`),
        ]);
}
function failed(lines) {
    return { code: 1, lines, document: { version: 1, result: 'failed', files: [], todo: [] } };
}
/** Runs git without the secrets of this run in its environment. */
function askingGit({ env, secrets }) {
    const clean = (0,open_checkout/* gitEnvironment */._K)(env, (value, how) => secrets.isIn(value, how));
    return async (folder, ...args) => {
        try {
            return await (0,git/* gitText */.q_)({ cwd: folder, env: clean, secrets: [] }, args);
        }
        catch (error) {
            if ((0,src_error/* hasCode */.up)(error, ...src_error/* GIT_CODES */.Cv) && error.code !== 'git-missing')
                return '';
            throw error;
        }
    };
}
/** The default branch as the clone knows it, else the branch that is checked out, else `main`. */
async function defaultBranch(git, folder) {
    const remote = await git(folder, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    if (remote.startsWith('origin/'))
        return remote.slice('origin/'.length);
    return (await git(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD')) || 'main';
}
/** In the npm package, beside `dist/`. A checkout may have a stale one from an older commit. */
const RELEASE_FILE = '../release.json';
/**
 * Finds the commit and repository; a part that cannot be found is left out.
 * @param dist the folder of the running program
 * @param manifest package.json, which names the repository
 */
async function runningRelease(git, dist, manifest) {
    const { commit, tagged, repository = (0,init_pin/* repositoryOf */._M)(manifest.repository.url) } = await foundOut(git, dist, manifest);
    return {
        ...(commit === undefined ? {} : { commit, tagged: tagged === true }),
        ...(repository === undefined ? {} : { repository }),
    };
}
async function foundOut(git, dist, { version }) {
    // An installed package may be inside the user's own repository, whose commit says nothing about the package.
    const isCheckout = (await git(dist, 'rev-parse', '--show-prefix')) === 'dist/' && (await git(dist, 'ls-files', '--', 'cli.js')) !== '';
    if (!isCheckout)
        return packed(dist);
    const repository = (0,init_pin/* repositoryOf */._M)(await git(dist, 'remote', 'get-url', 'origin'));
    const tags = (await git(dist, 'tag', '--points-at', 'HEAD')).split('\n');
    const commit = await git(dist, 'rev-parse', 'HEAD');
    return { commit, tagged: tags.includes(`v${version}`), ...(repository === undefined ? {} : { repository }) };
}
function packed(dist) {
    try {
        const { repository, commit, tagged } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dist, RELEASE_FILE), 'utf8'));
        return { repository, commit, tagged };
    }
    catch {
        return {};
    }
}


/***/ }),

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


/***/ })

};
