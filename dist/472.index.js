export const id = 472;
export const ids = [472];
export const modules = {

/***/ 5909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkAcrossFiles)
/* harmony export */ });
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2748);
/* harmony import */ var _pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6819);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7265);




/**
 * The rules that look at all entries together. Of two that contradict each other the later one is reported and names the
 * earlier, so `entries` come in the order of their files' paths and of their lines.
 */
function checkAcrossFiles(entries) {
    const accounts = new Map();
    for (const entry of entries)
        if (!accounts.has(entry.account))
            accounts.set(entry.account, entry);
    const set = new _pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X_();
    const pairs = [];
    const problems = [];
    for (const entry of entries) {
        for (const pair of entry.pairs) {
            const same = set.add(pair);
            if (same !== undefined) {
                problems.push(duplicate(pair, same));
                continue;
            }
            pairs.push(pair);
            if (pair.alias === pair.account)
                problems.push(ownName(pair, entry));
            else {
                const other = set.firstOf(pair.alias);
                // Where the alias is the other's own name, `alias-is-account` says it better.
                if (other !== undefined && other !== pair && other.alias !== other.account)
                    problems.push(conflicting(pair, other));
                const account = accounts.get(pair.alias);
                if (account !== undefined)
                    problems.push(isAccount(pair, account));
            }
        }
    }
    return { pairs, set, problems };
}
function duplicate(pair, first) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} stands twice for the account ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)}.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('duplicate-alias', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete one of the two.', [
        { what: 'the first one', place: (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(first) },
    ]);
}
function conflicting(pair, first) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} stands for two accounts: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)} here, and ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(first.account)} elsewhere.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('conflicting-alias', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete it from the account that it does not belong to.', [{ what: `the one of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(first.account)}`, place: (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(first) }]);
}
/** Reported at the alias even where the account comes later: it is the alias that has to go. */
function isAccount(pair, account) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} of the account ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)} is the name of another account.`;
    const mend = 'Delete the alias, or, if both are one account, move the aliases of the other one here and delete its entry.';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('alias-is-account', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, mend, [
        { what: 'the account of that name', place: account.source.place(account.start, account.end) },
    ]);
}
function ownName(pair, entry) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} is the account’s own name, which CustomerGauge knows already.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('alias-is-own-name', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete the alias.', [
        { what: 'the account', place: entry.source.place(entry.start, entry.end) },
    ]);
}


/***/ }),

/***/ 3588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inPathOrder),
/* harmony export */   j: () => (/* binding */ checkAliases)
/* harmony export */ });
/* harmony import */ var _across_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5909);
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2786);



/**
 * Reads all alias files and applies every rule. The result depends on the files alone, not on the order in which they
 * are given. Never throws for what a file holds.
 */
async function checkAliases(files, { severities }) {
    const ordered = inPathOrder(files);
    const read = await (0,_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readAliasFiles */ ._)(ordered);
    const across = (0,_across_files_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAcrossFiles */ .d)(read.flatMap((file) => file.entries));
    const problems = [];
    for (const found of [...read.flatMap((file) => file.problems), ...across.problems]) {
        const severity = severities[found.rule];
        if (severity !== 'off')
            problems.push({ ...found, severity });
    }
    const entries = new Map();
    ordered.forEach(({ id }, index) => {
        if (id !== undefined)
            entries.set(id, read[index]?.entries ?? []);
    });
    return { pairs: across.pairs, set: across.set, entries, problems: problems.sort(compareProblems) };
}
/** Files by path, by UTF-16 code units. */
function inPathOrder(files) {
    return [...files].sort((a, b) => (0,_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.path, b.path));
}
function compareProblems(a, b) {
    return ((0,_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        (0,_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.rule, b.rule) ||
        (0,_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.message, b.message));
}


/***/ }),

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
/* harmony import */ var _ledger_audit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9546);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2420);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8850);
/* harmony import */ var _books_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3566);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9238);
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
        const empty = (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .emptyReport */ ._)(settings, 'adopt');
        const refusal = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .refusePush */ .t_)(trigger, settings.environmentExplicit);
        if (refusal)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReport */ .k)(empty, { code: 'permission', ...refusal }, 'blocked');
        const repository = __addDisposableResource(env_1, await (0,_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openRepositoryOf */ .K)(run), true);
        const folder = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .k)(repository, repository.head, settings.path);
        const nothing = (0,_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .noAliasFiles */ .r)(folder, settings.path);
        if (nothing && !settings.allowEmpty)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReport */ .k)(empty, nothing);
        const { report, ...read } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .checkFolder */ .p)(run, empty, folder);
        if (report.result === 'invalid')
            return report;
        const desired = await (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .desiredOf */ .OO)(repository, read);
        const { pairs } = desired;
        const { store, header } = await (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .openBooks */ .FS)(run, repository, desired);
        const words = new Map();
        for (const pair of pairs)
            words.set(pair, { state: 'accepted' });
        const by = { run: (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .runName */ .rt)(env), time: new Date(_delivery_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V.epoch()).toISOString() };
        const before = store.commit;
        await store.write({
            author: (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .actorName */ .ti)(env),
            next: (ledger) => {
                const relation = ledger?.source.commit === desired.commit ? 'same' : 'newer';
                const after = (0,_ledger_advance_js__WEBPACK_IMPORTED_MODULE_3__/* .advance */ .n)(ledger, { relation, desired, words, by, header });
                // Adopting is how people say that this ledger is about that target and branch from now on.
                return { ...after, ...header, branch: header.branch ?? after.branch, target: header.target ?? after.target };
            },
            message: (after) => (0,_ledger_audit_js__WEBPACK_IMPORTED_MODULE_10__/* .auditMessage */ .b)({
                title: `adopt: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(pairs.size, 'alias', 'aliases')} taken as delivered`,
                run: by.run,
                actor: (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .actorName */ .ti)(env),
                source: desired.commit,
                accepted: pairs.size,
                rejected: 0,
                unanswered: 0,
                unsent: 0,
                pending: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .countEntries */ .EX)(after.pending),
            }),
        });
        const verdict = store.commit === before
            ? `Nothing to adopt: the ledger \`${store.ref}\` has all ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(pairs.size, 'alias', 'aliases')} already.`
            : `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_11__/* .count */ .U)(pairs.size, 'alias counts', 'aliases count')} as accepted from now on; nothing was sent.`;
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


