export const id = 445;
export const ids = [445];
export const modules = {

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isAliasFile),
/* harmony export */   Ot: () => (/* binding */ REJECTED_FILE),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/** Whether a path in the alias folder, with forward slashes, is that of an alias file. Only the path counts, not the kind of file. */
function isAliasFile(path) {
    return /\.ya?ml$/i.test(path) && !isHidden(path) && !`/${path}`.endsWith(`/${REJECTED_FILE}`);
}
/** The file of names that were rejected as aliases. It is beside the alias folder; inside it, it is not an alias file. */
const REJECTED_FILE = 'not-aliases.yaml';
/** Whether a file or any folder in its path is a dot-file. */
function isHidden(path) {
    return path.startsWith('.') || path.includes('/.');
}
/** The path of a file in the alias folder, as the user knows it. */
function shownPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
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
