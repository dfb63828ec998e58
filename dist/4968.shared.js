export const id = 4968;
export const ids = [4968];
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
