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
/* harmony import */ var _aliases_reading_scan_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3816);
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

/***/ 4183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ overlookedFile),
/* harmony export */   Ot: () => (/* binding */ overlookedIn),
/* harmony export */   Vv: () => (/* binding */ similarFolders)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);

/** Whether a file in the alias folder was probably meant as an alias file; `undefined` for files that belong there. */
function overlookedFile(folder, below) {
    if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(below) || (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1)(below))
        return undefined;
    const path = (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(folder, below);
    if (/\.(?:csv|tsv|xls[xmb]?|ods|numbers)$/i.test(below))
        return { kind: 'table', path };
    const [, stem] = /^(.+?)\.(?:ya?ml\.(?:txt|rtf|docx?|odt)|yalm|ymal|yam|yml?l)$/i.exec(path) ?? [];
    return stem === undefined ? undefined : { kind: 'name', path, better: `${stem}.yaml` };
}
/** Finds all of these in a commit. @param shown the alias folder as people know it */
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
 * The folders whose path differs from the alias folder's only in case.
 * @param subfolders gives the names of the folders in a folder; '' is the root
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
/** Reads the alias files of the working tree. */





const NOTHING = new Uint8Array();
const SLASH = Buffer.from('/');
/** What Node puts into a name where its bytes are not UTF-8. */
const NOT_UTF8 = '\ufffd';
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
    const start = `${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path)}/`;
    const bytesOfStart = Buffer.byteLength(start);
    const walk = (folder) => {
        for (const entry of entriesOf(folder)) {
            const place = within(folder, entry.name);
            const { text, utf8 } = typeof place === 'string'
                ? { text: place.slice(start.length), utf8: true }
                : (0,_git_path_text_js__WEBPACK_IMPORTED_MODULE_2__/* .pathText */ .L)(place.subarray(bytesOfStart));
            if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .isHidden */ .dK)(text))
                continue;
            const file = { path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(shown, text), ...(utf8 ? {} : { misnamed: true }) };
            if (entry.isSymbolicLink())
                files.push({ ...file, bytes: NOTHING, kind: 'symlink' });
            else if (entry.isDirectory()) {
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(within(place, '.git')))
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
    walk(start.slice(0, -1));
    return files;
}
/** The entries of a folder, with names as text where this says all: many texts are read much faster than many bytes. */
function entriesOf(folder) {
    if (typeof folder === 'string') {
        const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
        if (!named.some(({ name }) => name.includes(NOT_UTF8)))
            return named;
    }
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true, encoding: 'buffer' });
}
function within(folder, name) {
    if (typeof folder === 'string' && typeof name === 'string')
        return `${folder}/${name}`;
    return Buffer.concat([Buffer.from(folder), SLASH, Buffer.from(name)]);
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

/***/ 2149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hc: () => (/* binding */ noCommittedFiles),
/* harmony export */   rx: () => (/* binding */ noAliasFiles),
/* harmony export */   vB: () => (/* binding */ noteOverlooked)
/* harmony export */ });
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);
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
    if (!nothing || !(await edited()).some(_files_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1))
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
