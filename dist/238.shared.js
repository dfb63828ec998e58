export const id = 238;
export const ids = [238];
export const modules = {

/***/ 3238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   misuseDocument: () => (/* binding */ misuseDocument),
/* harmony export */   usageDocument: () => (/* binding */ usageDocument)
/* harmony export */ });
/* harmony import */ var _inputs_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7671);
/* harmony import */ var _report_harmless_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8282);
/* harmony import */ var _report_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4216);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3346);




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
    const document = await documentOf(command, { code: 'usage', ...said });
    return `${(0,_report_harmless_json_js__WEBPACK_IMPORTED_MODULE_2__/* .harmlessJson */ .E)([...(0,_report_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s)(document)].join(''))}\n`;
}
async function documentOf(command, failure) {
    if (isLocal(command))
        return (await __webpack_require__.e(/* import() */ 850).then(__webpack_require__.bind(__webpack_require__, 2850))).refusalDocument(command, [failure]);
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


/***/ })

};
