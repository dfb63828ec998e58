export const id = 25;
export const ids = [25];
export const modules = {

/***/ 6343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readLeniently)
/* harmony export */ });
/* harmony import */ var _across_across_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2173);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8544);
/* harmony import */ var _reading_read_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3944);



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

/***/ 6386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ check_check),
  gw: () => (/* binding */ checkFiles),
  Jr: () => (/* binding */ checkOptions)
});

// EXTERNAL MODULE: ./src/aliases/check.ts + 6 modules
var check = __webpack_require__(8544);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 15 modules
var read_files = __webpack_require__(3944);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/reading/decode.ts + 1 modules
var decode = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/aliases/across/account-list.ts



/** Columns that hold the account where none is named like the input `account-field`. */
const HEADINGS = ['account', 'account name', 'name'];
const DELIMITERS = [',', ';', '\t'];
/**
 * Reads the list of known accounts: one name a line, or CSV with a header. It is CSV if a column of its first line has the
 * heading of the account, or if its name ends in .csv or .tsv. Blank lines do not count. What is wrong with it is said without
 * quoting more than short headings: it may be another file than was meant, and nobody's business.
 */
async function readAccountList(bytes, { file, accountField }) {
    const decoded = (0,decode/* decode */.D)({ path: file, bytes });
    // Excel for Mac ends lines with CR alone: here they are lines all the same.
    if (!decoded.ok && decoded.why !== 'line-ends')
        return undecodable(decoded);
    const { text } = decoded.source;
    const control = CONTROL.exec(text);
    if (control)
        return noList(text, control);
    const csv = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    const firstOf = (delimiter) => {
        try {
            return csv.parse(text, { ...STYLE, delimiter, to: 1 })[0] ?? [];
        }
        catch {
            return [];
        }
    };
    const headers = DELIMITERS.map((delimiter) => ({ delimiter, columns: firstOf(delimiter) }));
    const named = headers.find(({ columns }) => columnOf(columns, accountField) !== -1);
    const widest = headers.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
    if (!isTable(named?.columns ?? [], file))
        return listOf(file, text.split(/\r\n|\n|\r/));
    const { delimiter, columns } = named ?? widest;
    let column = columnOf(columns, accountField);
    if (column === -1 && columns.length > 1)
        return noColumn(columns, accountField);
    // A single column may have no header: then its first line is a name, and no harm is done if it is none.
    const headed = column !== -1;
    column = Math.max(0, column);
    try {
        const rows = csv.parse(text, { ...STYLE, delimiter });
        return listOf(file, rows.slice(headed ? 1 : 0).map((row) => row[column] ?? ''));
    }
    catch (cause) {
        return invalidCsv(cause);
    }
}
/** What no text holds; a list may have been exported with tabs and with line breaks of any kind in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;
function undecodable({ why, problem }) {
    if (why === 'utf-16')
        return { ok: false, message: problem.message, hint: problem.hint };
    if (why === 'not-utf-8') {
        const message = `This file is not saved as UTF-8: its line ${problem.place.line} cannot be read.`;
        return { ok: false, message, hint: 'Save the file again with the encoding UTF-8, and write that line anew.' };
    }
    const hint = 'Fetch the file itself before this runs, for instance with `lfs: true` at the checkout.';
    return { ok: false, message: 'This is no list of names, only a pointer: Git LFS keeps it elsewhere.', hint };
}
function noList(text, { index, 0: character }) {
    const line = text.slice(0, index).split(/\r\n|\n|\r/).length;
    return {
        ok: false,
        message: `This is no list of names: its line ${line} holds a control character (${(0,shown/* codePoint */.yb)(character)}).`,
        hint: 'Name a text file with one account name a line, or CSV; if it is one, write that line anew.',
    };
}
/** The parser's own sentence may quote the file behind its first words. */
function invalidCsv(cause) {
    const [what] = cause instanceof Error ? cause.message.split(':') : [];
    const { lines } = cause;
    const where = typeof lines === 'number' ? ` on line ${lines}` : '';
    return {
        ok: false,
        message: `This is not valid CSV: ${what ?? 'it cannot be read'}${where}.`,
        hint: 'Give every line as many columns as the first has, and put a name with a comma in double quotes.',
    };
}
/** Whether a comma separates columns; in a plain list of names it is part of a name. */
function isTable(columns, file) {
    return columns.length > 1 || /\.[ct]sv$/i.test(file);
}
const STYLE = { relax_quotes: true, skip_empty_lines: true, skip_records_with_empty_values: true, trim: true };
/** The column of the account: the one named so by the input, else one with a usual heading. */
function columnOf(columns, accountField) {
    const exact = columns.indexOf(accountField);
    if (exact !== -1)
        return exact;
    for (const heading of HEADINGS) {
        const at = columns.findIndex((one) => one.toLowerCase() === heading);
        if (at !== -1)
            return at;
    }
    return -1;
}
/** A heading, and nothing that only stands where one is expected. */
const HEADING = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.()-]{0,29}$/u;
const MOST_HEADINGS = 10;
function noColumn(columns, accountField) {
    const headings = columns.filter((column) => HEADING.test(column)).slice(0, MOST_HEADINGS);
    const others = columns.length - headings.length;
    const listed = [...headings.map(shown/* shown */.SP), ...(others > 0 ? [`${others} more`] : [])].join(', ');
    return {
        ok: false,
        message: `It has no column for the account${headings.length > 0 ? `; its columns are ${listed}` : ''}.`,
        hint: `Call the column with the names ${(0,shown/* shown */.SP)(accountField)}, as the input \`account-field\` says, or “Account”.`,
    };
}
function listOf(file, names) {
    const known = new Set(names.map((name) => (0,normal_form/* nfc */.a)(name.trim())));
    known.delete('');
    if (known.size > 0)
        return { ok: true, known: { file, names: known } };
    return { ok: false, message: 'It holds no name.', hint: 'Write one account name a line, or leave the input out.' };
}

