export const id = 280;
export const ids = [280,488];
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

/***/ 6343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLeniently)
/* harmony export */ });
/* harmony import */ var _pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _path_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6556);
/* harmony import */ var _reading_read_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7139);



/**
 * Reads alias files of the past. What was wrong in them must not block its fixing, so no rule applies: whatever pairs
 * can be understood count, and a file that cannot be read in full gives a warning.
 */
async function readLeniently(files) {
    const read = (0,_path_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inPathOrder */ .$)(await (0,_reading_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readAliasFiles */ ._)(files));
    const warnings = [];
    for (const { source, problems } of read) {
        const [first] = problems;
        if (first !== undefined) {
            warnings.push(`${source.file} could not be read in full as it was then (line ${first.place.line}): ${first.message}`);
        }
    }
    const pairs = new _pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X_();
    for (const { entries } of read)
        for (const entry of entries)
            for (const pair of entry.pairs)
                pairs.add(pair);
    return { pairs, warnings };
}


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

/***/ 8660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ bringsOverlooked),
/* harmony export */   v: () => (/* binding */ noteOverlooked)
/* harmony export */ });
/* harmony import */ var _files_overlooked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4183);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8534);
/* harmony import */ var _naming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9488);
/* harmony import */ var _proposed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(130);
/** Says of files that are not read what to do with them. */




/** So many are named. */
const MOST = 3;
/** A notice for each kind of overlooked files and folders, unless it is the list of known accounts. */
function noteOverlooked({ settings, show }, found) {
    const { path: folder, knownAccounts } = settings;
    const others = found.filter(({ path }) => path !== knownAccounts);
    const groups = Map.groupBy(others, ({ kind }) => kind);
    for (const [kind, items] of groups)
        show.notice(SENTENCES[kind](items, folder));
    return others;
}
const SENTENCES = {
    table: (items) => {
        const [what, its] = items.length === 1 ? ['is a spreadsheet', 'its'] : ['are spreadsheets', 'their'];
        const [first] = items;
        return `${named(items)} ${what} and not read, so nothing of ${items.length === 1 ? 'it' : 'them'} is sent: alias files end in \`.yaml\`. To take in ${its} rows, run \`customergauge-aliases import ${first.path}\` on a computer, or write the names into an alias file; then delete ${items.length === 1 ? 'it' : 'them'} here.`;
    },
    name: (items) => {
        const renamed = items
            .slice(0, MOST)
            .map((item) => `\`${item.path}\` to \`${item.kind === 'name' ? item.better : ''}\``);
        const more = items.length > MOST ? `, and ${items.length - MOST} more likewise` : '';
        return `${named(items)} ${items.length === 1 ? 'is' : 'are'} not read, because alias files end in \`.yaml\`. Rename ${renamed.join(', ')}${more}.`;
    },
    folder: (items, folder) => {
        const [first] = items;
        return `The ${items.length === 1 ? 'folder' : 'folders'} ${named(items)} ${items.length === 1 ? 'is' : 'are'} not read: alias files lie in \`${folder}\`, and capital letters count. Move the files of \`${first.path}\` to \`${folder}\`; or, if there are no others, set the input \`path\` to \`${first.path}\`.`;
    },
};
function named(items) {
    const first = items.slice(0, MOST).map(({ path }) => `\`${path}\``);
    return items.length > MOST ? `${first.join(', ')} and ${items.length - MOST} more` : first.join(' and ');
}
/** Whether an open pull request brings some of them itself: then it is the one to hear of it. */
async function bringsOverlooked(run, repository, found) {
    if (found.length === 0)
        return false;
    try {
        const base = await (0,_proposed_js__WEBPACK_IMPORTED_MODULE_2__/* .baseOfPullRequest */ .p)(run, repository);
        if (base === undefined)
            return false;
        if (!(await repository.has(base)))
            await repository.fetchCommit(base);
        const before = await (0,_files_overlooked_js__WEBPACK_IMPORTED_MODULE_3__/* .overlookedIn */ .Ot)(repository, base, (0,_naming_js__WEBPACK_IMPORTED_MODULE_1__.shownFolder)(run, repository));
        const paths = new Set(before.map(({ path }) => path));
        return found.some(({ path }) => !paths.has(path));
    }
    catch (error) {
        // It only decides whether a comment is begun for it; the notice is there whatever happens.
        if (error instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS)
            return false;
        throw error;
    }
}


