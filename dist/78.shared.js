export const id = 78;
export const ids = [78];
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
/** Finds the word that a misspelt word most likely means. */

/**
 * The candidate that `word` most likely means: the one with the fewest single-letter edits, ignoring case. It needs at
 * most `limit` edits, and fewer than the word has letters.
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

/***/ 8526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ findBase)
});

// EXTERNAL MODULE: ./src/error.ts
var error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/git/commit-id.ts
var commit_id = __webpack_require__(9341);
;// CONCATENATED MODULE: ./src/base/choose-base.ts
/** Which commit a plan compares with. */

const FROM_NOTHING = 'no aliases at all: this is the first commit, so every alias is new.';
/** Chooses what the user asked for, or what came before according to the event. */
function chooseBase(requested, trigger, head) {
    if (requested !== 'last-commit')
        return { kind: 'revision', revision: requested, why: `\`${requested}\`, as \`base\` says.` };
    switch (trigger.kind) {
        case 'push':
            return afterPush(trigger, head);
        case 'tag':
            return besideDefaultBranch(trigger.defaultBranch, head);
        case 'pull-request':
            return inPullRequest(trigger, head);
        case 'merge-group':
            if (!(0,commit_id/* isCommitId */.j)(trigger.baseSha))
                return unknownBase('base_sha');
            return {
                kind: 'commit',
                id: trigger.baseSha,
                why: 'the commit that the merge group builds on.',
                mayBeGone: false,
            };
        case 'run':
            return trigger.event === 'schedule' ? onSchedule(head) : beforeHead(head);
        default:
            return beforeHead(head);
    }
}
/** A schedule may run many times on the same commit, and without a ledger it is unknown what was sent. */
function onSchedule({ id }) {
    const why = 'the checked-out commit itself: without a ledger it is unknown what earlier pushes sent, so nothing is sent on `schedule`.';
    return { kind: 'commit', id, why, mayBeGone: false };
}
function afterPush(trigger, head) {
    const { before, onDefaultBranch, defaultBranch } = trigger;
    if (!(0,commit_id/* isCommitId */.j)(before))
        return unknownBase('before');
    if (!/^0+$/.test(before))
        return { kind: 'commit', id: before, why: 'the branch as it was before this push.', mayBeGone: true };
    if (onDefaultBranch)
        return { kind: 'nothing', why: 'no aliases at all: the default branch is new, so every alias is new.' };
    return besideDefaultBranch(defaultBranch, head);
}
function besideDefaultBranch(branch, head) {
    if (branch === '')
        return beforeHead(head);
    return { kind: 'merge-base-with-branch', branch, why: `the last commit in common with \`${branch}\`.` };
}
function inPullRequest({ baseSha, headSha }, head) {
    const [first, second] = head.parents;
    // GitHub's merge commit: what the target branch would be after the merge, with the target branch as first parent.
    if (first && second === headSha) {
        return { kind: 'commit', id: first, why: 'the target branch of this pull request.', mayBeGone: false };
    }
    if (!(0,commit_id/* isCommitId */.j)(baseSha))
        return unknownBase('pull_request.base.sha');
    const parted = 'the last commit that this pull request has in common with its target branch.';
    const why = head.id === headSha
        ? parted
        : `${parted} The checked-out commit is neither the pull request's head nor its merge commit.`;
    return { kind: 'merge-base', with: baseSha, why };
}
function beforeHead({ parents }) {
    const [first] = parents;
    if (!first)
        return { kind: 'nothing', why: FROM_NOTHING };
    return { kind: 'commit', id: first, why: 'the commit before the checked-out one.', mayBeGone: false };
}
function unknownBase(field) {
    return {
        kind: 'refused',
        code: 'event',
        message: `GitHub's event does not say what to compare with (\`${field}\` is missing).`,
        hint: 'Set `base` to a commit or branch.',
    };
}

;// CONCATENATED MODULE: ./src/base/find-base.ts
/** Finds the commit that a plan compares with, and fetches it if needed. */



