export const id = 461;
export const ids = [461];
export const modules = {

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