/***/ }),

/***/ 130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pairsProposed),
/* harmony export */   p: () => (/* binding */ baseOfPullRequest)
/* harmony export */ });
/* harmony import */ var _files_brought_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1446);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8534);


/**
 * The pairs, by key, that an open pull request adds to its target branch. Nothing where that is all that is new to the
 * ledger, as where the last push was of the target branch as it is, and where it cannot be told.
 */
async function pairsProposed({ trigger }, repository, ledger) {
    try {
        const base = await baseOfPullRequest({ trigger }, repository);
        if (base === undefined || base === ledger?.source.commit)
            return undefined;
        return await (0,_files_brought_js__WEBPACK_IMPORTED_MODULE_0__/* .pairsBrought */ .d)(repository, { commit: repository.head, base, formerFolder: repository.folder });
    }
    catch (error) {
        // It only says which of them are new here; what is sent stays the same.
        if (error instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS)
            return undefined;
        throw error;
    }
}
/** The commit of the target branch that an open pull request is compared with; nothing where that cannot be told. */
async function baseOfPullRequest({ trigger }, repository) {
    if (trigger.kind !== 'pull-request' || !trigger.open)
        return undefined;
    const { head } = repository;
    const [first, ...others] = await repository.parents(head);
    const merged = others.includes(trigger.headSha) ? first : undefined;
    const own = head === trigger.headSha && trigger.baseSha !== '';
    return own ? repository.mergeBase(head, trigger.baseSha) : merged;
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

/***/ 5057:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./src/files/worktree.ts
var worktree = __webpack_require__(2406);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/commands/check.ts
var check = __webpack_require__(9238);
// EXTERNAL MODULE: ./src/files/replace.ts
var replace = __webpack_require__(1091);
// EXTERNAL MODULE: ./src/rules/check.ts + 3 modules
var rules_check = __webpack_require__(8726);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
;// CONCATENATED MODULE: ./src/rules/fix/apply-fixes.ts

/**
 * A text with fixes carried out; all else stays as it is. Equal ones count once. Of two that overlap the one that
 * begins first is taken, of two that begin together the longer one: the result does not depend on their order.
 */
function applyFixes(text, fixes) {
    const applied = [];
    const pieces = [];
    let done = 0;
    for (const one of [...fixes].sort(compareStretches)) {
        if (one.start < done || one.start === applied.at(-1)?.start)
            continue;
        pieces.push(text.slice(done, one.start), one.text);
        done = one.end;
        applied.push(one);
    }
    pieces.push(text.slice(done));
    return { text: pieces.join(''), applied };
}
function compareStretches(a, b) {
    return a.start - b.start || b.end - a.end || (0,alias/* compareText */.n6)(a.text, b.text);
}

;// CONCATENATED MODULE: ./src/rules/fix/fix-files.ts

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/**
 * The files that change when everything with one certain fix is fixed, in the order of `files`. Every other byte of them
 * stays as it is, byte order mark and line ends included.
 */
function fixedFiles(files, problems) {
    const byFile = new Map();
    for (const { fix } of problems) {
        if (fix === undefined)
            continue;
        const { file } = fix.source;
        const known = byFile.get(file);
        if (known === undefined)
            byFile.set(file, [fix]);
        else
            known.push(fix);
    }
    return files.flatMap(({ path, bytes }) => {
        const fixes = byFile.get(path);
        const source = fixes?.[0]?.source;
        if (fixes === undefined || source === undefined)
            return [];
        const { text, applied } = applyFixes(source.text, fixes);
        return [{ path, before: bytes, after: encoded(text, bytes), fixes: applied.length }];
    });
}
/** The text as bytes, with a byte order mark where the file had one: the text of a file comes without it. */
function encoded(text, before) {
    const body = new TextEncoder().encode(text);
    if (!BYTE_ORDER_MARK.every((byte, index) => before[index] === byte))
        return body;
    const bytes = new Uint8Array(BYTE_ORDER_MARK.length + body.length);
    bytes.set(BYTE_ORDER_MARK);
    bytes.set(body, BYTE_ORDER_MARK.length);
    return bytes;
}

;// CONCATENATED MODULE: ./src/rules/fix/fix-all.ts


/** A file that is put right shows what was hidden behind the mistake; more often than this is none. */
const MOST_ROUNDS = 20;
/** The files that change once everything is fixed that has one certain fix, also what can be seen only after other fixes. */
async function fixAll(files, options) {
    const all = new Map();
    let now = files;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const fixed = fixedFiles(now, (await (0,rules_check/* checkAliases */.jf)(now, options)).problems);
        if (fixed.length === 0)
            break;
        for (const one of fixed) {
            const earlier = all.get(one.path);
            all.set(one.path, earlier ? { ...one, before: earlier.before, fixes: earlier.fixes + one.fixes } : one);
        }
        const changed = new Map(fixed.map(({ path, after }) => [path, after]));
        // With other content it is another file to whoever knows it by its id.
        now = now.map(({ id, ...file }) => ({
            ...file,
            ...(id === undefined || changed.has(file.path) ? {} : { id }),
            bytes: changed.get(file.path) ?? file.bytes,
        }));
    }
    return files.flatMap(({ path }) => all.get(path) ?? []);
}

