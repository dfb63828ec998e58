export const id = 7809;
export const ids = [7809,9488];
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

/***/ 67:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ refuseBranch),
/* harmony export */   YO: () => (/* binding */ rebindings),
/* harmony export */   _y: () => (/* binding */ refuseLedger)
/* harmony export */ });
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3191);
/* harmony import */ var _report_preview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
/** What a ledger is about, and whether a run may go on from it. */


/** Why this run must not push by the ledger that it found: it is about something else. */
async function refuseLedger(runLedger, repository) {
    const { store, header } = runLedger;
    const { ledger, ref, commit } = store;
    if (!ledger || !commit)
        return undefined;
    if (ledger.path !== header.path && (await hasStayed(repository, commit, { from: ledger.path, to: header.path }))) {
        return {
            code: 'ledger-path',
            message: `The ledger \`${ref}\` is about the folder \`${ledger.path || '.'}\`, which still has alias files of it, and this run is about \`${header.path || '.'}\`.`,
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
        message: `This run would send to another CustomerGauge tenant or mapping than the pushes before it, which the ledger \`${ref}\` counts: ${differ.map(_report_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .rebindingText */ .wG).join(', ')}.`,
        hint: CHOICE,
    };
}
/**
 * Why a run of one branch must not use a ledger that is about another one. On the default branch the ledger follows, once
 * the old branch is gone; and at once where somebody adopts.
 */
async function refuseBranch({ store: { ledger, ref }, header, onDefaultBranch, tips }, { adopting }) {
    if (ledger?.branch === undefined || header.branch === undefined || ledger.branch === header.branch)
        return undefined;
    const byDefault = await onDefaultBranch();
    if (adopting && byDefault)
        return undefined;
    const old = `refs/heads/${ledger.branch}`;
    const isGone = !(await tips([old])).has(old);
    // A branch that is gone was renamed, or gave its place to this one.
    if (isGone && byDefault !== false)
        return undefined;
    const other = 'For another tenant, set another `environment`.';
    const deleted = `If the default branch was renamed, delete the old branch \`${ledger.branch}\` on the server: the next push goes on where it ended. `;
    return {
        code: 'ledger-branch',
        message: `The ledger \`${ref}\` is about the branch \`${ledger.branch}\`, and this run is about \`${header.branch}\`.`,
        hint: byDefault
            ? `${deleted}${CHOICE}`
            : isGone
                ? `That branch is gone. Run this on the default branch, which the ledger then follows. ${other}`
                : `If these aliases are to be merged first, push from \`${ledger.branch}\` afterwards. ${other}`,
    };
}
/** What a ledger would be about instead, once this run has written it. */
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
/** Whether any alias file of the ledger is still in its folder, and not in the one that this run is about. */
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
/** What people can do about a ledger that is about something else. */
const CHOICE = 'If it is meant as another tenant, set another `environment`. If it is the same one, run the command `adopt`: it shows what changes and asks for confirmation. What no push has tried yet counts as accepted then; what waits goes on waiting for the next push. What has to be sent after all is taken out of the files, pushed, and brought back.';


/***/ }),

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   N8: () => (/* binding */ showChecked),
/* harmony export */   gw: () => (/* binding */ checkFiles)
/* harmony export */ });
/* harmony import */ var _aliases_reading_read_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7139);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8850);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8726);
/* harmony import */ var _known_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8526);
/* harmony import */ var _unsettled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(418);





/** How this run checks alias files. @throws KnownAccountsError where it cannot */
async function checkOptions(run) {
    return { severities: run.settings.rules, known: await (0,_known_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .readKnownAccounts */ .k)(run) };
}
/** Reads all alias files, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
async function checkFiles(run, report, files, named) {
    const [read, options] = [await (0,_aliases_reading_read_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readAliasFiles */ ._)(files), await checkOptions(run)];
    return showChecked(run, report, { read, options, found: (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRead */ .xp)(read, options), ...(named ? { named } : {}) });
}
/**
 * Shows all problems of files that were checked.
 * @param of.leftOut files that count although they were not read
 * @param of.named the files that it is about, where that is not all of them: what is wrong elsewhere is not said
 */