/**
 * Finds the base, and fetches it by its id if the checkout does not have it.
 * @throws {CodedError} if it cannot be read: treating it as empty would make every alias look new
 */
async function findBase(repository, requested, trigger) {
    const head = { id: repository.head, parents: await repository.parents(repository.head) };
    const choice = chooseBase(requested, trigger, head);
    try {
        return await follow(repository, choice);
    }
    catch (cause) {
        if (!(0,error/* hasCode */.up)(cause, ...error/* GIT_CODES */.Cv))
            throw cause;
        throw new error/* CodedError */.AK({
            code: 'base-unreadable',
            message: `The base of the plan cannot be read. ${cause.message}`,
            hint: hintFor(choice, cause),
            cause,
        });
    }
}
async function follow(repository, choice) {
    switch (choice.kind) {
        case 'nothing':
            return { commit: undefined, why: choice.why };
        case 'refused':
            throw new error/* CodedError */.AK(choice);
        case 'commit':
            return { commit: await present(repository, choice.id), why: choice.why };
        case 'revision':
            return { commit: await revision(repository, choice.revision), why: choice.why };
        case 'merge-base':
            return { commit: await commonCommit(repository, choice.with), why: choice.why };
        case 'merge-base-with-branch': {
            const tip = await repository.remoteCommit(`refs/heads/${choice.branch}`);
            if (!tip) {
                const message = `The default branch \`${choice.branch}\` is not on the remote.`;
                throw new error/* CodedError */.AK({
                    code: 'base-unreadable',
                    message,
                    hint: 'Set `base` to the commit or branch to compare with.',
                });
            }
            return { commit: await commonCommit(repository, tip), why: choice.why };
        }
    }
}
/** Fetches the commit if needed. */
async function present(repository, id) {
    await repository.bring(id);
    return id;
}
async function commonCommit(repository, other) {
    const id = await repository.mergeBase(repository.head, other);
    if (id)
        return present(repository, id);
    throw new error/* CodedError */.AK({
        code: 'base-unrelated',
        message: 'The checked-out commit and the branch to compare with have no commit in common.',
        hint: 'Set `base` to the commit or branch to compare with.',
    });
}
/** Resolves a git revision. For `^` and `~n` at its end it reads the commit objects: a shallow clone hides parents. */
async function revision(repository, text) {
    const here = await repository.resolve(text);
    if (here)
        return present(repository, here);
    const [, name = text, steps = ''] = /^(.+?)((?:\^|~\d{0,3})*)$/s.exec(text) ?? [];
    let id = (steps === '' ? undefined : await repository.resolve(name)) ?? (await namedElsewhere(repository, name));
    for (const [, generations] of steps.matchAll(/\^|~(\d*)/g)) {
        for (let left = Number(generations || 1); left > 0; left--) {
            const [first] = await repository.parents(await present(repository, id));
            if (!first) {
                throw new error/* CodedError */.AK({
                    code: 'base-unknown',
                    message: `\`${text}\` goes back beyond the first commit.`,
                    hint: 'Set `base` to a later commit.',
                });
            }
            id = first;
        }
    }
    return present(repository, id);
}
async function namedElsewhere(repository, name) {
    if ((0,commit_id/* isCommitId */.j)(name))
        return name;
    const unknown = (where) => new error/* CodedError */.AK({
        code: 'base-unknown',
        message: `\`base\` is ${JSON.stringify(name)}, which is not a commit, branch or tag ${where}.`,
        hint: 'Write `ledger`, `last-commit`, a branch, a tag or a full commit id.',
    });
    try {
        const id = await repository.remoteCommit(name.replace(/^origin\//, ''));
        if (id)
            return id;
    }
    catch (cause) {
        if ((0,error/* hasCode */.up)(cause, 'no-remote'))
            throw unknown('here, and there is no remote');
        throw cause;
    }
    throw unknown('here or on the remote');
}
function hintFor(choice, { code, hint }) {
    if (code === 'not-on-server' && choice.kind === 'commit' && choice.mayBeGone) {
        return 'The commit before this push is no longer on the server, as after a force-push. Run the workflow by hand with `base` set to a commit whose aliases were sent.';
    }
    if (code === 'authentication' || code === 'unreachable' || code === 'no-server')
        return `${hint} Or check out with \`fetch-depth: 0\`.`;
    return `${hint} \`fetch-depth: 0\` in actions/checkout fetches the whole history.`;
}


/***/ }),

