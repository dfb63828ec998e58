export const id = 196;
export const ids = [196];
export const modules = {

/***/ 4968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  adopt: () => (/* binding */ adopt)
});

// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/delivery/clock.ts
var clock = __webpack_require__(738);
// EXTERNAL MODULE: ./src/files/commit.ts
var commit = __webpack_require__(4898);
// EXTERNAL MODULE: ./src/ledger/advance.ts
var advance = __webpack_require__(5207);
// EXTERNAL MODULE: ./src/ledger/audit.ts
var audit = __webpack_require__(4308);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/commands/binding.ts
var binding = __webpack_require__(67);
// EXTERNAL MODULE: ./src/commands/run-ledger.ts + 1 modules
var run_ledger = __webpack_require__(6280);
;// CONCATENATED MODULE: ./src/commands/adoption.ts




/**
 * Which pairs of the folder become accepted: those that the ledger knows nothing of. What a push has taken up stays pending
 * unless it is named: an alias that CustomerGauge refused is not there.
 */
function adoptionOf(ledger, of) {
    const { desired, relation, header } = of;
    const named = of.named && new pair_set/* PairSet */.X_(of.named);
    const aliases = [];
    let waiting = 0;
    for (const { account, alias } of desired) {
        const pair = { account, alias };
        const isMeant = named === undefined || named.has(pair);
        const entry = ledger && (0,ledger_ledger/* entryOf */.Ms)(ledger.pending, pair);
        if (entry) {
            if (named?.has(pair))
                aliases.push({ ...pair, ...standing(entry) });
            else
                waiting++;
        }
        else if (isMeant && isNew(ledger, pair, relation))
            aliases.push({ ...pair, state: 'never-tried', reason: '' });
    }
    // A ledger that stays at a newer commit goes on being about what it is about.
    const rebinds = ledger && relation !== 'older' ? (0,binding/* rebindings */.YO)(ledger, header) : [];
    return { pairs: aliases, preview: { confirm: aliases.length, aliases, rebinds }, waiting };
}
/** Whether the ledger knows nothing of a pair that does not wait. */
function isNew(ledger, pair, relation) {
    if (ledger === undefined)
        return true;
    if (ledger.source.pairs.has(pair))
        return false;
    // What an older commit has and the ledger's does not is only remembered, and not twice.
    return relation !== 'older' || (0,ledger_ledger/* entryOf */.Ms)(ledger.removed, pair)?.state !== 'accepted';
}
function standing(entry) {
    // A run that took a pair up and never said how it ended may well have sent it.
    const state = entry.sending ? 'unanswered' : (entry.ended?.state ?? 'unsent');
    return { state, reason: (0,run_ledger/* pendingReason */.q4)(entry).replace(/^\w+: /, '') };
}

// EXTERNAL MODULE: ./src/commands/check.ts
var check = __webpack_require__(9238);
// EXTERNAL MODULE: ./src/commands/confirm.ts
var commands_confirm = __webpack_require__(3198);
// EXTERNAL MODULE: ./src/commands/folder.ts
var folder = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/commands/naming.ts
var naming = __webpack_require__(9488);
// EXTERNAL MODULE: ./src/commands/only.ts
var commands_only = __webpack_require__(5718);
// EXTERNAL MODULE: ./src/commands/open.ts
var commands_open = __webpack_require__(7176);
// EXTERNAL MODULE: ./src/commands/permit.ts
var permit = __webpack_require__(9895);
// EXTERNAL MODULE: ./src/commands/run.ts
var commands_run = __webpack_require__(4331);
;// CONCATENATED MODULE: ./src/commands/adopt.ts
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


















