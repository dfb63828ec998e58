export const id = 129;
export const ids = [129,488];
export const modules = {

/***/ 6343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLeniently)
/* harmony export */ });
/* harmony import */ var _pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _path_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6556);
/* harmony import */ var _reading_read_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1908);



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

/***/ 67:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ refuseBranch),
/* harmony export */   YO: () => (/* binding */ rebindings),
/* harmony export */   _y: () => (/* binding */ refuseLedger)
/* harmony export */ });
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3191);
/* harmony import */ var _report_preview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5566);
/** What a ledger is about, and whether a run may go on from it. */


/** Why this run must not push by the ledger that it found: it is about something else. */
async function refuseLedger(runLedger, repository) {
    const { store, header } = runLedger;
    const { ledger, ref, commit } = store;
    if (!ledger || !commit)
        return undefined;
    if (ledger.path !== header.path && (await hasStayed(repository, commit, { from: ledger.path, to: header.path }))) {
        return {
            code: 'ledger-path',
            message: `The ledger \`${ref}\` is about the folder \`${ledger.path || '.'}\`, which still has alias files of it, and this run is about \`${header.path || '.'}\`.`,
            hint: CHOICE,
        };
    }
    const branch = await refuseBranch(runLedger, { adopting: false });
    if (branch)
        return branch;
    const differ = targetChanges(ledger.target, header.target);
    if (differ.length === 0)
        return undefined;
    return {
        code: 'ledger-target',
        message: `The ledger \`${ref}\` is about another target than this run: ${differ.map(_report_preview_js__WEBPACK_IMPORTED_MODULE_0__/* .rebindingText */ .wG).join(', ')}.`,
        hint: CHOICE,
    };
}
/**
 * Why a run of one branch must not use a ledger that is about another one. On the default branch the ledger follows, once
 * the old branch is gone; and at once where somebody adopts.
 */
async function refuseBranch({ store: { ledger, ref }, header, onDefaultBranch, tips }, { adopting }) {
    if (ledger?.branch === undefined || header.branch === undefined || ledger.branch === header.branch)
        return undefined;
    const byDefault = await onDefaultBranch();
    if (adopting && byDefault)
        return undefined;
    const old = `refs/heads/${ledger.branch}`;
    const isGone = !(await tips([old])).has(old);
    // A branch that is gone was renamed, or gave its place to this one.
    if (isGone && byDefault !== false)
        return undefined;
    const other = 'For another tenant, set another `environment`.';
    const deleted = `If the default branch was renamed, delete the old branch \`${ledger.branch}\` on the server: the next push goes on where it ended. `;
    return {
        code: 'ledger-branch',
        message: `The ledger \`${ref}\` is about the branch \`${ledger.branch}\`, and this run is about \`${header.branch}\`.`,
        hint: byDefault
            ? `${deleted}${CHOICE}`
            : isGone
                ? `That branch is gone. Run this on the default branch, which the ledger then follows. ${other}`
                : `If these aliases are to be merged first, push from \`${ledger.branch}\` afterwards. ${other}`,
    };
}
/** What a ledger would be about instead, once this run has written it. */
function rebindings(ledger, header) {
    const changes = [];
    if (ledger.path !== header.path)
        changes.push({ what: 'path', was: ledger.path || '.', is: header.path || '.' });
    if (ledger.branch !== undefined && header.branch !== undefined && ledger.branch !== header.branch)
        changes.push({ what: 'branch', was: ledger.branch, is: header.branch });
    return [...changes, ...targetChanges(ledger.target, header.target)];
}
const TARGET_INPUTS = {
    records: 'records-url',
    configuration: 'configuration',
    accountField: 'account-field',
    aliasField: 'alias-field',
};
function targetChanges(one, other) {
    if (!one || !other)
        return [];
    return Object.keys(TARGET_INPUTS)
        .filter((key) => one[key] !== other[key])
        .map((key) => ({ what: TARGET_INPUTS[key], was: one[key], is: other[key] }));
}
/** Whether any alias file of the ledger is still in its folder, and not in the one that this run is about. */
async function hasStayed(repository, ledger, { from, to }) {
    const filesIn = async (commit, folder) => {
        const listed = await repository.list(commit, folder);
        return listed.kind === 'folder' ? listed.entries.filter(({ path }) => (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .isAliasFile */ .D1)(path)) : [];
    };
    const had = await filesIn(ledger, 'source');
    const [paths, ids] = [new Set(had.map(({ path }) => path)), new Set(had.map(({ id }) => id))];
    const isInside = (path) => to === '' || (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(from || '.', path).startsWith(`${to}/`);
    return (await filesIn(repository.head, from)).some(({ path, id }) => (paths.has(path) || ids.has(id)) && !isInside(path));
}
/** What people can do about a ledger that is about something else. */
const CHOICE = 'If it is meant as another tenant, set another `environment`. If it is the same one, run the command `adopt`: it shows what changes and asks for confirmation. What no push has tried yet counts as accepted then; what waits goes on waiting for the next push. What has to be sent after all is taken out of the files, pushed, and brought back.';


/***/ }),

