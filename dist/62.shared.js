export const id = 62;
export const ids = [62];
export const modules = {

/***/ 1062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixAll: () => (/* binding */ fixAll)
/* harmony export */ });
/* unused harmony exports fixedFiles, applyFixes */
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2748);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(939);
/** Applies the fixes of problems to alias files, as often as one fix uncovers another. */


const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
/**
 * Applies the fixes of problems. Gives the changed files in the order of `files`. All other bytes are kept, including
 * the byte order mark and line ends.
 */
function fixedFiles(files, problems) {
    const byFile = new Map();
    for (const { fix } of problems) {
        if (fix === undefined)
            continue;
        const { file } = fix.source;
        const known = byFile.get(file);
        if (known === undefined)
            byFile.set(file, [fix]);
        else
            known.push(fix);
    }
    return files.flatMap(({ path, bytes }) => {
        const fixes = byFile.get(path);
        const source = fixes?.[0]?.source;
        if (fixes === undefined || source === undefined)
            return [];
        const { text, applied } = applyFixes(source.text, fixes);
        return [{ path, before: bytes, after: encoded(text, bytes), fixes: applied.length }];
    });
}
/** Encodes the text, and restores the byte order mark that decoding removes. */
function encoded(text, before) {
    const body = new TextEncoder().encode(text);
    if (!BYTE_ORDER_MARK.every((byte, index) => before[index] === byte))
        return body;
    const bytes = new Uint8Array(BYTE_ORDER_MARK.length + body.length);
    bytes.set(BYTE_ORDER_MARK);
    bytes.set(body, BYTE_ORDER_MARK.length);
    return bytes;
}
/**
 * Applies fixes and changes nothing else. Equal fixes count once. If two overlap, the one that starts first is applied;
 * if they start together, the longer one. So the order of `fixes` does not matter.
 */
function applyFixes(text, fixes) {
    const applied = [];
    const pieces = [];
    let done = 0;
    for (const one of [...fixes].sort(compareEdits)) {
        if (one.start < done || one.start === applied.at(-1)?.start)
            continue;
        pieces.push(text.slice(done, one.start), one.text);
        done = one.end;
        applied.push(one);
    }
    pieces.push(text.slice(done));
    return { text: pieces.join(''), applied };
}
function compareEdits(a, b) {
    return a.start - b.start || b.end - a.end || (0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(a.text, b.text);
}
/** A fix can reveal another problem, so fixing is repeated. No real file needs this many rounds. */
const MOST_ROUNDS = 20;
/** The files that change when every certain fix is applied, including fixes of problems that other fixes reveal. */
async function fixAll(files, options) {
    const all = new Map();
    let now = files;
    for (let round = 0; round < MOST_ROUNDS; round++) {
        const fixed = fixedFiles(now, (await (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAliases */ .jf)(now, options)).problems);
        if (fixed.length === 0)
            break;
        for (const one of fixed) {
            const earlier = all.get(one.path);
            all.set(one.path, earlier ? { ...one, before: earlier.before, fixes: earlier.fixes + one.fixes } : one);
        }
        const changed = new Map(fixed.map(({ path, after }) => [path, after]));
        // The id identifies the content, so a changed file must not keep it.
        now = now.map(({ id, ...file }) => ({
            ...file,
            ...(id === undefined || changed.has(file.path) ? {} : { id }),
            bytes: changed.get(file.path) ?? file.bytes,
        }));
    }
    return files.flatMap(({ path }) => all.get(path) ?? []);
}


/***/ })

};
