export const id = 2402;
export const ids = [2402];
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

/***/ 3198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ unconfirmed),
/* harmony export */   KF: () => (/* binding */ movedMeanwhile),
/* harmony export */   Zr: () => (/* binding */ wrongNumber),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(308);
/* harmony import */ var _ledger_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4331);
/** Changes that nobody can undo, or that a click too many would make: somebody has to confirm them, by their number. */




/**
 * Shows what would change, and finds out whether somebody confirmed it: by the input `confirm`, or by typing the number at a
 * terminal.
 * @returns nothing where they did, else how the run ends
 */
async function unconfirmed(run, report, preview) {
    const { settings, show, person } = run;
    const number = preview.confirm;
    show.preview(preview);
    if (settings.confirm === number)
        return undefined;
    if (settings.confirm !== undefined)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failedReport */ .kS)(report, wrongNumber(settings.confirm, number), 'blocked');
    if (!person?.ask)
        return {
            ...report,
            result: 'planned',
            verdict: `Nothing was written. To do it, run again with ${asInput(number)}.`,
        };
    const typed = await answerOf(run, `To do it, type the number of aliases (${number}): `);
    if (typed === String(number))
        return undefined;
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failedReport */ .kS)(report, { code: 'confirm', message: 'Nothing was written: it was not confirmed.', hint: '' }, 'blocked');
}
/** What a person typed, without the white space around it. @throws ToldToStop where they ended the run instead */
async function answerOf({ person, signal }, question) {
    const typed = (await person?.ask?.(question)) ?? '';
    if (signal.aborted)
        throw new _git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .ToldToStop */ .N();
    return typed.trim();
}
/** Said where another number was confirmed than the one that it is about. */
function wrongNumber(given, right) {
    return {
        code: 'confirm',
        message: `${asInput(given)} was given, but this is about ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(right, 'alias', 'aliases')}. Nothing was written.`,
        hint: `Look at what has changed since. To do it, run again with ${asInput(right)}.`,
    };
}
/** Another run wrote the ledger between the preview and this run's own writing, which would change more than was confirmed. */
function movedMeanwhile(unconfirmed) {
    const message = `Another run changed the ledger meanwhile: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(unconfirmed, 'alias', 'aliases')} would change that nobody confirmed. Nothing was written.`;
    return new _ledger_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o({
        code: 'ledger-moved',
        message,
        hint: 'Run it again and look at what it would change then.',
    });
}
function asInput(number) {
    return `\`confirm: ${number}\``;
}


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forget: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5015);
/* harmony import */ var _ledger_advance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5207);
/* harmony import */ var _ledger_audit_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4308);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2420);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8850);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3198);
/* harmony import */ var _only_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5718);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7176);
/* harmony import */ var _permit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9895);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4331);
/* harmony import */ var _run_ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6280);
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
        const { settings } = run;
        const empty = (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .emptyReport */ ._O)(settings, 'forget');
        const refused = (0,_permit_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseEvent */ .D)(run, 'forget');
        if (refused)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .failedReport */ .kS)(empty, refused, 'blocked');
        const only = await (0,_only_js__WEBPACK_IMPORTED_MODULE_5__/* .readOnly */ .T)(run);
        if (only && 'code' in only)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .failedReport */ .kS)(empty, only);
        const repository = __addDisposableResource(env_1, await (0,_open_js__WEBPACK_IMPORTED_MODULE_6__/* .openRepositoryOf */ .K)(run), true);
        const unmerged = await (0,_permit_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseCheckout */ .N)(run, repository, 'forget');
        if (unmerged)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .failedReport */ .kS)(empty, unmerged, 'blocked');
        const runLedger = await (0,_run_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .openRunLedger */ .fC)(run, repository);
        const { store } = runLedger;
        const report = { ...empty, ledger: { ref: store.ref, commit: store.commit } };
        const { ledger } = store;
        if (!ledger) {
            const message = (0,_run_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .noLedgerYet */ .pj)(store.ref, await repository.remoteOfSeveral());
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .failedReport */ .kS)(report, { code: 'ledger-missing', message, hint: '' });
        }
        const stale = await refuseStale(run, runLedger, ledger);
        if (stale)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .failedReport */ .kS)(report, stale, 'blocked');
        const found = only && (0,_only_js__WEBPACK_IMPORTED_MODULE_5__/* .findNamed */ .n)(only, (pair) => (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(ledger.removed, pair) !== undefined);
        if (found && !found.ok)
            return (0,_run_js__WEBPACK_IMPORTED_MODULE_9__/* .failedReport */ .kS)(report, notRemoved(found.unknown));
        const preview = previewOf(ledger, found?.pairs);
        const { confirm: wanted, aliases } = preview;
        if (wanted === 0) {
            const none = only
                ? `${only.by} names no alias.`
                : 'the ledger has no removed aliases. What left the files since the last push comes to it with the next one.';
            return { ...report, result: 'forgotten', verdict: `Nothing to forget: ${none}` };
        }
        const previewed = { ...report, preview };
        const left = () => (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .countEntries */ .EX)(store.ledger?.removed ?? new Map());
        if (settings.dryRun) {
            run.show.preview(preview);
            const verdict = `Dry run, nothing was written: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(wanted, 'removed alias', 'removed aliases')} would be forgotten; ${left() - wanted} left.`;
            return { ...previewed, result: 'planned', verdict };
        }
        const ended = await (0,_confirm_js__WEBPACK_IMPORTED_MODULE_4__/* .unconfirmed */ .B1)(run, previewed, preview);
        if (ended)
            return ended;
        await write(runLedger, aliases);
        const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(wanted, 'removed alias was', 'removed aliases were')} forgotten; ${left()} left.`;
        return { ...previewed, result: 'forgotten', verdict, ledger: { ref: store.ref, commit: store.commit } };
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
/** Why this commit must not drop anything: an old run that is started again knows nothing of what left the files since. */
async function refuseStale({ trigger }, { store: { ref }, header, relate }, ledger) {
    if ((0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isOffDefault */ .fy)(trigger) && ledger.branch !== header.branch) {
        const about = ledger.branch === undefined ? 'no branch yet' : `the branch \`${ledger.branch}\``;
        return {
            code: 'ledger-branch',
            message: `The ledger \`${ref}\` is about ${about}, and this run is about \`${header.branch}\`.`,
            hint: 'Run it on the branch that the ledger is about.',
        };
    }
    const source = ledger.source.commit;
    if ((await relate(source)) !== 'older')
        return undefined;
    return {
        code: 'older-commit',
        message: `Nothing was forgotten: the ledger was brought to a newer commit (${source.slice(0, 10)}) than the one that is checked out.`,
        hint: 'Run the workflow anew on the branch, not this old run again; on a laptop, `git pull` first.',
    };
}
/** What would be dropped: what is named, or all of it. */
function previewOf({ removed }, named) {
    const wanted = named && new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X_(named);
    const aliases = Iterator.from((0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .entriesOf */ .Mc)(removed))
        .filter(([pair]) => wanted === undefined || wanted.has(pair))
        .map(([{ account, alias }, { state }]) => ({ account, alias, state, reason: '' }))
        .toArray();
    return { confirm: aliases.length, aliases, rebinds: [] };
}
async function write({ store, identity }, pairs) {
    await store.write({
        author: identity.actor,
        nothingSent: true,
        next: (before) => before && (0,_ledger_advance_js__WEBPACK_IMPORTED_MODULE_2__/* .forget */ .y6)(before, pairs),
        message: (after) => (0,_ledger_audit_js__WEBPACK_IMPORTED_MODULE_11__/* .auditMessage */ .bQ)({
            title: `forget: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(pairs.length, 'removed alias', 'removed aliases')}`,
            run: identity.run,
            actor: identity.actor,
            source: after.source.commit,
            accepted: 0,
            rejected: 0,
            unanswered: 0,
            unsent: 0,
            pending: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .countEntries */ .EX)(after.pending),
        }),
    });
}
/** What `only` says stays as it is: it may be another list than was meant. */
function notRemoved(lines) {
    return {
        code: 'not-removed',
        message: `${lines}: the ledger has no such removed alias. Nothing was forgotten.`,
        hint: 'The command `status` lists the removed aliases; all of them, to the letter, are in its `report.json`.',
    };
}


