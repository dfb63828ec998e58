export const id = 349;
export const ids = [349];
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
/* harmony import */ var _scanned_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(937);

/**
 * Reads alias files of the past. Old mistakes must not block their fix, so no rule applies: all pairs that can be read
 * count, and a file that cannot be read in full gives a warning.
 */
function readLeniently(scanned) {
    const warnings = [];
    for (const { read } of scanned.files) {
        const first = read?.problems[0];
        if (read && first) {
            warnings.push(`${read.source.file} could not be read in full at that commit (line ${first.place.line}): ${first.message}`);
        }
    }
    return { pairs: new _scanned_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .ScannedPairs */ .e(scanned), warnings };
}


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

/***/ 8294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ pairsProposed),
/* harmony export */   p: () => (/* binding */ baseOfPullRequest)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1557);
/* harmony import */ var _files_pairs_added_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
/** The pairs that an open pull request adds to its target branch. */


/**
 * The pairs, by key, that an open pull request adds to its target branch. `undefined` if these are all that is new to the
 * ledger, because the target branch itself was pushed last, or if it cannot be known.
 */
async function pairsProposed(trigger, repository, ledger) {
    try {
        const base = await baseOfPullRequest(trigger, repository);
        if (base === undefined || base === ledger?.source.commit)
            return undefined;
        return await (0,_files_pairs_added_js__WEBPACK_IMPORTED_MODULE_1__/* .pairsAdded */ .Q)(repository, { commit: repository.head, base, formerFolder: repository.folder });
    }
    catch (error) {
        // This only decides how the plan is shown, not what is sent.
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, ..._error_js__WEBPACK_IMPORTED_MODULE_0__/* .GIT_CODES */ .Cv))
            return undefined;
        throw error;
    }
}
/** The commit of the target branch that an open pull request is compared with; `undefined` if it cannot be known. */
async function baseOfPullRequest(trigger, repository) {
    if (trigger.kind !== 'pull-request' || !trigger.open)
        return undefined;
    const { head } = repository;
    const [first, ...others] = await repository.parents(head);
    const merged = others.includes(trigger.headSha) ? first : undefined;
    const own = head === trigger.headSha && trigger.baseSha !== '';
    return own ? repository.mergeBase(head, trigger.baseSha) : merged;
}


/***/ }),

/***/ 10:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _aliases_reading_scan_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7220);
/* harmony import */ var _files_worktree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2406);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8850);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(939);
/* harmony import */ var _rules_checking_quick_look_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2287);
/* harmony import */ var _run_check_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4563);
/* harmony import */ var _run_folder_notices_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2149);
/* harmony import */ var _run_shown_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6445);
/* harmony import */ var _run_stop_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6941);
/** `validate`: checks the alias files of the working tree. Needs no secret, no base and no git. */











