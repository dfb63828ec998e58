export const id = 7440;
export const ids = [7440];
export const modules = {

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

/***/ 7140:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ writeDocuments)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/report/harmless-json.ts
var harmless_json = __webpack_require__(8282);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
;// CONCATENATED MODULE: ./src/report/json.ts


/** Version of the documents `plan.json` and `report.json`; it grows when a reader of the old one could be misled. */
const DOCUMENT_VERSION = 1;
/** `plan.json`: what a push sends, as data (docs/files.md). Its lists can be gone through once. */
function planDocument(report, environment) {
    const { plan, digest, base, commit, maxNew, guard, caution, newAccounts = [] } = report;
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
        newAccounts: newAccounts.values().map(({ account, aliases, nearest, first }) => {
            const { file, line, column } = (0,alias/* placeOf */.$t)(first);
            return { account, aliases, nearest: nearest ?? null, file, line, column };
        }),
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
        preview: report.preview ? previewDocument(report.preview) : null,
        checks: report.checks ?? null,
    };
}
function previewDocument({ confirm, aliases, rebinds }) {
    const documents = aliases.values().map(({ account, alias, state, reason }) => ({
        account,
        alias,
        state,
        ...(reason === '' ? {} : { reason }),
    }));
    return { confirm, aliases: documents, rebinds };
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
        if (path === '-' && say.print) {
            // As a whole: what a log or terminal would obey may be split between two parts.
            say.print(`${(0,harmless_json/* harmlessJson */.E)([...(0,json_text/* jsonText */.s)(document(), say.redact)].join(''))}\n`);
            return;
        }
        try {
            await (0,promises_.writeFile)(path, fileText((0,json_text/* jsonText */.s)(await document(), say.redact)));
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
    if (run.files > 0 && paths.sarif) {
        const { sarifDocument } = await Promise.all(/* import() */[__webpack_require__.e(8093), __webpack_require__.e(81)]).then(__webpack_require__.bind(__webpack_require__, 2318));
        await write(paths.sarif, () => sarifDocument(run.problems, { ...say, version: package_0/* version */.rE }));
    }
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
            return (await Promise.all(/* import() */[__webpack_require__.e(4493), __webpack_require__.e(8879), __webpack_require__.e(8093), __webpack_require__.e(2803), __webpack_require__.e(8726), __webpack_require__.e(9280)]).then(__webpack_require__.bind(__webpack_require__, 5057))).validate(run);
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e(4493), __webpack_require__.e(8879), __webpack_require__.e(8093), __webpack_require__.e(2803), __webpack_require__.e(8726), __webpack_require__.e(2735), __webpack_require__.e(7809), __webpack_require__.e(2236), __webpack_require__.e(1953)]).then(__webpack_require__.bind(__webpack_require__, 1953))).plan(run);
        case 'push':
            return (await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(4493), __webpack_require__.e(8879), __webpack_require__.e(8093), __webpack_require__.e(2803), __webpack_require__.e(8726), __webpack_require__.e(2735), __webpack_require__.e(7809), __webpack_require__.e(2236), __webpack_require__.e(1953), __webpack_require__.e(9551), __webpack_require__.e(512)]).then(__webpack_require__.bind(__webpack_require__, 6088))).push(run);
        case 'adopt':
            return (await Promise.all(/* import() */[__webpack_require__.e(4493), __webpack_require__.e(8879), __webpack_require__.e(8093), __webpack_require__.e(2803), __webpack_require__.e(8726), __webpack_require__.e(2735), __webpack_require__.e(7809), __webpack_require__.e(4968)]).then(__webpack_require__.bind(__webpack_require__, 4968))).adopt(run);
        case 'status':
            return (await Promise.all(/* import() */[__webpack_require__.e(4493), __webpack_require__.e(8879), __webpack_require__.e(2803), __webpack_require__.e(2735), __webpack_require__.e(3893)]).then(__webpack_require__.bind(__webpack_require__, 8190))).status(run);
        case 'forget':
            return (await Promise.all(/* import() */[__webpack_require__.e(4493), __webpack_require__.e(8879), __webpack_require__.e(2803), __webpack_require__.e(2735), __webpack_require__.e(2402)]).then(__webpack_require__.bind(__webpack_require__, 1541))).forget(run);
        case 'doctor':
            return (await Promise.all(/* import() */[__webpack_require__.e(4493), __webpack_require__.e(8879), __webpack_require__.e(8093), __webpack_require__.e(2803), __webpack_require__.e(8726), __webpack_require__.e(2735), __webpack_require__.e(7809), __webpack_require__.e(2236), __webpack_require__.e(2185)]).then(__webpack_require__.bind(__webpack_require__, 2185))).doctor(run);
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
    // It may be shown, but no program that is started needs it.
    world.secrets.withhold(inputs['client-id'] ?? '');
    const notices = [];
    const notice = (sentence) => {
        notices.push(sentence);
        world.show.notice(sentence);
    };
    let shownCommit;
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
        const wrongInputs = read.ok ? [] : read.problems;
        const run = { ...world, show: { ...world.show, notice }, settings, trigger, wrongInputs };
        // What is wrong with the inputs is what `doctor` is asked for, among other things.
        if (read.ok || chosen.command === 'doctor') {
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
        shownCommit = shownCommitOf(trigger, report, world.env);
        // The comment is found by the environment's name: a wrong one must not get into it.
        const named = read.ok || !read.problems.some(({ input }) => input === 'environment' || input === 'comment');
        if (named && settings.comment && run.github) {
            const { tellPullRequests } = await Promise.all(/* import() */[__webpack_require__.e(4493), __webpack_require__.e(3150), __webpack_require__.e(7165)]).then(__webpack_require__.bind(__webpack_require__, 7165));
            await tellPullRequests(run, run.github, { ...report, shownCommit, command: chosen.command, notices });
        }
    }
    catch (error) {
        report = failedBy(error, report, world);
    }
    return { ...report, shownCommit, notices };
}
/** The commit whose files people look at on GitHub. What is checked out of a pull request is a merge that nobody sees. */
function shownCommitOf(trigger, { planned }, env) {
    if (trigger.kind === 'none')
        return undefined;
    if (trigger.kind === 'pull-request' && trigger.headSha !== '')
        return trigger.headSha;
    return planned?.commit ?? env.GITHUB_SHA;
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
        preview: undefined,
        checks: undefined,
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


/***/ })

};