/***/ 946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ guardPlan)
/* harmony export */ });
/**
 * Applies `max-new`: more new aliases (`create + move`) than the limit are probably a mistake. Retries don't count.
 * @param maxNew 0 for no limit
 */
function guardPlan(plan, maxNew) {
    const count = plan.create.length + plan.move.length;
    if (maxNew === 0 || count <= maxNew)
        return undefined;
    return {
        message: `This would send ${count} aliases at once, and \`max-new\` allows ${maxNew}. CustomerGauge cannot take an alias back.`,
        hint: `If all ${count} are meant: after merging, open Actions, choose this workflow, click “Run workflow” and enter ${count} for \`max-new\` (0 is no limit). On the command line it is \`--max-new ${count}\`.`,
    };
}


/***/ }),

/***/ 2728:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PZ: () => (/* binding */ waitingOf),
/* harmony export */   Yx: () => (/* binding */ knownFrom),
/* harmony export */   lA: () => (/* binding */ acceptedBy)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2748);
/* harmony import */ var _aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9563);
/* harmony import */ var _ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2420);
/** Pure: a ledger's knowledge about CustomerGauge, in the form that plans and rules need. */




/** The known state that a plan compares with. Without a ledger nothing is known. */
function knownFrom(ledger) {
    if (!ledger)
        return { accepted: new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_1__/* .PairSet */ .X() };
    const pending = new Map();
    for (const [pair, entry] of (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerEntries */ .O2)(ledger.pending))
        pending.set((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .pairKey */ .Yz)(pair), waitingOf(entry));
    const accepted = (0,_aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .without */ .FF)(ledger.source.pairs, (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .pairsIn */ .jR)(ledger.pending));
    return {
        accepted,
        pending,
        left: Array.from((0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .ledgerEntries */ .O2)(ledger.removed), ([pair, { state }]) => ({ ...pair, state })),
    };
}
/** Why a pending pair waits. */
function waitingOf(entry) {
    return { state: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingState */ .R0)(entry), code: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingCode */ .$H)(entry), reason: (0,_ledger_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .whyPending */ .Ou)(entry) };
}
/** The pairs that CustomerGauge accepted according to the ledger, and their accounts. */
function acceptedBy(ledger) {
    const { accepted } = knownFrom(ledger);
    return { pairs: accepted, accounts: new Set(accepted.accounts()) };
}


/***/ }),

/***/ 8125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ unconfirmed),
/* harmony export */   KF: () => (/* binding */ movedMeanwhile),
/* harmony export */   Mc: () => (/* binding */ typedBy),
/* harmony export */   Zr: () => (/* binding */ wrongNumber)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(308);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _stop_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6941);
/** Confirmation by number, for changes that cannot be undone or that one wrong click could make. */




/**
 * Shows what would change and asks for confirmation: by the input `confirm`, or by typing the number at a terminal.
 * @returns the end of the run if there is nobody to ask; `undefined` if the change is confirmed
 * @throws CodedError if it is refused, or if another number is confirmed
 */
