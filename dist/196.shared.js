export const id = 196;
export const ids = [196,250];
export const modules = {

/***/ 9472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   adopt: () => (/* binding */ adopt)
/* harmony export */ });
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _aliases_scanned_pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3291);
/* harmony import */ var _clock_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9373);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1557);
/* harmony import */ var _files_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4898);
/* harmony import */ var _ledger_advance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5207);
/* harmony import */ var _ledger_audit_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9546);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2420);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(8850);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(939);
/* harmony import */ var _rules_checking_quick_look_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2287);
/* harmony import */ var _run_check_files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4563);
/* harmony import */ var _run_confirm_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8125);
/* harmony import */ var _run_folder_notices_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2149);
/* harmony import */ var _run_ledger_binding_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1682);
/* harmony import */ var _run_ledger_run_ledger_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3516);
/* harmony import */ var _run_named_aliases_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9573);
/* harmony import */ var _run_open_repository_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7083);
/* harmony import */ var _run_permission_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9762);
/* harmony import */ var _run_shown_names_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6445);
/* harmony import */ var _run_stop_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6941);
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





















async function adopt(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, show, found } = run;
        (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_17__/* .stopIf */ .i)((0,_run_permission_js__WEBPACK_IMPORTED_MODULE_15__/* .refuseEvent */ .D)(run, 'adopt'));
        const only = await (0,_run_named_aliases_js__WEBPACK_IMPORTED_MODULE_13__/* .readOnly */ .T)(run);
        const repository = __addDisposableResource(env_1, await (0,_run_open_repository_js__WEBPACK_IMPORTED_MODULE_14__/* .openRepositoryOf */ .K)(run), true);
        (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_17__/* .stopIf */ .i)(await (0,_run_permission_js__WEBPACK_IMPORTED_MODULE_15__/* .refuseCheckout */ .N)(run, repository, 'adopt'));
        const files = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .listCommit */ .E)(repository, repository.head, (0,_run_shown_names_js__WEBPACK_IMPORTED_MODULE_16__.shownFolder)(run, repository));
        if (!settings.allowEmpty)
            (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_17__/* .stopIf */ .i)(await (0,_run_folder_notices_js__WEBPACK_IMPORTED_MODULE_10__/* .noCommittedFiles */ .Hc)(files, settings.path, () => repository.uncommitted()));
        const scanned = await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .scanListed */ .r)(repository, files ?? [], _rules_checking_quick_look_js__WEBPACK_IMPORTED_MODULE_7__/* .RULES_LOOK */ .Q);
        const checked = (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_6__/* .checkScanned */ .f1)(scanned, await (0,_run_check_files_js__WEBPACK_IMPORTED_MODULE_8__/* .checkOptions */ .Jr)(run));
        (0,_run_check_files_js__WEBPACK_IMPORTED_MODULE_8__/* .stopInvalid */ .I9)((0,_run_check_files_js__WEBPACK_IMPORTED_MODULE_8__/* .showChecked */ .N8)(run, { scanned, ...checked }));
        const desired = await (0,_run_ledger_run_ledger_js__WEBPACK_IMPORTED_MODULE_12__/* .desiredOf */ .OO)(repository, new _aliases_scanned_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .ScannedPairs */ .e(scanned, { size: checked.aliases }));
        const runLedger = await (await (0,_run_ledger_run_ledger_js__WEBPACK_IMPORTED_MODULE_12__/* .findRunLedger */ .oy)(run, repository))(desired);
        const { store, header, relate } = runLedger;
        const known = store.ledger;
        found({ ledger: { ref: store.ref, commit: store.commit } });
        (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_17__/* .stopIf */ .i)(await (0,_run_ledger_binding_js__WEBPACK_IMPORTED_MODULE_11__/* .refuseBranch */ .H9)(runLedger, { adopting: true }));
        const named = only && (0,_run_named_aliases_js__WEBPACK_IMPORTED_MODULE_13__/* .findNamed */ .n)(only, (pair) => desired.pairs.has(pair), notInFiles);
        const adoptionIn = (ledger, relation) => adoptionOf(ledger, { desired: desired.pairs, named, relation, header });
        const relation = known ? await relate(known.source.commit) : 'newer';
        const adoption = adoptionIn(known, relation);
        const { preview } = adoption;
        if (preview.confirm === 0 && preview.rebinds.length === 0)
            return { result: 'adopted', verdict: nothingToAdopt(store.ref, desired, adoption) };
        if (settings.dryRun) {
            show.preview(preview);
            return { result: 'planned', verdict: `Dry run, nothing was written: ${counting(adoption, 'would')}.` };
        }
        const ended = await (0,_run_confirm_js__WEBPACK_IMPORTED_MODULE_9__/* .unconfirmed */ .B1)(run, preview);
        if (ended)
            return ended;
        await write(runLedger, {
            desired,
            select: (ledger, now) => {
                if (ledger === known && now === relation)
                    return adoption.pairs;
                const confirmed = new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X(adoption.pairs);
                const { pairs } = adoptionIn(ledger, now);
                const others = pairs.filter((pair) => !confirmed.has(pair)).length;
                if (others > 0)
                    throw (0,_run_confirm_js__WEBPACK_IMPORTED_MODULE_9__/* .movedMeanwhile */ .KF)(others);
                return pairs;
            },
        });
        found({ ledger: { ref: store.ref, commit: store.commit } });
        const late = relation === 'older' && store.ledger
            ? ` The ledger stays at another commit (${store.ledger.source.commit.slice(0, 10)}). \`status\` lists aliases that are missing there as removed from the files.`
            : '';
        const verdict = `${counting(adoption, 'does')}; nothing was sent.${late}${waitingText(adoption)}`;
        return { result: 'adopted', verdict };
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
/** Records the selected pairs as accepted. If another run writes the ledger first, the pairs are selected again. */
async function write({ store, header, relate, identity, clock }, work) {
    const { desired, select } = work;
    const by = { run: identity.mark, time: (0,_clock_js__WEBPACK_IMPORTED_MODULE_18__/* .timeText */ .Tc)(clock) };
    let adopted = 0;
    await store.write({
        author: identity.actor,
        nothingSent: true,
        next: async (ledger) => {
            const relation = ledger ? await relate(ledger.source.commit) : 'newer';
            const pairs = select(ledger, relation);
            adopted = pairs.length;
            const changes = new Map(pairs.map((pair) => [pair, { state: 'accepted' }]));
            const after = (0,_ledger_advance_js__WEBPACK_IMPORTED_MODULE_4__/* .advance */ .np)(ledger, { relation, desired, changes, by, header });
            // Re-running an old run must not undo the changes of newer commits.
            if (relation === 'older')
                return after;
            // Adopting is how people bind the ledger to a new target or branch.
            return { ...after, ...header, branch: header.branch ?? after.branch, target: header.target ?? after.target };
        },
        message: (after) => (0,_ledger_audit_js__WEBPACK_IMPORTED_MODULE_19__/* .auditMessage */ .bQ)({
            title: `adopt: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_20__/* .count */ .U)(adopted, 'alias', 'aliases')} recorded as accepted`,
            ...identity,
            source: desired.commit,
            accepted: adopted,
            pending: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .countEntries */ .EX)(after.pending),
        }),
    });
}
function counting({ pairs: { length }, preview }, how) {
    const verb = how === 'would' ? 'would count' : length === 1 ? 'counts' : 'count';
    const rebound = preview.rebinds.length > 0 ? ', and the ledger is bound to something else' : '';
    return `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_20__/* .count */ .U)(length, 'alias', 'aliases')} ${verb} as accepted from now on${rebound}`;
}
function nothingToAdopt(ref, { pairs }, adoption) {
    const known = pairs.size - adoption.waiting;
    return `Nothing to adopt: the ledger \`${ref}\` has ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_20__/* .count */ .U)(known, 'alias', 'aliases')} of these files as accepted.${waitingText(adoption)}`;
}
function waitingText({ waiting }) {
    if (waiting === 0)
        return '';
    const wait = waiting === 1 ? '1 more stays pending' : `${waiting} more stay pending`;
    return ` ${wait}; to adopt aliases that a push has tried, name them with \`only\`.`;
}
function notInFiles(lines) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK({
        code: 'not-in-files',
        message: `${lines}: the alias files have no such alias. Nothing was adopted.`,
        hint: 'Write account and alias exactly as the alias files of this commit have them.',
    });
}
/**
 * Selects the pairs of the folder that become accepted: those that the ledger does not know. A pair that a push has
 * tried stays pending unless it is named, because an alias that CustomerGauge refused does not exist there.
 */
