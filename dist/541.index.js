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


/***/ }),

/***/ 9014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ advance),
  y: () => (/* binding */ forget)
});

// EXTERNAL MODULE: ./src/aliases/alias.ts
var aliases_alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
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
    get(pair, key) {
        if (this.#before.size === 0 && this.#changed.size === 0)
            return undefined;
        const name = (0,ledger/* bucketOf */.AU)(pair.account);
        return (this.#changed.get(name) ?? this.#before.get(name))?.get(key);
    }
    set(key, entry) {
        this.#own((0,ledger/* bucketOf */.AU)(entry.account)).set(key, entry);
    }
    delete(pair, key) {
        if (this.get(pair, key) !== undefined)
            this.#own((0,ledger/* bucketOf */.AU)(pair.account)).delete(key);
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
        const own = new Map(this.#before.get(name));
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
    const moves = before === undefined || (relation === 'newer' && desired.commit !== before.source.commit);
    const after = moves ? moveOn(before ?? EMPTY, step) : before;
    const pending = new BucketsDraft(after.pending);
    const removed = new BucketsDraft(after.removed);
    for (const [pair, word] of words) {
        if (!desired.pairs.has(pair))
            continue;
        const key = (0,aliases_alias/* pairKey */.Yz)(pair);
        if (after.source.pairs.has(pair)) {
            const entry = pending.get(pair, key);
            // Without an entry it is accepted, and nothing is known better than that.
            if (entry !== undefined)
                put(pending, key, entry, settle(entry, word, by));
        }
        else if (word.state === 'accepted' || word.state === 'unanswered') {
            const known = removed.get(pair, key);
            if (known?.state !== 'accepted' && known?.state !== word.state)
                removed.set(key, { account: pair.account, alias: pair.alias, state: word.state, ...by });
        }
    }
    const target = bindTarget(after.target, header.target, words);
    const place = relation === 'older' ? {} : { path: header.path, branch: header.branch ?? after.branch };
    return { ...after, ...place, target, pending: pending.done(), removed: removed.done() };
}
/** The source becomes what is desired: what is new to it is pending, what left it is remembered as far as it may exist. */
function moveOn(before, { desired, by }) {
    const pending = new BucketsDraft(before.pending);
    const removed = new BucketsDraft(before.removed);
    const had = before.source.pairs;
    if (desired.tree === undefined || desired.tree !== before.source.tree) {
        for (const { account, alias } of (0,pair_set/* difference */.iv)(desired.pairs, had)) {
            const key = (0,aliases_alias/* pairKey */.Yz)({ account, alias });
            const back = removed.get({ account, alias }, key);
            const ended = { state: 'unsent', reason: NOT_YET, ...by };
            const since = before.source.commit === '' ? {} : { since: before.source.commit };
            pending.set(key, { account, alias, ended, ...(back ? { before: back } : {}), ...since });
            removed.delete({ account, alias }, key);
        }
        for (const pair of (0,pair_set/* difference */.iv)(had, desired.pairs)) {
            const key = (0,aliases_alias/* pairKey */.Yz)(pair);
            const left = leaving(pair, pending.get(pair, key), by);
            if (left)
                removed.set(key, left);
            pending.delete(pair, key);
        }
    }
    return { ...before, source: desired, pending: pending.done(), removed: removed.done() };
}
/** What is remembered of a pair that leaves the files: nothing where it never can have reached CustomerGauge. */
function leaving({ account, alias }, entry, by) {
    if (entry === undefined)
        return { account, alias, state: 'accepted', ...by };
    if (entry.before?.state === 'accepted')
        return entry.before;
    const maySent = entry.sending ?? (entry.ended?.state === 'unanswered' ? entry.ended : undefined);
    if (maySent)
        return { account, alias, state: 'unanswered', run: maySent.run, time: maySent.time };
    return entry.before;
}
/** The entry after a word about it; nothing once it is accepted. */
function settle(entry, word, by) {
    const { account, alias, sending, ended, before, since } = entry;
    const kept = { account, alias, ...(before ? { before } : {}), ...(since ? { since } : {}) };
    switch (word.state) {
        case 'accepted':
            return undefined;
        case 'sending': {
            if (sending?.run === by.run)
                return entry;
            const best = sending ? better(ended, { state: 'unanswered', reason: NO_ANSWER, ...sending }) : ended;
            return { ...kept, ...(best ? { ended: best } : {}), sending: { run: by.run, time: by.time } };
        }
        default: {
            const own = { state: word.state, reason: word.reason, run: by.run, time: by.time };
            const open = sending && sending.run !== by.run ? { sending } : {};
            return { ...kept, ...open, ended: better(placeholder(ended) ? undefined : ended, own) };
        }
    }
}
/** What stands for a pair until the first run ended about it gives way to any real ending. */
function placeholder(ended) {
    return ended?.state === 'unsent' && ended.reason === NOT_YET;
}
const RANK = { unanswered: 2, rejected: 1, unsent: 0 };
/** The better known of two endings, then the later one, then the one that a comparison of text puts last. */
function better(one, other) {
    if (one === undefined)
        return other;
    if (RANK[one.state] !== RANK[other.state])
        return RANK[one.state] > RANK[other.state] ? one : other;
    const order = (e) => JSON.stringify([e.time, e.run, e.reason]);
    return order(one) >= order(other) ? one : other;
}
function put(pending, key, before, after) {
    if (after === undefined)
        pending.delete(before, key);
    else if (after !== before)
        pending.set(key, after);
}
/** The target is written down with the first accepted record, and not changed by any later one. */
function bindTarget(known, mine, words) {
    if (known || !mine)
        return known;
    for (const { state } of words.values())
        if (state === 'accepted')
            return mine;
    return undefined;
}
/** The ledger without these removed pairs: somebody deleted them in CustomerGauge by hand. */
function forget(before, keys) {
    const removed = new BucketsDraft(before.removed);
    for (const [key, pair] of keys)
        removed.delete(pair, key);
    return { ...before, removed: removed.done() };
}


/***/ })

};
