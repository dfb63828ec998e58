export const id = 472;
export const ids = [472];
export const modules = {

/***/ 9472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adopt: () => (/* binding */ adopt)
/* harmony export */ });
/* harmony import */ var _delivery_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(738);
/* harmony import */ var _files_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4898);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/* harmony import */ var _ledger_advance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9014);
/* harmony import */ var _ledger_audit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9546);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2420);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8850);
/* harmony import */ var _books_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(379);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6386);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4620);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(130);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4331);
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












/** Records every alias of the checked-out commit as accepted, without sending any: CustomerGauge has them already. */
async function adopt(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, trigger, env } = run;
        const empty = (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .emptyReport */ ._O)(settings, 'adopt');
        const refusal = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .refusePush */ .t_)(trigger, settings.environmentExplicit, 'adopt');
        if (refusal)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReport */ .kS)(empty, { code: 'permission', ...refusal }, 'blocked');
        const repository = __addDisposableResource(env_1, await (0,_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openRepositoryOf */ .K)(run), true);
        const files = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .kN)(repository, repository.head, settings.path);
        const nothing = (0,_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .noAliasFiles */ .r)(files, settings.path);
        if (nothing && !settings.allowEmpty)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReport */ .kS)(empty, nothing);
        const checked = await (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .checkFiles */ .gw)(run, empty, files ?? []);
        const { report } = checked;
        if (report.result === 'invalid')
            return report;
        const desired = (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .withSettled */ .Gt)(await (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .desiredOf */ .OO)(repository, checked), checked, settings.path);
        const { pairs } = desired;
        const { store, header, relate } = await (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .openBooks */ .FS)(run, repository, desired);
        const words = new Map();
        for (const pair of pairs)
            words.set(pair, { state: 'accepted' });
        const name = (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .runName */ .rt)(env);
        const by = { run: (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .markOf */ .Fg)(name), time: new Date(_delivery_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V.epoch()).toISOString() };
        const { ledger: known } = store;
        const never = known ? neverSent(known, pairs) : '';
        const counting = (verb) => `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(pairs.size, 'alias', 'aliases')} ${verb} as accepted from now on`;
        if (settings.dryRun) {
            const late = known !== undefined && (await relate(known.source.commit)) === 'older';
            const would = late
                ? `the ledger would stay at another commit (${known.source.commit.slice(0, 10)}), and count as accepted what that shares with this one.`
                : `${counting('would count')}.${never}`;
            const verdict = `Dry run, nothing was written: ${would}`;
            return { ...report, result: 'planned', verdict, ledger: { ref: store.ref, commit: store.commit } };
        }
        const before = store.commit;
        let late = false;
        await store.write({
            author: (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .actorName */ .ti)(env),
            nothingSent: true,
            next: async (ledger) => {
                const relation = ledger ? await relate(ledger.source.commit) : 'newer';
                late = relation === 'older';
                const after = (0,_ledger_advance_js__WEBPACK_IMPORTED_MODULE_3__/* .advance */ .n)(ledger, { relation, desired, words, by, header });
                // An old run that is started again must not take back what newer commits brought.
                if (late)
                    return after;
                // Adopting is how people say that this ledger is about that target and branch from now on.
                return { ...after, ...header, branch: header.branch ?? after.branch, target: header.target ?? after.target };
            },
            message: (after) => (0,_ledger_audit_js__WEBPACK_IMPORTED_MODULE_11__/* .auditMessage */ .b)({
                title: `adopt: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(pairs.size, 'alias', 'aliases')} taken as delivered`,
                run: name,
                actor: (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .actorName */ .ti)(env),
                source: desired.commit,
                accepted: pairs.size,
                rejected: 0,
                unanswered: 0,
                unsent: 0,
                pending: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .countEntries */ .EX)(after.pending),
            }),
        });
        const verdict = late && store.ledger
            ? lateVerdict(store.ledger, pairs)
            : store.commit === before
                ? `Nothing to adopt: the ledger \`${store.ref}\` has ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(pairs.size, 'alias', 'aliases')} already, which is all.`
                : `${counting(pairs.size === 1 ? 'counts' : 'count')}; nothing was sent.${never}`;
        return { ...report, result: 'adopted', verdict, ledger: { ref: store.ref, commit: store.commit } };
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
/** What became of the aliases of a commit that the ledger was not brought to. */
function lateVerdict({ source }, pairs) {
    const shared = Iterator.from(pairs)
        .filter((pair) => source.pairs.has(pair))
        .toArray().length;
    const others = pairs.size - shared;
    const left = others === 0
        ? ''
        : ` It lacks ${others} of this commit’s aliases, which \`status\` lists as removed from the files.`;
    return `The ledger stays at another commit (${source.commit.slice(0, 10)}). ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(shared, 'alias', 'aliases')} that it shares with this one ${shared === 1 ? 'counts' : 'count'} as accepted; nothing was sent.${left} To adopt all that it has, run \`adopt\` on that commit.`;
}
/** Who adopts to bind a ledger anew may not know that something was never sent. */
function neverSent({ source, pending }, pairs) {
    let unsent = 0;
    for (const pair of pairs)
        if (!source.pairs.has(pair) || (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(pending, pair) !== undefined)
            unsent++;
    return unsent === 0
        ? ''
        : ` The ledger did not have ${unsent} of them as accepted, and no push will send what is adopted.`;
}


/***/ }),