async function unconfirmed(run, preview) {
    const { settings, show, person } = run;
    const number = preview.confirm;
    show.preview(preview);
    if (settings.confirm === number)
        return undefined;
    if (settings.confirm !== undefined)
        (0,_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIf */ .i)(wrongNumber(settings.confirm, number));
    if (!person?.ask)
        return { result: 'planned', verdict: `Nothing was written. To do it, run again with ${asInput(number)}.` };
    const typed = await typedBy(run, `To do it, type the number of aliases (${number}): `);
    if (typed !== String(number))
        (0,_stop_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIf */ .i)({ code: 'confirm', message: 'Nothing was written: it was not confirmed.', hint: '' });
    return undefined;
}
/** Asks a question and gives the trimmed answer. @throws CodedError if the person ends the run instead */
async function typedBy({ person, signal }, question) {
    const typed = (await person?.ask?.(question)) ?? '';
    if (signal.aborted)
        throw (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .toldToStop */ .lA)();
    return typed.trim();
}
/** The refusal for a number other than the right one: what would change may not be what was looked at. */
function wrongNumber(given, right) {
    return {
        code: 'confirm',
        message: `${asInput(given)} was given, but this is about ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(right, 'alias', 'aliases')}. Nothing was written.`,
        hint: `Look at what has changed since. To do it, run again with ${asInput(right)}.`,
    };
}
/** Another run changed the ledger after the preview, and this run would now change more than was confirmed. */
function movedMeanwhile(unconfirmed) {
    const message = `Another run has changed the ledger. ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(unconfirmed, 'alias', 'aliases')} would change without confirmation. Nothing was written.`;
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK({
        code: 'ledger-moved',
        message,
        hint: 'Run it again and check what it would change.',
    });
}
function asInput(number) {
    return `\`confirm: ${number}\``;
}


/***/ }),

/***/ 1682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ refuseBranch),
/* harmony export */   YO: () => (/* binding */ rebindings),
/* harmony export */   _y: () => (/* binding */ refuseLedger)
/* harmony export */ });
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3191);
/* harmony import */ var _report_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4703);
/** The folder, branch and target that a ledger is bound to, and whether a run may continue it. */


/** Refuses a push whose folder, branch or target differs from the ledger's. */
async function refuseLedger(runLedger, repository) {
    const { store, header } = runLedger;
    const { ledger, ref, commit } = store;
    if (!ledger || !commit)
        return undefined;
    if (ledger.path !== header.path && (await hasStayed(repository, commit, { from: ledger.path, to: header.path }))) {
        return {
            code: 'ledger-path',
            message: `The ledger \`${ref}\` is bound to the folder \`${ledger.path || '.'}\`, which still has its alias files, but this run is for \`${header.path || '.'}\`.`,
            hint: CHOICE,
        };
    }
    const branch = await refuseBranch(runLedger, { adopting: false });
    if (branch)
        return branch;
    const differ = targetChanges(ledger.target, header.target);
    if (differ.length === 0)
        return undefined;
    return {
        code: 'ledger-target',
        message: `This run would send to another CustomerGauge tenant or mapping than the earlier pushes in the ledger \`${ref}\`: ${differ.map(_report_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .rebindingText */ .wG).join(', ')}.`,
        hint: CHOICE,
    };
}
/**
 * Refuses a run on another branch than the ledger's. On the default branch the ledger moves to the new branch once the
 * old one is gone, or at once with `adopt`.
 */
