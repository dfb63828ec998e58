export const id = 5710;
export const ids = [5710,9357];
export const modules = {

/***/ 9563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   JA: () => (/* binding */ PatchedPairs),
/* harmony export */   X_: () => (/* binding */ PairSet),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/**
 * Pairs, each once, found by alias first: nearly every alias stands under one account alone, and then no text has to be
 * put together or compared to find it. A million pairs take a fraction of the time and memory that joined keys would.
 */
class PairSet {
    #first = new Map();
    /** Only for the few aliases that stand under several accounts: those behind the first, by account. */
    #others = new Map();
    #size = 0;
    constructor(pairs = []) {
        for (const pair of pairs)
            this.add(pair);
    }
    get size() {
        return this.#size;
    }
    /** Takes a pair in, unless it is there already. Returns the one that is. */
    add(pair) {
        const first = this.#first.get(pair.alias);
        if (first === undefined)
            this.#first.set(pair.alias, pair);
        else {
            if (first.account === pair.account)
                return first;
            const others = this.#others.get(pair.alias) ?? new Map();
            const same = others.get(pair.account);
            if (same !== undefined)
                return same;
            this.#others.set(pair.alias, others.set(pair.account, pair));
        }
        this.#size++;
        return undefined;
    }
    get({ account, alias }) {
        const first = this.#first.get(alias);
        return first === undefined || first.account === account ? first : this.#others.get(alias)?.get(account);
    }
    has(pair) {
        return this.get(pair) !== undefined;
    }
    /** The pair of this alias that was taken in first. */
    firstOf(alias) {
        return this.#first.get(alias);
    }
    *[Symbol.iterator]() {
        yield* this.#first.values();
        for (const others of this.#others.values())
            yield* others.values();
    }
}
/** Pairs that differ from known ones in a few: kept as the difference, so that what is equal is never looked at. */
class PatchedPairs {
    base;
    /** Pairs of the base that are not among these. */
    without;
    /** Pairs that the base does not have. */
    plus;
    constructor(base, patch) {
        this.base = base;
        this.without = patch.without;
        this.plus = patch.plus;
    }
    get size() {
        return this.base.size - this.without.size + this.plus.size;
    }
    has(pair) {
        return this.plus.has(pair) || (this.base.has(pair) && !this.without.has(pair));
    }
    *[Symbol.iterator]() {
        for (const pair of this.base)
            if (!this.without.has(pair))
                yield pair;
        yield* this.plus;
    }
}
/** These pairs without some. */
function without(pairs, gone) {
    const left = new PairSet();
    for (const pair of gone)
        if (pairs.has(pair))
            left.add(pair);
    if (left.size === 0)
        return pairs;
    if (pairs instanceof PairSet)
        return new PatchedPairs(pairs, { without: left, plus: new PairSet() });
    if (!(pairs instanceof PatchedPairs))
        return new PairSet(difference(pairs, left));
    const plus = new PairSet(difference(pairs.plus, left));
    for (const pair of pairs.without)
        left.add(pair);
    return new PatchedPairs(pairs.base, { without: new PairSet([...left].filter((p) => pairs.base.has(p))), plus });
}
/** The pairs of one that the other does not have. */
function difference(one, other) {
    if (one === other)
        return [];
    // What both share with the base need not be compared.
    if (other instanceof PatchedPairs && other.base === one) {
        const { base } = other;
        return [...other.without].map((pair) => base.get(pair));
    }
    if (one instanceof PatchedPairs && one.base === other)
        return [...one.plus];
    const only = [];
    for (const pair of one)
        if (!other.has(pair))
            only.push(pair);
    return only;
}


/***/ }),