/***/ 6386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check_check),
  gw: () => (/* binding */ checkFiles),
  Jr: () => (/* binding */ checkOptions)
});

// EXTERNAL MODULE: ./src/aliases/check.ts + 6 modules
var check = __webpack_require__(8544);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 15 modules
var read_files = __webpack_require__(3944);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/reading/decode.ts + 1 modules
var decode = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/aliases/across/account-list.ts



/** Columns that hold the account where none is named like the input `account-field`. */
const HEADINGS = ['account', 'account name', 'name'];
const DELIMITERS = [',', ';', '\t'];
/**
 * Reads the list of known accounts: one name a line, or CSV with a header. It is CSV if a column of its first line has the
 * heading of the account, or if its name ends in .csv or .tsv. Blank lines do not count. What is wrong with it is said without
 * quoting more than short headings: it may be another file than was meant, and nobody's business.
 */
async function readAccountList(bytes, { file, accountField }) {
    const decoded = (0,decode/* decode */.D)({ path: file, bytes });
    // Excel for Mac ends lines with CR alone: here they are lines all the same.
    if (!decoded.ok && decoded.why !== 'line-ends')
        return undecodable(decoded);
    const { text } = decoded.source;
    const control = CONTROL.exec(text);
    if (control)
        return noList(text, control);
    const csv = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    const firstOf = (delimiter) => {
        try {
            return csv.parse(text, { ...STYLE, delimiter, to: 1 })[0] ?? [];
        }
        catch {
            return [];
        }
    };
    const headers = DELIMITERS.map((delimiter) => ({ delimiter, columns: firstOf(delimiter) }));
    const named = headers.find(({ columns }) => columnOf(columns, accountField) !== -1);
    const widest = headers.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
    if (!isTable(named?.columns ?? [], file))
        return listOf(file, text.split(/\r\n|\n|\r/));
    const { delimiter, columns } = named ?? widest;
    let column = columnOf(columns, accountField);
    if (column === -1 && columns.length > 1)
        return noColumn(columns, accountField);
    // A single column may have no header: then its first line is a name, and no harm is done if it is none.
    const headed = column !== -1;
    column = Math.max(0, column);
    try {
        const rows = csv.parse(text, { ...STYLE, delimiter });
        return listOf(file, rows.slice(headed ? 1 : 0).map((row) => row[column] ?? ''));
    }
    catch (cause) {
        return invalidCsv(cause);
    }
}
/** What no text holds; a list may have been exported with tabs and with line breaks of any kind in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;
function undecodable({ why, problem }) {
    if (why === 'utf-16')
        return { ok: false, message: problem.message, hint: problem.hint };
    if (why === 'not-utf-8') {
        const message = `This file is not saved as UTF-8: its line ${problem.place.line} cannot be read.`;
        return { ok: false, message, hint: 'Save the file again with the encoding UTF-8, and write that line anew.' };
    }
    const hint = 'Fetch the file itself before this runs, for instance with `lfs: true` at the checkout.';
    return { ok: false, message: 'This is no list of names, only a pointer: Git LFS keeps it elsewhere.', hint };
}
function noList(text, { index, 0: character }) {
    const line = text.slice(0, index).split(/\r\n|\n|\r/).length;
    return {
        ok: false,
        message: `This is no list of names: its line ${line} holds a control character (${(0,shown/* codePoint */.yb)(character)}).`,
        hint: 'Name a text file with one account name a line, or CSV; if it is one, write that line anew.',
    };
}
/** The parser's own sentence may quote the file behind its first words. */
function invalidCsv(cause) {
    const [what] = cause instanceof Error ? cause.message.split(':') : [];
    const { lines } = cause;
    const where = typeof lines === 'number' ? ` on line ${lines}` : '';
    return {
        ok: false,
        message: `This is not valid CSV: ${what ?? 'it cannot be read'}${where}.`,
        hint: 'Give every line as many columns as the first has, and put a name with a comma in double quotes.',
    };
}
/** Whether a comma separates columns; in a plain list of names it is part of a name. */
function isTable(columns, file) {
    return columns.length > 1 || /\.[ct]sv$/i.test(file);
}
const STYLE = { relax_quotes: true, skip_empty_lines: true, skip_records_with_empty_values: true, trim: true };
/** The column of the account: the one named so by the input, else one with a usual heading. */
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
/** A heading, and nothing that only stands where one is expected. */
const HEADING = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.()-]{0,29}$/u;
const MOST_HEADINGS = 10;
function noColumn(columns, accountField) {
    const headings = columns.filter((column) => HEADING.test(column)).slice(0, MOST_HEADINGS);
    const others = columns.length - headings.length;
    const listed = [...headings.map(shown/* shown */.SP), ...(others > 0 ? [`${others} more`] : [])].join(', ');
    return {
        ok: false,
        message: `It has no column for the account${headings.length > 0 ? `; its columns are ${listed}` : ''}.`,
        hint: `Call the column with the names ${(0,shown/* shown */.SP)(accountField)}, as the input \`account-field\` says, or “Account”.`,
    };
}
function listOf(file, names) {
    const known = new Set(names.map((name) => (0,normal_form/* nfc */.a)(name.trim())));
    known.delete('');
    if (known.size > 0)
        return { ok: true, known: { file, names: known } };
    return { ok: false, message: 'It holds no name.', hint: 'Write one account name a line, or leave the input out.' };
}