/***/ }),

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkFolder)
/* harmony export */ });
/* harmony import */ var _aliases_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3588);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);


/** Reads every alias file, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
async function checkFolder(run, report, folder) {
    const files = folder.found ? folder.files : [];
    const { set: pairs, entries, problems } = await (0,_aliases_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAliases */ .j)(files, { severities: run.settings.rules });
    run.show.problems(problems);
    const { errors, warnings } = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countProblems */ ._)(problems);
    const noted = warnings > 0 ? `, ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(warnings, 'warning')}` : '';
    const checked = { ...report, problems, files: files.length, aliases: pairs.size };
    if (errors > 0) {
        const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(errors, 'error')}${noted} in the alias files. Nothing can be sent until they are mended.`;
        return { report: { ...checked, result: 'invalid', verdict }, pairs, entries };
    }
    const read = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(pairs.size, 'alias', 'aliases')} in ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(files.length, 'file')}`;
    return { report: { ...checked, result: 'valid', verdict: `${read}: valid${noted}.` }, pairs, entries };
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ noAliasFiles)
/* harmony export */ });
/** Why there is nothing to read, if there is nothing: a mistyped `path` must not look like a mass removal. */
function noAliasFiles(folder, path) {
    if (folder.found && folder.files.length > 0)
        return undefined;
    return {
        code: folder.found ? 'folder-empty' : 'folder-missing',
        message: folder.found
            ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
            : `There is no folder \`${path}\`.`,
        mend: 'Check the input `path`. If it is meant to be empty, set `allow-empty: true`.',
    };
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);

const NOTHING = new Uint8Array();
/** The alias files of a commit, as git stores them: no line ending, filter or edit of the working tree has touched them. */
async function readCommit(repository, commit, path) {
    const folder = await repository.list(commit, repository.folder);
    if (folder.kind === 'missing')
        return { found: false };
    if (folder.kind === 'no-folder') {
        if (folder.what === 'file')
            return { found: false };
        return { found: true, files: [{ path, bytes: NOTHING, kind: folder.what }] };
    }
    const entries = folder.entries.filter(({ kind, path: below }) => kind === 'file' ? (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1)(below) : !(0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(below));
    const contents = await repository.read(entries.filter(({ kind }) => kind === 'file').map(({ id }) => id));
    let next = 0;
    const files = entries.map(({ kind, id, path: below }) => ({
        path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path, below),
        bytes: kind === 'file' ? (contents[next++] ?? NOTHING) : NOTHING,
        kind,
        ...(kind === 'file' ? { id } : {}),
    }));
    return { found: true, files };
}


/***/ })

};
