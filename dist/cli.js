#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 2748:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   ff: () => (/* binding */ comparePairs),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/** A key that is equal for equal pairs only, whatever characters they hold. */
function pairKey(pair) {
    return `${pair.account.length}:${pair.account}${pair.alias}`;
}
/** Orders pairs by account, then alias, by UTF-16 code units: the same on every machine and in every language. */
function comparePairs(a, b) {
    return compareText(a.account, b.account) || compareText(a.alias, b.alias);
}
/** Orders text by UTF-16 code units, independent of locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Where a pair stands, as people are told about it. */
function placeOf(pair) {
    return pair.source.place(pair.start, pair.end);
}


/***/ }),

/***/ 7222:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/**
 * The candidate that someone who wrote `word` most likely meant: the one with the fewest single-letter edits, regardless
 * of case, if these are at most `limit` and fewer than the letters of the word.
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

/***/ 9563:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   JA: () => (/* binding */ PatchedPairs),
/* harmony export */   X_: () => (/* binding */ PairSet),
/* harmony export */   iv: () => (/* binding */ difference)
/* harmony export */ });
/**
 * Pairs, each once, found by alias first: nearly every alias stands under one account alone, and then no text has to be
 * put together or compared to find it. A million pairs take a fraction of the time and memory that joined keys would.
 */
class PairSet {
    #first = new Map();
    /** Only for the few aliases that stand under several accounts: those behind the first, by account. */
    #others = new Map();
    #size = 0;
    constructor(pairs = []) {
        for (const pair of pairs)
            this.add(pair);
    }
    get size() {
        return this.#size;
    }
    /** Takes a pair in, unless it is there already. Returns the one that is. */
    add(pair) {
        const first = this.#first.get(pair.alias);
        if (first === undefined)
            this.#first.set(pair.alias, pair);
        else {
            if (first.account === pair.account)
                return first;
            const others = this.#others.get(pair.alias) ?? new Map();
            const same = others.get(pair.account);
            if (same !== undefined)
                return same;
            this.#others.set(pair.alias, others.set(pair.account, pair));
        }
        this.#size++;
        return undefined;
    }
    get({ account, alias }) {
        const first = this.#first.get(alias);
        return first === undefined || first.account === account ? first : this.#others.get(alias)?.get(account);
    }
    has(pair) {
        return this.get(pair) !== undefined;
    }
    /** The pair of this alias that was taken in first. */
    firstOf(alias) {
        return this.#first.get(alias);
    }
    *[Symbol.iterator]() {
        yield* this.#first.values();
        for (const others of this.#others.values())
            yield* others.values();
    }
}
/** Pairs that differ from known ones in a few: kept as the difference, so that what is equal is never looked at. */
class PatchedPairs {
    base;
    /** Pairs of the base that are not among these. */
    without;
    /** Pairs that the base does not have. */
    plus;
    constructor(base, patch) {
        this.base = base;
        this.without = patch.without;
        this.plus = patch.plus;
    }
    get size() {
        return this.base.size - this.without.size + this.plus.size;
    }
    has(pair) {
        return this.plus.has(pair) || (this.base.has(pair) && !this.without.has(pair));
    }
    *[Symbol.iterator]() {
        for (const pair of this.base)
            if (!this.without.has(pair))
                yield pair;
        yield* this.plus;
    }
}
/** These pairs without some. */
function without(pairs, gone) {
    const left = new PairSet();
    for (const pair of gone)
        if (pairs.has(pair))
            left.add(pair);
    if (left.size === 0)
        return pairs;
    if (pairs instanceof PairSet)
        return new PatchedPairs(pairs, { without: left, plus: new PairSet() });
    if (!(pairs instanceof PatchedPairs))
        return new PairSet(difference(pairs, left));
    const plus = new PairSet(difference(pairs.plus, left));
    for (const pair of pairs.without)
        left.add(pair);
    return new PatchedPairs(pairs.base, { without: new PairSet([...left].filter((p) => pairs.base.has(p))), plus });
}
/** The pairs of one that the other does not have. */
function difference(one, other) {
    if (one === other)
        return [];
    // What both share with the base need not be compared.
    if (other instanceof PatchedPairs && other.base === one) {
        const { base } = other;
        return [...other.without].map((pair) => base.get(pair));
    }
    if (one instanceof PatchedPairs && one.base === other)
        return [...one.plus];
    const only = [];
    for (const pair of one)
        if (!other.has(pair))
            only.push(pair);
    return only;
}


/***/ }),

/***/ 6819:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ problem),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/** Every rule by its id, with the severity it has unless the input `rules` says otherwise. */
const RULES = {
    'yaml-syntax': 'error',
    schema: 'error',
    'not-text': 'error',
    'ambiguous-text': 'warning',
    blank: 'error',
    'stray-space': 'error',
    'control-character': 'error',
    'not-nfc': 'warning',
    'duplicate-alias': 'error',
    'conflicting-alias': 'error',
    'alias-is-account': 'error',
    'alias-is-own-name': 'warning',
    'looks-alike': 'warning',
    'too-long': 'warning',
    'unknown-account': 'error',
};
/** A problem of the severity that its rule has by default. */
function problem(rule, place, message, hint, related = []) {
    return { rule, severity: RULES[rule], place, message, hint, related };
}


/***/ }),

/***/ 8955:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DEFAULT_SEVERITIES),
/* harmony export */   N: () => (/* binding */ parseRules)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7222);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6819);


/** Without these two nothing else that a file says can be believed. */
const FIXED = ['yaml-syntax', 'schema'];
const LEVELS = ['error', 'warning', 'off'];
/** The severities that hold where nobody says otherwise. */
const DEFAULT_SEVERITIES = _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y;
/**
 * Reads the input `rules`: a map of rule id to `error`, `warning` or `off`. Rules that it does not name keep their
 * default. Every mistake is returned, as a sentence each.
 *
 * @param map the parsed YAML map; `undefined` or `null` where the input is empty
 */
function parseRules(map) {
    if (map === undefined || map === null)
        return { ok: true, severities: DEFAULT_SEVERITIES };
    if (typeof map !== 'object' || Array.isArray(map)) {
        return { ok: false, problems: ['must be a YAML map of rule and severity, for instance `too-long: error`.'] };
    }
    const severities = { ...DEFAULT_SEVERITIES };
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
    return Object.hasOwn(_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y, id);
}
function unknownRule(id) {
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(id, Object.keys(_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y), 4);
    const hint = meant === undefined ? `The rules are ${Object.keys(_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .RULES */ .y).join(', ')}.` : `Did you mean \`${meant}\`?`;
    return `\`${id}\` is not a rule. ${hint}`;
}


/***/ }),

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_cli_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4532);

// Whoever reads along may stop, as `head` does: the run goes on, for what was sent has to be written down.
for (const stream of [process.stdout, process.stderr])
    stream.on('error', () => undefined);
process.exitCode = await (0,_cli_cli_js__WEBPACK_IMPORTED_MODULE_0__/* .runCli */ .a)(process);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4532:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __nccwpck_require__(2748);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __nccwpck_require__(8850);
;// CONCATENATED MODULE: ./src/report/json.ts


/** Version of the documents `plan.json` and `report.json`; it grows when a reader of the old one could be misled. */
const DOCUMENT_VERSION = 1;
/** `plan.json`: what a push sends, as data (docs/files.md). Its lists can be gone through once. */
function planDocument(report, environment) {
    const { plan, digest, base, commit, maxNew, guard, caution } = report;
    return {
        version: DOCUMENT_VERSION,
        environment,
        commit,
        base: { commit: base.commit ?? null, why: base.why },
        digest,
        guard: { maxNew, blocked: guard !== undefined },
        caution: caution ?? null,
        create: plan.create.values().map(located),
        move: plan.move.values().map((pair) => ({ ...located(pair), from: pair.from })),
        retry: plan.retry.values().map((pair) => ({ ...located(pair), reason: pair.reason })),
        remove: plan.remove,
        unchanged: plan.unchanged,
    };
}
/** `report.json`: how the run ended and what became of every record (docs/files.md). Its lists can be gone through once. */
function reportDocument(report) {
    const { planned, delivery } = report;
    return {
        version: DOCUMENT_VERSION,
        command: report.command,
        result: report.result,
        verdict: report.verdict,
        environment: report.environment,
        path: report.path,
        dryRun: report.dryRun,
        notices: report.notices,
        failures: report.failures,
        ...(0,report_report/* countProblems */._)(report.problems),
        problems: report.problems.values().map(problemDocument),
        plan: planned ? planCounts(planned) : null,
        review: report.review ? reviewDocument(report.review) : null,
        delivery: delivery
            ? {
                ...delivery.counts,
                stop: delivery.stop ?? null,
                method: delivery.switchedTo ?? null,
                acceptedElsewhere: delivery.dropped,
                records: Iterator.from(delivery.outcomes).map(({ pair, state, attempts, reason }) => ({
                    account: pair.account,
                    alias: pair.alias,
                    state,
                    attempts,
                    ...(reason ? { reason } : {}),
                })),
            }
            : null,
        ledger: report.ledger ? { ref: report.ledger.ref, commit: report.ledger.commit ?? null } : null,
        status: report.status ?? null,
    };
}
function reviewDocument({ reviewed, unreviewed, enforced, gaps }) {
    const pair = (one) => ({ ...located(one), how: one.how, pullRequest: one.pullRequest?.number ?? null });
    const merged = [...reviewed, ...unreviewed].flatMap(({ pullRequest }) => (pullRequest ? [pullRequest] : []));
    const pullRequests = [...new Map(merged.map((one) => [one.number, one])).values()];
    return {
        enforced,
        gaps,
        pullRequests,
        reviewed: reviewed.values().map(pair),
        unreviewed: unreviewed.values().map(pair),
    };
}
/** The size of each part of a plan, and its digest. */
function planCounts({ plan, digest }) {
    return {
        digest,
        create: plan.create.length,
        move: plan.move.length,
        retry: plan.retry.length,
        remove: plan.remove.length,
        unchanged: plan.unchanged,
    };
}
function located(pair) {
    const { file, line, column } = (0,alias/* placeOf */.$t)(pair);
    return { account: pair.account, alias: pair.alias, file, line, column };
}
function problemDocument({ rule, severity, place, message, hint, related, fix }) {
    const { file: _, ...stretch } = fix?.source.place(fix.start, fix.end) ?? place;
    return {
        rule,
        severity,
        ...place,
        message,
        hint,
        related: related.map(({ what, place: at }) => ({ what, ...at })),
        fix: fix ? { ...stretch, text: fix.text } : null,
    };
}

;// CONCATENATED MODULE: ./src/report/json-text.ts
/**
 * A document as the text that `JSON.stringify` makes of it, two spaces a level, in parts that end between two values.
 * Its lists may be any iterables: entries are made as they are written, so that the document of hundreds of thousands
 * of records is never in memory as a whole.
 * @param redact takes secrets out of every text in it; what JSON itself consists of is no text, whatever the secret
 */
function jsonText(document, redact = (text) => text) {
    const clean = (_key, value) => (typeof value === 'string' ? redact(value) : value);
    // The line feeds of the text are those of its layout: within a value they are escaped.
    const whole = (value, indent) => JSON.stringify(value, clean, 2).replaceAll('\n', `\n${indent}`);
    return valueText(document, '', whole);
}
function* valueText(value, indent, whole) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        yield whole(value, indent);
    else if (Symbol.iterator in value)
        yield* listText(value, indent, whole);
    else
        yield* objectText(value, indent, whole);
}
function* listText(list, indent, whole) {
    const inner = `${indent}  `;
    let before = '[';
    for (const entry of list) {
        yield `${before}\n${inner}${whole(entry, inner)}`;
        before = ',';
    }
    yield before === '[' ? '[]' : `\n${indent}]`;
}
function* objectText(object, indent, whole) {
    const inner = `${indent}  `;
    let before = '{';
    for (const [key, value] of Object.entries(object)) {
        if (value === undefined)
            continue;
        yield `${before}\n${inner}${JSON.stringify(key)}: `;
        yield* valueText(value, inner, whole);
        before = ',';
    }
    yield before === '{' ? '{}' : `\n${indent}}`;
}

// EXTERNAL MODULE: ./src/aliases/problem.ts
var problem = __nccwpck_require__(6819);
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __nccwpck_require__(6153);
;// CONCATENATED MODULE: ./src/report/sarif.ts



/** GitHub takes this many results of a run (https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning). */
const MOST_RESULTS = 25_000;
/** Problems as SARIF 2.1.0, for code scanning. Errors come first, because what is beyond the limit is left out. */
function sarifDocument(problems, ruleUrl) {
    const ordered = [...problems].sort((a, b) => (0,alias/* compareText */.n6)(a.severity, b.severity));
    const rules = Object.keys(problem/* RULES */.y);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'customergauge-aliases',
                        rules: rules.map((rule) => ({
                            id: rule,
                            ...helpUri(ruleUrl(rule)),
                            defaultConfiguration: { level: problem/* RULES */.y[rule] },
                        })),
                    },
                },
                // Columns are counted as JavaScript counts them, which is SARIF's default too.
                columnKind: 'utf16CodeUnits',
                results: ordered.slice(0, MOST_RESULTS).map((one) => result(one, rules.indexOf(one.rule))),
            },
        ],
    };
}
/** SARIF wants an absolute URI; the command line knows only a path. */
function helpUri(url) {
    return URL.canParse(url) ? { helpUri: url } : {};
}
function result(problem, ruleIndex) {
    const { rule, severity, place, message, hint, related, fix } = problem;
    return {
        ruleId: rule,
        ruleIndex,
        level: severity,
        message: { text: sarif_text(`${message} ${hint}`) },
        locations: [{ physicalLocation: physical(place) }],
        ...(related.length > 0
            ? {
                relatedLocations: related.map(({ what, place: at }, id) => ({
                    id,
                    message: { text: sarif_text(what) },
                    physicalLocation: physical(at),
                })),
            }
            : {}),
        ...(fix
            ? {
                fixes: [
                    {
                        description: { text: sarif_text(hint) },
                        artifactChanges: [
                            {
                                artifactLocation: { uri: uri(place.file) },
                                replacements: [
                                    {
                                        deletedRegion: region(fix.source.place(fix.start, fix.end)),
                                        insertedContent: { text: fix.text },
                                    },
                                ],
                            },
                        ],
                    },
                ],
            }
            : {}),
    };
}
function physical(place) {
    return { artifactLocation: { uri: uri(place.file) }, region: region(place) };
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
/** A path as a relative URI reference: any character may stand in a file name. */
function uri(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
/** SARIF makes a link of `[text](place)`, and names in a message must not. */
function sarif_text(sentence) {
    return (0,neutral/* visible */.RK)(sentence).replaceAll('](', ']\u200b(');
}

;// CONCATENATED MODULE: ./src/commands/documents.ts




/**
 * Writes plan.json, report.json and the SARIF file, without secrets.
 * @returns a sentence for each that could not be written
 */
async function writeDocuments(run, paths, say) {
    const failures = [];
    const write = async (path, document) => {
        if (!path)
            return;
        try {
            await (0,promises_.writeFile)(path, fileText(jsonText(document(), say.redact)));
        }
        catch (cause) {
            failures.push(unwritten(path, cause));
        }
    };
    const { planned } = run;
    if (planned)
        await write(paths.plan, () => planDocument(planned, run.environment));
    await write(paths.report, () => reportDocument(run));
    // An empty list would tell code scanning that everything has been fixed.
    if (run.files > 0)
        await write(paths.sarif, () => sarifDocument(run.problems, say.ruleUrl));
    return failures;
}
function unwritten(path, cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT')
        return `${path} could not be written: there is no such folder. Make it before this runs.`;
    return `${path} could not be written: ${cause instanceof Error ? cause.message : String(cause)}`;
}
/** Characters that are written at once, about. */
const AT_ONCE = 64 * 1024;
/** A file's text, in larger parts. */
function* fileText(parts) {
    let text = '';
    for (const part of parts) {
        text += part;
        if (text.length < AT_ONCE)
            continue;
        yield text;
        text = '';
    }
    yield `${text}\n`;
}

// EXTERNAL MODULE: ./src/customergauge/proxy.ts
var proxy = __nccwpck_require__(4543);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __nccwpck_require__(5015);
// EXTERNAL MODULE: ./src/settings.ts + 1 modules
var src_settings = __nccwpck_require__(8304);
;// CONCATENATED MODULE: ./src/commands/execute.ts
/** Runs one command. Each is loaded only when it is wanted: a run that stops at its inputs never loads YAML or HTTP. */
async function execute(run, command) {
    switch (command) {
        case 'validate':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(370), __nccwpck_require__.e(870)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2870))).validate(run);
        case 'plan':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(370), __nccwpck_require__.e(379), __nccwpck_require__.e(130), __nccwpck_require__.e(25)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2025))).plan(run);
        case 'push':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(370), __nccwpck_require__.e(379), __nccwpck_require__.e(130), __nccwpck_require__.e(25), __nccwpck_require__.e(871)]).then(__nccwpck_require__.bind(__nccwpck_require__, 871))).push(run);
        case 'adopt':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(370), __nccwpck_require__.e(379), __nccwpck_require__.e(130), __nccwpck_require__.e(472)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9472))).adopt(run);
        case 'status':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(370), __nccwpck_require__.e(379), __nccwpck_require__.e(130), __nccwpck_require__.e(190)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8190))).status(run);
        case 'forget':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(370), __nccwpck_require__.e(379), __nccwpck_require__.e(130), __nccwpck_require__.e(541)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1541))).forget(run);
    }
}