// EXTERNAL MODULE: ./src/files/given.ts
var files_given = __webpack_require__(4250);
;// CONCATENATED MODULE: ./src/commands/known-accounts.ts


/** The file of the input `known-accounts` is of no use; without it a check would pass what it should not. */
class KnownAccountsError extends Error {
    code = 'known-accounts';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
}
/** Reads the known accounts from the working tree, where an earlier step may have put them; nothing where nobody asked for it. */
async function readKnownAccounts({ settings, cwd, env }) {
    const { knownAccounts: file, accountField, rules } = settings;
    if (file === undefined || rules['unknown-account'] === 'off')
        return undefined;
    const list = await readAccountList(await contentOf(file, cwd, env.GITHUB_WORKSPACE), { file, accountField });
    if (list.ok)
        return list.known;
    throw new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be used. ${list.message}`, list.hint);
}
async function contentOf(file, cwd, workspace) {
    const given = await (0,files_given/* readGiven */.Q)({ file, cwd, workspace });
    if (given.ok)
        return given.bytes;
    const { why, cause } = given;
    throw why === ''
        ? new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be read.`, 'Check the input: it is a path from where the command runs, and the file must be there before it runs.', { cause })
        : new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` is not read: ${why}.`, 'Name the file itself, with one account name a line or as CSV.');
}

// EXTERNAL MODULE: ./src/commands/unsettled.ts + 1 modules
var unsettled = __webpack_require__(418);
;// CONCATENATED MODULE: ./src/commands/check.ts