/***/ 4676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportTables: () => (/* binding */ exportTables)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 21 modules
var read_files = __webpack_require__(7139);
// EXTERNAL MODULE: ./src/files/replace.ts
var replace = __webpack_require__(1091);
// EXTERNAL MODULE: ./src/files/worktree.ts
var worktree = __webpack_require__(2406);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/report/tables/alias-errors.ts
var alias_errors = __webpack_require__(9252);
// EXTERNAL MODULE: ./src/report/tables/export-report.ts
var export_report = __webpack_require__(9357);
// EXTERNAL MODULE: ./src/rules/check.ts + 3 modules
var check = __webpack_require__(8726);
// EXTERNAL MODULE: ./src/commands/folder.ts
var folder = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/commands/local.ts
var local = __webpack_require__(9630);
// EXTERNAL MODULE: ./src/commands/open.ts
var commands_open = __webpack_require__(7176);
// EXTERNAL MODULE: ./src/commands/run-ledger.ts + 1 modules
var run_ledger = __webpack_require__(6280);
// EXTERNAL MODULE: ./src/tables/write-csv.ts
var write_csv = __webpack_require__(8671);
;// CONCATENATED MODULE: ./src/commands/export/parts.ts

/** What CustomerGauge's manual upload takes in one file (API.md: documented). */
const MOST_ROWS = 5000;
const MOST_BYTES = 15 * 1024 * 1024;
/** Pairs as CSV files with a header each, none of which has more rows or bytes than an upload takes. */
function csvParts(pairs, of) {
    const { headings, mostRows = MOST_ROWS, mostBytes = MOST_BYTES } = of;
    const header = write_csv/* BYTE_ORDER_MARK */.s + (0,write_csv/* csvLine */.z)(headings);
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
        const line = (0,write_csv/* csvLine */.z)([account, alias]);
        const size = Buffer.byteLength(line);
        if (lines.length >= mostRows || bytes + size > mostBytes)
            close();
        lines.push(line);
        bytes += size;
    }
    close();
    return parts;
}
/** Whether a spreadsheet program that opens the file would take a name for a formula. */
function looksLikeFormula(name) {
    return /^[=+\-@\t\r]/.test(name);
}

;// CONCATENATED MODULE: ./src/commands/export/export.ts
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