/***/ }),

/***/ 5718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOnly),
/* harmony export */   n: () => (/* binding */ findNamed)
/* harmony export */ });
/* harmony import */ var _aliases_reading_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(853);
/* harmony import */ var _files_given_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4250);


/** What `only` names; nothing where it is not set. */
async function readOnly({ settings, cwd, env }) {
    const { only } = settings;
    if (only === undefined)
        return undefined;
    // No path holds a tab or a line break: these are the lines themselves.
    if (/[\t\r\n]/.test(only))
        return parse(only, 'the input `only`');
    const by = `\`${only}\``;
    const given = await (0,_files_given_js__WEBPACK_IMPORTED_MODULE_1__/* .readGiven */ .Q)({ file: only, cwd, workspace: env.GITHUB_WORKSPACE });
    if (!given.ok) {
        const message = `The file ${by} ${given.why === '' ? 'cannot be read' : `is not read: ${given.why}`}.`;
        const hint = 'Check the input `only`: a path from where the command runs, or lines of account, one tab, alias.';
        return { code: 'only', message, hint };
    }
    const decoded = (0,_aliases_reading_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D)({ path: only, bytes: given.bytes });
    if (!decoded.ok && decoded.why !== 'line-ends') {
        const { message, hint } = decoded.problem;
        return { code: 'only', message: `The file ${by} is not read. ${message}`, hint };
    }
    return parse(decoded.source.text, by);
}
function parse(text, by) {
    const pairs = [];
    const wrong = [];
    text.split(/\r\n|\n|\r/).forEach((row, index) => {
        if (row.trim() === '')
            return;
        const [account, alias, ...rest] = row.split('\t');
        const line = index + 1;
        // A spreadsheet may write a tab for each empty column behind.
        if (!account || !alias || rest.some((cell) => cell !== ''))
            wrong.push(line);
        else
            pairs.push({ account: account.normalize('NFC'), alias: alias.normalize('NFC'), line });
    });
    if (wrong.length === 0)
        return { pairs, by };
    const message = `${linesOf(wrong)} of ${by} cannot be understood.`;
    return { code: 'only', message, hint: 'Write one alias a line: account, one tab, alias.' };
}
/**
 * The named pairs that are known, taken as a spreadsheet means them where they are not known as they stand.
 * @returns the lines of the others, where there are any
 */