/***/ 9238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ checkOptions),
/* harmony export */   gw: () => (/* binding */ checkFiles),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _aliases_reading_read_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1908);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8850);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6437);
/* harmony import */ var _known_accounts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4858);
/* harmony import */ var _unsettled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(418);





/** How this run checks alias files. @throws KnownAccountsError where it cannot */
async function checkOptions(run) {
    return { severities: run.settings.rules, known: await (0,_known_accounts_js__WEBPACK_IMPORTED_MODULE_2__/* .readKnownAccounts */ .k)(run) };
}
/** Reads all alias files, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
async function checkFiles(run, report, files) {
    return check(run, report, {
        read: await (0,_aliases_reading_read_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readAliasFiles */ ._)(files),
        options: await checkOptions(run),
    });
}
/**
 * The same for files that were read.
 * @param of.leftOut files that count although they were not read
 */
function check(run, empty, of) {
    const { read, options, leftOut = [] } = of;
    const { problems, ...checked } = (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRead */ .xp)(read, options);
    run.show.problems(problems);
    const { errors, warnings } = (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .countProblems */ ._)(problems);
    const noted = warnings > 0 ? `, ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(warnings, 'warning')}` : '';
    const files = read.length + leftOut.length;
    const aliases = checked.pairs.size + (0,_unsettled_js__WEBPACK_IMPORTED_MODULE_3__/* .countAliases */ .w)(leftOut);
    const report = { ...empty, problems, files, aliases };
    if (errors > 0) {
        const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(errors, 'error')}${noted} in the alias files. Nothing can be sent until they are fixed.`;
        return { report: { ...report, result: 'invalid', verdict }, ...checked, options };
    }
    const verdict = `${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(aliases, 'alias', 'aliases')} in ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U)(files, 'file')}: valid${noted}.`;
    return { report: { ...report, result: 'valid', verdict }, ...checked, options };
}


/***/ }),

/***/ 3198:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ unconfirmed),
/* harmony export */   KF: () => (/* binding */ movedMeanwhile),
/* harmony export */   Zr: () => (/* binding */ wrongNumber),
/* harmony export */   ut: () => (/* binding */ answerOf)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(308);
/* harmony import */ var _ledger_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(967);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8850);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4331);
/** Changes that nobody can undo, or that a click too many would make: somebody has to confirm them, by their number. */




/**
 * Shows what would change, and finds out whether somebody confirmed it: by the input `confirm`, or by typing the number at a
 * terminal.
 * @returns nothing where they did, else how the run ends
 */
async function unconfirmed(run, report, preview) {
    const { settings, show, person } = run;
    const number = preview.confirm;
    show.preview(preview);
    if (settings.confirm === number)
        return undefined;
    if (settings.confirm !== undefined)
        return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failedReport */ .kS)(report, wrongNumber(settings.confirm, number), 'blocked');
    if (!person?.ask)
        return {
            ...report,
            result: 'planned',
            verdict: `Nothing was written. To do it, run again with ${asInput(number)}.`,
        };
    const typed = await answerOf(run, `To do it, type the number of aliases (${number}): `);
    if (typed === String(number))
        return undefined;
    return (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failedReport */ .kS)(report, { code: 'confirm', message: 'Nothing was written: it was not confirmed.', hint: '' }, 'blocked');
}
/** What a person typed, without the white space around it. @throws ToldToStop where they ended the run instead */
async function answerOf({ person, signal }, question) {
    const typed = (await person?.ask?.(question)) ?? '';
    if (signal.aborted)
        throw new _git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .ToldToStop */ .N();
    return typed.trim();
}
/** Said where another number was confirmed than the one that it is about. */
function wrongNumber(given, right) {
    return {
        code: 'confirm',
        message: `${asInput(given)} was given, but this is about ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(right, 'alias', 'aliases')}. Nothing was written.`,
        hint: `Look at what has changed since. To do it, run again with ${asInput(right)}.`,
    };
}
/** Another run wrote the ledger between the preview and this run's own writing, which would change more than was confirmed. */
function movedMeanwhile(unconfirmed) {
    const message = `Another run changed the ledger meanwhile: ${(0,_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U)(unconfirmed, 'alias', 'aliases')} would change that nobody confirmed. Nothing was written.`;
    return new _ledger_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .LedgerError */ .o({
        code: 'ledger-moved',
        message,
        hint: 'Run it again and look at what it would change then.',
    });
}
function asInput(number) {
    return `\`confirm: ${number}\``;
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
/* harmony import */ var _ledger_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3254);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8720);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8850);
/* harmony import */ var _confirm_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3198);
/** A push without a ledger, or with one of no branch: somebody may have to say that all of it is meant. */









