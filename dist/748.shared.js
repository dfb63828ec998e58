export const id = 748;
export const ids = [748];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/** Finds the word that a misspelt word most likely means. */

/**
 * The candidate that `word` most likely means: the one with the fewest single-letter edits, ignoring case. It needs at
 * most `limit` edits, and fewer than the word has letters.
 */
function nearest(word, candidates, limit) {
    let best;
    let least = limit + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - word.length) > limit)
            continue;
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), candidate.toLowerCase());
        if (edits < least && edits < word.length) {
            best = candidate;
            least = edits;
        }
    }
    return best;
}


/***/ }),

/***/ 6748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_SEVERITIES: () => (/* binding */ DEFAULT_SEVERITIES),
/* harmony export */   parseRules: () => (/* binding */ parseRules),
/* harmony export */   severityOf: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7222);
/* harmony import */ var _all_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(999);


/** The default: no severity is changed. */
const DEFAULT_SEVERITIES = {};
/** If these fail, nothing else in the file can be trusted, so they are always errors. */
const FIXED = ['yaml-syntax', 'schema'];
const LEVELS = ['error', 'warning', 'off'];
const OWN = new Map(_all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y.map(({ id, severity }) => [id, severity]));
/** The severity of a finding. The input `rules` sets it for all findings of a rule. */
function severityOf(rule, severities, found) {
    const severity = severities[rule] ?? found?.severity ?? OWN.get(rule) ?? 'error';
    return found?.known && severity === 'error' ? 'warning' : severity;
}
/**
 * Reads the input `rules`: a map of rule id to `error`, `warning` or `off`. Returns one sentence for every mistake.
 *
 * @param map the parsed YAML map; `undefined` or `null` if the input is empty
 */
function parseRules(map) {
    if (map === undefined || map === null)
        return { ok: true, severities: DEFAULT_SEVERITIES };
    if (typeof map !== 'object' || Array.isArray(map)) {
        return { ok: false, problems: ['must be a YAML map of rule and severity, for instance `too-long: error`.'] };
    }
    const severities = {};
    const problems = [];
    for (const [id, value] of Object.entries(map)) {
        const level = LEVELS.find((one) => one === value);
        if (!isRule(id))
            problems.push(unknownRule(id));
        else if (level === undefined)
            problems.push(`\`${id}\` must be \`error\`, \`warning\` or \`off\`.`);
        else if (FIXED.includes(id) && level !== 'error')
            problems.push(`\`${id}\` is always an error: leave it out.`);
        else
            severities[id] = level;
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, severities };
}
function isRule(id) {
    return _all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I.includes(id);
}
function unknownRule(id) {
    const meant = (0,_aliases_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(id, _all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I, 4);
    const hint = meant === undefined ? `The rules are ${_all_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_IDS */ .I.join(', ')}.` : `Did you mean \`${meant}\`?`;
    return `\`${id}\` is not a rule. ${hint}`;
}


/***/ })

};