// EXTERNAL MODULE: ./src/files/given.ts
var files_given = __webpack_require__(4250);
;// CONCATENATED MODULE: ./src/commands/known-accounts.ts


/** The file of the input `known-accounts` is of no use; without it a check would pass what it should not. */
class KnownAccountsError extends Error {
    code = 'known-accounts';
    hint;
    constructor(message, hint, options) {
        super(message, options);
        this.hint = hint;
    }
}
/** Reads the known accounts from the working tree, where an earlier step may have put them; nothing where nobody asked for it. */
async function readKnownAccounts({ settings, cwd, env }) {
    const { knownAccounts: file, accountField, rules } = settings;
    if (file === undefined || rules['unknown-account'] === 'off')
        return undefined;
    const list = await readAccountList(await contentOf(file, cwd, env.GITHUB_WORKSPACE), { file, accountField });
    if (list.ok)
        return list.known;
    throw new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be used. ${list.message}`, list.hint);
}
async function contentOf(file, cwd, workspace) {
    const given = await (0,files_given/* readGiven */.Q)({ file, cwd, workspace });
    if (given.ok)
        return given.bytes;
    const { why, cause } = given;
    throw why === ''
        ? new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be read.`, 'Check the input: it is a path from where the command runs, and the file must be there before it runs.', { cause })
        : new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` is not read: ${why}.`, 'Name the file itself, with one account name a line or as CSV.');
}

// EXTERNAL MODULE: ./src/commands/unsettled.ts + 1 modules
var unsettled = __webpack_require__(418);
;// CONCATENATED MODULE: ./src/commands/check.ts





/** How this run checks alias files. @throws KnownAccountsError where it cannot */
async function checkOptions(run) {
    return { severities: run.settings.rules, known: await readKnownAccounts(run) };
}
/** Reads all alias files, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
async function checkFiles(run, report, files) {
    return check_check(run, report, {
        read: await (0,read_files/* readAliasFiles */._)(files, run.settings.rules),
        options: await checkOptions(run),
    });
}
/**
 * The same for files that were read.
 * @param of.leftOut files that count although they were not read
 */