async function refuseBranch({ store: { ledger, ref }, header, onDefaultBranch, tips }, { adopting }) {
    if (ledger?.branch === undefined || header.branch === undefined || ledger.branch === header.branch)
        return undefined;
    const byDefault = await onDefaultBranch();
    if (adopting && byDefault)
        return undefined;
    const old = `refs/heads/${ledger.branch}`;
    const isGone = !(await tips([old])).has(old);
    // The old branch is gone, so it was renamed or replaced by this one.
    if (isGone && byDefault !== false)
        return undefined;
    const other = 'For another tenant, set another `environment`.';
    const deleted = `If the default branch was renamed, delete the old branch \`${ledger.branch}\` on the server: the next push continues from there. `;
    return {
        code: 'ledger-branch',
        message: `The ledger \`${ref}\` is bound to the branch \`${ledger.branch}\`, but this run is for \`${header.branch}\`.`,
        hint: byDefault
            ? `${deleted}${CHOICE}`
            : isGone
                ? `That branch is gone. Run this on the default branch: the ledger then moves to it. ${other}`
                : `To send these aliases, merge them into \`${ledger.branch}\` and push from there. ${other}`,
    };
}
/** How the ledger's folder, branch and target would change if this run wrote it. */
function rebindings(ledger, header) {
    const changes = [];
    if (ledger.path !== header.path)
        changes.push({ what: 'path', was: ledger.path || '.', is: header.path || '.' });
    if (ledger.branch !== undefined && header.branch !== undefined && ledger.branch !== header.branch)
        changes.push({ what: 'branch', was: ledger.branch, is: header.branch });
    return [...changes, ...targetChanges(ledger.target, header.target)];
}
const TARGET_INPUTS = {
    records: 'records-url',
    configuration: 'configuration',
    accountField: 'account-field',
    aliasField: 'alias-field',
};
function targetChanges(one, other) {
    if (!one || !other)
        return [];
    return Object.keys(TARGET_INPUTS)
        .filter((key) => one[key] !== other[key])
        .map((key) => ({ what: TARGET_INPUTS[key], was: one[key], is: other[key] }));
}
/** Whether any alias file of the ledger is still in the old folder, so that the folder was not simply renamed. */
async function hasStayed(repository, ledger, { from, to }) {
    const filesIn = async (commit, folder) => {
        const listed = await repository.list(commit, folder);
        return listed.kind === 'folder' ? listed.entries.filter(({ path }) => (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliasFile */ .D1)(path)) : [];
    };
    const had = await filesIn(ledger, 'source');
    const [paths, ids] = [new Set(had.map(({ path }) => path)), new Set(had.map(({ id }) => id))];
    const isInside = (path) => to === '' || (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(from || '.', path).startsWith(`${to}/`);
    return (await filesIn(repository.head, from)).some(({ path, id }) => (paths.has(path) || ids.has(id)) && !isInside(path));
}
/** The choices that people have when the ledger is bound to something else. */
const CHOICE = 'For another tenant, set another `environment`. For the same tenant, run the command `adopt`: it shows what changes and asks for confirmation. Aliases that no push has tried then count as accepted, and pending ones stay pending. To send an adopted alias anyway, remove it from the files, push, add it again, and push again.';


/***/ }),

/***/ 9094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cK: () => (/* binding */ firstRun),
/* harmony export */   jN: () => (/* binding */ refuseFirstPush),
/* harmony export */   pj: () => (/* binding */ noLedgerYet)
/* harmony export */ });
/* harmony import */ var _aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5136);
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9563);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1557);
/* harmony import */ var _files_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4898);
/* harmony import */ var _files_known_pairs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3604);
/* harmony import */ var _git_commit_id_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9341);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8720);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8125);
/** Whether a first push may go ahead, and the messages about a ledger that does not exist, or no longer exists. */