/** Why this push must be confirmed first, unless it is: by the number of aliases that it would send. */
async function refuseFirstPush(run, repository, { runLedger, plan }) {
    const { confirm } = run.settings;
    const sends = (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .pairsToSend */ .J_)(plan).length;
    if (confirm === sends)
        return undefined;
    const refused = (await refuseUnbound(run, runLedger, sends)) ?? (await refuseLost(run, repository, { runLedger, plan, sends }));
    return refused && confirm !== undefined ? (0,_confirm_js__WEBPACK_IMPORTED_MODULE_6__/* .wrongNumber */ .Zr)(confirm, sends) : refused;
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
    const added = before ? (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .pairsToSend */ .J_)(plan).filter((pair) => !before.has(pair)).length : 0;
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
            `The ledger was deleted: restore it. ${(0,_ledger_store_js__WEBPACK_IMPORTED_MODULE_4__/* .restoring */ .I)('<commit>', ref)}, with the commit that the last push gave as its output \`ledger-commit\`.`,
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

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ noAliasFiles)
/* harmony export */ });
/** Why there is nothing to read, if there is nothing (no files, or not even the folder): a mistyped `path` must not look like a mass removal. */
function noAliasFiles(files, path) {
    if (files && files.length > 0)
        return undefined;
    return {
        code: files ? 'folder-empty' : 'folder-missing',
        message: files
            ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
            : `There is no folder \`${path}\`.`,
        hint: 'Check the input `path`. If it is meant to be empty, set `allow-empty: true`.',
    };
}


/***/ }),

/***/ 9488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderOf: () => (/* binding */ folderOf),
/* harmony export */   namesFromRoot: () => (/* binding */ namesFromRoot),
/* harmony export */   shownFolder: () => (/* binding */ shownFolder)
/* harmony export */ });
/* harmony import */ var _files_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3191);
/* harmony import */ var _git_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8534);
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(461);



/**
 * The alias folder from the root of its repository, `.` for the root itself: where the repository was checked out into a
 * folder of its own, the input `path` begins with that. The input as it is where there is no repository to ask.
 */
async function folderOf({ settings, cwd, env, }) {
    try {
        return (await (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .findFolder */ .W)({ cwd, path: settings.path, env })) || '.';
    }
    catch (error) {
        if (error instanceof _git_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS)
            return settings.path;
        throw error;
    }
}
/**
 * The folder by whose name people know the alias files: on GitHub from the root of the repository, as everything there
 * names files; on the command line from where the user stands.
 */
function shownFolder({ trigger, settings }, { folder }) {
    return trigger.kind === 'none' ? settings.path : folder || '.';
}
/** Names files from the root of the repository that are named from where the user stands, for readers who are elsewhere. */
async function namesFromRoot({ cwd, env, path, }) {
    // On GitHub they are named so already.
    if (env.GITHUB_EVENT_NAME)
        return (file) => file;
    const folder = await folderOf({ settings: { path }, cwd, env });
    return (file) => (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .shownPath */ .pS)(folder, path === '.' || file.startsWith(`${path}/`) ? (0,_files_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .belowFolder */ .Ys)(path, file) : file);
}


/***/ }),