/** Records aliases of the checked-out commit as accepted, without sending any: CustomerGauge has them already. */
async function adopt(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings } = run;
        const empty = (0,commands_run/* emptyReport */._O)(settings, 'adopt');
        const refused = (0,permit/* refuseEvent */.D)(run, 'adopt');
        if (refused)
            return (0,commands_run/* failedReport */.kS)(empty, refused, 'blocked');
        const only = await (0,commands_only/* readOnly */.T)(run);
        if (only && 'code' in only)
            return (0,commands_run/* failedReport */.kS)(empty, only);
        const repository = __addDisposableResource(env_1, await (0,commands_open/* openRepositoryOf */.K)(run), true);
        const unmerged = await (0,permit/* refuseCheckout */.N)(run, repository, 'adopt');
        if (unmerged)
            return (0,commands_run/* failedReport */.kS)(empty, unmerged, 'blocked');
        const files = await (0,commit/* readCommit */.kN)(repository, repository.head, (0,naming.shownFolder)(run, repository));
        const nothing = (0,folder/* noAliasFiles */.r)(files, settings.path);
        if (nothing && !settings.allowEmpty)
            return (0,commands_run/* failedReport */.kS)(empty, nothing);
        const checked = await (0,check/* checkFiles */.gw)(run, empty, files ?? []);
        if (checked.report.result === 'invalid')
            return checked.report;
        return await adoptChecked(run, repository, { checked, only });
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
async function adoptChecked(run, repository, { checked, only }) {
    const { settings } = run;
    const desired = (0,run_ledger/* withSettled */.Gt)(await (0,run_ledger/* desiredOf */.OO)(repository, checked), checked, (0,naming.shownFolder)(run, repository));
    const runLedger = await (0,run_ledger/* openRunLedger */.fC)(run, repository, desired);
    const { store, header, relate } = runLedger;
    const report = { ...checked.report, ledger: { ref: store.ref, commit: store.commit } };
    const otherBranch = await (0,binding/* refuseBranch */.H9)(runLedger, { adopting: true });
    if (otherBranch)
        return (0,commands_run/* failedReport */.kS)(report, otherBranch, 'blocked');
    const found = only && (0,commands_only/* findNamed */.n)(only, (pair) => desired.pairs.has(pair));
    if (found && !found.ok)
        return (0,commands_run/* failedReport */.kS)(report, notInFiles(found.unknown));
    const adoptionIn = (ledger, relation) => adoptionOf(ledger, { desired: desired.pairs, named: found?.pairs, relation, header });
    const relation = store.ledger ? await relate(store.ledger.source.commit) : 'newer';
    const adoption = adoptionIn(store.ledger, relation);
    const { preview } = adoption;
    const previewed = { ...report, preview };
    if (preview.confirm === 0 && preview.rebinds.length === 0)
        return { ...report, result: 'adopted', verdict: nothingToAdopt(runLedger, desired, adoption) };
    if (settings.dryRun) {
        run.show.preview(preview);
        return {
            ...previewed,
            result: 'planned',
            verdict: `Dry run, nothing was written: ${counting(adoption, 'would')}.`,
        };
    }
    const ended = await (0,commands_confirm/* unconfirmed */.B1)(run, previewed, preview);
    if (ended)
        return ended;
    const known = store.ledger;
    await write(runLedger, {
        desired,
        select: (ledger, now) => {
            if (ledger === known && now === relation)
                return adoption.pairs;
            const confirmed = new pair_set/* PairSet */.X_(adoption.pairs);
            const { pairs } = adoptionIn(ledger, now);
            const others = pairs.filter((pair) => !confirmed.has(pair)).length;
            if (others > 0)
                throw (0,commands_confirm/* movedMeanwhile */.KF)(others);
            return pairs;
        },
    });
    const late = relation === 'older' && store.ledger ? ` ${lateText(store.ledger)}` : '';
    const verdict = `${counting(adoption, 'does')}; nothing was sent.${late}${waitingText(adoption)}`;
    return { ...previewed, result: 'adopted', verdict, ledger: { ref: store.ref, commit: store.commit } };
}
/** Writes the selected pairs down as accepted. Another run may be faster: then they are selected anew. */
async function write({ store, header, relate, identity }, work) {
    const { desired, select } = work;
    const by = { run: identity.mark, time: new Date(clock/* SYSTEM_CLOCK */.V.epoch()).toISOString() };
    let adopted = 0;
    await store.write({
        author: identity.actor,
        nothingSent: true,
        next: async (ledger) => {
            const relation = ledger ? await relate(ledger.source.commit) : 'newer';
            const pairs = select(ledger, relation);
            adopted = pairs.length;
            const words = new Map(pairs.map((pair) => [pair, { state: 'accepted' }]));
            const after = (0,advance/* advance */.np)(ledger, { relation, desired, words, by, header });
            // An old run that is started again must not take back what newer commits brought.
            if (relation === 'older')
                return after;
            // Adopting is how people say that this ledger is about that target and branch from now on.
            return { ...after, ...header, branch: header.branch ?? after.branch, target: header.target ?? after.target };
        },
        message: (after) => (0,audit/* auditMessage */.bQ)({
            title: `adopt: ${(0,report/* count */.U)(adopted, 'alias', 'aliases')} taken as delivered`,
            run: identity.run,
            actor: identity.actor,
            source: desired.commit,
            accepted: adopted,
            rejected: 0,
            unanswered: 0,
            unsent: 0,
            pending: (0,ledger_ledger/* countEntries */.EX)(after.pending),
        }),
    });
}
function counting({ pairs: { length }, preview }, how) {
    const verb = how === 'would' ? 'would count' : length === 1 ? 'counts' : 'count';
    const rebound = preview.rebinds.length > 0 ? ', and the ledger is about something else' : '';
    return `${(0,report/* count */.U)(length, 'alias', 'aliases')} ${verb} as accepted from now on${rebound}`;
}
function nothingToAdopt({ store: { ref } }, { pairs }, adoption) {
    const known = pairs.size - adoption.waiting;
    return `Nothing to adopt: the ledger \`${ref}\` has ${(0,report/* count */.U)(known, 'alias', 'aliases')} of these files as accepted.${waitingText(adoption)}`;
}
function waitingText({ waiting }) {
    if (waiting === 0)
        return '';
    const wait = waiting === 1 ? '1 more goes on waiting' : `${waiting} more go on waiting`;
    return ` ${wait} for the next push; to adopt what a push has tried, name it with \`only\`.`;
}
/** Said where the ledger was not brought to this commit. */
function lateText({ source }) {
    return `The ledger stays at another commit (${source.commit.slice(0, 10)}): what that lacks, \`status\` lists as removed from the files.`;
}
function notInFiles(lines) {
    return {
        code: 'not-in-files',
        message: `${lines}: the alias files have no such alias. Nothing was adopted.`,
        hint: 'Write account and alias exactly as they stand in the alias files of this commit.',
    };
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