// EXTERNAL MODULE: ./src/commands/run.ts
var commands_run = __nccwpck_require__(4331);
;// CONCATENATED MODULE: ./src/commands/perform.ts





/** From raw inputs to a report. It never throws: whatever goes wrong, the report says what, and what to do. */
async function perform({ inputs, ...world }) {
    // git and other programs like to repeat a proxy's address, password included, in their errors.
    for (const password of (0,proxy/* proxyPasswords */.PK)(world.env))
        world.onSecret(password);
    const notices = [];
    const notice = (sentence) => {
        notices.push(sentence);
        world.show.notice(sentence);
    };
    let report = (0,commands_run/* emptyReport */._O)({ environment: inputs.environment ?? '', path: inputs.path ?? '', dryRun: false }, 'auto');
    try {
        const read = await (0,src_settings/* readSettings */.s)(inputs);
        const settings = read.ok ? read.settings : read.about;
        report = {
            ...(0,commands_run/* emptyReport */._O)(settings, settings.command),
            ...(read.ok ? {} : (0,commands_run/* inputsReport */.UC)(read.problems, 'wrong or missing')),
        };
        const trigger = await (0,github_event/* readTrigger */.vE)(world.env);
        const chosen = settings.command === 'auto' ? (0,github_event/* chooseCommand */.F6)(trigger) : { command: settings.command, notice: undefined };
        const run = { ...world, show: { ...world.show, notice }, settings, trigger };
        if (read.ok) {
            if (chosen.notice)
                notice(chosen.notice);
            report = (0,commands_run/* emptyReport */._O)(settings, chosen.command);
            try {
                report = await execute(run, chosen.command);
            }
            catch (error) {
                report = failedBy(error, report, world);
            }
        }
        // The comment is found by the environment's name: a wrong one must not get into it.
        const named = read.ok || !read.problems.some(({ input }) => input === 'environment' || input === 'comment');
        if (named && settings.comment && run.github) {
            const { tellPullRequests } = await Promise.all(/* import() */[__nccwpck_require__.e(370), __nccwpck_require__.e(379), __nccwpck_require__.e(791)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5791));
            await tellPullRequests(run, run.github, { ...report, command: chosen.command, notices });
        }
    }
    catch (error) {
        report = failedBy(error, report, world);
    }
    return { ...report, notices };
}
/** A ledger that cannot be used stops the run before anything is sent. */
function failedBy(error, report, world) {
    const failure = explain(error, world);
    return (0,commands_run/* failedReport */.kS)(report, failure, failure.code.startsWith('ledger-') ? 'blocked' : 'failed');
}
/** Errors that know what to do about them carry a code and a hint; any other is a mistake of ours and says so. */
function explain(error, { env }) {
    if (error instanceof Error && 'code' in error && 'hint' in error) {
        return { code: String(error.code), message: error.message, hint: String(error.hint) };
    }
    const debug = env.RUNNER_DEBUG === '1' || env.DEBUG !== undefined;
    const detail = error instanceof Error ? (debug ? (error.stack ?? error.message) : error.message) : String(error);
    return {
        code: 'internal',
        message: `Something went wrong that should not: ${detail}`,
        hint: 'Please report it with this message; on GitHub, “Re-run with debug logging” adds where it happened.',
    };
}

// EXTERNAL MODULE: ./src/commands/signals.ts
var commands_signals = __nccwpck_require__(5055);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan = __nccwpck_require__(8720);
// EXTERNAL MODULE: ./src/report/result.ts
var report_result = __nccwpck_require__(5781);
// EXTERNAL MODULE: ./src/report/rule-link.ts
var rule_link = __nccwpck_require__(1979);
;// CONCATENATED MODULE: ./src/secrets.ts
/** Shorter values are no secrets: hiding every “ab” would only make a log unreadable. */
const SHORTEST = 4;
/** Knows what must never be shown, and takes it out of any text. */
class Secrets {
    #forms = [];
    add(value) {
        const forms = new Set([...this.#forms, ...secretForms(value)]);
        // The longest first, so that no part of a longer form stays behind.
        this.#forms = [...forms].sort((a, b) => b.length - a.length);
    }
    /** The text with every known secret, in any of its forms, replaced by `***`. */
    redact(text) {
        let clean = text;
        for (const form of this.#forms)
            if (clean.includes(form))
                clean = clean.replaceAll(form, '***');
        return clean;
    }
}
/**
 * Every form in which a secret may turn up: as it is, line by line, URL-encoded, as JSON, and in base64; and each of them
 * with `\/` for `/`, as PHP writes JSON.
 */
function secretForms(value) {
    const plain = value.trim();
    if (plain.length < SHORTEST)
        return [];
    const whole = plain.includes('\n') ? [plain, ...plain.split(/\r?\n/).map((line) => line.trim())] : [plain];
    const forms = whole.flatMap((text) => {
        const url = encodeURIComponent(text);
        const form = new URLSearchParams([['', text]]).toString().slice(1);
        const base64 = Buffer.from(text).toString('base64');
        return [
            text,
            JSON.stringify(text).slice(1, -1),
            ...[url, form].flatMap((one) => [one, one.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())]),
            base64,
            base64.replace(/=+$/, ''),
            Buffer.from(text).toString('base64url'),
        ];
    });
    const escaped = forms.map((one) => one.replaceAll('/', '\\/'));
    return [...new Set([...forms, ...escaped])].filter((one) => one.length >= SHORTEST);
}

// EXTERNAL MODULE: ./node_modules/commander/index.js
var commander = __nccwpck_require__(8909);
;// CONCATENATED MODULE: ./node_modules/commander/esm.mjs


// wrapper to provide named exports for ESM.
const {
  /* program */ "DM": program,
  /* createCommand */ "gu": createCommand,
  /* createArgument */ "er": createArgument,
  /* createOption */ "Ww": createOption,
  /* CommanderError */ "b7": CommanderError,
  /* InvalidArgumentError */ "Di": InvalidArgumentError,
  /* InvalidOptionArgumentError */ "a2": InvalidOptionArgumentError, // deprecated old name
  /* Command */ "uB": Command,
  /* Argument */ "ef": Argument,
  /* Option */ "c$": Option,
  /* Help */ "_V": Help,
} = commander;

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"0.1.0"};
// EXTERNAL MODULE: ./src/inputs.ts
var src_inputs = __nccwpck_require__(8422);
;// CONCATENATED MODULE: ./src/cli/program.ts



const NAMES = Object.keys(src_inputs/* COMMANDS */.Lo);
const FLAGS = ['dry-run', 'allow-empty'];
/** The command line's grammar. `run` receives what was asked; usage mistakes and `--help` end in commander itself. */
function buildProgram(run) {
    const program = new Command('customergauge-aliases')
        .description('Aliases as code for CustomerGauge: check alias files, show what a push would send, send it.')
        .version(package_namespaceObject.rE)
        .showHelpAfterError('(add --help to see what is possible)')
        // What was given to an option that does not exist may have been a secret.
        .configureOutput({ outputError: (text, write) => write(text.replace(/(--[^\s='"]+)=[^\n]*(?=')/g, '$1')) });
    for (const name of NAMES)
        program.addCommand(inputCommand(name, run).copyInheritedSettings(program));
    program
        .command('sandbox')
        .description('Start a local stand-in for CustomerGauge, to try everything without an account.')
        .option('--port <number>', 'port on this machine; 0 takes a free one', '0')
        .addOption(new Option('--method <verb>', 'the only verb it takes').choices(['put', 'post', 'any']).default('put'))
        .option('--mapping <list>', 'its Inbound Mapping, such as "account-field=Company,alias-field=Also known as,configuration=contact"')
        .option('--faults <list>', 'answers that go wrong, such as "429=5%,503=2%,lost=1%"')
        .option('--token-lifetime <seconds>', 'how long a token is valid')
        .action((options) => run({ kind: 'sandbox', options }));
    for (const name of src_inputs/* LATER_COMMANDS */.Gq) {
        program
            .command(name, { hidden: true })
            .allowUnknownOption()
            .allowExcessArguments()
            .action(() => run({
            kind: 'command',
            command: name,
            inputs: {},
            planFile: undefined,
            reportFile: undefined,
            exitCode: false,
            fix: false,
        }));
    }
    return program;
}
function inputCommand(name, run) {
    const command = new Command(name).description(src_inputs/* COMMANDS */.Lo[name]);
    const secrets = [];
    const refused = new Map();
    for (const [input, description] of src_inputs/* INPUT_LIST */.Ip) {
        if (description.secretVariable && description.commands.includes(name))
            secrets.push(`  ${description.secretVariable}  ${plain(description.description)}`);
        if (description.secretVariable) {
            command.addOption(new Option(`--${input} [value]`).hideHelp());
            refused.set(input, description.secretVariable);
        }
        if (description.secretVariable || input === 'command')
            continue;
        const hidden = !description.commands.includes(name);
        const flags = FLAGS.includes(input) ? `--${input} [true|false]` : `--${input} <${description.value || 'value'}>`;
        const shown = description.default === undefined ? '' : ` (default: ${description.default || 'none'})`;
        command.addOption(new Option(flags, plain(description.description) + shown).hideHelp(hidden));
    }
    if (name === 'plan' || name === 'push')
        command.option('--plan-file <file>', 'write the plan as JSON to this file');
    command.option('--report-file <file>', 'write the report as JSON to this file');
    if (name === 'validate')
        command.option('--fix', 'fix in the files what has one certain fix: quotes, white space, invisible characters');
    if (name === 'plan')
        command.option('--exit-code', 'exit with 5 when the plan creates or moves aliases');
    if (secrets.length > 0)
        command.addHelpText('after', `\nFrom the environment:\n${secrets.join('\n')}`);
    return command.action(async () => {
        const options = command.opts();
        const value = (option) => options[option.replace(/-(.)/g, (_all, letter) => letter.toUpperCase())];
        for (const [input, variable] of refused) {
            if (value(input) !== undefined)
                command.error(`error: --${input} is not taken from the command line, where others can read it. Set ${variable} in the environment.`);
        }
        const inputs = {};
        for (const [input] of src_inputs/* INPUT_LIST */.Ip) {
            const given = value(input);
            if (given !== undefined)
                inputs[input] = given === true ? 'true' : String(given);
        }
        const file = (option) => typeof value(option) === 'string' ? String(value(option)) : undefined;
        // A variable that turned out to be empty: without this option, all would be forgotten.
        if (inputs.only?.trim() === '')
            command.error('error: --only is empty. Give it a file, or leave it out to forget all.');
        await run({
            kind: 'command',
            command: name,
            inputs,
            planFile: file('plan-file'),
            reportFile: file('report-file'),
            exitCode: value('exit-code') === true,
            fix: value('fix') === true,
        });
    });
}
/** Descriptions are Markdown for the README; a terminal needs none of it. */
function plain(text) {
    return text.replace(/[`*]/g, '');
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/report/progress.ts
var report_progress = __nccwpck_require__(8991);
// EXTERNAL MODULE: ./src/report/sentences.ts
var report_sentences = __nccwpck_require__(7020);
// EXTERNAL MODULE: ./src/report/sections.ts
var sections = __nccwpck_require__(3844);
;// CONCATENATED MODULE: ./src/report/text.ts



const same = (text) => text;
const PLAIN = { bold: same, dim: same, red: same, green: same, yellow: same };
/** The most rows of one list that a log or terminal shows; the files have them all. */
const ROWS = 200;
const PROBLEMS = 1000;
/** All problems, and a last line that says how many are not shown. */
function problemsText(problems, style) {
    return (0,sections/* problemSections */.gl)(problems).flatMap((section) => rowsOf(section, PROBLEMS, (row) => problemLines(row, style)));
}
/** A problem as people read it: where, what, how to fix it, and the other places it concerns. */
function problemLines({ severity, where, rule, problem, related, hint }, style) {
    const level = severity === 'error' ? style.red('error') : style.yellow('warning');
    return [
        `${style.bold(where ?? '')} ${level} ${style.dim(rule ?? '')}`,
        `  ${(0,neutral/* visible */.RK)(problem ?? '')}`,
        ...(related ?? []).map((other) => `  ${(0,neutral/* visible */.RK)(other.what)}: ${other.where}`),
        `  ${(0,neutral/* visible */.RK)(hint ?? '')}`,
    ];
}
/** The plan as a list of what is sent and what a person has to do. */
function planText(planned, style) {
    const compared = style.dim(`Compared with ${(0,neutral/* visible */.RK)(planned.base.why)}`);
    return [compared, ...(0,sections/* planSections */.wS)(planned).flatMap((section) => titled(section, style))];
}
/** Where the aliases of a push come from, and by name the ones that nobody is known to have approved. */
function reviewText(review, style) {
    const sentences = [(0,report_sentences/* reviewSentence */.U7)(review), ...review.gaps].map(neutral/* visible */.RK);
    return [...sentences, ...(0,sections/* reviewSections */.BW)(review).flatMap((section) => titled(section, style))];
}
/** What became of the records: the ones that were not accepted, each with its reason. */
function deliveryText(delivery, style) {
    return (0,sections/* deliverySections */.bb)(delivery).flatMap((section) => rowsOf(section, ROWS, (row) => [rowLine(row, style.red('✗'), style)]));
}
/** What a ledger says: the last push, what waits and why, what somebody has to remove by hand. */
function statusText(status, style) {
    const { last, source } = status;
    return [
        `${style.bold('Last entry')}  ${(0,neutral/* visible */.RK)(last.title)}`,
        `  by ${(0,neutral/* visible */.RK)(last.actor)}, ${(0,neutral/* visible */.RK)(last.time)}`,
        `  ${(0,neutral/* visible */.RK)(last.run)}`,
        `  files as of commit ${(0,neutral/* visible */.RK)(source)}`,
        ...(0,sections/* statusSections */.rG)(status).flatMap((section) => titled(section, style)),
    ];
}
function titled(section, style) {
    const paint = { '+': style.green, '~': style.yellow, '-': style.red, '!': style.yellow }[section.sign];
    const rows = rowsOf(section, ROWS, (row) => [`  ${rowLine(row, paint(section.sign), style)}`]);
    return ['', style.bold(`${section.title} (${section.size})`), ...rows];
}
/** One alias on one line: what becomes of it, why, and where it stands. */
function rowLine({ alias, account, from, state, why, where, since, run }, sign, style) {
    const set = state === undefined ? sign : style.yellow((0,neutral/* visible */.RK)(state));
    const was = from === undefined ? '' : `, was ${(0,neutral/* quoted */.TL)(from)}`;
    const because = why === undefined ? '' : `: ${(0,neutral/* visible */.RK)(why)}`;
    const more = [where, since, run].flatMap((one) => (one === undefined ? [] : [(0,neutral/* visible */.RK)(one)])).join(' ');
    const line = `${set} ${(0,neutral/* quoted */.TL)(alias ?? '')} → ${(0,neutral/* quoted */.TL)(account ?? '')}${was}${because}`;
    return more === '' ? line : `${line}  ${style.dim(more)}`;
}
function rowsOf({ size, row }, most, lines) {
    const shown = Array.from({ length: Math.min(size, most) }, (_, index) => lines(row(index))).flat();
    return size > most ? [...shown, `… and ${size - most} more.`] : shown;
}

;// CONCATENATED MODULE: ./src/cli/terminal.ts






async function openTerminal({ stdout, stderr }, redact) {
    const style = styleFor(stdout);
    const write = (stream, lines) => {
        // Every line passes here: other CI systems, and GitHub's runner around this command line, read logs for commands.
        if (lines.length > 0)
            stream.write(`${lines.map((line) => (0,neutral/* logLine */.BP)(redact(line))).join('\n')}\n`);
    };
    const progress = await openProgress(stderr, (line) => write(stderr, [line]));
    return {
        style,
        say: (lines) => write(stdout, lines),
        error: (lines) => write(stderr, lines),
        notice: (sentence) => {
            // A bar begins anew below it.
            progress.stop();
            write(stderr, [`note: ${(0,neutral/* visible */.RK)(sentence)}`]);
        },
        problems: (problems) => write(stdout, problemsText(problems, style)),
        plan: (planned) => write(stdout, planText(planned, style)),
        progress: progress.show,
        end: (report) => {
            progress.stop();
            const good = (0,report_result/* exitCode */.I)(report.result) === 0;
            const lines = report.review ? [...reviewText(report.review, style)] : [];
            if (report.delivery)
                lines.push(...deliveryText(report.delivery, style));
            if (report.status)
                lines.push(...statusText(report.status, style));
            const verdict = good ? style.green((0,neutral/* visible */.RK)(report.verdict)) : style.red((0,neutral/* visible */.RK)(report.verdict));
            const guard = (0,report_sentences/* guardText */.hG)(report);
            const details = [...(0,report_sentences/* failuresText */.B2)(report), ...(guard ? [guard] : [])].map((line) => `  ${(0,neutral/* visible */.RK)(line)}`);
            write(good ? stdout : stderr, [...lines, '', verdict, ...details]);
        },
    };
}
function styleFor(stream) {
    const paint = (format) => (text) => stream.isTTY ? (0,external_node_util_.styleText)(format, text, { stream: stream, validateStream: true }) : text;
    return { bold: paint('bold'), dim: paint('dim'), red: paint('red'), green: paint('green'), yellow: paint('yellow') };
}
/** A bar on a terminal; in a log a line every few seconds, as often as the push reports. */
async function openProgress(stream, line) {
    if (!stream.isTTY)
        return { show: (0,report_progress/* everyNow */.oH)(5000, Date.now, (progress) => line((0,report_progress/* progressLine */.oz)(progress))), stop: () => undefined };
    const { default: cliProgress } = await __nccwpck_require__.e(/* import() */ 502).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8502, 23));
    const bar = new cliProgress.SingleBar({ stream, format: '{bar} {value}/{total}  {rate}', hideCursor: true, clearOnComplete: false }, cliProgress.Presets.shades_classic);
    let started = false;
    return {
        show: (progress) => {
            if (!started)
                bar.start(progress.total, 0, { rate: '' });
            started = true;
            bar.update(progress.done, { rate: (0,report_progress/* rateText */.cf)(progress) });
        },
        stop: () => {
            if (started)
                bar.stop();
            started = false;
        },
    };
}

;// CONCATENATED MODULE: ./src/cli/cli.ts
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});









const NODE_MAJOR = 24;
/** The command line. Returns the exit code; usage mistakes and `--help` end in the argument parser. */
async function runCli(process) {
    if (Number(process.version.slice(1).split('.')[0]) < NODE_MAJOR) {
        process.stderr.write(`customergauge-aliases needs Node ${NODE_MAJOR} or newer; this is ${process.version}.\n`);
        return 1;
    }
    let code = 0;
    const program = buildProgram(async (asked) => {
        code = asked.kind === 'sandbox' ? await runSandboxCommand(process, asked) : await runAsked(process, asked);
    });
    await program.parseAsync([...process.argv]);
    return code;
}
async function runAsked(process, asked) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { env } = process;
        const secrets = new Secrets();
        const inputs = {
            ...asked.inputs,
            command: asked.command,
            ...secretInputs(env),
        };
        for (const name of ['client-secret', 'github-token'])
            if (inputs[name])
                secrets.add(inputs[name]);
        const terminal = await openTerminal(process, (text) => secrets.redact(text));
        const signals = __addDisposableResource(env_1, (0,commands_signals/* abortOnSignals */.P)(process), false);
        const report = await perform({
            inputs,
            env,
            cwd: process.cwd(),
            signal: signals.signal,
            secrets,
            onSecret: (value) => secrets.add(value),
            show: terminal,
            github: undefined,
            fix: asked.fix,
        });
        terminal.end(report);
        const paths = { plan: asked.planFile, report: asked.reportFile, sarif: asked.inputs['sarif-file'] };
        const unwritten = await writeDocuments(report, paths, {
            redact: (text) => secrets.redact(text),
            ruleUrl: (rule) => (0,rule_link/* ruleLink */.lN)(rule),
        });
        if (unwritten.length > 0)
            terminal.error(unwritten);
        const changes = report.planned !== undefined && (0,plan/* hasChanges */.ik)(report.planned.plan);
        const ended = (0,report_result/* exitCode */.I)(report.result);
        if (ended === 0 && unwritten.length > 0)
            return 1;
        return ended === 0 && asked.exitCode && changes ? 5 : ended;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function secretInputs(env) {
    const given = (value) => value ?? '';
    return {
        'client-id': given(env.CUSTOMERGAUGE_CLIENT_ID),
        'client-secret': given(env.CUSTOMERGAUGE_CLIENT_SECRET),
        'github-token': given(env.GITHUB_TOKEN),
    };
}
async function runSandboxCommand(process, { options }) {
    const { serveSandbox } = await __nccwpck_require__.e(/* import() */ 511).then(__nccwpck_require__.bind(__nccwpck_require__, 3511));
    return serveSandbox(process, options);
}


/***/ }),

/***/ 4331:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ inputsReport),
/* harmony export */   _O: () => (/* binding */ emptyReport),
/* harmony export */   kS: () => (/* binding */ failedReport)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8850);

/** A report in which nothing has happened yet. */
function emptyReport(settings, command) {
    return {
        command,
        result: 'failed',
        verdict: '',
        environment: settings.environment,
        path: settings.path,
        dryRun: settings.dryRun,
        requireReviewed: settings.requireReviewed ?? false,
        notices: [],
        problems: [],
        files: 0,
        aliases: 0,
        failures: [],
        planned: undefined,
        review: undefined,
        delivery: undefined,
        ledger: undefined,
        status: undefined,
    };
}
/** A report of a run that could not do its work; the failure's own sentence is the verdict. */
function failedReport(report, failure, result = 'failed') {
    return { ...report, result, verdict: failure.message, failures: [...report.failures, failure] };
}
/** What a report says where inputs stand in the way: all of them, by name. */
function inputsReport(problems, what) {
    const failures = problems.map(({ input, message }) => ({
        code: 'input',
        message: `\`${input}\` ${message}`,
        hint: '',
    }));
    return { failures, verdict: `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(failures.length, 'input is', 'inputs are')} ${what}; nothing was done.` };
}


/***/ }),