function findNamed({ pairs, by }, isKnown) {
    const meant = pairs.map((pair) => (isKnown(pair) ? pair : unquoted(pair)));
    const unknown = meant.filter((pair) => !isKnown(pair));
    if (unknown.length > 0)
        return { ok: false, unknown: `${linesOf(unknown.map(({ line }) => line))} of ${by}` };
    return { ok: true, pairs: meant.map(({ account, alias }) => ({ account, alias })) };
}
/** A pair as a spreadsheet means it that puts quotes around what holds a comma or a quote. */
function unquoted({ account, alias, line }) {
    const plain = (cell) => (/^".+"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    return { account: plain(account), alias: plain(alias), line };
}
function linesOf(lines) {
    const more = lines.length > 10 ? ` and ${lines.length - 10} more` : '';
    return `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.slice(0, 10).join(', ')}${more}`;
}


/***/ }),

/***/ 9895:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseEvent),
/* harmony export */   N: () => (/* binding */ refuseCheckout)
/* harmony export */ });
/* harmony import */ var _git_branch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8030);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8534);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/** Whether a run may send aliases or change what counts as sent: code that was not merged must do neither. */



/** Why the event must not start this command, before anything is read. */
function refuseEvent({ trigger, settings }, command) {
    const refused = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .refusePush */ .t_)(trigger, settings.environmentExplicit, command);
    if (refused)
        return { code: 'permission', ...refused };
    if (command !== 'push' || !(0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .isOffDefault */ .fy)(trigger) || settings.base === 'ledger')
        return undefined;
    return {
        code: 'permission',
        message: `Off the default branch a push goes by the ledger only, and \`base\` is \`${settings.base}\`.`,
        hint: 'Leave `base` out, or push from the default branch.',
    };
}
/**
 * Why what is checked out must not be used for this command, before the ledger is read or CustomerGauge is asked: whatever
 * `actions/checkout` was told to take, it has to be what the event is about, or older.
 */