/** The aliases of the working tree become CSV files for a manual upload, as large as CustomerGauge takes them. */
async function exportTables(run, { options }) {
    const { settings, cwd, signal } = run;
    const pending = options.pending === true;
    const out = typeof options.out === 'string' ? options.out : 'export';
    const report = { ...export_report.NO_EXPORT, pending };
    if (out === '' || (out === '-' && options.json === true))
        return ended({ ...report, failures: [badOut(out)] });
    const files = (0,worktree/* readWorktree */.q)({ cwd, path: settings.path });
    const nothing = (0,folder/* noAliasFiles */.r)(files, settings.path);
    if (nothing)
        return ended({ ...report, failures: [{ ...nothing, hint: 'Check `--path`.' }] });
    const read = await (0,read_files/* readAliasFiles */._)(files ?? []);
    const { pairs: all, problems } = (0,check/* checkRead */.xp)(read, { severities: settings.rules });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        return ended({ ...report, result: 'invalid', errors: errors.map(alias_errors/* fileError */.z) });
    await (0,local/* pause */.v)(signal);
    const isWanted = pending ? await pendingPairs(run) : () => true;
    const pairs = [...all].filter(isWanted).sort(alias/* comparePairs */.ff);
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
/** The pairs as `adopt --only` takes them. No valid name holds a tab or a line break. */
function writeOnlyFile(cwd, file, pairs) {
    if (typeof file !== 'string')
        return undefined;
    const text = pairs.map(({ account, alias }) => `${account}\t${alias}\n`).join('');
    const why = (0,replace/* writeWhole */.f8)((0,external_node_path_.resolve)(cwd, file), Buffer.from(text));
    return why === undefined ? undefined : unwritten(file, why);
}
/** Whether a pair is not accepted yet. Without a ledger nothing is. */
async function pendingPairs(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = __addDisposableResource(env_1, await (0,commands_open/* openRepositoryOf */.K)(run), true);
        const { ledger } = (await (0,run_ledger/* openRunLedger */.fC)(run, repository)).store;
        if (ledger === undefined)
            return () => true;
        const waiting = new Set(Array.from((0,ledger_ledger/* entriesOf */.Mc)(ledger.pending), ([pair]) => JSON.stringify([pair.account, pair.alias])));
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
/** Files of ours, of which a former export may have left more. */
const NAME = /^aliases-\d{3,}\.csv$/;
async function writeParts({ cwd, out, found }, parts) {
    const names = parts.map((_, at) => `aliases-${String(at + 1).padStart(3, '0')}.csv`);
    const folder = (0,external_node_path_.resolve)(cwd, out);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        const stale = (0,external_node_fs_.readdirSync)(folder).filter((name) => NAME.test(name) && !names.includes(name));
        if (stale.length > 0)
            return ended({ ...found, failures: [staleFiles(out, stale)] });
    }
    catch (cause) {
        return ended({ ...found, failures: [unwritten(out, cause instanceof Error ? cause.message : String(cause))] });
    }
    const files = [];
    for (const [at, { text, rows }] of parts.entries()) {
        const path = (0,external_node_path_.join)(out, names[at] ?? '');
        const why = (0,replace/* writeWhole */.f8)((0,external_node_path_.join)(folder, names[at] ?? ''), Buffer.from(text));
        if (why !== undefined)
            return ended({ ...found, files, failures: [unwritten(path, why)] });
        files.push({ path, rows });
    }
    return ended({ ...found, files, result: 'exported' });
}
function ended(report) {
    return { code: (0,export_report/* exportCode */.w)(report.result), lines: (0,export_report/* exportText */.K)(report), document: (0,export_report.exportDocument)(report) };
}
function badOut(out) {
    const message = out === '' ? '`--out` is empty.' : 'Two things would go to standard output.';
    return { code: 'option', message, hint: 'Give `--out` a folder.' };
}
function unwritten(path, why) {
    return {
        code: 'unwritten',
        message: `${path} could not be written: ${why}.`,
        hint: 'See that you may write there, or name another place.',
    };
}
function staleFiles(out, stale) {
    return {
        code: 'stale-files',
        message: `${out} holds ${stale.slice(0, 3).join(', ')} of an earlier, larger export, which would be taken for a part of this one.`,
        hint: 'Delete them, or name another folder with `--out`.',
    };
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

/***/ 9630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Lets signals be heard between two long steps, and ends the command where one was. */
async function pause(signal) {
    await new Promise((resolve) => setImmediate(resolve));
    signal.throwIfAborted();
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

/** What a file below the alias folder was probably meant as; nothing for files that stand there rightly. */
function overlookedFile(folder, below) {
    if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(below) || (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1)(below))
        return undefined;
    const path = (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(folder, below);
    if (/\.(?:csv|tsv|xls[xmb]?|ods|numbers)$/i.test(below))
        return { kind: 'table', path };
    const [, stem] = /^(.+?)\.(?:ya?ml\.(?:txt|rtf|docx?|odt)|yalm|ymal|yam|yml?l)$/i.exec(path) ?? [];
    return stem === undefined ? undefined : { kind: 'name', path, better: `${stem}.yaml` };
}
/** All of that in a commit. @param shown how people know the alias folder */
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
 * The folders whose path differs from the alias folder's in case alone.
 * @param subfolders the names of the folders in a folder, of which '' is the outermost
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
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Replaces the content of a file of the working tree in one step: whoever reads it meanwhile sees the old content or the new
 * one, and a run that dies leaves the old one. Its mode stays. Follows no link, and touches nothing that has changed
 * since it was read. Returns why it was left alone, or nothing.
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
            return 'it was changed meanwhile';
        writeBeside(file, after, { mode: stat.mode & 0o7777, exactly: true });
        return undefined;
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
}
/**
 * Makes a file of the working tree in one step: it is there with all its content, or not at all. A file that is there is never
 * touched. Returns why there is none, or nothing.
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
        return cause instanceof Error ? cause.message : String(cause);
    }
}
/** Writes a file that the user names in one step, in the place of one that is there. Returns why it could not, or nothing. */
function writeWhole(file, content) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
        if (found && !found.isFile())
            return 'it is not a regular file';
        writeBeside(file, content, found ? { mode: found.mode & 0o7777, exactly: true } : { mode: 0o666 });
        return undefined;
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
}
/** A second name fails where somebody has made such a file meanwhile; file systems without second names can only rename. */
function takeFreeName(beside, file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(beside, file);
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
            throw cause;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, file);
        return;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside);
}
/** The new content goes to a dot-file, which is no alias file, in the same folder and takes the file's place. */
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





