export const id = 541;
export const ids = [541];
export const modules = {

/***/ 1541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forget: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _files_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4250);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/* harmony import */ var _ledger_advance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9014);
/* harmony import */ var _ledger_audit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9546);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2420);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8850);
/* harmony import */ var _books_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7353);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(130);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4331);
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










/** Drops removed aliases from the ledger, once somebody deleted them in CustomerGauge by hand. */
async function forget(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, trigger, env } = run;
        const report = (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .emptyReport */ ._O)(settings, 'forget');
        const refusal = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .refusePush */ .t_)(trigger, settings.environmentExplicit);
        if (refusal)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .failedReport */ .kS)(report, { code: 'permission', ...refusal }, 'blocked');
        const asked = settings.only === undefined ? undefined : await readOnly(settings.only, run);
        if (asked && 'code' in asked)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .failedReport */ .kS)(report, asked);
        const repository = __addDisposableResource(env_1, await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepositoryOf */ .K)(run), true);
        const { store } = await (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .openBooks */ .FS)(run, repository);
        const { ledger } = store;
        if (!ledger)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .failedReport */ .kS)(report, { code: 'ledger-missing', message: (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .noLedgerYet */ .pj)(store.ref), mend: '' });
        const wanted = new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X_(asked ?? (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .pairsIn */ .jR)(ledger.removed));
        const unknown = (asked ?? []).filter((pair) => (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(ledger.removed, pair) === undefined);
        if (unknown.length > 0)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .failedReport */ .kS)(report, notRemoved(unknown, settings.only ?? ''));
        const left = () => (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .countEntries */ .EX)(store.ledger?.removed ?? new Map());
        if (settings.dryRun) {
            const verdict = `Dry run, nothing was written: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U)(wanted.size, 'removed alias', 'removed aliases')} would be forgotten; ${left() - wanted.size} left.`;
            return { ...report, result: 'planned', verdict, ledger: { ref: store.ref, commit: store.commit } };
        }
        const actor = (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .actorName */ .ti)(env);
        await store.write({
            author: actor,
            next: (before) => before && (0,_ledger_advance_js__WEBPACK_IMPORTED_MODULE_3__/* .forget */ .y)(before, wanted),
            message: (after) => (0,_ledger_audit_js__WEBPACK_IMPORTED_MODULE_9__/* .auditMessage */ .b)({
                title: `forget: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U)(wanted.size, 'removed alias', 'removed aliases')}`,
                run: (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .runName */ .rt)(env),
                actor,
                source: after.source.commit,
                accepted: 0,
                rejected: 0,
                unanswered: 0,
                unsent: 0,
                pending: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .countEntries */ .EX)(after.pending),
            }),
        });
        const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U)(wanted.size, 'removed alias was', 'removed aliases were')} forgotten; ${left()} left.`;
        return { ...report, result: 'forgotten', verdict, ledger: { ref: store.ref, commit: store.commit } };
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
async function readOnly(file, { cwd, env }) {
    const given = await (0,_files_given_js__WEBPACK_IMPORTED_MODULE_1__/* .readGiven */ .Q)({ file, cwd, workspace: env.GITHUB_WORKSPACE });
    if (!given.ok) {
        const message = `The file \`${file}\` ${given.why === '' ? 'cannot be read' : `is not read: ${given.why}`}.`;
        return { code: 'only', message, mend: 'Check the input `only`: it is a path from where the command runs.' };
    }
    const pairs = [];
    const wrong = [];
    new TextDecoder()
        .decode(given.bytes)
        .split(/\r?\n/)
        .forEach((text, index) => {
        if (text.trim() === '')
            return;
        const [account, alias, ...rest] = text.split('\t');
        const line = index + 1;
        if (!account || !alias || rest.length > 0)
            wrong.push(line);
        else
            pairs.push({ account: account.normalize('NFC'), alias: alias.normalize('NFC'), line });
    });
    if (wrong.length === 0)
        return pairs;
    return {
        code: 'only',
        message: `${linesOf(wrong)} of \`${file}\` cannot be understood.`,
        mend: 'Write one removed alias a line: account, one tab, alias.',
    };
}
/** What the file says stays in it: it may be another one than was meant. */
function notRemoved(pairs, file) {
    const lines = linesOf(pairs.map(({ line }) => line));
    return {
        code: 'not-removed',
        message: `${lines} of \`${file}\`: the ledger has no such removed alias. Nothing was forgotten.`,
        mend: 'The command `status` lists the removed aliases.',
    };
}
function linesOf(lines) {
    const more = lines.length > 10 ? ` and ${lines.length - 10} more` : '';
    return `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.slice(0, 10).join(', ')}${more}`;
}


/***/ })

};
