export const id = 2236;
export const ids = [2236];
export const modules = {

/***/ 6343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLeniently)
/* harmony export */ });
/* harmony import */ var _pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _path_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6556);
/* harmony import */ var _reading_read_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7139);



/**
 * Reads alias files of the past. What was wrong in them must not block its fixing, so no rule applies: whatever pairs
 * can be understood count, and a file that cannot be read in full gives a warning.
 */
async function readLeniently(files) {
    const read = (0,_path_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inPathOrder */ .$)(await (0,_reading_read_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readAliasFiles */ ._)(files));
    const warnings = [];
    for (const { source, problems } of read) {
        const [first] = problems;
        if (first !== undefined) {
            warnings.push(`${source.file} could not be read in full as it was then (line ${first.place.line}): ${first.message}`);
        }
    }
    const pairs = new _pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X_();
    for (const { entries } of read)
        for (const entry of entries)
            for (const pair of entry.pairs)
                pairs.add(pair);
    return { pairs, warnings };
}


/***/ }),

/***/ 9664:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ chooseBase),
/* harmony export */   j: () => (/* binding */ isCommitId)
/* harmony export */ });
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
            if (!isCommitId(trigger.baseSha))
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
    if (!isCommitId(before))
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
    if (!isCommitId(baseSha))
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
/** Whether a text is a full commit id. */
function isCommitId(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}


/***/ }),

/***/ 4322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ findBase)
/* harmony export */ });
/* unused harmony export BaseError */
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8534);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9664);


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
    const choice = (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseBase */ .b)(requested, trigger, head);
    try {
        return await follow(repository, choice);
    }
    catch (cause) {
        if (!(cause instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS))
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
        if (cause instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS && cause.code === 'no-remote')
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


/***/ }),

/***/ 3241:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ refuseFirstPush)
/* harmony export */ });
/* harmony import */ var _aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6343);
/* harmony import */ var _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9563);
/* harmony import */ var _base_choose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9664);
/* harmony import */ var _files_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4898);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8534);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8720);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3198);
/* harmony import */ var _run_ledger_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6280);
/** A push without a ledger, or with one of no branch: somebody may have to say that all of it is meant. */









/** Why this push must be confirmed first, unless it is: by the number of aliases that it would send. */
async function refuseFirstPush(run, repository, { runLedger, plan }) {
    const { confirm } = run.settings;
    const sends = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .pairsToSend */ .J_)(plan).length;
    if (confirm === sends)
        return undefined;
    const refused = (await refuseUnbound(run, runLedger, sends)) ?? (await refuseLost(run, repository, { runLedger, plan, sends }));
    return refused && confirm !== undefined ? (0,_confirm_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongNumber */ .Zr)(confirm, sends) : refused;
}
/** On GitHub nothing is sent off the default branch before a person has bound the environment to that branch. */
async function refuseUnbound({ trigger, settings }, { store: { ledger, ref }, header: { branch }, onDefaultBranch }, sends) {
    if (trigger.kind === 'none' || branch === undefined || ledger?.branch !== undefined)
        return undefined;
    if ((await onDefaultBranch()) !== false)
        return undefined;
    return {
        code: 'confirm',
        message: `No push was made to the environment \`${settings.environment}\` from \`${branch}\` yet, which is not the default branch: the ledger \`${ref}\` is ${ledger ? 'about no branch' : 'not there'}.`,
        hint: `If the environment is to belong to this branch from now on, run again with \`confirm: ${sends}\`, which sends ${sends}.`,
    };
}
/** The ledger may have been lost: then nearly everything would be sent again. */
async function refuseLost(run, repository, { runLedger, plan, sends }) {
    const { ledger, ref } = runLedger.store;
    if (ledger || sends === 0)
        return undefined;
    const before = await pairsBefore(run, repository);
    const added = before ? (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .pairsToSend */ .J_)(plan).filter((pair) => !before.has(pair)).length : 0;
    if (added === sends)
        return undefined;
    const would = `A push would send ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U)(sends, 'alias', 'aliases')}`;
    return {
        code: 'ledger-missing',
        message: before
            ? `There is no ledger \`${ref}\`, but there were alias files before this change. ${would}, and this change brought ${added} of them.`
            : `There is no ledger \`${ref}\`, and the commit before this one cannot be read. ${would}.`,
        hint: [
            `Nothing was ever sent from this repository: run again with \`confirm: ${sends}\`, which sends all ${sends}.`,
            `The ledger was deleted: restore it. How: ${_run_ledger_js__WEBPACK_IMPORTED_MODULE_6__/* .RESTORED */ .lt}.`,
            'CustomerGauge has these aliases already: run `adopt`.',
        ].join(' '),
    };
}
/** The pairs of the commit before this change, none where it had no alias files; nothing where it cannot be read. */
async function pairsBefore({ trigger, settings }, repository) {
    const [first, second] = await repository.parents(repository.head);
    // What is checked out for a pull request is its merge, whose first parent is the branch, or a commit of its own.
    const said = trigger.kind === 'push' ? trigger.before : 'baseSha' in trigger && second === undefined ? trigger.baseSha : '';
    const wanted = [(0,_base_choose_js__WEBPACK_IMPORTED_MODULE_8__/* .isCommitId */ .j)(said) && !/^0+$/.test(said) ? said : undefined, first].filter((id) => id !== undefined);
    for (const commit of wanted) {
        if (!(await isReadable(repository, commit)))
            continue;
        return (await (0,_aliases_lenient_js__WEBPACK_IMPORTED_MODULE_0__/* .readLeniently */ .x)((await (0,_files_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .readCommit */ .kN)(repository, commit, settings.path)) ?? [])).pairs;
    }
    return wanted.length === 0 ? new _aliases_pair_set_js__WEBPACK_IMPORTED_MODULE_1__/* .PairSet */ .X_() : undefined;
}
/** Makes sure that a commit can be read, if the server gives it: a force-push may have taken it away. */
async function isReadable(repository, commit) {
    try {
        if (!(await repository.has(commit)))
            await repository.fetchCommit(commit);
        return true;
    }
    catch (error) {
        if (error instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS && (error.code === 'not-on-server' || error.code === 'not-given'))
            return false;
        throw error;
    }
}


