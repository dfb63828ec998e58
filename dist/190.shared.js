export const id = 190;
export const ids = [190];
export const modules = {

/***/ 8190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _ledger_audit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4308);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2420);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8850);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7176);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4331);
/* harmony import */ var _run_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6280);
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






/** Shows the last push, what is pending and why, and what left the files but still exists in CustomerGauge. */
async function status(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const report = (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyReport */ ._O)(run.settings, 'status');
        const repository = __addDisposableResource(env_1, await (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepositoryOf */ .K)(run), true);
        const { store } = await (0,_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .openRunLedger */ .fC)(run, repository);
        const { ledger, commit, ref } = store;
        if (!ledger || !commit) {
            const verdict = (0,_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .noLedgerYet */ .pj)(ref, await repository.remoteOfSeveral());
            return { ...report, result: 'reported', verdict, ledger: { ref, commit } };
        }
        const shown = await statusOf(repository, commit, ledger);
        return { ...report, result: 'reported', verdict: sentence(shown), ledger: { ref, commit }, status: shown };
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
async function statusOf(repository, commit, ledger) {
    const store = await repository.store();
    const { stdout } = await store.run(['log', '-1', '--no-walk', '--format=%cI%n%B', commit]);
    const [time = '', ...lines] = stdout.toString('utf8').split('\n');
    const { title, trailers } = (0,_ledger_audit_js__WEBPACK_IMPORTED_MODULE_4__/* .readAudit */ .y4)(lines.join('\n'));
    return {
        last: { title, run: trailers.get('Run') ?? '', actor: trailers.get('Actor') ?? '', time },
        source: ledger.source.commit,
        accepted: ledger.source.pairs.size - (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .countEntries */ .EX)(ledger.pending),
        pending: Array.from((0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(ledger.pending), waiting),
        removed: Array.from((0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .entriesOf */ .Mc)(ledger.removed), ([{ account, alias }, { state, run, time: since }]) => ({
            account,
            alias,
            state,
            reason: `${state === 'accepted' ? 'accepted' : 'sent without a clear answer'} earlier, and no longer in the files since this run`,
            run,
            time: since,
        })),
    };
}
function waiting([{ account, alias }, entry]) {
    const { sending, ended } = entry;
    const { run = '', time = '' } = sending ?? ended ?? {};
    // A run that took a pair up and never said how it ended may well have sent it.
    const state = sending ? 'unanswered' : (ended?.state ?? 'unsent');
    const reason = (0,_run_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingReason */ .q4)(entry).replace(/^\w+: /, '');
    return { account, alias, state, reason, run, time };
}
function sentence({ accepted, pending, removed }) {
    const parts = [
        `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U)(accepted, 'alias', 'aliases')} accepted`,
        `${pending.length} pending`,
        `${removed.length} removed from the files and still in CustomerGauge`,
    ];
    return `${parts.join(', ')}.`;
}


/***/ })

};