/***/ 5055:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals),
/* harmony export */   d: () => (/* binding */ deadlineAfter)
/* harmony export */ });
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Turns SIGINT, SIGTERM and SIGHUP into an abort, so that a run ends by telling what it did. GitHub cancels with SIGINT,
 * then SIGTERM 7.5 seconds later, and kills after another 2.5. A terminal that is closed sends SIGHUP. Node does not let
 * a program see that `nohup` had it ignored, and would end without a word.
 */
function abortOnSignals(source) {
    const controller = new AbortController();
    const stop = () => controller.abort();
    for (const signal of SIGNALS)
        source.on(signal, stop);
    return {
        signal: controller.signal,
        [Symbol.dispose]: () => {
            for (const signal of SIGNALS)
                source.off(signal, stop);
        },
    };
}
/** So long after it was told to stop, a run may still write down what it sent. */
const DEADLINE_MS = 5000;
/** Aborts when the time is over that a run has left once it was told to stop. Waiting for that keeps no process alive. */
function deadlineAfter(told) {
    const deadline = new AbortController();
    const begin = () => {
        setTimeout(() => deadline.abort(), DEADLINE_MS).unref();
    };
    if (told.aborted)
        begin();
    else
        told.addEventListener('abort', begin, { once: true });
    return deadline.signal;
}


/***/ }),

/***/ 4543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lx: () => (/* binding */ PROXY_HINT),
/* harmony export */   PK: () => (/* binding */ proxyPasswords),
/* harmony export */   rq: () => (/* binding */ readProxies)
/* harmony export */ });
/* unused harmony export ProxyError */
/** An address of a proxy that cannot be used. It never shows the address, which may hold a password. */
class ProxyError extends Error {
    name = 'ProxyError';
    code = 'proxy';
    hint = 'Write it as `http://host:port`, or `http://user:password@host:port` with special characters encoded.';
}
/**
 * The proxy as most programs read it: from `HTTPS_PROXY`, small or large, with `http://` understood where no scheme is
 * given, and a `%` that encodes nothing taken as it is. `HTTP_PROXY` is for plain HTTP, which never leaves this machine.
 *
 * @throws {ProxyError} when one cannot be used: going past a proxy that somebody asked for is no option
 */
function readProxies(env) {
    return {
        https: readAddress(env, ['HTTPS_PROXY', 'https_proxy']),
        none: env.NO_PROXY || env.no_proxy || '',
    };
}
/** Passwords in the environment's proxies, written as they are and decoded, so that they can be hidden. Never throws. */
function proxyPasswords(env) {
    return ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy'].flatMap((name) => {
        const raw = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^/]*?:(?<password>.*)@/i.exec(env[name]?.trim() ?? '')?.groups?.password;
        return raw ? [raw, decoded(raw) ?? raw] : [];
    });
}
const SCHEMES = ['http:', 'https:'];
function readAddress(env, names) {
    const name = names.find((one) => env[one]);
    const text = name && env[name]?.trim();
    if (!text)
        return '';
    const url = URL.parse((/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`).replace(LONE_PERCENT, '%25'));
    if (!url || url.hostname === '')
        throw new ProxyError(`\`${name}\` does not hold the address of a proxy.`);
    if (!SCHEMES.includes(url.protocol))
        throw new ProxyError(`\`${name}\` names a kind of proxy that is not known here (\`${url.protocol}//\`).`);
    if (decoded(url.username) === undefined || decoded(url.password) === undefined)
        throw new ProxyError(`\`${name}\` holds a user or password that cannot be decoded.`);
    return url.href;
}
const LONE_PERCENT = /%(?![0-9a-f]{2})/gi;
function decoded(text) {
    try {
        return decodeURIComponent(text.replace(LONE_PERCENT, '%25'));
    }
    catch {
        return undefined;
    }
}
/** What to do about a proxy that gives no connection. */
const PROXY_HINT = 'Check the address, user and password in `HTTPS_PROXY`, and that this machine may use the proxy.';


/***/ }),

/***/ 5015:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ chooseCommand),
/* harmony export */   t_: () => (/* binding */ refusePush),
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* unused harmony exports EventError, toTrigger */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8653);


/** The event file cannot be read: nobody knows what started this run. */
class EventError extends Error {
    name = 'EventError';
    code = 'event';
    hint = 'This file comes from the runner. Run the workflow again; outside GitHub, unset GITHUB_EVENT_NAME.';
}
/** Reads what started the run from the runner's environment and event file. @throws {EventError} */
async function readTrigger(env) {
    const event = env.GITHUB_EVENT_NAME;
    if (!event)
        return { kind: 'none' };
    const file = env.GITHUB_EVENT_PATH;
    if (!file)
        throw new EventError('The variable GITHUB_EVENT_PATH is not set, so the event cannot be read.');
    let payload;
    try {
        payload = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
    }
    catch (cause) {
        throw new EventError('The event file (GITHUB_EVENT_PATH) cannot be read.', { cause });
    }
    return toTrigger(event, env.GITHUB_REF ?? '', payload);
}
/** One event and its payload (https://docs.github.com/en/webhooks/webhook-events-and-payloads) as a trigger. */
function toTrigger(event, ref, payload) {
    const text = (...path) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(payload, ...path);
    const defaultBranch = text('repository', 'default_branch');
    const onRef = {
        ref,
        defaultBranch,
        onDefaultBranch: defaultBranch !== '' && ref === `refs/heads/${defaultBranch}`,
    };
    switch (event) {
        case 'push':
            if (ref.startsWith('refs/tags/'))
                return { kind: 'tag', ...onRef };
            return { kind: 'push', ...onRef, before: text('before'), after: text('after') };
        case 'pull_request':
        case 'pull_request_target':
        case 'pull_request_review':
            return {
                kind: 'pull-request',
                event,
                number: (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(payload, 'pull_request', 'number') ?? 0,
                open: text('pull_request', 'state') !== 'closed',
                baseSha: text('pull_request', 'base', 'sha'),
                headSha: text('pull_request', 'head', 'sha'),
                baseBranch: text('pull_request', 'base', 'ref'),
                defaultBranch,
            };
        case 'merge_group':
            return { kind: 'merge-group', baseSha: text('merge_group', 'base_sha') };
        case 'schedule':
            // GitHub runs schedules on the default branch only, and does not always say which that is.
            return { kind: 'run', event, ...onRef, onDefaultBranch: true };
        case 'workflow_dispatch':
        case 'repository_dispatch':
            return { kind: 'run', event, ...onRef };
        default:
            return { kind: 'other', event };
    }
}
/** What `command: auto` does, and a sentence where that may surprise. */
function chooseCommand(trigger) {
    if (trigger.kind === 'none' || trigger.kind === 'pull-request' || trigger.kind === 'merge-group') {
        return { command: 'plan', notice: undefined };
    }
    if (trigger.kind === 'other') {
        return { command: 'plan', notice: `The event \`${trigger.event}\` never pushes, so this run only shows the plan.` };
    }
    if (trigger.onDefaultBranch)
        return { command: 'push', notice: undefined };
    const branch = trigger.defaultBranch ? `the default branch \`${trigger.defaultBranch}\`` : 'the default branch';
    return {
        command: 'plan',
        notice: `This run is about \`${trigger.ref}\` and not ${branch}, so it only shows the plan.`,
    };
}
/**
 * Whether this run may push, or change in another way what counts as sent: code that was not merged must do neither.
 * @returns why not, or nothing
 */
function refusePush(trigger, environmentExplicit, command = 'push') {
    switch (trigger.kind) {
        case 'none':
            return undefined;
        case 'push':
        case 'tag':
        case 'run':
            if (trigger.onDefaultBranch || environmentExplicit)
                return undefined;
            return {
                message: `\`${command}\` was asked for on \`${trigger.ref}\`, which is not the default branch.`,
                hint: `Set \`environment\` explicitly if this branch belongs to a tenant of its own; otherwise ${command === 'push' ? 'use `command: auto` or `plan`' : 'run it on the default branch'}.`,
            };
        default: {
            const event = trigger.kind === 'merge-group' ? 'merge_group' : trigger.event;
            return {
                message: `The event \`${event}\` must not ${command === 'push' ? 'push to CustomerGauge' : 'change what counts as sent'}: its code was not merged.`,
                hint: `Run \`${command}\` on \`push\`, \`schedule\`, \`workflow_dispatch\` or \`repository_dispatch\`; use \`command: auto\` or \`plan\` here.`,
            };
        }
    }
}


/***/ }),