function adoptionOf(ledger, of) {
    const { desired, relation, header } = of;
    const named = of.named && new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X(of.named);
    const aliases = [];
    let waiting = 0;
    for (const { account, alias } of desired) {
        const pair = { account, alias };
        const isMeant = named === undefined || named.has(pair);
        const entry = ledger && (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerEntry */ .ay)(ledger.pending, pair);
        if (entry) {
            if (named?.has(pair))
                aliases.push({ ...pair, state: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .pendingState */ .R0)(entry), reason: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .whyPending */ .Ou)(entry) });
            else
                waiting++;
        }
        else if (isMeant && isNew(ledger, pair, relation))
            aliases.push({ ...pair, state: 'never-tried', reason: '' });
    }
    // A ledger that stays at a newer commit also keeps its target and branch.
    const rebinds = ledger && relation !== 'older' ? (0,_run_ledger_binding_js__WEBPACK_IMPORTED_MODULE_11__/* .rebindings */ .YO)(ledger, header) : [];
    return { pairs: aliases, preview: { confirm: aliases.length, aliases, rebinds }, waiting };
}
/** Whether a pair that is not pending is unknown to the ledger. */
function isNew(ledger, pair, relation) {
    if (ledger === undefined)
        return true;
    if (ledger.source.pairs.has(pair))
        return false;
    // From an older commit, a pair that the ledger's commit lacks is only recorded as removed, and only once.
    return relation !== 'older' || (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerEntry */ .ay)(ledger.removed, pair)?.state !== 'accepted';
}