const NOTHING = new Uint8Array();
const SLASH = Buffer.from('/');
const GIT = Buffer.from('/.git');
/**
 * The alias files as they lie in the working tree; nothing where it has no such folder. Links are not followed, on
 * the way to it neither, and reported as what they are.
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
    const start = Buffer.from(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path)}/`);
    const walk = (folder) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' })) {
            const place = Buffer.concat([folder, SLASH, entry.name]);
            const { text, utf8 } = (0,_git_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(place.subarray(start.length));
            const file = { path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(shown, text), ...(utf8 ? {} : { misnamed: true }) };
            if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(text))
                continue;
            if (entry.isSymbolicLink())
                files.push({ ...file, bytes: NOTHING, kind: 'symlink' });
            else if (entry.isDirectory()) {
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(Buffer.concat([place, GIT])))
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
    walk(start.subarray(0, -1));
    return files;
}
/** The folder so many folders above another, as far as its name goes. */
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
            // What cannot be looked into is not what somebody checks in.
            return [];
        }
    };
    return (await (0,_overlooked_js__WEBPACK_IMPORTED_MODULE_4__/* .similarFolders */ .Vv)(path, subfolders)).map((folder) => ({ kind: 'folder', path: folder }));
}


/***/ }),

/***/ 9252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fileError)
/* harmony export */ });
/** An error of an alias file, as one of a row is told. */
function fileError({ rule, severity, place, message, hint, related }) {
    const spot = ({ file, line, column }) => ({ file, line, column });
    const others = related.map(({ what, place: other }) => ({ what, at: spot(other) }));
    return { code: rule, severity, at: spot(place), message, hint, related: others };
}


/***/ }),

/***/ 9357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ exportText),
/* harmony export */   NO_EXPORT: () => (/* binding */ NO_EXPORT),
/* harmony export */   exportDocument: () => (/* binding */ exportDocument),
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
/** What `export --json` prints (docs/tables.md). */
function exportDocument(report) {
    return { version: 1, command: 'export', ...report };
}
function exportText(report) {
    const { formulas, errors, failures, files } = report;
    return [
        ...(0,_import_text_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)('Names that a spreadsheet program takes for formulas; do not open and save these files with one', formulas, (one) => [`  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(one.account)}, ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(one.alias)}`]),
        ...(0,_import_text_js__WEBPACK_IMPORTED_MODULE_0__/* .section */ .uW)('Errors in the alias files', errors, (one) => (0,_import_text_js__WEBPACK_IMPORTED_MODULE_0__/* .problemLines */ .pb)(one, 'error')),
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
            return 'Nothing was exported: correct the alias files first. `validate` tells what is wrong in them.';
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
/* harmony export */   iN: () => (/* binding */ spotText),
/* harmony export */   oW: () => (/* binding */ tableLines),
/* harmony export */   pb: () => (/* binding */ problemLines),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   zy: () => (/* binding */ importText)
/* harmony export */ });
/* harmony import */ var _tables_csv_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8294);
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8850);