;// CONCATENATED MODULE: ./src/commands/fix.ts




/**
 * Fixes in the working tree what has one certain fix, unless its rule is off, and says for each file how much that was.
 * Returns the files that could not be written.
 */
async function fixFiles(run, files) {
    const named = files.filter(({ misnamed }) => !misnamed);
    const fixed = await fixAll(named, await (0,check/* checkOptions */.Jr)(run));
    if (fixed.length === 0)
        run.show.notice('There is nothing that can be fixed without asking you.');
    const failures = [];
    for (const { path, before, after, fixes } of fixed) {
        const why = (0,replace/* replaceFile */.fR)({ cwd: run.cwd, path, before, after });
        if (why === undefined)
            run.show.notice(`${path}: ${(0,report_report/* count */.U)(fixes, 'place')} fixed.`);
        else
            failures.push({
                code: 'fix-unwritten',
                message: `${path} was left as it is: ${why}.`,
                hint: 'See that you may write it, and run this again.',
            });
    }
    return failures;
}

// EXTERNAL MODULE: ./src/commands/folder.ts
var folder = __webpack_require__(4620);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/commands/named-files.ts
/** The alias files that somebody names to `validate`, among all that there are. */


/**
 * @param about.names where the named files are, as absolute paths
 * @param about.files those of the alias folder, by their paths from `cwd`
 */
function namedFiles(about) {
    const { names, files, cwd } = about;
    const inFolder = new Map(files.map((file) => [(0,external_node_path_.resolve)(cwd, file.path), file]));
    const named = new Set();
    const more = [];
    const failures = [];
    for (const place of names) {
        const path = inFolder.get(place)?.path ?? (0,external_node_path_.relative)(cwd, place).replaceAll('\\', '/');
        if (named.has(path))
            continue;
        const why = inFolder.has(place) ? undefined : whyUnread(place);
        if (why !== undefined) {
            failures.push({ code: 'file', message: `\`${path}\` cannot be checked: ${why}.`, hint: 'Name alias files.' });
            continue;
        }
        named.add(path);
        if (!inFolder.has(place))
            more.push({ path, kind: 'file', bytes: (0,external_node_fs_.readFileSync)(place) });
    }
    return failures.length > 0 ? { ok: false, failures } : { ok: true, all: [...files, ...more], named };
}
function whyUnread(place) {
    if (!(0,external_node_fs_.existsSync)(place))
        return 'there is no such file';
    const found = (0,external_node_fs_.statSync)(place);
    if (found.isDirectory())
        return 'it is a folder, which `path` is for';
    return found.isFile() ? undefined : 'it is no common file';
}