/** Asks for `confirm: N` before a first push; N is the number of aliases that it would send. */
async function refuseFirstPush(about, repository, { runLedger, pairs, plan }) {
    const { confirm } = about.settings;
    const sends = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .pairsToSend */ .J_)(plan).length;
    if (confirm === sends)
        return undefined;
    const refused = (await refuseUnbound(about, runLedger, sends)) ??
        (await refuseLost(about, repository, { runLedger, pairs, sends }));
    return refused && confirm !== undefined ? (0,_confirm_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongNumber */ .Zr)(confirm, sends) : refused;
}
/** On GitHub, a branch other than the default one may push only after a person has bound the environment to it. */
async function refuseUnbound({ trigger, settings }, { store: { ledger, ref }, header: { branch }, onDefaultBranch }, sends) {
    if (trigger.kind === 'none' || branch === undefined || ledger?.branch !== undefined)
        return undefined;
    if ((await onDefaultBranch()) !== false)
        return undefined;
    return {
        code: 'confirm',
        message: `There was no push to the environment \`${settings.environment}\` from \`${branch}\` yet, and it is not the default branch: the ledger \`${ref}\` ${ledger ? 'is bound to no branch' : 'does not exist'}.`,
        hint: `To bind the environment to this branch, run again with \`confirm: ${sends}\`. This sends ${sends}.`,
    };
}
/** A missing ledger may have been deleted. Then a push would send nearly everything again. */
async function refuseLost(about, repository, { runLedger, pairs, sends }) {
    const { ledger, ref } = runLedger.store;
    if (ledger || sends === 0)
        return undefined;
    const before = await pairsBefore(about, repository, pairs);
    // Without a ledger, everything in the files is sent.
    const added = before ? (0,_aliases_pair_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(pairs, before).length : 0;
    if (added === sends)
        return undefined;
    const would = `A push would send ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(sends, 'alias', 'aliases')}`;
    return {
        code: 'ledger-missing',
        message: before
            ? `There is no ledger \`${ref}\`, but there were alias files before this change. ${would}, but this change added only ${added} of them.`
            : `There is no ledger \`${ref}\`, and the commit before this one cannot be read. ${would}.`,
        hint: [
            'Which of these is true?',
            `Only if nothing was ever sent from this repository, run again with \`confirm: ${sends}\`, which sends all ${sends}.`,
            `If the ledger was deleted, restore it: see ${RESTORE_PAGE}.`,
            'If CustomerGauge has these aliases already, run `adopt`.',
        ].join(' '),
    };
}
/** The pairs in the commit before this change; `undefined` if that commit cannot be read. */
async function pairsBefore({ trigger, settings }, repository, pairs) {
    const [first, second] = await repository.parents(repository.head);
    // The checkout of a pull request is its merge commit, whose first parent is the base branch, or the head itself.
    const said = trigger.kind === 'push' ? trigger.before : 'baseSha' in trigger && second === undefined ? trigger.baseSha : '';
    const wanted = [(0,_git_commit_id_js__WEBPACK_IMPORTED_MODULE_8__/* .isCommitId */ .j)(said) && !/^0+$/.test(said) ? said : undefined, first].filter((id) => id !== undefined);
    for (const commit of wanted) {
        if (!(await isReadable(repository, commit)))
            continue;
        return (0,_files_known_pairs_js__WEBPACK_IMPORTED_MODULE_4__/* .readPairs */ .S)(repository, (await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .listCommit */ .E)(repository, commit, settings.path)) ?? [], pairs);
    }
    return wanted.length === 0 ? new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_1__/* .PairSet */ .X() : undefined;
}
/** Fetches a commit if needed. After a force-push the server may not have it any more. */
async function isReadable(repository, commit) {
    try {
        await repository.bring(commit);
        return true;
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'not-on-server', 'not-given'))
            return false;
        throw error;
    }
}
/** A page (`PAGES` in report/links.ts) instead of commands: many readers edit files in the browser and have no git. */
const RESTORE_PAGE = '`docs/situations.md#the-ledger-is-gone`';
/** For a pull request whose merge would be the first push. */
function firstRun(aliases) {
    const all = aliases === 1 ? 'the alias counts' : `all ${aliases} aliases count`;
    return `First run: ${all} as new, because nothing is recorded as sent from this repository. Already in CustomerGauge? A merge sends them again, unless \`adopt\` comes first: see \`docs/setup.md#5-first-merge\`. If there were pushes before, the ledger was deleted. To restore it, see ${RESTORE_PAGE}.`;
}
/**
 * For a plan that starts from an empty ledger.
 * @param remote the remote that was searched, if there are several
 */
function noLedgerYet(ref, remote) {
    const where = remote === undefined ? '' : ` on the remote \`${remote}\``;
    return `There is no ledger \`${ref}\` yet${where}, so every alias counts as new. If CustomerGauge has them already, run the command \`adopt\` first. If the ledger was deleted, restore it: see ${RESTORE_PAGE}.`;
}


/***/ }),

/***/ 9762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ refuseEvent),
/* harmony export */   N: () => (/* binding */ refuseCheckout)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5015);
/** Whether a run may send aliases or change the ledger. Code that was not merged must do neither. */