async function validate(run) {
    const { settings, cwd } = run;
    const { path } = settings;
    // A repository is optional. On GitHub, if there is one, paths start at its root.
    const shown = run.trigger.kind === 'none' || run.fix ? path : await (0,_run_shown_names_js__WEBPACK_IMPORTED_MODULE_8__.folderOf)(path, run);
    const overlooked = [];
    const files = (0,_files_worktree_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorktree */ .q)({ cwd, path, shown, onOverlooked: (one) => overlooked.push(one) });
    (0,_run_folder_notices_js__WEBPACK_IMPORTED_MODULE_7__/* .noteOverlooked */ .vB)(run, [...overlooked, ...(await (0,_files_worktree_js__WEBPACK_IMPORTED_MODULE_3__/* .overlookedFolders */ .m)(cwd, path))]);
    if (!run.files && !settings.allowEmpty)
        (0,_run_stop_js__WEBPACK_IMPORTED_MODULE_9__/* .stopIf */ .i)((0,_run_folder_notices_js__WEBPACK_IMPORTED_MODULE_7__/* .noAliasFiles */ .rx)(files, path));
    const choose = (all) => run.files ? namedFiles({ names: run.files, files: all, cwd }) : { ok: true, all, named: undefined };
    const chosen = choose(files ?? []);
    if (!chosen.ok)
        return failed(`${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(chosen.failures.length, 'file')} cannot be checked.`, chosen.failures);
    if (!run.fix)
        return check(run, chosen);
    const { all, named } = chosen;
    const unwritten = await writeFixes(run, named ? all.filter((file) => named.has(file.path)) : all);
    const again = choose((0,_files_worktree_js__WEBPACK_IMPORTED_MODULE_3__/* .readWorktree */ .q)({ cwd, path, shown }) ?? []);
    const checked = await check(run, again.ok ? again : chosen);
    const last = unwritten.at(-1);
    return last ? failed(last.message, unwritten) : checked;
}
async function check(run, { all, named }) {
    const [scanned, options] = [await (0,_aliases_reading_scan_files_js__WEBPACK_IMPORTED_MODULE_2__/* .scanAliasFiles */ .T)(all, _rules_checking_quick_look_js__WEBPACK_IMPORTED_MODULE_5__/* .RULES_LOOK */ .Q), await (0,_run_check_files_js__WEBPACK_IMPORTED_MODULE_6__/* .checkOptions */ .Jr)(run)];
    return (0,_run_check_files_js__WEBPACK_IMPORTED_MODULE_6__/* .showChecked */ .N8)(run, { scanned, ...(0,_rules_check_js__WEBPACK_IMPORTED_MODULE_4__/* .checkScanned */ .f1)(scanned, options), named });
}
function failed(verdict, failures) {
    return { result: 'failed', verdict, ...(failures ? { failures } : {}) };
}
/**
 * Applies every certain fix whose rule is not off, and shows the number of fixes for each file.
 * @returns a failure for each file that could not be written
 */
async function writeFixes(run, files) {
    // Few runs fix anything, so only they load how.
    const { fixAll } = await __webpack_require__.e(/* import() */ 62).then(__webpack_require__.bind(__webpack_require__, 1062));
    const { replaceFile } = await __webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 1091));
    const named = files.filter(({ misnamed }) => !misnamed);
    const fixed = await fixAll(named, await (0,_run_check_files_js__WEBPACK_IMPORTED_MODULE_6__/* .checkOptions */ .Jr)(run));
    if (fixed.length === 0)
        run.show.notice('There is nothing that can be fixed without asking you.');
    const failures = [];
    for (const { path, before, after, fixes } of fixed) {
        const why = replaceFile({ cwd: run.cwd, path, before, after });
        if (why === undefined)
            run.show.notice(`${path}: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U)(fixes, 'place')} fixed.`);
        else
            failures.push({
                code: 'fix-unwritten',
                message: `${path} was not changed: ${why}.`,
                hint: 'Check that you may write it, and run this again.',
            });
    }
    return failures;
}
/**
 * @param about.names absolute paths of the named files
 * @param about.files the files of the alias folder, with paths relative to `cwd`
 */
function namedFiles(about) {
    const { names, files, cwd } = about;
    const inFolder = new Map(files.map((file) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file.path), file]));
    const named = new Set();
    const more = [];
    const failures = [];
    for (const place of names) {
        const path = inFolder.get(place)?.path ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(cwd, place).replaceAll('\\', '/');
        if (named.has(path))
            continue;
        const why = inFolder.has(place) ? undefined : whyUnread(place);
        if (why !== undefined) {
            failures.push({ code: 'file', message: `\`${path}\` cannot be checked: ${why}.`, hint: 'Name alias files.' });
            continue;
        }
        named.add(path);
        if (!inFolder.has(place))
            more.push({ path, kind: 'file', bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place) });
    }
    return failures.length > 0 ? { ok: false, failures } : { ok: true, all: [...files, ...more], named };
}
function whyUnread(place) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(place))
        return 'there is no such file';
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(place);
    if (found.isDirectory())
        return 'it is a folder; use `path` for a folder';
    return found.isFile() ? undefined : 'it is not a regular file';
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ listCommit),
/* harmony export */   r: () => (/* binding */ scanListed)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _aliases_reading_scan_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7220);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3191);
/** Reads the alias files of a commit. */



