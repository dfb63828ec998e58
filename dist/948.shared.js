export const id = 948;
export const ids = [948];
export const modules = {

/***/ 2748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DEFAULT_SEVERITIES),
/* harmony export */   N: () => (/* binding */ parseRules)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7222);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6819);


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

/***/ 2049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ writeDocuments)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
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

// EXTERNAL MODULE: ./src/report/json-text.ts
var json_text = __webpack_require__(4216);
// EXTERNAL MODULE: ./src/aliases/problem.ts
var problem = __webpack_require__(6819);
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
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
            await (0,promises_.writeFile)(path, fileText((0,json_text/* jsonText */.s)(document(), say.redact)));
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


/***/ }),

/***/ 8568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./src/customergauge/proxy.ts
var proxy = __webpack_require__(4543);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/settings.ts + 1 modules
var src_settings = __webpack_require__(8304);
;// CONCATENATED MODULE: ./src/commands/execute.ts
/** Runs one command. Each is loaded only when it is wanted: a run that stops at its inputs never loads YAML or HTTP. */
async function execute(run, command) {
    switch (command) {
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e(370), __webpack_require__.e(173)]).then(__webpack_require__.bind(__webpack_require__, 7173))).validate(run);
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e(370), __webpack_require__.e(379), __webpack_require__.e(130), __webpack_require__.e(25)]).then(__webpack_require__.bind(__webpack_require__, 2025))).plan(run);
        case 'push':
            return (await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(370), __webpack_require__.e(379), __webpack_require__.e(130), __webpack_require__.e(25), __webpack_require__.e(871)]).then(__webpack_require__.bind(__webpack_require__, 871))).push(run);
        case 'adopt':
            return (await Promise.all(/* import() */[__webpack_require__.e(370), __webpack_require__.e(379), __webpack_require__.e(130), __webpack_require__.e(472)]).then(__webpack_require__.bind(__webpack_require__, 9472))).adopt(run);
        case 'status':
            return (await Promise.all(/* import() */[__webpack_require__.e(370), __webpack_require__.e(379), __webpack_require__.e(130), __webpack_require__.e(190)]).then(__webpack_require__.bind(__webpack_require__, 8190))).status(run);
        case 'forget':
            return (await Promise.all(/* import() */[__webpack_require__.e(370), __webpack_require__.e(379), __webpack_require__.e(130), __webpack_require__.e(541)]).then(__webpack_require__.bind(__webpack_require__, 1541))).forget(run);
    }
}

// EXTERNAL MODULE: ./src/commands/run.ts
var commands_run = __webpack_require__(4331);
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
            const { tellPullRequests } = await Promise.all(/* import() */[__webpack_require__.e(370), __webpack_require__.e(379), __webpack_require__.e(257), __webpack_require__.e(746)]).then(__webpack_require__.bind(__webpack_require__, 3746));
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


/***/ }),

/***/ 4331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ inputsReport),
/* harmony export */   _O: () => (/* binding */ emptyReport),
/* harmony export */   kS: () => (/* binding */ failedReport)
/* harmony export */ });
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F6: () => (/* binding */ chooseCommand),
/* harmony export */   t_: () => (/* binding */ refusePush),
/* harmony export */   vE: () => (/* binding */ readTrigger)
/* harmony export */ });
/* unused harmony exports EventError, toTrigger */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8653);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ip: () => (/* binding */ INPUT_LIST),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   n6: () => (/* binding */ LOCAL_COMMANDS)
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
/** Commands that only the command line has: they read and write files of whoever starts them. */
const LOCAL_COMMANDS = {
    import: 'Make alias files of a table (CSV or XLSX), or add its rows to those that are there.',
    export: 'Write the aliases as CSV files for a manual upload to CustomerGauge.',
    init: 'Write the workflow, a first alias file and editor settings into this repository.',
};
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ pairsToSend),
/* harmony export */   Ru: () => (/* binding */ computePlan),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   q9: () => (/* binding */ withoutRemovals)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2748);
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);


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

/***/ 4216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ jsonText)
/* harmony export */ });
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


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ reviewSections),
/* harmony export */   bb: () => (/* binding */ deliverySections),
/* harmony export */   cZ: () => (/* binding */ COLUMNS),
/* harmony export */   gl: () => (/* binding */ problemSections),
/* harmony export */   lL: () => (/* binding */ cameWith),
/* harmony export */   rG: () => (/* binding */ statusSections),
/* harmony export */   wS: () => (/* binding */ planSections)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8850);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7020);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ failuresText),
/* harmony export */   TY: () => (/* binding */ outcomeCounts),
/* harmony export */   U7: () => (/* binding */ reviewSentence),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   hG: () => (/* binding */ guardText),
/* harmony export */   th: () => (/* binding */ planSentence),
/* harmony export */   uV: () => (/* binding */ reasonText)
/* harmony export */ });
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6153);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);


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