/** So many rows of one list a terminal shows; `--rejected` and `--json` have them all. */
const MOST = 200;
/** How a table was read, and what became of its rows: for people. */
function importText(report) {
    const { rejected, warnings, errors, failures } = report;
    return [
        ...report.tables.flatMap(tableLines),
        ...section('Not imported', rejected, ({ problems }) => problems.flatMap((one) => problemLines(one, 'error'))),
        ...section('Warnings', warnings, (one) => problemLines(one, 'warning')),
        ...section('Errors in the alias files', errors, (one) => problemLines(one, 'error')),
        ...failures.flatMap(({ message, hint }) => [`error: ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message)}`, ...(hint ? [`  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(hint)}`] : [])]),
        ...report.files.map(({ path, created, added }) => fileLine(report.dryRun, path, created, added)),
        verdict(report),
    ];
}
/** What was decided while a table was read. */
function tableLines({ file, format, columns, notes, rows }) {
    const { kind, encoding, delimiter, sheet, headerRow } = format;
    const how = [
        kind === 'xlsx' ? 'XLSX' : kind === 'csv' ? 'CSV' : 'list',
        ...(encoding ? [`encoding ${encodingName(encoding.name)}`] : []),
        ...(kind === 'csv'
            ? [`delimiter ${delimiter === undefined ? 'none' : (0,_tables_csv_js__WEBPACK_IMPORTED_MODULE_0__/* .delimiterName */ .Re)(delimiter).replace(/^a /, '')}`]
            : []),
        ...(sheet === undefined ? [] : [`sheet ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(sheet)}`]),
        ...(headerRow > 0 ? [`header in row ${headerRow}`] : []),
        ...Object.entries(columns).map(([key, column]) => `${key} in column ${column.letter} ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(column.heading)}`),
    ];
    return [
        `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file)}: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(rows, 'row')}; ${how.join(', ')}`,
        ...notes.map(({ message }) => `  note: ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(message)}`),
    ];
}
function encodingName(name) {
    return name.toUpperCase().replace(/^WINDOWS/, 'Windows');
}
/** One list, as much of it as a terminal can show. */
function section(title, list, lines) {
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
        return 'Nothing was imported: correct the alias files first. `validate` tells what is wrong in them.';
    const parts = [
        `${(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U)(added.length, 'alias', 'aliases')} ${dryRun ? 'would be added' : 'added'}`,
        `${present + repeated} there already`,
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
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6961);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2437);


/** A row that is longer is no row: a quote was never closed. Far above a row of the longest cells that anybody has. */
const LONGEST_ROW = 4 * 1024 * 1024;
/** Stands for no delimiter: a table of one column has none, and its names may hold any. */
const NONE = '\u001f';
/**
 * All rows of a CSV text. A cell with quotes in the wrong place is marked, not guessed.
 * @throws TableError where the text is not CSV
 */