/***/ 8653:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export valueAt */
/** Looking into answers without believing them: whatever is not as expected reads as empty, and nothing here throws. */
function isRecord(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
/** What stands at a path of keys. */
function valueAt(value, ...path) {
    let found = value;
    for (const key of path)
        found = isRecord(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    return found;
}
/** The text at a path of keys, or ''. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' ? found : '';
}
/** The whole, not negative number at a path of keys, or nothing. */
function numberAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ LATER_COMMANDS),
/* harmony export */   Ip: () => (/* binding */ INPUT_LIST),
/* harmony export */   Lo: () => (/* binding */ COMMANDS)
/* harmony export */ });
/* unused harmony exports INPUTS, OUTPUTS */
const COMMANDS = {
    validate: 'Check the alias files of the working tree. Needs no secret.',
    plan: 'Check the alias files of the checked-out commit and show what a push would send. Needs no secret.',
    push: 'Check, plan and send the new aliases to CustomerGauge.',
    adopt: 'Record all present aliases as accepted without sending any.',
    status: 'Show the last push, what is pending and what was removed.',
    forget: 'Drop removed aliases from the ledger once someone deleted them by hand.',
};
/** Commands that a later version brings; they answer so instead of doing nothing. */
const LATER_COMMANDS = ['import', 'export', 'init'];
const files = ['validate', 'plan', 'push'];
const checked = [...files, 'adopt'];
const planned = ['plan', 'push'];
const booked = ['plan', 'push', 'adopt', 'status', 'forget'];
/** What a ledger is bound to matters to whoever compares with it or binds it. */
const bound = ['plan', 'push', 'adopt'];
const push = ['push'];
const INPUTS = {
    command: {
        description: 'What to do: `auto`, `validate`, `plan`, `push`, `adopt`, `status` or `forget`. `auto` pushes on `push`, `schedule`, `workflow_dispatch` and `repository_dispatch` of the default branch, and plans on everything else.',
        default: 'auto',
        value: 'name',
        commands: [],
    },
    path: {
        description: 'Folder of the alias files, inside the repository. Every `.yaml` and `.yml` file in it counts, at any depth.',
        default: 'aliases',
        value: 'folder',
        commands: checked,
    },
    environment: {
        description: 'Name of the CustomerGauge tenant that this run is about. Default `production`. On GitHub, a push off the default branch needs it to be set explicitly.',
        value: 'name',
        commands: booked,
    },
    region: {
        description: "Your tenant's region: `eu`, `us` or `au`. Needed to push.",
        value: 'eu|us|au',
        commands: bound,
    },
    'client-id': {
        description: 'OAuth2 client id. Needed to push. Give it from a repository secret.',
        value: 'id',
        commands: push,
        secretVariable: 'CUSTOMERGAUGE_CLIENT_ID',
    },
    'client-secret': {
        description: 'OAuth2 client secret. Needed to push. Give it from a repository secret.',
        value: 'secret',
        commands: push,
        secretVariable: 'CUSTOMERGAUGE_CLIENT_SECRET',
    },
    configuration: {
        description: 'The *Reference* of your Inbound Mapping for account aliases (CustomerGauge: Data → Rest APIs → Inbound Mapping). Needed to push.',
        value: 'reference',
        commands: bound,
    },
    'account-field': {
        description: 'The Field Heading that your mapping gives to the account name. Case sensitive. Also the column of a CSV file in `known-accounts`.',
        default: 'Account Name',
        value: 'heading',
        commands: checked,
    },
    'alias-field': {
        description: 'The Field Heading that your mapping gives to the alias. Case sensitive.',
        default: 'Alias',
        value: 'heading',
        commands: bound,
    },
    'extra-fields': {
        description: 'Further headings with a constant value, sent with every record: a YAML map such as `Source: GitHub`.',
        value: 'yaml',
        commands: push,
    },
    format: {
        description: 'How a record is encoded: `json` or `form`.',
        default: 'json',
        value: 'json|form',
        commands: push,
    },
    method: {
        description: 'HTTP verb of the records request: `PUT` or `POST`. When CustomerGauge answers that it wants the other one, the push switches once and says so.',
        default: 'PUT',
        value: 'PUT|POST',
        commands: push,
    },
    base: {
        description: 'What the plan compares with: `ledger` (what was accepted so far), `last-commit` (what the event says came before) or any git revision. Only `ledger` keeps count; the others neither read nor write it. Default `ledger`.',
        value: 'revision',
        commands: planned,
    },
    'dry-run': {
        description: '`true`: a push stops after the plan and its guard, and sends nothing; `adopt` and `forget` say what they would do.',
        default: 'false',
        value: '',
        commands: ['push', 'adopt', 'forget'],
    },
    'max-new': {
        description: 'A push that would create or move more aliases than this is stopped before anything is sent. `0`: no limit.',
        default: '500',
        value: 'count',
        commands: planned,
    },
    concurrency: { description: 'Records sent at the same time, 1 to 64.', default: '8', value: 'count', commands: push },
    'requests-per-second': {
        description: 'Upper limit of records a second. No limit unless set; the push slows down by itself when CustomerGauge asks for it.',
        value: 'number',
        commands: push,
    },
    'timeout-seconds': {
        description: 'How long one request may take, 1 to 600 seconds.',
        default: '60',
        value: 'seconds',
        commands: push,
    },
    retries: {
        description: 'How often one record is tried again after a failure that may pass, 0 to 20.',
        default: '5',
        value: 'count',
        commands: push,
    },
    shard: {
        description: '`k/n`: deliver only the k-th of n parts of the accounts, so that a matrix of jobs can share a very large first load.',
        value: 'k/n',
        commands: push,
    },
    'known-accounts': {
        description: 'File with the account names that exist, to catch typing mistakes (`unknown-account`): one name a line, or a CSV file with a header.',
        value: 'file',
        commands: checked,
    },
    rules: {
        description: 'Severity of single rules: a YAML map such as `ambiguous-text: error` with `error`, `warning` or `off`.',
        value: 'yaml',
        commands: checked,
    },
    'require-reviewed': {
        description: '`enforce`: hold back aliases that no approved pull request brought, as pending, instead of sending them. On GitHub only; needs `pull-requests: read`.',
        default: 'off',
        value: 'off|enforce',
        commands: push,
    },
    'allow-empty': {
        description: '`true`: a missing or empty alias folder really means that every alias was removed.',
        default: 'false',
        value: '',
        commands: checked,
    },
    'ledger-ref': {
        description: 'Git ref of the ledger, instead of `refs/customergauge/` and the environment: for hosts that know branches only.',
        value: 'ref',
        commands: booked,
    },
    only: {
        description: 'For `forget`: a file with the removed aliases to forget, one a line: account, tab, alias. Without it, all are forgotten.',
        value: 'file',
        commands: ['forget'],
    },
    'sarif-file': {
        description: 'Write the problems as SARIF 2.1.0 to this file, for code scanning.',
        value: 'file',
        commands: files,
    },
    comment: {
        description: '`true`: show the plan in a comment on the pull request, and offer fixes as suggested changes. Needs `pull-requests: write`; without it the job summary has everything.',
        default: 'true',
        value: 'true|false',
        commands: [],
    },
    'github-token': {
        description: 'Token that writes on the pull request, asks who approved it, and, where the checkout kept no credentials, fetches what it left out and writes the ledger.',
        default: '${{ github.token }}',
        value: 'token',
        commands: [],
        secretVariable: 'GITHUB_TOKEN',
    },
    'auth-url': {
        description: "Token endpoint, instead of the region's. `https`, or `http` on this machine only.",
        value: 'url',
        commands: push,
    },
    'records-url': {
        description: "Records endpoint, instead of the region's. `https`, or `http` on this machine only.",
        value: 'url',
        commands: bound,
    },
};
/** Every input name with its description, typed for loops. */
const INPUT_LIST = Object.entries(INPUTS);
const OUTPUTS = {
    result: 'How the run ended: `valid`, `unchanged`, `planned`, `pushed`, `adopted`, `forgotten`, `reported`, `superseded`, `failed`, `invalid`, `partial` or `blocked`.',
    changes: '`true` when the plan creates or moves aliases.',
    create: 'New aliases in the plan.',
    move: 'Aliases that change their account in the plan.',
    retry: 'Aliases in the plan that an earlier push could not deliver and that are tried again.',
    remove: 'Aliases that left the files since the last push; they stay in CustomerGauge until somebody removes them by hand. `status` lists all of them.',
    unchanged: 'Aliases that need nothing.',
    accepted: 'Records that CustomerGauge accepted in this run.',
    rejected: 'Records that CustomerGauge refused in this run.',
    unanswered: 'Records that were sent without a clear answer: they may exist.',
    unsent: 'Records that were not processed in this run.',
    errors: 'Errors in the alias files.',
    warnings: 'Warnings in the alias files.',
    'plan-file': 'Path of `plan.json`.',
    'report-file': 'Path of `report.json`.',
    'plan-digest': 'SHA-256 over the set of alias pairs that the plan sends.',
    'ledger-commit': 'Commit of the ledger after this run. Empty where there is none.',
};


/***/ }),

/***/ 8720:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ pairsToSend),
/* harmony export */   Ru: () => (/* binding */ computePlan),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   q9: () => (/* binding */ withoutRemovals)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2748);
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9563);


/**
 * What the files say minus what was accepted. A pure function of sets of pairs: file names, their order, the clock and
 * the machine do not matter.
 */
function computePlan(desired, { accepted, pending, left = [], unread = 0 }) {
    const fresh = [...(0,_aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(desired, accepted)].sort(_aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePairs */ .ff);
    const removed = [...(0,_aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .difference */ .iv)(accepted, desired)].sort(_aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePairs */ .ff);
    const leaving = new Map();
    for (const pair of [...removed, ...[...left].sort(_aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePairs */ .ff)]) {
        const same = leaving.get(pair.alias);
        if (same)
            same.push(pair);
        else
            leaving.set(pair.alias, [pair]);
    }
    const create = [];
    const move = [];
    const retry = [];
    const moved = new Set();
    for (const pair of fresh) {
        const reason = pending?.get((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .pairKey */ .Yz)(pair));
        if (reason !== undefined) {
            retry.push({ ...pair, reason });
            continue;
        }
        const old = leaving.get(pair.alias)?.find((one) => one.account !== pair.account && !moved.has(one));
        if (!old) {
            create.push(pair);
            continue;
        }
        moved.add(old);
        move.push({ ...pair, from: old.account });
    }
    const remove = removed.filter((pair) => !moved.has(pair)).map(({ account, alias }) => ({ account, alias }));
    return { create, move, retry, remove, unchanged: desired.size - fresh.length + unread };
}
/** The same to send, with nothing left to a person: said where what left the files may well be in newer ones. */
function withoutRemovals(plan) {
    const create = [...plan.create, ...plan.move.map(({ from: _, ...pair }) => pair)].sort(_aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePairs */ .ff);
    return { ...plan, create, move: [], remove: [] };
}
/** The pairs that a push of this plan sends: never-tried ones first, earlier failures last. */
function pairsToSend(plan) {
    return [...plan.create, ...plan.move, ...plan.retry];
}
/** Whether the plan holds anything that a reviewer should see. */
function hasChanges(plan) {
    return plan.create.length + plan.move.length > 0;
}


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   hy: () => (/* binding */ htmlSentence),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/**
 * What comes from files or from the API is data. These functions make it safe to show; nothing else in the product may
 * put such text into a log, a summary or a terminal.
 */
// Controls, zero-width and bidirectional marks, line separators, lone surrogates: they hide text, move the cursor or start a line.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
/** Names every character that cannot be seen or that would act on a terminal: a line break becomes `\n`, others `\u{200b}`. */
function visible(text) {
    return text.replace(UNSEEN, (one) => {
        if (one === '\n')
            return '\\n';
        if (one === '\r')
            return '\\r';
        if (one === '\t')
            return '\\t';
        return `\\u{${(one.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/** A name in quotes, for a sentence in a log or on a terminal. */
function quoted(text) {
    return `“${visible(text)}”`;
}
/**
 * A name for Markdown on GitHub. It stands in `<code>` inside an HTML block, where neither Markdown nor mentions nor
 * issue references nor links nor emoji are recognised; so all that remains to neutralise is HTML itself.
 */
function htmlCode(text) {
    return `<code>${visible(text).replace(HTML, entity)}</code>`;
}
/**
 * Prose for an HTML block: no live HTML, and nothing that GitHub makes more of: mentions, issue references, addresses,
 * emoji, formulas, commit ids.
 */
function html(text) {
    return visible(text).replace(LIVELY, (found) => {
        if (/^[&<>"']$/.test(found))
            return entity(found);
        if (found === '$')
            return '<span>$</span>';
        return /^[0-9a-f]{7}/i.test(found) ? `<code>${found}</code>` : `${found}&#8203;`;
    });
}
/**
 * A sentence of ours for an HTML block: what it quotes with “ ” or sets off with ` ` becomes code, and so does what is to
 * be typed with its quotes, " "; the rest is prose.
 */
function htmlSentence(text) {
    let markup = '';
    let at = 0;
    for (const { 0: whole, 1: name, 2: word, index } of text.matchAll(/“([^”]*)”|`([^`]*)`|"(?:[^"\\]|\\.)*"/g)) {
        markup += html(text.slice(at, index)) + htmlCode(name ?? word ?? whole);
        at = index + whole.length;
    }
    return markup + html(text.slice(at));
}
const HTML = /[&<>"']/g;
const LIVELY = /[&<>"']|\$|[@#](?=[\w-])|\bGH-(?=\d)|\/\/|\bwww\.|:(?=[\w+-]+:)|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/gi;
function entity(character) {
    return `&#${character.charCodeAt(0)};`;
}
/**
 * A line for a log that GitHub's runner reads: it takes `::name::` at the start and `##[name]` anywhere for a command
 * of ours.
 */
function logLine(text) {
    return text.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
}


/***/ }),

/***/ 8991:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ restText),
/* harmony export */   cf: () => (/* binding */ rateText),
/* harmony export */   oH: () => (/* binding */ everyNow),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/** Progress as one line of a log. */
function progressLine(progress) {
    return `${progress.done} of ${progress.total} records: ${rateText(progress)}`;
}
/** What a bar cannot show: outcomes, rate and the time left. */
function rateText({ accepted, failed, perSecond, secondsLeft }) {
    const left = secondsLeft === undefined ? '' : `, about ${duration(secondsLeft)} left`;
    return `${accepted} accepted, ${failed} failed, ${perSecond.toFixed(1)} a second${left}`;
}
/** Why nothing may be seen to happen for a while. */
function restText(askedMs, restMs) {
    const [asked, rest] = [askedMs, restMs].map((milliseconds) => duration(milliseconds / 1000));
    return `CustomerGauge asked to wait for ${asked}. This run waits for ${rest} at a time, then tries again.`;
}
/** Lets one call through every `milliseconds`, for logs that keep every line. */
function everyNow(milliseconds, now, show) {
    let last = now();
    return (progress) => {
        if (now() - last < milliseconds)
            return;
        last = now();
        show(progress);
    };
}
function duration(seconds) {
    if (seconds < 90)
        return `${Math.ceil(seconds)} s`;
    return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}


/***/ }),

/***/ 8850:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count),
/* harmony export */   _: () => (/* binding */ countProblems)
/* harmony export */ });
/** How many of the problems are errors, and how many warnings. */
function countProblems(problems) {
    let errors = 0;
    for (const { severity } of problems)
        if (severity === 'error')
            errors++;
    return { errors, warnings: problems.length - errors };
}
/** `1 alias`, `2 aliases`: counts in sentences. */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}


/***/ }),