/** How this run checks alias files. @throws KnownAccountsError where it cannot */
async function checkOptions(run) {
    return { severities: run.settings.rules, known: await readKnownAccounts(run) };
}
/** Reads all alias files, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
async function checkFiles(run, report, files) {
    return check_check(run, report, {
        read: await (0,read_files/* readAliasFiles */._)(files, run.settings.rules),
        options: await checkOptions(run),
    });
}
/**
 * The same for files that were read.
 * @param of.leftOut files that count although they were not read
 */
function check_check(run, empty, of) {
    const { read, options, leftOut = [] } = of;
    const { problems, ...checked } = (0,check/* checkRead */.xp)(read, options);
    run.show.problems(problems);
    const { errors, warnings } = (0,report_report/* countProblems */._)(problems);
    const noted = warnings > 0 ? `, ${(0,report_report/* count */.U)(warnings, 'warning')}` : '';
    const files = read.length + leftOut.length;
    const aliases = checked.pairs.size + (0,unsettled/* countAliases */.w)(leftOut);
    const report = { ...empty, problems, files, aliases };
    if (errors > 0) {
        const verdict = `${(0,report_report/* count */.U)(errors, 'error')}${noted} in the alias files. Nothing can be sent until they are fixed.`;
        return { report: { ...report, result: 'invalid', verdict }, ...checked, options };
    }
    const verdict = `${(0,report_report/* count */.U)(aliases, 'alias', 'aliases')} in ${(0,report_report/* count */.U)(files, 'file')}: valid${noted}.`;
    return { report: { ...report, result: 'valid', verdict }, ...checked, options };
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ noAliasFiles)
/* harmony export */ });
/** Why there is nothing to read, if there is nothing (no files, or not even the folder): a mistyped `path` must not look like a mass removal. */
function noAliasFiles(files, path) {
    if (files && files.length > 0)
        return undefined;
    return {
        code: files ? 'folder-empty' : 'folder-missing',
        message: files
            ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
            : `There is no folder \`${path}\`.`,
        hint: 'Check the input `path`. If it is meant to be empty, set `allow-empty: true`.',
    };
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ countAliases),
  N: () => (/* binding */ readForPlan)
});

// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 15 modules
var read_files = __webpack_require__(3944);
// EXTERNAL MODULE: ./src/aliases/settled/checked-with.ts + 1 modules
var checked_with = __webpack_require__(6018);
// EXTERNAL MODULE: ./src/aliases/settled/settled-file.ts
var settled_file = __webpack_require__(2682);
;// CONCATENATED MODULE: ./src/aliases/settled/read-unsettled.ts

/**
 * Reads of a folder what has to be read, given how it was when it was last checked: every file that came, moved or changed,
 * every one that is not settled, and every other one that shares a name with one of these, or with what is gone. A name
 * that none of these has stands in settled files alone, and has neither come nor gone since no rule found anything about
 * it. Nor would any rule if it were shown a part of them.
 * @param wanted numbers of names (`addName`): files that hold one of them are read too
 */
async function readUnsettled(files, from) {
    const { before, wanted, read } = from;
    const unsettled = [];
    const settled = [];
    const gone = new Map(before.files);
    for (const listed of files) {
        const { path, id } = listed;
        const stays = id !== undefined && before.files.get(path) === id;
        if (stays)
            gone.delete(path);
        const file = stays ? before.settled.get(path) : undefined;
        if (stays && file)
            settled.push({ listed, id, file });
        else
            unsettled.push(listed);
    }
    const first = await read(unsettled);
    const had = await read(Array.from(gone, ([path, id]) => ({ path, id })));
    const names = new Set(wanted);
    for (const { entries } of [...first, ...had])
        (0,settled_file/* addNames */.A7)(names, entries);
    const sharing = settled.filter(({ file }) => file.names.some((name) => names.has(name)));
    const second = await read(sharing.map(({ listed }) => listed));
    const wasRead = new Set(sharing);
    return { read: [...first, ...second], gone: had, leftOut: settled.filter((one) => !wasRead.has(one)) };
}