// EXTERNAL MODULE: ./src/commands/naming.ts
var naming = __webpack_require__(9488);
// EXTERNAL MODULE: ./src/commands/overlooked.ts
var commands_overlooked = __webpack_require__(8660);
// EXTERNAL MODULE: ./src/commands/run.ts
var commands_run = __webpack_require__(4331);
;// CONCATENATED MODULE: ./src/commands/validate.ts









/** Checks the alias files as they lie in the working tree. Needs no secret, no base and no git. */
async function validate(run) {
    const { settings, cwd } = run;
    const report = (0,commands_run/* emptyReport */._O)(settings, 'validate');
    // There need not be a repository; on GitHub files are named from its root where there is one.
    const shown = run.trigger.kind === 'none' || run.fix ? settings.path : await (0,naming.folderOf)(run);
    const place = { cwd, path: settings.path, shown };
    const overlooked = [];
    const files = (0,worktree/* readWorktree */.q)({ ...place, onOverlooked: (one) => overlooked.push(one) });
    (0,commands_overlooked/* noteOverlooked */.v)(run, [...overlooked, ...(await (0,worktree/* overlookedFolders */.m)(cwd, settings.path))]);
    if (run.files)
        return validateNamed(run, report, { names: run.files, files: files ?? [], cwd });
    const nothing = (0,folder/* noAliasFiles */.r)(files, settings.path);
    if (nothing && !settings.allowEmpty)
        return (0,commands_run/* failedReport */.kS)(report, nothing);
    if (!run.fix)
        return (await (0,check/* checkFiles */.gw)(run, report, files ?? [])).report;
    const unwritten = await fixFiles(run, files ?? []);
    const checked = await (0,check/* checkFiles */.gw)(run, report, (0,worktree/* readWorktree */.q)(place) ?? []);
    return unwritten.reduce((so, failure) => (0,commands_run/* failedReport */.kS)(so, failure), checked.report);
}
/** The same for the files that somebody names. */
async function validateNamed(run, report, about) {
    const found = namedFiles(about);
    if (!found.ok) {
        const verdict = `${(0,report_report/* count */.U)(found.failures.length, 'file')} cannot be checked.`;
        return { ...report, verdict, failures: found.failures };
    }
    if (!run.fix)
        return (await (0,check/* checkFiles */.gw)(run, report, found.all, found.named)).report;
    const unwritten = await fixFiles(run, found.all.filter(({ path }) => found.named.has(path)));
    const again = namedFiles({ ...about, files: (0,worktree/* readWorktree */.q)({ cwd: about.cwd, path: run.settings.path }) ?? [] });
    const checked = await (0,check/* checkFiles */.gw)(run, report, again.ok ? again.all : found.all, found.named);
    return unwritten.reduce((so, failure) => (0,commands_run/* failedReport */.kS)(so, failure), checked.report);
}


/***/ }),

/***/ 1446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pairsBrought)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2748);
/* harmony import */ var _aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6343);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4898);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);




/**
 * The pairs, by key, that a commit has and that its base has not. Only files that differ are read. Both commits are
 * fetched where the checkout left them out.
 *
 * @throws GitError when one of them cannot be read
 */
