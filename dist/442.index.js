export const id = 442;
export const ids = [442];
export const modules = {

/***/ 6343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLeniently)
/* harmony export */ });
/* harmony import */ var _across_across_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8544);
/* harmony import */ var _reading_read_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9339);



/**
 * Reads alias files of the past. What was wrong in them must not block its fixing, so no rule applies: whatever pairs
 * can be understood count, and a file that cannot be read in full gives a warning.
 */
async function readLeniently(files) {
    const read = (0,_check_js__WEBPACK_IMPORTED_MODULE_1__/* .inPathOrder */ .$)(await (0,_reading_read_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readAliasFiles */ ._)(files));
    const warnings = [];
    for (const { source, problems } of read) {
        const first = problems.find(({ rule }) => rule === 'yaml-syntax' || rule === 'schema');
        if (first !== undefined) {
            warnings.push(`${source.file} could not be read in full as it was then (line ${first.place.line}): ${first.message}`);
        }
    }
    return { pairs: (0,_across_across_files_js__WEBPACK_IMPORTED_MODULE_0__/* .checkAcrossFiles */ .d)(read.flatMap((file) => file.entries)).pairs, warnings };
}


/***/ }),

/***/ 7176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ openRepositoryOf)
/* harmony export */ });
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6803);

/** The repository that the run stands in. The caller disposes of it. */
function openRepositoryOf({ settings, cwd, env, signal }) {
    const credentials = settings.githubToken
        ? { token: settings.githubToken, serverUrl: env.GITHUB_SERVER_URL || 'https://github.com' }
        : undefined;
    return (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .openRepository */ .h)({ cwd, path: settings.path, env, credentials, signal });
}


/***/ }),

/***/ 9442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan),
  planCommit: () => (/* binding */ planCommit)
});