/***/ 5781:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ exitCode)
/* harmony export */ });
const EXIT_CODES = {
    valid: 0,
    unchanged: 0,
    planned: 0,
    pushed: 0,
    adopted: 0,
    forgotten: 0,
    reported: 0,
    superseded: 0,
    failed: 1,
    invalid: 2,
    partial: 3,
    blocked: 4,
};
/** The exit code of the command line for a result; on GitHub anything but 0 makes the step fail. */
function exitCode(result) {
    return EXIT_CODES[result];
}


/***/ }),

/***/ 1979:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   uW: () => (/* binding */ ruleLinks)
/* harmony export */ });
/* unused harmony exports RULES_PAGE, rulesPageFor */
/** The page that explains every rule, as it lies in this repository: what the command line names. */
const RULES_PAGE = 'docs/rules.md';
/** Where a rule is explained: why it exists, a wrong example and the right one. @param base the page, as a path or URL */
function ruleLink(rule, base = RULES_PAGE) {
    return `${base}#${rule}`;
}
/**
 * The page of the rules as it was when the running version of the action was made. A workflow that runs the action from its
 * own checkout has no such version: there it is the page of that commit. A path where the environment does not say enough.
 */
function rulesPageFor(env) {
    const server = env.GITHUB_SERVER_URL || 'https://github.com';
    const action = env.GITHUB_ACTION_REPOSITORY;
    const repository = action || env.GITHUB_REPOSITORY;
    const revision = (action ? env.GITHUB_ACTION_REF : env.GITHUB_SHA) || 'HEAD';
    if (!repository || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^https:\/\/[\w.-]+(?::\d+)?\/?$/.test(server))
        return RULES_PAGE;
    const path = revision.split('/').map(encodeURIComponent).join('/');
    return `${server.replace(/\/$/, '')}/${repository}/blob/${path}/${RULES_PAGE}`;
}
/** Where the action that runs in this environment explains each rule. */
function ruleLinks(env) {
    const page = rulesPageFor(env);
    return (rule) => ruleLink(rule, page);
}


/***/ }),

/***/ 3844:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ reviewSections),
/* harmony export */   bb: () => (/* binding */ deliverySections),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   gl: () => (/* binding */ problemSections),
/* harmony export */   lL: () => (/* binding */ cameWith),
/* harmony export */   rG: () => (/* binding */ statusSections),
/* harmony export */   wS: () => (/* binding */ planSections)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2748);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8850);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7020);
/**
 * The lists that a run has to show, whatever shows them: a terminal, a log, a job summary or a comment. Rows are made
 * when they are drawn, because a list may be long and its reader's patience short.
 */



/** What a row can say, with the heading that a table gives it. */
const COLUMNS = {
    where: 'where',
    rule: 'rule',
    problem: 'what is wrong, and how to fix it',
    alias: 'alias',
    account: 'account',
    from: 'from account',
    state: 'state',
    why: 'why',
    since: 'since',
    run: 'run',
};
function section(title, sign, columns, items, row) {
    const at = (index) => {
        const item = items[index];
        return item === undefined ? {} : row(item);
    };
    return items.length === 0 ? [] : [{ title, sign, columns, size: items.length, row: at }];
}
/** All problems in one list, whose title says of which kinds they are. */
function problemSections(problems) {
    const { errors, warnings } = (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countProblems */ ._)(problems);
    const both = `Problems: ${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(errors, 'error')}, ${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(warnings, 'warning')}`;
    const title = errors === 0 ? 'Warnings, which block nothing' : warnings === 0 ? 'Errors' : both;
    return section(title, '!', ['where', 'problem', 'rule'], problems, problemRow);
}
function problemRow({ severity, rule, place, message, hint, related }) {
    const others = related.map(({ what, place: at }) => ({ what, where: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(at) }));
    return { severity, rule, where: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)(place), problem: message, hint, related: others };
}
/** What a push sends, and what a person has to do. */
function planSections({ plan }) {
    return [
        ...section('Create', '+', ['alias', 'account', 'where'], plan.create, located),
        ...section('Move: the old alias stays in CustomerGauge until somebody removes it there', '~', ['alias', 'account', 'from', 'where'], plan.move, (pair) => ({ ...located(pair), from: pair.from })),
        ...section('Try again', '+', ['alias', 'account', 'why', 'where'], plan.retry, (pair) => ({
            ...located(pair),
            why: pair.reason,
        })),
        ...section('Removed from the files: still in CustomerGauge until somebody removes it there', '-', ['alias', 'account'], plan.remove, ({ alias, account }) => ({ alias, account })),
    ];
}
/** The records that were not accepted, each with its reason. */
function deliverySections({ outcomes }) {
    const failed = Iterator.from(outcomes)
        .filter(({ state }) => state !== 'accepted')
        .toArray();
    return section('Not accepted', '!', ['alias', 'account', 'state', 'why'], failed, ({ pair, state, reason }) => ({
        alias: pair.alias,
        account: pair.account,
        state,
        ...(reason ? { why: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonText */ .uV)(reason) } : {}),
    }));
}
/** The aliases that no approved pull request brought, by name. */
function reviewSections({ unreviewed, enforced }) {
    const title = enforced ? 'Held back: nobody is known to have approved these' : 'Without an approved pull request';
    return section(title, '!', ['alias', 'account', 'why', 'where'], unreviewed, (pair) => ({
        ...located(pair),
        why: cameWith(pair),
    }));
}
/** How an alias came to the branch. */
function cameWith({ how, pullRequest }) {
    const number = `pull request #${pullRequest?.number}`;
    switch (how) {
        case 'approved':
            return `${number}, approved by ${pullRequest?.approvedBy.join(', ')}`;
        case 'after-approval':
            return `added to ${number} after its approval`;
        case 'unapproved':
            return `${number} was merged without an approval`;
        case 'direct':
            return 'pushed directly';
        case 'unknown':
            return 'not found in what could be looked at';
    }
}
/** What a ledger says: what waits and why, what somebody has to remove by hand. */
function statusSections({ pending, removed }) {
    const columns = ['alias', 'account', 'state', 'why', 'since', 'run'];
    const row = ({ alias, account, state, reason, time, run }) => ({
        alias,
        account,
        state,
        why: reason,
        since: time,
        run,
    });
    return [
        ...section('Pending: the next push tries these again', '!', columns, pending, row),
        ...section('Removed from the files: still in CustomerGauge until somebody removes them there', '-', columns, removed, row),
    ];
}
function located(pair) {
    return { alias: pair.alias, account: pair.account, where: (0,_sentences_js__WEBPACK_IMPORTED_MODULE_1__/* .placeText */ .Z9)((0,_aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(pair)) };
}


/***/ }),

/***/ 7020:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ failuresText),
/* harmony export */   TY: () => (/* binding */ outcomeCounts),
/* harmony export */   U7: () => (/* binding */ reviewSentence),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hG: () => (/* binding */ guardText),
/* harmony export */   th: () => (/* binding */ planSentence),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6153);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8850);


function placeText({ file, line, column }) {
    return `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(file)}:${line}:${column}`;
}
/** The counts of a plan in one sentence. */
function planSentence({ plan }) {
    const parts = [
        plan.create.length > 0 ? `${(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(plan.create.length, 'alias', 'aliases')} to create` : '',
        plan.move.length > 0 ? `${plan.move.length} to move` : '',
        plan.retry.length > 0 ? `${plan.retry.length} to try again` : '',
        plan.remove.length > 0 ? `${plan.remove.length} removed from the files` : '',
        `${plan.unchanged} unchanged`,
    ];
    return `${parts.filter(Boolean).join(', ')}.`;
}
function outcomeCounts({ counts }) {
    const { accepted, rejected, unanswered, unsent } = counts;
    return `${accepted} accepted, ${rejected} rejected, ${unanswered} unanswered, ${unsent} unsent.`;
}
/** Why a record was not accepted, on one line. */
function reasonText({ message, fields }) {
    const details = Object.entries(fields ?? {}).map(([key, said]) => `${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(key)}: ${said.map(_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join(' ')}`);
    return [(0,_neutral_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(message), ...details].join(' ');
}
/** What stood in the way and what to do about it, without repeating the verdict. */
function failuresText(report) {
    return report.failures
        .flatMap(({ message, hint }) => (message === report.verdict ? [hint] : [message, hint]))
        .filter(Boolean);
}
/** Said below a plan that a push would not carry out. */
function guardText({ planned, result }) {
    if (!planned?.guard || result !== 'planned')
        return undefined;
    return `A push would be stopped. ${planned.guard.message} ${planned.guard.hint}`;
}
/** Where the aliases of a push come from, in one sentence. */
function reviewSentence({ reviewed, unreviewed, enforced }) {
    const numbers = [...new Set(reviewed.map(({ pullRequest }) => pullRequest?.number))];
    const shown = numbers.slice(0, 10).map((number) => `#${number}`);
    const more = numbers.length > 10 ? ` and ${numbers.length - 10} more` : '';
    const from = numbers.length > 0 ? ` (${shown.join(', ')}${more})` : '';
    const held = enforced && unreviewed.length > 0 ? ' and held back' : '';
    return `${reviewed.length} from approved pull requests${from}, ${unreviewed.length} without${held}.`;
}


/***/ }),

/***/ 8304:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ ledgerRef),
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./src/aliases/rules.ts
var aliases_rules = __nccwpck_require__(8955);
;// CONCATENATED MODULE: ./src/customergauge/target.ts
const REGIONS = ['eu', 'us', 'au'];
/** The documented hosts of a region (API.md, “Hosts”), or nothing where CustomerGauge has no such region. */
function regionTarget(region) {
    if (!REGIONS.includes(region))
        return undefined;
    return {
        authUrl: `https://auth.${region}.customergauge.com/oauth2/token`,
        recordsUrl: `https://imports.api.${region}.customergauge.com/records/`,
    };
}
/** What is wrong with an endpoint that a user gave, as the end of a sentence that begins with the input's name. */
function checkUrl(text) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol))
        return 'is not a web address. It begins with `https://`.';
    if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
        return 'begins with `http://`, which would send secrets unencrypted. Use `https://`; only an address of this machine may do without.';
    }
    if (url.username || url.password)
        return 'holds a user name or password. Remove it: credentials go into `client-id` and `client-secret`.';
    if (url.search || url.hash)
        return 'holds a `?` or `#`. Give the bare address.';
    return undefined;
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __nccwpck_require__(8422);
;// CONCATENATED MODULE: ./src/settings.ts



/** The values that inputs have when nothing is said, wherever action.yml did not already fill them in. */
const DEFAULTS = {
    ...Object.fromEntries(inputs/* INPUT_LIST */.Ip.flatMap(([name, input]) => (input.default === undefined ? [] : [[name, input.default]]))),
    environment: 'production',
    base: 'ledger',
    'github-token': '',
};
/**
 * Raw inputs → one typed object, or every problem with them at once. What only a push needs may be missing here;
 * `settings.push.missing` then says what, and a command that pushes refuses to start.
 */
