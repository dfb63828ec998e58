export const id = 541;
export const ids = [541];
export const modules = {

/***/ 1541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forget: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2748);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/* harmony import */ var _ledger_advance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9014);
/* harmony import */ var _ledger_audit_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9546);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2420);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8850);
/* harmony import */ var _books_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3566);
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
        const { settings, trigger, env, cwd } = run;
        const report = (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .emptyReport */ ._)(settings, 'forget');
        const refusal = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .refusePush */ .t_)(trigger, settings.environmentExplicit);
        if (refusal)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .failedReport */ .k)(report, { code: 'permission', ...refusal }, 'blocked');
        const asked = settings.only === undefined ? undefined : await readOnly((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, settings.only), settings.only);
        if (asked && 'code' in asked)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .failedReport */ .k)(report, asked);
        const repository = __addDisposableResource(env_1, await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepositoryOf */ .K)(run), true);
        const { store } = await (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .openBooks */ .FS)(run, repository);
        const { ledger } = store;
        if (!ledger)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .failedReport */ .k)(report, { code: 'ledger-missing', message: (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .noLedgerYet */ .pj)(store.ref), mend: '' });
        const wanted = asked ?? (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(ledger.removed);
        const unknown = wanted.filter((pair) => (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(ledger.removed, pair, (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_8__/* .pairKey */ .Yz)(pair)) === undefined);
        if (unknown.length > 0)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_7__/* .failedReport */ .k)(report, notRemoved(unknown));
        const keys = new Map(wanted.map((pair) => [(0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_8__/* .pairKey */ .Yz)(pair), pair]));
        const actor = (0,_books_js__WEBPACK_IMPORTED_MODULE_5__/* .actorName */ .ti)(env);
        await store.write({
            author: actor,
            next: (before) => before && (0,_ledger_advance_js__WEBPACK_IMPORTED_MODULE_3__/* .forget */ .y)(before, keys),
            message: (after) => (0,_ledger_audit_js__WEBPACK_IMPORTED_MODULE_9__/* .auditMessage */ .b)({
                title: `forget: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(keys.size, 'removed alias', 'removed aliases')}`,
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
        const left = (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .countEntries */ .EX)(store.ledger?.removed ?? new Map());
        const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(keys.size, 'removed alias was', 'removed aliases were')} forgotten; ${left} left.`;
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
async function readOnly(file, shown) {
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch {
        const mend = 'Check the input `only`: it is a path from where the command runs.';
        return { code: 'only', message: `The file \`${shown}\` cannot be read.`, mend };
    }
    const pairs = [];
    const wrong = [];
    text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .forEach((line, index) => {
        if (line.trim() === '')
            return;
        const [account, alias, ...rest] = line.split('\t');
        if (!account || !alias || rest.length > 0)
            wrong.push(index + 1);
        else
            pairs.push({ account: account.normalize('NFC'), alias: alias.normalize('NFC') });
    });
    if (wrong.length === 0)
        return pairs;
    const where = `${wrong.length === 1 ? 'Line' : 'Lines'} ${wrong.slice(0, 10).join(', ')}`;
    return {
        code: 'only',
        message: `${where} of \`${shown}\` cannot be understood.`,
        mend: 'Write one removed alias a line: account, one tab, alias.',
    };
}
function notRemoved(pairs) {
    const names = pairs.slice(0, 5).map(({ account, alias }) => `${JSON.stringify(alias)} of ${JSON.stringify(account)}`);
    const more = pairs.length > 5 ? ` and ${pairs.length - 5} more` : '';
    return {
        code: 'not-removed',
        message: `The ledger has no such removed alias: ${names.join(', ')}${more}. Nothing was forgotten.`,
        mend: 'The command `status` lists the removed aliases.',
    };
}


/***/ })

};