// EXTERNAL MODULE: ./src/aliases/check.ts + 6 modules
var check = __webpack_require__(8544);
// EXTERNAL MODULE: ./src/aliases/lenient.ts
var lenient = __webpack_require__(6343);
// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
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
        case 'run':
            return trigger.event === 'schedule' ? onSchedule(head) : beforeHead(head);
        default:
            return beforeHead(head);
    }
}
/** The same commit comes up again and again, and without a ledger nobody knows that it was sent. */
function onSchedule({ id }) {
    const why = 'the checked-out commit itself: without a ledger nobody knows what an earlier push sent, so nothing is sent on `schedule`.';
    return { kind: 'commit', id, why, mayBeGone: false };
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
    if (first && second === headSha) {
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
        hint: 'Set `base` to a commit or branch.',
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
    hint;
    constructor(failure) {
        super(failure.message, { cause: failure.cause });
        this.code = failure.code;
        this.hint = failure.hint;
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
        if (!(cause instanceof failure/* GitError */.XS))
            throw cause;
        throw new BaseError({
            code: 'base-unreadable',
            message: `What to compare with cannot be read. ${cause.message}`,
            hint: hintFor(choice, cause),
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
                    hint: 'Set `base` to the commit or branch to compare with.',
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
        hint: 'Set `base` to the commit or branch to compare with.',
    });
}
/** A revision as git writes it. `^` and `~n` at its end are followed through the commits themselves: a shallow clone hides parents. */
async function revision(repository, text) {
    const here = await repository.resolve(text);
    if (here)
        return present(repository, here);
    const [, name = text, steps = ''] = /^(.+?)((?:\^|~\d{0,3})*)$/s.exec(text) ?? [];
    let id = (steps === '' ? undefined : await repository.resolve(name)) ?? (await namedElsewhere(repository, name));
    for (const [, generations] of steps.matchAll(/\^|~(\d*)/g)) {
        for (let left = Number(generations || 1); left > 0; left--) {
            const [first] = await repository.parents(await present(repository, id));
            if (!first) {
                throw new BaseError({
                    code: 'base-unknown',
                    message: `\`${text}\` goes back beyond the first commit.`,
                    hint: 'Set `base` to a later commit.',
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
    const unknown = (where) => new BaseError({
        code: 'base-unknown',
        message: `\`base\` is ${JSON.stringify(name)}, which is no commit, branch or tag ${where}.`,
        hint: 'Write `ledger`, `last-commit`, a branch, a tag or a full commit id.',
    });
    try {
        const id = await repository.remoteCommit(name.replace(/^origin\//, ''));
        if (id)
            return id;
    }
    catch (cause) {
        if (cause instanceof failure/* GitError */.XS && cause.code === 'no-remote')
            throw unknown('here, and there is no remote');
        throw cause;
    }
    throw unknown('here or on the remote');
}
function hintFor(choice, { code, hint }) {
    if (code === 'not-on-server' && choice.kind === 'commit' && choice.mayBeGone) {
        return 'The commit before this push is gone from the server, as after a force-push. Run the workflow by hand with `base` set to a commit whose aliases were sent.';
    }
    if (code === 'authentication' || code === 'unreachable')
        return `${hint} Or check out with \`fetch-depth: 0\`.`;
    return `${hint} \`fetch-depth: 0\` in actions/checkout brings the whole history.`;
}

// EXTERNAL MODULE: ./src/files/commit.ts
var files_commit = __webpack_require__(4898);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
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
        message: `This would send ${count} aliases at once, and \`max-new\` allows ${maxNew}. CustomerGauge cannot take an alias back.`,
        hint: `If all ${count} are meant, set \`max-new: ${count}\` (or \`0\` for no limit) for this push.`,
    };
}

;// CONCATENATED MODULE: ./src/report/doubtful.ts

/**
 * The pairs that warnings are about: the alias that one stands on, or all aliases of an account that it stands on. Where a
 * warning names another place, that counts as well, unless it is the account of the same entry.
 */
function pairsInDoubt(problems, entries) {
    const warnings = problems.filter(({ severity }) => severity === 'warning');
    const files = new Set(warnings.flatMap(({ place, related }) => [place.file, ...related.map((one) => one.place.file)]));
    const byLine = namesByLine(entries.filter(({ source }) => files.has(source.file)));
    const nameAt = (place) => byLine.get(`${place.line}:${place.file}`)?.find((name) => isWithin(place, name.place));
    const doubtful = new pair_set/* PairSet */.X_();
    for (const { place, related } of warnings) {
        const own = nameAt(place);
        const others = related.map((one) => nameAt(one.place)).filter((name) => name?.pair || name?.entry !== own?.entry);
        for (const name of [own, ...others])
            for (const pair of name?.pair ? [name.pair] : (name?.entry.pairs ?? []))
                doubtful.add(pair);
    }
    return doubtful;
}
function namesByLine(entries) {
    const byLine = new Map();
    const take = (source, { start, end }, of) => {
        const place = source.place(start, end);
        for (let line = place.line; line <= place.endLine; line++) {
            const key = `${line}:${place.file}`;
            const names = byLine.get(key);
            if (names)
                names.push({ ...of, place });
            else
                byLine.set(key, [{ ...of, place }]);
        }
    };
    for (const entry of entries) {
        take(entry.source, entry, { entry, pair: undefined });
        for (const pair of entry.pairs)
            take(entry.source, pair, { entry, pair });
    }
    return byLine;
}
/** Whether a place begins inside another, of which it shares a line. */
function isWithin({ line, column }, name) {
    return (line > name.line || column >= name.column) && (line < name.endLine || column < name.endColumn);
}

// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/sentences.ts
var sentences = __webpack_require__(7020);
// EXTERNAL MODULE: ./src/commands/books.ts + 5 modules
var commands_books = __webpack_require__(379);
// EXTERNAL MODULE: ./src/commands/check.ts + 2 modules
var commands_check = __webpack_require__(6386);
// EXTERNAL MODULE: ./src/commands/folder.ts
var folder = __webpack_require__(4620);
;// CONCATENATED MODULE: ./src/commands/merge.ts

/**
 * Why the checked-out files are not what an open pull request would leave behind once merged: sentences for people, or
 * nothing where they are, or where nobody can tell. GitHub's merge commit is what `actions/checkout` takes by itself.
 */
async function notTheMerge({ trigger, settings }, repository) {
    if (trigger.kind !== 'pull-request' || !trigger.open || trigger.headSha === '')
        return undefined;
    const { headSha, baseSha, event } = trigger;
    const { head } = repository;
    if (head !== headSha) {
        const parents = await repository.parents(head);
        if (parents.length > 1 && parents.includes(headSha))
            return undefined;
        const hint = event === 'pull_request_target'
            ? 'Use the event `pull_request`, for which `actions/checkout` takes the merge commit.'
            : 'Leave out `ref` in `actions/checkout`, which then takes the merge commit. If the pull request has changed meanwhile, its newer run says better.';
        return `What is checked out is neither this pull request nor its merge commit, so a merge sends something else than this plan says. ${hint}`;
    }
    if (settings.base !== 'ledger' || baseSha === '')
        return undefined;
    if ((await parted(repository, baseSha)) === baseSha)
        return undefined;
    return 'The pull request’s own commit is checked out, and its target branch has gone on since: what came there is missing here, so a merge may send something else than this plan says, and what it removes is not listed. Leave out `ref` in `actions/checkout`, which then takes the merge commit.';
}
/**
 * Why what seems to be gone from the checked-out files may well be on the ledger's branch: sentences for people, or nothing
 * where the files are as new as the ledger, or as its branch. Where nobody can tell, they are not taken to be.
 */
async function behindTheLedger({ trigger }, { store: { ledger }, header }, repository) {
    if (!ledger)
        return undefined;
    const { commit: source } = ledger.source;
    const tip = await tipOf(repository, [ledger.branch, header.branch]);
    // The branch's tip is what a push of it would go by. What builds on the tip has all but what nobody pushed to the remote;
    // a commit that a force-push took away is still there.
    if (tip === repository.head)
        return undefined;
    if (tip !== undefined && (await includes(repository, tip)) && (await isKept(repository, source)))
        return undefined;
    if (await includes(repository, source))
        return undefined;
    const hint = trigger.kind === 'pull-request' || trigger.kind === 'merge-group'
        ? 'A run that is started again checks out what the first one did: a new commit on the pull request, or closing and reopening it, starts one on the newest merge commit.'
        : 'Bring it up to date with that branch, and plan again.';
    return `The ledger was brought to commit ${source.slice(0, 10)}, which what is checked out here does not have: aliases that came or went there are not seen. So this plan is no promise, and what it removes is not listed. ${hint}`;
}
/** The tip of the first of these branches that is on the remote; of the default branch where none is known. */
async function tipOf(repository, branches) {
    const known = branches.filter((name) => name !== undefined);
    const names = known.length > 0 ? known.map((name) => `refs/heads/${name}`) : ['HEAD'];
    const there = await repository.remoteRefs(names);
    return names.map((name) => there.get(name)).find((id) => id !== undefined);
}
/** Whether the checked-out commit is known to include another. */
async function includes(repository, other) {
    const { head } = repository;
    // Nothing has to be fetched where the commit itself says so.
    if ((await repository.parents(head)).includes(other))
        return true;
    return unlessUnknown(repository.contains(head, other));
}
/** Whether the remote is known to have a commit still. */
function isKept(repository, commit) {
    return unlessUnknown(repository.isOnRemote(commit));
}
/** What git says; no where it cannot say. */
async function unlessUnknown(said) {
    try {
        return await said;
    }
    catch (error) {
        if (error instanceof failure/* GitError */.XS)
            return false;
        throw error;
    }
}
/** Why merging an open pull request would start no push that sends anything, however its files are: a sentence, or nothing. */
function mergeSendsNothing({ trigger, settings }) {
    if (trigger.kind !== 'pull-request' || !trigger.open)
        return undefined;
    const { baseBranch, defaultBranch } = trigger;
    // Whoever names the command and the environment may push from other branches, too.
    const may = settings.command !== 'auto' && settings.environmentExplicit;
    if (may || baseBranch === '' || defaultBranch === '' || baseBranch === defaultBranch)
        return undefined;
    return `This pull request is for \`${baseBranch}\`, and only what comes to the default branch \`${defaultBranch}\` is pushed.`;
}
/** Where the checked-out commit and another part; the other itself where that cannot be found out. */
async function parted(repository, other) {
    try {
        return await repository.mergeBase(repository.head, other);
    }
    catch (error) {
        if (error instanceof failure/* GitError */.XS)
            return other;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/commands/naming.ts
var naming = __webpack_require__(9488);
// EXTERNAL MODULE: ./src/commands/open.ts
var commands_open = __webpack_require__(7176);
// EXTERNAL MODULE: ./src/files/brought.ts
var brought = __webpack_require__(1446);
;// CONCATENATED MODULE: ./src/commands/proposed.ts


/**
 * The pairs, by key, that an open pull request adds to its target branch. Nothing where that is all that is new to the
 * ledger, as where the last push was of the target branch as it is, and where it cannot be told.
 */
async function pairsProposed({ trigger }, repository, ledger) {
    if (trigger.kind !== 'pull-request' || !trigger.open)
        return undefined;
    const { head, folder } = repository;
    try {
        const [first, ...others] = await repository.parents(head);
        const merged = others.includes(trigger.headSha) ? first : undefined;
        const own = head === trigger.headSha && trigger.baseSha !== '';
        const base = own ? await repository.mergeBase(head, trigger.baseSha) : merged;
        if (base === undefined || base === ledger?.source.commit)
            return undefined;
        return await (0,brought/* pairsBrought */.d)(repository, { commit: head, base, formerFolder: folder });
    }
    catch (error) {
        // It only says which of them are new here; what is sent stays the same.
        if (error instanceof failure/* GitError */.XS)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/commands/run.ts
var commands_run = __webpack_require__(4331);
// EXTERNAL MODULE: ./src/commands/unsettled.ts + 1 modules
var unsettled = __webpack_require__(418);
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
        const { planned } = report;
        if (!planned)
            return report;
        const refused = books && (await refusalOf(run, books, repository));
        if (books?.store.ledger?.target && !books.header.target)
            run.show.notice('The target was not compared with the ledger’s, because this run does not know it: give it `region` and `configuration`, which are no secrets.');
        if (refused)
            run.show.notice(refused);
        if ((0,plan_plan/* pairsToSend */.J_)(planned.plan).length === 0)
            return report;
        const unmerged = mergeSendsNothing(run);
        if (unmerged)
            run.show.notice(unmerged);
        const brought = await pairsProposed(run, repository, books?.store.ledger);
        return { ...report, planned: { ...planned, idle: refused ?? unmerged, brought } };
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
/** Why a push of this would be stopped by the ledger, in a sentence. */
async function refusalOf({ trigger, settings }, books, repository) {
    // Where this branch never pushes, as one on a laptop that is to be merged, it does not matter that the ledger is about another.
    const pushes = trigger.kind !== 'none' && (0,github_event/* refusePush */.t_)(trigger, settings.environmentExplicit) === undefined;
    const header = pushes ? books.header : { ...books.header, branch: undefined };
    const refused = await (0,commands_books/* refuseBooks */.J)({ ...books, header }, repository);
    return refused && `A push would be stopped. ${refused.message} ${refused.hint}`;
}
/** Problems, then the plan. The report is `planned` or `unchanged`, unless something stands in the way. */
async function planCommit(run, command, repository) {
    const { settings, show } = run;
    const path = (0,naming/* shownFolder */.e)(run, repository);
    const keepsBooks = settings.base === 'ledger';
    // Before anything is sent, all of it is looked at again; only a plan leaves files out that the ledger knows.
    const finding = keepsBooks && command === 'plan' ? (0,commands_books/* findBooks */.wH)(run, repository) : undefined;
    // What is wrong in the files is said before what is wrong with the ledger.
    const unread = (await finding?.catch(() => undefined))?.unread;
    const listed = await (0,files_commit/* listCommit */.E$)(repository, repository.head, path);
    const options = await (0,commands_check/* checkOptions */.Jr)(run);
    const { read, gone, leftOut } = await (0,unsettled/* readForPlan */.N)(run, repository, { listed: listed ?? [], ledger: unread, options });
    const checked = (0,commands_check/* check */.z6)(run, (0,commands_run/* emptyReport */._O)(settings, command), { read, options, leftOut });
    const { report } = checked;
    if (report.result === 'invalid')
        return { report };
    const desired = await (0,commands_books/* desiredOf */.OO)(repository, checked);
    const mine = { ...desired, gone: (0,check/* entriesById */.NB)(gone), leftOut: new Set(leftOut.map(({ id }) => id)) };
    const opened = keepsBooks ? await (await (finding ?? (0,commands_books/* findBooks */.wH)(run, repository))).open(mine) : undefined;
    const { base, known, books, had } = await compareWith(run, repository, opened);
    const nothing = (0,folder/* noAliasFiles */.r)(listed, settings.path);
    if (nothing && had > 0 && !settings.allowEmpty) {
        const lost = `${nothing.message} What it is compared with has ${(0,report_report/* count */.U)(had, 'alias', 'aliases')} there.`;
        return { report: (0,commands_run/* failedReport */.kS)(report, { ...nothing, message: lost }) };
    }
    if (nothing)
        show.notice(`${nothing.message} There is nothing to send. If there should be, check the input \`path\`.`);
    const { maxNew } = settings;
    const full = (0,plan_plan/* computePlan */.Ru)(desired.pairs, { ...known, unread: (0,unsettled/* countAliases */.w)(leftOut) });
    const caution = (command === 'plan' ? await notTheMerge(run, repository) : undefined) ??
        (books && full.remove.length + full.move.length > 0 ? await behindTheLedger(run, books, repository) : undefined);
    if (caution)
        show.notice(caution);
    // Nobody should remove by hand what only seems to be gone.
    const plan = caution ? (0,plan_plan/* withoutRemovals */.q9)(full) : full;
    const guard = guardPlan(plan, maxNew);
    const about = { base, commit: repository.head, maxNew, guard, caution };
    const doubtful = pairsInDoubt(report.problems, read.flatMap(({ entries }) => entries));
    const planned = { plan, digest: planDigest(plan), ...about, doubtful };
    show.plan(planned);
    const changed = (0,plan_plan/* hasChanges */.ik)(plan) || plan.retry.length + plan.remove.length > 0;
    const result = changed ? 'planned' : 'unchanged';
    const ledger = books && { ref: books.store.ref, commit: books.store.commit };
    return {
        report: { ...report, result, verdict: (0,sentences/* planSentence */.th)(planned), planned, ledger },
        ...(command === 'push' ? { desired: books ? (0,commands_books/* withSettled */.Gt)(desired, checked, path) : desired } : {}),
        ...(books ? { books } : {}),
    };
}
/** What the files are compared with: the ledger, or a commit where the user wants no ledger. */
async function compareWith(run, repository, books) {
    const { settings, show, trigger } = run;
    if (!books) {
        const base = await findBase(repository, settings.base, trigger);
        const accepted = await readBase(run, repository, base.commit);
        return { base, known: { accepted }, had: accepted.size };
    }
    const { ledger, ref, commit } = books.store;
    if (!ledger)
        show.notice((0,commands_books/* noLedgerYet */.pj)(ref, await repository.remoteOfSeveral()));
    const why = ledger
        ? `the ledger \`${ref}\`, which was brought to commit ${ledger.source.commit.slice(0, 10)}.`
        : 'no aliases at all: there is no ledger yet.';
    return { base: { commit, why }, known: (0,commands_books/* knownFrom */.Yx)(ledger), books, had: ledger?.source.pairs.size ?? 0 };
}
/** The aliases of a commit. Its old mistakes must not block their fixing, so what cannot be read is only a notice. */
async function readBase(run, repository, commit) {
    if (commit === undefined)
        return new pair_set/* PairSet */.X_();
    const files = await (0,files_commit/* readCommit */.kN)(repository, commit, (0,naming/* shownFolder */.e)(run, repository));
    const { pairs, warnings } = await (0,lenient/* readLeniently */.x)(files ?? []);
    for (const warning of warnings)
        run.show.notice(`In the base: ${warning}`);
    return pairs;
}


/***/ }),

/***/ 1446:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ pairsBrought)
/* harmony export */ });
/* harmony import */ var _aliases_alias_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2748);
/* harmony import */ var _aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6343);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4898);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);




/**
 * The pairs, by key, that a commit has and that its base has not. Only files that differ are read. Both commits are
 * fetched where the checkout left them out.
 *
 * @throws GitError when one of them cannot be read
 */
async function pairsBrought(repository, from) {
    const { commit, base, formerFolder } = from;
    const { folder } = repository;
    const after = await blobs(repository, commit, folder);
    const before = new Map();
    for (const one of new Set([formerFolder, folder]))
        for (const [path, id] of base === undefined ? [] : await blobs(repository, base, one))
            before.set(path, id);
    const changed = (one, other) => [...one].filter(([path, id]) => other.get(path) !== id);
    const had = await keysOf(repository, changed(before, after));
    const has = await keysOf(repository, changed(after, before));
    return has.difference(had);
}
/** The alias files of a folder in a commit, and their ids. */
async function blobs(repository, commit, path) {
    if (!(await repository.has(commit)))
        await repository.fetchCommit(commit);
    const folder = await repository.list(commit, path);
    if (folder.kind !== 'folder')
        return new Map();
    const files = folder.entries.filter(({ kind, path: below }) => kind === 'file' && (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isAliasFile */ .D1)(below));
    return new Map(files.map(({ path: below, id }) => [below, id]));
}
async function keysOf(repository, files) {
    const listed = files.map(([path, id]) => ({ path, id }));
    const { pairs } = await (0,_aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readLeniently */ .x)(await (0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .readListed */ .oF)(repository, listed));
    return new Set(Array.from(pairs, _aliases_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .pairKey */ .Yz));
}


/***/ })

};