/***/ }),

/***/ 1541:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forget: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1557);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5015);
/* harmony import */ var _ledger_advance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5207);
/* harmony import */ var _ledger_audit_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9546);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2420);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8850);
/* harmony import */ var _run_confirm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8125);
/* harmony import */ var _run_ledger_first_push_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9094);
/* harmony import */ var _run_ledger_run_ledger_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3516);
/* harmony import */ var _run_named_aliases_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9573);
/* harmony import */ var _run_open_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7083);
/* harmony import */ var _run_permission_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9762);
/* harmony import */ var _run_stop_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6941);
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














async function forget(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, trigger, show, found } = run;
        (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_11__/* .stopIf */ .i)((0,_run_permission_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseEvent */ .D)(run, 'forget'));
        const only = await (0,_run_named_aliases_js__WEBPACK_IMPORTED_MODULE_8__/* .readOnly */ .T)(run);
        const repository = __addDisposableResource(env_1, await (0,_run_open_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .openRepositoryOf */ .K)(run), true);
        (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_11__/* .stopIf */ .i)(await (0,_run_permission_js__WEBPACK_IMPORTED_MODULE_10__/* .refuseCheckout */ .N)(run, repository, 'forget'));
        const runLedger = await (0,_run_ledger_run_ledger_js__WEBPACK_IMPORTED_MODULE_7__/* .openRunLedger */ .fC)(run, repository);
        const { store } = runLedger;
        const { ref, ledger } = store;
        found({ ledger: { ref, commit: store.commit } });
        if (!ledger)
            throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK({
                code: 'no-ledger',
                message: (0,_run_ledger_first_push_js__WEBPACK_IMPORTED_MODULE_6__/* .noLedgerYet */ .pj)(ref, await repository.remoteOfSeveral()),
                hint: '',
            });
        (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_11__/* .stopIf */ .i)(await refuseStale(trigger, runLedger, ledger));
        const named = only && (0,_run_named_aliases_js__WEBPACK_IMPORTED_MODULE_8__/* .findNamed */ .n)(only, (pair) => (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerEntry */ .ay)(ledger.removed, pair) !== undefined, notRemoved);
        const preview = previewOf(ledger, named);
        const { confirm: wanted, aliases } = preview;
        const left = () => (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .countEntries */ .EX)(store.ledger?.removed ?? new Map());
        if (wanted === 0) {
            const none = only
                ? `${only.by} names no alias.`
                : 'the ledger has no removed aliases. Aliases that left the files since the last push are added to it by the next one.';
            return { result: 'forgotten', verdict: `Nothing to forget: ${none}` };
        }
        if (settings.dryRun) {
            show.preview(preview);
            const verdict = `Dry run, nothing was written: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U)(wanted, 'removed alias', 'removed aliases')} would be forgotten; ${left() - wanted} left.`;
            return { result: 'planned', verdict };
        }
        const ended = await (0,_run_confirm_js__WEBPACK_IMPORTED_MODULE_5__/* .unconfirmed */ .B1)(run, preview);
        if (ended)
            return ended;
        await write(runLedger, aliases);
        found({ ledger: { ref, commit: store.commit } });
        const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U)(wanted, 'removed alias was', 'removed aliases were')} forgotten; ${left()} left.`;
        return { result: 'forgotten', verdict };
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
/** Refuses to drop aliases from an older commit, because a re-run does not know what left the files since then. */
async function refuseStale(trigger, { store: { ref }, header, relate }, ledger) {
    if ((0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__/* .isOffDefault */ .fy)(trigger) && ledger.branch !== header.branch) {
        const about = ledger.branch === undefined ? 'no branch yet' : `the branch \`${ledger.branch}\``;
        return {
            code: 'ledger-branch',
            message: `The ledger \`${ref}\` is bound to ${about}, but this run is for \`${header.branch}\`.`,
            hint: 'Run it on the branch that the ledger is bound to.',
        };
    }
    const source = ledger.source.commit;
    if ((await relate(source)) !== 'older')
        return undefined;
    return {
        code: 'older-commit',
        message: `Nothing was forgotten: the ledger is at a newer commit (${source.slice(0, 10)}) than the checked-out one.`,
        hint: 'Start a new run of the workflow on the branch instead of re-running this one. On a laptop, run `git pull` first.',
    };
}
/** Lists the removed aliases that would be dropped: the named ones, or all. */
function previewOf({ removed }, named) {
    const wanted = named && new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X(named);
    const aliases = Iterator.from((0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerEntries */ .O2)(removed))
        .filter(([pair]) => wanted === undefined || wanted.has(pair))
        .map(([{ account, alias }, { state }]) => ({ account, alias, state, reason: '' }))
        .toArray();
    return { confirm: aliases.length, aliases, rebinds: [] };
}
async function write({ store, identity }, pairs) {
    await store.write({
        author: identity.actor,
        nothingSent: true,
        next: (before) => before && (0,_ledger_advance_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRemoved */ .dO)(before, pairs),
        message: (after) => (0,_ledger_audit_js__WEBPACK_IMPORTED_MODULE_13__/* .auditMessage */ .bQ)({
            title: `forget: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_12__/* .count */ .U)(pairs.length, 'removed alias', 'removed aliases')}`,
            ...identity,
            source: after.source.commit,
            pending: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .countEntries */ .EX)(after.pending),
        }),
    });
}
/** An unknown alias in `only` stops the command, because it may be the wrong list. */
function notRemoved(lines) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK({
        code: 'not-removed',
        message: `${lines}: the ledger has no such removed alias. Nothing was forgotten.`,
        hint: 'The command `status` lists the removed aliases; its `report.json` has all of them with their exact spelling.',
    });
}