const NOTHING = new Uint8Array();
/**
 * The alias files of a commit as git stores them, without the line endings, filters and edits of the working tree. Their
 * contents are not read yet. `undefined` if the commit has no such folder.
 */
async function listCommit(repository, commit, path) {
    const folder = await repository.list(commit, repository.folder);
    if (folder.kind === 'missing' || (folder.kind === 'no-folder' && folder.what === 'file'))
        return undefined;
    if (folder.kind === 'no-folder') {
        const parts = path.split('/');
        return [{ path: parts.slice(0, parts.length - folder.above).join('/') || path, kind: folder.what }];
    }
    return folder.entries.flatMap(({ kind, id, path: below, utf8 }) => {
        const file = { path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(path, below), kind, ...(utf8 ? {} : { misnamed: true }) };
        if (kind !== 'file')
            return (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(below) ? [] : [file];
        return (0,_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliasFile */ .D1)(below) ? [{ ...file, id }] : [];
    });
}
/** Reads the contents of listed files, each as soon as git gives it. */
async function* contentsOf(objects, files) {
    const waiting = files.values();
    for await (const bytes of objects.read(files.flatMap(({ id }) => id ?? []))) {
        for (const file of waiting) {
            yield { ...file, bytes: file.id === undefined ? NOTHING : bytes };
            if (file.id !== undefined)
                break;
        }
    }
    for (const file of waiting)
        yield { ...file, bytes: NOTHING };
}
/** Scans listed files, in the order of their paths, while git reads them. @param look see `scanAliasFiles` */
async function scanListed(objects, files, look) {
    const ordered = files.toSorted((one, other) => (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(one.path, other.path));
    return (0,_aliases_reading_scan_files_js__WEBPACK_IMPORTED_MODULE_0__/* .scanAliasFiles */ .T)(contentsOf(objects, ordered), look);
}


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ pairsAdded)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2748);
/* harmony import */ var _aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6343);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4898);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);
/** Finds the pairs that a commit has and its base does not. */




/**
 * The pairs, by key, that a commit has and its base does not. Only files that differ are read. Both commits are fetched
 * if needed.
 *
 * @throws CodedError if one of them cannot be read
 */
async function pairsAdded(repository, from) {
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
    await repository.bring(commit);
    const folder = await repository.list(commit, path);
    if (folder.kind !== 'folder')
        return new Map();
    const files = folder.entries.filter(({ kind, path: below }) => kind === 'file' && (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAliasFile */ .D1)(below));
    return new Map(files.map(({ path: below, id }) => [below, id]));
}
async function keysOf(repository, files) {
    const listed = files.map(([path, id]) => ({ path, id }));
    const { pairs } = (0,_aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readLeniently */ .x)(await (0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .scanListed */ .r)(repository, listed));
    return new Set(Array.from(pairs, _aliases_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .pairKey */ .Yz));
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
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(308);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3191);
/* harmony import */ var _overlooked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4183);
/** Reads the alias files of the working tree. */





const NOTHING = new Uint8Array();
const SLASH = Buffer.from('/');
const GIT = Buffer.from('/.git');
/**
 * The alias files of the working tree; `undefined` if it has no such folder. Links, also in the path to the folder, are
 * not followed but returned as links.
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
            const { text, utf8 } = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .LF)(place.subarray(start.length));
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
/** The folder so many levels above another, or the folder itself if its name has fewer. */
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
            // A folder that cannot be read is not committed either.
            return [];
        }
    };
    return (await (0,_overlooked_js__WEBPACK_IMPORTED_MODULE_4__/* .similarFolders */ .Vv)(path, subfolders)).map((folder) => ({ kind: 'folder', path: folder }));
}


/***/ }),

/***/ 3358:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1557);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(308);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6726);
/** Finds the repository of the alias files, and the alias folder in it. */