async function refuseCheckout(run, repository, command) {
    const commit = `The checked-out commit ${repository.head.slice(0, 10)}`;
    try {
        const wanted = await branchThatCounts(run, repository);
        if (!wanted)
            return undefined;
        const { branch } = wanted;
        if (branch !== undefined && (await (0,_git_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .isOnBranch */ .s)(repository, repository.head, branch)))
            return undefined;
        const where = branch === undefined ? 'the default branch of the remote' : `the branch \`${branch}\` of the remote`;
        return {
            code: 'not-merged',
            message: `${commit} is not on ${where}, so \`${command}\` does not run: what was not merged must not count.`,
            hint: run.trigger.kind === 'none'
                ? 'Run it on that branch, or set `environment` explicitly if this branch belongs to a tenant of its own.'
                : 'Leave out `ref` in `actions/checkout`, and make no commits in the job: what a job changes has to be merged first.',
        };
    }
    catch (cause) {
        if (!(cause instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS))
            throw cause;
        const message = `${commit} may not be merged: the remote could not be asked. ${cause.message}`;
        return { code: 'not-merged', message, hint: cause.hint };
    }
}
/** The branch that has to have the checked-out commit (nothing where the remote names none), or nothing where none has to. */
async function branchThatCounts({ trigger, env, settings }, repository) {
    if (trigger.kind !== 'none') {
        const isItself = 'sha' in trigger && trigger.sha === repository.head;
        return isItself ? undefined : { branch: (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .branchOfEvent */ .sf)(trigger) };
    }
    // On another CI system no event says what the run is about. On a laptop the person at it does.
    if (!/^(true|1)$/i.test(env.CI ?? '') || settings.environmentExplicit)
        return undefined;
    return { branch: await (0,_git_branch_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultBranch */ .O)(repository) };
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
        return refused('it is not a regular file');
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

/***/ 5207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   np: () => (/* binding */ advance),
/* harmony export */   xI: () => (/* binding */ betterOrigin),
/* harmony export */   y6: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _buckets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4994);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);



/** A pair that is new to the files and that nobody took up. */
const NOT_YET = 'It was not sent yet.';
const NO_ANSWER = 'The run that was sending it ended without saying how; it may exist in CustomerGauge.';
const EMPTY = {
    target: undefined,
    path: '',
    branch: undefined,
    source: { commit: '', tree: undefined, pairs: new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X_() },
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
    const pending = new _buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .BucketsDraft */ .R(known.pending);
    const removed = new _buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .BucketsDraft */ .R(known.removed);
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
    const came = (0,_aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(desired.pairs, from.pairs);
    const left = (0,_aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(from.pairs, desired.pairs);
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
            const { state, reason, code, tried } = word;
            const own = { state, reason, ...(code ? { code } : {}), ...by, ...(tried ? { tried } : {}) };
            const open = sending && sending.run !== by.run ? { sending } : {};
            return { ...kept, ...open, ...endings(entry, own) };
        }
    }
}
/** An approval outweighs none, a pull request none, and of two equal ones the one that a comparison of text puts last. */
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
    const before = latest ?? (known && (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .wasTried */ .A_)(known) ? known : undefined);
    const newest = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .wasTried */ .A_)(own) ? last(before, own, (one) => [one.time, rank(one)]) : before;
    return { ended: best, ...(newest && newest !== best ? { latest: newest } : {}) };
}
const RANK = { unanswered: 3, rejected: 2, unsent: 0 };
/** How well known an ending is: a pair that was handed over and not taken is known better than one that never was. */
function rank(ending) {
    return ending.tried ? 1 : RANK[ending.state];
}
/** The ending that this order puts last, and of two equal ones the one that a comparison of text does. */
function last(one, other, by) {
    const order = (ending) => JSON.stringify([...by(ending), ending.run, ending.reason, ending.code]);
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
    const removed = new _buckets_js__WEBPACK_IMPORTED_MODULE_1__/* .BucketsDraft */ .R(before.removed);
    for (const pair of pairs)
        removed.delete(pair);
    return { ...before, removed: removed.done() };
}


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ BucketsDraft)
/* harmony export */ });
/* harmony import */ var _bucket_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5987);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2420);


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
        const name = (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(pair.account);
        return (this.#changed.get(name) ?? this.#before.get(name))?.get(pair);
    }
    set(pair, known) {
        this.#own((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(pair.account)).set(pair, known);
    }
    /** The same for many pairs, in any order, none of them twice, without those of which nothing is known. */
    setAll(pairs, knownOf) {
        const buckets = Map.groupBy(pairs, ({ account }) => (0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(account));
        for (const [name, own] of buckets)
            this.#own(name).setAll(own, knownOf);
    }
    delete(pair) {
        if (this.get(pair) !== undefined)
            this.#own((0,_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOf */ .AU)(pair.account)).delete(pair);
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
        const own = new _bucket_js__WEBPACK_IMPORTED_MODULE_0__/* .BucketDraft */ .k(this.#before.get(name));
        this.#changed.set(name, own);
        return own;
    }
}


/***/ })

};