/***/ }),

/***/ 4483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _base_out_of_date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6332);
/* harmony import */ var _base_pull_request_base_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8294);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8720);
/* harmony import */ var _run_check_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(342);
/* harmony import */ var _run_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1530);
/* harmony import */ var _run_ledger_first_push_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9094);
/* harmony import */ var _run_ledger_forecast_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8286);
/* harmony import */ var _run_make_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(936);
/* harmony import */ var _run_open_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7083);
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
/** `plan`: checks the alias files of the checked-out commit and shows what a push would send. Needs no secret. */









async function plan(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, trigger, show, found } = run;
        const repository = __addDisposableResource(env_1, await (0,_run_open_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .openRepositoryOf */ .K)(run), true);
        const checked = await (0,_run_check_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .checkCommit */ .s)(run, repository);
        const compared = await (0,_run_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)(run, repository, checked);
        const caution = await (0,_base_out_of_date_js__WEBPACK_IMPORTED_MODULE_0__/* .notTheMerge */ .hd)(trigger, repository);
        const planned = await (0,_run_make_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .makePlan */ .Cs)({ checked, compared, trigger, maxNew: settings.maxNew, caution }, repository);
        (0,_run_make_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .showPlan */ .tN)(run, planned);
        const { runLedger } = checked;
        if (runLedger)
            noteLedger(runLedger, run);
        const unmerged = (0,_base_out_of_date_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeSendsNothing */ .pL)(trigger, settings);
        const refusal = runLedger && !unmerged
            ? await (0,_run_ledger_forecast_js__WEBPACK_IMPORTED_MODULE_6__/* .forecastRefusal */ .O)(run, repository, { runLedger, pairs: checked.desired.pairs, plan: planned.plan })
            : undefined;
        const stopped = refusal && `A push would be stopped. ${refusal.message} ${refusal.hint}`;
        const sends = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsToSend */ .J_)(planned.plan).length;
        if (stopped)
            show.notice(stopped);
        else if (runLedger && !runLedger.store.ledger)
            show.notice(await beforeTheFirst(run, repository, { runLedger, sends }));
        if (sends > 0) {
            if (unmerged)
                show.notice(unmerged);
            const added = await (0,_base_pull_request_base_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsProposed */ .g)(trigger, repository, runLedger?.store.ledger);
            found({ planned: { ...planned, idle: stopped ?? unmerged, added } });
        }
        return (0,_run_make_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .planEnd */ .H6)(planned);
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
function noteLedger({ store, header }, { show, found }) {
    found({ ledger: { ref: store.ref, commit: store.commit } });
    if (store.ledger?.target && !header.target)
        show.notice('The target was not compared with the ledger’s, because the inputs do not name it. Set `region` and `configuration`; they are not secrets.');
}
async function beforeTheFirst({ trigger }, repository, { runLedger, sends }) {
    const first = trigger.kind === 'pull-request' && sends > 0
        ? (0,_run_ledger_first_push_js__WEBPACK_IMPORTED_MODULE_5__/* .firstRun */ .cK)(sends)
        : (0,_run_ledger_first_push_js__WEBPACK_IMPORTED_MODULE_5__/* .noLedgerYet */ .pj)(runLedger.store.ref, await repository.remoteOfSeveral());
    return `${first} The command \`doctor\` checks secrets, network and permissions without sending a record. Run it on a computer before the first push, or on GitHub once the default branch has the workflow.`;
}


