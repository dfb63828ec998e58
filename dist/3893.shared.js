export const id = 3893;
export const ids = [3893];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/**
 * The candidate that someone who wrote `word` most likely meant: the one with the fewest single-letter edits, regardless
 * of case, if these are at most `limit` and fewer than the letters of the word.
 */
function nearest(word, candidates, limit) {
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (edits < least && edits < word.length) {
            best = candidate;
            least = edits;
        }
    }
    return best;
}


/***/ }),

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