async function pairsBrought(repository, from) {
    const { commit, base, formerFolder } = from;
    const { folder } = repository;
    const after = await blobs(repository, commit, folder);
    const before = new Map();
    for (const one of new Set([formerFolder, folder]))
        for (const [path, id] of base === undefined ? [] : await blobs(repository, base, one))
            before.set(path, id);
    const changed = (one, other) => [...one].filter(([path, id]) => other.get(path) !== id);
    const had = await keysOf(repository, changed(before, after));
    const has = await keysOf(repository, changed(after, before));
    return has.difference(had);
}
/** The alias files of a folder in a commit, and their ids. */
async function blobs(repository, commit, path) {
    if (!(await repository.has(commit)))
        await repository.fetchCommit(commit);
    const folder = await repository.list(commit, path);
    if (folder.kind !== 'folder')
        return new Map();
    const files = folder.entries.filter(({ kind, path: below }) => kind === 'file' && (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAliasFile */ .D1)(below));
    return new Map(files.map(({ path: below, id }) => [below, id]));
}
async function keysOf(repository, files) {
    const listed = files.map(([path, id]) => ({ path, id }));
    const { pairs } = await (0,_aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readLeniently */ .x)(await (0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .readListed */ .oF)(repository, listed));
    return new Set(Array.from(pairs, _aliases_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .pairKey */ .Yz));
}


/***/ }),

/***/ 4183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ overlookedFile),
/* harmony export */   Ot: () => (/* binding */ overlookedIn),
/* harmony export */   Vv: () => (/* binding */ similarFolders)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);

/** What a file below the alias folder was probably meant as; nothing for files that stand there rightly. */
function overlookedFile(folder, below) {
    if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(below) || (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1)(below))
        return undefined;
    const path = (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(folder, below);
    if (/\.(?:csv|tsv|xls[xmb]?|ods|numbers)$/i.test(below))
        return { kind: 'table', path };
    const [, stem] = /^(.+?)\.(?:ya?ml\.(?:txt|rtf|docx?|odt)|yalm|ymal|yam|yml?l)$/i.exec(path) ?? [];
    return stem === undefined ? undefined : { kind: 'name', path, better: `${stem}.yaml` };
}
/** All of that in a commit. @param shown how people know the alias folder */
async function overlookedIn(repository, commit, shown) {
    const [folder, similar] = await Promise.all([
        repository.list(commit, repository.folder),
        similarFolders(repository.folder, (parent) => repository.subfolders(commit, parent)),
    ]);
    const files = folder.kind === 'folder' ? folder.entries.filter(({ kind }) => kind === 'file') : [];
    return [
        ...files.flatMap(({ path }) => overlookedFile(shown, path) ?? []),
        ...similar.map((path) => ({ kind: 'folder', path })),
    ];
}
/**
 * The folders whose path differs from the alias folder's in case alone.
 * @param subfolders the names of the folders in a folder, of which '' is the outermost
 */
async function similarFolders(folder, subfolders) {
    if (folder === '' || folder === '.')
        return [];
    let found = [''];
    for (const part of folder.split('/')) {
        const next = [];
        for (const parent of found)
            for (const name of await subfolders(parent))
                if (name.toLowerCase() === part.toLowerCase())
                    next.push(parent === '' ? name : `${parent}/${name}`);
        found = next;
    }
    return found.filter((path) => path !== folder);
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Replaces the content of a file of the working tree in one step: whoever reads it meanwhile sees the old content or the new
 * one, and a run that dies leaves the old one. Its mode stays. Follows no link, and touches nothing that has changed
 * since it was read. Returns why it was left alone, or nothing.
 */
function replaceFile({ cwd, path, before, after, }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
            return 'a link leads to its folder';
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file);
        if (!stat.isFile())
            return 'it is not a regular file';
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file).equals(before))
            return 'it was changed meanwhile';
        writeBeside(file, after, { mode: stat.mode & 0o7777, exactly: true });
        return undefined;
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
}
/**
 * Makes a file of the working tree in one step: it is there with all its content, or not at all. A file that is there is never
 * touched. Returns why there is none, or nothing.
 */