/***/ }),

/***/ 8190:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _ledger_audit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9546);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2420);
/* harmony import */ var _plan_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2728);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8850);
/* harmony import */ var _run_ledger_first_push_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9094);
/* harmony import */ var _run_ledger_run_ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3516);
/* harmony import */ var _run_open_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7083);
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







async function status(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = __addDisposableResource(env_1, await (0,_run_open_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepositoryOf */ .K)(run), true);
        const { ledger, commit, ref } = (await (0,_run_ledger_run_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .openRunLedger */ .fC)(run, repository)).store;
        run.found({ ledger: { ref, commit } });
        if (!ledger || !commit)
            return { result: 'reported', verdict: (0,_run_ledger_first_push_js__WEBPACK_IMPORTED_MODULE_2__/* .noLedgerYet */ .pj)(ref, await repository.remoteOfSeveral()) };
        const shown = await statusOf(repository, commit, ledger);
        run.found({ status: shown });
        return { result: 'reported', verdict: sentence(shown) };
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
    const { title, trailers } = (0,_ledger_audit_js__WEBPACK_IMPORTED_MODULE_5__/* .readAudit */ .y4)(lines.join('\n'));
    return {
        last: { title, run: trailers.get('Run') ?? '', actor: trailers.get('Actor') ?? '', time },
        source: ledger.source.commit,
        accepted: ledger.source.pairs.size - (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .countEntries */ .EX)(ledger.pending),
        pending: Array.from((0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerEntries */ .O2)(ledger.pending), waiting),
        removed: Array.from((0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerEntries */ .O2)(ledger.removed), ([{ account, alias }, { state, run, time: since }]) => ({
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
    return { account, alias, ...(0,_plan_known_js__WEBPACK_IMPORTED_MODULE_1__/* .waitingOf */ .PZ)(entry), run, time };
}
function sentence({ accepted, pending, removed }) {
    const parts = [
        `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U)(accepted, 'alias', 'aliases')} accepted`,
        `${pending.length} pending`,
        `${removed.length} removed from the files and still in CustomerGauge`,
    ];
    return `${parts.join(', ')}.`;
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readGiven: () => (/* binding */ readGiven)
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
/** Reads a file that an input names, without following a link out of its folder. */


/** Far more than anyone's list of accounts. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a file that an input names. The author of the input may name any file, but an author of the repository may put a
 * link in its place. So a link is followed only if it stays in the folder of the run or, for a file elsewhere, in that
 * file's own folder.
 * @param workspace the checkout, if it is known
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
            // Does not wait for a pipe, and does not follow a link that has replaced the file since.
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
    // Counted while it is read, because the size that the system reports may be wrong.
    for await (const chunk of handle.createReadStream({ end: MOST_BYTES, autoClose: false })) {
        chunks.push(chunk);
        length += chunk.length;
    }
    if (length > MOST_BYTES)
        return refused('it is larger than 64 MiB');
    return { ok: true, bytes: Buffer.concat(chunks) };
}
/** The folder that a link must not lead out of. */
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
/** One of these folders, if a path leads to it through a link, as `$PWD` may. */
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

/***/ 8286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ forecastRefusal)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5015);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1682);
/* harmony import */ var _first_push_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9094);



/** Why the ledger would stop the push of this plan. On a pull request that is the push after the merge. */
async function forecastRefusal(about, repository, { runLedger, ...push }) {
    // A closed pull request is never pushed.
    if (about.trigger.kind === 'pull-request' && !about.trigger.open)
        return undefined;
    const pushed = asPushed(about, runLedger);
    return ((await (0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLedger */ ._y)(pushed, repository)) ??
        (await (0,_first_push_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFirstPush */ .jN)(about, repository, { runLedger: pushed, ...push })));
}
/** The ledger as the push would use it: with the branch that the push runs on. */
function asPushed({ trigger, settings }, runLedger) {
    const onBranch = (branch) => ({
        ...runLedger,
        header: { ...runLedger.header, branch },
    });
    if (trigger.kind === 'pull-request') {
        const { baseBranch, defaultBranch } = trigger;
        return { ...onBranch(baseBranch || undefined), onDefaultBranch: async () => baseBranch === defaultBranch };
    }
    // A branch that never pushes, such as a feature branch on a laptop, may differ from the ledger's.
    const pushes = trigger.kind !== 'none' && (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .refusePush */ .t_)(trigger, settings.environmentExplicit) === undefined;
    return onBranch(pushes ? (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOfEvent */ .sf)(trigger) : undefined);
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOnly),
/* harmony export */   n: () => (/* binding */ findNamed)
/* harmony export */ });
/* harmony import */ var _aliases_reading_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(853);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1557);
/* harmony import */ var _files_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4250);



