export const id = 673;
export const ids = [673];
export const modules = {

/***/ 4673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/files/folder.ts
var files_folder = __webpack_require__(3191);
;// CONCATENATED MODULE: ./src/files/worktree.ts



const NOTHING = new Uint8Array();
/** The alias files as they lie in the working tree. Links are not followed, and reported as what they are. */
function readWorktree({ cwd, path }) {
    const root = (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(cwd, path), { throwIfNoEntry: false });
    if (!root)
        return { found: false };
    if (root.isSymbolicLink())
        return { found: true, files: [{ path, bytes: NOTHING, kind: 'symlink' }] };
    if (!root.isDirectory())
        return { found: false };
    const files = [];
    const walk = (folder) => {
        for (const entry of (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(cwd, path, folder), { withFileTypes: true })) {
            const below = folder === '' ? entry.name : `${folder}/${entry.name}`;
            const shown = (0,files_folder/* shownPath */.pS)(path, below);
            if ((0,files_folder/* isHidden */.dK)(entry.name))
                continue;
            if (entry.isSymbolicLink())
                files.push({ path: shown, bytes: NOTHING, kind: 'symlink' });
            else if (entry.isDirectory()) {
                if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(cwd, path, below, '.git')))
                    files.push({ path: shown, bytes: NOTHING, kind: 'submodule' });
                else
                    walk(below);
            }
            else if ((0,files_folder/* isAliasFile */.D1)(entry.name))
                files.push({ path: shown, bytes: (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(cwd, path, below)), kind: 'file' });
        }
    };
    walk('');
    return { found: true, files };
}

// EXTERNAL MODULE: ./src/commands/check.ts + 2 modules
var check = __webpack_require__(6386);
// EXTERNAL MODULE: ./src/aliases/check.ts + 9 modules
var aliases_check = __webpack_require__(2516);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
;// CONCATENATED MODULE: ./src/aliases/mending/apply-replacements.ts

/**
 * A text with replacements carried out; all else stays as it is. Equal ones count once. Of two that overlap the one that
 * begins first is taken, of two that begin together the longer one: the result does not depend on their order.
 */
function applyReplacements(text, replacements) {
    const applied = [];
    const pieces = [];
    let done = 0;
    for (const one of [...replacements].sort(compareStretches)) {
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

;// CONCATENATED MODULE: ./src/aliases/mending/mend-files.ts

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/**
 * The files that change when everything with one obvious mend is mended, in the order of `files`. Every other byte of them
 * stays as it is, byte order mark and line ends included.
 */
function mendFiles(files, problems) {
    const byFile = new Map();
    for (const { replacement } of problems) {
        if (replacement === undefined)
            continue;
        const { file } = replacement.source;
        const known = byFile.get(file);
        if (known === undefined)
            byFile.set(file, [replacement]);
        else
            known.push(replacement);
    }
    return files.flatMap(({ path, bytes }) => {
        const replacements = byFile.get(path);
        const source = replacements?.[0]?.source;
        if (replacements === undefined || source === undefined)
            return [];
        const { text, applied } = applyReplacements(source.text, replacements);
        return [{ path, before: bytes, after: encoded(text, bytes), names: applied.length }];
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/files/replace.ts



/**
 * Replaces the content of a file of the working tree in one step: whoever reads it meanwhile sees the old content or the new
 * one, and a run that dies leaves the old one. Its mode stays. Follows no link, and touches nothing that has changed
 * since it was read. Returns why it was left alone, or nothing.
 */
function replaceFile({ cwd, path, before, after, }) {
    const file = (0,external_node_path_.resolve)(cwd, path);
    try {
        if ((0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(file)) !== (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(cwd), (0,external_node_path_.dirname)(path)))
            return 'a link leads to its folder';
        const stat = (0,external_node_fs_.lstatSync)(file);
        if (!stat.isFile())
            return 'it is no common file';
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.W_OK);
        if (!(0,external_node_fs_.readFileSync)(file).equals(before))
            return 'it was changed meanwhile';
        writeBeside(file, after, stat.mode & 0o7777);
        return undefined;
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
}
/** The new content goes to a dot-file, which is no alias file, in the same folder and takes the file's place. */
function writeBeside(file, content, mode) {
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file).slice(0, 100)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const descriptor = (0,external_node_fs_.openSync)(beside, 'wx', mode);
        try {
            (0,external_node_fs_.writeFileSync)(descriptor, content);
            (0,external_node_fs_.fchmodSync)(descriptor, mode);
            (0,external_node_fs_.fsyncSync)(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
        (0,external_node_fs_.renameSync)(beside, file);
    }
    catch (cause) {
        (0,external_node_fs_.rmSync)(beside, { force: true });
        throw cause;
    }
}

// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/commands/fix.ts




/**
 * Mends in the working tree what has one obvious mend, unless its rule is off, and says for each file how much that was.
 * Returns the files that could not be written.
 */
async function fixFolder(run, folder) {
    const files = folder.found ? folder.files : [];
    const { problems } = await (0,aliases_check/* checkAliases */.j)(files, { severities: run.settings.rules });
    const mended = mendFiles(files, problems);
    if (mended.length === 0)
        run.show.notice('There is nothing that can be mended without asking you.');
    const failures = [];
    for (const { path, before, after, names } of mended) {
        const why = replaceFile({ cwd: run.cwd, path, before, after });
        if (why === undefined)
            run.show.notice(`${path}: ${(0,report/* count */.U)(names, 'name')} mended.`);
        else
            failures.push({
                code: 'fix-unwritten',
                message: `${path} was left as it is: ${why}.`,
                mend: 'See that you may write it, and run this again.',
            });
    }
    return failures;
}

// EXTERNAL MODULE: ./src/commands/folder.ts
var commands_folder = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/commands/run.ts
var commands_run = __webpack_require__(4331);
;// CONCATENATED MODULE: ./src/commands/validate.ts





/** Checks the alias files as they lie in the working tree. Needs no secret, no base and no git. */
async function validate(run) {
    const { settings, cwd } = run;
    const report = (0,commands_run/* emptyReport */._O)(settings, 'validate');
    const place = { cwd, path: settings.path };
    const folder = readWorktree(place);
    const nothing = (0,commands_folder/* noAliasFiles */.r)(folder, settings.path);
    if (nothing && !settings.allowEmpty)
        return (0,commands_run/* failedReport */.kS)(report, nothing);
    if (!run.fix)
        return (await (0,check/* checkFolder */.p)(run, report, folder)).report;
    const unwritten = await fixFolder(run, folder);
    const checked = await (0,check/* checkFolder */.p)(run, report, readWorktree(place));
    return unwritten.reduce((so, failure) => (0,commands_run/* failedReport */.kS)(so, failure), checked.report);
}


/***/ })

};
