export const id = 400;
export const ids = [400];
export const modules = {

/***/ 7400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ tableDocument),
/* harmony export */   NO_IMPORT: () => (/* binding */ NO_IMPORT),
/* harmony export */   gT: () => (/* binding */ TABLES_REPORT_VERSION),
/* harmony export */   importDocument: () => (/* binding */ importDocument),
/* harmony export */   zS: () => (/* binding */ fileError)
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
/** The version of the documents of `import`, `export` and `match`. It grows when a change could mislead a reader. */
const TABLES_REPORT_VERSION = 1;
/** The document that `import --json` prints (docs/tables.md). */
function importDocument(report) {
    const { tables, ...rest } = report;
    return { version: TABLES_REPORT_VERSION, command: 'import', ...rest, tables: tables.map(tableDocument) };
}
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
/** Turns a problem in an alias file into the format of a row's problem. */
function fileError({ rule, severity, place, message, hint, related }) {
    const spot = ({ file, line, column }) => ({ file, line, column });
    const others = related.map(({ what, place: other }) => ({ what, at: spot(other) }));
    return { code: rule, severity, at: spot(place), message, hint, related: others };
}


/***/ })

};