function check_check(run, empty, of) {
    const { read, options, leftOut = [] } = of;
    const { problems, ...checked } = (0,check/* checkRead */.xp)(read, options);
    run.show.problems(problems);
    const { errors, warnings } = (0,report_report/* countProblems */._)(problems);
    const noted = warnings > 0 ? `, ${(0,report_report/* count */.U)(warnings, 'warning')}` : '';
    const files = read.length + leftOut.length;
    const aliases = checked.pairs.size + (0,unsettled/* countAliases */.w)(leftOut);
    const report = { ...empty, problems, files, aliases };
    if (errors > 0) {
        const verdict = `${(0,report_report/* count */.U)(errors, 'error')}${noted} in the alias files. Nothing can be sent until they are fixed.`;
        return { report: { ...report, result: 'invalid', verdict }, ...checked, options };
    }
    const verdict = `${(0,report_report/* count */.U)(aliases, 'alias', 'aliases')} in ${(0,report_report/* count */.U)(files, 'file')}: valid${noted}.`;
    return { report: { ...report, result: 'valid', verdict }, ...checked, options };
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

/***/ 2025:
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

// EXTERNAL MODULE: ./src/commands/open.ts + 2 modules
var commands_open = __webpack_require__(130);
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
        return { ...report, planned: { ...planned, idle: refused ?? unmerged } };
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
    const { path } = settings;
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
    const planned = { plan, digest: planDigest(plan), base, commit: repository.head, maxNew, guard, caution };
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
    const files = await (0,files_commit/* readCommit */.kN)(repository, commit, run.settings.path);
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

// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 15 modules
var read_files = __webpack_require__(3944);
// EXTERNAL MODULE: ./src/aliases/settled/checked-with.ts + 1 modules
var checked_with = __webpack_require__(6018);
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
;// CONCATENATED MODULE: ./src/commands/unsettled.ts









/**
 * Reads of the alias files what a plan has to look at. Where a push has checked all of them in the same way, that is what
 * differs from then, and what it may have to do with. Else it is all of them.
 */
async function readForPlan(run, repository, of) {
    const { listed, ledger, options } = of;
    const read = async (files) => (0,read_files/* readAliasFiles */._)(await (0,commit/* readListed */.oF)(repository, files), options.severities);
    const settled = ledger && settledIn(run, ledger);
    if (!settled || settled.checkedWith !== (0,checked_with/* checkedWith */.A)(options) || settled.tree !== ledger.source.tree)
        return { read: await read(listed), gone: [], leftOut: [] };
    const shown = (files) => new Map(Array.from(files, ([path, file]) => [(0,folder/* shownPath */.pS)(run.settings.path, path), file]));
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

/***/ 4250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
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


/** Far more than a list of all accounts of anybody. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a file that an input names. Who writes the input may name any file; who writes the repository may put a link in its
 * place. So a link counts only where it stays in the folder that the run stands in, or, for a file elsewhere, in that
 * file's own folder.
 * @param workspace the checkout, where it is known
 */
async function readGiven({ file, cwd, workspace, }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await homeOf(file, cwd, workspace));
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
            if (!isWithin(home, real))
                return refused('a symbolic link leads out of its folder');
            const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(home, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            if (parts.some((part) => part.toLowerCase() === '.git'))
                return refused('it belongs to git itself');
            // Neither waits for somebody to write into a pipe, nor follows a link that took the file's place meanwhile.
            const flags = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(real, flags), true);
            return await contentOf(handle);
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
    catch (cause) {
        return { ok: false, why: '', cause };
    }
}
async function contentOf(handle) {
    if (!(await handle.stat()).isFile())
        return refused('it is no common file');
    const chunks = [];
    let length = 0;
    // Counted while it is read: what the system says of a file's size need not be true.
    for await (const chunk of handle.createReadStream({ end: MOST_BYTES, autoClose: false })) {
        chunks.push(chunk);
        length += chunk.length;
    }
    if (length > MOST_BYTES)
        return refused('it is larger than 64 MiB');
    return { ok: true, bytes: Buffer.concat(chunks) };
}
/** The folder that a link may not lead out of. */
async function homeOf(file, cwd, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    if (workspace && isWithin(workspace, path))
        return workspace;
    if (isWithin(cwd, path))
        return cwd;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
        return (await otherWayTo([cwd, workspace], path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const parents = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(file)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((part) => part === '..');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, ...parents);
}
/** One of these folders where a path names it by way of a link, as `$PWD` may. */
async function otherWayTo(folders, path) {
    const real = await Promise.all(folders.map((folder) => (folder ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder) : undefined)));
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); above !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above); above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above))
        if (real.includes(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(above)))
            return above;
    return undefined;
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
}
function refused(why) {
    return { ok: false, why };
}


/***/ })

};
