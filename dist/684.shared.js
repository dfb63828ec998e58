export const id = 684;
export const ids = [684];
export const modules = {

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

/***/ 3191:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D1: () => (/* binding */ isAliasFile),
/* harmony export */   Ot: () => (/* binding */ REJECTED_FILE),
/* harmony export */   Ys: () => (/* binding */ belowFolder),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   pS: () => (/* binding */ shownPath)
/* harmony export */ });
/** Whether a path below the alias folder, with forward slashes, counts as an alias file. Links and submodules are judged by place alone. */
function isAliasFile(path) {
    return !isHidden(path) && /\.ya?ml$/i.test(path) && path.split('/').at(-1) !== REJECTED_FILE;
}
/** Names that were rejected as aliases; they stand beside the alias folder, and in it this file is no alias file. */
const REJECTED_FILE = 'not-aliases.yaml';
/** Whether a file or any folder on the way to it is a dot-file. */
function isHidden(path) {
    return path.split('/').some((part) => part.startsWith('.'));
}
/** A path below the alias folder, as the user knows it. */
function shownPath(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}
/** The other way round: the path below the alias folder. */
function belowFolder(folder, shown) {
    return folder === '.' ? shown : shown.slice(folder.length + 1);
}


/***/ }),

/***/ 4430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   Q: () => (/* binding */ zeroSeparated)
/* harmony export */ });
const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function pathText(bytes) {
    try {
        return { text: STRICT.decode(bytes), utf8: true };
    }
    catch {
        const latin1 = Buffer.from(bytes).toString('latin1');
        const text = latin1.replace(/[\x80-\xff]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16)}`);
        return { text, utf8: false };
    }
}
/** The parts of output that was asked for with `-z`. */
function zeroSeparated(output) {
    const parts = [];
    for (let start = 0; start < output.length;) {
        const zero = output.indexOf(0, start);
        const end = zero === -1 ? output.length : zero;
        parts.push(pathText(output.subarray(start, end)));
        start = end + 1;
    }
    return parts;
}


/***/ })

};
