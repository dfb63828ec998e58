export const id = 238;
export const ids = [238];
export const modules = {

/***/ 3238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   misuseDocument: () => (/* binding */ misuseDocument),
/* harmony export */   refusalDocument: () => (/* binding */ refusalDocument),
/* harmony export */   usageDocument: () => (/* binding */ usageDocument)
/* harmony export */ });
/* harmony import */ var _inputs_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7671);
/* harmony import */ var _report_harmless_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8282);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3749);



/**
 * The JSON document for a usage mistake that the argument parser found: the document of the command, or `report.json` if the
 * command is not known. Undefined without `--json`.
 */
async function misuseDocument(args, error) {
    const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
    if (error.exitCode === 0 || !options.includes('--json'))
        return undefined;
    const message = (0,_program_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutValues */ .l)(error.message)
        .replace(/^error: /, '')
        .replaceAll('\n', ' ');
    return usageDocument(options.find((one) => !one.startsWith('-')), { message, hint: 'Add `--help` for all options.' });
}
/** The JSON document of a command with a usage mistake. */
async function usageDocument(command, said) {
    return (0,_report_harmless_json_js__WEBPACK_IMPORTED_MODULE_2__/* .documentText */ .Z)(await documentOf(command, { code: 'usage', ...said }));
}
async function documentOf(command, failure) {
    if (isLocal(command))
        return refusalDocument(command, [failure]);
    const { emptyReport } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8688));
    const { reportDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 2794));
    const settings = { environment: '', path: '', dryRun: false };
    const report = emptyReport(settings, isCommand(command) ? command : 'auto');
    return reportDocument({ ...report, verdict: failure.message, headline: failure, failures: [failure] });
}
function isLocal(command) {
    return command !== undefined && Object.hasOwn(_inputs_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .LOCAL_COMMANDS */ .n6, command);
}
function isCommand(command) {
    return command !== undefined && Object.hasOwn(_inputs_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMANDS */ .Lo, command);
}
/** The document of each command with nothing in it but the failures. */
const DOCUMENTS = {
    import: async (failures) => {
        const { importDocument, NO_IMPORT } = await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 7400));
        return importDocument({ ...NO_IMPORT, failures });
    },
    export: async (failures) => {
        const { NO_EXPORT } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 9357));
        return { version: 1, command: 'export', ...NO_EXPORT, failures };
    },
    match: async (failures) => {
        const { matchDocument, NO_MATCH } = await __webpack_require__.e(/* import() */ 156).then(__webpack_require__.bind(__webpack_require__, 3156));
        return matchDocument({ ...NO_MATCH, failures });
    },
    init: async (failures) => ({ version: 1, result: 'failed', files: [], todo: [], failures }),
};
/** The JSON document of a command that could not start. */
function refusalDocument(command, failures) {
    return DOCUMENTS[command](failures);
}


/***/ })

};
