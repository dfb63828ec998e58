export const id = 832;
export const ids = [832];
export const modules = {

/***/ 4832:
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
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/tables/import-text.ts
var import_text = __webpack_require__(4185);
;// CONCATENATED MODULE: ./src/report/tables/export-report.ts



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
        ...(0,import_text/* section */.uW)('Names that a spreadsheet program takes for formulas; do not open and save these files with one', formulas, (one) => [`  ${(0,neutral/* quoted */.TL)(one.account)}, ${(0,neutral/* quoted */.TL)(one.alias)}`]),
        ...(0,import_text/* section */.uW)('Errors in the alias files', errors, (one) => (0,import_text/* problemLines */.pb)(one, 'error')),
        ...failures.flatMap(({ message, hint }) => [`error: ${(0,neutral/* visible */.RK)(message)}`, `  ${(0,neutral/* visible */.RK)(hint)}`]),
        ...files.map(({ path, rows }) => `${(0,neutral/* visible */.RK)(path)}: ${(0,report_report/* count */.U)(rows, 'alias', 'aliases')}`),
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
            return `${(0,report_report/* count */.U)(aliases, pending ? 'pending alias' : 'alias', pending ? 'pending aliases' : 'aliases')} in ${(0,report_report/* count */.U)(files.length, 'file')}.`;
    }
}

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
    const report = { ...NO_EXPORT, pending };
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
    return { code: exportCode(report.result), lines: exportText(report), document: exportDocument(report) };
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


/***/ })

};