function showChecked(run, empty, of) {
    const { read, options, found, leftOut = [], named } = of;
    const { problems: all, ...checked } = found;
    const problems = named ? all.filter((one) => concerns(one, named)) : all;
    run.show.problems(problems);
    const { errors, warnings } = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .countProblems */ ._)(problems);
    const noted = warnings > 0 ? `, ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(warnings, 'warning')}` : '';
    const about = named ? read.filter(({ source }) => named.has(source.file)) : read;
    const files = about.length + leftOut.length;
    const aliases = named
        ? about.reduce((sum, { entries }) => sum + countPairs(entries), 0)
        : checked.pairs.size + (0,_unsettled_js__WEBPACK_IMPORTED_MODULE_3__/* .countAliases */ .wX)(leftOut);
    const report = { ...empty, problems, files, aliases };
    if (errors > 0) {
        const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(errors, 'error')}${noted} in the alias files. Nothing can be sent until ${errors === 1 ? 'it is' : 'they are'} fixed.`;
        return { report: { ...report, result: 'invalid', verdict }, ...checked, options };
    }
    const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(aliases, 'alias', 'aliases')} in ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(files, 'file')}: valid${noted}.`;
    return { report: { ...report, result: 'valid', verdict }, ...checked, options };
}
function concerns({ place, related }, named) {
    return [place, ...related.map((other) => other.place)].some(({ file }) => named.has(file));
}
function countPairs(entries) {
    return entries.reduce((sum, { pairs }) => sum + pairs.length, 0);
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

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ noAliasFiles)
/* harmony export */ });
/** Why there is nothing to read, if there is nothing (no files, or not even the folder): a mistyped `path` must not look like a mass removal. */
function noAliasFiles(files, path) {
    if (files && files.length > 0)
        return undefined;
    return {
        code: files ? 'folder-empty' : 'folder-missing',
        message: files
            ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
            : `There is no folder \`${path}\`.`,
        hint: 'Check the input `path`. If it is meant to be empty, set `allow-empty: true`.',
    };
}


/***/ }),

/***/ 8526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readKnownAccounts)
/* harmony export */ });
/* unused harmony export KnownAccountsError */
/* harmony import */ var _files_given_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4250);

/** The file of the input `known-accounts` is of no use; without it a check would pass what it should not. */
class KnownAccountsError extends Error {
    code = 'known-accounts';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
}
/** Reads the known accounts from the working tree, where an earlier step may have put them; nothing where nobody asked for it. */
async function readKnownAccounts({ settings, cwd, env, show }) {
    const { knownAccounts: file, accountField, rules } = settings;
    if (file === undefined)
        return undefined;
    if (rules['unknown-account'] === 'off' && rules['alias-is-account'] === 'off')
        return undefined;
    const bytes = await contentOf(file, cwd, env.GITHUB_WORKSPACE);
    const { readAccountList } = await Promise.all(/* import() */[__webpack_require__.e(8214), __webpack_require__.e(7755)]).then(__webpack_require__.bind(__webpack_require__, 7755));
    const list = await readAccountList(bytes, { file, accountField });
    if (list.ok) {
        if (list.notes.length > 0)
            show.notice(`The list \`${file}\` of \`known-accounts\` was read. ${list.notes.join(' ')}`);
        return list.known;
    }
    throw new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be used. ${list.message}`, list.hint);
}
async function contentOf(file, cwd, workspace) {
    const given = await (0,_files_given_js__WEBPACK_IMPORTED_MODULE_0__/* .readGiven */ .Q)({ file, cwd, workspace });
    if (given.ok)
        return given.bytes;
    const { why, cause } = given;
    throw why === ''
        ? new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be read.`, 'Check the input: it is a path from where the command runs, and the file must be there before it runs.', { cause })
        : new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` is not read: ${why}.`, 'Name the file itself: one account name a line, CSV, or an Excel workbook (.xlsx).');
}


/***/ }),

/***/ 9488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderOf: () => (/* binding */ folderOf),
/* harmony export */   namesFromRoot: () => (/* binding */ namesFromRoot),
/* harmony export */   shownFolder: () => (/* binding */ shownFolder)
/* harmony export */ });
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8534);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6803);



/**
 * The alias folder from the root of its repository, `.` for the root itself: where the repository was checked out into a
 * folder of its own, the input `path` begins with that. The input as it is where there is no repository to ask.
 */
async function folderOf({ settings, cwd, env, }) {
    try {
        return (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findFolder */ .W)({ cwd, path: settings.path, env })) || '.';
    }
    catch (error) {
        if (error instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS)
            return settings.path;
        throw error;
    }
}
/**
 * The folder by whose name people know the alias files: on GitHub from the root of the repository, as everything there
 * names files; on the command line from where the user stands.
 */
function shownFolder({ trigger, settings }, { folder }) {
    return trigger.kind === 'none' ? settings.path : folder || '.';
}
/** Names files from the root of the repository that are named from where the user stands, for readers who are elsewhere. */
async function namesFromRoot({ cwd, env, path, }) {
    // On GitHub they are named so already.
    if (env.GITHUB_EVENT_NAME)
        return (file) => file;
    const folder = await folderOf({ settings: { path }, cwd, env });
    return (file) => (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(folder, path === '.' || file.startsWith(`${path}/`) ? (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .belowFolder */ .Ys)(path, file) : file);
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M9: () => (/* binding */ accountsLeftOut),
  wX: () => (/* binding */ countAliases),
  Nt: () => (/* binding */ readForPlan)
});

// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 21 modules
var read_files = __webpack_require__(7139);
// EXTERNAL MODULE: ./src/aliases/settled/settled-file.ts
var settled_file = __webpack_require__(2682);
;// CONCATENATED MODULE: ./src/aliases/settled/read-unsettled.ts

/**
 * Reads of a folder what has to be read, given how it was when it was last checked: every file that came, moved or changed,
 * every one that is not settled, and every other one that shares a name with one of these, or with what is gone. A name
 * that none of these has stands in settled files alone, and has neither come nor gone since no rule found anything about
 * it. Nor would any rule if it were shown a part of them.
 * @param wanted numbers of names (`addName`): files that hold one of them are read too
 */
async function readUnsettled(files, from) {
    const { before, wanted, read } = from;
    const unsettled = [];
    const settled = [];
    const gone = new Map(before.files);
    for (const listed of files) {
        const { path, id } = listed;
        const stays = id !== undefined && before.files.get(path) === id;
        if (stays)
            gone.delete(path);
        const file = stays ? before.settled.get(path) : undefined;
        if (stays && file)
            settled.push({ listed, id, file });
        else
            unsettled.push(listed);
    }
    const first = await read(unsettled);
    const had = await read(Array.from(gone, ([path, id]) => ({ path, id })));
    const names = new Set(wanted);
    for (const { entries } of [...first, ...had])
        (0,settled_file/* addNames */.A7)(names, entries);
    const sharing = settled.filter(({ file }) => file.names.some((name) => names.has(name)));
    const second = await read(sharing.map(({ listed }) => listed));
    const wasRead = new Set(sharing);
    return { read: [...first, ...second], gone: had, leftOut: settled.filter((one) => !wasRead.has(one)) };
}

// EXTERNAL MODULE: ./src/files/commit.ts
var commit = __webpack_require__(4898);
// EXTERNAL MODULE: ./src/files/folder.ts
var folder = __webpack_require__(3191);
// EXTERNAL MODULE: ./src/ledger/failure.ts
var failure = __webpack_require__(967);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/ledger/settled.ts
var settled = __webpack_require__(4516);
// EXTERNAL MODULE: ./src/rules/checked-with.ts + 1 modules
var checked_with = __webpack_require__(5187);
// EXTERNAL MODULE: ./src/commands/naming.ts
var naming = __webpack_require__(9488);
;// CONCATENATED MODULE: ./src/commands/unsettled.ts










/**
 * Reads of the alias files what a plan has to look at. Where a push has checked all of them in the same way, that is what
 * differs from then, and what it may have to do with. Else it is all of them.
 */
async function readForPlan(run, repository, of) {
    const { listed, ledger, options } = of;
    const read = async (files) => (0,read_files/* readAliasFiles */._)(await (0,commit/* readListed */.oF)(repository, files));
    const settled = ledger && settledIn(run, ledger);
    if (!settled || settled.checkedWith !== (0,checked_with/* checkedWith */.A)(options) || settled.tree !== ledger.source.tree)
        return { read: await read(listed), gone: [], leftOut: [] };
    const shown = (files) => new Map(Array.from(files, ([path, file]) => [(0,folder/* shownPath */.pS)((0,naming.shownFolder)(run, repository), path), file]));
    const before = { files: shown(ledger.source.files), settled: shown(settled.files) };
    const wanted = new Set();
    for (const { account, alias } of (0,ledger_ledger/* pairsIn */.jR)(ledger.pending)) {
        (0,settled_file/* addName */.ZN)(wanted, account);
        (0,settled_file/* addName */.ZN)(wanted, alias);
    }
    return readUnsettled(listed, { before, wanted, read });
}
/** What the ledger knows of settled files. It only saves time, so where it is damaged, a notice is enough. */
function settledIn({ show }, { source }) {
    if (!source.settled?.size)
        return undefined;
    try {
        return (0,settled/* readSettled */.G)(source.settled);
    }
    catch (error) {
        if (!(error instanceof failure/* LedgerError */.o))
            throw error;
        show.notice('All files were read, because the ledger’s list of those that need not be (`settled/`) is damaged. The next push of a change writes it anew.');
        return undefined;
    }
}
/** The accounts of files that were left out; they are read for this alone. */
async function accountsLeftOut(repository, leftOut) {
    const read = await (0,read_files/* readAliasFiles */._)(await (0,commit/* readListed */.oF)(repository, leftOut.map(({ listed }) => listed)));
    return new Set(read.flatMap(({ entries }) => entries.map(({ account }) => account)));
}
/** How many aliases the files have that were left out. */
function countAliases(leftOut) {
    return leftOut.reduce((sum, { file }) => sum + file.aliases, 0);
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


/***/ })

};
