export const id = 156;
export const ids = [156,400];
export const modules = {

/***/ 3156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_MATCH: () => (/* binding */ NO_MATCH),
/* harmony export */   a: () => (/* binding */ countResults),
/* harmony export */   matchDocument: () => (/* binding */ matchDocument)
/* harmony export */ });
/* harmony import */ var _tables_import_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7400);

const NO_MATCH = {
    result: 'failed',
    names: [],
    displays: new Map(),
    tables: [],
    rejected: [],
    proposals: undefined,
    out: undefined,
    failures: [],
    errors: [],
};
function countResults(names) {
    const counts = { account: 0, alias: 0, sure: 0, likely: 0, none: 0 };
    for (const { result } of names)
        counts[result]++;
    return counts;
}
/** The document that `match --json` prints (docs/matching.md, docs/match.schema.json). */
function matchDocument(report) {
    const { result, names, displays, tables, rejected, proposals, out, failures, errors } = report;
    return {
        version: _tables_import_report_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLES_REPORT_VERSION */ .gT,
        command: 'match',
        result,
        counts: { names: names.length, ...countResults(names) },
        names: names.map(({ name, result: band, account, score, reason, nearest }) => ({
            name,
            result: band,
            account: account ?? null,
            display: displays.get(account ?? '') ?? null,
            score: score === undefined ? null : Number(score.toFixed(2)),
            reason: reason ?? null,
            nearest: nearest.map((near) => ({
                account: near.account,
                display: displays.get(near.account) ?? null,
                compared: near.name,
                reason: near.reason ?? null,
                veto: near.veto ?? null,
            })),
        })),
        tables: tables.map(_tables_import_report_js__WEBPACK_IMPORTED_MODULE_0__/* .tableDocument */ .CB),
        rejected,
        proposals: proposals ?? null,
        out: out ?? null,
        failures,
        errors,
    };
}


/***/ }),

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
