export const id = 206;
export const ids = [206];
export const modules = {

/***/ 6206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeFixes: () => (/* binding */ writeFixes)
});

// EXTERNAL MODULE: ./src/files/replace.ts
var replace = __webpack_require__(1091);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/rules/check.ts + 5 modules
var check = __webpack_require__(3020);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
;// CONCATENATED MODULE: ./src/rules/fix/apply-fixes.ts
/** Applies fixes to a text. */

/**
 * Applies fixes and changes nothing else. Equal fixes count once. If two overlap, the one that starts first is applied;
 * if they start together, the longer one. So the order of `fixes` does not matter.
 */
function applyFixes(text, fixes) {
    const applied = [];
    const pieces = [];
    let done = 0;
    for (const one of [...fixes].sort(compareEdits)) {
        if (one.start < done || one.start === applied.at(-1)?.start)
            continue;
        pieces.push(text.slice(done, one.start), one.text);
        done = one.end;
        applied.push(one);
    }
    pieces.push(text.slice(done));
    return { text: pieces.join(''), applied };
}
function compareEdits(a, b) {
    return a.start - b.start || b.end - a.end || (0,alias/* compareText */.n6)(a.text, b.text);
}

;// CONCATENATED MODULE: ./src/rules/fix/fix-files.ts

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/**
 * Applies the fixes of problems. Gives the changed files in the order of `files`. All other bytes are kept, including
 * the byte order mark and line ends.
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
/** Encodes the text, and restores the byte order mark that decoding removes. */
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


/** A fix can reveal another problem, so fixing is repeated. No real file needs this many rounds. */
const MOST_ROUNDS = 20;
/** The files that change when every certain fix is applied, including fixes of problems that other fixes reveal. */
async function fixAll(files, options) {
    const all = new Map();
    let now = files;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const fixed = fixedFiles(now, (await (0,check/* checkAliases */.jf)(now, options)).problems);
        if (fixed.length === 0)
            break;
        for (const one of fixed) {
            const earlier = all.get(one.path);
            all.set(one.path, earlier ? { ...one, before: earlier.before, fixes: earlier.fixes + one.fixes } : one);
        }
        const changed = new Map(fixed.map(({ path, after }) => [path, after]));
        // The id identifies the content, so a changed file must not keep it.
        now = now.map(({ id, ...file }) => ({
            ...file,
            ...(id === undefined || changed.has(file.path) ? {} : { id }),
            bytes: changed.get(file.path) ?? file.bytes,
        }));
    }
    return files.flatMap(({ path }) => all.get(path) ?? []);
}

// EXTERNAL MODULE: ./src/run/check-files.ts
var check_files = __webpack_require__(4563);
;// CONCATENATED MODULE: ./src/commands/validate/write-fixes.ts




/**
 * Applies every certain fix whose rule is not off, and shows the number of fixes for each file.
 * @returns a failure for each file that could not be written
 */
async function writeFixes(run, files) {
    const named = files.filter(({ misnamed }) => !misnamed);
    const fixed = await fixAll(named, await (0,check_files/* checkOptions */.Jr)(run));
    if (fixed.length === 0)
        run.show.notice('There is nothing that can be fixed without asking you.');
    const failures = [];
    for (const { path, before, after, fixes } of fixed) {
        const why = (0,replace/* replaceFile */.fR)({ cwd: run.cwd, path, before, after });
        if (why === undefined)
            run.show.notice(`${path}: ${(0,report/* count */.U)(fixes, 'place')} fixed.`);
        else
            failures.push({
                code: 'fix-unwritten',
                message: `${path} was not changed: ${why}.`,
                hint: 'Check that you may write it, and run this again.',
            });
    }
    return failures;
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
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1557);
/** Writes files in one step, so that no reader sees a half-written one. */




/**
 * Replaces the content of a file of the working tree in one step: readers see the old or the new content, and a run that
 * dies leaves the old one. It keeps the mode, follows no link, and changes nothing that was changed since it was read.
 * @returns why nothing was changed; `undefined` if all went well
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
            return 'it has changed since it was read';
        writeBeside(file, after, { mode: stat.mode & 0o7777, exactly: true });
        return undefined;
    }
    catch (cause) {
        return (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
    }
}
/**
 * Creates a file of the working tree in one step, with all its content or not at all. An existing file is never changed.
 * @returns why it was not created; `undefined` if it was
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
        return (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
    }
}
/** Writes a file that the user names, in one step, replacing an existing one. @returns why it could not; `undefined` if it could */
function writeWhole(file, content) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
        if (found && !found.isFile())
            return 'it is not a regular file';
        writeBeside(file, content, found ? { mode: found.mode & 0o7777, exactly: true } : { mode: 0o666 });
        return undefined;
    }
    catch (cause) {
        return (0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause);
    }
}
/** A hard link fails if the file was created meanwhile. File systems without hard links can only rename. */
function takeFreeName(beside, file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(beside, file);
    }
    catch (cause) {
        if ((0,_error_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(cause) === 'EEXIST')
            throw cause;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, file);
        return;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside);
}
/** Writes to a dot-file (which is not an alias file) in the same folder, which then replaces the file. */
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


/***/ })

};
