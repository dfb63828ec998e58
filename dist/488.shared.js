export const id = 488;
export const ids = [488];
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


/***/ })

};
