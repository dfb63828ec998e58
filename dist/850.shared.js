export const id = 850;
export const ids = [850];
export const modules = {

/***/ 2850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refusalDocument: () => (/* binding */ refusalDocument)
/* harmony export */ });
/** The document of each command with nothing in it but the failures. */
const DOCUMENTS = {
    import: async (failures) => {
        const { importDocument, NO_IMPORT } = await __webpack_require__.e(/* import() */ 400).then(__webpack_require__.bind(__webpack_require__, 7400));
        return importDocument({ ...NO_IMPORT, failures });
    },
    export: async (failures) => {
        const { exportDocument, NO_EXPORT } = await __webpack_require__.e(/* import() */ 357).then(__webpack_require__.bind(__webpack_require__, 9357));
        return exportDocument({ ...NO_EXPORT, failures });
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