async function readSettings(raw) {
    const problems = [];
    const wrong = (input, message) => {
        problems.push({ input, message });
        return undefined;
    };
    const given = (input) => raw[input]?.trim() || DEFAULTS[input] || '';
    const oneOf = (input, allowed) => {
        const value = given(input);
        const found = allowed.find((one) => one.toLowerCase() === value.toLowerCase());
        if (found === undefined)
            wrong(input, `is ${quote(value)}, but must be ${allowed.map((one) => `\`${one}\``).join(' or ')}.`);
        return found ?? allowed[0];
    };
    const flag = (input) => {
        const value = given(input);
        if (!/^(true|false)$/i.test(value))
            wrong(input, `is ${quote(value)}, but must be \`true\` or \`false\`.`);
        return value.toLowerCase() === 'true';
    };
    const whole = (input, least, most) => {
        const value = given(input);
        const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
        if (!(number >= least && number <= most)) {
            wrong(input, `is ${quote(value)}, but must be a whole number from ${least} to ${most}.`);
        }
        return number;
    };
    const map = async (input, schema) => {
        const text = raw[input] ?? '';
        if (text.trim() === '')
            return undefined;
        // Loaded only when such an input is set: most runs never need it here.
        const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
        try {
            // Told to be silent, the parser would pass over mistakes.
            const value = parse(text, { logLevel: 'error', schema });
            if (value !== null && typeof value === 'object' && !Array.isArray(value))
                return value;
        }
        catch {
            // Said below: the parser's own words describe a file, not an input.
        }
        return wrong(input, 'must be a YAML map: one `name: value` a line, each name once, with every quote closed.');
    };
    const command = readCommand(given('command'), wrong);
    const path = given('path')
        .replace(/\\/g, '/')
        .replace(/^(\.\/)+/, '')
        .replace(/\/+$/, '') || '.';
    if (path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..')) {
        wrong('path', `is ${quote(path)}, but must be a folder inside the repository, such as \`aliases\`: below the folder that this runs in, without \`..\`.`);
    }
    const environment = given('environment');
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/.test(environment) || /\.\.|\.lock$|\.$/.test(environment)) {
        wrong('environment', `is ${quote(environment)}, but must be a short name of letters, digits, \`-\`, \`_\` and \`.\`, such as \`production\`.`);
    }
    const rules = (0,aliases_rules/* parseRules */.N)(await map('rules', 'core'));
    if (!rules.ok)
        for (const message of rules.problems)
            wrong('rules', message);
    const missing = [];
    const needed = (input) => {
        const value = given(input);
        if (value === '')
            missing.push({ input, message: `is needed to push. ${hintFor(input)}` });
        if (/[\r\n]/.test(value))
            wrong(input, 'holds a line break. Copy the value again, as one line.');
        return value;
    };
    const clientId = needed('client-id');
    const clientSecret = needed('client-secret');
    const configuration = needed('configuration');
    const accountField = given('account-field');
    const aliasField = given('alias-field');
    if (accountField === aliasField)
        wrong('alias-field', `is ${quote(aliasField)}, the same heading as \`account-field\`.`);
    // What is sent is the text as it was written: `007` is no number here.
    const extraFields = readExtraFields(await map('extra-fields', 'failsafe'), [accountField, aliasField], wrong);
    const format = oneOf('format', ['json', 'form']);
    if (format === 'form') {
        checkFormHeading('account-field', accountField, wrong);
        checkFormHeading('alias-field', aliasField, wrong);
        for (const heading of Object.keys(extraFields))
            checkFormHeading('extra-fields', heading, wrong);
    }
    const target = readTarget(given, wrong, missing);
    const rate = given('requests-per-second');
    const requestsPerSecond = rate === '' ? undefined : Number(rate);
    if (requestsPerSecond !== undefined &&
        !(/^\d+(\.\d+)?$/.test(rate) && requestsPerSecond > 0 && requestsPerSecond <= 1000)) {
        wrong('requests-per-second', `is ${quote(rate)}, but must be a number above 0 and at most 1000.`);
    }
    const sending = {
        clientId,
        clientSecret,
        configuration,
        accountField,
        aliasField,
        extraFields,
        format,
        method: oneOf('method', ['PUT', 'POST']),
        concurrency: whole('concurrency', 1, 64),
        requestsPerSecond,
        timeoutSeconds: whole('timeout-seconds', 1, 600),
        retries: whole('retries', 0, 20),
    };
    const requireReviewed = oneOf('require-reviewed', ['off', 'enforce']) === 'enforce';
    const base = readBase(given('base'));
    if (requireReviewed && base !== 'ledger')
        wrong('require-reviewed', 'holds aliases back in the ledger, so it works with `base: ledger` only.');
    const settings = {
        command,
        path,
        environment,
        environmentExplicit: Boolean(raw.environment?.trim()),
        base,
        rules: rules.ok ? rules.severities : NO_RULES,
        dryRun: flag('dry-run'),
        maxNew: whole('max-new', 0, 999_999_999),
        allowEmpty: flag('allow-empty'),
        githubToken: raw['github-token']?.trim() || undefined,
        shard: readShard(given('shard'), wrong),
        ledgerRef: readRef(given('ledger-ref'), wrong),
        only: given('only') || undefined,
        recordsUrl: given('records-url') || regionTarget(given('region').toLowerCase())?.recordsUrl,
        configuration: configuration || undefined,
        accountField,
        aliasField,
        knownAccounts: given('known-accounts') || undefined,
        requireReviewed,
        sarifFile: given('sarif-file') || undefined,
        comment: flag('comment'),
        push: missing.length === 0 && target ? { target, ...sending } : { missing },
    };
    if (settings.command === 'adopt' && settings.shard)
        wrong('shard', 'divides what a push sends; `adopt` takes all aliases at once. Leave it out.');
    if (settings.command === 'push' && !settings.dryRun)
        problems.push(...missing);
    return problems.length > 0 ? { ok: false, problems, about: settings } : { ok: true, settings };
}
/** Stands in for severities that are never used, because the problems with `rules` are returned instead. */
const NO_RULES = {};
function readCommand(value, wrong) {
    const commands = ['auto', ...Object.keys(inputs/* COMMANDS */.Lo)];
    const found = commands.find((one) => one === value);
    if (found)
        return found;
    if (inputs/* LATER_COMMANDS */.Gq.includes(value))
        wrong('command', `is \`${value}\`, which is not available in this version.`);
    else
        wrong('command', `is ${quote(value)}, but must be one of ${commands.map((one) => `\`${one}\``).join(', ')}.`);
    return 'auto';
}
/** The ref that keeps the ledger of these settings. */
function ledgerRef({ ledgerRef: given, environment }) {
    return given ?? `refs/customergauge/${environment}`;
}
/** A revision as it is written, for git tells upper from lower case; the two words of ours in any. */
function readBase(value) {
    const lower = value.toLowerCase();
    return lower === 'ledger' || lower === 'last-commit' ? lower : value;
}
function readShard(value, wrong) {
    if (value === '')
        return undefined;
    const [, part, of] = /^(\d{1,3})\/(\d{1,3})$/.exec(value) ?? [];
    const shard = { part: Number(part), of: Number(of) };
    // More parts than the ledger has buckets would leave some without any account.
    if (shard.part >= 1 && shard.part <= shard.of && shard.of <= 256)
        return shard;
    return wrong('shard', `is ${quote(value)}, but must be \`k/n\` such as \`2/4\`, with k from 1 to n and n up to 256.`);
}
/** A full ref; a short name stands for a branch, which is what hosts know that refuse other refs. */
function readRef(value, wrong) {
    if (value === '')
        return undefined;
    const ref = value.startsWith('refs/') ? value : `refs/heads/${value}`;
    if (/^refs(\/[A-Za-z0-9_][A-Za-z0-9._-]*)+$/.test(ref) && !/\.\.|\.lock(\/|$)|\.(\/|$)/.test(ref))
        return ref;
    return wrong('ledger-ref', `is ${quote(value)}, but must be a git ref such as \`refs/customergauge/production\`.`);
}
function readExtraFields(map, taken, wrong) {
    const fields = [];
    for (const [heading, value] of Object.entries(map ?? {})) {
        if (taken.includes(heading)) {
            wrong('extra-fields', `sets ${quote(heading)}, which is already the heading of the account or the alias.`);
        }
        else if (typeof value !== 'string' || value === '') {
            wrong('extra-fields', `gives ${quote(heading)} something that is not text. Write \`${heading}: some text\`.`);
        }
        else
            fields.push([heading, value]);
    }
    return Object.fromEntries(fields);
}
/** A form names a field `record[heading]`, and PHP would drop what comes behind the first `]`, and the field with it. */
function checkFormHeading(input, heading, wrong) {
    if (!heading.includes(']'))
        return;
    const why = 'which `format: form` cannot send: there a heading ends at its first `]`';
    wrong(input, `has the heading ${quote(heading)}, ${why}. Set \`format: json\`.`);
}
function readTarget(given, wrong, missing) {
    const region = given('region').toLowerCase();
    const known = regionTarget(region);
    const authUrl = given('auth-url');
    const recordsUrl = given('records-url');
    if (region !== '' && !known)
        wrong('region', `is ${quote(region)}, but must be \`eu\`, \`us\` or \`au\`.`);
    for (const [input, url] of [
        ['auth-url', authUrl],
        ['records-url', recordsUrl],
    ]) {
        const mistake = url === '' ? undefined : checkUrl(url);
        if (mistake)
            wrong(input, mistake);
    }
    if (region === '' && (authUrl === '' || recordsUrl === '')) {
        missing.push({
            input: 'region',
            message: 'is needed to push. Set it to `eu`, `us` or `au`, as in the address of your CustomerGauge.',
        });
        return undefined;
    }
    if (region !== '' && !known)
        return undefined;
    return { authUrl: authUrl || known?.authUrl || '', recordsUrl: recordsUrl || known?.recordsUrl || '' };
}
function hintFor(input) {
    switch (input) {
        case 'client-id':
            return 'Write `client-id: ${{ secrets.CUSTOMERGAUGE_CLIENT_ID }}`; on the command line, set CUSTOMERGAUGE_CLIENT_ID. A pull request from a fork has no secrets.';
        case 'client-secret':
            return 'Write `client-secret: ${{ secrets.CUSTOMERGAUGE_CLIENT_SECRET }}`; on the command line, set CUSTOMERGAUGE_CLIENT_SECRET.';
        default:
            return 'Copy the Reference from CustomerGauge: Data → Rest APIs → Inbound Mapping.';
    }
}
/** Shows a value inside a sentence, on one line and not too long. */
function quote(value) {
    const shown = JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value);
    return shown;
}


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3785:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("readline");

/***/ }),

/***/ 8909:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { Argument } = __nccwpck_require__(9154);
const { Command } = __nccwpck_require__(4348);
const { CommanderError, InvalidArgumentError } = __nccwpck_require__(1135);
const { Help } = __nccwpck_require__(9754);
const { Option } = __nccwpck_require__(5240);

exports.DM = new Command();

exports.gu = (name) => new Command(name);
exports.Ww = (flags, description) => new Option(flags, description);
exports.er = (name, description) => new Argument(name, description);

/**
 * Expose classes
 */

exports.uB = Command;
exports.c$ = Option;
exports.ef = Argument;
exports._V = Help;

exports.b7 = CommanderError;
exports.Di = InvalidArgumentError;
exports.a2 = InvalidArgumentError; // Deprecated


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Argument {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */

  constructor(name, description) {
    this.description = description || '';
    this.variadic = false;
    this.parseArg = undefined;
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.argChoices = undefined;

    switch (name[0]) {
      case '<': // e.g. <required>
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case '[': // e.g. [optional]
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }

    if (this._name.endsWith('...')) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }

  /**
   * Return argument name.
   *
   * @return {string}
   */

  name() {
    return this._name;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }

  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
}

/**
 * Takes an argument and returns its human readable equivalent for help usage.
 *
 * @param {Argument} arg
 * @return {string}
 * @private
 */

function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? '...' : '');

  return arg.required ? '<' + nameOutput + '>' : '[' + nameOutput + ']';
}

exports.Argument = Argument;
exports.humanReadableArgName = humanReadableArgName;


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const EventEmitter = (__nccwpck_require__(8474).EventEmitter);
const childProcess = __nccwpck_require__(1421);
const path = __nccwpck_require__(6760);
const fs = __nccwpck_require__(3024);
const process = __nccwpck_require__(1708);

const { Argument, humanReadableArgName } = __nccwpck_require__(9154);
const { CommanderError } = __nccwpck_require__(1135);
const { Help, stripColor } = __nccwpck_require__(9754);
const { Option, DualOptions } = __nccwpck_require__(5240);
const { suggestSimilar } = __nccwpck_require__(5030);

