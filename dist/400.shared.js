export const id = 400;
export const ids = [400];
export const modules = {

/***/ 7400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ tableDocument),
/* harmony export */   NO_IMPORT: () => (/* binding */ NO_IMPORT),
/* harmony export */   dW: () => (/* binding */ importCode),
/* harmony export */   importDocument: () => (/* binding */ importDocument),
/* harmony export */   tD: () => (/* binding */ DOCUMENT_VERSION)
/* harmony export */ });
const NO_IMPORT = {
    result: 'failed',
    dryRun: false,
    tables: [],
    added: [],
    present: 0,
    repeated: 0,
    rejected: [],
    warnings: [],
    files: [],
    failures: [],
    errors: [],
};
function importCode(result) {
    return { imported: 0, unchanged: 0, planned: 0, failed: 1, invalid: 2, partial: 3 }[result];
}
/** The version of the documents of `import`, `export` and `match`. It grows when a change could mislead a reader. */
const DOCUMENT_VERSION = 1;
/** What `import --json` prints (docs/tables.md). */
function importDocument(report) {
    const { tables, ...rest } = report;
    return { version: DOCUMENT_VERSION, command: 'import', ...rest, tables: tables.map(tableDocument) };
}
/** How a table was read, as data. */
function tableDocument({ format, columns, ...table }) {
    return {
        ...table,
        kind: format.kind,
        encoding: format.encoding?.name ?? null,
        delimiter: format.delimiter ?? null,
        sheet: format.sheet ?? null,
        headerRow: format.headerRow,
        columns: Object.fromEntries(Object.entries(columns).map(([key, column]) => [key, { letter: column.letter, heading: column.heading }])),
    };
}


/***/ })

};