// EXTERNAL MODULE: ./src/files/commit.ts
var commit = __webpack_require__(4898);
// EXTERNAL MODULE: ./src/files/folder.ts
var folder = __webpack_require__(3191);
// EXTERNAL MODULE: ./src/ledger/failure.ts
var failure = __webpack_require__(967);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/ledger/settled.ts
var settled = __webpack_require__(4516);
;// CONCATENATED MODULE: ./src/commands/unsettled.ts









/**
 * Reads of the alias files what a plan has to look at. Where a push has checked all of them in the same way, that is what
 * differs from then, and what it may have to do with. Else it is all of them.
 */
async function readForPlan(run, repository, of) {
    const { listed, ledger, options } = of;
    const read = async (files) => (0,read_files/* readAliasFiles */._)(await (0,commit/* readListed */.oF)(repository, files), options.severities);
    const settled = ledger && settledIn(run, ledger);
    if (!settled || settled.checkedWith !== (0,checked_with/* checkedWith */.A)(options) || settled.tree !== ledger.source.tree)
        return { read: await read(listed), gone: [], leftOut: [] };
    const shown = (files) => new Map(Array.from(files, ([path, file]) => [(0,folder/* shownPath */.pS)(run.settings.path, path), file]));
    const before = { files: shown(ledger.source.files), settled: shown(settled.files) };
    const wanted = new Set();
    for (const { alias } of (0,ledger_ledger/* pairsIn */.jR)(ledger.pending))
        (0,settled_file/* addName */.ZN)(wanted, alias);
    return readUnsettled(listed, { before, wanted, read });
}
/** What the ledger knows of settled files. It only saves time, so where it is damaged, a notice is enough. */
function settledIn({ show }, { source }) {
    if (!source.settled?.size)
        return undefined;
    try {
        return (0,settled/* readSettled */.G)(source.settled);
    }
    catch (error) {
        if (!(error instanceof failure/* LedgerError */.o))
            throw error;
        show.notice('All files were read, because the ledger’s list of those that need not be (`settled/`) is damaged. The next push of a change writes it anew.');
        return undefined;
    }
}
/** How many aliases the files have that were left out. */
function countAliases(leftOut) {
    return leftOut.reduce((sum, { file }) => sum + file.aliases, 0);
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGiven)
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


/** Far more than a list of all accounts of anybody. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a file that an input names. Who writes the input may name any file; who writes the repository may put a link in its
 * place. So a link counts only where it stays in the folder that the run stands in, or, for a file elsewhere, in that
 * file's own folder.
 * @param workspace the checkout, where it is known
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
            // Neither waits for somebody to write into a pipe, nor follows a link that took the file's place meanwhile.
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
        return refused('it is no common file');
    const chunks = [];
    let length = 0;
    // Counted while it is read: what the system says of a file's size need not be true.
    for await (const chunk of handle.createReadStream({ end: MOST_BYTES, autoClose: false })) {
        chunks.push(chunk);
        length += chunk.length;
    }
    if (length > MOST_BYTES)
        return refused('it is larger than 64 MiB');
    return { ok: true, bytes: Buffer.concat(chunks) };
}
/** The folder that a link may not lead out of. */
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
/** One of these folders where a path names it by way of a link, as `$PWD` may. */
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

/***/ 9014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ advance),
  y: () => (/* binding */ forget)
});

// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/ledger/bucket.ts
var bucket = __webpack_require__(5987);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger = __webpack_require__(2420);
;// CONCATENATED MODULE: ./src/ledger/buckets.ts