/***/ 6129:
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
// EXTERNAL MODULE: ./src/aliases/pair-set.ts
var pair_set = __webpack_require__(9563);
// EXTERNAL MODULE: ./src/git/failure.ts
var failure = __webpack_require__(8534);
// EXTERNAL MODULE: ./src/base/choose.ts
var choose = __webpack_require__(9664);
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
    const choice = (0,choose/* chooseBase */.b)(requested, trigger, head);
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
// EXTERNAL MODULE: ./src/files/folder.ts
var folder = __webpack_require__(3191);
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
// EXTERNAL MODULE: ./src/rules/check.ts + 5 modules
var check = __webpack_require__(6437);
// EXTERNAL MODULE: ./src/commands/check.ts
var commands_check = __webpack_require__(9238);
// EXTERNAL MODULE: ./src/commands/folder.ts
var commands_folder = __webpack_require__(4620);
// EXTERNAL MODULE: ./src/github/event.ts
var github_event = __webpack_require__(5015);
// EXTERNAL MODULE: ./src/commands/binding.ts
var binding = __webpack_require__(67);
// EXTERNAL MODULE: ./src/commands/first-push.ts
var first_push = __webpack_require__(3241);
;// CONCATENATED MODULE: ./src/commands/foretell.ts



/** Why the ledger would stop a push of this plan, in sentences; of a pull request, the push of its merge. */
async function foretellStop(run, repository, { runLedger, plan }) {
    // Of a pull request that was closed nothing is pushed any more.
    if (run.trigger.kind === 'pull-request' && !run.trigger.open)
        return undefined;
    const pushed = asPushed(run, runLedger);
    const refused = (await (0,binding/* refuseLedger */._y)(pushed, repository)) ?? (await (0,first_push/* refuseFirstPush */.j)(run, repository, { runLedger: pushed, plan }));
    return refused && `A push would be stopped. ${refused.message} ${refused.hint}`;
}
/** The ledger as a push of this would use it. */
function asPushed({ trigger, settings }, runLedger) {
    const about = (branch) => ({ ...runLedger, header: { ...runLedger.header, branch } });
    if (trigger.kind === 'pull-request') {
        const { baseBranch, defaultBranch } = trigger;
        return { ...about(baseBranch || undefined), onDefaultBranch: async () => baseBranch === defaultBranch };
    }
    // Where this branch never pushes, as one on a laptop that is to be merged, it does not matter that the ledger is about another.
    const pushes = trigger.kind !== 'none' && (0,github_event/* refusePush */.t_)(trigger, settings.environmentExplicit) === undefined;
    return about(pushes ? (0,github_event/* branchOfEvent */.sf)(trigger) : undefined);
}