function csvGrid(csv, text, delimiter) {
    return { rows: strictRows(csv, text, delimiter) ?? relaxedRows(csv, text, delimiter) };
}
/** Nothing where the quotes are not those of CSV. */
function strictRows(csv, text, delimiter) {
    try {
        // Only a text that may hold too much is counted while it is read, which takes longer.
        if (text.length > COUNTED)
            return countedRows(csv, text, delimiter);
        const rows = csv.parse(text, styleOf(delimiter));
        const count = counter();
        for (const row of rows)
            count(row.length);
        return rows;
    }
    catch (cause) {
        if (cause instanceof _table_js__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .r)
            throw cause;
        return undefined;
    }
}
/** In characters: no more cells than these fit into the memory of anybody. */
const COUNTED = 8 * 1024 * 1024;
function countedRows(csv, text, delimiter) {
    const rows = [];
    const count = counter();
    csv.parse(text, {
        ...styleOf(delimiter),
        on_record: (row) => {
            count(row.length);
            // The parser's own array has room for many more cells.
            rows.push(row.slice());
            return null;
        },
    });
    return rows;
}
/** Ends the reading of a text that holds more than a spreadsheet can, before it fills the memory. */
function counter() {
    let rows = 0;
    let cells = 0;
    return (width) => {
        rows++;
        cells += width;
        if (width > _grid_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_COLUMNS */ .Yw)
            throw new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .r('too-large', `Row ${rows} has more than ${_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_COLUMNS */ .Yw} columns (${(0,_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .columnLetters */ .WG)(_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_COLUMNS */ .Yw - 1)}), more than a spreadsheet can have.`, 'Export the table again, with the columns that are needed.');
        if (rows > _grid_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ROWS */ .wq || cells > _grid_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_CELLS */ .qC)
            throw new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .r('too-large', `The table has more than ${_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_ROWS */ .wq} rows, or more than ${_grid_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_CELLS */ .qC / 1_000_000} million cells.`, 'Split it into several files, or leave out the columns that are not needed.');
    };
}
/** The same, more slowly, for a text with quotes in wrong places: `"Acme" Inc` is no cell that all programs read alike. */
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
                rows.push(misplaced ? record.map(quoteCell) : record);
                return null;
            },
        });
    }
    catch (cause) {
        if (cause instanceof _table_js__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .r)
            throw cause;
        throw notCsv(cause, rows.length + 1);
    }
    return rows;
}
/** A quote in the middle of a cell is only a quote; behind one at its beginning programs do not agree. */
function quoteCell(text) {
    return text.startsWith('"') ? { kind: 'quote', text } : text;
}
function notCsv(cause, row) {
    const code = cause?.code;
    const unclosed = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
    return new _table_js__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .r('not-csv', unclosed
        ? `Row ${row} has a quote (") that is never closed, so where the row ends is not known.`
        : `Row ${row} cannot be read as CSV.`, `Look at row ${row}: a cell that holds a quote is written in quotes, and each quote in it twice. Saving the table anew from a spreadsheet program does that.`, { cause });
}
/** How all CSV is parsed. */
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

/***/ 8294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ looksLikeTable),
/* harmony export */   Nq: () => (/* binding */ withoutSep),
/* harmony export */   Re: () => (/* binding */ delimiterName),
/* harmony export */   od: () => (/* binding */ csvStyle),
/* harmony export */   qC: () => (/* binding */ noCsvColumn)
/* harmony export */ });
/* harmony import */ var _csv_grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5530);
/* harmony import */ var _header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(124);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2437);



/** A line that tells Excel the delimiter. Excel does not show it, nor count it. */
const SEP = /^"?sep=([,;\t|])"?(?:\r\n|\n|\r|$)/i;
/** The text without the line `sep=`, and the delimiter that it names. */
function withoutSep(text) {
    const found = SEP.exec(text);
    if (found === null)
        return { text, sep: undefined };
    return { text: text.slice(found[0].length), sep: _table_js__WEBPACK_IMPORTED_MODULE_2__/* .DELIMITERS */ .l.find((one) => one === found[1]) };
}
/**
 * Finds the delimiter: the one under which a row has the wanted headings.
 * @throws TableError where none or several do
 */