class Command extends EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */

  constructor(name) {
    super();
    /** @type {Command[]} */
    this.commands = [];
    /** @type {Option[]} */
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    /** @type {Argument[]} */
    this.registeredArguments = [];
    this._args = this.registeredArguments; // deprecated old name
    /** @type {string[]} */
    this.args = []; // cli args with options removed
    this.rawArgs = [];
    this.processedArgs = []; // like .args but after custom processing and collecting variadic
    this._scriptPath = null;
    this._name = name || '';
    this._optionValues = {};
    this._optionValueSources = {}; // default, env, cli etc
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null; // custom name for executable
    this._executableDir = null; // custom search directory for subcommands
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = '';
    this._summary = '';
    this._argsDescription = undefined; // legacy
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {}; // a hash of arrays
    /** @type {(boolean | string)} */
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null; // used in save/restoreStateBeforeParse

    // see configureOutput() for docs
    this._outputConfiguration = {
      writeOut: (str) => process.stdout.write(str),
      writeErr: (str) => process.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () =>
        process.stdout.isTTY ? process.stdout.columns : undefined,
      getErrHelpWidth: () =>
        process.stderr.isTTY ? process.stderr.columns : undefined,
      getOutHasColors: () =>
        useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
      getErrHasColors: () =>
        useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
      stripColor: (str) => stripColor(str),
    };

    this._hidden = false;
    /** @type {(Option | null | undefined)} */
    this._helpOption = undefined; // Lazy created on demand. May be null if help option is disabled.
    this._addImplicitHelpCommand = undefined; // undecided whether true or false yet, not inherited
    /** @type {Command} */
    this._helpCommand = undefined; // lazy initialised, inherited
    this._helpConfiguration = {};
    /** @type {string | undefined} */
    this._helpGroupHeading = undefined; // soft initialised when added to parent
    /** @type {string | undefined} */
    this._defaultCommandGroup = undefined;
    /** @type {string | undefined} */
    this._defaultOptionGroup = undefined;
  }

  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue =
      sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;

    return this;
  }

  /**
   * @returns {Command[]}
   * @private
   */

  _getCommandAndAncestors() {
    const result = [];
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }

  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */

  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === 'object' && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);

    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden); // noHelp is deprecated old name for hidden
    cmd._executableFile = opts.executableFile || null; // Custom name for executable file, set missing to null to match constructor
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);

    if (desc) return this;
    return cmd;
  }

  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */

  createCommand(name) {
    return new Command(name);
  }

  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */

  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }

  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureHelp(configuration) {
    if (configuration === undefined) return this._helpConfiguration;

    this._helpConfiguration = configuration;
    return this;
  }

  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */

  configureOutput(configuration) {
    if (configuration === undefined) return this._outputConfiguration;

    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration,
    };
    return this;
  }

  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== 'string') displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }

  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }

  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */

  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }

    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true; // modifying passed command due to existing implementation

    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();

    return this;
  }

  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */

  createArgument(name, description) {
    return new Argument(name, description);
  }

  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === 'function') {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }

  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */

  arguments(names) {
    names
      .trim()
      .split(/ +/)
      .forEach((detail) => {
        this.argument(detail);
      });
    return this;
  }

  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`,
      );
    }
    if (
      argument.required &&
      argument.defaultValue !== undefined &&
      argument.parseArg === undefined
    ) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`,
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }

  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */

  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === 'boolean') {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        // make the command to store the group
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }

    const nameAndArgs = enableOrNameAndArgs ?? 'help [command]';
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? 'display help for command';

    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    // init group unless lazy create
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);

    return this;
  }

  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    // If not passed an object, call through to helpCommand for backwards compatibility,
    // as addHelpCommand was originally used like helpCommand is now.
    if (typeof helpCommand !== 'object') {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }

    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }

  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand =
      this._addImplicitHelpCommand ??
      (this.commands.length &&
        !this._actionHandler &&
        !this._findCommand('help'));

    if (hasImplicitHelpCommand) {
      if (this._helpCommand === undefined) {
        this.helpCommand(undefined, undefined); // use default name and description
      }
      return this._helpCommand;
    }
    return null;
  }

  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */

  hook(event, listener) {
    const allowedValues = ['preSubcommand', 'preAction', 'postAction'];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }

  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */

  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== 'commander.executeSubCommandAsync') {
          throw err;
        } else {
          // Async callback from spawn events, not useful to throw.
        }
      };
    }
    return this;
  }

  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */

  _exit(exitCode, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode, code, message));
      // Expecting this line is not reached.
    }
    process.exit(exitCode);
  }

  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */

  action(fn) {
    const listener = (args) => {
      // The .action callback takes an extra parameter which is the command or options.
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this; // backwards compatible "options"
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);

      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }

  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */

  createOption(flags, description) {
    return new Option(flags, description);
  }

  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */

  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === 'commander.invalidArgument') {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }

  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */

  _registerOption(option) {
    const matchingOption =
      (option.short && this._findOption(option.short)) ||
      (option.long && this._findOption(option.long));
    if (matchingOption) {
      const matchingFlag =
        option.long && this._findOption(option.long)
          ? option.long
          : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }

    this._initOptionGroup(option);
    this.options.push(option);
  }

  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */

  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };

    const alreadyUsed = knownBy(command).find((name) =>
      this._findCommand(name),
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join('|');
      const newCmd = knownBy(command).join('|');
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`,
      );
    }

    this._initCommandGroup(command);
    this.commands.push(command);
  }

  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);

    const oname = option.name();
    const name = option.attributeName();

    // store default value
    if (option.negate) {
      // --no-foo is special and defaults foo to true, unless a --foo option is already defined
      const positiveLongFlag = option.long.replace(/^--no-/, '--');
      if (!this._findOption(positiveLongFlag)) {
        this.setOptionValueWithSource(
          name,
          option.defaultValue === undefined ? true : option.defaultValue,
          'default',
        );
      }
    } else if (option.defaultValue !== undefined) {
      this.setOptionValueWithSource(name, option.defaultValue, 'default');
    }

    // handler for cli and env supplied values
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      // val is null for optional option used without an optional-argument.
      // val is undefined for boolean and negated option.
      if (val == null && option.presetArg !== undefined) {
        val = option.presetArg;
      }

      // custom processing
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }

      // Fill-in appropriate missing values. Long winded but easy to follow.
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = ''; // not normal, parseArg might have failed or be a mock function for testing
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };

    this.on('option:' + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, 'cli');
    });

    if (option.envVar) {
      this.on('optionEnv:' + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, 'env');
      });
    }

    return this;
  }

  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === 'object' && flags instanceof Option) {
      throw new Error(
        'To add an Option object use addOption() instead of option() or requiredOption()',
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === 'function') {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      // deprecated
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }

    return this.addOption(option);
  }

  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }

  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */

  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue,
    );
  }

  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }

  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }

  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }

  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }

  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }

  /**
   * @private
   */

  _checkForBrokenPassThrough() {
    if (
      this.parent &&
      this._passThroughOptions &&
      !this.parent._enablePositionalOptions
    ) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`,
      );
    }
  }

  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */

  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error('call .storeOptionsAsProperties() before adding options');
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        'call .storeOptionsAsProperties() before setting option values',
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }

  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */

  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }

  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */

  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, undefined);
  }

  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */

  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }

  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }

  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */

  getOptionValueSourceWithGlobals(key) {
    // global overwrites local, like optsWithGlobals
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (cmd.getOptionValueSource(key) !== undefined) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }

  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */

  _prepareUserArgs(argv, parseOptions) {
    if (argv !== undefined && !Array.isArray(argv)) {
      throw new Error('first parameter to parse must be array or undefined');
    }
    parseOptions = parseOptions || {};

    // auto-detect argument conventions if nothing supplied
    if (argv === undefined && parseOptions.from === undefined) {
      if (process.versions?.electron) {
        parseOptions.from = 'electron';
      }
      // check node specific options for scenarios where user CLI args follow executable without scriptname
      const execArgv = process.execArgv ?? [];
      if (
        execArgv.includes('-e') ||
        execArgv.includes('--eval') ||
        execArgv.includes('-p') ||
        execArgv.includes('--print')
      ) {
        parseOptions.from = 'eval'; // internal usage, not documented
      }
    }

    // default to using process.argv
    if (argv === undefined) {
      argv = process.argv;
    }
    this.rawArgs = argv.slice();

    // extract the user args and scriptPath
    let userArgs;
    switch (parseOptions.from) {
      case undefined:
      case 'node':
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case 'electron':
        // @ts-ignore: because defaultApp is an unknown property
        if (process.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case 'user':
        userArgs = argv.slice(0);
        break;
      case 'eval':
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`,
        );
    }

    // Find default name for program from arguments.
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || 'program';

    return userArgs;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */

  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);

    return this;
  }

  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */

  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);

    return this;
  }

  _prepareForParse() {
    if (this._savedState === null) {
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }

  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources },
    };
  }

  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);

    // clear state from _prepareUserArgs
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    // clear state from setOptionValueWithSource
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    // clear state from _parseCommand
    this.args = [];
    // clear state from _processArguments
    this.processedArgs = [];
  }

  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (fs.existsSync(executableFile)) return;

    const executableDirMessage = executableDir
      ? `searched for local subcommand relative to directory '${executableDir}'`
      : 'no directory for search for local subcommand, use .executableDir() to supply a custom directory';
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }

  /**
   * Execute a sub-command executable.
   *
   * @private
   */

  _executeSubCommand(subcommand, args) {
    args = args.slice();
    let launchWithNode = false; // Use node for source targets so do not need to get permissions correct, and on Windows.
    const sourceExt = ['.js', '.ts', '.tsx', '.mjs', '.cjs'];

    function findFile(baseDir, baseName) {
      // Look for specified file
      const localBin = path.resolve(baseDir, baseName);
      if (fs.existsSync(localBin)) return localBin;

      // Stop looking if candidate already has an expected extension.
      if (sourceExt.includes(path.extname(baseName))) return undefined;

      // Try all the extensions.
      const foundExt = sourceExt.find((ext) =>
        fs.existsSync(`${localBin}${ext}`),
      );
      if (foundExt) return `${localBin}${foundExt}`;

      return undefined;
    }

    // Not checking for help first. Unlikely to have mandatory and executable, and can't robustly test for help flags in external command.
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // executableFile and executableDir might be full path, or just a name
    let executableFile =
      subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || '';
    if (this._scriptPath) {
      let resolvedScriptPath; // resolve possible symlink for installed npm binary
      try {
        resolvedScriptPath = fs.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = path.resolve(
        path.dirname(resolvedScriptPath),
        executableDir,
      );
    }

    // Look for a local file in preference to a command in PATH.
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);

      // Legacy search using prefix of script name instead of command name
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = path.basename(
          this._scriptPath,
          path.extname(this._scriptPath),
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`,
          );
        }
      }
      executableFile = localFile || executableFile;
    }

    launchWithNode = sourceExt.includes(path.extname(executableFile));

    let proc;
    if (process.platform !== 'win32') {
      if (launchWithNode) {
        args.unshift(executableFile);
        // add executable arguments to spawn
        args = incrementNodeInspectorPort(process.execArgv).concat(args);

        proc = childProcess.spawn(process.argv[0], args, { stdio: 'inherit' });
      } else {
        proc = childProcess.spawn(executableFile, args, { stdio: 'inherit' });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name,
      );
      args.unshift(executableFile);
      // add executable arguments to spawn
      args = incrementNodeInspectorPort(process.execArgv).concat(args);
      proc = childProcess.spawn(process.execPath, args, { stdio: 'inherit' });
    }

    if (!proc.killed) {
      // testing mainly to avoid leak warnings during unit tests with mocked spawn
      const signals = ['SIGUSR1', 'SIGUSR2', 'SIGTERM', 'SIGINT', 'SIGHUP'];
      signals.forEach((signal) => {
        process.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            // @ts-ignore because signals not typed to known strings
            proc.kill(signal);
          }
        });
      });
    }

    // By default terminate process when spawned process terminates.
    const exitCallback = this._exitCallback;
    proc.on('close', (code) => {
      code = code ?? 1; // code is null if spawned process terminated due to a signal
      if (!exitCallback) {
        process.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            'commander.executeSubCommandAsync',
            '(close)',
          ),
        );
      }
    });
    proc.on('error', (err) => {
      // @ts-ignore: because err.code is an unknown property
      if (err.code === 'ENOENT') {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name,
        );
        // @ts-ignore: because err.code is an unknown property
      } else if (err.code === 'EACCES') {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        process.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          'commander.executeSubCommandAsync',
          '(error)',
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });

    // Store the reference to the child process
    this.runningCommand = proc;
  }

  /**
   * @private
   */

  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });

    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      'preSubcommand',
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }

  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */

  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }

    // Fallback to parsing the help flag to invoke the help.
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? '--help'],
    );
  }

  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */

  _checkNumberOfArguments() {
    // too few
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    // too many
    if (
      this.registeredArguments.length > 0 &&
      this.registeredArguments[this.registeredArguments.length - 1].variadic
    ) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }

  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */

  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      // Extra processing for nice error message on parsing failure.
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage,
        );
      }
      return parsedValue;
    };

    this._checkNumberOfArguments();

    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        // Collect together remaining arguments for passing together as an array.
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === undefined) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }

  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCall(promise, fn) {
    // thenable
    if (promise?.then && typeof promise.then === 'function') {
      // already have a promise, chain callback
      return promise.then(() => fn());
    }
    // callback might return a promise
    return fn();
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors()
      .reverse()
      .filter((cmd) => cmd._lifeCycleHooks[event] !== undefined)
      .forEach((hookedCommand) => {
        hookedCommand._lifeCycleHooks[event].forEach((callback) => {
          hooks.push({ hookedCommand, callback });
        });
      });
    if (event === 'postAction') {
      hooks.reverse();
    }

    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }

  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */

  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== undefined) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }

  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */

  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv(); // after cli, so parseArg not called on both cli and env
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);

    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (
      this._getHelpCommand() &&
      operands[0] === this._getHelpCommand().name()
    ) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown); // Run the help for default command from parent rather than passing to default command
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown,
      );
    }
    if (
      this.commands.length &&
      this.args.length === 0 &&
      !this._actionHandler &&
      !this._defaultCommandName
    ) {
      // probably missing subcommand and no handler, user needs help (and exit)
      this.help({ error: true });
    }

    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();

    // We do not always call this check to avoid masking a "better" error, like unknown command.
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };

    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();

      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, 'preAction');
      promiseChain = this._chainOrCall(promiseChain, () =>
        this._actionHandler(this.processedArgs),
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown); // legacy
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, 'postAction');
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown); // legacy
    } else if (operands.length) {
      if (this._findCommand('*')) {
        // legacy default command
        return this._dispatchSubcommand('*', operands, unknown);
      }
      if (this.listenerCount('command:*')) {
        // skip option check, emit event for possible misspelling suggestion
        this.emit('command:*', operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      // This command has subcommands and nothing hooked up at this level, so display help (and exit).
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
      // fall through for caller to handle after calling .parse()
    }
  }

  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return undefined;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name),
    );
  }

  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */

  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }

  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */

  _checkForMissingMandatoryOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (
          anOption.mandatory &&
          cmd.getOptionValue(anOption.attributeName()) === undefined
        ) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }

  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === undefined) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== 'default';
    });

    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0,
    );

    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find((defined) =>
        option.conflictsWith.includes(defined.attributeName()),
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }

  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    // Walk up hierarchy so can call in subcommand after checking for displaying help.
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }

  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */

  parseOptions(args) {
    const operands = []; // operands, not options or values
    const unknown = []; // first unknown option and remaining unknown args
    let dest = operands;

    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === '-';
    }

    const negativeNumberArg = (arg) => {
      // return false if not a negative number
      if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
      // negative number is ok unless digit used as an option in command hierarchy
      return !this._getCommandAndAncestors().some((cmd) =>
        cmd.options
          .map((opt) => opt.short)
          .some((short) => /^-\d$/.test(short)),
      );
    };

    // parse options
    let activeVariadicOption = null;
    let activeGroup = null; // working through group of short options, like -abc
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;

      // literal
      if (arg === '--') {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }

      if (
        activeVariadicOption &&
        (!maybeOption(arg) || negativeNumberArg(arg))
      ) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;

      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        // recognised option, call listener to assign value with possible custom processing
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === undefined) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            // historical behaviour is optional value is following arg unless an option
            if (
              i < args.length &&
              (!maybeOption(args[i]) || negativeNumberArg(args[i]))
            ) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            // boolean flag
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }

      // Look for combo options following single dash, eat first one if known.
      if (arg.length > 2 && arg[0] === '-' && arg[1] !== '-') {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (
            option.required ||
            (option.optional && this._combineFlagAndOptionalValue)
          ) {
            // option with value following in same argument
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            // boolean option
            this.emit(`option:${option.name()}`);
            // remove the processed option and keep processing group
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }

      // Look for known long flag with value, like --foo=bar
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf('=');
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }

      // Not a recognised option by this command.
      // Might be a command-argument, or subcommand option, or unknown option, or help command or option.

      // An unknown option means further arguments also classified as unknown so can be reprocessed by subcommands.
      // A negative number in a leaf command is not an unknown option.
      if (
        dest === operands &&
        maybeOption(arg) &&
        !(this.commands.length === 0 && negativeNumberArg(arg))
      ) {
        dest = unknown;
      }

      // If using positionalOptions, stop processing our options at subcommand.
      if (
        (this._enablePositionalOptions || this._passThroughOptions) &&
        operands.length === 0 &&
        unknown.length === 0
      ) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (
          this._getHelpCommand() &&
          arg === this._getHelpCommand().name()
        ) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }

      // If using passThroughOptions, stop processing options at first command-argument.
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }

      // add arg
      dest.push(arg);
    }

    return { operands, unknown };
  }

  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      // Preserve original behaviour so backwards compatible when still using properties
      const result = {};
      const len = this.options.length;

      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] =
          key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }

    return this._optionValues;
  }

  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    // globals overwrite locals
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {},
    );
  }

  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    // output handling
    this._outputConfiguration.outputError(
      `${message}\n`,
      this._outputConfiguration.writeErr,
    );
    if (typeof this._showHelpAfterError === 'string') {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr('\n');
      this.outputHelp({ error: true });
    }

    // exit handling
    const config = errorOptions || {};
    const exitCode = config.exitCode || 1;
    const code = config.code || 'commander.error';
    this._exit(exitCode, code, message);
  }

  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in process.env) {
        const optionKey = option.attributeName();
        // Priority check. Do not overwrite cli or options from unknown source (client-code).
        if (
          this.getOptionValue(optionKey) === undefined ||
          ['default', 'config', 'env'].includes(
            this.getOptionValueSource(optionKey),
          )
        ) {
          if (option.required || option.optional) {
            // option can take a value
            // keep very simple, optional always takes value
            this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
          } else {
            // boolean
            // keep very simple, only care that envVar defined and not the value
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }

  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return (
        this.getOptionValue(optionKey) !== undefined &&
        !['default', 'implied'].includes(this.getOptionValueSource(optionKey))
      );
    };
    this.options
      .filter(
        (option) =>
          option.implied !== undefined &&
          hasCustomOptionValue(option.attributeName()) &&
          dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option,
          ),
      )
      .forEach((option) => {
        Object.keys(option.implied)
          .filter((impliedKey) => !hasCustomOptionValue(impliedKey))
          .forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              'implied',
            );
          });
      });
  }

  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */

  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: 'commander.missingArgument' });
  }

  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */

  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: 'commander.optionMissingArgument' });
  }

  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */

  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: 'commander.missingMandatoryOptionValue' });
  }

  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    // The calling code does not know whether a negated option is the source of the
    // value, so do some work to take an educated guess.
    const findBestOptionFromValue = (option) => {
      const optionKey = option.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName(),
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName(),
      );
      if (
        negativeOption &&
        ((negativeOption.presetArg === undefined && optionValue === false) ||
          (negativeOption.presetArg !== undefined &&
            optionValue === negativeOption.presetArg))
      ) {
        return negativeOption;
      }
      return positiveOption || option;
    };

    const getErrorMessage = (option) => {
      const bestOption = findBestOptionFromValue(option);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === 'env') {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };

    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: 'commander.conflictingOption' });
  }

  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */

  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = '';

    if (flag.startsWith('--') && this._showSuggestionAfterError) {
      // Looping to pick up the global options too
      let candidateFlags = [];
      // eslint-disable-next-line @typescript-eslint/no-this-alias
      let command = this;
      do {
        const moreFlags = command
          .createHelp()
          .visibleOptions(command)
          .filter((option) => option.long)
          .map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }

    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: 'commander.unknownOption' });
  }

  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */

  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;

    const expected = this.registeredArguments.length;
    const s = expected === 1 ? '' : 's';
    const forSubcommand = this.parent ? ` for '${this.name()}'` : '';
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
    this.error(message, { code: 'commander.excessArguments' });
  }

  /**
   * Unknown command.
   *
   * @private
   */

  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = '';

    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp()
        .visibleCommands(this)
        .forEach((command) => {
          candidateNames.push(command.name());
          // just visible alias
          if (command.alias()) candidateNames.push(command.alias());
        });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }

    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: 'commander.unknownCommand' });
  }

  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */

  version(str, flags, description) {
    if (str === undefined) return this._version;
    this._version = str;
    flags = flags || '-V, --version';
    description = description || 'output the version number';
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);

    this.on('option:' + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}\n`);
      this._exit(0, 'commander.version', str);
    });
    return this;
  }

  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === undefined && argsDescription === undefined)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }

  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === undefined) return this._summary;
    this._summary = str;
    return this;
  }

  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */

  alias(alias) {
    if (alias === undefined) return this._aliases[0]; // just return first, for backwards compatibility

    /** @type {Command} */
    // eslint-disable-next-line @typescript-eslint/no-this-alias
    let command = this;
    if (
      this.commands.length !== 0 &&
      this.commands[this.commands.length - 1]._executableHandler
    ) {
      // assume adding alias for last added executable subcommand, rather than this
      command = this.commands[this.commands.length - 1];
    }

    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      // c.f. _registerCommand
      const existingCmd = [matchingCommand.name()]
        .concat(matchingCommand.aliases())
        .join('|');
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`,
      );
    }

    command._aliases.push(alias);
    return this;
  }

  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */

  aliases(aliases) {
    // Getter for the array of aliases is the main reason for having aliases() in addition to alias().
    if (aliases === undefined) return this._aliases;

    aliases.forEach((alias) => this.alias(alias));
    return this;
  }

  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  usage(str) {
    if (str === undefined) {
      if (this._usage) return this._usage;

      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return []
        .concat(
          this.options.length || this._helpOption !== null ? '[options]' : [],
          this.commands.length ? '[command]' : [],
          this.registeredArguments.length ? args : [],
        )
        .join(' ');
    }

    this._usage = str;
    return this;
  }

  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */

  name(str) {
    if (str === undefined) return this._name;
    this._name = str;
    return this;
  }

  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */

  helpGroup(heading) {
    if (heading === undefined) return this._helpGroupHeading ?? '';
    this._helpGroupHeading = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:);
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === undefined) return this._defaultCommandGroup ?? '';
    this._defaultCommandGroup = heading;
    return this;
  }

  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === undefined) return this._defaultOptionGroup ?? '';
    this._defaultOptionGroup = heading;
    return this;
  }

  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }

  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }

  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or require.main.filename, or __filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(require.main.filename);
   *
   * @param {string} filename
   * @return {Command}
   */

  nameFromFilename(filename) {
    this._name = path.basename(filename, path.extname(filename));

    return this;
  }

  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(__dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */

  executableDir(path) {
    if (path === undefined) return this._executableDir;
    this._executableDir = path;
    return this;
  }

  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */

  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors,
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }

  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */

  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }

  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === 'function') {
      deprecatedCallback = contextOptions;
      contextOptions = undefined;
    }

    const outputContext = this._getOutputContext(contextOptions);
    /** @type {HelpTextEventContext} */
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this,
    };

    this._getCommandAndAncestors()
      .reverse()
      .forEach((command) => command.emit('beforeAllHelp', eventContext));
    this.emit('beforeHelp', eventContext);

    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (
        typeof helpInformation !== 'string' &&
        !Buffer.isBuffer(helpInformation)
      ) {
        throw new Error('outputHelp callback must return a string or a Buffer');
      }
    }
    outputContext.write(helpInformation);

    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long); // deprecated
    }
    this.emit('afterHelp', eventContext);
    this._getCommandAndAncestors().forEach((command) =>
      command.emit('afterAllHelp', eventContext),
    );
  }

  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help' 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */

  helpOption(flags, description) {
    // Support enabling/disabling built-in help option.
    if (typeof flags === 'boolean') {
      if (flags) {
        if (this._helpOption === null) this._helpOption = undefined; // reenable
        if (this._defaultOptionGroup) {
          // make the option to store the group
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null; // disable
      }
      return this;
    }

    // Customise flags and description.
    this._helpOption = this.createOption(
      flags ?? '-h, --help',
      description ?? 'display help for command',
    );
    // init group unless lazy create
    if (flags || description) this._initOptionGroup(this._helpOption);

    return this;
  }

  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    // Lazy create help option on demand.
    if (this._helpOption === undefined) {
      this.helpOption(undefined, undefined);
    }
    return this._helpOption;
  }

  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }

  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */

  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode = Number(process.exitCode ?? 0); // process.exitCode does allow a string or an integer, but we prefer just a number
    if (
      exitCode === 0 &&
      contextOptions &&
      typeof contextOptions !== 'function' &&
      contextOptions.error
    ) {
      exitCode = 1;
    }
    // message: do not have all displayed text available so only passing placeholder.
    this._exit(exitCode, 'commander.help', '(outputHelp)');
  }

  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */

  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */

  addHelpText(position, text) {
    const allowedValues = ['beforeAll', 'before', 'after', 'afterAll'];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }

    const helpEvent = `${position}Help`;
    this.on(helpEvent, (/** @type {HelpTextEventContext} */ context) => {
      let helpStr;
      if (typeof text === 'function') {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      // Ignore falsy value when nothing to output.
      if (helpStr) {
        context.write(`${helpStr}\n`);
      }
    });
    return this;
  }

  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */

  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      // (Do not have all displayed text available so only passing placeholder.)
      this._exit(0, 'commander.helpDisplayed', '(outputHelp)');
    }
  }
}