;// CONCATENATED MODULE: ./src/commands/merge.ts

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
// EXTERNAL MODULE: ./src/commands/run-ledger.ts + 1 modules
var run_ledger = __webpack_require__(6280);
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
        const { report, runLedger } = await planCommit(run, 'plan', repository);
        const { planned } = report;
        if (!planned)
            return report;
        if (runLedger?.store.ledger?.target && !runLedger.header.target)
            run.show.notice('The target was not compared with the ledger’s, because this run does not know it: give it `region` and `configuration`, which are no secrets.');
        const unmerged = mergeSendsNothing(run);
        const refused = runLedger && !unmerged ? await foretellStop(run, repository, { runLedger, plan: planned.plan }) : undefined;
        const said = refused ??
            (runLedger && !runLedger.store.ledger
                ? (0,run_ledger/* noLedgerYet */.pj)(runLedger.store.ref, await repository.remoteOfSeveral())
                : undefined);
        if (said)
            run.show.notice(said);
        if ((0,plan_plan/* pairsToSend */.J_)(planned.plan).length === 0)
            return report;
        if (unmerged)
            run.show.notice(unmerged);
        const brought = await pairsProposed(run, repository, runLedger?.store.ledger);
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
/** Problems, then the plan. The report is `planned` or `unchanged`, unless something stands in the way. */
async function planCommit(run, command, repository) {
    const { settings, show } = run;
    const path = (0,naming.shownFolder)(run, repository);
    const keepsLedger = settings.base === 'ledger';
    // Before anything is sent, all of it is looked at again; only a plan leaves files out that the ledger knows.
    const finding = keepsLedger && command === 'plan' ? (0,run_ledger/* findRunLedger */.oy)(run, repository) : undefined;
    // What is wrong in the files is said before what is wrong with the ledger.
    const unread = (await finding?.catch(() => undefined))?.unread;
    const [listed, edited] = await Promise.all([(0,files_commit/* listCommit */.E$)(repository, repository.head, path), repository.uncommitted()]);
    noteUncommitted(run, edited);
    const options = await (0,commands_check/* checkOptions */.Jr)(run);
    const { read, gone, leftOut } = await (0,unsettled/* readForPlan */.N)(run, repository, { listed: listed ?? [], ledger: unread, options });
    const checked = (0,commands_check/* check */.z6)(run, (0,commands_run/* emptyReport */._O)(settings, command), { read, options, leftOut });
    const { report } = checked;
    if (report.result === 'invalid')
        return { report };
    const desired = await (0,run_ledger/* desiredOf */.OO)(repository, checked);
    const mine = { ...desired, gone: (0,check/* entriesById */.NB)(gone), leftOut: new Set(leftOut.map(({ id }) => id)) };
    const opened = keepsLedger ? await (await (finding ?? (0,run_ledger/* findRunLedger */.oy)(run, repository))).open(mine) : undefined;
    const { base, known, runLedger, had } = await compareWith(run, repository, opened);
    const nothing = (0,commands_folder/* noAliasFiles */.r)(listed, settings.path);
    if (nothing && had > 0 && !settings.allowEmpty) {
        const lost = `${nothing.message} What it is compared with has ${(0,report_report/* count */.U)(had, 'alias', 'aliases')} there.`;
        return { report: (0,commands_run/* failedReport */.kS)(report, { ...nothing, message: lost }) };
    }
    if (nothing)
        show.notice(`${nothing.message} There is nothing to send. If there should be, check the input \`path\`.`);
    const { maxNew } = settings;
    const full = (0,plan_plan/* computePlan */.Ru)(desired.pairs, { ...known, unread: (0,unsettled/* countAliases */.w)(leftOut) });
    const changed = (0,plan_plan/* hasChanges */.ik)(full) || full.retry.length + full.remove.length > 0;
    const caution = (command === 'plan' ? await notTheMerge(run, repository) : undefined) ??
        (runLedger && changed ? await behindTheLedger(run, runLedger, repository) : undefined);
    if (caution)
        show.notice(caution);
    // Nobody should remove by hand what only seems to be gone.
    const plan = caution ? (0,plan_plan/* withoutRemovals */.q9)(full) : full;
    const guard = guardPlan(plan, maxNew);
    const about = { base, commit: repository.head, maxNew, guard, caution };
    const doubtful = pairsInDoubt(report.problems, read.flatMap(({ entries }) => entries));
    const planned = { plan, digest: planDigest(plan), ...about, doubtful };
    show.plan(planned);
    const result = changed ? 'planned' : 'unchanged';
    const ledger = runLedger && { ref: runLedger.store.ref, commit: runLedger.store.commit };
    return {
        report: { ...report, result, verdict: (0,sentences/* planVerdict */.Ft)(planned), planned, ledger },
        ...(command === 'push' ? { desired: runLedger ? (0,run_ledger/* withSettled */.Gt)(desired, checked, path) : desired } : {}),
        ...(runLedger ? { runLedger } : {}),
    };
}
/** Says which alias files have edits that are not committed: they may be what somebody means to push. */
function noteUncommitted({ settings, show }, edited) {
    const files = edited.filter(folder/* isAliasFile */.D1).map((path) => `\`${(0,folder/* shownPath */.pS)(settings.path, path)}\``);
    if (files.length === 0)
        return;
    const named = `${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''}`;
    const have = `${(0,report_report/* count */.U)(files.length, 'alias file')} ${files.length === 1 ? 'has' : 'have'} changes that are not committed`;
    show.notice(`${have}, so they are not part of this plan: ${named}.`);
}
/** What the files are compared with: the ledger, or a commit where the user wants no ledger. */
async function compareWith(run, repository, runLedger) {
    const { settings, trigger } = run;
    if (!runLedger) {
        const base = await findBase(repository, settings.base, trigger);
        const accepted = await readBase(run, repository, base.commit);
        return { base, known: { accepted }, had: accepted.size };
    }
    const { ledger, ref, commit } = runLedger.store;
    const why = ledger
        ? `the ledger \`${ref}\`, which was brought to commit ${ledger.source.commit.slice(0, 10)}.`
        : 'no aliases at all: there is no ledger yet.';
    return { base: { commit, why }, known: (0,run_ledger/* knownFrom */.Yx)(ledger), runLedger, had: ledger?.source.pairs.size ?? 0 };
}
/** The aliases of a commit. Its old mistakes must not block their fixing, so what cannot be read is only a notice. */
async function readBase(run, repository, commit) {
    if (commit === undefined)
        return new pair_set/* PairSet */.X_();
    const files = await (0,files_commit/* readCommit */.kN)(repository, commit, (0,naming.shownFolder)(run, repository));
    const { pairs, warnings } = await (0,lenient/* readLeniently */.x)(files ?? []);
    for (const warning of warnings)
        run.show.notice(`In the base: ${warning}`);
    return pairs;
}


/***/ }),