/** Refuses an event that must not run this command. Checked before anything is read. */
function refuseEvent({ trigger, settings }, command) {
    const refused = (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .refusePush */ .t_)(trigger, settings.environmentExplicit, command);
    if (refused)
        return { code: 'permission', ...refused };
    if (command !== 'push' || !(0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .isOffDefault */ .fy)(trigger) || settings.base === 'ledger')
        return undefined;
    return {
        code: 'permission',
        message: `A push from another branch than the default one needs the ledger, but \`base\` is \`${settings.base}\`.`,
        hint: 'Leave `base` out, or push from the default branch.',
    };
}
/**
 * Refuses a checked-out commit that is not the event's own or an older one of its branch, whatever `actions/checkout`
 * was configured to take. Checked before the ledger is read or CustomerGauge is contacted.
 */
async function refuseCheckout(run, repository, command) {
    const commit = `The checked-out commit ${repository.head.slice(0, 10)}`;
    try {
        const wanted = await branchThatCounts(run, repository);
        if (!wanted)
            return undefined;
        const { branch } = wanted;
        if (branch !== undefined && (await repository.isOnBranch(repository.head, branch)))
            return undefined;
        const where = branch === undefined ? 'the default branch of the remote' : `the branch \`${branch}\` of the remote`;
        return {
            code: 'not-merged',
            message: `${commit} is not on ${where}, so \`${command}\` does not run: changes must be merged first.`,
            hint: run.trigger.kind === 'none'
                ? 'Run it on that branch, or set `environment` explicitly if this branch has its own tenant.'
                : 'Leave out `ref` in `actions/checkout`, and make no commits in the job: changes must be merged first.',
        };
    }
    catch (cause) {
        if (!(0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(cause, ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_CODES */ .Cv))
            throw cause;
        const message = `${commit} may not be merged: the remote could not be asked. ${cause.message}`;
        return { code: 'not-merged', message, hint: cause.hint };
    }
}
/** The branch that must contain the checked-out commit; `undefined` if none must. Its name may be unknown. */
async function branchThatCounts({ trigger, host, settings }, repository) {
    if (trigger.kind !== 'none') {
        const isItself = 'sha' in trigger && trigger.sha === repository.head;
        return isItself ? undefined : { branch: (0,_github_event_js__WEBPACK_IMPORTED_MODULE_1__/* .branchOfEvent */ .sf)(trigger) };
    }
    // Other CI systems have no event to check. On a laptop the person decides.
    if (!host.ci || settings.environmentExplicit)
        return undefined;
    return { branch: await repository.defaultBranch() };
}


/***/ }),

/***/ 6445:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderOf: () => (/* binding */ folderOf),
/* harmony export */   namesFromRoot: () => (/* binding */ namesFromRoot),
/* harmony export */   shownFolder: () => (/* binding */ shownFolder)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3191);
/** The names of folders and files as people see them on GitHub or at the command line. */


/**
 * The alias folder relative to the root of its repository; `.` is the root. It differs from `path` if the repository
 * was checked out into a subfolder. Without a repository it is `path` itself.
 */
async function folderOf(path, { cwd, env }) {
    // Few runs without a repository of their own ask for it.
    const { findRepository } = await __webpack_require__.e(/* import() */ 358).then(__webpack_require__.bind(__webpack_require__, 3358));
    try {
        return (await findRepository({ cwd, path, env })).folder || '.';
    }
    catch (error) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_CODES */ .Cv))
            return path;
        throw error;
    }
}
/**
 * The name of the alias folder for people: on GitHub relative to the root of the repository, on the command line
 * relative to the current folder.
 */
function shownFolder({ trigger, settings }, { folder }) {
    return trigger.kind === 'none' ? settings.path : folder || '.';
}
/** Turns names relative to the current folder into names relative to the root of the repository. */
async function namesFromRoot(path, { cwd, env, host }) {
    // On GitHub the names are relative to the root already.
    if (host.onGitHub)
        return (file) => file;
    const folder = await folderOf(path, { cwd, env });
    const inside = `${path}/`;
    return (file) => (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(folder, file.startsWith(inside) ? file.slice(inside.length) : file);
}


/***/ })

};
