export const id = 461;
export const ids = [461];
export const modules = {

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkFolder)
/* harmony export */ });
/* harmony import */ var _aliases_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3588);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);


/** Reads every alias file, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
async function checkFolder(run, report, folder) {
    const files = folder.found ? folder.files : [];
    const { pairs, problems } = await (0,_aliases_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAliases */ .j)(files, { severities: run.settings.rules });
    run.show.problems(problems);
    const { errors, warnings } = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countProblems */ ._)(problems);
    const noted = warnings > 0 ? `, ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(warnings, 'warning')}` : '';
    const checked = { ...report, problems, files: files.length, aliases: pairs.length };
    if (errors > 0) {
        const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(errors, 'error')}${noted} in the alias files. Nothing can be sent until they are mended.`;
        return { report: { ...checked, result: 'invalid', verdict }, pairs };
    }
    const read = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(pairs.length, 'alias', 'aliases')} in ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(files.length, 'file')}`;
    return { report: { ...checked, result: 'valid', verdict: `${read}: valid${noted}.` }, pairs };
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ noAliasFiles)
/* harmony export */ });
/** Why there is nothing to read, if there is nothing: a mistyped `path` must not look like a mass removal. */
function noAliasFiles(folder, path) {
    if (folder.found && folder.files.length > 0)
        return undefined;
    return {
        code: folder.found ? 'folder-empty' : 'folder-missing',
        message: folder.found
            ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
            : `There is no folder \`${path}\`.`,
        mend: 'Check the input `path`. If it is meant to be empty, set `allow-empty: true`.',
    };
}


/***/ }),

/***/ 1461:
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

// EXTERNAL MODULE: ./src/commands/check.ts
var check = __webpack_require__(9238);
// EXTERNAL MODULE: ./src/commands/folder.ts
var commands_folder = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/commands/run.ts
var commands_run = __webpack_require__(4331);
;// CONCATENATED MODULE: ./src/commands/validate.ts




/** Checks the alias files as they lie in the working tree. Needs no secret, no base and no git. */
async function validate(run) {
    const { settings, cwd } = run;
    const report = (0,commands_run/* emptyReport */._)(settings, 'validate');
    const folder = readWorktree({ cwd, path: settings.path });
    const nothing = (0,commands_folder/* noAliasFiles */.r)(folder, settings.path);
    if (nothing && !settings.allowEmpty)
        return (0,commands_run/* failedReport */.k)(report, nothing);
    return (await (0,check/* checkFolder */.p)(run, report, folder)).report;
}


/***/ })

};