/***/ 5655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   _P: () => (/* binding */ deliveryText),
/* harmony export */   aP: () => (/* binding */ reviewText),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   tZ: () => (/* binding */ PLAIN),
/* harmony export */   u1: () => (/* binding */ problemsText)
/* harmony export */ });
/* harmony import */ var _neutral_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6153);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3844);
/* harmony import */ var _sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7020);



const same = (text) => text;
const PLAIN = { bold: same, dim: same, red: same, green: same, yellow: same };
/** The most rows of one list that a log or terminal shows; the files have them all. */
const ROWS = 200;
const PROBLEMS = 1000;
/** All problems, and a last line that says how many are not shown. */
function problemsText(problems, style) {
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .problemSections */ .gl)(problems).flatMap((section) => rowsOf(section, PROBLEMS, (row) => problemLines(row, style)));
}
/** A problem as people read it: where, what, how to fix it, and the other places it concerns. */
function problemLines({ severity, where, rule, problem, related, hint }, style) {
    const level = severity === 'error' ? style.red('error') : style.yellow('warning');
    return [
        `${style.bold(where ?? '')} ${level} ${style.dim(rule ?? '')}`,
        `  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(problem ?? '')}`,
        ...(related ?? []).map((other) => `  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(other.what)}: ${other.where}`),
        `  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(hint ?? '')}`,
    ];
}
/** The plan as a list of what is sent and what a person has to do. */
function planText(planned, style) {
    const compared = style.dim(`Compared with ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(planned.base.why)}`);
    return [compared, ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .planSections */ .wS)(planned).flatMap((section) => titled(section, style))];
}
/** Where the aliases of a push come from, and by name the ones that nobody is known to have approved. */
function reviewText(review, style) {
    const sentences = [(0,_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewSentence */ .U7)(review), ...review.gaps].map(_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK);
    return [...sentences, ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .reviewSections */ .BW)(review).flatMap((section) => titled(section, style))];
}
/** What became of the records: the ones that were not accepted, each with its reason. */
function deliveryText(delivery, style) {
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .deliverySections */ .bb)(delivery).flatMap((section) => rowsOf(section, ROWS, (row) => [rowLine(row, style.red('✗'), style)]));
}
/** What a ledger says: the last push, what waits and why, what somebody has to remove by hand. */
function statusText(status, style) {
    const { last, source } = status;
    return [
        `${style.bold('Last entry')}  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(last.title)}`,
        `  by ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(last.actor)}, ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(last.time)}`,
        `  ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(last.run)}`,
        `  files as of commit ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(source)}`,
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_0__/* .statusSections */ .rG)(status).flatMap((section) => titled(section, style)),
    ];
}
function titled(section, style) {
    const paint = { '+': style.green, '~': style.yellow, '-': style.red, '!': style.yellow }[section.sign];
    const rows = rowsOf(section, ROWS, (row) => [`  ${rowLine(row, paint(section.sign), style)}`]);
    return ['', style.bold(`${section.title} (${section.size})`), ...rows];
}
/** One alias on one line: what becomes of it, why, and where it stands. */
function rowLine({ alias, account, from, state, why, where, since, run }, sign, style) {
    const set = state === undefined ? sign : style.yellow((0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(state));
    const was = from === undefined ? '' : `, was ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(from)}`;
    const because = why === undefined ? '' : `: ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(why)}`;
    const more = [where, since, run].flatMap((one) => (one === undefined ? [] : [(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(one)])).join(' ');
    const line = `${set} ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(alias ?? '')} → ${(0,_neutral_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(account ?? '')}${was}${because}`;
    return more === '' ? line : `${line}  ${style.dim(more)}`;
}
function rowsOf({ size, row }, most, lines) {
    const shown = Array.from({ length: Math.min(size, most) }, (_, index) => lines(row(index))).flat();
    return size > most ? [...shown, `… and ${size - most} more.`] : shown;
}


/***/ }),

/***/ 7194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ Secrets),
/* harmony export */   e: () => (/* binding */ secretForms)
/* harmony export */ });
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


/***/ }),

/***/ 8304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ ledgerRef),
  s: () => (/* binding */ readSettings)
});

// EXTERNAL MODULE: ./src/aliases/rules.ts
var aliases_rules = __webpack_require__(8955);
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
var inputs = __webpack_require__(8422);
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
        const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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
    if (Object.hasOwn(inputs/* LOCAL_COMMANDS */.n6, value))
        wrong('command', `is \`${value}\`, which runs on the command line only.`);
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


/***/ })

};