function createFile({ cwd, path, content, }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
            return 'a link leads to its folder';
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false }))
            return 'there is a file of this name';
        writeBeside(file, content, { mode: 0o666, take: takeFreeName });
        return undefined;
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
}
/** Writes a file that the user names in one step, in the place of one that is there. Returns why it could not, or nothing. */
function writeWhole(file, content) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
        if (found && !found.isFile())
            return 'it is not a regular file';
        writeBeside(file, content, found ? { mode: found.mode & 0o7777, exactly: true } : { mode: 0o666 });
        return undefined;
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
}
/** A second name fails where somebody has made such a file meanwhile; file systems without second names can only rename. */
function takeFreeName(beside, file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(beside, file);
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
            throw cause;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, file);
        return;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside);
}
/** The new content goes to a dot-file, which is no alias file, in the same folder and takes the file's place. */
function writeBeside(file, content, { mode, exactly = false, take = node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync, }) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(beside, 'wx', mode);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, content);
            if (exactly)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(descriptor, mode);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
        take(beside, file);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
        throw cause;
    }
}


/***/ }),

/***/ 2406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ overlookedFolders),
/* harmony export */   q: () => (/* binding */ readWorktree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_path_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2049);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3191);
/* harmony import */ var _overlooked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4183);





const NOTHING = new Uint8Array();
const SLASH = Buffer.from('/');
const GIT = Buffer.from('/.git');
/**
 * The alias files as they lie in the working tree; nothing where it has no such folder. Links are not followed, on
 * the way to it neither, and reported as what they are.
 */
function readWorktree(place) {
    const { cwd, path, shown = path, onOverlooked = () => undefined } = place;
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length++) {
        const way = parts.slice(0, length).join('/');
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, way), { throwIfNoEntry: false });
        if (found?.isSymbolicLink())
            return [{ path: above(shown, parts.length - length), bytes: NOTHING, kind: 'symlink' }];
        if (!found?.isDirectory())
            return undefined;
    }
    const files = [];
    const start = Buffer.from(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path)}/`);
    const walk = (folder) => {
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' })) {
            const place = Buffer.concat([folder, SLASH, entry.name]);
            const { text, utf8 } = (0,_git_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(place.subarray(start.length));
            const file = { path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(shown, text), ...(utf8 ? {} : { misnamed: true }) };
            if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(text))
                continue;
            if (entry.isSymbolicLink())
                files.push({ ...file, bytes: NOTHING, kind: 'symlink' });
            else if (entry.isDirectory()) {
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(Buffer.concat([place, GIT])))
                    files.push({ ...file, bytes: NOTHING, kind: 'submodule' });
                else
                    walk(place);
            }
            else if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isAliasFile */ .D1)(text))
                files.push({ ...file, bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place), kind: 'file' });
            else {
                const overlooked = (0,_overlooked_js__WEBPACK_IMPORTED_MODULE_4__/* .overlookedFile */ .Nd)(shown, text);
                if (overlooked)
                    onOverlooked(overlooked);
            }
        }
    };
    walk(start.subarray(0, -1));
    return files;
}
/** The folder so many folders above another, as far as its name goes. */
function above(folder, levels) {
    const parts = folder.split('/');
    return parts.slice(0, parts.length - levels).join('/') || folder;
}
/** The folders of the working tree that were probably meant as the alias folder. */
async function overlookedFolders(cwd, path) {
    const subfolders = (parent) => {
        try {
            const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, parent), { withFileTypes: true });
            return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
        }
        catch {
            // What cannot be looked into is not what somebody checks in.
            return [];
        }
    };
    return (await (0,_overlooked_js__WEBPACK_IMPORTED_MODULE_4__/* .similarFolders */ .Vv)(path, subfolders)).map((folder) => ({ kind: 'folder', path: folder }));
}


/***/ })

};