/***/ 418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ countAliases),
  N: () => (/* binding */ readForPlan)
});

// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 19 modules
var read_files = __webpack_require__(1908);
// EXTERNAL MODULE: ./src/aliases/settled/settled-file.ts
var settled_file = __webpack_require__(2682);
;// CONCATENATED MODULE: ./src/aliases/settled/read-unsettled.ts

/**
 * Reads of a folder what has to be read, given how it was when it was last checked: every file that came, moved or changed,
 * every one that is not settled, and every other one that shares a name with one of these, or with what is gone. A name
 * that none of these has stands in settled files alone, and has neither come nor gone since no rule found anything about
 * it. Nor would any rule if it were shown a part of them.
 * @param wanted numbers of names (`addName`): files that hold one of them are read too
 */
async function readUnsettled(files, from) {
    const { before, wanted, read } = from;
    const unsettled = [];
    const settled = [];
    const gone = new Map(before.files);
    for (const listed of files) {
        const { path, id } = listed;
        const stays = id !== undefined && before.files.get(path) === id;
        if (stays)
            gone.delete(path);
        const file = stays ? before.settled.get(path) : undefined;
        if (stays && file)
            settled.push({ listed, id, file });
        else
            unsettled.push(listed);
    }
    const first = await read(unsettled);
    const had = await read(Array.from(gone, ([path, id]) => ({ path, id })));
    const names = new Set(wanted);
    for (const { entries } of [...first, ...had])
        (0,settled_file/* addNames */.A7)(names, entries);
    const sharing = settled.filter(({ file }) => file.names.some((name) => names.has(name)));
    const second = await read(sharing.map(({ listed }) => listed));
    const wasRead = new Set(sharing);
    return { read: [...first, ...second], gone: had, leftOut: settled.filter((one) => !wasRead.has(one)) };
}

// EXTERNAL MODULE: ./src/files/commit.ts
var commit = __webpack_require__(4898);
// EXTERNAL MODULE: ./src/files/folder.ts
var folder = __webpack_require__(3191);
// EXTERNAL MODULE: ./src/ledger/failure.ts
var failure = __webpack_require__(967);
// EXTERNAL MODULE: ./src/ledger/ledger.ts
var ledger_ledger = __webpack_require__(2420);
// EXTERNAL MODULE: ./src/ledger/settled.ts
var settled = __webpack_require__(4516);
// EXTERNAL MODULE: ./src/rules/checked-with.ts + 1 modules
var checked_with = __webpack_require__(5187);
// EXTERNAL MODULE: ./src/commands/naming.ts
var naming = __webpack_require__(9488);
;// CONCATENATED MODULE: ./src/commands/unsettled.ts










/**
 * Reads of the alias files what a plan has to look at. Where a push has checked all of them in the same way, that is what
 * differs from then, and what it may have to do with. Else it is all of them.
 */
async function readForPlan(run, repository, of) {
    const { listed, ledger, options } = of;
    const read = async (files) => (0,read_files/* readAliasFiles */._)(await (0,commit/* readListed */.oF)(repository, files));
    const settled = ledger && settledIn(run, ledger);
    if (!settled || settled.checkedWith !== (0,checked_with/* checkedWith */.A)(options) || settled.tree !== ledger.source.tree)
        return { read: await read(listed), gone: [], leftOut: [] };
    const shown = (files) => new Map(Array.from(files, ([path, file]) => [(0,folder/* shownPath */.pS)((0,naming.shownFolder)(run, repository), path), file]));
    const before = { files: shown(ledger.source.files), settled: shown(settled.files) };
    const wanted = new Set();
    for (const { alias } of (0,ledger_ledger/* pairsIn */.jR)(ledger.pending))
        (0,settled_file/* addName */.ZN)(wanted, alias);
    return readUnsettled(listed, { before, wanted, read });
}
/** What the ledger knows of settled files. It only saves time, so where it is damaged, a notice is enough. */
function settledIn({ show }, { source }) {
    if (!source.settled?.size)
        return undefined;
    try {
        return (0,settled/* readSettled */.G)(source.settled);
    }
    catch (error) {
        if (!(error instanceof failure/* LedgerError */.o))
            throw error;
        show.notice('All files were read, because the ledger’s list of those that need not be (`settled/`) is damaged. The next push of a change writes it anew.');
        return undefined;
    }
}
/** How many aliases the files have that were left out. */
function countAliases(leftOut) {
    return leftOut.reduce((sum, { file }) => sum + file.aliases, 0);
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