/**
 * Finds the repository that the alias folder is in. It may differ from that of `cwd`: a checkout can be in a subfolder.
 * @param path the alias folder, relative to `cwd`
 * @throws CodedError if git or the repository is missing or cannot be read, or the alias folder is outside
 */
async function findRepository({ cwd, path, env }, secrets = []) {
    const start = deepestFolder(cwd, path);
    const found = await askGit({ cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd), env, secrets }, start);
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(start, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, path));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(found.top), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(start), below)).replaceAll('\\', '/');
    if (folder !== '..' && !folder.startsWith('../'))
        return { ...found, folder };
    throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK({
        code: 'path-outside',
        message: `The folder ${path} is outside the repository.`,
        hint: 'Set `path` to a folder inside it.',
    });
}
async function askGit(here, start) {
    const ask = async (inside) => {
        const paths = ['--path-format=absolute', '--show-toplevel', '--git-path', 'objects', '--git-path', 'shallow'];
        const asked = [...paths, '--show-object-format', '--verify', '--quiet', 'HEAD^{commit}'];
        const [top = '', objects = '', shallowFile = '', objectFormat = '', head] = await linesOf(inside, asked, 5);
        return { inside, top, objects, shallowFile, objectFormat, head };
    };
    if (here.env.GIT_DIR) {
        // As in a hook. Git would then take its current folder as the root of the working tree, so it is told the root.
        const asked = ['--path-format=absolute', '--git-dir', '--show-toplevel'];
        const [GIT_DIR, GIT_WORK_TREE] = await linesOf(here, asked, 2);
        return ask({ ...here, cwd: start, env: { ...here.env, GIT_DIR, GIT_WORK_TREE } });
    }
    try {
        return await ask({ ...here, cwd: start });
    }
    catch (error) {
        // If GIT_CEILING_DIRECTORIES names `cwd`, git finds a repository there only when it runs in `cwd` itself.
        const missing = (0,_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'not-a-repository');
        if (!missing || start === here.cwd || !here.env.GIT_CEILING_DIRECTORIES)
            throw error;
        return ask(here);
    }
}
/** The lines that `git rev-parse` prints, one for each question. @throws CodedError if it prints anything else */
async function linesOf(place, asked, wanted) {
    const { exit, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(place, ['rev-parse', ...asked], { answers: [1] });
    const lines = stdout
        .toString('utf8')
        .replace(/\r?\n$/, '')
        .split(/\r?\n/);
    // An old git prints an option that it does not know.
    if (lines[0]?.startsWith('--'))
        throw (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .gitTooOld */ .AN)((await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitText */ .q_)(place, ['--version'])).replace('git version ', ''));
    // It exits with 1 if only the last question, the commit, has no answer.
    if (lines.length !== (exit === 0 ? wanted : wanted - 1))
        throw new _error_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK({
            code: 'odd-path',
            message: 'The path of the repository has a line break in it.',
            hint: 'Move the repository to a folder without one in its path.',
        });
    return lines;
}
/** The deepest existing folder on the path to the alias folder, which may itself be missing or a link. */
function deepestFolder(cwd, path) {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd);
    for (const part of path.split('/')) {
        const next = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(next, { throwIfNoEntry: false })?.isDirectory())
            break;
        folder = next;
    }
    return folder;
}


/***/ }),

/***/ 2149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ noCommittedFiles),
/* harmony export */   VG: () => (/* binding */ addsOverlooked),
/* harmony export */   rx: () => (/* binding */ noAliasFiles),
/* harmony export */   vB: () => (/* binding */ noteOverlooked)
/* harmony export */ });
/* harmony import */ var _base_pull_request_base_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8294);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1557);
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3191);
/* harmony import */ var _files_overlooked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4183);
/** Messages about a folder without alias files, and about files that look like alias files but are not read. */