function csvStyle(csv, text, of) {
    return (styleIn(csv, text.slice(0, HEAD), of) ??
        (text.length > HEAD ? styleIn(csv, text, of) : undefined) ?? { delimiter: of.delimiter, header: undefined });
}
/** Where the header stands as a rule, in characters. */
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
        throw new _table_js__WEBPACK_IMPORTED_MODULE_2__/* .TableError */ .r('several-delimiters', `Row ${first} has the headings both with ${split.map(({ delimiter }) => delimiterName(delimiter)).join(' and with ')} between columns.`, 'Say which one it is, for instance `--delimiter ";"`.');
    const [best] = split;
    if (best)
        return best;
    const [single] = earliest;
    return single && { delimiter: given, header: single.header };
}
/** The problem of a text in which no row has the wanted headings, told under the delimiter that makes the most of it. */
function noCsvColumn(csv, text, wanted) {
    const tried = _table_js__WEBPACK_IMPORTED_MODULE_2__/* .DELIMITERS */ .l.map((delimiter) => firstRows(csv, text, delimiter));
    const width = (rows) => Math.max(0, ...rows.map((row) => row.length));
    return (0,_header_js__WEBPACK_IMPORTED_MODULE_1__/* .noColumn */ .gd)(tried.reduce((a, b) => (width(b) > width(a) ? b : a)), wanted);
}
/** Whether a text without the wanted headings is a table all the same: its rows have equally many cells, and more than one. */
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
        // What is wrong behind the header is told when all of it is read.
    }
    return rows;
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
/** A spreadsheet has no more rows and columns, and no longer cell (Excel's limits). */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_CELL = 32_767;
/** Far more cells than any list of accounts, and not more than the memory holds. */
const MOST_CELLS = 20_000_000;
function cellText(cell) {
    return typeof cell === 'object' ? cell.text : (cell ?? '');
}
/** Whether nothing stands in a row. */
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
/** The column of letters, from 0. */
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



/** Titles, dates and filters that reports print above their table take up fewer rows. */
const MOST_TITLE_ROWS = 50;
/** @throws TableError where a heading stands twice in it */
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
/** Where a column's heading stands: exactly so, else but for case and white space, else under another usual heading. */
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
    return new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .TableError */ .r('column-twice', `The columns ${letters} have the same heading ${(0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)((headings[indexes[0] ?? 0] ?? '').trim())} in row ${row}.`, 'Rename or delete the one that is not meant.');
}
const MOST_SHOWN = 12;
/** Says which columns there are instead of the wanted ones. */
function noColumn(rows, wanted, where = '') {
    const needed = wanted.filter(({ optional }) => !optional);
    const at = rows.findIndex((row) => !(0,_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyRow */ .Kd)(row));
    const first = rows[at]?.map(_grid_js__WEBPACK_IMPORTED_MODULE_2__/* .cellText */ .Ie) ?? [];
    const headings = first.map((one) => one.trim()).filter((one) => one !== '');
    const missing = needed.filter((column) => indexesOf(first, column).length === 0);
    const names = (missing.length > 0 ? missing : needed).map(({ heading }) => (0,_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(heading)).join(' and no column ');
    const more = headings.length > MOST_SHOWN ? `, and ${headings.length - MOST_SHOWN} more` : '';
    const has = headings.length === 0
        ? 'it holds no text'
        : `its row ${at + 1} has ${headings.slice(0, MOST_SHOWN).map(_aliases_shown_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP).join(', ')}${more}`;
    const options = missing.flatMap(({ option }) => (option === undefined ? [] : [`\`${option} "…"\``]));
    return new _table_js__WEBPACK_IMPORTED_MODULE_1__/* .TableError */ .r('no-column', `${where === '' ? 'The table' : where} has no column ${names}; ${has}.`, `The table needs a row with the headings of its columns.${options.length > 0 ? ` If a column is called otherwise, name it: ${options.join(' ')}.` : ''}`);
}


/***/ }),

/***/ 2437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ DELIMITERS),
/* harmony export */   r: () => (/* binding */ TableError)
/* harmony export */ });
/** The delimiters that a table may have. */
const DELIMITERS = [',', ';', '\t', '|'];
/** Ends the reading of a file; `readTable` makes a result of it. */
class TableError extends Error {
    problem;
    constructor(code, message, hint, options) {
        super(message, options);
        this.problem = { code, message, hint };
    }
}


/***/ }),

/***/ 8671:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ BYTE_ORDER_MARK),
/* harmony export */   z: () => (/* binding */ csvLine)
/* harmony export */ });
/** Makes Excel see UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** One line of a CSV file (RFC 4180). Quotes also keep white space at the ends, which some programs cut off. */
function csvLine(cells) {
    return `${cells.map(csvCell).join(',')}\r\n`;
}
function csvCell(cell) {
    return /[",;\t|\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}


/***/ })

};
