export const id = 309;
export const ids = [309];
export const modules = {

/***/ 5909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkAcrossFiles)
/* harmony export */ });
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2748);
/* harmony import */ var _pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6819);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7265);




/**
 * The rules that look at all entries together. Of two that contradict each other the later one is reported and names the
 * earlier, so `entries` come in the order of their files' paths and of their lines.
 */
function checkAcrossFiles(entries) {
    const accounts = new Map();
    for (const entry of entries)
        if (!accounts.has(entry.account))
            accounts.set(entry.account, entry);
    const set = new _pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X_();
    const pairs = [];
    const problems = [];
    for (const entry of entries) {
        for (const pair of entry.pairs) {
            const same = set.add(pair);
            if (same !== undefined) {
                problems.push(duplicate(pair, same));
                continue;
            }
            pairs.push(pair);
            if (pair.alias === pair.account)
                problems.push(ownName(pair, entry));
            else {
                const other = set.firstOf(pair.alias);
                // Where the alias is the other's own name, `alias-is-account` says it better.
                if (other !== undefined && other !== pair && other.alias !== other.account)
                    problems.push(conflicting(pair, other));
                const account = accounts.get(pair.alias);
                if (account !== undefined)
                    problems.push(isAccount(pair, account));
            }
        }
    }
    return { pairs, set, problems };
}
function duplicate(pair, first) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} stands twice for the account ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)}.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('duplicate-alias', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete one of the two.', [
        { what: 'the first one', place: (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(first) },
    ]);
}
function conflicting(pair, first) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} stands for two accounts: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)} here, and ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(first.account)} elsewhere.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('conflicting-alias', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete it from the account that it does not belong to.', [{ what: `the one of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(first.account)}`, place: (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(first) }]);
}
/** Reported at the alias even where the account comes later: it is the alias that has to go. */
function isAccount(pair, account) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} of the account ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)} is the name of another account.`;
    const mend = 'Delete the alias, or, if both are one account, move the aliases of the other one here and delete its entry.';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('alias-is-account', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, mend, [
        { what: 'the account of that name', place: account.source.place(account.start, account.end) },
    ]);
}
function ownName(pair, entry) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} is the account’s own name, which CustomerGauge knows already.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('alias-is-own-name', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete the alias.', [
        { what: 'the account', place: entry.source.place(entry.start, entry.end) },
    ]);
}


/***/ }),

/***/ 3588:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ inPathOrder),
/* harmony export */   j: () => (/* binding */ checkAliases)
/* harmony export */ });
/* harmony import */ var _across_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5909);
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2748);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2786);



/**
 * Reads all alias files and applies every rule. The result depends on the files alone, not on the order in which they
 * are given. Never throws for what a file holds.
 */
async function checkAliases(files, { severities }) {
    const ordered = inPathOrder(files);
    const read = await (0,_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readAliasFiles */ ._)(ordered);
    const across = (0,_across_files_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAcrossFiles */ .d)(read.flatMap((file) => file.entries));
    const problems = [];
    for (const found of [...read.flatMap((file) => file.problems), ...across.problems]) {
        const severity = severities[found.rule];
        if (severity !== 'off')
            problems.push({ ...found, severity });
    }
    const entries = new Map();
    ordered.forEach(({ id }, index) => {
        if (id !== undefined)
            entries.set(id, read[index]?.entries ?? []);
    });
    return { pairs: across.pairs, set: across.set, entries, problems: problems.sort(compareProblems) };
}
/** Files by path, by UTF-16 code units. */
function inPathOrder(files) {
    return [...files].sort((a, b) => (0,_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.path, b.path));
}
function compareProblems(a, b) {
    return ((0,_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        (0,_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.rule, b.rule) ||
        (0,_alias_js__WEBPACK_IMPORTED_MODULE_2__/* .compareText */ .n6)(a.message, b.message));
}


/***/ }),

/***/ 6343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLeniently)
/* harmony export */ });
/* harmony import */ var _across_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5909);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3588);
/* harmony import */ var _read_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2786);



/**
 * Reads alias files of the past. What was wrong in them must not block its mending, so no rule applies: whatever pairs
 * can be understood count, and a file that cannot be read in full gives a warning.
 */
async function readLeniently(files) {
    const read = await (0,_read_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAliasFiles */ ._)((0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .inPathOrder */ .$)(files));
    const warnings = [];
    for (const { source, problems } of read) {
        const first = problems.find(({ rule }) => rule === 'yaml-syntax' || rule === 'schema');
        if (first !== undefined) {
            warnings.push(`${source.file} could not be read in full as it was then (line ${first.place.line}): ${first.message}`);
        }
    }
    return { pairs: (0,_across_files_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAcrossFiles */ .d)(read.flatMap((file) => file.entries)).pairs, warnings };
}


/***/ }),

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ checkFolder)
/* harmony export */ });
/* harmony import */ var _aliases_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3588);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8850);


/** Reads every alias file, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
async function checkFolder(run, report, folder) {
    const files = folder.found ? folder.files : [];
    const { set: pairs, entries, problems } = await (0,_aliases_check_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAliases */ .j)(files, { severities: run.settings.rules });
    run.show.problems(problems);
    const { errors, warnings } = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .countProblems */ ._)(problems);
    const noted = warnings > 0 ? `, ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(warnings, 'warning')}` : '';
    const checked = { ...report, problems, files: files.length, aliases: pairs.size };
    if (errors > 0) {
        const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(errors, 'error')}${noted} in the alias files. Nothing can be sent until they are mended.`;
        return { report: { ...checked, result: 'invalid', verdict }, pairs, entries };
    }
    const read = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(pairs.size, 'alias', 'aliases')} in ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(files.length, 'file')}`;
    return { report: { ...checked, result: 'valid', verdict: `${read}: valid${noted}.` }, pairs, entries };
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ noAliasFiles)
/* harmony export */ });
/** Why there is nothing to read, if there is nothing: a mistyped `path` must not look like a mass removal. */
function noAliasFiles(folder, path) {
    if (folder.found && folder.files.length > 0)
        return undefined;
    return {
        code: folder.found ? 'folder-empty' : 'folder-missing',
        message: folder.found
            ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
            : `There is no folder \`${path}\`.`,
        mend: 'Check the input `path`. If it is meant to be empty, set `allow-empty: true`.',
    };
}


