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
/* harmony import */ var _ledger_audit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9546);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2420);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8850);
/* harmony import */ var _books_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3566);
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
        const refusal = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .refusePush */ .t_)(trigger, settings.environmentExplicit);
        if (refusal)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReport */ .kS)(empty, { code: 'permission', ...refusal }, 'blocked');
        const repository = __addDisposableResource(env_1, await (0,_open_js__WEBPACK_IMPORTED_MODULE_7__/* .openRepositoryOf */ .K)(run), true);
        const folder = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommit */ .k)(repository, repository.head, settings.path);
        const nothing = (0,_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .noAliasFiles */ .r)(folder, settings.path);
        if (nothing && !settings.allowEmpty)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReport */ .kS)(empty, nothing);
        const { report, ...read } = await (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .checkFolder */ .p)(run, empty, folder);
        if (report.result === 'invalid')
            return report;
        const desired = await (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .desiredOf */ .OO)(repository, read);
        const { pairs } = desired;
        const { store, header, relate } = await (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .openBooks */ .FS)(run, repository, desired);
        const words = new Map();
        for (const pair of pairs)
            words.set(pair, { state: 'accepted' });
        const by = { run: (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .runName */ .rt)(env), time: new Date(_delivery_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .SYSTEM_CLOCK */ .V.epoch()).toISOString() };
        const before = store.commit;
        await store.write({
            author: (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .actorName */ .ti)(env),
            next: async (ledger) => {
                const relation = ledger ? await relate(ledger.source.commit) : 'newer';
                const after = (0,_ledger_advance_js__WEBPACK_IMPORTED_MODULE_3__/* .advance */ .n)(ledger, { relation, desired, words, by, header });
                // An old run that is started again must not take back what newer commits brought.
                if (relation === 'older')
                    return after;
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