/***/ }),

/***/ 2237:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ foretellStop),
/* harmony export */   j: () => (/* binding */ foretoldRefusal)
/* harmony export */ });
/* harmony import */ var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5015);
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67);
/* harmony import */ var _first_push_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3241);



/** The same, in sentences. */
async function foretellStop(run, repository, about) {
    const refused = await foretoldRefusal(run, repository, about);
    return refused && `A push would be stopped. ${refused.message} ${refused.hint}`;
}
/** Why the ledger would stop a push of this plan; of a pull request, the push of its merge. */
async function foretoldRefusal(run, repository, { runLedger, plan }) {
    // Of a pull request that was closed nothing is pushed any more.
    if (run.trigger.kind === 'pull-request' && !run.trigger.open)
        return undefined;
    const pushed = asPushed(run, runLedger);
    return ((await (0,_binding_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseLedger */ ._y)(pushed, repository)) ?? (await (0,_first_push_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseFirstPush */ .j)(run, repository, { runLedger: pushed, plan })));
}
/** The ledger as a push of this would use it. */
function asPushed({ trigger, settings }, runLedger) {
    const about = (branch) => ({ ...runLedger, header: { ...runLedger.header, branch } });
    if (trigger.kind === 'pull-request') {
        const { baseBranch, defaultBranch } = trigger;
        return { ...about(baseBranch || undefined), onDefaultBranch: async () => baseBranch === defaultBranch };
    }
    // Where this branch never pushes, as one on a laptop that is to be merged, it does not matter that the ledger is about another.
    const pushes = trigger.kind !== 'none' && (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .refusePush */ .t_)(trigger, settings.environmentExplicit) === undefined;
    return about(pushes ? (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__/* .branchOfEvent */ .sf)(trigger) : undefined);
}


/***/ }),

/***/ 5286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ behindTheLedger),
/* harmony export */   hd: () => (/* binding */ notTheMerge),
/* harmony export */   pL: () => (/* binding */ mergeSendsNothing)
/* harmony export */ });
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8534);

/**
 * Why the checked-out files are not what an open pull request would leave behind once merged: sentences for people, or
 * nothing where they are, or where nobody can tell. GitHub's merge commit is what `actions/checkout` takes by itself.
 */
async function notTheMerge({ trigger }, repository) {
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
    if (baseSha === '')
        return undefined;
    if ((await parted(repository, baseSha)) === baseSha)
        return undefined;
    return 'The pull request’s own commit is checked out, and its target branch has gone on since: what came there is missing here, so a merge may send something else than this plan says, and what it removes is not listed. Leave out `ref` in `actions/checkout`, which then takes the merge commit.';
}
/**
 * Why what seems to be gone from the checked-out files may well be on the ledger's branch: sentences for people, or nothing
 * where the files are as new as the ledger, or as its branch. Where nobody can tell, they are not taken to be.
 */
async function behindTheLedger({ trigger }, { store: { ledger }, header, tips }, repository) {
    if (!ledger)
        return undefined;
    const { commit: source } = ledger.source;
    const tip = await tipOf(tips, [ledger.branch, header.branch]);
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
async function tipOf(tips, branches) {
    const known = branches.filter((name) => name !== undefined);
    const names = known.length > 0 ? known.map((name) => `refs/heads/${name}`) : ['HEAD'];
    const there = await tips(names);
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
        if (error instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS)
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
        if (error instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS)
            return other;
        throw error;
    }
}


/***/ }),

/***/ 946:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ guardPlan)
/* harmony export */ });
/** `max-new`: a larger `create + move` than the limit is probably a mistake. Retries don't count; 0 is no limit. */
function guardPlan(plan, maxNew) {
    const count = plan.create.length + plan.move.length;
    if (maxNew === 0 || count <= maxNew)
        return undefined;
    return {
        message: `This would send ${count} aliases at once, and \`max-new\` allows ${maxNew}. CustomerGauge cannot take an alias back.`,
        hint: `If all ${count} are meant: after merging, open Actions, choose this workflow, click “Run workflow” and enter ${count} for \`max-new\` (0 is no limit). On the command line it is \`--max-new ${count}\`.`,
    };
}


/***/ })

};