/** Changes buckets without touching the original: only buckets in which something changes are copied. */
class BucketsDraft {
    #before;
    #changed = new Map();
    constructor(before) {
        this.#before = before;
    }
    get(pair) {
        if (this.#before.size === 0 && this.#changed.size === 0)
            return undefined;
        const name = (0,ledger/* bucketOf */.AU)(pair.account);
        return (this.#changed.get(name) ?? this.#before.get(name))?.get(pair);
    }
    set(pair, known) {
        this.#own((0,ledger/* bucketOf */.AU)(pair.account)).set(pair, known);
    }
    /** The same for many pairs, in any order, none of them twice, without those of which nothing is known. */
    setAll(pairs, knownOf) {
        const buckets = Map.groupBy(pairs, ({ account }) => (0,ledger/* bucketOf */.AU)(account));
        for (const [name, own] of buckets)
            this.#own(name).setAll(own, knownOf);
    }
    delete(pair) {
        if (this.get(pair) !== undefined)
            this.#own((0,ledger/* bucketOf */.AU)(pair.account)).delete(pair);
    }
    /** The result; the original itself where nothing changed. */
    done() {
        if (this.#changed.size === 0)
            return this.#before;
        const after = new Map(this.#before);
        for (const [name, bucket] of this.#changed) {
            if (bucket.size > 0)
                after.set(name, bucket);
            else
                after.delete(name);
        }
        return after;
    }
    #own(name) {
        const known = this.#changed.get(name);
        if (known)
            return known;
        const own = new bucket/* BucketDraft */.k(this.#before.get(name));
        this.#changed.set(name, own);
        return own;
    }
}

;// CONCATENATED MODULE: ./src/ledger/advance.ts



/** A pair that is new to the files and that nobody took up. */
const NOT_YET = 'It was not sent yet.';
const NO_ANSWER = 'The run that was sending it ended without saying how; it may exist in CustomerGauge.';
const EMPTY = {
    target: undefined,
    path: '',
    branch: undefined,
    source: { commit: '', tree: undefined, pairs: new pair_set/* PairSet */.X_() },
    pending: new Map(),
    removed: new Map(),
};
/**
 * The ledger after a run's next step. Same or newer: the source becomes what the run desired, and pending what of it
 * was not accepted. Older (a late run over a commit that was pushed past): the source stays, and only what that run
 * saw is added. Applying a step twice changes nothing, and the order of closing steps over one source does not matter.
 */
function advance(before, step) {
    const { relation, desired, words, by, header } = step;
    const known = before ?? EMPTY;
    const moves = before === undefined || isElsewhere(before.source, step);
    const source = moves ? desired : known.source;
    const pending = new BucketsDraft(known.pending);
    const removed = new BucketsDraft(known.removed);
    if (moves)
        moveOn(known.source, step, { pending, removed });
    const settled = settling(by);
    for (const [pair, word] of words) {
        if (source.pairs.has(pair)) {
            const entry = pending.get(pair);
            // Without an entry it is accepted, and nothing is known better than that.
            if (entry === undefined)
                continue;
            const after = settled(entry, word);
            if (after)
                pending.set(pair, after);
            else
                pending.delete(pair);
        }
        else if (word.state === 'accepted' || word.state === 'unanswered') {
            if (removed.get(pair)?.state !== 'accepted')
                removed.set(pair, { state: word.state, ...by });
        }
    }
    const target = bindTarget(known.target, header.target, words);
    const place = relation === 'older' ? {} : { path: header.path, branch: header.branch ?? known.branch };
    return { ...known, ...place, source, target, pending: pending.done(), removed: removed.done() };
}
/** Whether the source has to move: to a newer commit, or to another folder of the same one. */
function isElsewhere(source, { relation, desired }) {
    return relation === 'same' ? desired.tree !== source.tree : relation === 'newer';
}
/** The source becomes what is desired: what is new to it is pending, what left it is remembered as far as it may exist. */
function moveOn(from, { desired, by }, { pending, removed }) {
    const fresh = {
        ended: { state: 'unsent', reason: NOT_YET, ...by },
        ...(from.commit === '' ? {} : { since: from.commit }),
    };
    const came = (0,pair_set/* difference */.iv)(desired.pairs, from.pairs);
    const left = (0,pair_set/* difference */.iv)(from.pairs, desired.pairs);
    pending.setAll(came, (pair) => {
        const back = removed.get(pair);
        removed.delete(pair);
        return back ? { ...fresh, before: back } : fresh;
    });
    removed.setAll(left, (pair) => {
        const known = leaving(pending.get(pair), by);
        pending.delete(pair);
        return known;
    });
}
/** What is remembered of a pair that leaves the files: nothing where it never can have reached CustomerGauge. */
function leaving(entry, by) {
    if (entry === undefined)
        return { state: 'accepted', ...by };
    if (entry.before?.state === 'accepted')
        return entry.before;
    const maySent = entry.sending ?? (entry.ended?.state === 'unanswered' ? entry.ended : undefined);
    if (maySent)
        return { state: 'unanswered', run: maySent.run, time: maySent.time };
    return entry.before;
}
/** Settles entries. Those that stand alike, and of which the same is said one after the other, stand alike afterwards too. */
function settling(by) {
    let last;
    return (entry, word) => {
        if (last?.entry !== entry || last.word !== word)
            last = { entry, word, after: settle(entry, word, by) };
        return last.after;
    };
}
/** The entry after a word about it; nothing once it is accepted. */
function settle(entry, word, by) {
    const { sending, ended, latest, before, since } = entry;
    const origin = betterOrigin(entry.origin, 'origin' in word ? word.origin : undefined);
    const kept = {
        ...(before ? { before } : {}),
        ...(since ? { since } : {}),
        ...(origin ? { origin } : {}),
    };
    switch (word.state) {
        case 'accepted':
            return undefined;
        case 'sending': {
            if (sending?.run === by.run)
                return entry;
            const known = { ...(ended ? { ended } : {}), ...(latest ? { latest } : {}) };
            const open = sending ? endings(entry, { state: 'unanswered', reason: NO_ANSWER, ...sending }) : known;
            return { ...kept, ...open, sending: by };
        }
        default: {
            const { state, reason, tried } = word;
            const own = { state, reason, run: by.run, time: by.time, ...(tried ? { tried } : {}) };
            const open = sending && sending.run !== by.run ? { sending } : {};
            return { ...kept, ...open, ...endings(entry, own) };
        }
    }
}
/** An approval outweighs none, and of two equal ones the one that a comparison of text puts last. */
function betterOrigin(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    const order = (origin) => JSON.stringify([
        origin.approvedBy.length > 0,
        origin.pull !== undefined,
        origin.approvedBy,
        origin.pull,
        origin.commit,
    ]);
    return order(one) >= order(other) ? one : other;
}
/** What stands for a pair until the first run ended about it gives way to any real ending. */
function placeholder(ended) {
    return ended?.state === 'unsent' && ended.reason === NOT_YET;
}
/** What is known with one more ending: the best known of all, and the latest of a run that tried the pair. */
function endings({ ended, latest }, own) {
    const known = placeholder(ended) ? undefined : ended;
    const best = last(known, own, (one) => [rank(one), one.time]);
    const before = latest ?? (known && (0,ledger/* wasTried */.A_)(known) ? known : undefined);
    const newest = (0,ledger/* wasTried */.A_)(own) ? last(before, own, (one) => [one.time, rank(one)]) : before;
    return { ended: best, ...(newest && newest !== best ? { latest: newest } : {}) };
}
const RANK = { unanswered: 3, rejected: 2, unsent: 0 };
/** How well known an ending is: a pair that was handed over and not taken is known better than one that never was. */
function rank(ending) {
    return ending.tried ? 1 : RANK[ending.state];
}
/** The ending that this order puts last, and of two equal ones the one that a comparison of text does. */
function last(one, other, by) {
    const order = (ending) => JSON.stringify([...by(ending), ending.run, ending.reason]);
    return one !== undefined && order(one) >= order(other) ? one : other;
}
/** The target is written down with the first accepted record, and not changed by any later one. */
function bindTarget(known, mine, words) {
    if (known || !mine)
        return known;
    for (const [, { state }] of words)
        if (state === 'accepted')
            return mine;
    return undefined;
}
/** The ledger without these removed pairs: somebody deleted them in CustomerGauge by hand. */
function forget(before, pairs) {
    const removed = new BucketsDraft(before.removed);
    for (const pair of pairs)
        removed.delete(pair);
    return { ...before, removed: removed.done() };
}


/***/ })

};