/** At most this many files are named in a sentence. */
const MOST = 3;
/** Shows one notice for each kind of overlooked file. The list of known accounts is not one of them. */
function noteOverlooked({ settings, show, }, found) {
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
        return `${named(items)} ${what} and not read, so nothing in ${items.length === 1 ? 'it' : 'them'} is sent: alias files end in \`.yaml\`. To import ${its} rows, run \`customergauge-aliases import ${first.path}\` on a computer, or write the names into an alias file; then delete ${items.length === 1 ? 'it' : 'them'} here.`;
    },
    name: (items) => {
        const renamed = items
            .slice(0, MOST)
            .map((item) => `\`${item.path}\` to \`${item.kind === 'name' ? item.better : ''}\``);
        const more = items.length > MOST ? `, and ${items.length - MOST} more in the same way` : '';
        return `${named(items)} ${items.length === 1 ? 'is' : 'are'} not read, because alias files end in \`.yaml\`. Rename ${renamed.join(', ')}${more}.`;
    },
    folder: (items, folder) => {
        const [first] = items;
        return `The ${items.length === 1 ? 'folder' : 'folders'} ${named(items)} ${items.length === 1 ? 'is' : 'are'} not read: alias files are in \`${folder}\`, and upper and lower case matter. Move the files of \`${first.path}\` to \`${folder}\`; or, if there are no others, set the input \`path\` to \`${first.path}\`.`;
    },
};
function named(items) {
    const first = items.slice(0, MOST).map(({ path }) => `\`${path}\``);
    return items.length > MOST ? `${first.join(', ')} and ${items.length - MOST} more` : first.join(' and ');
}
/** Whether an open pull request adds some of these files itself, so that its comment should mention them. */
async function addsOverlooked(trigger, repository, { found, path }) {
    if (found.length === 0)
        return false;
    try {
        const base = await (0,_base_pull_request_base_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOfPullRequest */ .p)(trigger, repository);
        if (base === undefined)
            return false;
        await repository.bring(base);
        const before = await (0,_files_overlooked_js__WEBPACK_IMPORTED_MODULE_2__/* .overlookedIn */ .Ot)(repository, base, path);
        const paths = new Set(before.map(({ path }) => path));
        return found.some(({ path }) => !paths.has(path));
    }
    catch (error) {
        // This only decides whether to start a comment; the notice is shown in any case.
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hasCode */ .up)(error, ..._error_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_CODES */ .Cv))
            return false;
        throw error;
    }
}
/** Refuses if there are no files or no folder, because a mistyped `path` must not look like a mass removal. */
function noAliasFiles(files, path) {
    if (files && files.length > 0)
        return undefined;
    return {
        code: files ? 'folder-empty' : 'folder-missing',
        message: files
            ? `The folder \`${path}\` has no alias file (\`.yaml\` or \`.yml\`).`
            : `There is no folder \`${path}\`.`,
        hint: 'Check the input `path`. If the folder is empty on purpose, set `allow-empty: true`.',
    };
}
/**
 * Refuses a commit without alias files. If the files exist but are not committed yet, it says so.
 * @param edited the files of the folder that differ from the commit, requested only if needed
 */
async function noCommittedFiles(files, path, edited) {
    const nothing = noAliasFiles(files, path);
    if (!nothing || !(await edited()).some(_files_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isAliasFile */ .D1))
        return nothing;
    return {
        code: nothing.code,
        message: files
            ? `The commit that is checked out has no alias file in the folder \`${path}\`; the working tree has one.`
            : `The commit that is checked out has no folder \`${path}\`; the working tree has one.`,
        hint: 'Commit it first (no push is needed).',
    };
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
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);
/* harmony import */ var _git_find_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3358);
/** The names of folders and files as people see them on GitHub or at the command line. */



/**
 * The alias folder relative to the root of its repository; `.` is the root. It differs from `path` if the repository
 * was checked out into a subfolder. Without a repository it is `path` itself.
 */
async function folderOf(path, { cwd, env }) {
    try {
        return (await (0,_git_find_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepository */ .W)({ cwd, path, env })).folder || '.';
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
    return (file) => (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(folder, file.startsWith(inside) ? file.slice(inside.length) : file);
}


/***/ })

};