/**
 * Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
 *
 * @param {string[]} args - array of arguments from node.execArgv
 * @returns {string[]}
 * @private
 */

function incrementNodeInspectorPort(args) {
  // Testing for these options:
  //  --inspect[=[host:]port]
  //  --inspect-brk[=[host:]port]
  //  --inspect-port=[host:]port
  return args.map((arg) => {
    if (!arg.startsWith('--inspect')) {
      return arg;
    }
    let debugOption;
    let debugHost = '127.0.0.1';
    let debugPort = '9229';
    let match;
    if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
      // e.g. --inspect
      debugOption = match[1];
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null
    ) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        // e.g. --inspect=1234
        debugPort = match[3];
      } else {
        // e.g. --inspect=localhost
        debugHost = match[3];
      }
    } else if (
      (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null
    ) {
      // e.g. --inspect=localhost:1234
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }

    if (debugOption && debugPort !== '0') {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}

/**
 * @returns {boolean | undefined}
 * @package
 */
function useColor() {
  // Test for common conventions.
  // NB: the observed behaviour is in combination with how author adds color! For example:
  //   - we do not test NODE_DISABLE_COLORS, but util:styletext does
  //   - we do test NO_COLOR, but Chalk does not
  //
  // References:
  // https://no-color.org
  // https://bixense.com/clicolors/
  // https://github.com/nodejs/node/blob/0a00217a5f67ef4a22384cfc80eb6dd9a917fdc1/lib/internal/tty.js#L109
  // https://github.com/chalk/supports-color/blob/c214314a14bcb174b12b3014b2b0a8de375029ae/index.js#L33
  // (https://force-color.org recent web page from 2023, does not match major javascript implementations)

  if (
    process.env.NO_COLOR ||
    process.env.FORCE_COLOR === '0' ||
    process.env.FORCE_COLOR === 'false'
  )
    return false;
  if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== undefined)
    return true;
  return undefined;
}

exports.Command = Command;
exports.useColor = useColor; // exporting for tests


/***/ }),

/***/ 1135:
/***/ ((__unused_webpack_module, exports) => {

/**
 * CommanderError class
 */
class CommanderError extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode, code, message) {
    super(message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode;
    this.nestedError = undefined;
  }
}

/**
 * InvalidArgumentError class
 */
class InvalidArgumentError extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, 'commander.invalidArgument', message);
    // properly capture stack trace in Node.js
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
}

exports.CommanderError = CommanderError;
exports.InvalidArgumentError = InvalidArgumentError;


/***/ }),

/***/ 9754:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { humanReadableArgName } = __nccwpck_require__(9154);

/**
 * TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
 * https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
 * @typedef { import("./argument.js").Argument } Argument
 * @typedef { import("./command.js").Command } Command
 * @typedef { import("./option.js").Option } Option
 */

// Although this is a class, methods are static in style to allow override using subclass or just functions.
class Help {
  constructor() {
    this.helpWidth = undefined;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }

  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }

  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */

  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        // @ts-ignore: because overloaded return type
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }

  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      // WYSIWYG for order displayed in help. Short used for comparison if present. No special handling for negated.
      return option.short
        ? option.short.replace(/^-/, '')
        : option.long.replace(/^--/, '');
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }

  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    // Built-in help option.
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      // Automatically hide conflicting flags. Bit dubious but a historical behaviour that is convenient for single-command programs.
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption); // no changes needed
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description),
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description),
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }

  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */

  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];

    const globalOptions = [];
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden,
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }

  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */

  visibleArguments(cmd) {
    // Side effect! Apply the legacy descriptions before the arguments are displayed.
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description =
          argument.description || cmd._argsDescription[argument.name()] || '';
      });
    }

    // If there are any arguments with a description then return all the arguments.
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }

  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandTerm(cmd) {
    // Legacy. Ignores custom usage string, and nested commands.
    const args = cmd.registeredArguments
      .map((arg) => humanReadableArgName(arg))
      .join(' ');
    return (
      cmd._name +
      (cmd._aliases[0] ? '|' + cmd._aliases[0] : '') +
      (cmd.options.length ? ' [options]' : '') + // simplistic check for non-help option
      (args ? ' ' + args : '')
    );
  }

  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */

  optionTerm(option) {
    return option.flags;
  }

  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */

  argumentTerm(argument) {
    return argument.name();
  }

  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command)),
        ),
      );
    }, 0);
  }

  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))),
      );
    }, 0);
  }

  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument)),
        ),
      );
    }, 0);
  }

  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandUsage(cmd) {
    // Usage
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + '|' + cmd._aliases[0];
    }
    let ancestorCmdNames = '';
    for (
      let ancestorCmd = cmd.parent;
      ancestorCmd;
      ancestorCmd = ancestorCmd.parent
    ) {
      ancestorCmdNames = ancestorCmd.name() + ' ' + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + ' ' + cmd.usage();
  }

  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */

  commandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.description();
  }

  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */

  subcommandDescription(cmd) {
    // @ts-ignore: because overloaded return type
    return cmd.summary() || cmd.description();
  }

  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */

  optionDescription(option) {
    const extraInfo = [];

    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (option.defaultValue !== undefined) {
      // default for boolean and negated more for programmer than end user,
      // but show true/false for boolean option as may be for hand-rolled env or config processing.
      const showDefault =
        option.required ||
        option.optional ||
        (option.isBoolean() && typeof option.defaultValue === 'boolean');
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`,
        );
      }
    }
    // preset for boolean and negated are more for programmer than end user
    if (option.presetArg !== undefined && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== undefined) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }

    return option.description;
  }

  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */

  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(', ')}`,
      );
    }
    if (argument.defaultValue !== undefined) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`,
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(', ')})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }

  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];

    return [helper.styleTitle(heading), ...items, ''];
  }

  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = new Map();
    // Add groups in order of appearance in unsortedItems.
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    // Add items in order of appearance in visibleItems.
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }

  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */

  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80; // in case prepareContext() was not called

    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }

    // Usage
    let output = [
      `${helper.styleTitle('Usage:')} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      '',
    ];

    // Description
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth,
        ),
        '',
      ]);
    }

    // Arguments
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument)),
      );
    });
    output = output.concat(
      this.formatItemList('Arguments:', argumentList, helper),
    );

    // Options
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? 'Options:',
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option)),
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });

    if (helper.showGlobalOptions) {
      const globalOptionList = helper
        .visibleGlobalOptions(cmd)
        .map((option) => {
          return callFormatItem(
            helper.styleOptionTerm(helper.optionTerm(option)),
            helper.styleOptionDescription(helper.optionDescription(option)),
          );
        });
      output = output.concat(
        this.formatItemList('Global Options:', globalOptionList, helper),
      );
    }

    // Commands
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || 'Commands:',
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub)),
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });

    return output.join('\n');
  }

  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return stripColor(str).length;
  }

  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }

  styleUsage(str) {
    // Usage has lots of parts the user might like to color separately! Assume default usage string which is formed like:
    //    command subcommand [options] [command] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word === '[command]') return this.styleSubcommandText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleCommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    // This is very like usage with lots of parts! Assume default string which is formed like:
    //    subcommand [options] <foo> [bar]
    return str
      .split(' ')
      .map((word) => {
        if (word === '[options]') return this.styleOptionText(word);
        if (word[0] === '[' || word[0] === '<')
          return this.styleArgumentText(word);
        return this.styleSubcommandText(word); // Restrict to initial words?
      })
      .join(' ');
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }

  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */

  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper),
    );
  }

  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }

  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = ' '.repeat(itemIndent);
    if (!description) return itemIndentStr + term;

    // Pad the term out to a consistent width, so descriptions are aligned.
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term),
    );

    // Format the description.
    const spacerWidth = 2; // between term and description
    const helpWidth = this.helpWidth ?? 80; // in case prepareContext() was not called
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (
      remainingWidth < this.minWidthToWrap ||
      helper.preformatted(description)
    ) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        '\n' + ' '.repeat(termWidth + spacerWidth),
      );
    }

    // Construct and overall indent.
    return (
      itemIndentStr +
      paddedTerm +
      ' '.repeat(spacerWidth) +
      formattedDescription.replace(/\n/g, `\n${itemIndentStr}`)
    );
  }

  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;

    const rawLines = str.split(/\r\n|\n/);
    // split up text by whitespace
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push('');
        return;
      }

      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        // Accumulate chunks while they fit into width.
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(''));

        const nextChunk = chunk.trimStart(); // trim space at line break
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(''));
    });

    return wrappedLines.join('\n');
  }
}

/**
 * Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
 *
 * @param {string} str
 * @returns {string}
 * @package
 */

function stripColor(str) {
  // eslint-disable-next-line no-control-regex
  const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
  return str.replace(sgrPattern, '');
}

exports.Help = Help;
exports.stripColor = stripColor;


/***/ }),

/***/ 5240:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

const { InvalidArgumentError } = __nccwpck_require__(1135);

class Option {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */

  constructor(flags, description) {
    this.flags = flags;
    this.description = description || '';

    this.required = flags.includes('<'); // A value must be supplied when the option is specified.
    this.optional = flags.includes('['); // A value is optional when the option is specified.
    // variadic test ignores <value,...> et al which might be used to describe custom splitting of single argument
    this.variadic = /\w\.\.\.[>\]]$/.test(flags); // The option can take multiple values.
    this.mandatory = false; // The option must have a value after parsing, which usually means it must be specified on command line.
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag; // May be a short flag, undefined, or even a long flag (if option has two long flags).
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith('--no-');
    }
    this.defaultValue = undefined;
    this.defaultValueDescription = undefined;
    this.presetArg = undefined;
    this.envVar = undefined;
    this.parseArg = undefined;
    this.hidden = false;
    this.argChoices = undefined;
    this.conflictsWith = [];
    this.implied = undefined;
    this.helpGroupHeading = undefined; // soft initialised when option added to command
  }

  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */

  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }

  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */

  preset(arg) {
    this.presetArg = arg;
    return this;
  }

  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */

  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }

  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === 'string') {
      // string is not documented, but easy mistake and we can do what user probably intended.
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }

  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */

  env(name) {
    this.envVar = name;
    return this;
  }

  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */

  argParser(fn) {
    this.parseArg = fn;
    return this;
  }

  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */

  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }

  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */

  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }

  /**
   * @package
   */

  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }

    previous.push(value);
    return previous;
  }

  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */

  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(', ')}.`,
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }

  /**
   * Return option name.
   *
   * @return {string}
   */

  name() {
    if (this.long) {
      return this.long.replace(/^--/, '');
    }
    return this.short.replace(/^-/, '');
  }

  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */

  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ''));
    }
    return camelcase(this.name());
  }

  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }

  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */

  is(arg) {
    return this.short === arg || this.long === arg;
  }

  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */

  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
}

/**
 * This class is to make it easier to work with dual options, without changing the existing
 * implementation. We support separate dual options for separate positive and negative options,
 * like `--build` and `--no-build`, which share a single option value. This works nicely for some
 * use cases, but is tricky for others where we want separate behaviours despite
 * the single shared option value.
 */
class DualOptions {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = new Map();
    this.negativeOptions = new Map();
    this.dualOptions = new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }

  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;

    // Use the value to deduce if (probably) came from the option.
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== undefined ? preset : false;
    return option.negate === (negativeValue === value);
  }
}

/**
 * Convert string from kebab-case to camelCase.
 *
 * @param {string} str
 * @return {string}
 * @private
 */

function camelcase(str) {
  return str.split('-').reduce((str, word) => {
    return str + word[0].toUpperCase() + word.slice(1);
  });
}

/**
 * Split the short and long flag out of something like '-m,--mixed <value>'
 *
 * @private
 */

function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  // short flag, single dash and single character
  const shortFlagExp = /^-[^-]$/;
  // long flag, double dash and at least one character
  const longFlagExp = /^--[^-]/;

  const flagParts = flags.split(/[ |,]+/).concat('guard');
  // Normal is short and/or long.
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  // Long then short. Rarely used but fine.
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  // Allow two long flags, like '--ws, --workspace'
  // This is the supported way to have a shortish option flag.
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }

  // Check for unprocessed flag. Fail noisily rather than silently ignore.
  if (flagParts[0].startsWith('-')) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`,
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);

    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === undefined && longFlag === undefined)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`,
    );

  return { shortFlag, longFlag };
}

exports.Option = Option;
exports.DualOptions = DualOptions;


/***/ }),

/***/ 5030:
/***/ ((__unused_webpack_module, exports) => {

const maxDistance = 3;

function editDistance(a, b) {
  // https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
  // Calculating optimal string alignment distance, no substring is edited more than once.
  // (Simple implementation.)

  // Quick early exit, return worst case.
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);

  // distance between prefix substrings of a and b
  const d = [];

  // pure deletions turn a into empty string
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  // pure insertions turn empty string into b
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }

  // fill matrix
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost = 1;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1, // deletion
        d[i][j - 1] + 1, // insertion
        d[i - 1][j - 1] + cost, // substitution
      );
      // transposition
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }

  return d[a.length][b.length];
}

/**
 * Find close matches, restricted to same number of edits.
 *
 * @param {string} word
 * @param {string[]} candidates
 * @returns {string}
 */

function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return '';
  // remove possible duplicates
  candidates = Array.from(new Set(candidates));

  const searchingOptions = word.startsWith('--');
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }

  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return; // no one character guesses

    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        // better edit distance, throw away previous worse matches
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });

  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }

  if (similar.length > 1) {
    return `\n(Did you mean one of ${similar.join(', ')}?)`;
  }
  if (similar.length === 1) {
    return `\n(Did you mean ${similar[0]}?)`;
  }
  return '';
}

exports.suggestSimilar = suggestSimilar;


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