/** Reads `only`; `undefined` if it is not set. @throws CodedError if it cannot be parsed */
async function readOnly({ settings, cwd, host, }) {
    const { only } = settings;
    if (only === undefined)
        return undefined;
    // A path has no tab or line break, so these are the lines themselves.
    if (/[\t\r\n]/.test(only))
        return parse(only, 'the input `only`');
    const by = `\`${only}\``;
    const given = await (0,_files_given_js__WEBPACK_IMPORTED_MODULE_2__.readGiven)({ file: only, cwd, workspace: host.workspace });
    if (!given.ok) {
        const message = `The file ${by} ${given.why === '' ? 'cannot be read' : `was not read: ${given.why}`}.`;
        const hint = 'Check the input `only`: a path relative to the folder where the command runs, or lines of account, one tab, alias.';
        throw notRead(message, hint);
    }
    const decoded = (0,_aliases_reading_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)({ path: only, bytes: given.bytes });
    if (!decoded.ok && decoded.why !== 'line-ends') {
        const { message, hint } = decoded.problem;
        throw notRead(`The file ${by} was not read. ${message}`, hint);
    }
    return parse(decoded.source.text, by);
}
function notRead(message, hint) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK({ code: 'only', message, hint });
}
function parse(text, by) {
    const pairs = [];
    const wrong = [];
    text.split(/\r\n|\n|\r/).forEach((row, index) => {
        if (row.trim() === '')
            return;
        const [account, alias, ...rest] = row.split('\t');
        const line = index + 1;
        // A spreadsheet may write a tab for each empty column at the end.
        if (!account || !alias || rest.some((cell) => cell !== ''))
            wrong.push(line);
        else
            pairs.push({ account: account.normalize('NFC'), alias: alias.normalize('NFC'), line });
    });
    if (wrong.length === 0)
        return { pairs, by };
    const message = `${linesOf(wrong)} of ${by} cannot be understood.`;
    throw notRead(message, 'Write one alias on each line: account, one tab, alias.');
}
/**
 * Finds the named pairs. A pair that is not known as written is tried without a spreadsheet's quotes.
 * @throws CodedError made by `unknown` from the lines of pairs that are not known
 */
function findNamed({ pairs, by }, isKnown, unknown) {
    const meant = pairs.map((pair) => (isKnown(pair) ? pair : unquoted(pair)));
    const others = meant.filter((pair) => !isKnown(pair));
    if (others.length > 0)
        throw unknown(`${linesOf(others.map(({ line }) => line))} of ${by}`);
    return meant.map(({ account, alias }) => ({ account, alias }));
}
/** Removes the quotes that a spreadsheet puts around a cell with a comma or a quote. */
function unquoted({ account, alias, line }) {
    const plain = (cell) => (/^".+"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    return { account: plain(account), alias: plain(alias), line };
}
function linesOf(lines) {
    const more = lines.length > 10 ? ` and ${lines.length - 10} more` : '';
    return `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.slice(0, 10).join(', ')}${more}`;
}


/***/ })

};