/***/ }),

/***/ 8309:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan),
  planCommit: () => (/* binding */ planCommit)
});

// EXTERNAL MODULE: ./src/aliases/lenient.ts
var lenient = __webpack_require__(6343);
// EXTERNAL MODULE: ./src/git/failure.ts
var failure = __webpack_require__(8534);
;// CONCATENATED MODULE: ./src/base/choose.ts
const FROM_NOTHING = 'no aliases at all: this is the first commit, so every alias is new.';
/** Which commit the plan compares with: what the user asked for, or what the event says came before. */
function chooseBase(requested, trigger, head) {
    if (requested !== 'last-commit')
        return { kind: 'revision', revision: requested, why: `\`${requested}\`, as \`base\` says.` };
    switch (trigger.kind) {
        case 'push':
            return afterPush(trigger, head);
        case 'tag':
            return besideDefaultBranch(trigger.defaultBranch, head);
        case 'pull-request':
            return inPullRequest(trigger, head);
        case 'merge-group':
            if (!isId(trigger.baseSha))
                return unknownBase('base_sha');
            return {
                kind: 'commit',
                id: trigger.baseSha,
                why: 'the commit that the merge group builds on.',
                mayBeGone: false,
            };
        default:
            return beforeHead(head);
    }
}
function afterPush(trigger, head) {
    const { before, onDefaultBranch, defaultBranch } = trigger;
    if (!isId(before))
        return unknownBase('before');
    if (!/^0+$/.test(before))
        return { kind: 'commit', id: before, why: 'the branch as it was before this push.', mayBeGone: true };
    if (onDefaultBranch)
        return { kind: 'nothing', why: 'no aliases at all: the default branch is new, so every alias is new.' };
    return besideDefaultBranch(defaultBranch, head);
}
function besideDefaultBranch(branch, head) {
    if (branch === '')
        return beforeHead(head);
    return { kind: 'merge-base-with-branch', branch, why: `the commit where this parted from \`${branch}\`.` };
}
function inPullRequest({ baseSha, headSha }, head) {
    const [first, second] = head.parents;
    // GitHub's merge commit: what the target branch would be after the merge, with the target branch as first parent.
    if (first && second === headSha && head.id !== headSha) {
        return { kind: 'commit', id: first, why: 'the target branch of this pull request.', mayBeGone: false };
    }
    if (!isId(baseSha))
        return unknownBase('pull_request.base.sha');
    const parted = 'the commit where this pull request parted from its target branch.';
    const why = head.id === headSha
        ? parted
        : `${parted} What is checked out is neither the pull request's head nor its merge commit.`;
    return { kind: 'merge-base', with: baseSha, why };
}
function beforeHead({ parents }) {
    const [first] = parents;
    if (!first)
        return { kind: 'nothing', why: FROM_NOTHING };
    return { kind: 'commit', id: first, why: 'the commit before the checked-out one.', mayBeGone: false };
}
function unknownBase(field) {
    return {
        kind: 'refused',
        code: 'event',
        message: `GitHub's event does not say what to compare with (\`${field}\` is missing).`,
        mend: 'Set `base` to a commit or branch.',
    };
}
function isId(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

;// CONCATENATED MODULE: ./src/base/find.ts


/** The base cannot be read. It is never taken for an empty one: everything would look new. */
class BaseError extends Error {
    name = 'BaseError';
    code;
    mend;
    constructor(failure) {
        super(failure.message, { cause: failure.cause });
        this.code = failure.code;
        this.mend = failure.mend;
    }
}
/**
 * Finds the base and makes sure that it can be read; a commit that the checkout left out is fetched by its id.
 * @throws {BaseError} when it cannot be read
 */
async function findBase(repository, requested, trigger) {
    const head = { id: repository.head, parents: await repository.parents(repository.head) };
    const choice = chooseBase(requested, trigger, head);
    try {
        return await follow(repository, choice);
    }
    catch (cause) {
        if (!(cause instanceof failure/* GitError */.XS) || choice.kind === 'refused')
            throw cause;
        throw new BaseError({
            code: 'base-unreadable',
            message: `What to compare with cannot be read. ${cause.message}`,
            mend: mendFor(choice, cause),
            cause,
        });
    }
}
async function follow(repository, choice) {
    switch (choice.kind) {
        case 'nothing':
            return { commit: undefined, why: choice.why };
        case 'refused':
            throw new BaseError(choice);
        case 'commit':
            return { commit: await present(repository, choice.id), why: choice.why };
        case 'revision':
            return { commit: await revision(repository, choice.revision), why: choice.why };
        case 'merge-base':
            return { commit: await commonCommit(repository, choice.with), why: choice.why };
        case 'merge-base-with-branch': {
            const tip = await repository.remoteCommit(`refs/heads/${choice.branch}`);
            if (!tip) {
                const message = `The default branch \`${choice.branch}\` is not on the remote.`;
                throw new BaseError({
                    code: 'base-unreadable',
                    message,
                    mend: 'Set `base` to the commit or branch to compare with.',
                });
            }
            return { commit: await commonCommit(repository, tip), why: choice.why };
        }
    }
}
/** Makes sure that a commit can be read here. */
async function present(repository, id) {
    if (!(await repository.has(id)))
        await repository.fetchCommit(id);
    return id;
}
async function commonCommit(repository, other) {
    const id = await repository.mergeBase(repository.head, other);
    if (id)
        return present(repository, id);
    throw new BaseError({
        code: 'base-unrelated',
        message: 'What is checked out has no commit in common with the branch to compare with.',
        mend: 'Set `base` to the commit or branch to compare with.',
    });
}
/** A revision as git writes it. `^` and `~n` at its end are followed through the commits themselves: a shallow clone hides parents. */
async function revision(repository, text) {
    const here = await repository.resolve(text);
    if (here)
        return here;
    const [, name = text, steps = ''] = /^(.+?)((?:\^|~\d{0,3})*)$/s.exec(text) ?? [];
    let id = (steps === '' ? undefined : await repository.resolve(name)) ?? (await namedElsewhere(repository, name));
    for (const [, generations] of steps.matchAll(/\^|~(\d*)/g)) {
        for (let left = Number(generations || 1); left > 0; left--) {
            const [first] = await repository.parents(await present(repository, id));
            if (!first) {
                throw new BaseError({
                    code: 'base-unknown',
                    message: `\`${text}\` goes back beyond the first commit.`,
                    mend: 'Set `base` to a later commit.',
                });
            }
            id = first;
        }
    }
    return present(repository, id);
}
async function namedElsewhere(repository, name) {
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(name))
        return name;
    const id = await repository.remoteCommit(name.replace(/^origin\//, ''));
    if (id)
        return id;
    throw new BaseError({
        code: 'base-unknown',
        message: `\`base\` is ${JSON.stringify(name)}, which is no commit, branch or tag here or on the remote.`,
        mend: 'Write a branch, a tag, a full commit id, or `last-commit`.',
    });
}
function mendFor(choice, { code, mend }) {
    if (code === 'not-on-server' && choice.kind === 'commit' && choice.mayBeGone) {
        return 'The commit before this push is gone from the server, as after a force-push. Run the workflow by hand with `base` set to a commit whose aliases were sent.';
    }
    if (code === 'authentication' || code === 'unreachable')
        return `${mend} Or check out with \`fetch-depth: 0\`.`;
    return `${mend} \`fetch-depth: 0\` in actions/checkout brings the whole history.`;
}

// EXTERNAL MODULE: ./src/files/commit.ts
var files_commit = __webpack_require__(4898);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var aliases_alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/plan/plan.ts
var plan_plan = __webpack_require__(8720);
;// CONCATENATED MODULE: ./src/plan/digest.ts



/**
 * Names the set of pairs that a plan sends: SHA-256 in hex over one line `["account","alias"]` (JSON, UTF-8, newline
 * ended) a pair, ordered by UTF-16 code units of account, then alias. Equal for equal sets, on any machine.
 */
function planDigest(plan) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { account, alias } of [...(0,plan_plan/* pairsToSend */.J_)(plan)].sort(aliases_alias/* comparePairs */.ff)) {
        hash.update(`${JSON.stringify([account, alias])}\n`);
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./src/plan/guard.ts
/** `max-new`: a larger `create + move` than the limit is probably a mistake. Retries don't count; 0 is no limit. */
function guardPlan(plan, maxNew) {
    const count = plan.create.length + plan.move.length;
    if (maxNew === 0 || count <= maxNew)
        return undefined;
    return {
        count,
        limit: maxNew,
        message: `This would send ${count} aliases at once, and \`max-new\` allows ${maxNew}. CustomerGauge cannot take an alias back.`,
        mend: `If all ${count} are meant, set \`max-new: ${count}\` (or \`0\` for no limit) for this push.`,
    };
}

// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/sentences.ts
var sentences = __webpack_require__(7020);
// EXTERNAL MODULE: ./src/commands/books.ts + 6 modules
var commands_books = __webpack_require__(3566);
// EXTERNAL MODULE: ./src/commands/check.ts
var check = __webpack_require__(9238);
// EXTERNAL MODULE: ./src/commands/folder.ts
var commands_folder = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/commands/open.ts + 2 modules
var commands_open = __webpack_require__(130);
// EXTERNAL MODULE: ./src/commands/run.ts
var commands_run = __webpack_require__(4331);
;// CONCATENATED MODULE: ./src/commands/plan.ts
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













/** Checks the alias files of the checked-out commit and shows what a push would send. Needs no secret. */
async function plan(run) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = __addDisposableResource(env_1, await (0,commands_open/* openRepositoryOf */.K)(run), true);
        const { report, books } = await planCommit(run, 'plan', repository);
        if (books && report.planned) {
            const refused = await (0,commands_books/* refuseBooks */.J)(books, repository);
            if (refused)
                run.show.notice(`A push would be stopped. ${refused.message} ${refused.mend}`);
            if (books.store.ledger?.target && !books.header.target)
                run.show.notice('The target was not compared with the ledger’s, because this run does not know it.');
        }
        return report;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Problems, then the plan. The report is `planned` or `unchanged`, unless something stands in the way. */
async function planCommit(run, command, repository) {
    const { settings, show } = run;
    const folder = await (0,files_commit/* readCommit */.k)(repository, repository.head, settings.path);
    const { report, ...read } = await (0,check/* checkFolder */.p)(run, (0,commands_run/* emptyReport */._)(settings, command), folder);
    if (report.result === 'invalid')
        return { report };
    const desired = await (0,commands_books/* desiredOf */.OO)(repository, read);
    const { base, known, books, had } = await findKnown(run, repository, desired);
    const nothing = (0,commands_folder/* noAliasFiles */.r)(folder, settings.path);
    if (nothing && had > 0 && !settings.allowEmpty) {
        const lost = `${nothing.message} What it is compared with has ${(0,report_report/* count */.U)(had, 'alias', 'aliases')} there.`;
        return { report: (0,commands_run/* failedReport */.k)(report, { ...nothing, message: lost }) };
    }
    if (nothing)
        show.notice(`${nothing.message} There is nothing to send.`);
    const planned = planReport(run, repository.head, desired.pairs, known, base);
    show.plan(planned);
    const { plan } = planned;
    const changed = (0,plan_plan/* hasChanges */.ik)(plan) || plan.retry.length + plan.remove.length > 0;
    const result = changed ? 'planned' : 'unchanged';
    const ledger = books && { ref: books.store.ref, commit: books.store.commit };
    return {
        report: { ...report, result, verdict: (0,sentences/* planSentence */.th)(planned), planned, ledger },
        desired,
        ...(books ? { books } : {}),
    };
}
function planReport(run, commit, pairs, known, base) {
    const { maxNew } = run.settings;
    const plan = (0,plan_plan/* computePlan */.Ru)(pairs, known);
    return { plan, digest: planDigest(plan), base, commit, maxNew, guard: guardPlan(plan, maxNew) };
}
/** What the files are compared with: the ledger, or a commit where the user wants no ledger. */
async function findKnown(run, repository, desired) {
    const { settings, show, trigger } = run;
    if (settings.base !== 'ledger') {
        const base = await findBase(repository, settings.base, trigger);
        const accepted = await readBase(run, repository, base.commit);
        return { base, known: { accepted }, had: accepted.length };
    }
    const books = await (0,commands_books/* openBooks */.FS)(run, repository, desired);
    const { ledger, ref, commit } = books.store;
    if (!ledger)
        show.notice((0,commands_books/* noLedgerYet */.pj)(ref));
    const why = ledger
        ? `the ledger \`${ref}\`, which was brought to commit ${ledger.source.commit.slice(0, 10)}.`
        : 'no aliases at all: there is no ledger yet.';
    return { base: { commit, why }, known: (0,commands_books/* knownFrom */.Yx)(ledger), books, had: ledger?.source.pairs.size ?? 0 };
}
/** The aliases of a commit. Its old mistakes must not block their mending, so what cannot be read is only a notice. */
async function readBase(run, repository, commit) {
    if (commit === undefined)
        return [];
    const folder = await (0,files_commit/* readCommit */.k)(repository, commit, run.settings.path);
    const { pairs, warnings } = await (0,lenient/* readLeniently */.x)(folder.found ? folder.files : []);
    for (const warning of warnings)
        run.show.notice(`In the base: ${warning}`);
    return pairs;
}


/***/ }),

/***/ 4898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readCommit)
/* harmony export */ });
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3191);

const NOTHING = new Uint8Array();
/** The alias files of a commit, as git stores them: no line ending, filter or edit of the working tree has touched them. */
async function readCommit(repository, commit, path) {
    const folder = await repository.list(commit, repository.folder);
    if (folder.kind === 'missing')
        return { found: false };
    if (folder.kind === 'no-folder') {
        if (folder.what === 'file')
            return { found: false };
        return { found: true, files: [{ path, bytes: NOTHING, kind: folder.what }] };
    }
    const entries = folder.entries.filter(({ kind, path: below }) => kind === 'file' ? (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isAliasFile */ .D1)(below) : !(0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .dK)(below));
    const contents = await repository.read(entries.filter(({ kind }) => kind === 'file').map(({ id }) => id));
    let next = 0;
    const files = entries.map(({ kind, id, path: below }) => ({
        path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(path, below),
        bytes: kind === 'file' ? (contents[next++] ?? NOTHING) : NOTHING,
        kind,
        ...(kind === 'file' ? { id } : {}),
    }));
    return { found: true, files };
}


/***/ })

};
